"""How one sheet becomes rows: its key column, the figures kept and how each is read. Saved, and replayed later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..territory.bridge import WEIGHTS
from .figures.marks import ZERO, folded, meaning_of
from .headings import in_two_scripts
from .layout import ColumnSeen, Layout, name_columns
from .numbers import clashing, plain, read_numbers, without_point_zero
from .sheet import Cell, Sheet

if TYPE_CHECKING:
    import pandas as pd

VERSION = 1
ADDED = ("row_kinds", "bridge_weight", "scale_said", "n_column")  # entries that rules kept earlier do not have
TEXTS = ("code", "name", "parent", "milieu", "period")
STATUS = "__status"
COUNTED = "__n"
EXAMPLES = 5


@dataclass(frozen=True)
class ColumnRule:
    """One column that becomes an indicator: value = figure x ``unit_factor``.

    ``decimal``: «.» or «,» or empty (the column decides). ``period``, ``milieu``: of the figures, where no column says
    it. ``status_marks``: what a mark in place of a figure means where it is not what :mod:`.figures.marks` takes it
    for, e.g. {«x»: «hidden_primary», «-»: «zero»}. ``scale_said``: a person gave ``unit_factor``, be it 1.
    ``n_column``: the column that says on how many the figures rest.
    """

    column: str
    indicator_id: str
    unit_factor: float = 1.0
    decimal: str = ""
    period: str = ""
    milieu: str = ""
    status_marks: Mapping[str, str] = field(default_factory=dict)
    scale_said: bool = False
    n_column: str = ""


@dataclass(frozen=True)
class Recipe:
    """How to read one sheet. Rows are numbered as in the file, from 1; ``last_row`` 0 means down to the last row.

    Columns are named as :class:`ColumnSeen` names them; an empty name means that there is no such column.
    ``row_kinds``: what a person said of rows, by what they say (see :mod:`.row_kinds`). ``bridge_weight``: the shares
    by which a divided unit is carried, of ``territory.bridge.WEIGHTS``; empty: those of what each figure rests on.
    """

    format_id: str
    sheet: str
    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    key_column: str
    name_column: str = ""
    parent_column: str = ""
    milieu_column: str = ""
    period_column: str = ""
    columns: tuple[ColumnRule, ...] = ()
    skip_rows: tuple[int, ...] = ()
    row_kinds: Mapping[str, str] = field(default_factory=dict)
    bridge_weight: str = ""

    def to_json(self) -> str:
        """The recipe as JSON text, the same bytes for the same recipe; what was added later only where it is used."""
        entries = _used(asdict(self))
        entries["columns"] = [_used(rule) for rule in entries.get("columns", ())]
        return json.dumps({"version": VERSION, **entries}, ensure_ascii=False, indent=1, sort_keys=True)

    @staticmethod
    def from_json(text: str) -> Recipe:
        """Read what :meth:`to_json` wrote. Raises AsdError listing every fault at once."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise AsdError(problem("recipe_not_json", reason=str(error).splitlines()[0])) from error
        if not isinstance(found, dict) or found.get("version") != VERSION:
            version = found.get("version") if isinstance(found, dict) else None
            raise AsdError(problem("recipe_version", found=version, known=VERSION))
        refuse_if_any(_entry_faults(found, Recipe, "", {"version", "columns"}) + _rule_faults(found))
        found.pop("version")
        rules = tuple(ColumnRule(**rule) for rule in found.pop("columns", []))
        rows = {name: tuple(found.pop(name, ())) for name in ("header_rows", "skip_rows")}
        recipe = Recipe(**found, **rows, columns=rules)
        refuse_if_any(faults_of(recipe))
        return recipe


def _used(entries: Mapping[str, Any]) -> dict[str, Any]:
    return {name: told for name, told in entries.items() if told or name not in ADDED}


