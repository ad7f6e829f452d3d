"""The page of an import: what was read and how, what joined, what waits, what was refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...domain.errors import Problem
from ...domain.importing.rows.names import shown_code, shown_name
from ...outputs.data.matching_words import how_words, reason_words, state_words, version_words
from ...qgis_support.i18n import format_number, label_of, tr
from ...qgis_support.messages import sentence
from ...qgis_support.written import in_line
from .. import page_parts as parts

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery, Proposal

MOST_ROWS = 300


def import_page(
    proposal: Proposal,
    delivery: Delivery,
    cards: Mapping[str, Mapping[str, Any]],
    notes: Sequence[Problem],
    is_written: bool,
    finished: str,
) -> str:
    """The whole HTML document in the user's language."""
    done = tr("Written into the workspace.") if is_written else tr("Nothing was written into the workspace.")
    cards = {**{card["id"]: card for card in proposal.new_cards}, **cards}
    body = [
        parts.heading(tr("Import of «{file}»").format(file=delivery.file), done),
        parts.section(tr("Rows"), _counts(proposal)),
        parts.section(tr("How the file was read"), _reading(proposal, delivery)),
        parts.section(tr("Columns taken"), _columns(proposal, cards)),
        parts.warnings_section([sentence(note) for note in notes]),
        parts.section(tr("How rows found their unit"), _ways(proposal)),
        parts.section(tr("Rows without a unit"), _left(proposal)),
        parts.section(tr("Cells refused"), _cells(proposal, cards)),
        parts.section(tr("Units without a row"), _units(proposal)),
        parts.footer(
            [parts.computed_on(finished), tr("SHA-256 of the file: {hash}").format(hash=delivery.read.sha256)]
        ),
    ]
    return parts.page(tr("Import of «{file}»").format(file=delivery.file), body)


def _counts(proposal: Proposal) -> str:
    counts = proposal.counts
    lines = [
        (tr("Rows read"), counts["rows_read"]),
        (tr("Rows joined"), counts["rows_joined"]),
        (tr("Rows waiting for a decision"), counts["rows_waiting"]),
        (tr("Rows rejected"), counts["rows_rejected"]),
        (tr("Figures for the workspace"), counts["values"]),
        (tr("Cells refused"), counts["cells_refused"]),
        (tr("Units without a row"), counts["units_without_row"]),
    ]
    return parts.table([("", False), (tr("Number"), True)], [(name, format_number(value)) for name, value in lines])


def _reading(proposal: Proposal, delivery: Delivery) -> str:
    recipe, read = proposal.recipe, delivery.read
    lines = [
        (tr("Sheet"), delivery.sheet.name),
        (tr("Encoding"), read.encoding),
        (tr("Separator"), {"\t": tr("tab")}.get(read.separator, read.separator)),
        (tr("Rows of the table"), f"{recipe.first_row} - {recipe.last_row or len(delivery.sheet.rows)}"),
        (tr("Column of codes"), recipe.key_column),
        (tr("Column of names"), recipe.name_column),
        (tr("Column of the unit above"), recipe.parent_column),
        (tr("Division recognised"), version_words(proposal.version.version)),
        (tr("Columns that name people, never read"), ", ".join(one.column for one in delivery.nominative)),
    ]
    heads = [(tr("What"), False), (tr("Found"), False)]
    return parts.table(heads, [(name, in_line(text)) for name, text in lines if text])


def _columns(proposal: Proposal, cards: Mapping[str, Mapping[str, Any]]) -> str:
    rows = []
    values = proposal.values.groupby("indicator_id")["value"].agg(["count", "min", "max"])
    for rule in proposal.recipe.columns:
        card = cards[rule.indicator_id]
        found = values.loc[rule.indicator_id] if rule.indicator_id in values.index else None
        figures = ("0", "", "")
        if found is not None:
            shown = [in_line(format_number(found[end], card.get("decimals") or 0)) for end in ("min", "max")]
            figures = (format_number(int(found["count"])), *shown)
        label = label_of(card.get("label") or {}) or rule.indicator_id
        rows.append((in_line(rule.column), label, label_of(card.get("unit") or {}), *figures))
    heads = [(tr("Column"), False), (tr("Indicator"), False), (tr("Unit"), False)]
    return parts.table([*heads, (tr("Figures"), True), (tr("Lowest"), True), (tr("Highest"), True)], rows)


def _ways(proposal: Proposal) -> str:
    joined = proposal.matching.rows[proposal.matching.rows["state"] == "joined"]
    counts = joined["how"].value_counts()
    rows = [(how_words(str(how)), format_number(count)) for how, count in counts.items()]
    return parts.table([(tr("How"), False), (tr("Rows"), True)], rows) if rows else ""


def _left(proposal: Proposal) -> str:
    rows = proposal.matching.rows
    left = rows[rows["state"] != "joined"]
    if left.empty:
        return parts.paragraph(tr("Every row found its unit."))
    lines = [
        (
            str(row.row),
            in_line(shown_code(row)),
            in_line(shown_name(row)),
            state_words(row.state),
            reason_words(row.reason),
            in_line(" ".join(code for code, _ in row.candidates)),
        )
        for row in left.head(MOST_ROWS).itertuples(index=False)
    ]
    heads = [(tr("Row"), True), (tr("Code"), False), (tr("Name"), False), (tr("State"), False), (tr("Why"), False)]
    return parts.table([*heads, (tr("Could be"), False)], lines) + _more(len(left))


def _cells(proposal: Proposal, cards: Mapping[str, Mapping[str, Any]]) -> str:
    cells = proposal.plan.cells
    if cells.empty:
        return ""
    lines = [
        (
            str(cell.row_number),
            label_of(cards[cell.indicator_id].get("label") or {}) or cell.indicator_id,
            in_line(cell.given or (f"{cell.value:g}" if cell.value == cell.value else "")),
            refusal_words(cell.reason),
        )
        for cell in cells.head(MOST_ROWS).itertuples(index=False)
    ]
    heads = [(tr("Row"), True), (tr("Indicator"), False), (tr("In the file"), False), (tr("Why"), False)]
    return parts.table(heads, lines) + _more(len(cells))


def _units(proposal: Proposal) -> str:
    if not proposal.matching.units_without_row:
        return parts.paragraph(tr("Every unit has a row."))
    near, elsewhere = proposal.without_row
    lines = [parts.paragraph(in_line(", ".join(near[:MOST_ROWS]))) + _more(len(near))] if near else []
    if elsewhere:
        text = tr("Units of provinces of which the file has no row at all: {count}.")
        lines.append(parts.paragraph(text.format(count=format_number(elsewhere))))
    return "".join(lines)


def _more(count: int) -> str:
    if count <= MOST_ROWS:
        return ""
    return parts.paragraph(tr("{count} in all; the table of rows has every one.").format(count=count), "note")


def refusal_words(reason: str) -> str:
    """Why a cell gives no figure, in the user's language; an unknown reason as it stands."""
    return {
        "not_a_number": tr("no number"),
        "below_minimum": tr("below what the indicator can be"),
        "above_maximum": tr("above what the indicator can be"),
        "two_rows": tr("two rows for one unit"),
        "parts_absent": tr("other parts of the unit are absent"),
        "parts_without_figure": tr("a part of the unit has no figure"),
        "parts_not_averaged": tr("figures of parts that make none of the whole"),
        "parts_without_weight": tr("the weights of the parts are not known"),
        "unit_given_itself": tr("the unit has a row of its own"),
    }.get(reason, reason.replace("_", " "))
