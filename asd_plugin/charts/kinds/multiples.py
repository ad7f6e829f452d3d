"""Layout of small multiples: one strip for each indicator, how all units are spread and where the chosen ones are."""

from __future__ import annotations

from ..figures import plain
from ..page import PAD, Page, Scale
from ..scene import Bar, Box, Line
from ..views import MultiplesSpec, Strip
from .lanes import gutter_width, lanes_height, put_lost, put_marks

HILLS = 22.0
TWO_ABREAST = 620.0
BETWEEN = 24.0


def lay_out_multiples(spec: MultiplesSpec, page: Page) -> None:
    """Units named, the strips (two abreast where there is room), note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    if not spec.strips:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
        return
    page.key(spec.key)
    abreast = 2 if page.room >= TWO_ABREAST else 1
    left, right = page.left, page.right
    width = (page.room - BETWEEN * (abreast - 1)) / abreast
    for first in range(0, len(spec.strips), abreast):
        top, bottoms = page.y, []
        for place, strip in enumerate(spec.strips[first : first + abreast]):
            page.y = top
            page.left = left + place * (width + BETWEEN)
            page.right = page.left + width
            _strip(strip, page)
            bottoms.append(page.y)
        page.left, page.right, page.y = left, right, max(bottoms) + 6
    page.paragraph(spec.words.note, "small", "muted")


def _strip(strip: Strip, page: Page) -> None:
    page.paragraph(strip.label, "small", after=1)
    lost = [mark for mark in strip.marks if mark.value is None]
    known = [mark for mark in strip.marks if mark.value is not None]
    scale = Scale(strip.low, strip.high, page.left + PAD, page.right - PAD - gutter_width(len(lost)))
    if not strip.counts and not known:
        page.paragraph(strip.empty, "small", "muted", after=4)
        return
    _hills(strip, scale, page)
    places = [scale(mark.value) for mark in known]
    lanes, height = lanes_height(list(strip.marks), places)
    top, middle = page.y, page.y + height / 2
    if strip.quartiles:
        q1, median, q3 = (scale(value) for value in strip.quartiles)
        page.items.insert(_before_hills(page, strip), Bar(Box(q1, top - HILLS, q3 - q1, HILLS + height), "band"))
        page.items.append(Line(median, top - HILLS, median, top + height, "axis", 1.4))
    if strip.reference is not None:
        x = scale(strip.reference)
        page.items.append(Line(x, top - HILLS, x, top + height, "text", 1.6))
    put_marks(known, places, lanes, page, middle)
    put_lost(lost, page, middle)
    page.y = top + height
    page.axis(scale, page.axis_ticks(scale, plain), "")
    page.y -= 4
    page.ends(strip.low_end, strip.high_end)


def _hills(strip: Strip, scale: Scale, page: Page) -> None:
    """How many units lie in each step, as heights."""
    most = max(strip.counts, default=0)
    base = page.y + HILLS
    step = (strip.high - strip.low) / max(len(strip.counts), 1)
    for place, count in enumerate(strip.counts):
        if count:
            start, end = scale(strip.low + place * step), scale(strip.low + (place + 1) * step)
            height = max(HILLS * count / most, 1.0)
            page.items.append(Bar(Box(start, base - height, max(end - start - 0.5, 0.5), height), "cloud"))
    page.y = base


def _before_hills(page: Page, strip: Strip) -> int:
    """Place in the painting order just before the strip's hills: the band lies behind them."""
    return len(page.items) - sum(1 for count in strip.counts if count)