_KINDS = {"str": str, "int": int, "float": (int, float), "tuple[int, ...]": list, "Mapping[str, str]": dict}
_KINDS["bool"] = bool
_NEEDED = {"Recipe": ("header_rows", "first_row", "key_column"), "ColumnRule": ("column", "indicator_id")}


def _entry_faults(found: dict, kind: type, where: str, passed: Iterable[str]) -> list[Problem]:
    known = {item.name: _KINDS.get(item.type) for item in fields(kind)}
    faults = [
        problem("recipe_entry_unknown", entry=where + name)
        for name in found
        if name not in known and name not in passed
    ]
    if kind is Recipe:
        faults += [problem("recipe_entry_missing", entry=name) for name in known if name not in (*found, *ADDED)]
    else:
        faults += [problem("recipe_entry_missing", entry=where + n) for n in _NEEDED["ColumnRule"] if n not in found]
    for name, wanted in known.items():
        if name in found and wanted and not _is_of(found[name], wanted):
            faults.append(problem("recipe_entry_wrong", entry=where + name, found=str(found[name])[:80]))
    return faults


def _is_of(value: Any, wanted: Any) -> bool:
    """Whether a value read from JSON has the type of its entry; parts of lists and mappings too."""
    if isinstance(value, bool) or wanted is bool:
        return isinstance(value, bool) and wanted is bool
    if not isinstance(value, wanted):
        return False
    if wanted is list:
        return all(isinstance(one, int) and not isinstance(one, bool) for one in value)
    return wanted is not dict or all(isinstance(one, str) for one in value.values())


def _rule_faults(found: dict) -> list[Problem]:
    rules = found.get("columns", [])
    if not isinstance(rules, list):
        return [problem("recipe_entry_wrong", entry="columns", found=str(rules)[:80])]
    faults: list[Problem] = []
    for place, rule in enumerate(rules, 1):
        where = f"columns[{place}]"
        if isinstance(rule, dict):
            faults += _entry_faults(rule, ColumnRule, where + ".", ())
        else:
            faults.append(problem("recipe_entry_wrong", entry=where, found=str(rule)[:80]))
    return faults


def faults_of(recipe: Recipe) -> list[Problem]:
    """What is wrong in itself: no key nor name, rows out of order, marks unknown, one figure said twice."""
    faults = []
    if not recipe.key_column and not recipe.name_column:
        faults.append(problem("recipe_without_key"))
    if recipe.first_row < 1 or (recipe.last_row and recipe.last_row < recipe.first_row):
        faults.append(problem("recipe_rows_wrong", first=recipe.first_row, last=recipe.last_row))
    if recipe.bridge_weight and recipe.bridge_weight not in WEIGHTS:
        faults.append(problem("bridge_unknown_weight", weight=recipe.bridge_weight, known=list(WEIGHTS)))
    seen = set()
    for rule in recipe.columns:
        key = (rule.indicator_id, rule.period, rule.milieu)
        if not rule.indicator_id or key in seen:
            faults.append(problem("recipe_indicator_twice", indicator=rule.indicator_id, column=rule.column))
        seen.add(key)
        if rule.decimal not in ("", ".", ","):
            faults.append(problem("recipe_entry_wrong", entry=f"{rule.column}.decimal", found=rule.decimal))
        if not (rule.unit_factor == rule.unit_factor and 0 < abs(rule.unit_factor) < float("inf")):
            faults.append(problem("recipe_entry_wrong", entry=f"{rule.column}.unit_factor", found=rule.unit_factor))
    return faults


