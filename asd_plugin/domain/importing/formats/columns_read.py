"""Columns of figures told by their headings: which known figure each is, of which year, milieu and sex."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ...comparison.spelling import normalise
from ..layout import ColumnSeen, Layout
from ..recipe import ColumnRule
from ..sheet import Sheet
from .dimensions import TOTAL, Said, said_by
from .fields import Field
from .words import says, words_of


@dataclass(frozen=True)
class ColumnTold:
    """``field``: None where the figure is known by a label of the workspace's own cards (``indicator_id``)."""

    column: ColumnSeen
    indicator_id: str
    said: Said
    field: Field | None = None

    @property
    def is_across(self) -> bool:
        """Whether its heading says a year, a milieu or a sex."""
        return bool(self.said.period or self.said.milieu or self.said.sex)


def tell_columns(
    layout: Layout, fields: Sequence[Field], year: str, keys: Iterable[str], labels: Mapping[str, str] | None = None
) -> list[ColumnTold]:
    """Columns told by ``fields`` (those of the census ``year`` when it is known) or by ``labels`` (label -> id)."""
    found, left = [], set(keys)
    for column in layout.columns:
        if column.name in left or column.nominative or column.kind not in ("number", "empty", "text"):
            continue
        said = said_by(column.path)
        field = field_of(said, fields, said.period or year)
        if field is not None and (not said.sex or field.by_sex):
            name = f"{field.id}_{said.sex}" if said.sex else field.id
            found.append(ColumnTold(column, name, said, field))
        elif field is None and labels and not said.sex and said.rest:
            name = labels.get(normalise(" ".join(said.rest))) or labels.get(normalise(said.rest[-1]))
            found += [ColumnTold(column, name, said)] if name else []
    return found


def field_of(said: Said, fields: Sequence[Field], year: str) -> Field | None:
    """The field that a heading means."""
    if not said.rest:
        return None
    heading, last = words_of(" ".join(said.rest)), words_of(said.rest[-1])
    for field in fields:
        if year and year not in field.years and year in ("2014", "2024"):
            continue
        if says(field.words, heading) and (not field.category or says(field.category, last)):
            return field
    return None


def rules_of(told: Sequence[ColumnTold], period: str, milieu: str) -> list[ColumnTold]:
    """One column for each figure, year and milieu: the first that says it; its year and milieu are filled in."""
    kept: dict[tuple[str, str, str], ColumnTold] = {}
    for one in told:
        # «Ensemble» over a column may be of the sexes: the milieu that the sheet says holds over it.
        where = one.said.milieu if one.said.milieu not in ("", TOTAL) else milieu or TOTAL
        said = replace(one.said, period=one.said.period or period, milieu=where)
        kept.setdefault((one.indicator_id, said.period, said.milieu), replace(one, said=said))
    return list(kept.values())


def as_rule(told: ColumnTold, marks: Mapping[str, str], unit_factor: float = 1.0) -> ColumnRule:
    """The rule that reads the column."""
    decimal = told.column.decimal if told.column.decimal in (".", ",") else ""
    said = told.said
    return ColumnRule(told.column.name, told.indicator_id, unit_factor, decimal, said.period, said.milieu, dict(marks))


def titles_of(sheet: Sheet, layout: Layout) -> list[str]:
    """Texts above the table and in the corner of its heading: they speak of the whole table."""
    first = layout.header_rows[0] if layout.header_rows else layout.first_row
    texts = [str(cell) for row in sheet.rows[: first - 1] for cell in row if isinstance(cell, str)]
    corner = [part for column in layout.columns if column.kind in ("code", "name", "text") for part in column.path[:1]]
    return [*texts, *corner]
