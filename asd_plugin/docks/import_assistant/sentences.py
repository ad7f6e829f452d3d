"""What the assistant says, in the user's language."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Cancelled
from ...domain.importing.formats.recognised import FAMILIES
from ...outputs.data.matching_words import how_words, reason_words
from ...qgis_support.i18n import format_number, label_of, language, tr
from ...qgis_support.messages import explain
from ...qgis_support.messages.data.formats import family_name
from ...qgis_support.written import apart, day, in_line
from . import matching_rows as groups

if TYPE_CHECKING:
    from ...sources.importing.remembered import Remembered
    from .work import Changes, Opened, Written


def failure(error: Exception) -> tuple[str, bool]:
    """Why a step gave nothing, and whether that is a refusal."""
    if isinstance(error, Cancelled):
        return tr("Stopped. Nothing was written."), False
    if not isinstance(error, AsdError):
        return tr("Stopped by an error. Nothing was written."), True
    if any(one.code == "import_scale_unknown" for one in error.problems):
        return f"{explain(error)} {tr('Here: choose 100 or 1 beside the column, under «Multiply by».')}", True
    is_unread = any(one.code == "file_unreadable" for one in error.problems)
    more = tr("If another program, such as Excel, has it open: close it there, then try again.")
    return f"{explain(error)} {more}" if is_unread else explain(error), True


def kinds() -> list[tuple[str, str]]:
    """What a file can bring."""
    return [
        ("indicators", tr("Indicators by commune, province or region")),
        ("beneficiaries", tr("Beneficiary households")),
        ("facilities", tr("Facilities and services")),
    ]


def classes() -> list[tuple[str, str]]:
    """Data classes; the first is chosen by nobody: it is asked."""
    return [
        ("", tr("Choose…")),
        ("aggregate", tr("Figures by territory: nobody can be told")),
        ("pseudonymous", tr("One row a household, without names")),
        ("nominative", tr("Rows that name people")),
    ]


def formats() -> list[tuple[str, str]]:
    """Official formats."""
    first = [("", tr("Recognised by its headings")), ("none", tr("None: columns alone"))]
    return [*first, *((family, family_name(family)) for family in FAMILIES)]


def class_refusal(data_class: str) -> str:
    """Why a table of this class is not imported as indicators."""
    return {
        "": tr("Say what the rows are: choose the data class."),
        "pseudonymous": tr(
            "Rows of households are no indicators. Choose «Beneficiary households» above: they are then kept apart "
            "and counted under the rules of protection."
        ),
        "nominative": tr(
            "Rows that name people are not imported here. Ask for the table by territory, or without names."
        ),
    }.get(data_class, "")


def people_words(reason: str) -> str:
    """Why a column tells of a person."""
    return {
        "name": tr("names people"),
        "identity": tr("identity number"),
        "phone": tr("phone number"),
        "email": tr("e-mail address"),
        "account": tr("bank account"),
        "address": tr("home address"),
        "birth": tr("date of birth"),
    }.get(reason, reason)


def levels() -> list[tuple[str, str]]:
    """Levels of units."""
    return [("commune", tr("Communes")), ("province", tr("Provinces and prefectures")), ("region", tr("Regions"))]


def milieus() -> list[tuple[str, str]]:
    """Milieus of figures."""
    return [("total", tr("Both")), ("urban", tr("Urban")), ("rural", tr("Rural"))]


def weights() -> list[tuple[str, str]]:
    """Shares by which the figures of divided units are carried."""
    return [
        ("", tr("what each figure rests on")),
        ("population", tr("people")),
        ("households", tr("households")),
        ("area", tr("areas")),
    ]


def found(opened: Opened) -> str:
    """What was found in the sheet."""
    layout, sheet = opened.delivery.layout, opened.delivery.sheet
    rows = layout.last_row - layout.first_row + 1 - len(layout.total_rows)
    rows -= len([number for number in layout.note_rows if layout.first_row <= number <= layout.last_row])
    text = tr("Read in «{sheet}»: rows {rows}, columns {columns}. Columns recognised as indicators: {indicators}.")
    text = text.format(
        rows=format_number(rows),
        columns=format_number(len(layout.columns)),
        sheet=sheet.name or opened.delivery.file,
        indicators=format_number(len(opened.delivery.recipe.columns)),
    )
    if not opened.delivery.recipe.columns and not any(seen.kind == "number" for seen in layout.columns):
        return f"{text} {tr('There is no column of figures here: choose another sheet, or another file.')}"
    if opened.delivery.format is None:
        return text
    more = tr("Format recognised: {format}, with its indicator cards.")
    return f"{text} {more.format(format=family_name(opened.delivery.format.family))}"


def remembered(one: Remembered) -> str:
    """The offer to use an earlier import's rule and decisions, or those of files."""
    if not one.made:
        text = tr("Use «{file}»: the rule for {columns} columns of figures, and {count} decisions")
        columns, count = format_number(len(one.recipe.columns)), format_number(len(one.decisions.items))
        return text.format(file=apart(one.file), columns=columns, count=count)
    text = tr("Use the rule and the {count} decisions of «{file}», imported on {made} (same headings)")
    count, made = format_number(len(one.decisions.items)), in_line(day(one.made[:10]))
    return text.format(count=count, file=apart(one.file), made=made)


