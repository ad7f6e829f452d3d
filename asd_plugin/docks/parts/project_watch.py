"""Which workspace the open project uses, and when its layers come and go."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...workspace import is_workspace


class ProjectWatch(QObject):
    """``layers_changed``: layers came or went. ``closed``: the project was emptied or another one is opened."""

    layers_changed = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project

    def load(self) -> None:
        """Start listening."""
        for signal, answer in self._connections():
            signal.connect(answer)

    def unload(self) -> None:
        """Stop listening."""
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def workspaces(self) -> list[str]:
        """Paths of the workspaces behind the project's vector layers, by layer name."""
        paths: dict[str, None] = {}
        for layer in sorted(self._project.mapLayers().values(), key=lambda layer: layer.name()):
            if isinstance(layer, QgsVectorLayer):
                parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
                paths[str(parts.get("path") or "")] = None
        return [path for path in paths if path and is_workspace(path)]

    def _connections(self) -> list[tuple[Any, Any]]:
        project = self._project
        return [
            (project.layersAdded, self._changed),
            (project.layersRemoved, self._changed),
            (project.cleared, self.closed),
        ]

    def _changed(self, *_layers: Any) -> None:
        self.layers_changed.emit()
