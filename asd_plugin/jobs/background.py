"""The only thread hop of the plugin: work that takes tables and gives tables, run as a QgsTask.

The work must not touch layers, the project or widgets: it receives paths and arrays. Its answer comes back in the main
thread, with the error instead when it failed. After :meth:`Jobs.drop_all` no answer comes any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask

Done = Callable[[Any, "Exception | None"], None]


class BackgroundJob(QgsTask):
    """One piece of work; ``done(result, error)`` is called once, in the main thread, unless the job was dropped."""

    def __init__(self, description: str, work: Callable[[], Any], done: Done):
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._result: Any = None
        self._error: Exception | None = None

    def run(self) -> bool:
        """Do the work (QGIS calls this in a worker thread); errors travel to ``done`` instead of being lost."""
        try:
            self._result = self._work()
        except Exception as error:
            self._error = error
        return self._error is None

    def finished(self, is_fine: bool) -> None:
        """Hand the answer over (QGIS calls this in the main thread)."""
        done, self._done = self._done, None
        if done is not None and not (self.isCanceled() and self._error is None and self._result is None):
            done(self._result, self._error)

    def drop(self) -> None:
        """Forget who asked: the answer will reach nobody."""
        self._done = None
        self.cancel()


class Jobs:
    """Starts jobs and keeps them alive until they have answered (QGIS alone would let Python collect them)."""

    def __init__(self) -> None:
        self._running: list[BackgroundJob] = []

    def start(self, description: str, work: Callable[[], Any], done: Done) -> BackgroundJob:
        """Run ``work`` in the background; ``description`` shows in QGIS's task list."""
        job = BackgroundJob(description, work, done)
        self._running.append(job)
        job.taskCompleted.connect(lambda: self._forget(job))
        job.taskTerminated.connect(lambda: self._forget(job))
        QgsApplication.taskManager().addTask(job)
        return job

    def drop_all(self) -> None:
        """Forget every running job."""
        for job in list(self._running):
            job.drop()

    def _forget(self, job: BackgroundJob) -> None:
        if job in self._running:
            self._running.remove(job)
