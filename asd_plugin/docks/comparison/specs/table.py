"""The table as a picture: the rows of the table on screen, with each unit's marker and sparkline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.spec import TableSpec
from ....qgis_support.i18n import tr
from .. import sentences
from .wording import mark_of, reference_name, statuses_of, words_of

if TYPE_CHECKING:
    from .figures import Figures


def table_spec(figures: Figures) -> TableSpec:
    """One row a unit in the order of choice; the same texts as the table on screen."""
    from ..rows import cells_of, rows_of

    data = figures.data
    rows = rows_of(figures)
    heads = cells_of(data, with_family=data.communes.families is not None)
    return TableSpec(
        words=words_of(
            figures,
            subtitle=tr("Gap to {reference}").format(reference=reference_name(figures)),
            notes=(_spark_note(figures), sentences.basis_note(figures.comparison, data)),
            summary=sentences.distribution_sentence(figures.comparison, figures.indicator, data),
            statuses=statuses_of(figures.comparison),
        ),
        heads=tuple(title for title, _, _ in heads),
        rows=tuple(tuple(text(row, figures.indicator) for _, _, text in heads) for row in rows),
        are_words=tuple(is_words for _, is_words, _ in heads),
        sparks=tuple(row.series for row in rows) if _has_time(figures) else (),
        spark_head=tr("Trend"),
        marks=tuple(mark_of(figures, unit, unit.value, "") for unit in figures.comparison.units),
    )


def _has_time(figures: Figures) -> bool:
    return len(figures.trend.periods) > 1


def _spark_note(figures: Figures) -> str:
    if not _has_time(figures):
        return ""
    first, last = figures.trend.periods[0], figures.trend.periods[-1]
    return tr("Trend: {first} to {last}, all on one scale.").format(first=first, last=last)
