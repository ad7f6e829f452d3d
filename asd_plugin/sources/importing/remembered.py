"""Last month's rule and decisions, found again for a table with the same headings, and fitted to its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...domain.errors import AsdError
from ...domain.importing.formats.recognised import family_of
from ...domain.importing.recipe import Recipe
from ...domain.importing.row_kinds import layout_as
from ...domain.territory.decisions import Decisions, decisions_from_json

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.importing.layout import Layout
    from ...domain.importing.sheet import Sheet

INDICATORS = "indicators"


@dataclass(frozen=True)
class Remembered:
    """An earlier import of indicators: its file, the day it was delivered and made, how it was read and decided."""

    file: str
    delivered: str
    made: str
    recipe: Recipe
    decisions: Decisions


def remembered_imports(imports: pd.DataFrame) -> tuple[Remembered, ...]:
    """Imports of indicators of ``Workspace.imports()``, latest first; one whose rule cannot be read any more is left
    out: it could only be proposed wrongly."""
    found = []
    for row in imports.iloc[::-1].itertuples(index=False):
        if row.kind != INDICATORS:
            continue
        try:
            recipe, decisions = Recipe.from_json(row.recipe or ""), decisions_from_json(row.decisions or "")
        except AsdError:
            continue
        found.append(Remembered(row.file_name or "", row.delivered or "", row.made or "", recipe, decisions))
    return tuple(found)


def columns_read(recipe: Recipe) -> tuple[str, ...]:
    """Every column that a rule reads."""
    keys = (recipe.key_column, recipe.name_column, recipe.parent_column, recipe.milieu_column, recipe.period_column)
    figures = (name for rule in recipe.columns for name in (rule.column, rule.n_column))
    return tuple(dict.fromkeys(name for name in (*keys, *figures) if name))


def remembered_for(
    layout: Layout, earlier: Sequence[Remembered], family: str = "", sheet: Sheet | None = None
) -> Remembered | None:
    """The latest earlier import of the format ``family`` (empty: of none) whose every column has its heading in
    ``layout``; None without one. With ``sheet``, rows that its rule says otherwise are read as it says."""
    return next(
        (
            one
            for one in earlier
            if family_of(one.recipe.format_id) == family and set(columns_read(one.recipe)) <= _names(layout, one, sheet)
        ),
        None,
    )


def _names(layout: Layout, one: Remembered, sheet: Sheet | None) -> set[str]:
    try:
        seen = layout if sheet is None else layout_as(sheet, layout, one.recipe.row_kinds)
    except AsdError:  # its rule leaves no row of this table
        return set()
    return {column.name for column in seen.columns}


def for_these_rows(recipe: Recipe, sheet: str, layout: Layout) -> Recipe:
    """``recipe`` fitted where every heading it reads was found; else as it is, for a person wrote its rows by hand."""
    names = {seen.name for seen in layout.columns}
    return fitted(recipe, sheet, layout) if set(columns_read(recipe)) <= names else recipe


def fitted(recipe: Recipe, sheet: str, layout: Layout) -> Recipe:
    """``recipe`` with the rows of this table: columns go by their heading, rows of last month mean nothing now."""
    skipped = tuple(sorted({*layout.total_rows, *layout.note_rows}))
    return replace(
        recipe,
        sheet=sheet,
        header_rows=layout.header_rows,
        first_row=layout.first_row,
        last_row=layout.last_row,
        skip_rows=skipped,
    )
