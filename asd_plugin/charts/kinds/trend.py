"""Layout of the trend: a slope line for each unit through the periods, figures at both ends, the reference dashed."""

from __future__ import annotations

from dataclasses import replace

from ...qgis_support.i18n import tr
from ..page import MARKER, Page, Scale
from ..scene import Box, Item, Line, Path, Text, Touch
from ..views import TrendLine, TrendSpec

LOWEST, HIGHEST = 200.0, 330.0
SHARE_OF_NAMES = 0.42  # of the width, for names and figures at the last period
GAP = 8.0


def lay_out_trend(spec: TrendSpec, page: Page) -> None:
    """Periods above their lines, the slopes, unit of measure, the figures that lack, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    drawn = [line for line in spec.lines if any(value is not None for value in line.values)]
    if drawn and spec.periods:
        _plot(spec, drawn, page)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    for line in spec.lines:
        for text, status in _lost(spec.periods, line):
            page.missing_row(replace(line.mark, text=text, reason=line.reason(status), status=status))
    page.paragraph(spec.words.note, "small", "muted")


def _lost(periods: tuple[str, ...], line: TrendLine) -> list[tuple[str, str]]:
    """Text and status of each period without a figure; once for all periods when they lack it for one reason."""
    lost = [
        (tr("{name}: {value}").format(name=period, value=text), status)
        for period, value, text, status in zip(periods, line.values, line.texts, line.statuses)
        if value is None
    ]
    if len(lost) > 1 and len(lost) == len(periods) and len(set(line.statuses)) == 1:
        return [(line.texts[0], line.statuses[0])]
    return lost


def _plot(spec: TrendSpec, drawn: list[TrendLine], page: Page) -> None:
    fonts = page.fonts
    first = max((fonts.width(line.texts[0], "small") for line in drawn if line.values[0] is not None), default=0.0)
    left = page.left + first + GAP + MARKER
    right = page.right - max(page.room * SHARE_OF_NAMES, 120.0)
    names = [_name(line, right + MARKER + GAP, page) for line in drawn]
    heights = [block.box.height for line, (block, _) in zip(drawn, names) if line.mark.label]
    height = max(LOWEST, min(HIGHEST, page.room * 0.6), sum(heights) + 2.0 * len(heights))
    top = page.y + fonts.line("strong") + 6
    count = len(spec.periods)
    places = [left + (right - left) * (i / (count - 1) if count > 1 else 0.5) for i in range(count)]
    _periods(spec, places, top, height, page)
    scale = Scale(spec.low, spec.high, top + height - MARKER, top + MARKER)
    page.items += [item for line in drawn for item in _slope(line, places, scale)]
    markers = [
        (line, page.symbol(replace(line.mark, status=status), x, scale(value)))
        for line in drawn
        if not line.is_reference
        for x, value, status in zip(places, line.values, line.statuses)
        if value is not None
    ]
    page.items += [symbol for _, symbol in markers]
    page.touches += [Touch(Box(s.x - 7, s.y - 7, 14, 14), line.mark.code) for line, s in markers]
    _last(drawn, names, places[-1], scale, (top, top + height), page)
    _first(drawn, places[0], first, scale, (top, top + height), page)
    page.y = top + height + 4
    page.paragraph(spec.unit, "small", "muted", after=4)


def _periods(spec: TrendSpec, places: list[float], top: float, height: float, page: Page) -> None:
    line = page.fonts.line("strong")
    for x, period in zip(places, spec.periods):
        width = page.fonts.width(period, "strong")
        left = min(max(x - width / 2, page.left), page.right - width)
        page.items.append(Text(Box(left, page.y, width, line), (period,), "strong", "text", "centre", number=True))
        page.items.append(Line(x, top, x, top + height, "axis"))


def _slope(line: TrendLine, places: list[float], scale: Scale) -> list[Item]:
    """Join the periods that follow one another with a figure; a gap in time stays a gap."""
    items: list[Item] = []
    run: list[tuple[float, float]] = []
    for x, value in [*zip(places, line.values), (0.0, None)]:
        if value is not None:
            run.append((x, scale(value)))
            continue
        if len(run) > 1:
            items.append(Path(tuple(run), *_pen(line), dashed=line.is_reference))
        run = []
    return items


def _pen(line: TrendLine) -> tuple[str | int, float]:
    """Ink and width: one reference for all stands out, the many of many units stay behind."""
    if not line.is_reference:
        return line.mark.colour, 1.8
    return ("text", 1.8) if line.mark.label else ("axis", 1.0)


def _name(line: TrendLine, x: float, page: Page) -> tuple[Text, float]:
    """Name of a line for its end, at the top of the page for now, and the width of the figure before it."""
    figure = page.fonts.width(line.texts[-1], "small") if line.values[-1] is not None else 0.0
    block = page.block(line.mark.label, "small", x + figure + 5, 0.0, page.right - x - figure - 5)
    return replace(block, tone="text" if line.is_reference else block.tone), figure


def _last(drawn: list, names: list, end: float, scale: Scale, ends: tuple[float, float], page: Page) -> None:
    """Figure and name beside the last period, moved apart, with a lead where they had to move."""
    ends_known = [line.values[-1] is not None and bool(line.mark.label) for line in drawn]
    shown = [(line, *name) for line, name, known in zip(drawn, names, ends_known) if known]
    wanted = [scale(line.values[-1]) for line, _, _ in shown]
    tops = apart(wanted, [block.box.height for _, block, _ in shown], *ends)
    small = page.fonts.line("small")
    for (line, block, figure), y, top in zip(shown, wanted, tops):
        middle = top + block.box.height / 2
        x = block.box.x - figure - 5
        page.items.append(Line(end + MARKER / 2 + 1, y, x - 2, middle, _tone(line), 0.8, dashed=True))
        page.items.append(replace(block, box=replace(block.box, y=top)))
        box = Box(x, middle - small / 2, figure, small)
        page.items.append(Text(box, (line.texts[-1],), "small", "text", "left", number=True))
        if not line.is_reference:
            touched = Box(x, top, page.right - x, block.box.height)
            page.touches.append(Touch(touched, line.mark.code))


def _first(drawn: list, start: float, widest: float, scale: Scale, ends: tuple[float, float], page: Page) -> None:
    """Figure beside the first period; nothing when there is only one."""
    if not drawn or len(drawn[0].values) < 2:
        return
    shown = [line for line in drawn if line.values[0] is not None and line.mark.label]
    wanted = [scale(line.values[0]) for line in shown]
    small = page.fonts.line("small")
    for line, y, top in zip(shown, wanted, apart(wanted, [small] * len(shown), *ends)):
        width = page.fonts.width(line.texts[0], "small")
        box = Box(page.left + widest - width, top, width, small)
        page.items.append(Line(page.left + widest + 2, top + small / 2, start - MARKER / 2, y, _tone(line), 0.8, True))
        page.items.append(Text(box, (line.texts[0],), "small", "text", "right", number=True))


def _tone(line: TrendLine) -> int | str:
    return "muted" if line.is_reference else line.mark.colour


def apart(middles: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Tops of labels that want to stand at ``middles``: in that order, none over another, between top and bottom.

    Labels pushed down past the bottom push those above them up; too many for the room end below the bottom.
    """
    order = sorted(range(len(middles)), key=lambda i: middles[i])
    tops = [0.0] * len(middles)
    edge = top
    for i in order:
        tops[i] = max(middles[i] - heights[i] / 2, edge)
        edge = tops[i] + heights[i] + 1.0
    edge = max(bottom, top + sum(heights) + len(heights))
    for i in reversed(order):
        tops[i] = min(tops[i], edge - heights[i])
        edge = tops[i] - 1.0
    return tops
