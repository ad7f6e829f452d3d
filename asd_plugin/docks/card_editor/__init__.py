"""The form of indicator cards: what a figure is, said before it may be printed."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QWidget


def open_card_editor(
    parent: QWidget | None, workspace_path: str, indicator_id: str = "", draft: dict[str, Any] | None = None
) -> str:
    """Show the form and wait; returns the id of the card saved last, empty without.

    ``indicator_id``: card to begin with. ``draft``: parts of a new card, shaped as a catalogue entry. AsdError when
    the workspace cannot be read.
    """
    from .dialog import CardDialog
    from .presenter import CardPresenter
    from .store import CardStore

    dialog = CardDialog(parent)
    presenter = CardPresenter(dialog, CardStore(workspace_path))
    dialog.present(presenter)
    presenter.start(indicator_id, draft)
    dialog.exec()
    dialog.deleteLater()
    return presenter.saved
