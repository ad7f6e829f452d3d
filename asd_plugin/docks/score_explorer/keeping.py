"""Answers the model menu: open, save in the workspace or as a file, record as the official run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...charts.figures import plain
from ...domain.errors import AsdError
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from .presenter import ScoreExplorerPresenter


class Keeper:
    """The part of the presenter that writes. The official run is only ever that of a model saved in the workspace."""

    def __init__(self, presenter: ScoreExplorerPresenter, dock: Any, jobs: Any, official: Any):
        self._presenter, self._dock, self._jobs, self._official = presenter, dock, jobs, official

    def connections(self, bar: Any) -> list[tuple[Any, Callable]]:
        """What the menu asks, and who answers."""
        return [
            (bar.file_asked, self.open_file),
            (bar.model_chosen, self.open_model),
            (bar.save_file_asked, self.save_file),
            (bar.save_workspace_asked, self.save_in_workspace),
            (bar.record_asked, self.record),
        ]

    def open_file(self) -> None:
        """Open a model file on the same workspace."""
        session = self._presenter.session
        if session.data is None:
            return
        path = self._dock.ask_model_file(session.folder())
        if path:
            self._presenter.open(session.data.path, file=path)

    def open_model(self, model_id: str) -> None:
        """Open a model of the workspace."""
        if self._presenter.data is not None:
            self._presenter.open(self._presenter.data.path, model_id=model_id)

    def save_file(self) -> None:
        """Save the model on screen as a file."""
        from .saving import suggested_file, write_model_file

        model = self._model()
        if model is None:
            return
        path = self._dock.ask_model_target(suggested_file(self._presenter.session.folder(), model))
        if not path:
            return
        try:
            write_model_file(path, model)
        except AsdError as error:
            self._dock.show_notice(explain(error))
            return
        self._saved("file", Path(path).name)
        self._dock.show_notice(tr("Saved: {path}").format(path=path))

    def save_in_workspace(self) -> None:
        """Save the model on screen in the workspace, under the office's own title."""
        from .saving import keep_in_workspace, renamed

        session, model = self._presenter.session, self._model()
        if model is None:
            return
        title = label_of(model.title) or model.id
        own = session.is_own(model)
        chosen = self._dock.ask_title(title if own else tr("{title} - variant").format(title=title))
        if not chosen:
            return
        if not (own and chosen == title):
            model = renamed(model, chosen, {kept["id"] for kept in session.models})
        try:
            session.models = keep_in_workspace(session.data.path, model)
        except AsdError as error:
            self._dock.show_notice(explain(error))
            return
        self._presenter.changes.was_renamed(model)
        self._dock.show_models(session.models)
        self._saved("workspace", model.id)
        self._dock.show_notice(tr("Saved in the workspace: «{title}».").format(title=chosen))

    def record(self) -> None:
        """Record the saved model's score as the official run, in the background."""
        from .saving import record_official

        session = self._presenter.session
        if session.data is None:
            return
        if self._presenter.changes.is_changed:
            self._dock.show_notice(tr("Save the model first: only a saved model gives the official score."))
            return
        if session.origin != "workspace":
            self._dock.show_notice(
                tr("Save the model in the workspace first: the official run names a model kept there.")
            )
            return
        path, model, inputs = session.data.path, session.saved_model, session.data.inputs
        self._dock.show_notice(tr("Recording the official run…"))
        self._jobs.start(
            tr("Recording the official run"),
            lambda: record_official(path, model, inputs, session.origin),
            lambda count, error: self._recorded(path, count, error),
        )

    def _recorded(self, path: str, count: int | None, error: Exception | None) -> None:
        if isinstance(error, AsdError):
            self._dock.show_notice(explain(error))
            return
        if error is not None:
            raise error
        try:
            is_on_map = self._official.refresh(path)
        except AsdError as failed:
            self._dock.show_notice(f"{_recorded_text(count)} {explain(failed)}")
            return
        map_text = (
            tr("The layer of the official score on the map was refreshed.")
            if is_on_map
            else tr("The map has no layer of the official score: add the ANSS layers to see it.")
        )
        self._dock.show_notice(f"{_recorded_text(count)} {map_text}")

    def _model(self) -> ScoreModel | None:
        return self._presenter.scored.model if self._presenter.scored is not None else None

    def _saved(self, origin: str, name: str) -> None:
        self._presenter.session.was_saved(self._presenter.scored, origin, name)
        self._presenter.show_model()
        self._presenter.settle_now()


def _recorded_text(count: int) -> str:
    return tr("Official run recorded. Communes scored: {count}.").format(count=plain(count))