def card(entry: dict[str, Any] | None) -> str:
    """The card of an indicator in a few lines (rich text); without one, what to do."""
    if entry is None:
        return escape(tr("Choose the indicator of this column, or leave it out."))
    unsaid = tr("not said")
    title = escape(label_of(entry.get("label") or {}) or entry["id"])
    way = {1: tr("a high value is a need"), -1: tr("a low value is a need")}
    lines = (
        (tr("Definition"), label_of(entry.get("definition") or {})),
        (tr("Denominator"), label_of(entry.get("denominator") or {})),
        (tr("Unit"), label_of(entry.get("unit") or {})),
        (tr("Direction"), way.get(entry.get("direction"), tr("context, not scored"))),
        (tr("Source"), entry.get("source") or ""),
    )
    told = [tr("{title}: {text}").format(title=escape(name), text=escape(text or unsaid)) for name, text in lines]
    return f"<b>{title}</b><br>" + "<br>".join(told)


def indicator_options(cards: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """Indicators by label."""
    chosen = language()
    named = [(key, label_of(entry.get("label") or {}, chosen) or key) for key, entry in cards.items()]
    return sorted(((key, f"{words} [{key}]") for key, words in named), key=lambda pair: pair[1].casefold())


def group_names(counts: dict[str, int]) -> dict[str, str]:
    """Tabs of the rows, with their numbers."""
    names = {
        groups.ALL: tr("All rows"),
        groups.CODE: tr("✓ by code"),
        groups.CROSSWALK: tr("✓ by 2014-2024 crosswalk"),
        groups.DECIDED: tr("✓ by name, decided"),
        groups.PROPOSED: tr("? name to confirm"),
        groups.APART: tr("? to tell apart"),
        groups.LEFT: tr("✗ without unit"),
        groups.UNITS: tr("∅ units without row"),
    }
    return {name: f"{words} ({format_number(counts[name])})" for name, words in names.items()}


def rows_counted(counts: dict[str, int]) -> str:
    """How the rows stand: parts that add up to the rows read."""
    text = tr("{all} rows read = {joined} joined + {waiting} waiting for a decision + {left} left out.")
    joined = counts[groups.CODE] + counts[groups.CROSSWALK] + counts[groups.DECIDED]
    waiting = counts[groups.PROPOSED] + counts[groups.APART]
    return text.format(
        all=format_number(counts[groups.ALL]),
        joined=format_number(joined),
        waiting=format_number(waiting),
        left=format_number(counts[groups.LEFT]),
    )


def state_of(row: groups.RowSeen) -> str:
    """State of a row, with its sign."""
    if row.group == groups.UNITS:
        return tr("∅ no row")
    signs = {"joined": tr("✓ joined"), "waiting": tr("? waits"), "rejected": tr("✗ left out")}
    return signs.get(row.state, row.state)


def why_of(row: groups.RowSeen) -> str:
    """How a row joined, or why it did not."""
    if row.group == groups.UNITS:
        return tr("No row of the file speaks of this unit")
    return how_words(row.how) if row.state == "joined" else reason_words(row.reason)


def row_in_hand(row: groups.RowSeen) -> str:
    """The row one decides on."""
    if row.group == groups.UNITS:
        return tr("This unit has no row. Look for it among the rows that wait, or ask whoever sent the file.")
    given = " · ".join(apart(text) for text in (row.code, row.name) if text) or tr("(empty)")
    return tr("Row {number}: {given}. {why}.").format(number=row.number, given=given, why=why_of(row))


def row_aside(row: groups.RowSeen) -> str:
    """A row that is read as no unit, and where that is changed."""
    text = tr("Row {number}: {why}. If it is the row of a unit, go back to «Reading» and say so of this row.")
    return text.format(number=row.number, why=why_of(row))


def step_of_row(row: groups.RowSeen, unit: str) -> str:
    """Name of a decision; no ``unit``: the row was left out."""
    if not unit:
        return tr("row {number} left out").format(number=row.number)
    return tr("row {number} is {unit}").format(number=row.number, unit=apart(unit))


def step_of_kind(numbers: list[int], words: str) -> str:
    """Name of rows said to be of a kind; no ``words``: as they were found."""
    rows = ", ".join(map(str, numbers[:3])) + ("…" if len(numbers) > 3 else "")
    return tr("row {rows}: {kind}").format(rows=apart(rows), kind=words or tr("as found"))


def rows_changed(count: int) -> str:
    """What saying the kind of rows did."""
    if not count:
        return tr("Nothing changed: a blank row cannot be told, and a heading below the first row stays a note.")
    text = tr("Rows now read otherwise: {count}. Rows that say the same go alike, and next month too.")
    return text.format(count=format_number(count))


def step_of_rule(count: int) -> str:
    """Name of the confirmation of all exact names."""
    return tr("{count} exact names confirmed").format(count=format_number(count))


def changes_counted(changes: Changes, cells: int, waiting: int) -> str:
    """What writing will do."""
    text = tr("{new} new figures, {replaced} replaced by another value ({big} by more than half), {same} unchanged.")
    text = text.format(
        new=format_number(changes.new),
        replaced=format_number(changes.replaced),
        big=format_number(changes.big),
        same=format_number(changes.same),
    )
    first = tr("Nothing is written yet; «Write into the workspace» does it.")
    more = tr("Cells refused: {cells}. Rows that wait: {waiting}; they are kept with the import and give no figure.")
    return f"{first}\n{text} {more.format(cells=format_number(cells), waiting=format_number(waiting))}"


def status_of(status: str) -> str:
    """Status of a figure."""
    if status.startswith("hidden") or status == "suppressed":
        return tr("hidden (small count)")
    return {
        "ok": tr("published"),
        "imputed": tr("imputed"),
        "missing": tr("missing"),
        "not_asked": tr("not asked here"),
    }.get(status, status)


def change_of(change: str) -> str:
    """What a figure is to the workspace."""
    return {"new": tr("new"), "replaced": tr("replaces another"), "same": tr("unchanged")}.get(change, change)


def older(delivered: str, last: str) -> str:
    """Why a reason is asked."""
    text = tr("The workspace already holds a delivery of {last}: say why that of {delivered} is taken")
    return text.format(last=in_line(day(last)), delivered=in_line(day(delivered)))


def cell_reason(reason: str) -> str:
    """Why a cell gives no figure."""
    return {
        "not_a_number": tr("no number"),
        "below_minimum": tr("below what the indicator can be"),
        "above_maximum": tr("above what the indicator can be"),
        "two_rows": tr("two rows for one unit"),
        "parts_absent": tr("other parts of the unit are absent"),
        "parts_without_figure": tr("a part of the unit has no figure"),
        "unit_given_itself": tr("the unit has a row of its own"),
    }.get(reason, reason.replace("_", " "))


def written(done: Written, counts: dict[str, int]) -> str:
    """What was written."""
    if done.same:
        text = tr("This table was imported on {made} with the same rule and decisions: nothing was changed.")
        return text.format(made=in_line(f"{day(done.same[:10])} {done.same[11:16]}"))
    text = tr("Written: {new} new figures and {replaced} replaced.")
    rows = tr("{read} rows read = {joined} joined + {waiting} waiting + {rejected} left out; {cells} cells refused.")
    return "\n".join(
        (
            text.format(new=format_number(done.new), replaced=format_number(done.replaced)),
            rows.format(
                read=format_number(counts["rows_read"]),
                joined=format_number(counts["rows_joined"]),
                waiting=format_number(counts["rows_waiting"]),
                rejected=format_number(counts["rows_rejected"]),
                cells=format_number(counts["cells_refused"]),
            ),
        )
    )
