"""Layout of the radar: the profile around a circle, for those who ask. Spokes are numbered and named below."""

from __future__ import annotations

import math

from ..figures import plain
from ..page import MARKER, Page
from ..scene import Box, Path, Text, Touch
from ..spec import Mark
from ..views import RadarSpec

LARGEST, SMALLEST = 150.0, 70.0
RINGS = (25.0, 50.0, 75.0, 100.0)
FEWEST = 3
MOST_FILLED = 2  # more areas over one another are a fog
NUMBERS = 12.0  # pixels from the rim to the middle of a spoke's number
Point = tuple  # (x, y)


def lay_out_radar(spec: RadarSpec, page: Page) -> None:
    """Units named, the circle, the indicators by number with the marks of units that have no value, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    if len(spec.rows) < FEWEST or not spec.key:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
        return
    page.key(spec.key)
    radius = max(min(page.room * 0.34, LARGEST), SMALLEST)
    above = NUMBERS + page.fonts.line("small") / 2 + 4  # room for the numbers around the rim
    x, y = (page.left + page.right) / 2, page.y + radius + above
    _web(spec, page, x, y, radius)
    _outlines(spec, page, x, y, radius)
    page.y = y + radius + above
    for number, row in enumerate(spec.rows, start=1):
        _name(number, row.label, [mark for mark in row.marks if mark.value is None], page)
    page.y += 2
    page.paragraph(spec.words.note, "small", "muted")


def spoke(number: int, count: int, percentile: float, centre: Point, radius: float) -> Point:
    """Place of a percentile on a spoke; the first points up, the others follow clockwise."""
    angle = 2 * math.pi * number / count - math.pi / 2
    reach = radius * percentile / 100.0
    return centre[0] + reach * math.cos(angle), centre[1] + reach * math.sin(angle)


def _web(spec: RadarSpec, page: Page, x: float, y: float, radius: float) -> None:
    count, small = len(spec.rows), page.fonts.line("small")
    for ring in RINGS:
        points = tuple(spoke(i, count, ring, (x, y), radius) for i in range(count))
        page.items.append(Path(points, "axis" if ring == 50.0 else "grid", 1.8 if ring == 50.0 else 1.0, closed=True))
    for number in range(count):
        page.items.append(Path(((x, y), spoke(number, count, 100.0, (x, y), radius)), "grid"))
        text = plain(number + 1)
        width = page.fonts.width(text, "small")
        at_x, at_y = spoke(number, count, 100.0 * (radius + NUMBERS) / radius, (x, y), radius)
        box = Box(at_x - width / 2, at_y - small / 2, width, small)
        page.items.append(Text(box, (text,), "small", "text", "centre", number=True))


def _outlines(spec: RadarSpec, page: Page, x: float, y: float, radius: float) -> None:
    count = len(spec.rows)
    _outline([row.reference for row in spec.rows], page, (x, y), radius, "text", dashed=True)
    for place, unit in enumerate(spec.key):
        marks = [row.marks[place] for row in spec.rows]
        filled = 0.06 if len(spec.key) <= MOST_FILLED else 0.0
        _outline([mark.value for mark in marks], page, (x, y), radius, unit.colour, filled=filled)
        for number, mark in enumerate(marks):
            if mark.value is not None:
                at_x, at_y = spoke(number, count, mark.value, (x, y), radius)
                page.items.append(page.symbol(mark, at_x, at_y, MARKER - 3))
                page.touches.append(Touch(Box(at_x - 6, at_y - 6, 12, 12), mark.code))


def _outline(
    values: list,
    page: Page,
    centre: Point,
    radius: float,
    tone: int | str,
    dashed: bool = False,
    filled: float = 0.0,
) -> None:
    """Close the outline where every spoke has a value; else draw the sides whose two ends are known."""
    count = len(values)
    points = [None if v is None else spoke(i, count, v, centre, radius) for i, v in enumerate(values)]
    if None not in points:
        page.items.append(Path(tuple(points), tone, 1.6, closed=True, filled=filled, dashed=dashed))
        return
    for start, end in zip(points, [*points[1:], points[0]]):
        if start is not None and end is not None:
            page.items.append(Path((start, end), tone, 1.6, dashed=dashed))


def _name(number: int, label: str, lost: list[Mark], page: Page) -> None:
    left = page.left + page.fonts.width("00", "small") + 8
    room = page.right - left - len(lost) * (MARKER + 2)
    number_text = plain(number)
    line = page.fonts.line("small")
    width = page.fonts.width(number_text, "small")
    page.items.append(Text(Box(left - 8 - width, page.y, width, line), (number_text,), "small", "muted", number=True))
    block = page.block(label, "small", left, page.y, room)
    page.items.append(block)
    x = block.box.right + MARKER
    for mark in lost:
        page.items.append(page.lost(mark, x, page.y + line / 2, MARKER - 2))
        page.touches.append(Touch(Box(x - 6, page.y, 12, line), mark.code))
        x += MARKER + 2
    page.y = block.box.bottom + 1
