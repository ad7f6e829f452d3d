"""Which workspaces the open project uses, and when its layers come and go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, QTimer, pyqtSignal

from ...workspace import is_workspace

SETTLED_AFTER_MS = 700  # a file being written changes many times


def file_of(layer: QgsMapLayer) -> str:
    """Path of the file behind a vector layer, empty for another kind of source."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


class ProjectWatch(QObject):
    """Tells which workspaces are behind the project's layers. ``closed``: the project was emptied or closed.

    ``file_changed``: the followed file was written, replaced or removed, a moment after the last sign of it.
    """

    layers_changed = pyqtSignal()
    closed = pyqtSignal()
    file_changed = pyqtSignal()

    def __init__(self, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project
        self._known: dict[str, bool] = {}
        self._files = QFileSystemWatcher(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._tell_file)
        self._followed, self._stamp = "", (0, 0)

    def load(self) -> None:
        """Start listening."""
        self._project.layersAdded.connect(self._changed)
        self._project.layersRemoved.connect(self._changed)
        self._project.cleared.connect(self._closed)
        self._files.fileChanged.connect(self._file_touched)

    def unload(self) -> None:
        """Stop listening."""
        self.follow("")
        self._files.fileChanged.disconnect(self._file_touched)
        self._project.cleared.disconnect(self._closed)
        self._project.layersRemoved.disconnect(self._changed)
        self._project.layersAdded.disconnect(self._changed)

    def follow(self, path: str) -> None:
        """Follow this file instead of the former one; an empty path follows none."""
        self._settled.stop()
        if self._files.files():
            self._files.removePaths(self._files.files())
        self._followed, self._stamp = path, _stamp(path)
        if path:
            self._files.addPath(path)

    def workspaces(self) -> list[str]:
        """Paths of the workspaces behind the project's layers, in the order of their layers' names."""
        layers = sorted(self._project.mapLayers().values(), key=lambda layer: layer.name())
        paths = dict.fromkeys(path for path in map(file_of, layers) if path)
        return [path for path in paths if self._is_workspace(path)]

    def _is_workspace(self, path: str) -> bool:
        if path not in self._known:
            self._known[path] = is_workspace(path)
        return self._known[path]

    def _changed(self, *_layers: Any) -> None:
        self._known.clear()
        self.layers_changed.emit()

    def _closed(self) -> None:
        self._known.clear()
        self.closed.emit()

    def _file_touched(self, _path: str) -> None:
        self._settled.start()

    def _tell_file(self) -> None:
        """Tell once the file is at rest, and only when it did change; a replaced file has to be followed anew."""
        path = self._followed
        if path and path not in self._files.files():
            self._files.addPath(path)
        if path and _stamp(path) != self._stamp:
            self._stamp = _stamp(path)
            self.file_changed.emit()


def _stamp(path: str) -> tuple[int, int]:
    """Time and size of a file; zeros when it is not there. Never opens it: SQLite's locks would be lost."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return 0, 0
    return found.st_mtime_ns, found.st_size
