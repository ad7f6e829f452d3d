"""The background work on household points: count, show, protect, show again; with its progress, and stopped on demand.

Only the two jobs see small counts. What is announced has lost them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.errors import AsdError, Cancelled
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..parts.listener import Listener

if TYPE_CHECKING:
    from .households import Counted, Households

LOOK_MS = 150


class HouseholdWork(QObject):
    """``counted``: a :class:`~.households.Counted`, to be shown as a working view. ``protected``: its grid, protected.

    ``progressed``: what is done, in words, and its share in percent. ``ended``: nothing runs any more, and why when it
    was not brought to an end (else empty).
    """

    counted = pyqtSignal(object)
    protected = pyqtSignal(object)
    progressed = pyqtSignal(str, int)
    ended = pyqtSignal(str)

    def __init__(self, count: Callable, protect: Callable, jobs: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._count, self._protect, self._jobs = count, protect, jobs
        self._listener: Listener | None = None
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Whether something is being counted or protected."""
        return self._listener is not None

    def start(self, path: str, asked: Households, codes: tuple[str, ...]) -> None:
        """Count ``asked`` in the communes of the workspace at ``path``; what runs already is dropped."""
        self.drop()
        listener = self._begin(tr("Counting by commune"))
        self._jobs.start(
            self._words,
            lambda: self._count(path, asked, codes, listener),
            lambda counted, error: self._was_counted(listener, codes, counted, error),
        )

    def cancel(self) -> None:
        """The user asks to stop; the answer comes within a second."""
        if self._listener is not None:
            self._listener.stop()

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
            self._timer.stop()

    def _begin(self, words: str) -> Listener:
        self._listener, self._words = Listener(), words
        self._timer.start()
        self._look()
        return self._listener

    def _look(self) -> None:
        if self._listener is not None:
            self.progressed.emit(self._words, int(100 * self._listener.share))

    def _was_counted(
        self, listener: Listener, codes: tuple[str, ...], counted: Counted | None, error: Exception | None
    ) -> None:
        if listener is not self._listener:
            return  # an answer nobody waits for
        if counted is None:
            self._end(error)
            return
        own = self._begin(tr("Protecting small counts"))
        self._jobs.start(
            self._words,
            lambda: self._protect(counted, codes, own),
            lambda grid, problem: self._was_protected(own, grid, problem),
        )
        self.counted.emit(counted)

    def _was_protected(self, listener: Listener, grid: Any, error: Exception | None) -> None:
        if listener is not self._listener:
            return
        if grid is not None:
            self.protected.emit(grid)
        self._end(error)

    def _end(self, error: Exception | None) -> None:
        self._listener = None
        self._timer.stop()
        if error is None:
            self.ended.emit("")
        elif isinstance(error, Cancelled):
            self.ended.emit(tr("Stopped."))
        elif isinstance(error, AsdError):
            self.ended.emit(explain(error))
        else:
            self.ended.emit(tr("Stopped by an error."))
            raise error
