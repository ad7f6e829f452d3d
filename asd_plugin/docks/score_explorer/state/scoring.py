"""Scores a model now, or in the background when its way of joining is slow; always the latest one asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ....domain.errors import AsdError
from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from ....domain.scoring.model import ScoreModel
    from .engine import Engine, Scored

SLOW = ("copeland",)  # every commune meets every other: half a second for the country
Answer = Callable[["Scored | None", "AsdError | None"], None]


def is_slow(model: ScoreModel) -> bool:
    """Whether scoring ``model`` takes longer than a user notices."""
    return any(model.aggregation_of(node) in SLOW for node in model.aggregates)


class Scorer:
    """``answer(scored, error)`` is called in the main thread, once for the latest model asked for."""

    def __init__(self, jobs: Any, answer: Answer):
        self._jobs, self._answer = jobs, answer
        self._waiting: tuple[Engine, ScoreModel] | None = None
        self._busy = False
        self._request = 0

    def ask(self, engine: Engine, model: ScoreModel) -> None:
        """Score ``model``: at once where that is quick."""
        self._request += 1
        self._waiting = None
        if is_slow(model):
            self._waiting = (engine, model)
            self._start()
            return
        try:
            scored = engine.score(model)
        except AsdError as error:
            self._answer(None, error)
            return
        self._answer(scored, None)

    def forget(self) -> None:
        """Nobody wants the answers that are under way."""
        self._request += 1
        self._waiting = None

    def _start(self) -> None:
        if self._busy or self._waiting is None:
            return
        (engine, model), self._waiting, self._busy = self._waiting, None, True
        request = self._request
        self._jobs.start(
            tr("Scoring the communes"),
            lambda: engine.score(model),
            lambda scored, error: self._done(request, scored, error),
        )

    def _done(self, request: int, scored: Scored | None, error: Exception | None) -> None:
        self._busy = False
        if error is not None and not isinstance(error, AsdError):
            raise error
        if request == self._request:
            self._answer(scored, error)
        self._start()
