"""A page being laid out: margins, a cursor going down, text that wraps, an axis with round numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .fonts import Fonts
from .scene import Box, Ink, Item, Line, Scene, Symbol, Text, Touch
from .spec import Mark, Reference
from .ticks import decimals_for, ticks_between

MARGIN = 10.0
PAD = 8.0  # room inside the plot for half a marker
MARKER = 11.0
BESIDE = 7.0  # from a marker to its name: a ring around the marker fits between


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
        return abs(self._right - self._left)


class Page:
    """Collects items from top to bottom; :meth:`scene` closes it."""

    def __init__(self, width: float, fonts: Fonts):
        self.width, self.fonts = width, fonts
        self.left, self.right = MARGIN, width - MARGIN
        self.y = MARGIN
        self.items: list[Item] = []
        self.touches: list[Touch] = []
        self.plot: Box | None = None

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    def scene(self) -> Scene:
        """Everything laid out so far, with the bottom margin."""
        return Scene(self.width, self.y + MARGIN / 2, tuple(self.items), tuple(self.touches), plot=self.plot)

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

    def missing_row(self, mark: Mark) -> None:
        """Add the row of a unit without a value: the mark of its status, name, and why."""
        top = self.y
        x = self.left + 22.0
        name = self.block(mark.label, "body", x, top, self.right - x)
        why = self.block(f"{mark.text} - {mark.reason}", "small", x, name.box.bottom, self.right - x, tone="muted")
        self.items += [name, why, self.lost(mark, self.left + MARKER / 2 + 1, top + self.fonts.line("body") / 2)]
        self.y = why.box.bottom + 4
        self.touches.append(Touch(Box(self.left, top, self.room, self.y - top), mark.code))

    def symbol(self, mark: Mark, x: float, y: float, size: float = MARKER) -> Symbol:
        """Marker of a unit at the place of its value."""
        return Symbol(x, y, size, mark.colour, mark.code, status=mark.status)

    def lost(self, mark: Mark, x: float, y: float, size: float = MARKER) -> Symbol:
        """Mark of a unit that has no value here; beside the axis, never on it."""
        status = mark.status if mark.status not in ("", "ok", "imputed") else "missing"
        return Symbol(x, y, size, mark.colour, mark.code, missing=True, status=status)

    def key(self, marks: tuple[Mark, ...]) -> None:
        """Name the units side by side, as many on a line as fit."""
        self._flow([(Symbol(0, 0, MARKER, mark.colour, mark.code), mark.label, mark.code) for mark in marks], "body")

    def legend(self, entries: tuple[tuple[str, str], ...]) -> None:
        """Say what the marks of values that are not published mean."""
        size = MARKER - 2
        shown = [
            (Symbol(0, 0, size, -1, missing=status != "imputed", status=status), text, "") for status, text in entries
        ]
        self._flow(shown, "small")

    def flow(self, texts: list[str]) -> None:
        """Add short texts side by side, as many on a line as fit."""
        x, height = self.left, self.fonts.line("small")
        for text in texts:
            block = self.block(text, "small", 0.0, 0.0, self.room, tone="muted")
            if x > self.left and x + block.box.width > self.right:
                x, self.y = self.left, self.y + height
            height = block.box.height
            self.items.append(replace(block, box=replace(block.box, x=x, y=self.y)))
            x += block.box.width + 12
        self.y += height + 3 if texts else 0.0

    def _flow(self, entries: list[tuple[Symbol, str, str]], role: str) -> None:
        x, height = self.left, self.fonts.line(role)
        for symbol, label, code in entries:
            room = self.room - MARKER - BESIDE
            text = self.block(label, role, 0.0, 0.0, room, tone="text" if code else "muted")
            width = MARKER + BESIDE + text.box.width
            if x > self.left and x + width > self.right:
                x, self.y = self.left, self.y + height + 2
            height = text.box.height
            box = replace(text.box, x=x + MARKER + BESIDE, y=self.y)
            middle = self.y + self.fonts.line(role) / 2
            self.items += [replace(symbol, x=x + MARKER / 2 + 1, y=middle), replace(text, box=box)]
            if code:
                self.touches.append(Touch(Box(x, self.y, width, height), code))
            x += width + 14
        if entries:
            self.y += height + 4

    def reference_label(self, reference: Reference | None, scale: Scale) -> float:
        """Name and value of the reference above its line; returns where the line starts."""
        if reference is None:
            return self.y
        room = min(self.room, 260.0)
        x = scale(reference.value)
        lines = self.fonts.wrap(reference.label, "small", room)
        width = max(self.fonts.width(line, "small") for line in lines)
        left = min(max(x - width / 2, self.left), self.right - width)
        box = Box(left, self.y, width, len(lines) * self.fonts.line("small"))
        self.items.append(Text(box, lines, "small", "text", "centre"))
        self.y = box.bottom + 5
        return box.bottom + 1

    def ends(self, low_end: str, high_end: str) -> None:
        """Say under an axis what lying towards each of its ends means."""
        half = self.room / 2 - 8
        low = self.block(low_end, "small", self.left, self.y, half, tone="muted")
        high = self.block(high_end, "small", self.right - half, self.y, half, "right", tone="muted")
        shown = [block for block in (low, high) if block.lines != ("",)]
        self.items += shown
        self.y = max((block.box.bottom + 4 for block in shown), default=self.y)

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
