"""The strip of all units with the chosen ones marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.spec import DistributionSpec
from ....qgis_support.i18n import label_of
from .. import sentences
from .wording import cloud_of, mark_of, near_note, near_units, single_reference, statuses_of, words_of

if TYPE_CHECKING:
    from .figures import Figures


def distribution_spec(figures: Figures) -> DistributionSpec:
    """The strip of all units; those of the reference zone stand out, unless it is the country."""
    from ....domain.comparison.compare import shown_values
    from ....domain.comparison.spread import readable_axis

    data, comparison, indicator = figures.data, figures.comparison, figures.indicator
    values = shown_values(figures.column)
    reference = single_reference(figures)
    shown = [unit.value for unit in comparison.units if unit.value is not None]
    shown += [reference.value] if reference else []
    axis = readable_axis(values, tuple(shown))
    near = near_units(figures)
    cloud = cloud_of(figures, figures.column, values, near)
    spread = comparison.spread
    return DistributionSpec(
        words=words_of(
            figures,
            notes=(
                sentences.spread_note(comparison, indicator, axis, data),
                near_note(near, figures.state.reference == "family"),
                sentences.basis_note(comparison, data),
            ),
            summary=sentences.distribution_sentence(comparison, indicator, data),
            statuses=statuses_of(comparison) + (("imputed",) if cloud.imputed else ()),
        ),
        cloud=cloud,
        low=axis.low if axis else 0.0,
        high=axis.high if axis else 1.0,
        quartiles=None if spread.known == 0 else (spread.q1, spread.median, spread.q3),
        reference=reference,
        marks=tuple(
            mark_of(figures, unit, unit.value, sentences.figure(unit.value, indicator)) for unit in figures.ordered()
        ),
        decimals=int(indicator["decimals"]),
        unit=label_of(indicator["unit"]),
    )
