"""Which workspace and which model the explorer has open, and what was saved last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.dependencies import remedy, unusable
from ...qgis_support.settings import last_workspace, remember_workspace
from .showing import origin_text
from .words.wording import first_words

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from .data import ExplorerData
    from .state.engine import Engine, Scored


class Session:
    """At most one open workspace with one model. Reading happens in a job; ``adopt`` takes its answer."""

    def __init__(self, watch: Any):
        self._watch = watch
        self._from_project = False
        self.data: ExplorerData | None = None
        self.engine: Engine | None = None
        self.saved: Scored | None = None
        self.models: list[dict[str, Any]] = []
        self.origin = ""
        self._name = ""

    def folder(self) -> str:
        """Where a file dialog should start."""
        return self.data.path if self.data is not None else last_workspace()

    def found_in_project(self) -> str:
        """Path of the first workspace behind the project's layers, empty when there is none."""
        return next(iter(self._watch.workspaces()), "")

    def has_left_project(self) -> bool:
        """Whether the open workspace came with the project's layers and they are gone."""
        return self._from_project and self.data is not None and self.data.path not in self._watch.workspaces()

    def adopt(self, read: tuple[ExplorerData, Engine, Scored] | None, error: Exception | None) -> str:
        """Take what was read; return why it cannot be, and keep what was open, or an empty text.

        An error that is none of ours is raised again: it is a defect and must show its trace.
        """
        if isinstance(error, AsdError):
            return first_words(error)
        if error is not None:
            raise error
        self.data, self.engine, self.saved = read
        self.models = self.data.models
        self.origin, self._name = self.data.chosen.origin, self.data.chosen.name
        self._from_project = self.data.path in self._watch.workspaces()
        remember_workspace(self.data.path)
        return ""

    @property
    def saved_model(self) -> ScoreModel:
        """The model as it was opened or saved."""
        return self.saved.model

    @property
    def saved_where(self) -> str:
        """Where the saved model is kept, in words."""
        return origin_text(self.origin, self._name, self.data.name)

    def was_saved(self, saved: Scored, origin: str, name: str) -> None:
        """The model on screen is now the saved one."""
        self.saved, self.origin, self._name = saved, origin, name

    def is_own(self, model: ScoreModel) -> bool:
        """Whether the workspace keeps this model as the office's own, which may be replaced."""
        return any(kept["id"] == model.id and kept.get("origin") == "office" for kept in self.models)

    def close(self) -> None:
        """Let go of everything."""
        self.data = self.engine = self.saved = None
        self.models, self.origin, self._name, self._from_project = [], "", "", False


def missing_libraries() -> str:
    """Which computing library is missing and what to do, or an empty text."""
    failed = unusable()
    return remedy(failed) if failed else ""
