"""The chosen units across several indicators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....charts.figures import plain
from ....qgis_support.i18n import label_of, tr
from .standing import speaks_of_need

if TYPE_CHECKING:
    from ....domain.comparison.profile import ProfileLine
    from ..data import ComparisonData

TOP_QUARTER = 75.0
SAME = 1e-9


def profile_sentence(lines: Sequence[ProfileLine], data: ComparisonData) -> str:
    """One line on where needs are highest: the indicator of one unit, or the unit most often in the top quarter."""
    needs = [line for line in lines if speaks_of_need(data.indicators[line.indicator])]
    if not lines or not lines[0].comparison.units:
        return tr("Choose units to see their profile.")
    if not any(unit.percentile is not None for line in needs for unit in line.comparison.units):
        return tr("None of the chosen units has a percentile of need for these indicators.")
    if len(lines[0].comparison.units) == 1:
        return _of_one(needs, data)
    return _of_several(needs, data)


def _of_one(needs: list[ProfileLine], data: ComparisonData) -> str:
    known = [line for line in needs if line.comparison.units[0].percentile is not None]
    highest = max(known, key=lambda line: line.comparison.units[0].percentile)
    lowest = min(known, key=lambda line: line.comparison.units[0].percentile)
    name = data.unit_name(known[0].comparison.units[0].code)
    top, low = highest.comparison.units[0].percentile, lowest.comparison.units[0].percentile
    if top - low <= SAME:
        text = tr("{unit}: percentile of need {percentile} for {count} indicators.")
        return text.format(unit=name, percentile=plain(top), count=plain(len(known)))
    return tr("{unit}: need is highest for «{first}» (percentile {top}), lowest for «{last}» ({low}).").format(
        unit=name, first=_label(highest, data), top=plain(top), last=_label(lowest, data), low=plain(low)
    )


def _of_several(needs: list[ProfileLine], data: ComparisonData) -> str:
    often: dict[str, int] = {}
    for line in needs:
        for unit in line.comparison.units:
            high = unit.percentile is not None and unit.percentile >= TOP_QUARTER - SAME
            often[unit.code] = often.get(unit.code, 0) + high
    most = max(often.values())
    if most == 0:
        return tr("None of the chosen units is in the top quarter of need for any of these indicators.")
    names = [data.unit_name(code) for code, count in often.items() if count == most]
    return tr("Most often in the top quarter of need: {units} ({count} of {indicators} indicators).").format(
        units=tr(", ").join(names), count=plain(most), indicators=plain(len(needs))
    )


def multiples_sentence(lines: Sequence[ProfileLine], data: ComparisonData) -> str:
    """One line on how often the chosen units show more need than the median unit."""
    needs = [line for line in lines if speaks_of_need(data.indicators[line.indicator])]
    found = [
        unit.percentile > 50.0 + SAME for line in needs for unit in line.comparison.units if unit.percentile is not None
    ]
    if not lines or not lines[0].comparison.units:
        return tr("Choose units to see where they stand for each indicator.")
    if not found:
        return tr("None of the chosen units has a percentile of need for these indicators.")
    return tr("More need than the median: {count} of {total} figures of the chosen units.").format(
        count=plain(sum(found)), total=plain(len(found))
    )


def _label(line: ProfileLine, data: ComparisonData) -> str:
    entry = data.indicators[line.indicator]
    return label_of(entry.get("short_label") or entry["label"])
