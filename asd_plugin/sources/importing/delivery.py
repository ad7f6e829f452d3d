"""One delivered sheet, read and understood: its layout, the recipe that reads it, and what must not come in."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

from ...domain.errors import AsdError, problem
from ...domain.importing.figures.marks import folded
from ...domain.importing.formats.choosing import AUTOMATIC, NONE, recognise
from ...domain.importing.formats.recognised import ACROSS, Recognised
from ...domain.importing.layout import Layout, detect_layout
from ...domain.importing.nominative import Found, nominative_columns
from ...domain.importing.proposal import Delivery
from ...domain.importing.recipe import ColumnRule, Recipe, propose_recipe
from ...domain.importing.row_kinds import layout_as
from ...domain.importing.sheet import Sheet, SheetRead
from ..sheets import list_sheets, read_sheet
from ..sheets.opening import kind_of
from .places import shipped_places

SAMPLE = 200
MOST_SHEETS = 12  # looked at for the one that a format needs


def read_delivery(
    path: str,
    sheet: str,
    cards: Iterable[Mapping[str, Any]],
    recipe: Recipe | None = None,
    wanted: str = AUTOMATIC,
    level: str = "commune",
    places: Container[str] | None = None,
) -> Delivery:
    """Read ``sheet`` of the file; with a ``recipe`` (last month's) that one holds, else one is proposed.

    ``wanted``: the official format (AUTOMATIC, NONE or a family), ``level``: the rows it reads. When no sheet was
    chosen and the first lacks what its format needs, or is a cover without figures, the first that has it is taken.
    ``places``: keys of the names of units (:mod:`.places`), by default those of the shipped reference.
    """
    file = PurePath(path.replace("\\", "/")).name
    chosen = sheet or (recipe.sheet if recipe is not None and kind_of(path) != "text" else "")
    known = list(cards)
    is_free = not chosen and recipe is None and wanted != NONE
    name = ""
    try:
        read = read_sheet(path, chosen)
        name = read.sheet.name
        if sheet and name != sheet:
            raise AsdError(problem("sheet_absent", file=file, sheet=sheet, known=[name]))
        first = delivery_of(read, file, known, recipe, wanted, level, places)
    except AsdError as error:
        if not is_free or not (_lacks(error) or _has_no_table(error)) or kind_of(path) == "text":
            raise
        found = _from_another_sheet(path, file, name, known, wanted, level, places)
        if found is None:
            raise
        return found
    if is_free and first.format is None and not first.recipe.columns:  # a cover or a note stands first
        return _from_another_sheet(path, file, name, known, wanted, level, places) or first
    return first


def _lacks(error: AsdError) -> bool:
    return any(one.code in ("format_lacks", "format_not_recognised") for one in error.problems)


def _has_no_table(error: AsdError) -> bool:
    return any(one.code in ("import_headings_alone", "sheet_empty") for one in error.problems)


def _from_another_sheet(
    path: str,
    file: str,
    first: str,
    cards: list[Mapping[str, Any]],
    wanted: str,
    level: str,
    places: Container[str] | None,
) -> Delivery | None:
    """The first other sheet of a workbook that has all that its format needs."""
    for info in [one for one in list_sheets(path) if one.name != first][:MOST_SHEETS]:
        try:
            found = delivery_of(read_sheet(path, info.name), file, cards, None, wanted, level, places)
        except AsdError as error:
            if not _lacks(error) and not _has_no_table(error):
                raise
            continue
        if found.format is not None:
            return found
    return None


def delivery_of(
    read: SheetRead,
    file: str,
    cards: Iterable[Mapping[str, Any]],
    recipe: Recipe | None = None,
    wanted: str = AUTOMATIC,
    level: str = "commune",
    places: Container[str] | None = None,
) -> Delivery:
    """Understand a sheet that was read already (an open layer too); an official format is tried first."""
    places = shipped_places() if places is None else places
    layout = _layout_of(read.sheet, file, recipe, places)
    labels = {card["id"]: labels_of(card) for card in cards}
    official = recognise(read.sheet, layout, file, labels, wanted, level, recipe)
    plain = propose_recipe(read.sheet, layout, labels)
    if wanted == AUTOMATIC and recipe is None and _says_less(official, plain):
        official = None
    used = recipe or (official.recipe if official else plain)
    rows = range(layout.first_row, min(layout.first_row + SAMPLE, layout.last_row + 1))
    samples = {seen.name: read.sheet.column(seen.index, rows) for seen in layout.columns}
    told = set(official.read_columns) if official else set()
    looked = [seen for seen in layout.columns if seen.name not in told]
    found = nominative_columns([seen.name for seen in looked], samples, places)
    late = [Found(seen.name, seen.nominative) for seen in looked if seen.nominative]
    known = {one.column for one in found}
    persons = (*found, *(one for one in late if one.column not in known))
    if official is not None and official.sheet is not None and official.layout is not None:
        read, layout = replace(read, sheet=official.sheet), official.layout
    return Delivery(file, read, layout, used, persons, official)


def layout_found(sheet: Sheet, places: Container[str] | None = None) -> Layout:
    """The layout as it was found, before anybody corrected a row; ``places``: of units, by default those shipped."""
    return detect_layout(sheet, shipped_places() if places is None else places)


def _layout_of(sheet: Sheet, file: str, recipe: Recipe | None, places: Container[str]) -> Layout:
    """The layout of a sheet; a refusal names the file, and the first words of a table that is headings alone."""
    try:
        return layout_as(sheet, layout_found(sheet, places), recipe.row_kinds if recipe else {}, places)
    except AsdError as error:
        if not any(one.code in ("sheet_without_table", "import_no_rows") for one in error.problems):
            raise
        filled = [row for row in sheet.rows if any(cell is not None for cell in row)]
        told = {"file": file, "sheet": sheet.name, "rows": len(filled)}
        raise AsdError(problem("import_headings_alone" if filled else "sheet_empty", **told)) from error


def _says_less(official: Recognised | None, plain: Recipe) -> bool:
    """Whether headings that only look like years or sexes across take fewer columns than the catalogue's own labels."""
    return official is not None and official.family == ACROSS and len(official.recipe.columns) <= len(plain.columns)


def read_recipe(path: str) -> Recipe:
    """A reading rule kept in a file; AsdError names the file when it is none."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AsdError(problem("recipe_not_json", reason=f"{Path(path).name}: {error}")) from error
    return Recipe.from_json(text)


def labels_of(card: Mapping[str, Any]) -> list[str]:
    """Every label of a card, short ones included."""
    texts = [card.get(name) or {} for name in ("label", "short_label")]
    return [text for group in texts for text in (group.values() if isinstance(group, Mapping) else [group]) if text]


def require_no_person(delivery: Delivery, reason: str) -> None:
    """Refuse a file that names people unless a reason is written; even then those columns are never read."""
    if delivery.nominative and not reason.strip():
        columns = [f"{one.column} ({one.reason})" for one in delivery.nominative]
        raise AsdError(problem("import_nominative", file=delivery.file, columns=columns, count=len(columns)))
    named = {one.column for one in delivery.nominative}
    recipe = delivery.recipe
    asked = (recipe.key_column, recipe.name_column, recipe.parent_column)
    asked = (*asked, *(name for rule in recipe.columns for name in (rule.column, rule.n_column)))
    if named & set(asked):
        raise AsdError(problem("import_reads_person", file=delivery.file, columns=sorted(named & set(asked))))


def with_columns(recipe: Recipe, pairs: Mapping[str, str], decimal: str = "") -> Recipe:
    """The recipe with ``pairs`` (column -> indicator id) in the place of what was proposed; none: as proposed.

    ``decimal``: the decimal mark of every column, where it is said.
    """
    if not pairs:
        rules = tuple(replace(rule, decimal=decimal or rule.decimal) for rule in recipe.columns)
        return replace(recipe, columns=rules)
    proposed = {rule.column: rule for rule in recipe.columns}
    rules = []
    for column, indicator_id in pairs.items():
        rule = proposed.get(column, ColumnRule(column, indicator_id))
        rules.append(replace(rule, indicator_id=indicator_id, decimal=decimal or rule.decimal))
    return replace(recipe, columns=tuple(rules))


def with_marks(recipe: Recipe, marks: Mapping[str, str]) -> Recipe:
    """The recipe with what is said of marks over what its columns said; none: as it is."""
    if not marks:
        return recipe
    rules = []
    for rule in recipe.columns:
        kept = {mark: meaning for mark, meaning in rule.status_marks.items() if folded(mark) not in marks}
        rules.append(replace(rule, status_marks={**kept, **marks}))
    return replace(recipe, columns=tuple(rules))
