"""How long work reports its share done and learns that the user cancelled, without knowing who listens."""

from __future__ import annotations

from typing import Protocol

from .errors import Cancelled


class Progress(Protocol):
    """A listener: ``report`` takes the share done (0 to 1); ``cancelled`` answers whether to stop."""

    def report(self, share: float) -> None:
        """Take the share done, 0 to 1."""

    def cancelled(self) -> bool:
        """Answer whether the user asked to stop."""


class Silent:
    """Nobody listens: for tests and for work too short to report."""

    def report(self, share: float) -> None:
        """Ignore the share."""

    def cancelled(self) -> bool:
        """Never cancelled."""
        return False


class Span:
    """The part ``[start, end]`` of a longer job, seen as a whole by the step that runs inside it."""

    def __init__(self, whole: Progress, start: float, end: float):
        self._whole, self._start, self._end = whole, start, end

    def report(self, share: float) -> None:
        """Report ``share`` of this part as the matching share of the whole."""
        self._whole.report(self._start + (self._end - self._start) * share)

    def cancelled(self) -> bool:
        """Whether the whole was cancelled."""
        return self._whole.cancelled()


def checkpoint(progress: Progress, share: float) -> None:
    """Report ``share`` and raise :class:`Cancelled` when the user asked to stop."""
    if progress.cancelled():
        raise Cancelled
    progress.report(share)
