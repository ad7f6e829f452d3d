"""The few things remembered between sessions, under one group of QGIS's own settings."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSettings

_WORKSPACE = "anss_asd/workspace"


def last_workspace() -> str:
    """Path of the workspace used last, or an empty text."""
    return QSettings().value(_WORKSPACE, "", type=str)


def remember_workspace(path: str) -> None:
    """Remember ``path`` as the workspace used last."""
    QSettings().setValue(_WORKSPACE, path)
