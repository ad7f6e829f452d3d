"""Against which model ranks are compared: the saved one, or another one that was opened only to compare with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.i18n import label_of, tr
from .words.wording import first_words

if TYPE_CHECKING:
    import numpy as np

    from .data import ExplorerData, Wanted
    from .session import Session
    from .state.engine import Engine, Scored

FAULTS_SAID = 3


@dataclass(frozen=True)
class Compared:
    """Ranks and classes to compare with, in the order of the communes on screen (NaN: not ranked there).

    ``title``: of the other model, empty for the saved one. ``where``: the file or the workspace it comes from.
    """

    ranks: np.ndarray
    classes: np.ndarray
    title: str = ""
    where: str = ""

    @property
    def is_other(self) -> bool:
        """Whether it is another model than the saved one."""
        return bool(self.title)


class Baseline:
    """Reads the other model in the background. It is no state of the model: undo and redo never touch it."""

    def __init__(
        self,
        session: Session,
        dock: Any,
        jobs: Any,
        read: Callable[[str, Wanted], tuple[ExplorerData, Engine, Scored]],
        shown_again: Callable[[], None],
    ):
        self._session, self._dock, self._jobs = session, dock, jobs
        self._read, self._shown_again = read, shown_again
        self._other: Compared | None = None
        self._request = 0

    def connections(self) -> list[tuple[Any, Callable]]:
        """What menu and table ask, and who answers."""
        bar = self._dock.model
        return [
            (bar.compare_model_asked, self.take_model),
            (bar.compare_file_asked, self.take_file),
            (bar.compare_saved_asked, self.take_saved),
            (self._dock.ranking.saved_asked, self.take_saved),
        ]

    @property
    def now(self) -> Compared:
        """What ranks are compared with."""
        saved = self._session.saved
        return self._other or Compared(saved.ranks, saved.classes)

    def take_file(self) -> None:
        """Compare with the model of a file."""
        if self._session.data is None:
            return
        path = self._dock.ask_model_file(self._session.folder())
        if path:
            from .data import Wanted

            self._take(Wanted(file=path), Path(path).name)

    def take_model(self, model_id: str) -> None:
        """Compare with a model of the workspace."""
        if self._session.data is not None:
            from .data import Wanted

            self._take(Wanted(model_id=model_id), model_id)

    def take_saved(self) -> None:
        """Compare with the saved model again."""
        if self._session.data is None:
            return
        self.forget()
        self._dock.show_notice("")
        self._shown_again()

    def forget(self) -> None:
        """Another workspace or model is open: nothing of the comparison holds, nor an answer under way."""
        self._request += 1
        self._other = None

    def _take(self, wanted: Wanted, name: str) -> None:
        self._request += 1
        request, path = self._request, self._session.data.path
        self._dock.show_notice(tr("Scoring the communes with «{model}»…").format(model=name))
        self._jobs.start(
            tr("Scoring the communes"),
            lambda: self._read(path, wanted),
            lambda read, error: self._taken(request, name, read, error),
        )

    def _taken(self, request: int, name: str, read: Any, error: Exception | None) -> None:
        if request != self._request or self._session.data is None:
            return  # an answer to an older question
        if isinstance(error, AsdError):
            text = tr("«{model}» was not taken to compare with. {problem}")
            self._dock.show_notice(text.format(model=name, problem=first_words(error, FAULTS_SAID)))
            return
        if error is not None:
            raise error
        self._other = _compared(self._session.data, read[0], read[2], name)
        self._dock.show_notice("")
        self._shown_again()


def _compared(shown: ExplorerData, other: ExplorerData, scored: Scored, name: str) -> Compared:
    """The other model's ranks in the order of the communes on screen, whatever the order they were read in."""
    import pandas as pd

    codes = [str(code) for code in shown.communes.codes]
    index = [str(code) for code in other.communes.codes]
    ranks, classes = (pd.Series(column, index=index, dtype="float64") for column in (scored.ranks, scored.classes))
    is_file = other.chosen.origin == "file"
    return Compared(
        ranks.reindex(codes).to_numpy(),
        classes.reindex(codes).to_numpy(),
        label_of(scored.model.title) or scored.model.id,
        name if is_file else shown.name,
    )
