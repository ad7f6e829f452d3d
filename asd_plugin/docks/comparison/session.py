"""Which workspace the dock has open, and whether it came with the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.dependencies import remedy, unusable
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ...qgis_support.settings import last_workspace, remember_workspace

if TYPE_CHECKING:
    from .data import ComparisonData


class WorkspaceSession:
    """At most one open workspace. ``open`` answers with a sentence when it fails, and then keeps what was open."""

    def __init__(self, watch: Any, read: Callable[[str], ComparisonData]):
        self._watch, self._read = watch, read
        self._from_project = False
        self.data: ComparisonData | None = None

    def folder(self) -> str:
        """Where a file dialog should start."""
        return self.data.path if self.data is not None else last_workspace()

    def found_in_project(self) -> str:
        """Path of the first workspace behind the project's layers, empty when there is none."""
        return next(iter(self._watch.workspaces()), "")

    def has_left_project(self) -> bool:
        """Whether the open workspace came with the project's layers and they are gone."""
        return self._from_project and self.data is not None and self.data.path not in self._watch.workspaces()

    def open(self, path: str) -> str:
        """Read the workspace at ``path``; return why it could not be, or an empty text."""
        missing = missing_libraries()
        if missing:
            return missing
        try:
            data = self._read(path)
        except AsdError as error:
            return explain(error)
        if not data.columns or not data.communes.codes.size:
            return tr("This workspace holds no indicator values: {path}").format(path=path)
        self.data, self._from_project = data, path in self._watch.workspaces()
        remember_workspace(path)
        return ""

    def close(self) -> None:
        """Let go of the data."""
        self.data, self._from_project = None, False


def missing_libraries() -> str:
    """Which computing library is missing and what to do, or an empty text."""
    failed = unusable()
    return remedy(failed) if failed else ""
