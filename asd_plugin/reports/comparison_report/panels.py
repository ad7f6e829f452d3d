"""The drawn parts of a printed comparison."""

from __future__ import annotations

from ...outputs import palettes
from ...qgis_support.i18n import tr
from ..portrait import small_print, wording
from ..portrait.panels import foot, head
from ..portrait.panels.figures import ABSENT_INK
from ..portrait.paper import ACCENT, CENTRE, END, INK, LESS, LINE, MORE, NEUTRAL, SOFT, TRACK, Paper
from ..portrait.record import Line
from . import words
from .record import Compared, ComparisonReport


def summary(paper: Paper, report: ComparisonReport) -> None:
    """The sentence that sums the page up."""
    paper.text(0, 0, paper.width, paper.height, words.summary_sentence(report), 1.0, wrap=True)


def legend(paper: Paper, report: ComparisonReport) -> None:
    """Classes of the map."""
    head.legend(paper, report.portrait)


def units(paper: Paper, report: ComparisonReport) -> None:
    """The communes: letter, name, province, score, rank, colour of the class."""
    step = min((paper.height - 6) / max(len(report.units), 1), 8.2)
    wide = paper.width
    for text, x, room in (
        (tr("Score"), wide - 27, 12),
        (tr("Rank"), wide - 14, 14),
    ):
        paper.text(x, 0, room, 5, text, 0.85, True, SOFT, END)
    for place, unit in enumerate(report.units):
        part = paper.part(0, 6 + place * step, wide, step)
        badge(part, 0, step / 2, unit.tag)
        names = wide - 8 - 30
        part.text(7, 0, names, step * 0.56, words.name_of(unit), 1.0, True)
        part.text(7, step * 0.5, names, step * 0.44, wording.name_of(unit.portrait.identity.province), 0.82, ink=SOFT)
        part.fill(wide - 30, step * 0.26, 2.4, step * 0.48, _shade(unit))
        part.text(wide - 27, 0, 12, step, words.score_of(unit), 1.05, True, align=END)
        part.text(wide - 14, 0, 14, step, wording.plain(unit.portrait.need.rank), 0.95, False, SOFT, END)
        part.line(0, step, wide, step, LINE, 0.12)


def badge(paper: Paper, x: float, y: float, tag: str, ink: str = INK) -> None:
    """A letter on a dark disc."""
    paper.dot(x + 2.3, y, 4.4, ink)
    paper.text(x, y - 2.2, 4.6, 4.4, tag, 0.9, True, "#ffffff", CENTRE)


def _shade(unit: Compared) -> str:
    need = unit.portrait.need
    if need.class_ is None:
        return palettes.MISSING_FILL
    return palettes.colours("need", max(need.classes, 1))[need.class_ - 1]


def bars(paper: Paper, report: ComparisonReport) -> None:
    """Scores from the highest to the lowest, each with the line of its reference."""
    head_height, foot_height = 5.4, 4.6
    shown = report.by_need()
    title = tr("Territorial need score")
    paper.text(0, 0, paper.width, head_height - 0.6, title, 0.95, True)
    step = min((paper.height - head_height - foot_height) / len(shown), 8.0)
    names, room = paper.width * 0.36, paper.width * 0.64 - 14
    values = [unit.portrait.need.score or 0.0 for unit in shown]
    most = max([*values, *(unit.portrait.need.zone_score or 0.0 for unit in shown)]) or 1.0
    for place, unit in enumerate(shown):
        need, part = unit.portrait.need, paper.part(0, head_height + place * step, paper.width, step)
        part.text(0, 0, names - 2, step, f"{unit.tag}   {words.name_of(unit)}", 0.95)
        part.fill(names, step * 0.24, room, step * 0.52, TRACK)
        if need.score is None:
            part.text(names + 2, 0, room, step, wording.status_word(need.status), 0.9, ink=ABSENT_INK)
            continue
        part.fill(names, step * 0.24, need.score / most * room, step * 0.52, _shade(unit))
        if need.zone_score is not None:
            x = names + need.zone_score / most * room
            part.line(x, step * 0.1, x, step * 0.9, INK, 0.45)
        part.text(names + room + 1, 0, 13, step, words.score_of(unit), 1.0, True, align=END)
    paper.text(0, paper.height - foot_height, paper.width, foot_height, words.gap_sentence(report), 0.88, ink=SOFT)


