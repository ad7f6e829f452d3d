"""Method, limits and the marks explained, wrapped into their places."""

from __future__ import annotations

from .. import small_print
from ..paper import SOFT, Paper
from ..record import Portrait


def method(paper: Paper, portrait: Portrait) -> None:
    """How the figures were made."""
    _block(paper, small_print.method_text(portrait))


def limits(paper: Paper, portrait: Portrait) -> None:
    """What the page must not be read as."""
    _block(paper, small_print.limits_text(portrait))


def marks(paper: Paper, portrait: Portrait) -> None:
    """How absent figures are told apart."""
    _block(paper, small_print.marks_text())


def sources(paper: Paper, portrait: Portrait) -> None:
    """Sources and licence."""
    _block(paper, small_print.sources_line(portrait.provenance))


def status(paper: Paper, portrait: Portrait) -> None:
    """Disclosure status; synthetic data in the colour of a warning."""
    is_synthetic = portrait.aid is not None and portrait.aid.is_synthetic
    text = small_print.status_line(portrait)
    ink = "#9c2f2b" if is_synthetic else ""
    paper.text(0, 0, paper.width, paper.height, text, 1.0, bold=True, ink=ink, wrap=True, middle=False)


def date(paper: Paper, portrait: Portrait) -> None:
    """Dates of the figures and of the page."""
    _block(paper, small_print.date_line(portrait.provenance))


def _block(paper: Paper, text: str) -> None:
    paper.text(0, 0, paper.width, paper.height, text, 1.0, ink=SOFT, wrap=True, middle=False)
