"""The official score on the project's map: read again, with its new class limits, once a run was recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ...outputs.layer_group import ROLE
from ...outputs.styling import apply_style, need_style
from ...workspace import open_workspace

NEED = "need"


class OfficialLayer:
    """Looks for the need layers of a workspace in ``project`` (main thread)."""

    def __init__(self, project: Any):
        self._project = project

    def refresh(self, path: str) -> bool:
        """Read the need layers of the workspace at ``path`` again; tell whether the map has one.

        The classes of the new run have limits of their own, so the legend is made anew; visibility, order and name are
        the user's. Raises AsdError when the workspace cannot be opened.
        """
        layers = [layer for layer in self._project.mapLayers().values() if _is_need(layer, path)]
        if not layers:
            return False
        with open_workspace(path) as workspace:
            run = workspace.latest_score()
        for layer in layers:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            apply_style(layer, need_style(run["limits"], class_field="class"))
            layer.emitStyleChanged()
            layer.triggerRepaint()
        return True


def _is_need(layer: Any, path: str) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.customProperty(ROLE) != NEED:
        return False
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return Path(str(parts.get("path") or "")) == Path(path)
