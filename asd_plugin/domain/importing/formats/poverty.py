"""HCP's maps of multidimensional poverty: rate H, intensity A, index M0, vulnerability, by commune and province.

2014 and 2024 («Base de données de la cartographie de la pauvreté multidimensionnelle», May 2025, hcp.ma/file/245096):
sheets Ensemble, Urbain and Rural; a row by unit and year, with its name, code, level and year, then index (H x A),
rate, intensity, vulnerability, and deprivations that are not read here. 2004 and 2014 (hcp.ma/file/231434): years
across, no codes. Source: machinemirror/morocco-census (panel.py), which reads both; the wording of their headings
could not be seen, so words are looked for. Levels are told by labels: in that file the level «commune» also holds
arrondissements.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...errors import AsdError, problem
from ..layout import ColumnSeen, Layout
from ..sheet import Sheet
from .census import columns_left_note, left_note, recipe_of, recognised_note, require_key
from .columns_read import ColumnTold, as_rule, rules_of, titles_of
from .dimensions import TOTAL, milieu_said, said_by, year_said
from .fields import MEAN, Field, card_of
from .keys import find_keys
from .poverty_scales import INDEX, INTENSITY, RATE, VULNERABLE, scales
from .recognised import POVERTY, Recognised
from .words import LONGER, says, words_of

SOURCE = "Haut-Commissariat au Plan, Cartographie de la pauvreté multidimensionnelle, RGPH 2014 et 2024 (mai 2025)"
_DOMAIN = "economy"
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
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_LETTERS = {"h": RATE, "a": INTENSITY, "m0": INDEX, "ipm": INDEX, "mpi": INDEX}
_BY_ID = {field.id: field for field in FIELDS}
_KNOWN = frozenset(
    words_of(
        "taux incidence proportion pourcentage pour cent pct en indice ipm mpi m0 h a m ha intensite moyenne "
        "vulnerabilite vulnerable vulnerables pauvrete pauvre pauvres multidimensionnelle multidimensionnel "
        "multidimensionnels multidimensionnellement population personnes individus municipale rgph hcp "
        "ensemble total national communal commune niveau sens face de la le les des du d l et au aux par dans "
        "selon est milieu residence annee معدل نسبة مؤشر دليل فقر فقراء متعدد متعددة أبعاد شدة حدة كثافة "
        "هشاشة هشة سكان أفراد أشخاص في من إلى على سنة مجموع الوسط poverty multidimensional headcount rate "
        "index intensity vulnerability to of the in"
    )
)


def recognise_poverty(sheet: Sheet, layout: Layout, file: str, level: str) -> Recognised | None:
    """The poverty maps; None for another table. AsdError when the rate or the units lack."""
    titles = [*titles_of(sheet, layout), sheet.name, file]
    headings = [" ".join(column.path) for column in layout.columns]
    texts = [words_of(text.replace("_", " ")) for text in (*titles, *headings)]
    if not any(says("pauvrete|فقر multidimensionnelle|متعدد", words) for words in texts):
        return None
    keys = find_keys(sheet, layout)
    found = [one for one in map(_told, layout.columns) if one is not None and one.column.name not in keys.columns]
    if not found:
        return None
    is_mixed = any(says("monetaire|monetaires|نقدي|subjective", words_of(text)) for text in titles)
    told = [one for one in found if _says_no_more(one) and (not is_mixed or _says_multidimensional(one))]
    left = [one.column.name for one in found if one not in told]
    require_key(POVERTY, keys)
    if not any(one.indicator_id == RATE for one in told):
        raise AsdError(problem("format_lacks", family=POVERTY, columns=["poverty_rate"]))
    milieu = milieu_said([sheet.name, *titles_of(sheet, layout)])
    kept = rules_of(told, "" if keys.period else year_said(titles), milieu)
    read = recipe_of(sheet, layout, keys, level, [as_rule(one, {}) for one in kept])
    skipped = set(read.skip_rows)
    rows = [n for n in range(read.first_row, read.last_row + 1) if n not in skipped]
    factors, notes = scales(sheet, kept, rows, POVERTY)
    rules = tuple(as_rule(one, {}, factors[one.column.name]) for one in kept)
    recipe = replace(read, columns=rules, format_id=f"{POVERTY}_{milieu or TOTAL}")
    cards = {one.indicator_id: _card(one, year_said(titles)) for one in kept}
    when = keys.period.name if keys.period else ""
    if left:
        notes = [columns_left_note(left), *notes]
    notes = [recognised_note(POVERTY, kept, when), *left_note(read, layout, level), *notes]
    return Recognised(POVERTY, recipe, tuple(cards.values()), tuple(notes), read_columns=keys.columns)


def _card(told: ColumnTold, year: str) -> dict:
    date = {"2014": "2014-09-01", "2004": "2004-09-01"}.get(told.said.period or year, "2024-09-01")
    card = card_of(_BY_ID[told.indicator_id], SOURCE, date)
    # M0 of a whole is the mean of its people's, though most indexes are not.
    return {**card, "aggregation": "mean"} if told.indicator_id == INDEX else card


def _says_no_more(told: ColumnTold) -> bool:
    """Whether a heading has no word that makes another figure of it: a rank, a change, the rate of children."""
    words = words_of(" ".join(told.said.rest))
    near = " ".join(_KNOWN).replace(" ", "|")
    left = [word for word in words if word not in _KNOWN and not _YEAR.fullmatch(word)]
    return all(len(word) >= LONGER and says(near, (word,)) for word in left)


def _says_multidimensional(told: ColumnTold) -> bool:
    return says("multidimensionnelle|متعدد|mpi|ipm|m0", words_of(" ".join(told.said.rest)))


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
