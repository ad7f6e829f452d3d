"""Charts with axes, drawn as inline SVG. Axes run left to right in every language; words keep their own direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from ...charts.ticks import decimals_for, step_for, ticks_between
from ...qgis_support.i18n import format_number

GRID, INK, SOFT = "#dddddd", "#333333", "#777777"
ONE_LINE, HALF_LINE = 34, 44  # letters of a bar's name at sizes 12 and 10
DARK, ACCENT = "#4d4341", "#2a7db0"
ARABIC = (("\u0600", "\u06ff"), ("\u0750", "\u077f"))
SWAPPED = {"start": "end", "middle": "middle", "end": "start"}


@dataclass(frozen=True)
class Scale:
    """Values from ``low`` to ``high`` onto positions from ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Position of ``value``."""
        width = self.high - self.low
        share = (value - self.low) / width if width > 0 else 0.5
        return self.start + share * (self.end - self.start)


def scale_of(values: Sequence[float], start: float, end: float, margin: float = 0.04) -> Scale:
    """A scale holding all ``values`` with a little room at both ends."""
    low, high = min(values), max(values)
    room = (high - low) * margin or max(abs(high), 1.0) * margin
    return Scale(low - room, high + room, start, end)


def drawing(name: str, width: float, height: float, parts: Sequence[str]) -> str:
    """A chart named ``name`` for those who hear the page."""
    return (
        f'<svg role="img" aria-label="{escape(name, quote=True)}" direction="ltr" '
        f'font-family="inherit" viewBox="0 0 {width:g} {height:g}" width="100%">' + "".join(parts) + "</svg>"
    )


def legend(entries: Sequence[tuple[str, str]]) -> str:
    """Colours and what they mean, as HTML under a chart."""
    box = "display:inline-block;width:1em;height:1em;border:1px solid #777;vertical-align:-.12em;margin-inline-end:.4em"
    lines = "".join(
        f'<span style="white-space:nowrap;margin-inline-end:1.4em"><span style="{box};background:{colour}"></span>'
        f"{escape(content)}</span> "
        for colour, content in entries
    )
    return f'<p class="note">{lines}</p>'


def line(x1: float, y1: float, x2: float, y2: float, colour: str = INK, width: float = 1.0, more: str = "") -> str:
    """A straight line."""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
        f'stroke-width="{width:g}"{more}/>'
    )


def rect(x: float, y: float, width: float, height: float, colour: str, tip: str = "", more: str = "") -> str:
    """A bar with an optional tip."""
    inside = f"<title>{escape(tip)}</title>" if tip else ""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" '
        f'fill="{colour}"{more}>{inside}</rect>'
    )


def dot(x: float, y: float, radius: float, colour: str, tip: str = "", more: str = "") -> str:
    """A point with an optional tip."""
    inside = f"<title>{escape(tip)}</title>" if tip else ""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{colour}"{more}>{inside}</circle>'


def text(x: float, y: float, content: str, anchor: str = "start", size: float = 12, more: str = "") -> str:
    """One line of text; ``anchor``: where ``x`` is on it, start being its left end in every language.

    Arabic text runs right to left (its dots, brackets and figures too), where «start» would be the right end.
    """
    if any(low <= letter <= high for letter in content for low, high in ARABIC):
        anchor, more = SWAPPED[anchor], f'{more} direction="rtl"'
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" text-anchor="{anchor}"{more}>{escape(content)}</text>'


def x_axis(scale: Scale, top: float, bottom: float, most: int = 6) -> list[str]:
    """Grid lines with numbers under them."""
    decimals = decimals_for(step_for(scale.high - scale.low, most))
    parts = []
    for tick in ticks_between(scale.low, scale.high, most):
        x = scale.at(tick)
        parts += [line(x, top, x, bottom, GRID), text(x, bottom + 14, format_number(tick, decimals), "middle", 11)]
    return parts


def y_axis(scale: Scale, left: float, right: float, most: int = 6) -> list[str]:
    """Grid lines with numbers beside them."""
    decimals = decimals_for(step_for(abs(scale.high - scale.low), most))
    parts = []
    for tick in ticks_between(scale.low, scale.high, most):
        y = scale.at(tick)
        parts += [line(left, y, right, y, GRID), text(left - 5, y + 4, format_number(tick, decimals), "end", 11)]
    return parts


@dataclass(frozen=True)
class Bar:
    """One bar: its name, its length, and, where known, the two ends of its interval."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    colour: str = ACCENT
    shown: str = ""


def bars(name: str, rows: Sequence[Bar], decimals: int = 1, width: float = 720, names_width: float = 270) -> str:
    """Horizontal bars from zero, with whiskers where an interval is known."""
    if not rows:
        return ""
    ends = [0.0]
    for row in rows:
        ends += [value for value in (row.value, row.low, row.high) if value is not None and value == value]
    step, top = 22.0, 6.0
    bottom = top + step * len(rows)
    scale = Scale(min(ends), max(ends) or 1.0, names_width + 10, width - 70)
    zero, parts = scale.at(0.0), x_axis(scale, top, bottom)
    for place, row in enumerate(rows):
        middle = top + step * (place + 0.5)
        parts += _name(names_width, middle, row.name)
        shown = row.shown or format_number(round(row.value, decimals) + 0.0, decimals)  # + 0.0: no «-0»
        if row.value == row.value:
            end = scale.at(row.value)
            parts.append(rect(min(zero, end), middle - 7, abs(end - zero), 14, row.colour, f"{row.name}: {shown}"))
        edge = max(scale.at(max(v, 0.0)) for v in (row.value, row.high, 0.0) if v is not None and v == v)
        if row.low is not None and row.low == row.low:
            low, high = scale.at(row.low), scale.at(row.high)
            parts.append(line(low, middle, high, middle, INK, 1.4))
            parts += [line(x, middle - 4, x, middle + 4, INK, 1.4) for x in (low, high)]
        parts.append(text(edge + 6, middle + 4, shown, "start", 11))
    parts.append(line(zero, top, zero, bottom, SOFT))
    return drawing(name, width, bottom + 20, parts)


def _name(right: float, middle: float, name: str) -> list[str]:
    """The name left of a bar: a long one on two lines, cut only when these are full."""
    if len(name) <= ONE_LINE:
        return [text(right, middle + 4, name, "end", 12)]
    first, *others = wrap(name, HALF_LINE)
    rest = shortened(" ".join(others), HALF_LINE)
    return [text(right, middle - 1, first, "end", 10), *([text(right, middle + 9, rest, "end", 10)] if rest else [])]


def shortened(content: str, most: int) -> str:
    """Text cut to ``most`` characters."""
    return content if len(content) <= most else content[: most - 1].rstrip() + "…"
