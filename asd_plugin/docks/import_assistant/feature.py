"""Puts the assistant together when it is first opened, and takes it apart with the plugin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProject

from ...jobs.background import Jobs
from ...qgis_support.settings import last_workspace
from ..parts.project_watch import ProjectWatch


@dataclass(frozen=True)
class Doors:
    """Ways out of the assistant, which the composition root knows and the assistant does not.

    ``page(proposal, delivery, cards, notes, is_written, finished)``: HTML. ``edit_card(workspace, indicator,
    column)``: opens the form of an indicator's card, or of a new one named after a column, and returns the id of the
    one saved (empty: none). ``wrote(workspace)``: the workspace holds new figures. ``compare(workspace)``: shows its
    units side by side.
    """

    page: Callable[..., str]
    open_algorithm: Callable[[str, dict[str, Any]], None]
    add_layers: Callable[[str], None]
    wrote: Callable[[str], None] = lambda _workspace: None
    edit_card: Callable[[str, str, str], str] | None = None
    compare: Callable[[str], None] | None = None


class ImportAssistantFeature:
    """What the composition root holds: ``open()``, ``unload()``."""

    def __init__(self, iface: Any, doors: Doors):
        self._iface, self._doors = iface, doors
        self._watch = ProjectWatch(QgsProject.instance())
        self.dialog: Any = None
        self.presenter: Any = None

    def open(self, path: str = "") -> None:
        """Show the assistant, with the file at ``path`` where one is given; one already open comes to the front."""
        if self.dialog is None:
            self._build()
        if path or not (self.dialog.isVisible() or self.presenter.is_under_way):
            known = self._watch.workspaces()
            self.presenter.open(known[0] if known else last_workspace(), path)
        if not self.dialog.isVisible():
            self.dialog.fit_screen()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def unload(self) -> None:
        """Close the window and forget it."""
        if self.dialog is not None:
            self.presenter.unload()
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = self.presenter = None

    def _build(self) -> None:
        from .background import OneJob
        from .dialog import ImportDialog
        from .presenter import ImportPresenter
        from .steps import Steps

        self.dialog = ImportDialog(self._iface.mainWindow())
        job = OneJob(Jobs(), self.dialog)
        self.presenter = ImportPresenter(self.dialog, Steps(), job, self._doors, self.dialog)
        self.presenter.load()