def propose_recipe(sheet: Sheet, layout: Layout, known_indicators: Mapping[str, Iterable[str]]) -> Recipe:
    """A first recipe for the officer to correct.

    ``known_indicators``: id -> labels (any language); a number column becomes an indicator when its name, or the last
    part of it, equals the id or a label once accents and case are ignored. No nominative column is ever proposed.
    """
    from ..comparison.spelling import normalise

    labels: dict[str, str] = {}
    for indicator_id, texts in known_indicators.items():
        for text in (indicator_id, *texts):
            labels.setdefault(normalise(text), indicator_id)
    usable = [column for column in layout.columns if not column.nominative]
    key = _key(usable)
    names = [column for column in usable if column.kind == "name"]
    level = key.level if key else "commune" if any(c.level == "commune" for c in names) else ""
    name = next((c for c in names if c.level == level and c.script == "latin"), None)
    name = name or next((c for c in names if c.level in (level, "")), None)
    name = name or max(names, key=lambda c: (_RANK[c.level], -c.index), default=None)
    rules, taken = [], set()
    for column in (c for c in usable if c.kind == "number"):
        said = column.path[-1] if column.path else ""
        if len(column.path) > 1 and normalise(said) in _UNITS:
            said = column.path[-2]  # a row of units below the headings
        found = labels.get(normalise(column.name)) or labels.get(normalise(said)) or in_two_scripts(column.name, labels)
        if found and found not in taken:
            taken.add(found)
            decimal = column.decimal if column.decimal in (".", ",") else ""
            rules.append(ColumnRule(column.name, found, decimal=decimal))
    return Recipe(
        "",
        sheet.name,
        layout.header_rows,
        layout.first_row,
        layout.last_row,
        key.name if key else "",
        name.name if name else "",
        _parent(usable, names, key, name),
        _said(usable, ("milieu", "milieu de residence", "الوسط", "وسط الاقامه")),
        _said(usable, ("periode", "mois", "date", "annee", "year", "month", "السنه", "الشهر", "الفتره")),
        tuple(rules),
        tuple(sorted({*layout.total_rows, *layout.note_rows})),
    )


_UNITS = frozenset(
    ("", "en", "nombre", "nbre", "nb", "effectif", "effectifs", "number", "count", "dh", "mdh", "km", "km2", "m2", "ha")
    + ("ans", "menages", "personnes", "habitants", "عدد", "العدد", "درهم", "كلم", "نسمه", "اسره", "سنه")
)
_RANK = {"commune": 3, "province": 2, "region": 1, "": 0}


def _key(columns: list[ColumnSeen]) -> ColumnSeen | None:
    """The code column of the finest level."""
    codes = [column for column in columns if column.kind == "code"]
    return max(codes, key=lambda column: (_RANK[column.level], -column.index), default=None)


def _parent(columns: list[ColumnSeen], names: list[ColumnSeen], key: ColumnSeen | None, name: ColumnSeen | None) -> str:
    """The name or code column of the level above."""
    rank = _RANK[key.level if key else name.level if name else ""] or 3
    above = [
        c
        for c in (*names, *(c for c in columns if c.kind == "code"))
        if c not in (key, name) and 0 < _RANK[c.level] < rank
    ]
    return max(above, key=lambda column: (_RANK[column.level], -column.index)).name if above else ""


def _said(columns: list[ColumnSeen], words: tuple[str, ...]) -> str:
    from ..comparison.spelling import normalise

    return next((column.name for column in columns if normalise(column.name) in words), "")


