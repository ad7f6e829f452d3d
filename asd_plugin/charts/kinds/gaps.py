"""Layout of the gap chart: how far each chosen unit lies from its reference, and to which side."""

from __future__ import annotations

from ..figures import signed
from ..page import MARKER, PAD, Page, Scale
from ..scene import Bar, Box, Line, Text, Touch
from ..spec import GapSpec, Mark

TRACK = 16.0
BAR = 6.0


def lay_out_gaps(spec: GapSpec, page: Page) -> None:
    """Subtitle, one row for each chosen unit (name and figures above its bar), axis with both ends named, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    known = [mark for mark in spec.marks if mark.value is not None]
    if known:
        _plot(spec, known, page)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    for mark in spec.marks:
        if mark.value is None:
            page.missing_row(mark)
    page.paragraph(spec.words.note, "small", "muted")


def _plot(spec: GapSpec, known: list[Mark], page: Page) -> None:
    gaps = [mark.value for mark in known]
    scale = Scale(min(0.0, *gaps), max(0.0, *gaps), page.left + PAD, page.right - PAD)
    ticks = page.axis_ticks(scale, signed)
    for mark in known:
        bar_row(mark, scale, [value for value, _ in ticks], page)
    page.y += 2
    page.axis(scale, ticks, spec.unit)
    page.ends(spec.low_end, spec.high_end)


def bar_row(mark: Mark, scale: Scale, grid: list[float], page: Page) -> Box:
    """Name to one side, both figures to the other, then the bar from zero with the marker at its end: its track."""
    top, y = page.y, row_head(mark, page)
    middle, zero, end = y + TRACK / 2, scale(0.0), scale(mark.value)
    page.items += [Line(scale(value), y, scale(value), y + TRACK, "grid") for value in grid]
    page.items += [
        Bar(Box(min(zero, end), middle - BAR / 2, abs(end - zero), BAR), mark.colour),
        Line(zero, y, zero, y + TRACK, "text", 1.6),
        page.symbol(mark, end, middle),
    ]
    page.touches.append(Touch(Box(page.left, top, page.room, y + TRACK - top), mark.code))
    page.y = y + TRACK + 6
    return Box(page.left, y, page.room, TRACK)


def row_head(mark: Mark, page: Page) -> float:
    """Marker and name at one side, the mark's figure and its quieter one at the other; returns the bottom."""
    fonts, top = page.fonts, page.y
    gap_width, line = fonts.width(mark.text, "strong"), fonts.line("strong")
    side_width = fonts.width(mark.side, "small") + 6 if mark.side else 0.0
    name_x = page.left + 18
    name = page.block(mark.label, "body", name_x, top, page.right - name_x - gap_width - side_width - 8)
    gap_box = Box(page.right - gap_width - side_width, top, gap_width, line)
    page.items += [
        page.symbol(mark, page.left + MARKER / 2 + 1, top + line / 2),
        name,
        Text(gap_box, (mark.text,), "strong", "text", "right", number=True),
    ]
    if mark.side:
        box = Box(page.right - side_width + 6, top + (line - fonts.line("small")), side_width - 6, fonts.line("small"))
        page.items.append(Text(box, (mark.side,), "small", "muted", "right", number=True))
    return name.box.bottom
