"""Layout of ranked bars: from zero, so that lengths compare; the reference is a line across them."""

from __future__ import annotations

from ..figures import plain
from ..page import PAD, Page, Scale
from ..scene import Line
from ..views import BarSpec
from .gaps import bar_row


def lay_out_bars(spec: BarSpec, page: Page) -> None:
    """Subtitle, reference, one bar for each unit in the order of the spec, axis, those without a value, note."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    known = [mark for mark in spec.marks if mark.value is not None]
    if known:
        values = [mark.value for mark in known] + ([spec.reference.value] if spec.reference else [])
        scale = Scale(min(0.0, *values), max(0.0, *values), page.left + PAD, page.right - PAD)
        ticks = page.axis_ticks(scale, plain)
        page.reference_label(spec.reference, scale)
        for mark in known:
            track = bar_row(mark, scale, [value for value, _ in ticks], page)
            if spec.reference:
                x = scale(spec.reference.value)
                page.items.append(Line(x, track.y - 2, x, track.bottom + 2, "text", 1.2, dashed=True))
        page.y += 2
        page.axis(scale, ticks, spec.unit)
    else:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
    for mark in spec.marks:
        if mark.value is None:
            page.missing_row(mark)
    page.paragraph(spec.words.note, "small", "muted")
