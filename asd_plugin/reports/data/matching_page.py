"""What became of every row of a table, on one page: counts, what waits and for what, units that no row names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.importing.rows.names import name_unless_person
from ...outputs.data.matching_tables import candidates_text
from ...outputs.data.matching_words import how_words, reason_words, state_words, version_words
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ..page_parts import computed_on, footer, heading, page, paragraph, section, table, warnings_section
from ..svg import bar

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.territory.matching import Matching
    from ...domain.territory.versions import VersionFound

SHOWN = 300


def matching_page(
    matching: Matching, found: VersionFound, names: dict[str, str], source: str, date: str, notes: list[Problem]
) -> str:
    """Return the page in the user's language; ``names``: of units by code, ``source``: of the table, ``date``: ISO."""
    title = tr("Rows and units: {name}").format(name=source)
    lead = tr(
        "Rows: {rows}. Joined: {joined}. Waiting: {waiting}. Left out: {out}. Units without a row: {units}."
    ).format(
        rows=format_number(len(matching.rows)),
        joined=format_number(matching.count("joined")),
        waiting=format_number(matching.count("waiting")),
        out=format_number(matching.count("rejected")),
        units=format_number(len(matching.units_without_row)),
    )
    rows = matching.rows
    parts = [
        section(tr("What became of the rows"), _counts(rows)),
        paragraph(tr("Division recognised: {division}.").format(division=version_words(found.version))),
        *(_open(rows[rows["state"] == state], state, names) for state in ("waiting", "rejected")),
        _without(matching.units_without_row, names),
        warnings_section(sentence(note) for note in notes) if notes else "",
    ]
    small_print = [tr("A name is only proposed: nothing is joined by a likeness alone."), computed_on(date)]
    return page(title, [heading(title, lead), *filter(None, parts), footer(small_print)])


def _counts(rows: pd.DataFrame) -> str:
    lines = []
    for (state, how, reason), group in rows.groupby(["state", "how", "reason"], sort=True):
        told = reason_words(reason) if reason else how_words(how)
        lines.append([state_words(state), told, format_number(len(group)), bar(len(group) / len(rows))])
    return table([(tr("State"), False), (tr("How or why"), False), (tr("Rows"), True), ("", False)], lines)


def _open(rows: pd.DataFrame, state: str, names: dict[str, str]) -> str:
    if not len(rows):
        return ""
    lines = [
        [
            str(row.row),
            row.given_code,
            name_unless_person(row),
            reason_words(row.reason),
            candidates_text(row.candidates, names),
        ]
        for row in rows.head(SHOWN).itertuples(index=False)
    ]
    heads = [(tr("Row"), True), (tr("Code given"), False), (tr("Name given"), False), (tr("Why"), False)]
    title = tr("Rows that wait for a decision") if state == "waiting" else tr("Rows left out")
    return section(title, table([*heads, (tr("Candidates"), False)], lines), _more(len(rows)))


def _without(codes: list[str], names: dict[str, str]) -> str:
    if not codes:
        return ""
    lines = [[code, names.get(code, "")] for code in codes[:SHOWN]]
    heads = [(tr("HCP code"), False), (tr("Unit"), False)]
    return section(tr("Units without a row"), table(heads, lines), _more(len(codes)))


def _more(count: int) -> str:
    if count <= SHOWN:
        return ""
    return paragraph(
        tr("Shown: {shown} of {whole}; the table has them all.").format(
            shown=format_number(SHOWN), whole=format_number(count)
        ),
        "note",
    )
