"""Fills the pages from what was read and proposed: everything that is shown, nothing that is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.importing.row_kinds import row_label, said_of
from ...qgis_support.i18n import format_number, language, tr
from ...qgis_support.messages import sentence
from ...qgis_support.written import apart, in_line, period_words
from . import sentences as say
from .choosing import kinds_of_rows, may_say_rows
from .widgets.preview_table import NOTE, TOTAL
from .widgets.row_table import RowLine

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery, Proposal
    from .choosing import Reading
    from .matching_rows import RowSeen
    from .work import Changes, Opened

PREVIEW_ROWS = 400
LAST_ROWS = 40
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1256")
SHOWN_CELLS = 300
SHOWN_NOTES = 6


class UnitNames:
    """Units in words: name in the user's language, and the unit above."""

    def __init__(self, territory: Any):
        other = "name_fr" if language() != "ar" else "name_ar"
        names = territory[other].fillna("")
        self._names = dict(zip(territory.index, names.where(names != "", territory["name_fr"])))
        above = territory["province_code"].where(territory["level"] == "commune", territory["region_code"])
        self._pattern = tr("{unit} ({zone})")
        self._above = dict(zip(territory.index, above))
        self._regions = dict(zip(territory.index, territory["region_code"]))

    def of(self, code: str) -> str:
        """«Name (province)», the code alone when it is unknown, empty for none."""
        name = self._names.get(code)
        above = self._names.get(self._above.get(code, ""), "")
        if not name:
            return code
        return self._pattern.format(unit=apart(name), zone=apart(above)) if above and above != name else name

    def in_full(self, code: str) -> str:
        """«Name · code», and on a second line the units above: what tells homonyms apart."""
        name = self._names.get(code)
        if not name:
            return code
        above = (self._names.get(zone, "") for zone in (self._above.get(code, ""), self._regions.get(code, "")))
        zones = [zone for zone in dict.fromkeys(above) if zone and zone != name]
        return f"{apart(name)} · {apart(code)}\n{' · '.join(map(apart, zones))}"


def show_offers(dialog: Any, may_edit_cards: bool) -> None:
    """Fill the lists of the first two pages."""
    dialog.source.show_kinds(say.kinds())
    dialog.source.show_classes(say.classes())
    dialog.source.show_formats(say.formats())
    dialog.reading.show_choices(say.levels(), say.milieus(), say.weights())
    hint = "" if may_edit_cards else tr("Make the card first (its own window), then read the file again.")
    dialog.reading.show_new_card(may_edit_cards, hint)


def show_opened(page: Any, opened: Opened, uses_remembered: bool) -> None:
    """Show what was found in the file, on the first page."""
    delivery = opened.delivery
    sheets = [
        (one.name, tr("{sheet} ({rows} rows)").format(sheet=one.name or delivery.file, rows=format_number(one.rows)))
        for one in opened.sheets
    ]
    page.show_sheets(sheets, delivery.sheet.name)
    page.show_what(say.found(opened))
    page.show_people([f"{one.column} ({say.people_words(one.reason)})" for one in delivery.nominative])
    page.show_remembered(say.remembered(opened.remembered) if opened.remembered else "", uses_remembered)


def show_reading(page: Any, opened: Opened, delivery: Delivery, reading: Reading) -> None:
    """Show how the sheet is read, on the second page."""
    layout, read = delivery.layout, delivery.read
    named = {one.column for one in delivery.nominative}
    encodings = list(dict.fromkeys([read.encoding, *ENCODINGS])) if read.encoding else []
    page.show_encodings(encodings, read.encoding, read.separator)
    hidden = frozenset(seen.index for seen in layout.columns if seen.name in named)
    rows, said = _preview(delivery)
    page.show_preview([seen.name for seen in layout.columns], rows, hidden, said)
    page.show_may_say(may_say_rows(delivery))
    page.show_reading([seen.name for seen in layout.columns if seen.name not in named], reading)
    figures = [seen for seen in layout.columns if seen.kind == "number" and seen.name not in named]
    extra = [column for column, _ in reading.indicators if column not in {seen.name for seen in figures}]
    columns = [(seen.name, " · ".join(map(str, seen.examples))) for seen in figures] + [(name, "") for name in extra]
    page.show_columns(columns, say.indicator_options(opened.cards), dict(reading.indicators), dict(reading.factors))
    page.show_warnings(_told(delivery.warnings))


