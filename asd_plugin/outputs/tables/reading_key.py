"""The sheets that explain the data: what each column means, what each status means, and where the figures come from."""

from __future__ import annotations

from collections.abc import Iterable

from ...qgis_support.i18n import tr
from .book import NUMBER, TEXT, WHOLE, Column, Sheet, make_sheet


def dictionary_sheet(columns: Iterable[Column], used: Iterable[str] = ()) -> Sheet:
    """Meaning of every column, then of every status; ``used``: status codes of the data, marked as such."""
    kinds = {TEXT: tr("text"), NUMBER: tr("number"), WHOLE: tr("whole number")}
    found = set(used)
    records = [
        {
            "part": tr("column"),
            "what": column.title,
            "code": column.name,
            "meaning": column.meaning or column.title,
            "unit": column.unit,
            "kind": kinds[column.kind],
        }
        for column in columns
    ]
    records += [
        {
            "part": tr("status"),
            "what": word,
            "code": code,
            "meaning": meaning,
            "kind": tr("found in these data") if code in found else tr("not found in these data"),
        }
        for code, word, meaning in status_legend()
    ]
    heads = (
        Column("part", tr("Part")),
        Column("what", tr("Name")),
        Column("code", tr("Code")),
        Column("meaning", tr("Meaning")),
        Column("unit", tr("Unit")),
        Column("kind", tr("Kind")),
    )
    return make_sheet(tr("Dictionary"), heads, records)


def sources_sheet(facts: Iterable[tuple[str, str]]) -> Sheet:
    """What the figures stand on, as pairs of a question and its answer: source, licence, status, date, workspace."""
    heads = (Column("fact", tr("Subject")), Column("answer", tr("Answer")))
    return make_sheet(tr("Sources"), heads, ({"fact": fact, "answer": answer} for fact, answer in facts if answer))


def status_legend() -> list[tuple[str, str, str]]:
    """Every status of a value: code, word, and what it means. An empty cell is never zero: its status says why."""
    return [
        ("ok", tr("published"), tr("The source publishes this figure.")),
        ("imputed", tr("imputed"), tr("Not published: estimated by the method that the source or the model names.")),
        ("missing", tr("missing"), tr("The source gives no figure: the cell is empty, it is not zero.")),
        ("not_asked", tr("not asked here"), tr("The question was not asked here: the cell is empty, it is not zero.")),
        ("hidden_primary", tr("hidden (small count)"), tr("Hidden to protect a small number of people.")),
        (
            "hidden_secondary",
            tr("hidden with a small count"),
            tr("Hidden because it would give back a small count by subtraction."),
        ),
    ]
