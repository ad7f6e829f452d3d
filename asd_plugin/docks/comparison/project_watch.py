"""Which workspaces the open project uses, and when its layers come and go."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...workspace import is_workspace


def file_of(layer: QgsMapLayer) -> str:
    """Path of the file behind a vector layer, empty for another kind of source."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


class ProjectWatch(QObject):
    """Tells which workspaces are behind the project's layers. ``closed``: the project was emptied or closed."""

    layers_changed = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project
        self._known: dict[str, bool] = {}

    def load(self) -> None:
        """Start listening."""
        self._project.layersAdded.connect(self._changed)
        self._project.layersRemoved.connect(self._changed)
        self._project.cleared.connect(self._closed)

    def unload(self) -> None:
        """Stop listening."""
        self._project.cleared.disconnect(self._closed)
        self._project.layersRemoved.disconnect(self._changed)
        self._project.layersAdded.disconnect(self._changed)

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
