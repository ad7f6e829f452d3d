"""How far the rank of the commune in focus moves when the weights do: studied in the background, once per model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...domain.errors import AsdError
from ...qgis_support.i18n import tr
from .state.scoring import is_slow
from .words.interval import computing, interval_text, too_slow
from .words.wording import first_words

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.scoring.model import ScoreModel
    from .changes import Changes
    from .session import Session

START_AFTER_MS = 1000  # a study takes a core for seconds: it waits until the user does
KEPT = 4  # models whose answers are kept, so that undo answers at once
DRAWS, SEED, SPREAD = 1000, 2024, 0.25


class StopAsked:
    """What the study asks between two blocks of draws: whether anybody still waits for it."""

    def __init__(self) -> None:
        self._is_asked = False

    def ask(self) -> None:
        """Stop at the next occasion (called in the main thread)."""
        self._is_asked = True

    def report(self, share: float) -> None:
        """Ignore the share: nothing on screen counts it."""

    def cancelled(self) -> bool:
        """Whether to stop (called in the worker's thread)."""
        return self._is_asked


class RankInterval(QObject):
    """``show(code)`` says what is known, and has the rest computed once nobody has touched anything for a second."""

    def __init__(self, session: Session, changes: Changes, dock: Any, jobs: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._session, self._changes, self._dock, self._jobs = session, changes, dock, jobs
        self._known: list[tuple[ScoreModel, pd.DataFrame | AsdError]] = []
        self._running: tuple[ScoreModel, StopAsked] | None = None
        self._code = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(START_AFTER_MS)
        self.timer.timeout.connect(self.start_now)

    def show(self, code: str) -> None:
        """Say between which ranks a commune is; ask for it when this model was not studied yet."""
        self._code, model = code, self._changes.scored.model
        if is_slow(model):
            self.stop()
            self._dock.show_interval(too_slow())
            return
        found = self._found(model)
        if found is not None:
            self._dock.show_interval(self._words(found))
            return
        self._dock.show_interval(computing())
        if self._running is None or self._running[0] != model:
            self.stop()
            self.timer.start()

    def pause(self) -> None:
        """The page is not in front: begin nothing (what is under way is soon done and stays good)."""
        self._code = ""
        self.timer.stop()

    def stop(self) -> None:
        """Nobody waits any more: begin nothing, and drop what is under way."""
        self.timer.stop()
        if self._running is not None:
            self._running[1].ask()
            self._running = None

    def forget(self) -> None:
        """The figures are others: nothing that was found holds."""
        self.stop()
        self._known, self._code = [], ""

    def start_now(self) -> None:
        """Study the model on screen in the background."""
        self.timer.stop()
        data, scored = self._session.data, self._changes.scored
        if data is None or scored is None or self._running is not None:
            return
        model, inputs, stop = scored.model, data.inputs, StopAsked()
        self._running = (model, stop)
        self._jobs.start(
            tr("Computing the rank interval"),
            lambda: study(model, inputs, stop),
            lambda units, error: self._studied(model, stop, units, error),
        )

    def _studied(self, model: ScoreModel, stop: StopAsked, units: Any, error: Exception | None) -> None:
        if stop.cancelled():
            return
        self._running = None
        if error is not None and not isinstance(error, AsdError):
            raise error
        self._known = [(model, units if error is None else error), *self._known[: KEPT - 1]]
        scored = self._changes.scored
        if self._code and scored is not None and scored.model == model:
            self._dock.show_interval(self._words(self._known[0][1]))

    def _found(self, model: ScoreModel) -> pd.DataFrame | AsdError | None:
        return next((found for known, found in self._known if known == model), None)

    def _words(self, found: pd.DataFrame | AsdError) -> str:
        if isinstance(found, AsdError):
            return first_words(found)
        low, high = found.loc[self._code, ["rank_low", "rank_high"]]
        return interval_text(float(low), float(high), DRAWS, SPREAD, SEED)


def study(model: ScoreModel, inputs: Any, stop: StopAsked) -> pd.DataFrame:
    """Ranks of every commune when each weight moves by up to +/- 25 % (any thread); Cancelled when ``stop`` is asked.

    The draws depend on model and seed only: the same model always gives the same interval.
    """
    from ...domain.robustness.monte_carlo import study_robustness
    from ...domain.robustness.settings import UNIFORM, RobustnessSettings, WeightUncertainty

    settings = RobustnessSettings(draws=DRAWS, seed=SEED, weights=WeightUncertainty(UNIFORM, spread=SPREAD))
    return study_robustness(model, inputs.table, settings, inputs.groups, inputs.status, stop).units
