"""HCP's maps of multidimensional poverty: rate H, intensity A, index M0, vulnerability, by commune and province.

2014 and 2024 («Base de données de la cartographie de la pauvreté multidimensionnelle», May 2025, hcp.ma/file/245096):
sheets Ensemble, Urbain and Rural; a row by unit and year, with its name, code, level and year, then index (H x A),
rate, intensity, vulnerability, and deprivations that are not read here. 2004 and 2014 (hcp.ma/file/231434): years
across, no codes. Source: machinemirror/morocco-census (panel.py), which reads both; the wording of their headings
could not be seen, so words are looked for. Levels are told by labels: in that file the level «commune» also holds
arrondissements.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...errors import AsdError, Problem, problem
from ..layout import ColumnSeen, Layout
from ..numbers import read_numbers
from ..sheet import Sheet
from .census import left_note, recipe_of, recognised_note, require_key
from .columns_read import ColumnTold, as_rule, rules_of, titles_of
from .dimensions import TOTAL, milieu_said, said_by, year_said
from .fields import MEAN, Field, card_of
from .keys import find_keys
from .recognised import POVERTY, Recognised
from .words import says, words_of

SOURCE = "Haut-Commissariat au Plan, Cartographie de la pauvreté multidimensionnelle, RGPH 2014 et 2024 (mai 2025)"
_DOMAIN = "economy"
RATE, INTENSITY = "poverty_md_rate", "poverty_md_intensity"
INDEX, VULNERABLE = "poverty_md_index", "poverty_md_vulnerable"
_OTHER = "!contribution !contributions !privation !privations !prive !privee !monetaire !globale !نقدي"
# In the order in which they are tried: the rate is what no other word tells apart.
FIELDS: tuple[Field, ...] = (
    Field(VULNERABLE, f"vulnerabilite|vulnerable|vulnerables|هشاشة {_OTHER}", "", (
        "Personnes vulnérables à la pauvreté multidimensionnelle", "الأشخاص المهددون بالفقر متعدد الأبعاد",
        "People vulnerable to multidimensional poverty"), "people", 1, _DOMAIN),
    Field(INDEX, f"indice|ipm|mpi|m0|مؤشر|دليل {_OTHER}", "", (
        "Indice de pauvreté multidimensionnelle M0 = H x A", "مؤشر الفقر متعدد الأبعاد M0 = H x A",
        "Multidimensional poverty index M0 = H x A"), "people", 1, _DOMAIN, MEAN, ("%", "%", "%"), decimals=2,
        maximum=100),
    Field(INTENSITY, f"intensite|حدة|شدة|كثافة {_OTHER}", "", (
        "Privations subies par les pauvres (intensité A de la pauvreté multidimensionnelle)",
        "أشكال الحرمان لدى الفقراء (حدة الفقر متعدد الأبعاد A)",
        "Deprivations of the poor (intensity A of multidimensional poverty)"), "poor", 1, _DOMAIN),
    Field(RATE, f"taux|incidence|proportion|معدل|نسبة pauvrete|pauvre|pauvres|فقر {_OTHER}", "", (
        "Personnes pauvres au sens multidimensionnel (taux H)", "الأشخاص الفقراء وفق الفقر متعدد الأبعاد (المعدل H)",
        "Multidimensionally poor people (rate H)"), "people", 1, _DOMAIN),
)  # fmt: skip
_LETTERS = {"h": RATE, "a": INTENSITY, "m0": INDEX, "ipm": INDEX, "mpi": INDEX}
_BY_ID = {field.id: field for field in FIELDS}
ROUNDING = 0.05  # of a figure given to one decimal
SHARES, PERCENT = 1.0, 100.0
EXAMPLES = 5


def recognise_poverty(sheet: Sheet, layout: Layout, file: str, level: str) -> Recognised | None:
    """The poverty maps; None for another table. AsdError when the rate or the units lack."""
    titles = [*titles_of(sheet, layout), sheet.name, file]
    headings = [" ".join(column.path) for column in layout.columns]
    texts = [words_of(text.replace("_", " ")) for text in (*titles, *headings)]
    if not any(says("pauvrete|فقر multidimensionnelle|متعدد", words) for words in texts):
        return None
    keys = find_keys(sheet, layout)
    told = [one for one in map(_told, layout.columns) if one is not None and one.column.name not in keys.columns]
    if not told:
        return None
    require_key(POVERTY, keys)
    if not any(one.indicator_id == RATE for one in told):
        raise AsdError(problem("format_lacks", family=POVERTY, columns=["poverty_rate"]))
    milieu = milieu_said([sheet.name, *titles_of(sheet, layout)])
    kept = rules_of(told, "" if keys.period else year_said(titles), milieu)
    read = recipe_of(sheet, layout, keys, level, [as_rule(one, {}) for one in kept])
    skipped = set(read.skip_rows)
    rows = [n for n in range(read.first_row, read.last_row + 1) if n not in skipped]
    factors, notes = _scales(sheet, kept, rows)
    rules = tuple(as_rule(one, {}, factors[one.column.name]) for one in kept)
    recipe = replace(read, columns=rules, format_id=f"{POVERTY}_{milieu or TOTAL}")
    cards = {one.indicator_id: _card(one, year_said(titles)) for one in kept}
    when = keys.period.name if keys.period else ""
    notes = [recognised_note(POVERTY, kept, when), *left_note(read, layout, level), *notes]
    return Recognised(POVERTY, recipe, tuple(cards.values()), tuple(notes), read_columns=keys.columns)


def _card(told: ColumnTold, year: str) -> dict:
    date = {"2014": "2014-09-01", "2004": "2004-09-01"}.get(told.said.period or year, "2024-09-01")
    card = card_of(_BY_ID[told.indicator_id], SOURCE, date)
    # M0 of a whole is the mean of its people's, though most indexes are not.
    return {**card, "aggregation": "mean"} if told.indicator_id == INDEX else card


def _told(column: ColumnSeen) -> ColumnTold | None:
    if column.nominative or column.kind not in ("number", "empty"):
        return None
    said = said_by(column.path)
    if said.sex or not said.rest:
        return None
    last = words_of(said.rest[-1])
    if len(last) == 1 and last[0] in _LETTERS:
        return ColumnTold(column, _LETTERS[last[0]], said, _BY_ID[_LETTERS[last[0]]])
    # The nearest heading tells; «Pauvreté multidimensionnelle» above it stands over all four.
    words = words_of(" ".join(said.rest))
    field = next((one for one in FIELDS if says(one.words, last)), None)
    field = field or next((one for one in FIELDS if says(one.words, words)), None)
    return None if field is None else ColumnTold(column, field.id, said, field)


def _scales(sheet: Sheet, kept: Sequence[ColumnTold], rows: Sequence[int]) -> tuple[dict[str, float], list[Problem]]:
    """Factor to per cent of each column, and where H x A is not M0.

    A rate whose figures are all 1 or less is a share. The index is published now as a share, now in per cent: the scale
    is the one on which H x A = M0 in more rows.
    """
    values = {one.column.name: read_numbers(sheet.column(one.column.index, rows), _mark(one)).values for one in kept}
    factors = {name: PERCENT if _is_share(figures) else SHARES for name, figures in values.items()}
    notes: list[Problem] = []
    for index in [one for one in kept if one.indicator_id == INDEX]:
        rate, intensity = (_beside(index, kept, name) for name in (RATE, INTENSITY))
        if rate is None or intensity is None:
            notes.append(problem("format_h_a_unchecked", column=index.column.name))
            continue
        h = values[rate.column.name] * factors[rate.column.name]
        a = values[intensity.column.name] * factors[intensity.column.name]
        given = values[index.column.name]
        known = np.flatnonzero(~np.isnan(h * a * given))
        best = max((SHARES, PERCENT), key=lambda factor: int(agrees(h, a, given * factor)[known].sum()))
        factors[index.column.name] = best
        wrong = known[~agrees(h, a, given * best)[known]]
        if wrong.size:
            shown = [f"{rows[at]}: {h[at]:g} x {a[at]:g} / {given[at] * best:g}" for at in wrong[:EXAMPLES]]
            notes.append(problem("format_h_a_m0", count=int(wrong.size), checked=int(known.size), rows=shown))
    return factors, notes


def agrees(h: np.ndarray, a: np.ndarray, m0: np.ndarray) -> np.ndarray:
    """Whether H x A = M0 within the rounding of figures to one decimal; all three in per cent."""
    product = h * a / PERCENT
    return np.abs(m0 - product) <= ROUNDING + ROUNDING * (h + a) / PERCENT + 1e-9


def _mark(told: ColumnTold) -> str:
    return told.column.decimal if told.column.decimal in (".", ",") else "."


def _is_share(figures: np.ndarray) -> bool:
    known = figures[~np.isnan(figures)]
    return bool(known.size) and bool((np.abs(known) <= 1).all()) and bool((known > 0).any())


def _beside(index: ColumnTold, kept: Sequence[ColumnTold], name: str) -> ColumnTold | None:
    """The column of ``name`` of the same year and milieu."""
    where = (index.said.period, index.said.milieu)
    return next((one for one in kept if one.indicator_id == name and (one.said.period, one.said.milieu) == where), None)
