"""What the inner rooms log, in QGIS's log window and in the words of the user."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsApplication

from .messages import sentence

NAME = "anss_asd"


class LogForwarder(logging.Handler):
    """Hands records on to QGIS's message log; a record that carries a Problem is told as its sentence."""

    def emit(self, record: logging.LogRecord) -> None:
        """Tell one record."""
        told = getattr(record, "problem", None)
        text = sentence(told) if told is not None else record.getMessage()
        level = Qgis.MessageLevel.Warning if record.levelno >= logging.WARNING else Qgis.MessageLevel.Info
        QgsApplication.messageLog().logMessage(text, "ANSS ASD", level, False)


def forward_log() -> None:
    """Show what the rooms log in QGIS; asked twice, it is shown once."""
    log = logging.getLogger(NAME)
    if not any(isinstance(handler, LogForwarder) for handler in log.handlers):
        log.addHandler(LogForwarder())


def stop_forwarding() -> None:
    """Undo :func:`forward_log`."""
    log = logging.getLogger(NAME)
    for handler in [one for one in log.handlers if isinstance(one, LogForwarder)]:
        log.removeHandler(handler)
