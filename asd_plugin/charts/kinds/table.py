"""Layout of a table as a picture: titles, rows with a line under each, figures at the end of their column.

A row may open with its unit's marker and end with a sparkline: its values in time, small, all rows on one scale.
"""

from __future__ import annotations

from dataclasses import replace

from ..page import MARKER, Page
from ..scene import Box, Dots, Line, Path, Text, Touch
from ..spec import Mark, TableSpec

GAP = 10.0
NARROWEST_WORDS = 60.0
SPARK = 46.0
MARKED = MARKER + 6.0  # room for the marker that opens a row


def lay_out_table(spec: TableSpec, page: Page) -> None:
    """Figures take the room they need, words share the rest and wrap; the note goes under the table."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    if not spec.rows:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
        return
    widths = _widths(spec, page)
    if sum(widths) + GAP * (len(widths) - 1) + _beside(spec) > page.room + 0.5:
        _stack(spec, page)
        page.paragraph(spec.words.note, "small", "muted")
        return
    _row(spec, spec.heads, widths, page, "strong")
    if spec.sparks:
        head = page.block(spec.spark_head, "strong", page.right - SPARK, page.y - 2, SPARK)
        page.items.append(replace(head, box=replace(head.box, y=page.y - 2 - head.box.height)))
    page.items.append(Line(page.left, page.y, page.right, page.y, "axis"))
    page.y += 3
    for place, row in enumerate(spec.rows):
        top = page.y
        _row(spec, row, widths, page, "body")
        if spec.marks:
            _unit(spec.marks[place], top, page)
        if spec.sparks:
            page.items += sparkline(spec.sparks[place], Box(page.right - SPARK, top + 3, SPARK, 14.0), ends_of(spec))
        page.items.append(Line(page.left, page.y, page.right, page.y, "grid"))
        page.y += 2
    page.y += 2
    page.paragraph(spec.words.note, "small", "muted")


def _widths(spec: TableSpec, page: Page) -> list[float]:
    """Width of each column. Figures and their titles are never cut; words get what is left, by their longest text."""
    fonts = page.fonts
    wanted = []
    for place, head in enumerate(spec.heads):
        cells = [fonts.width(row[place], "body") for row in spec.rows]
        longest = max(fonts.width(word, "strong") for word in head.split() or [""])
        longest = max(longest, fonts.width(head, "strong") / 2.0 if len(head.split()) > 2 else 0.0)
        wanted.append(max([*cells, fonts.width(head, "strong") if spec.are_words[place] else longest]))
    room = page.room - GAP * (len(wanted) - 1) - _beside(spec)
    figures = sum(width for width, is_words in zip(wanted, spec.are_words) if not is_words)
    words = sum(width for width, is_words in zip(wanted, spec.are_words) if is_words)
    share = (room - figures) / words if words else 1.0
    return [
        max(width * share, NARROWEST_WORDS) if is_words else width for width, is_words in zip(wanted, spec.are_words)
    ]


def _beside(spec: TableSpec) -> float:
    """Room taken by the markers before a row and the sparklines after it."""
    return (MARKED if spec.marks else 0.0) + (SPARK + GAP if spec.sparks else 0.0)


def _stack(spec: TableSpec, page: Page) -> None:
    """Where the columns do not fit side by side: the first cell of a row as its title, the others named below it."""
    for place, row in enumerate(spec.rows):
        top, left, right = page.y, page.left, page.right
        page.left += MARKED if spec.marks else 0.0
        page.right -= SPARK + GAP if spec.sparks else 0.0
        page.paragraph(row[0], "strong", after=0)
        page.flow([f"{head}: {text}" for head, text in zip(spec.heads[1:], row[1:])])
        page.left, page.right = left, right
        if spec.marks:
            _unit(spec.marks[place], top, page)
        if spec.sparks:
            page.items += sparkline(spec.sparks[place], Box(page.right - SPARK, top + 3, SPARK, 14.0), ends_of(spec))
        page.items.append(Line(page.left, page.y, page.right, page.y, "grid"))
        page.y += 4


def _row(spec: TableSpec, cells: tuple[str, ...], widths: list[float], page: Page, role: str) -> None:
    x, top, bottom = page.left + (MARKED if spec.marks else 0.0), page.y, page.y
    for text, width, is_words in zip(cells, widths, spec.are_words):
        if is_words:
            block = page.block(text, role, x, top, width)
        else:
            lines = page.fonts.wrap(text, role, width) if role == "strong" else (text,)
            box = Box(x, top, width, len(lines) * page.fonts.line(role))
            block = Text(box, lines, role, align="digits", number=role != "strong")
        page.items.append(block)
        bottom = max(bottom, block.box.bottom)
        x += width + GAP
    page.y = bottom + 2


def _unit(mark: Mark, top: float, page: Page) -> None:
    x, y = page.left + MARKER / 2 + 1, top + page.fonts.line("body") / 2
    page.items.append(page.lost(mark, x, y) if mark.value is None else page.symbol(mark, x, y))
    page.touches.append(Touch(Box(page.left, top, page.room, page.y - top), mark.code))


def ends_of(spec: TableSpec) -> tuple[float, float]:
    """Lowest and highest value of all sparklines: one scale, so that slopes compare."""
    known = [value for values in spec.sparks for value in values if value is not None]
    return (min(known), max(known)) if known else (0.0, 0.0)


def sparkline(values: tuple[float | None, ...], box: Box, ends: tuple[float, float]) -> list[Path | Dots]:
    """Line through the known values in time, a dot at each; ``ends`` are at the bottom and at the top of ``box``.

    An unknown value breaks the line and has no dot; where the ends are equal all is in the middle.
    """
    low, span = ends[0], ends[1] - ends[0]
    inner, step = box.width - 8, 1.0 / max(len(values) - 1, 1)
    places = [
        None if v is None else (box.x + 4 + i * step * inner, box.bottom - 2 - (box.height - 4) * _share(v, low, span))
        for i, v in enumerate(values)
    ]
    joins = [Path((a, b), "near", 1.4) for a, b in zip(places, places[1:]) if a is not None and b is not None]
    dots = tuple(place for place in places if place is not None)
    return [*joins, Dots(dots, ("",) * len(dots), "text", 3.6)] if dots else []


def _share(value: float, low: float, span: float) -> float:
    return (value - low) / span if span > 0 else 0.5
