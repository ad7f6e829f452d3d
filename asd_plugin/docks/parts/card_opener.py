"""How one part of the desktop asks for the form of indicator cards without knowing who shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QWidget

Opener = Callable[..., str]
_OPENERS: list[Opener] = []


def install_card_opener(opener: Opener | None) -> None:
    """The composition root says who shows the form; None: nobody any more."""
    _OPENERS[:] = [opener] if opener is not None else []


def open_card(
    parent: QWidget | None, workspace_path: str, indicator_id: str = "", draft: dict[str, Any] | None = None
) -> str:
    """Show the form on one card, or on ``draft`` (shaped as a catalogue entry, any part may lack) as a new one.

    Returns the id of the card that was saved last; empty when none was, or when nobody shows the form.
    """
    return _OPENERS[-1](parent, workspace_path, indicator_id, draft) if _OPENERS else ""
