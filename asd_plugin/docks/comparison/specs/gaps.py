"""The chosen units against their reference, and against one another: dumbbells of gaps, ranked bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.figures import plain, signed
from ....charts.views import BarSpec, Dumbbell, DumbbellSpec
from ....qgis_support.i18n import label_of, tr
from .. import sentences
from .wording import mark_of, reference_name, single_reference, statuses_of, words_of

if TYPE_CHECKING:
    from ....domain.comparison.compare import Compared
    from .figures import Figures


def gap_spec(figures: Figures) -> DumbbellSpec:
    """Each chosen unit joined to its reference on one axis of values."""
    indicator, comparison = figures.indicator, figures.comparison
    several = len(comparison.zones) > 1
    rows = tuple(_dumbbell(figures, unit, several) for unit in figures.ordered())
    values = [unit.value for unit in comparison.units if unit.value is not None]
    values += [zone.value for zone in comparison.zones if zone.value is not None and values]
    low, high = sentences.gap_ends(indicator)
    return DumbbellSpec(
        words=words_of(
            figures,
            subtitle=tr("Gap to {reference}").format(reference=reference_name(figures)),
            notes=(tr("Upright tick: the reference."), sentences.basis_note(comparison, figures.data)),
            summary=sentences.gap_sentence(comparison, indicator, figures.data),
            statuses=statuses_of(comparison),
        ),
        rows=rows,
        low=min(values, default=0.0),
        high=max(values, default=1.0),
        low_end=low,
        high_end=high,
        unit=label_of(indicator["unit"]),
    )


def _dumbbell(figures: Figures, unit: Compared, several: bool) -> Dumbbell:
    indicator = figures.indicator
    value = sentences.figure(unit.value, indicator)
    if unit.value is None:
        return Dumbbell(mark_of(figures, unit, None, value))
    gap = sentences.in_sentence(signed(unit.gap, int(indicator["decimals"])))
    side = f"({value})"
    if several and unit.reference.value is not None:
        other = sentences.figure(unit.reference.value, indicator)
        side = tr("({value} against {other})").format(value=value, other=other)
    return Dumbbell(mark_of(figures, unit, unit.value, gap, side), unit.reference.value, unit.gap)


def bar_spec(figures: Figures) -> BarSpec:
    """Bars from zero, highest need first; equal ones share their rank."""
    indicator, comparison = figures.indicator, figures.comparison
    marks = []
    for unit in figures.ordered():
        rank = "" if unit.rank is None else tr("rank {rank}").format(rank=plain(unit.rank))
        marks.append(mark_of(figures, unit, unit.value, sentences.figure(unit.value, indicator), rank))
    ranks = tr("Ranks among {units}; {meaning}.").format(
        units=sentences.units_count(comparison.spread.known, figures.data.level),
        meaning=sentences.rank_meaning(indicator),
    )
    return BarSpec(
        words=words_of(
            figures,
            notes=(ranks if marks else "", sentences.basis_note(comparison, figures.data)),
            summary=sentences.bars_sentence(comparison, indicator, figures.data),
            statuses=statuses_of(comparison),
        ),
        marks=tuple(marks),
        reference=single_reference(figures),
        unit=label_of(indicator["unit"]),
    )