def _preview(delivery: Delivery) -> tuple[list[tuple[int, str, tuple]], frozenset[int]]:
    """The first rows, totals and notes further down and the last rows; and those of which a person said the kind."""
    kinds, rows, said = kinds_of_rows(delivery), delivery.sheet.rows, delivery.recipe.row_kinds
    hidden = [seen.index for seen in delivery.layout.columns if seen.nominative]
    told = {n for n in kinds if said and said_of(said, row_label(rows[n - 1], hidden))}
    further = {n for n, kind in kinds.items() if kind in (TOTAL, NOTE)} | told | set(list(kinds)[-LAST_ROWS:])
    numbers = [n for n in kinds if n <= PREVIEW_ROWS or n in further]
    return [(n, kinds[n], rows[n - 1]) for n in numbers], frozenset(told)


def line_of(row: RowSeen, names: UnitNames) -> RowLine:
    """A row in words; of a row that waits, the likeliest unit is shown as a question, or how many there are."""
    unit = names.of(row.unit) if row.unit else ""
    if not unit and row.state == "waiting" and row.candidates:
        if row.reason == "homonyms" and len(row.candidates) > 1:
            unit = tr("{count} units: to be chosen").format(count=format_number(len(row.candidates)))
        else:
            unit = tr("{unit}?").format(unit=names.of(row.candidates[0][0]))
    number = str(row.number) if row.number else ""
    code = row.code or (row.unit if row.number == 0 else "")
    return RowLine(row.place, number, code, row.name, say.state_of(row), unit, say.why_of(row))


def show_before(page: Any, opened: Opened, proposal: Proposal, changes: Changes, names: UnitNames) -> None:
    """Show what writing will do, on the fourth page."""
    counts, words = proposal.counts, _Words(opened.cards, names)
    text = say.changes_counted(changes, counts["cells_refused"], counts["rows_waiting"])
    page.show_counts(text, _told(proposal.notes))
    heads = [tr("Unit"), tr("Indicator"), tr("Period")]
    lines = [
        (*words.where(row), words.figure(row.value, row), say.status_of(row.status), say.change_of(row.change))
        for row in changes.first.itertuples(index=False)
    ]
    title = tr("To be written (first {shown} of {all})")
    title = title.format(shown=format_number(len(lines)), all=format_number(len(proposal.values)))
    page.show_first([*heads, tr("Value"), tr("Status"), tr("In the workspace")], lines, title)
    lines = [
        (
            *words.where(row),
            words.figure(row.old, row),
            words.figure(row.value, row),
            tr("⚠ by more than half") if row.big else "",
        )
        for row in changes.sample.itertuples(index=False)
    ]
    title = tr("Replaced ({shown} of {all})")
    title = title.format(shown=format_number(len(lines)), all=format_number(changes.replaced))
    page.show_changes([*heads, tr("Old"), tr("New"), tr("Note")], lines, title)
    page.show_front(changes.replaced > 0)
    cells = [
        (
            format_number(cell.row_number),
            words.label(cell.indicator_id),
            str(cell.given or (format_number(cell.value, 2) if cell.value == cell.value else "")),
            say.cell_reason(cell.reason),
        )
        for cell in proposal.plan.cells.head(SHOWN_CELLS).itertuples(index=False)
    ]
    title = tr("Cells refused ({count})").format(count=format_number(counts["cells_refused"]))
    page.show_cells([tr("Row"), tr("Indicator"), tr("Given"), tr("Why")], cells, title)


class _Words:
    """A figure of the fourth page in words: its unit, indicator, period and milieu, with the decimals of its card."""

    def __init__(self, cards: dict[str, dict[str, Any]], names: UnitNames):
        self._names, self._milieus = names, dict(say.milieus())
        self._labels = {key: say.label_of(card.get("label") or {}) or key for key, card in cards.items()}
        self._decimals = {key: max(int(card.get("decimals") or 2), 1) for key, card in cards.items()}

    def label(self, indicator: str) -> str:
        return self._labels.get(indicator, indicator)

    def where(self, row: Any) -> tuple[str, str, str]:
        period = period_words(row.period)
        if row.milieu != "total":
            period = f"{period} · {self._milieus.get(row.milieu, row.milieu)}"
        return self._names.of(row.unit_code), self.label(row.indicator_id), period

    def figure(self, value: float, row: Any) -> str:
        return in_line(format_number(value, self._decimals.get(row.indicator_id, 2)))


def _told(notes: Any) -> str:
    told = [f"• {sentence(note)}" for note in list(notes)[:SHOWN_NOTES]]
    return "\n".join(told)
