"""Layout of the distribution strip: every unit a soft dot, the middle half a band, chosen units marked and named."""

from __future__ import annotations

from dataclasses import dataclass

from ..figures import plain
from ..page import MARKER, PAD, Page, Scale
from ..scene import Bar, Box, Dots, Line, Text, Touch
from ..spec import Cloud, DistributionSpec, Mark
from .lanes import LANE, dodge, offset

STRIP = 46.0
GOLDEN = 0.6180339887498949
NEAR_GROWS = 1.4  # pixels: told by size, so that it holds on light, on dark and in grey


def lay_out_distribution(spec: DistributionSpec, page: Page) -> None:
    """Subtitle, reference, strip, one row for each chosen unit, axis, note; rows follow the order of the spec."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    known = [mark for mark in spec.marks if mark.value is not None]
    if spec.cloud.values or known:
        _plot(spec, known, page)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    for mark in spec.marks:
        if mark.value is None:
            page.missing_row(mark)
    page.paragraph(spec.words.note, "small", "muted")


def _plot(spec: DistributionSpec, known: list[Mark], page: Page) -> None:
    scale = Scale(spec.low, spec.high, page.left + PAD, page.right - PAD)
    ticks = page.axis_ticks(scale, plain)
    reference_top = page.reference_label(spec.reference, scale)
    lanes = dodge([scale(mark.value) for mark in known], MARKER + 2)
    height = max(STRIP, (max(lanes, default=0) + 1) * LANE + 8)
    top, middle = page.y, page.y + height / 2
    rows = _rows(known, scale, page, top + height + 6)
    bottom = (rows[-1].box.bottom if rows else top + height) + 4
    page.items += [Line(scale(v), top, scale(v), bottom, "grid") for v, _ in ticks]
    if spec.quartiles:
        q1, median, q3 = spec.quartiles
        page.items.append(Bar(Box(scale(q1), top, scale(q3) - scale(q1), height), "band"))
        page.items.append(Line(scale(median), top, scale(median), top + height, "axis", 1.5))
    page.items += _cloud(spec, scale, top, height)
    if spec.reference:
        x = scale(spec.reference.value)
        page.items.append(Line(x, reference_top, x, bottom, "text", 1.6))
    markers = []
    for mark, lane, row in zip(known, lanes, rows):
        x, y = scale(mark.value), middle + offset(lane)
        markers.append(page.symbol(mark, x, y))
        page.touches.append(Touch(Box(x - 7, y - 7, 14, 14), mark.code))
        page.items.append(Line(x, y, x, row.y, mark.colour, 1.0, dashed=True))
    page.items += [item for row in rows for item in row.items] + markers
    page.touches += [Touch(row.box, row.mark.code) for row in rows]
    page.y = bottom
    page.axis(scale, ticks, spec.unit)


def _cloud(spec: DistributionSpec, scale: Scale, top: float, height: float) -> list[Dots]:
    """Soft dots; their height in the strip is a fixed sequence, so the same table gives the same picture."""
    points = [
        (scale(value), top + 5 + ((i * GOLDEN) % 1.0) * (height - 10)) for i, value in enumerate(spec.cloud.values)
    ]
    return dots_of(spec.cloud, points)


def dots_of(cloud: Cloud, points: list[tuple[float, float]], size: float = 3.0) -> list[Dots]:
    """Dots of a cloud at ``points``: those of the reference zone larger, stronger and above, imputed ones hollow."""
    imputed = cloud.imputed or (False,) * len(points)
    layers = []
    for near, tone in ((False, "cloud"), (True, "near")):
        for hollow in (False, True):
            chosen = [i for i, flag in enumerate(cloud.near) if flag is near and imputed[i] is hollow]
            if chosen:
                codes = tuple(cloud.codes[i] for i in chosen)
                layers.append(Dots(tuple(points[i] for i in chosen), codes, tone, size + NEAR_GROWS * near, hollow))
    return layers


@dataclass(frozen=True)
class _Row:
    mark: Mark
    box: Box
    y: float
    items: tuple


def _rows(known: list[Mark], scale: Scale, page: Page, top: float) -> list[_Row]:
    rows = []
    for mark in known:
        row = _row(mark, scale(mark.value), page, top)
        rows.append(row)
        top = row.box.bottom + 2
    return rows


def _row(mark: Mark, x: float, page: Page, top: float) -> _Row:
    """Marker, value and name side by side: right of the marker where they fit, else on the roomier side, wrapped."""
    fonts, gap = page.fonts, MARKER / 2 + 5
    value_width = fonts.width(mark.text, "strong")
    full = value_width + 6 + fonts.width(mark.label, "body")
    room_right, room_left = page.right - x - gap, x - gap - page.left
    to_right = full <= room_right or (full > room_left and room_right >= room_left)
    room = (room_right if to_right else room_left) - value_width - 6
    if to_right:
        value_x, name_x = x + gap, x + gap + value_width + 6
    else:
        value_x, name_x = x - gap - value_width, page.left
    name = page.block(mark.label, "body", name_x, top, room, "left" if to_right else "right")
    line = fonts.line("strong")
    value = Text(Box(value_x, top, value_width, line), (mark.text,), "strong", "text", "left", number=True)
    height = max(name.box.height, line)
    mask = Box(min(name.box.x, value_x) - 2, top, name.box.width + value_width + 10, height)
    symbol = page.symbol(mark, x, top + line / 2)
    return _Row(
        mark, Box(page.left, top, page.room, height), top + line / 2, (Bar(mask, "background"), name, value, symbol)
    )
