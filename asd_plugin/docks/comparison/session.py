"""Which workspace the dock has open, at which level and milieu, and whether it came with the project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.dependencies import remedy, unusable
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ...qgis_support.settings import last_workspace, remember_workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .data import ComparisonData


class WorkspaceSession:
    """At most one open workspace. Reading happens in a job; ``adopt`` and ``hold`` take its answer or say why not.

    ``data`` is what is looked at: one level and one milieu. Each milieu is read once, when it is first asked for.
    """

    def __init__(self, watch: Any):
        self._watch = watch
        self._from_project = False
        self._milieus: dict[str, ComparisonData] = {}
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

    def is_lost(self) -> bool:
        """Whether the file of the open workspace is no longer there."""
        return self.data is not None and not Path(self.data.path).is_file()

    def adopt(self, path: str, data: ComparisonData | None, error: Exception | None) -> str:
        """Take what was read from ``path``; return why it cannot be, and keep what was open, or an empty text.

        An error that is none of ours is raised again: it is a defect and must show its trace.
        """
        problem = why_not(error)
        if problem:
            return problem
        if not data.columns or not data.communes.codes.size:
            return tr("This workspace holds no indicator values: {path}").format(path=path)
        self.data, self._from_project = data, path in self._watch.workspaces()
        self._milieus = {data.milieu: data}
        self._watch.follow(path)
        remember_workspace(path)
        return ""

    def hold(self, data: ComparisonData) -> None:
        """Keep another milieu of the open workspace."""
        self._milieus[data.milieu] = data

    def holds(self, milieu: str) -> bool:
        """Whether a milieu is in memory."""
        return milieu in self._milieus

    def look_at(self, level: str, milieu: str) -> None:
        """Make a level and a milieu that is in memory the data in front."""
        self.data = self._milieus[milieu].at(level)

    def in_total(self) -> ComparisonData:
        """The open workspace at the same level, both milieus together."""
        return self._milieus.get("total", self.data).at(self.data.level)

    def replace_lists(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        """Take other saved lists into what is in memory."""
        level, milieu = self.data.level, self.data.milieu
        self._milieus = {name: data.with_lists(lists) for name, data in self._milieus.items()}
        self.look_at(level, milieu)

    def close(self) -> None:
        """Let go of the data."""
        self.data, self._from_project, self._milieus = None, False, {}
        self._watch.follow("")


def why_not(error: Exception | None) -> str:
    """Sentence about an error of ours, empty without one; any other error is raised again."""
    if isinstance(error, AsdError):
        return explain(error)
    if error is not None:
        raise error
    return ""


def missing_libraries() -> str:
    """Which computing library is missing and what to do, or an empty text."""
    failed = unusable()
    return remedy(failed) if failed else ""
