"""A chart laid out: texts, shapes and touch areas at their places, in pixels of 1/96 inch. Nothing here paints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Union

Ink = Union[str, int]  # a tone by name, or a series by index
_OTHER_SIDE = {"left": "right", "right": "left", "centre": "centre", "digits": "digits"}


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Bottom edge."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside, its edge included."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: Box) -> bool:
        """Whether the two share more than a hair's breadth."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > 0.5
            and min(self.bottom, other.bottom) - max(self.y, other.y) > 0.5
        )

    def mirrored(self, width: float) -> Box:
        """The same box seen in a mirror ``width`` wide."""
        return replace(self, x=width - self.right)


@dataclass(frozen=True)
class Text:
    """Lines of text filling ``box`` exactly. ``number``: figures, read left-to-right unless their unit is Arabic.

    ``align``: left, centre, right, or digits: at the right for every reader, so that units stand under units.
    """

    box: Box
    lines: tuple[str, ...]
    role: str = "body"
    tone: Ink = "text"
    align: str = "left"
    number: bool = False


@dataclass(frozen=True)
class Line:
    """A straight line; ``dashed`` when it only leads the eye."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: Ink = "grid"
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True)
class Bar:
    """A filled rectangle, hatched for what is missing."""

    box: Box
    tone: Ink = "band"
    hatched: bool = False


@dataclass(frozen=True)
class Symbol:
    """The marker of a chosen unit: colour and shape by index, drawn by the status of its value.

    ``missing``: it has no value, hence no place on an axis; ``status`` says which way (hatched where it does not).
    """

    x: float
    y: float
    size: float
    colour: int
    code: str = ""
    missing: bool = False
    status: str = ""

    @property
    def look(self) -> str:
        """Status it is drawn by."""
        return self.status or ("missing" if self.missing else "ok")


@dataclass(frozen=True)
class Dots:
    """Many small dots of one tone; ``codes`` in the order of ``points``; ``hollow`` when their values are imputed."""

    points: tuple[tuple[float, float], ...]
    codes: tuple[str, ...]
    tone: Ink = "cloud"
    size: float = 3.0
    hollow: bool = False


@dataclass(frozen=True)
class Path:
    """A line through ``points``, or the outline of an area when ``closed``; ``filled`` is the opacity inside."""

    points: tuple[tuple[float, float], ...]
    tone: Ink = "grid"
    width: float = 1.0
    closed: bool = False
    filled: float = 0.0
    dashed: bool = False


@dataclass(frozen=True)
class Touch:
    """An area that answers the pointer for one unit."""

    box: Box
    code: str


Item = Union[Text, Line, Bar, Symbol, Dots, Path]


@dataclass(frozen=True)
class Scene:
    """Everything to paint, back to front, and everything to touch; ``plot``: where a rectangle selects units."""

    width: float
    height: float
    items: tuple[Item, ...]
    touches: tuple[Touch, ...] = ()
    mirrored: bool = False
    plot: Box | None = None

    def of(self, kind: type) -> list:
        """Items of one kind."""
        return [item for item in self.items if isinstance(item, kind)]

    def code_at(self, x: float, y: float, reach: float = 5.0) -> str:
        """Unit under the pointer: a chosen one first, else the nearest dot within ``reach``; empty when none."""
        for touch in self.touches:
            box = touch.box
            if box.x <= x <= box.right and box.y <= y <= box.bottom:
                return touch.code
        nearest, code = reach * reach, ""
        for dots in self.of(Dots):
            for (dot_x, dot_y), dot_code in zip(dots.points, dots.codes):
                distance = (dot_x - x) ** 2 + (dot_y - y) ** 2
                if distance < nearest:
                    nearest, code = distance, dot_code
        return code

    def codes_in(self, area: Box) -> list[str]:
        """Units whose dot or marker lies in ``area``, each once, in the order they are painted."""
        found: dict[str, None] = {}
        for dots in self.of(Dots):
            for (x, y), code in zip(dots.points, dots.codes):
                if area.x <= x <= area.right and area.y <= y <= area.bottom:
                    found[code] = None
        if self.plot is not None:
            for symbol in self.of(Symbol):
                if symbol.code and self.plot.holds(symbol.x, symbol.y) and area.holds(symbol.x, symbol.y):
                    found[symbol.code] = None
        return list(found)


def mirror(scene: Scene) -> Scene:
    """The scene for right-to-left readers: starts become right edges, axes grow leftwards; letters stay themselves."""
    width = scene.width
    return replace(
        scene,
        items=tuple(_mirror_item(item, width) for item in scene.items),
        touches=tuple(replace(touch, box=touch.box.mirrored(width)) for touch in scene.touches),
        mirrored=not scene.mirrored,
        plot=None if scene.plot is None else scene.plot.mirrored(width),
    )


def _mirror_item(item: Item, width: float) -> Item:
    if isinstance(item, Line):
        return replace(item, x1=width - item.x1, x2=width - item.x2)
    if isinstance(item, Symbol):
        return replace(item, x=width - item.x)
    if isinstance(item, (Dots, Path)):
        return replace(item, points=tuple((width - x, y) for x, y in item.points))
    if isinstance(item, Text):
        return replace(item, box=item.box.mirrored(width), align=_OTHER_SIDE[item.align])
    return replace(item, box=item.box.mirrored(width))


def overlapping(boxes: Iterable[Box]) -> list[tuple[Box, Box]]:
    """Pairs of boxes that overlap (for tests and for layouts that must avoid it)."""
    listed = list(boxes)
    return [(a, b) for i, a in enumerate(listed) for b in listed[i + 1 :] if a.meets(b)]