def rows_of(sheet: Sheet, recipe: Recipe) -> pd.DataFrame:
    """The rows that ``recipe`` reads, indexed by file row number; blank rows are left out.

    Text columns «code», «name», «parent», «milieu», «period» (empty where there is none), then a float64 column by
    indicator id (figure x factor; missing as NaN) and «<id>__status» (empty, or what the mark or a text that is no
    figure stands for: «missing», a status of the rule, «bad: text»), and «<id>__n» where a column says the n. An
    indicator said for several periods or milieus has columns «id@period@milieu». Raises AsdError listing every column
    that is absent or cannot be read.
    """
    import pandas as pd

    refuse_if_any(faults_of(recipe))
    places = {column: index for index, column in enumerate(name_columns(sheet, recipe.header_rows))}
    given = (recipe.key_column, recipe.name_column, recipe.parent_column, recipe.milieu_column, recipe.period_column)
    counted = [rule.n_column for rule in recipe.columns if rule.n_column]
    wanted = [*(name for name in given if name), *(rule.column for rule in recipe.columns), *counted]
    absent = [name for name in dict.fromkeys(wanted) if name not in places]
    if absent:
        raise AsdError(problem("import_columns_absent", columns=absent, sheet=sheet.name, known=list(places)[:40]))
    skipped = {*recipe.skip_rows, *recipe.header_rows}
    last = min(recipe.last_row or len(sheet.rows), len(sheet.rows))
    numbers = [n for n in range(recipe.first_row, last + 1) if n not in skipped and any_filled(sheet.rows[n - 1])]
    columns: dict[str, Any] = {}
    for text, name in zip(TEXTS, given):
        columns[text] = [as_text(cell) for cell in sheet.column(places[name], numbers)] if name else [""] * len(numbers)
    faults: list[Problem] = []
    for name, rule in value_columns(recipe).items():
        columns[name], columns[name + STATUS], wrong = _figures(sheet.column(places[rule.column], numbers), rule)
        faults += wrong
        if rule.n_column:
            columns[name + COUNTED], wrong = _bases(sheet.column(places[rule.n_column], numbers), rule)
            faults += wrong
    refuse_if_any(faults)
    return pd.DataFrame(columns, index=pd.Index(numbers, name="row", dtype="int64"))


def value_columns(recipe: Recipe) -> dict[str, ColumnRule]:
    """Names of the figure columns that :func:`rows_of` writes, with the rule of each."""
    ids = [rule.indicator_id for rule in recipe.columns]
    return {
        rule.indicator_id
        if ids.count(rule.indicator_id) == 1
        else "@".join((rule.indicator_id, rule.period, rule.milieu)): rule
        for rule in recipe.columns
    }


def any_filled(row: tuple[Cell, ...]) -> bool:
    """Whether a row holds anything."""
    return any(cell is not None for cell in row)


def as_text(cell: Cell) -> str:
    """A cell as the text of a key or name: 1410105.0 is «1410105», digits are ASCII, blanks are single."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return without_point_zero(" ".join(plain_text(cell).split())) if isinstance(cell, str) else str(cell)


def plain_text(text: str) -> str:
    """Text without direction marks, with ASCII digits when it is a code; an apostrophe inside a name stays."""
    return (
        plain(text) if not any(char.isalpha() for char in text) else text.replace("\u00a0", " ").strip("\u200e\u200f ")
    )


def _figures(cells: list[Cell], rule: ColumnRule) -> tuple[Any, list[str], list[Problem]]:
    """Values and statuses of one column, or the problems that forbid to read it."""
    marks = {folded(mark): status for mark, status in rule.status_marks.items()}
    meanings = {cell: meaning_of(cell, marks) for cell in set(cells) if marks or isinstance(cell, str)}
    said = [meanings.get(cell, "") for cell in cells]
    try:
        plain_cells = [(0 if status == ZERO else None) if status else cell for cell, status in zip(cells, said)]
        read = read_numbers(plain_cells, rule.decimal)
    except AsdError as error:
        return [], [], [problem(one.code, **{**one.fields, "column": rule.column}) for one in error.problems]
    clash = clashing(plain_cells, read.bad, rule.decimal)
    if clash:
        return [], [], [problem("number_marks_mixed", column=rule.column, examples=clash)]
    status = ["missing" if gone else "" for gone in read.missing]
    for position, text in read.bad:
        status[position] = f"bad: {text[:80]}"
    status = [found if told in ("", ZERO) else told for told, found in zip(said, status)]
    return read.values * rule.unit_factor if rule.unit_factor != 1 else read.values, status, []


def _bases(cells: list[Cell], rule: ColumnRule) -> tuple[Any, list[Problem]]:
    """The n of each cell; NaN where it is no number or below 0."""
    values, _, faults = _figures(cells, ColumnRule(rule.n_column, rule.indicator_id))
    return ([] if faults else np.where(values >= 0, values, np.nan)), faults
