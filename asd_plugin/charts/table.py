"""Layout of a table as a picture: titles, rows with a line under each, figures at the end of their column."""

from __future__ import annotations

from .page import Page
from .scene import Box, Line, Text
from .spec import TableSpec

GAP = 10.0
NARROWEST_WORDS = 60.0


def lay_out_table(spec: TableSpec, page: Page) -> None:
    """Figures take the room they need, words share the rest and wrap; the note goes under the table."""
    page.paragraph(spec.words.subtitle, "small", "muted", after=6)
    if not spec.rows:
        page.paragraph(spec.words.empty, "body", "muted", after=6)
        return
    widths = _widths(spec, page)
    _row(spec, spec.heads, widths, page, "strong")
    page.items.append(Line(page.left, page.y, page.right, page.y, "axis"))
    page.y += 3
    for row in spec.rows:
        _row(spec, row, widths, page, "body")
        page.items.append(Line(page.left, page.y, page.right, page.y, "grid"))
        page.y += 2
    page.y += 2
    page.paragraph(spec.words.note, "small", "muted")


def _widths(spec: TableSpec, page: Page) -> list[float]:
    """Width of each column. Figures and their titles are never cut; words get what is left, by their longest text."""
    fonts = page.fonts
    wanted = []
    for place, head in enumerate(spec.heads):
        cells = [fonts.width(row[place], "body") for row in spec.rows]
        longest = max(fonts.width(word, "strong") for word in head.split() or [""])
        longest = max(longest, fonts.width(head, "strong") / 2.0 if len(head.split()) > 2 else 0.0)
        wanted.append(max([*cells, fonts.width(head, "strong") if spec.are_words[place] else longest]))
    room = page.room - GAP * (len(wanted) - 1)
    figures = sum(width for width, is_words in zip(wanted, spec.are_words) if not is_words)
    words = sum(width for width, is_words in zip(wanted, spec.are_words) if is_words)
    share = (room - figures) / words if words else 1.0
    return [
        max(width * share, NARROWEST_WORDS) if is_words else width for width, is_words in zip(wanted, spec.are_words)
    ]


def _row(spec: TableSpec, cells: tuple[str, ...], widths: list[float], page: Page, role: str) -> None:
    x, top, bottom = page.left, page.y, page.y
    for text, width, is_words in zip(cells, widths, spec.are_words):
        if is_words:
            block = page.block(text, role, x, top, width)
        else:
            lines = page.fonts.wrap(text, role, width) if role == "strong" else (text,)
            box = Box(x, top, width, len(lines) * page.fonts.line(role))
            block = Text(box, lines, role, align="digits", number=role != "strong")
        page.items.append(block)
        bottom = max(bottom, block.box.bottom)
        x += width + GAP
    page.y = bottom + 2
