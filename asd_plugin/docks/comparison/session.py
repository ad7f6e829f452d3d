"""Which workspace the dock has open, and whether it came with the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.dependencies import remedy, unusable
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ...qgis_support.settings import last_workspace, remember_workspace

if TYPE_CHECKING:
    from .data import ComparisonData


class WorkspaceSession:
    """At most one open workspace. Reading happens in a job; ``adopt`` takes its answer or says why not."""

    def __init__(self, watch: Any):
        self._watch = watch
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

    def adopt(self, path: str, data: ComparisonData | None, error: Exception | None) -> str:
        """Take what was read from ``path``; return why it cannot be, and keep what was open, or an empty text.

        An error that is none of ours is raised again: it is a defect and must show its trace.
        """
        if isinstance(error, AsdError):
            return explain(error)
        if error is not None:
            raise error
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
