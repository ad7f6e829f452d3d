"""Second page: every indicator against its reference, what changed since 2014, services, beneficiaries."""

from __future__ import annotations

from ....qgis_support.i18n import tr
from .. import small_print, wording
from ..paper import ACCENT, END, LESS, LINE, MORE, NEUTRAL, SOFT, Paper
from ..record import Line, Portrait, Trend
from ..table_rows import table_rows
from .head import tiles
from .reasons import position

ABSENT_INK = "#8a6d1f"


def indicators(paper: Paper, portrait: Portrait) -> None:
    """The table of indicators by domain."""
    rows = table_rows(portrait)
    head, foot = 7.0, 4.5
    step = min((paper.height - head - foot) / max(len(rows), 1), 5.4)
    widths = _widths(paper.width)
    heads = (
        tr("Indicator"),
        tr("Value"),
        wording.name_of(portrait.reference.names),
        tr("Gap"),
        tr("Percentile"),
    )
    x = 0.0
    for place, (width, text) in enumerate(zip(widths, heads)):
        align = "start" if place == 0 else END
        paper.text(x, 0, width - 1.5, head - 1, text, 0.88, bold=True, ink=SOFT, align=align)
        x += width
    paper.text(x + 4, 0, 10, head - 1, wording.plain(0), 0.8, ink=SOFT)
    paper.text(paper.width - 10, 0, 10, head - 1, wording.plain(100), 0.8, ink=SOFT, align=END)
    paper.line(0, head - 0.6, paper.width, head - 0.6, NEUTRAL, 0.3)
    for place, row in enumerate(rows):
        part = paper.part(0, head + place * step, paper.width, step)
        if isinstance(row, str):
            part.text(0, 0.4, paper.width, step - 0.4, row, 0.92, bold=True, ink=ACCENT)
        else:
            _row(part, portrait, row, widths)
        part.line(0, step, paper.width, step, LINE, 0.12)
    paper.text(0, paper.height - foot, paper.width, foot, wording.indicators_sentence(portrait), 0.9, ink=SOFT)


def _widths(width: float) -> tuple[float, ...]:
    return tuple(width * share for share in (0.40, 0.115, 0.135, 0.10, 0.10, 0.15))


def _row(paper: Paper, portrait: Portrait, line: Line, widths: tuple[float, ...]) -> None:
    entry = portrait.indicators[line.indicator]
    absent = line.own.value is None
    ink = MORE if line.kind == "weakness" else LESS if line.kind == "strength" else ""
    cells = (
        (wording.table_label(entry), False, ""),
        (wording.figure_text(line.own, entry), not absent, ABSENT_INK if absent else ink),
        (wording.figure_text(line.reference, entry), False, SOFT),
        (wording.gap_text(line.gap, entry), False, SOFT),
        (wording.percentile_text(line.percentile), False, SOFT),
    )
    x = 0.0
    for place, (text, bold, colour) in enumerate(cells):
        align = "start" if place == 0 else END
        paper.text(x, 0, widths[place] - 1.5, paper.height, text, 0.95, bold=bold, ink=colour, align=align)
        x += widths[place]
    position(paper.part(x + 4, 0, widths[5] - 4, paper.height), line.percentile, ink or ACCENT)


