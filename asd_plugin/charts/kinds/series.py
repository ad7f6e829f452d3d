"""Layout of a series: one bar a period from zero, the period in focus in colour, hidden and missing ones as signs."""

from __future__ import annotations

from ..page import Page
from ..scene import Bar, Box, Line, Text, Touch
from ..spec import SeriesPoint, SeriesSpec
from ..ticks import step_for

PLOT = 96.0
SIGN = 12.0  # height of a hatched sign: the same for all, so that it tells nothing
GAP = 0.28  # of a period's room left between bars
FOCUS = 0


def lay_out_series(spec: SeriesSpec, page: Page) -> None:
    """Subtitle, bars with the figure of the one in focus, periods below, what the signs mean, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=4)
    if not spec.points:
        page.paragraph(spec.words.empty, "body", "muted")
        return
    top = page.y + page.fonts.line("strong") + 2
    bottom = top + PLOT
    highest = max([point.value for point in spec.points if point.value is not None and point.value > 0], default=0.0)
    room = page.room / len(spec.points)
    for value in _grid(highest):
        y = bottom - PLOT * value / highest
        page.items.append(Line(page.left, y, page.right, y, "grid"))
    for place, point in enumerate(spec.points):
        slot = Box(page.left + place * room, top, room, PLOT)
        page.items += _bar(point, slot, highest)
        page.touches.append(Touch(slot, point.code))
        if point.is_focus and point.value is not None:
            page.items.append(_figure(point, slot, top, page))
    page.items.append(Line(page.left, bottom, page.right, bottom, "axis"))
    page.y = bottom + 3
    _periods(spec, room, page)
    for reason in dict.fromkeys(point.reason for point in spec.points if point.reason):
        y = page.y + 2
        page.items.append(Bar(Box(page.left, y, SIGN, SIGN), "muted", hatched=True))
        words = page.block(reason, "small", page.left + SIGN + 6, page.y, page.room - SIGN - 6, tone="muted")
        page.items.append(words)
        page.y = max(words.box.bottom, y + SIGN) + 2
    page.paragraph(spec.words.note, "small", "muted")


def _grid(highest: float) -> list[float]:
    if highest <= 0:
        return []
    step = step_for(highest, 3)
    return [step * k for k in range(1, int(highest / step + 1e-9) + 1)]


def _bar(point: SeriesPoint, slot: Box, highest: float) -> list[Bar]:
    inner = Box(slot.x + slot.width * GAP / 2, slot.y, slot.width * (1 - GAP), slot.height)
    tone = FOCUS if point.is_focus else "near"
    if point.value is None:
        return [Bar(Box(inner.x, slot.bottom - SIGN, inner.width, SIGN), tone if point.is_focus else "muted", True)]
    height = slot.height * point.value / highest if highest > 0 and point.value > 0 else 0.0
    return [Bar(Box(inner.x, slot.bottom - height, inner.width, height), tone)]


def _figure(point: SeriesPoint, slot: Box, top: float, page: Page) -> Text:
    width = page.fonts.width(point.text, "strong")
    middle = slot.x + slot.width / 2
    left = min(max(middle - width / 2, page.left), page.right - width)
    line = page.fonts.line("strong")
    return Text(Box(left, top - line - 1, width, line), (point.text,), "strong", "text", "centre", number=True)


def _periods(spec: SeriesSpec, room: float, page: Page) -> None:
    """As many periods as fit side by side, the first and every k-th after it."""
    widest = max(page.fonts.width(point.label, "small") for point in spec.points) + 8
    every = max(1, int(-(-widest // room)))
    line = page.fonts.line("small")
    for place in range(0, len(spec.points), every):
        label = spec.points[place].label
        width = page.fonts.width(label, "small")
        left = page.left + (place + 0.5) * room - width / 2
        left = min(max(left, page.left), page.right - width)
        page.items.append(Text(Box(left, page.y, width, line), (label,), "small", "muted", "centre", number=True))
    page.y += line + 4
