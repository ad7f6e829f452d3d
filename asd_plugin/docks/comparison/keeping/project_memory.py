"""The last comparison travels with the project: written into its entries when it is saved, found when it is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

SCOPE, KEY = "anss_asd", "comparison/last"


class ProjectMemory(QObject):
    """``found``: the project that was read holds a comparison. Saving a project never marks it as changed by itself.

    ``tell`` is given by the presenter: what to keep, or None for nothing; while what was found was not taken up yet
    (the dock was never shown), saving the project leaves it there.
    """

    found = pyqtSignal()

    def __init__(self, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project
        self._waiting: dict[str, Any] | None = None
        self.tell: Callable[[], dict[str, Any] | None] = _nothing

    def load(self) -> None:
        """Start listening; a project that is open already is read at once."""
        self._project.readProject.connect(self._read)
        self._project.writeProject.connect(self._write)
        self._project.cleared.connect(self._forget)
        self._read()

    def unload(self) -> None:
        """Stop listening."""
        self._project.cleared.disconnect(self._forget)
        self._project.writeProject.disconnect(self._write)
        self._project.readProject.disconnect(self._read)
        self._waiting = None

    def waiting(self) -> dict[str, Any] | None:
        """What was found and not taken up yet; its ``workspace`` is the path of a file, as it is on this computer."""
        return self._waiting

    def take(self) -> dict[str, Any] | None:
        """Take up what was found, once."""
        taken, self._waiting = self._waiting, None
        return taken

    def _read(self, *_document: Any) -> None:
        text, is_there = self._project.readEntry(SCOPE, KEY)
        self._waiting = _parsed(text) if is_there else None
        if self._waiting is not None:
            path = self._waiting.get("workspace")
            self._waiting["workspace"] = self._project.readPath(path) if isinstance(path, str) and path else ""
            self.found.emit()

    def _write(self, *_document: Any) -> None:
        if self._waiting is not None:
            return
        content = self.tell()
        was_changed = self._project.isDirty()
        if content is None:
            self._project.removeEntry(SCOPE, KEY)
        else:
            path = self._project.writePath(str(content.get("workspace") or ""))
            text = json.dumps({**content, "workspace": path}, ensure_ascii=False, sort_keys=True)
            self._project.writeEntry(SCOPE, KEY, text)
        self._project.setDirty(was_changed)

    def _forget(self) -> None:
        self._waiting = None


def _nothing() -> None:
    """Before the presenter is there."""


def _parsed(text: str) -> dict[str, Any] | None:
    """What an entry holds; None when somebody wrote something else there."""
    try:
        content = json.loads(text)
    except ValueError:
        return None
    return content if isinstance(content, dict) else None
