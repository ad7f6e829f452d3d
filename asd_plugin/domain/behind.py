"""Work done one step behind the caller, in one thread: reading the next rows while the last ones are counted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


class Behind:
    """At most one piece of work is under way, in order; its error is raised by the next call that waits for it.

    Only for work on plain arrays: nothing of QGIS may be touched from another thread.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._last: Future | None = None

    def do(self, work: Callable, *what: Any) -> None:
        """Begin ``work(*what)`` once the piece before is done."""
        self.wait()
        self._last = self._pool.submit(work, *what)

    def wait(self) -> None:
        """Return when nothing is under way; raise what the last piece raised."""
        last, self._last = self._last, None
        if last is not None:
            last.result()

    def __enter__(self) -> Behind:
        return self

    def __exit__(self, *failure: object) -> None:
        self._pool.shutdown(wait=True)