def gaps(paper: Paper, report: ComparisonReport) -> None:
    """First indicator: from the reference (ring) to each commune (disc)."""
    head_height, foot_height = 5.4, 4.6
    entry = report.entries[report.indicators[0]]
    paper.text(0, 0, paper.width, head_height - 0.6, wording.table_label(entry), 0.95, True)
    lines = [unit.lines[0] for unit in report.units]
    known = [v for line in lines for v in (line.own.value, line.reference.value) if v is not None]
    low, high = min([0.0, *known]), max([*known, 1e-9])
    step = min((paper.height - head_height - foot_height) / len(lines), 8.0)
    names = paper.width * 0.36
    room = paper.width - names - 15
    for place, (unit, line) in enumerate(zip(report.units, lines)):
        part = paper.part(0, head_height + place * step, paper.width, step)
        part.text(0, 0, names - 2, step, f"{unit.tag}   {words.name_of(unit)}", 0.95)
        absent = line.own.value is None
        value = wording.figure_text(line.own, entry)
        part.text(names + room + 1, 0, 14, step, value, 0.98, not absent, ABSENT_INK if absent else "", END)
        _dumbbell(part.part(names, 0, room, step), line, low, high, float(entry.get("direction") or 0))
    paper.text(0, paper.height - foot_height, paper.width, foot_height, words.main_sentence(report), 0.88, ink=SOFT)


def _dumbbell(paper: Paper, line: Line, low: float, high: float, direction: float) -> None:
    middle = paper.height / 2
    paper.line(1.5, middle, paper.width - 1.5, middle, LINE, 0.15)
    places = [None if v is None else 2 + (v - low) / (high - low) * (paper.width - 4) for v in _ends(line)]
    own, reference = places
    colour = NEUTRAL if not line.gap else MORE if line.gap * direction > 0 else LESS
    if own is not None and reference is not None:
        paper.line(reference, middle, own, middle, colour, 0.9)
    if reference is not None:
        paper.dot(reference, middle, 2.3, INK, hollow=True)
    if own is not None:
        paper.dot(own, middle, 2.8, colour)


def _ends(line: Line) -> tuple[float | None, float | None]:
    return line.own.value, line.reference.value


def profile(paper: Paper, report: ComparisonReport) -> None:
    """Place of every commune from 0 (least need) to 100 (most) on each indicator, by its letter."""
    head_height, foot_height = 5.0, 4.6
    names = paper.width * 0.36
    room = paper.width - names - 4
    step = min((paper.height - head_height - foot_height) / max(len(report.indicators), 1), 8.4)
    for share, text in ((0, "0"), (20, "20"), (50, "50"), (80, "80"), (100, "100")):
        x = names + 2 + share / 100 * room
        paper.text(x - 5, 0, 10, 4, text, 0.85, False, SOFT, CENTRE)
        bottom = head_height + step * len(report.indicators)
        paper.line(x, 4.4, x, bottom, NEUTRAL if share in (20, 80) else LINE, 0.15, share in (20, 80))
    for place, indicator in enumerate(report.indicators):
        part = paper.part(0, head_height + place * step, paper.width, step)
        part.text(0, 0, names - 2, step, wording.short_label(report.entries[indicator]), 0.95)
        part.line(names + 2, step / 2, names + 2 + room, step / 2, LINE, 0.5)
        _letters(part.part(names + 2, 0, room, step), report, place)
    paper.text(0, paper.height - foot_height, paper.width, foot_height, words.profile_sentence(report), 0.88, ink=SOFT)


