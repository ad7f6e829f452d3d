"""Small charts as inline SVG: bars for table cells, a heat map, a line of falling bars, ranges. No script, no font.

Shapes that run along the text carry the class ``mirrored``, so that the page turns them in a right-to-left language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from ..qgis_support import i18n
from .page_parts import Html

LOW, MIDDLE, HIGH = (33, 102, 172), (247, 247, 247), (178, 24, 43)
NOTHING = "#ffffff"
BAR, MARK, LINE = "#2a7db0", "#86201d", "#777777"
BAR_WIDTH, BAR_HEIGHT = 140, 12
CELL, LABEL, HEAD = 22, 330, 22
LONGEST_LABEL = 46
DARK = 0.55


def bar(share: float, colour: str = BAR, width: int = BAR_WIDTH, mark: float | None = None) -> Html:
    """A bar for a table cell: ``share`` (0 to 1) of its width; ``mark``: where to draw a limit. Missing: empty."""
    drawn = 0.0 if share != share else min(max(share, 0.0), 1.0) * width
    limit = "" if mark is None else _line(mark * width, 0, mark * width, BAR_HEIGHT, MARK)
    return Html(
        f'<svg class="mirrored" aria-hidden="true" width="{width}" height="{BAR_HEIGHT}" '
        f'viewBox="0 0 {width} {BAR_HEIGHT}"><rect width="{width}" height="{BAR_HEIGHT}" fill="#f0f0f0"/>'
        f'<rect width="{drawn:.1f}" height="{BAR_HEIGHT}" fill="{colour}"/>{limit}</svg>'
    )


def signed_bar(value: float, width: int = BAR_WIDTH) -> Html:
    """A bar from the middle, for values from -1 to 1: above 0 forward, below 0 backward in another colour."""
    half = width / 2
    drawn = 0.0 if value != value else min(max(value, -1.0), 1.0) * half
    start, colour = (half, BAR) if drawn >= 0 else (half + drawn, MARK)
    return Html(
        f'<svg class="mirrored" aria-hidden="true" width="{width}" height="{BAR_HEIGHT}" '
        f'viewBox="0 0 {width} {BAR_HEIGHT}"><rect width="{width}" height="{BAR_HEIGHT}" fill="#f0f0f0"/>'
        f'<rect x="{start:.1f}" width="{abs(drawn):.1f}" height="{BAR_HEIGHT}" fill="{colour}"/>'
        f"{_line(half, 0, half, BAR_HEIGHT, LINE)}</svg>"
    )


def rank_range(low: float, high: float, marks: Sequence[float], count: int, width: int = 220) -> Html:
    """A line from the best to the worst rank of ``count``, with a dot for each of ``marks``."""
    span = max(count - 1, 1)
    places = [(value - 1) / span * (width - 10) + 5 for value in (low, high, *marks)]
    dots = "".join(f'<circle cx="{x:.1f}" cy="6" r="3" fill="{BAR}"/>' for x in places[2:])
    return Html(
        f'<svg class="mirrored" aria-hidden="true" width="{width}" height="{BAR_HEIGHT}" '
        f'viewBox="0 0 {width} {BAR_HEIGHT}">{_line(5, 6, width - 5, 6, "#dddddd")}'
        f'<line x1="{places[0]:.1f}" y1="6" x2="{places[1]:.1f}" y2="6" stroke="{MARK}" stroke-width="3"/>{dots}</svg>'
    )


def heat_map(
    title: str,
    labels: Sequence[str],
    heads: Sequence[str],
    cells: Sequence[Sequence[float]],
    colour: Callable[[float], str],
    tip: Callable[[int, int], str],
    framed: Callable[[int, int], bool] = lambda row, column: False,
    figure: Callable[[float], str] | None = None,
) -> Html:
    """Rows named by ``labels``, columns by short ``heads``; a cell's ``tip`` shows when pointed at, missing is crossed.

    ``framed``: cells in question get a frame. ``figure``: the text written in a cell, where there is room.
    Labels stand on the side where the page's language begins.
    """
    room = 600 / max(len(heads), 1)
    step = min(52.0, room) if figure and room >= 40 else max(6.0, min(float(CELL), room))
    width, height = LABEL + step * len(heads) + 2, HEAD + CELL * len(labels) + 2
    is_rtl = i18n.language() == "ar"
    parts = []
    for column, text in enumerate(heads):
        x = _column(column, step, width, is_rtl)
        parts.append(_text(x + step / 2, HEAD - 7, text, "middle", 10))
    for row, label in enumerate(labels):
        y = HEAD + row * CELL
        parts.append(_text(width - LABEL + 8 if is_rtl else LABEL - 8, y + 16, _short(label), "end", 11.5, is_rtl))
        for column, value in enumerate(cells[row]):
            x = _column(column, step, width, is_rtl)
            parts.append(_cell(x, y, step, value, colour, tip(row, column), framed(row, column)))
            if figure and step >= 40:
                ink = "#fff" if abs(value) > DARK else "#222"
                parts.append(_text(x + step / 2, y + 15, figure(value), "middle", 11, ink=ink))
    return Html(_svg(title, width, height, parts))


def falling_bars(title: str, values: Sequence[float], heads: Sequence[str], limit: float, texts: Sequence[str]) -> Html:
    """One bar a component, falling, with the line of ``limit`` across; ``texts``: the number above each bar."""
    step, tall, foot = 640 / max(len(values), 6), 190, 24
    scale = (tall - 30) / max([*values, limit * 1.05])
    width = step * max(len(values), 6)
    parts, marks = [], []
    for place, value in enumerate(values):
        x, drawn = place * step, value * scale
        colour = BAR if value > limit else "#a9bccb"
        parts.append(
            f'<rect x="{x + 3:.1f}" y="{tall - drawn:.1f}" width="{step - 6:.1f}" height="{drawn:.1f}" '
            f'fill="{colour}"/>'
        )
        if step >= 26:
            marks.append(_text(x + step / 2, tall - drawn - 4, texts[place], "middle", 11, halo=True))
            parts.append(_text(x + step / 2, tall + 14, heads[place], "middle", 11))
    y = tall - limit * scale
    parts.append(_line(0, y, width, y, MARK, ' stroke-dasharray="5 4"'))
    return Html(_svg(title, width, tall + foot, [*parts, *marks]))


def diverging(value: float) -> str:
    """Blue at -1, white at 0, red at 1."""
    if value != value:
        return NOTHING
    strength, end = min(abs(value), 1.0), HIGH if value > 0 else LOW
    return "#{:02x}{:02x}{:02x}".format(*(round(m + (e - m) * strength) for m, e in zip(MIDDLE, end)))


def rising(share: float) -> str:
    """White at 0, dark red at 1."""
    return diverging(share)


def _column(column: int, step: float, width: float, is_rtl: bool) -> float:
    return width - LABEL - (column + 1) * step if is_rtl else LABEL + column * step


def _cell(
    x: float, y: float, step: float, value: float, colour: Callable[[float], str], tip: str, is_framed: bool
) -> str:
    frame = 'stroke="#111" stroke-width="2"' if is_framed else 'stroke="#fff" stroke-width="1"'
    inset = 1.5 if is_framed else 0.5
    cross = _line(x + 4, y + CELL - 5, x + step - 4, y + 5, "#bbb") if value != value else ""
    return (
        f'<rect x="{x + inset:.1f}" y="{y + inset:.1f}" width="{step - 2 * inset:.1f}" height="{CELL - 2 * inset:.1f}" '
        f'fill="{colour(value)}" {frame}><title>{escape(tip)}</title></rect>{cross}'
    )


def _text(
    x: float,
    y: float,
    text: str,
    anchor: str,
    size: float,
    is_rtl: bool = False,
    ink: str = "#222",
    halo: bool = False,
) -> str:
    # With direction rtl, «end» is the left side of the text: labels of a mirrored chart stand right of their rows.
    side = ' direction="rtl"' if is_rtl else ""
    around = ' stroke="#fff" stroke-width="3" paint-order="stroke"' if halo else ""
    look = f'font-size="{size}" text-anchor="{anchor}" fill="{ink}"{around}{side}'
    return f'<text x="{x:.1f}" y="{y:.1f}" {look}>{escape(text)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, more: str = "") -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{more}/>'


def _svg(title: str, width: float, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" aria-label="{escape(title)}" direction="ltr" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}">' + "".join(parts) + "</svg>"
    )


def _short(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"
