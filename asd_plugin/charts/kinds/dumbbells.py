"""Layout of the gaps to the reference: on one axis of values, each unit joined to the value of its own reference."""

from __future__ import annotations

from ..figures import plain
from ..page import PAD, Page, Scale
from ..scene import Bar, Box, Line, Touch
from ..views import Dumbbell, DumbbellSpec
from .gaps import TRACK, row_head

TICK = 7.0  # half the height of the tick that stands for a reference


def lay_out_dumbbells(spec: DumbbellSpec, page: Page) -> None:
    """Subtitle, one row for each unit (name and figures above its track), axis with both ends named, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    known = [row for row in spec.rows if row.mark.value is not None]
    if known:
        scale = Scale(spec.low, spec.high, page.left + PAD, page.right - PAD)
        ticks = page.axis_ticks(scale, plain)
        for row in known:
            _row(row, scale, [value for value, _ in ticks], page)
        page.y += 2
        page.axis(scale, ticks, spec.unit)
        page.ends(spec.low_end, spec.high_end)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    for row in spec.rows:
        if row.mark.value is None:
            page.missing_row(row.mark)
    page.paragraph(spec.words.note, "small", "muted")


def _row(row: Dumbbell, scale: Scale, grid: list[float], page: Page) -> None:
    top, y = page.y, row_head(row.mark, page)
    middle, end = y + TRACK / 2, scale(row.mark.value)
    page.items += [Line(scale(value), y, scale(value), y + TRACK, "grid") for value in grid]
    if row.reference is not None:
        start = scale(row.reference)
        page.items += [
            Bar(Box(min(start, end), middle - 1.5, abs(end - start), 3.0), row.mark.colour),
            Line(start, middle - TICK, start, middle + TICK, "text", 2.4),
        ]
    page.items.append(page.symbol(row.mark, end, middle))
    page.touches.append(Touch(Box(page.left, top, page.room, y + TRACK - top), row.mark.code))
    page.y = y + TRACK + 6
