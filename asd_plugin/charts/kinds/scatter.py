"""Layout of the scatter: two indicators, all units as dots, the chosen ones marked and named, a fitted line."""

from __future__ import annotations

from ..figures import plain
from ..page import MARKER, PAD, Page, Scale
from ..scene import Bar, Box, Line, Path, Symbol, Text, Touch
from ..spec import Mark
from ..ticks import decimals_for, ticks_between
from ..views import AxisSpec, Fit, ScatterSpec
from .distribution import dots_of

SHARE, LOWEST, HIGHEST = 0.72, 200.0, 460.0  # height of the plot: a share of its width, within limits
TICK_EVERY = 45.0
STEPS = 60  # along the fitted line


def lay_out_scatter(spec: ScatterSpec, page: Page) -> None:
    """Name of the vertical axis, plot, name of the horizontal one, units, those without a place, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    placed = [(mark, x) for mark, x in zip(spec.marks, spec.at) if mark.value is not None and x is not None]
    if spec.cloud.values or placed:
        _plot(spec, placed, page)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    page.key(tuple(mark for mark, _ in placed))
    for mark, x in zip(spec.marks, spec.at):
        if mark.value is None or x is None:
            page.missing_row(mark)
    page.paragraph(spec.words.note, "small", "muted")


def _plot(spec: ScatterSpec, placed: list[tuple[Mark, float]], page: Page) -> None:
    page.paragraph(spec.y.label, "small", after=4)
    top, left = page.y, page.left + _gutter(spec.y, page)
    height = max(LOWEST, min((page.right - left) * SHARE, HIGHEST))
    area = Box(left, top, page.right - left, height)
    across = Scale(spec.x.low, spec.x.high, area.x + PAD, area.right - PAD)
    up = Scale(spec.y.low, spec.y.high, area.bottom - PAD, area.y + PAD)
    ticks = page.axis_ticks(across, plain)
    page.items += [Line(across(value), area.y, across(value), area.bottom, "grid") for value, _ in ticks]
    _upright(up, area, page)
    points = list(zip(map(across, spec.cloud.across), map(up, spec.cloud.values)))
    page.items += dots_of(spec.cloud, points, 3.6)
    line = _fitted(spec.fit, across, up)
    page.items += line
    page.plot = area
    symbols = [page.symbol(mark, across(x), up(mark.value)) for mark, x in placed]
    _names([mark for mark, _ in placed], symbols, area, page, _along(line))
    page.items += symbols
    page.touches += [Touch(Box(s.x - 7, s.y - 7, 14, 14), s.code) for s in symbols]
    page.y = area.bottom
    page.axis(across, ticks, "")
    page.items.append(block := page.block(spec.x.label, "small", area.x, page.y, area.width, "right"))
    page.y = block.box.bottom + 6


def _gutter(axis: AxisSpec, page: Page) -> float:
    """Room for the figures of the vertical axis."""
    scale = Scale(axis.low, axis.high, HIGHEST, 0.0)
    return max((page.fonts.width(text, "small") for _, text in _upright_ticks(scale)), default=0.0) + 8


def _upright_ticks(scale: Scale) -> list[tuple[float, str]]:
    """Round values and their texts, a line of text apart at least."""
    values = ticks_between(scale.low, scale.high, max(int(scale.length // TICK_EVERY), 1))
    decimals = decimals_for(values[1] - values[0]) if len(values) > 1 else 2
    return [(value, plain(value, decimals)) for value in values]


def _upright(scale: Scale, area: Box, page: Page) -> None:
    """Grid and figures of the vertical axis."""
    small = page.fonts.line("small")
    for value, text in _upright_ticks(scale):
        y = scale(value)
        page.items.append(Line(area.x, y, area.right, y, "grid"))
        width = page.fonts.width(text, "small")
        box = Box(area.x - 6 - width, min(max(y - small / 2, area.y), area.bottom - small), width, small)
        page.items.append(Text(box, (text,), "small", "muted", "right", number=True))
    page.items.append(Line(area.x, area.y, area.x, area.bottom, "axis"))


def _fitted(fit: Fit | None, across: Scale, up: Scale) -> list[Path]:
    """Fitted line where both axes show it; none where there is none."""
    if fit is None:
        return []
    start, end = max(fit.start, across.low), min(fit.end, across.high)
    if fit.slope:
        cuts = sorted((bound - fit.intercept) / fit.slope for bound in (up.low, up.high))
        start, end = max(start, cuts[0]), min(end, cuts[1])
    if start >= end:
        return []
    return [Path(tuple((across(x), up(fit.intercept + fit.slope * x)) for x in (start, end)), "text", 1.6)]


def _along(line: list[Path]) -> list[Box]:
    """Small boxes along the fitted line, which names must not cover."""
    boxes = []
    for path in line:
        (x1, y1), (x2, y2) = path.points
        shares = [step / STEPS for step in range(STEPS + 1)]
        boxes += [Box(x1 + s * (x2 - x1) - 3, y1 + s * (y2 - y1) - 3, 6, 6) for s in shares]
    return boxes


def _names(marks: list[Mark], symbols: list[Symbol], area: Box, page: Page, taken: list[Box]) -> None:
    """Name the units beside their markers where nothing is covered; the key below names all."""
    taken += [Box(s.x - MARKER / 2, s.y - MARKER / 2, MARKER, MARKER) for s in symbols]
    line = page.fonts.line("small")
    for mark, symbol in zip(marks, symbols):
        width = page.fonts.width(mark.label, "small")
        if width > area.width * 0.4:
            continue
        half = MARKER / 2 + 2
        for box in (
            Box(symbol.x + half, symbol.y - line / 2, width, line),
            Box(symbol.x - half - width, symbol.y - line / 2, width, line),
        ):
            inside = area.x <= box.x and box.right <= area.right and area.y <= box.y and box.bottom <= area.bottom
            if inside and not any(box.meets(other) for other in taken):
                page.items += [Bar(box, "background"), Text(box, (mark.label,), "small", "text", "left")]
                taken.append(box)
                break