def _letters(paper: Paper, report: ComparisonReport, place: int) -> None:
    """Letters on the strip; those that would cover one another move up and down in turn."""
    found = [(unit.lines[place], unit.tag) for unit in report.units]
    known = sorted(
        ((line.percentile, line.kind, tag) for line, tag in found if line.percentile is not None), key=lambda x: x[0]
    )
    last = [-10.0, -10.0, -10.0]
    for percentile, kind, tag in known:
        x = percentile / 100 * paper.width
        lane = next((n for n, before in enumerate(last) if x - before > 3.4), last.index(min(last)))
        last[lane] = x
        y = paper.height / 2 + (0.0, -2.5, 2.5)[lane]
        ink = MORE if kind == "weakness" else LESS if kind == "strength" else ACCENT
        paper.dot(x, y, 3.3, ink)
        paper.text(x - 2.5, y - 1.7, 5, 3.4, tag, 0.72, True, "#ffffff", CENTRE)


def values(paper: Paper, report: ComparisonReport) -> None:
    """Indicators down, communes across: value, gap, rank."""
    head_height, foot_height = 7.0, 4.6
    names = 44.0
    columns = len(report.units) + report.has_one_reference
    column = (paper.width - names) / columns
    step = min((paper.height - head_height - foot_height) / max(len(report.indicators), 1), 11.0)
    start = names
    if report.has_one_reference:
        zone = wording.name_of(report.portrait.reference.names)
        paper.text(start, 0, column - 1, head_height - 1, zone, 0.85, True, SOFT, END)
        start += column
    for place, unit in enumerate(report.units):
        badge(paper, start + (place + 1) * column - 5.4, (head_height - 1) / 2, unit.tag)
    paper.line(0, head_height - 0.4, paper.width, head_height - 0.4, NEUTRAL, 0.3)
    for row in range(len(report.indicators)):
        part = paper.part(0, head_height + row * step, paper.width, step)
        _value_row(part, report, row, names, column)
        part.line(0, step, paper.width, step, LINE, 0.12)
    paper.text(0, paper.height - foot_height, paper.width, foot_height, words.values_sentence(report), 0.88, ink=SOFT)


def _value_row(paper: Paper, report: ComparisonReport, row: int, names: float, column: float) -> None:
    entry = report.entries[report.indicators[row]]
    paper.text(0, 0.4, names - 2, paper.height - 0.8, wording.table_label(entry), 0.92, wrap=True)
    x, tall = names, paper.height
    if report.has_one_reference:
        text = wording.figure_text(report.units[0].lines[row].reference, entry)
        paper.text(x, 0, column - 1, tall, text, 0.95, False, SOFT, END)
        x += column
    for place, unit in enumerate(report.units):
        line, left = unit.lines[row], x + place * column
        absent = line.own.value is None
        ink = MORE if line.kind == "weakness" else LESS if line.kind == "strength" else ""
        own = wording.figure_text(line.own, entry)
        top = 0.0 if not absent else tall * 0.28
        paper.text(left, top, column - 1, tall * 0.44, own, 0.98, not absent, ABSENT_INK if absent else ink, END)
        if not absent:
            gap = wording.gap_text(line.gap, entry)
            paper.text(left, tall * 0.42, column - 1, tall * 0.29, gap, 0.78, False, SOFT, END)
            rank = tr("rank {rank}").format(rank=wording.plain(line.rank))
            paper.text(left, tall * 0.69, column - 1, tall * 0.29, rank, 0.72, False, SOFT, END)


def method(paper: Paper, report: ComparisonReport) -> None:
    """How the figures were made."""
    text = small_print.method_text(report.portrait, words.zone_word(report))
    paper.text(0, 0, paper.width, paper.height, text, 1.0, ink=SOFT, wrap=True, middle=False)


def limits(paper: Paper, report: ComparisonReport) -> None:
    """What the page must not be read as."""
    foot.limits(paper, report.portrait)


def marks(paper: Paper, report: ComparisonReport) -> None:
    """How absent figures are told apart."""
    foot.marks(paper, report.portrait)


def sources(paper: Paper, report: ComparisonReport) -> None:
    """Sources and licence."""
    foot.sources(paper, report.portrait)


def date(paper: Paper, report: ComparisonReport) -> None:
    """Dates."""
    foot.date(paper, report.portrait)


def status(paper: Paper, report: ComparisonReport) -> None:
    """Disclosure status."""
    foot.status(paper, report.portrait)
