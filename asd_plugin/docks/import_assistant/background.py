"""One piece of background work at a time, with its progress, stopped on demand; a later one replaces an earlier one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..parts.listener import Listener

LOOK_MS = 150


class OneJob(QObject):
    """``progressed``: what is done in words (empty: nothing any more) and its share in percent."""

    progressed = pyqtSignal(str, int)

    def __init__(self, jobs: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._jobs, self._listener, self._words = jobs, None, ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Whether an answer is waited for."""
        return self._listener is not None

    def start(self, words: str, work: Callable[[Listener], Any], done: Callable[[Any, Exception | None], None]) -> None:
        """Do ``work``; ``done(result, error)`` is called unless other work was asked for meanwhile."""
        self.drop()
        listener = self._listener = Listener()
        self._words = words
        self._timer.start()
        self._look()
        self._jobs.start(words, lambda: work(listener), lambda result, error: self._done(listener, done, result, error))

    def cancel(self) -> None:
        """The user asks to stop; the answer is Cancelled."""
        if self._listener is not None:
            self._listener.stop()

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
            self._timer.stop()

    def _look(self) -> None:
        if self._listener is not None:
            self.progressed.emit(self._words, int(100 * self._listener.share))

    def _done(self, listener: Listener, done: Callable, result: Any, error: Exception | None) -> None:
        if listener is not self._listener:
            return
        self._listener = None
        self._timer.stop()
        self.progressed.emit("", 0)
        done(result, error)
