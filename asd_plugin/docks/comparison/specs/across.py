"""The chosen units across several indicators: profile, radar, small multiples."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ....charts.figures import plain
from ....charts.spec import Words
from ....charts.views import MultiplesSpec, ProfileRow, ProfileSpec, RadarSpec, Strip
from ....qgis_support.i18n import label_of, tr
from .. import sentences
from .wording import key_of, mark_of, words_of

if TYPE_CHECKING:
    from ....domain.comparison.profile import ProfileLine
    from .figures import Figures

STEPS = 40  # of a strip: fine enough to see two humps, coarse enough for 1,500 units


def profile_spec(figures: Figures) -> ProfileSpec:
    """Percentiles of need, one row an indicator; the reference where it is one for all."""
    rows = tuple(_row(figures, line) for line in figures.lines)
    name = _reference_note(figures)
    notes = (
        tr("Percentile of need among {units}: 100 = the highest need. Band: the middle half.").format(
            units=sentences.units_count(int(figures.data.communes.codes.size), figures.data.level)
        ),
        name if any(row.reference is not None for row in rows) else "",
        _domain_note(figures),
    )
    summary = sentences.profile_sentence(figures.lines, figures.data)
    return ProfileSpec(
        words=_words(figures, notes, summary),
        rows=rows,
        key=key_of(figures),
        low_end=tr("less need"),
        high_end=tr("more need"),
    )


def radar_spec(figures: Figures) -> RadarSpec:
    """The same around a circle."""
    profile = profile_spec(figures)
    if len(profile.rows) < 3:
        empty = tr("A radar needs at least three indicators: choose more, or look at the profile.")
        return RadarSpec(words=replace(profile.words, empty=empty))
    notes = (
        tr("Centre: the lowest need; rim: the highest (percentiles). Thicker ring: the median."),
        tr("Dashed outline: {reference}.").format(reference=_reference_name(figures))
        if any(row.reference is not None for row in profile.rows)
        else "",
        _domain_note(figures),
    )
    words = replace(profile.words, note=" ".join(note for note in notes if note))
    return RadarSpec(words=words, rows=profile.rows, key=profile.key)


def multiples_spec(figures: Figures) -> MultiplesSpec:
    """One strip an indicator, in its own unit: how all units are spread, where the chosen ones are."""
    strips = tuple(_strip(figures, line) for line in figures.lines)
    notes = (
        tr("Height: how many units; band: the middle half; line in it: median."),
        _reference_note(figures) if any(strip.reference is not None for strip in strips) else "",
        _domain_note(figures),
    )
    summary = sentences.multiples_sentence(figures.lines, figures.data)
    return MultiplesSpec(_words(figures, notes, summary), strips, key_of(figures))


def _row(figures: Figures, line: ProfileLine) -> ProfileRow:
    marks = tuple(mark_of(figures, unit, unit.percentile, plain(unit.percentile)) for unit in line.comparison.units)
    return ProfileRow(_row_label(figures, line.indicator), marks, line.reference)


def _row_label(figures: Figures, indicator: str) -> str:
    """Short label; what is not a need says which values lie at 100."""
    entry, title = figures.data.indicators[indicator], figures.titled(indicator, short=True)
    if sentences.speaks_of_need(entry):
        return title
    low = int(entry.get("direction") or 0) < 0
    context = tr("context: 100 = lowest value") if low else tr("context: 100 = highest value")
    return f"{title} - {context}"


def _strip(figures: Figures, line: ProfileLine) -> Strip:
    from ....domain.comparison.compare import shown_values
    from ....domain.comparison.profile import counts_by_step
    from ....domain.comparison.spread import readable_axis

    entry, comparison = figures.data.indicators[line.indicator], line.comparison
    values = shown_values(figures.column_of(line.indicator))
    zone = comparison.zones[0].value if len(comparison.zones) == 1 else None
    shown = [unit.value for unit in comparison.units if unit.value is not None]
    axis = readable_axis(values, tuple(shown if zone is None else [*shown, zone]))
    low, high = (axis.low, axis.high) if axis else (0.0, 1.0)
    spread = comparison.spread
    unit = label_of(entry["unit"])
    ends = _need_ends(entry)
    return Strip(
        label=f"{figures.titled(line.indicator, short=True)}, {unit}",
        low=low,
        high=high,
        counts=counts_by_step(values, low, high, STEPS),
        quartiles=None if spread.known == 0 else (spread.q1, spread.median, spread.q3),
        reference=zone,
        marks=tuple(mark_of(figures, u, u.value, sentences.figure(u.value, entry)) for u in comparison.units),
        low_end=ends[0],
        high_end=ends[1],
        empty=tr("No unit has a figure for this indicator and period."),
    )


def _need_ends(entry: dict) -> tuple[str, str]:
    if not sentences.speaks_of_need(entry):
        return "", ""
    return ("", tr("more need")) if int(entry["direction"]) > 0 else (tr("more need"), "")


def _words(figures: Figures, notes: tuple[str, ...], summary: str) -> Words:
    statuses = tuple(unit.status for line in figures.lines for unit in line.comparison.units)
    title = tr("Several indicators")
    if figures.shows_domain:
        domain = figures.indicator["domain"]
        title = label_of(figures.data.domains.get(domain, {"fr": domain}))
    return words_of(figures, title=title, notes=notes, summary=summary, statuses=statuses, others=figures.several)


def _domain_note(figures: Figures) -> str:
    return tr("All indicators of this domain; choose several to compare others.") if figures.shows_domain else ""


def _reference_name(figures: Figures) -> str:
    zones = figures.comparison.zones
    if len(zones) == 1:
        return figures.data.zone_name(zones[0].code)
    return sentences.reference_title(figures.state.reference, figures.data)


def _reference_note(figures: Figures) -> str:
    return tr("Upright tick: {reference}.").format(reference=_reference_name(figures))