def trend(paper: Paper, portrait: Portrait) -> None:
    """From a ring (2014) to a disc (2024) for each indicator, the change in figures, the reference's beside it."""
    head, foot = 6.0, 4.5
    shown = list(portrait.trends)
    if not shown:
        paper.text(0, 0, paper.width, 5, wording.trend_sentence(portrait), ink=SOFT)
        return
    names, change, other = paper.width * 0.37, paper.width * 0.13, paper.width * 0.15
    room = paper.width - names - change - other - 4
    plot = names + 2
    paper.text(plot, 0, room, head - 1, tr("\u25cb 2014   \u25cf 2024"), 0.85, ink=SOFT)
    paper.text(plot + room, 0, change + 2, head - 1, tr("Since 2014"), 0.85, True, SOFT, END)
    paper.text(plot + room + change + 2, 0, other, head - 1, tr("Reference"), 0.85, True, SOFT, END)
    step = min((paper.height - head - foot) / len(shown), 7.0)
    for place, item in enumerate(shown):
        part = paper.part(0, head + place * step, paper.width, step)
        entry = portrait.indicators[item.indicator]
        part.text(0, 0, names, step, wording.short_label(entry), 0.92)
        _dumbbell(part.part(plot, 0, room, step), portrait, item)
        part.text(plot + room, 0, change + 2, step, wording.gap_text(item.change, entry), 0.95, True, align=END)
        text = wording.gap_text(item.reference_change, entry)
        part.text(plot + room + change + 2, 0, other, step, text, 0.92, ink=SOFT, align=END)
    paper.text(0, paper.height - foot, paper.width, foot, wording.trend_sentence(portrait), 0.9, ink=SOFT)


def _dumbbell(paper: Paper, portrait: Portrait, item: Trend) -> None:
    """Own scale of the indicator: 0 to its largest value of the two censuses, commune and reference."""
    values = (item.before.value, item.after.value, item.reference_before, item.reference_after)
    known = [value for value in values if value is not None]
    middle, low = paper.height / 2, min([0.0, *known])
    high = max([*known, low + 1e-9])
    room = paper.width - 5
    if item.before.value is None and item.after.value is None:
        text = wording.status_word(item.after.status)
        paper.text(2, 0, paper.width - 4, paper.height, text, 0.85, ink=ABSENT_INK)
        return
    paper.line(1.5, middle, paper.width - 1.5, middle, LINE, 0.15)

    def at(value: float) -> float:
        return 2.5 + (value - low) / (high - low) * room

    before, after = item.before.value, item.after.value
    direction = float(portrait.indicators[item.indicator].get("direction") or 0)
    colour = NEUTRAL if not item.change else MORE if item.change * direction > 0 else LESS
    if before is not None and after is not None:
        paper.line(at(before), middle, at(after), middle, colour, 0.8)
    if before is not None:
        paper.dot(at(before), middle, 2.2, colour, hollow=True)
    if after is not None:
        paper.dot(at(after), middle, 2.5, colour)


def services(paper: Paper, portrait: Portrait) -> None:
    """Access to services: value against reference."""
    head, foot = 6.0, 4.5
    shown = portrait.services
    names, column = paper.width * 0.46, paper.width * 0.18
    heads = (tr("Value"), tr("Reference"), tr("Gap"))
    for place, text in enumerate(heads):
        paper.text(names + place * column, 0, column, head - 1, text, 0.85, True, SOFT, END)
    step = min((paper.height - head - foot) / max(len(shown), 1), 7.0)
    for place, line in enumerate(shown):
        part = paper.part(0, head + place * step, paper.width, step)
        entry = portrait.indicators[line.indicator]
        part.text(0, 0, names, step, wording.short_label(entry), 0.92)
        absent = line.own.value is None
        own = wording.figure_text(line.own, entry)
        part.text(names, 0, column, step, own, 0.95, not absent, ABSENT_INK if absent else "", END)
        part.text(names + column, 0, column, step, wording.figure_text(line.reference, entry), 0.92, False, SOFT, END)
        part.text(names + 2 * column, 0, column, step, wording.gap_text(line.gap, entry), 0.92, False, SOFT, END)
        part.line(0, step, paper.width, step, LINE, 0.12)
    paper.text(0, paper.height - foot, paper.width, foot, wording.services_sentence(portrait), 0.9, ink=SOFT)


def beneficiaries(paper: Paper, portrait: Portrait) -> None:
    """Published counts, hidden ones said as hidden; the sentence says period and programme."""
    sentence = small_print.aid_sentence(portrait)
    if portrait.aid is None:
        paper.text(0, 0, paper.width, 6, sentence, ink=SOFT)
        return
    tiles(paper.part(0, 0, paper.width, paper.height - 5), small_print.aid_tiles(portrait.aid))
    paper.text(0, paper.height - 4.6, paper.width, 4.6, sentence, 0.9, ink=SOFT)
