"""Layout of the profile: one line of percentiles for each indicator, more need always on the same side."""

from __future__ import annotations

from ..figures import plain
from ..page import PAD, Page, Scale
from ..scene import Bar, Box, Item, Line, Symbol
from ..views import ProfileRow, ProfileSpec
from .lanes import gutter_width, lanes_height, put_lost, put_marks

QUARTERS = (0.0, 25.0, 50.0, 75.0, 100.0)
MOST_JOINED = 4  # more lines than that from row to row are a tangle
REFERENCE_HALF = 8.0


def lay_out_profile(spec: ProfileSpec, page: Page) -> None:
    """Units named, one row for each indicator, the axis with both ends named, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    if not spec.rows or not spec.key:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
        return
    page.key(spec.key)
    most_lost = max(sum(mark.value is None for mark in row.marks) for row in spec.rows)
    right = page.right - PAD - gutter_width(most_lost)
    scale = Scale(0.0, 100.0, page.left + PAD, right)
    before: dict[str, Symbol] = {}
    for row in spec.rows:
        before = _row(row, scale, page, before, joined=len(spec.key) <= MOST_JOINED)
    page.axis(scale, [(value, plain(value)) for value in QUARTERS], "")
    page.ends(spec.low_end, spec.high_end)
    page.paragraph(spec.words.note, "small", "muted")


def _row(row: ProfileRow, scale: Scale, page: Page, before: dict[str, Symbol], joined: bool) -> dict[str, Symbol]:
    """Draw one indicator; returns its markers by unit, for the lines to the next row."""
    page.paragraph(row.label, "small", after=1)
    known = [mark for mark in row.marks if mark.value is not None]
    places = [scale(mark.value) for mark in known]
    lanes, height = lanes_height(list(row.marks), places)
    top, middle = page.y, page.y + height / 2
    page.items.append(Bar(Box(scale(25.0), top, scale(75.0) - scale(25.0), height), "band"))
    page.items += [Line(scale(v), top, scale(v), top + height, "axis" if v == 50.0 else "grid") for v in QUARTERS]
    page.items.append(Line(scale(0.0), middle, scale(100.0), middle, "grid"))
    if row.reference is not None:
        x = scale(row.reference)
        page.items.append(Line(x, middle - REFERENCE_HALF, x, middle + REFERENCE_HALF, "text", 2.4))
    leads = len(page.items)
    markers = {symbol.code: symbol for symbol in put_marks(known, places, lanes, page, middle)}
    if joined:
        page.items[leads:leads] = _joins(before, markers)
    put_lost([mark for mark in row.marks if mark.value is None], page, middle)
    page.y = top + height + 3
    return markers


def _joins(before: dict[str, Symbol], here: dict[str, Symbol]) -> list[Item]:
    return [
        Line(before[code].x, before[code].y, to.x, to.y, to.colour, 0.8, dashed=True)
        for code, to in here.items()
        if code in before
    ]
