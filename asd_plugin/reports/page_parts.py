"""What every page of a run is made of: the shell, sections, tables, warnings, foot.

Self-contained HTML: no script, no address, nothing to download; right to left in Arabic.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..qgis_support import i18n
from ..qgis_support.i18n import tr
from ..qgis_support.written import in_line

STYLE = """
body{font-family:"Segoe UI","DejaVu Sans",Tahoma,sans-serif;color:#222;max-width:60em;margin:1.5em auto;padding:0 1em}
h1{font-size:1.5em;margin-bottom:.2em}h2{font-size:1.1em;margin-top:1.6em;border-bottom:1px solid #bbb}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{text-align:start;padding:.25em .5em;border-bottom:1px solid #ddd;vertical-align:top}
td.number,th.number{text-align:end}td.number{white-space:nowrap}footer{margin-top:2em;font-size:.82em;color:#555}
.lead{color:#555;margin-top:0}.warning{color:#8a4b00}.note{color:#555;font-size:.88em}
svg{max-width:100%;height:auto}td svg{vertical-align:middle;max-width:none}[dir=rtl] svg.mirrored{transform:scaleX(-1)}
@media print{body{margin:0;max-width:none}tr,svg{break-inside:avoid}}
"""


class Html(str):
    """Text that is HTML already."""


def page(title: str, body: Iterable[str]) -> str:
    """The whole document in the user's language and direction; empty parts are left out."""
    language = i18n.language()
    side = "rtl" if language == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{side}">\n<head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(part for part in body if part)
        + "\n</body></html>\n"
    )


def heading(title: str, lead: str) -> str:
    """Title of the page and one line under it."""
    return f'<h1>{escape(title)}</h1>\n<p class="lead">{escape(lead)}</p>'


def section(title: str, *parts: str) -> str:
    """A heading and its parts (HTML); nothing at all when every part is empty."""
    content = "\n".join(part for part in parts if part)
    return f"<h2>{escape(title)}</h2>\n{content}" if content else ""


def paragraph(text: str, kind: str = "") -> str:
    """Text as a paragraph; ``kind``: ``note`` or ``warning``."""
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def table(heads: Sequence[tuple[str, bool]], rows: Iterable[Sequence[str]]) -> str:
    """Cells are text, or :class:`Html` already; a true beside a heading marks a column of numbers."""
    kinds = [' class="number"' if number else "" for _, number in heads]
    head = "".join(f"<th{kind}>{escape(text)}</th>" for kind, (text, _) in zip(kinds, heads))
    lines = ["".join(f"<td{kind}>{_cell(cell)}</td>" for kind, cell in zip(kinds, row)) for row in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def warnings_section(sentences: Iterable[str]) -> str:
    """What did not stop the run but must be read."""
    return section(tr("Warnings"), *(paragraph(text, "warning") for text in sentences))


def footer(lines: Iterable[str]) -> str:
    """Small print; empty lines are left out."""
    return "<footer>" + "".join(f"<p>{escape(line)}</p>" for line in lines if line) + "</footer>"


def computed_on(date: str) -> str:
    """The line that says when; ``date``: ISO time."""
    return tr("Computed on {date} (UTC)").format(date=in_line(date.replace("T", " ")[:16]))


def _cell(text: str) -> str:
    return text if isinstance(text, Html) else escape(text)
