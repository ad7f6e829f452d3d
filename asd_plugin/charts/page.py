"""A page being laid out: margins, a cursor going down, text that wraps, an axis with round numbers."""

from __future__ import annotations

from collections.abc import Callable

from .fonts import Fonts
from .scene import Box, Ink, Item, Line, Scene, Symbol, Text, Touch
from .ticks import decimals_for, ticks_between

MARGIN = 10.0
PAD = 8.0  # room inside the plot for half a marker
MARKER = 11.0


class Scale:
    """Values to pixels; what lies beyond the ends is drawn at the end."""

    def __init__(self, low: float, high: float, left: float, right: float):
        if high - low <= 0:  # one value only: put it in the middle
            room = abs(low) * 0.1 or 1.0
            low, high = low - room, high + room
        self.low, self.high, self._left, self._right = low, high, left, right

    def __call__(self, value: float) -> float:
        """Pixel of ``value``."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self._left + share * (self._right - self._left)

    @property
    def length(self) -> float:
        """Length of the axis in pixels."""
        return self._right - self._left


class Page:
    """Collects items from top to bottom; :meth:`scene` closes it."""

    def __init__(self, width: float, fonts: Fonts):
        self.width, self.fonts = width, fonts
        self.left, self.right = MARGIN, width - MARGIN
        self.y = MARGIN
        self.items: list[Item] = []
        self.touches: list[Touch] = []

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    def scene(self) -> Scene:
        """Everything laid out so far, with the bottom margin."""
        return Scene(self.width, self.y + MARGIN / 2, tuple(self.items), tuple(self.touches))

    def block(self, text: str, role: str, x: float, y: float, room: float, align: str = "left", **style: Ink) -> Text:
        """Text wrapped into ``room``; its box hugs it at the left, the right or the centre of that room."""
        lines = self.fonts.wrap(text, role, room)
        width = max(self.fonts.width(line, role) for line in lines)
        shift = {"left": 0.0, "centre": (room - width) / 2, "right": room - width}[align]
        box = Box(x + shift, y, width, len(lines) * self.fonts.line(role))
        return Text(box, lines, role, align=align, **style)

    def paragraph(self, text: str, role: str = "body", tone: Ink = "text", after: float = 2.0) -> None:
        """Add a paragraph over the whole width and move the cursor below it; empty text adds nothing."""
        if text:
            block = self.block(text, role, self.left, self.y, self.room, tone=tone)
            self.items.append(block)
            self.y = block.box.bottom + after

    def missing_row(self, code: str, colour: int, label: str, reason: str) -> None:
        """Add the row of a unit without a value: hatched mark, name, and why."""
        top = self.y
        x = self.left + 22.0
        name = self.block(label, "body", x, top, self.right - x)
        why = self.block(reason, "small", x, name.box.bottom, self.right - x, tone="muted")
        self.items += [
            name,
            why,
            Symbol(self.left + MARKER / 2 + 1, top + self.fonts.line("body") / 2, MARKER, colour, code, missing=True),
        ]
        self.y = why.box.bottom + 4
        self.touches.append(Touch(Box(self.left, top, self.room, self.y - top), code))

    def axis_ticks(self, scale: Scale, words: Callable[[float, int], str]) -> list[tuple[float, str]]:
        """Round values and their texts, as many as fit side by side without touching."""
        for most in range(max(int(scale.length // 40), 1), 0, -1):
            values = ticks_between(scale.low, scale.high, most)
            step = values[1] - values[0] if len(values) > 1 else 1.0
            decimals = decimals_for(step) if len(values) > 1 else 2
            ticks = [(value, words(value, decimals)) for value in values]
            ends = [(scale(v), self.fonts.width(t, "small") / 2 + 4) for v, t in ticks]
            if all(b[0] - b[1] >= a[0] + a[1] for a, b in zip(ends, ends[1:])):
                return ticks
        return ticks[:1]

    def axis(self, scale: Scale, ticks: list[tuple[float, str]], unit: str) -> None:
        """Draw the axis line, its figures, and the unit below; figures at the ends stay inside the page."""
        y = self.y
        self.items.append(Line(scale(scale.low) - PAD, y, scale(scale.high) + PAD, y, "axis"))
        for value, text in ticks:
            x, width = scale(value), self.fonts.width(text, "small")
            left = min(max(x - width / 2, 0.0), self.width - width)
            self.items.append(Line(x, y, x, y + 4, "axis"))
            box = Box(left, y + 5, width, self.fonts.line("small"))
            self.items.append(Text(box, (text,), "small", "muted", "centre", number=True))
        self.y = y + 5 + self.fonts.line("small")
        if unit:
            block = self.block(unit, "small", self.left, self.y, self.room, "centre", tone="muted")
            self.items.append(block)
            self.y = block.box.bottom
        self.y += 4
