"""What background work reports to: written in its thread, read in the window's."""

from __future__ import annotations


class Listener:
    """What the work reports to and asks whether to stop; written in one thread, read in the other."""

    def __init__(self) -> None:
        self.share, self._is_stopped = 0.0, False

    def report(self, share: float) -> None:
        """Take the share done."""
        self.share = share

    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._is_stopped

    def stop(self) -> None:
        """Stop at the next occasion."""
        self._is_stopped = True
