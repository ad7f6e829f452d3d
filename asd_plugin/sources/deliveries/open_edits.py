"""Layers of the workspace that somebody is editing in QGIS: what an import writes would be written over, or lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer

from ...domain.errors import problem, refuse_if_any


def unsaved_layers(workspace: str, project: Any = None) -> list[str]:
    """Names of layers over the file ``workspace`` with changes that are not saved, in the open project and ``project``.

    Call it in the thread that owns the layers (``prepareAlgorithm``).
    """
    projects = [one for one in (QgsProject.instance(), project) if one is not None]
    layers = {layer.id(): layer for one in projects for layer in one.mapLayers().values()}
    return sorted(layer.name() for layer in layers.values() if _is_unsaved(layer) and _is_of(layer, workspace))


def refuse_unsaved(names: list[str], workspace: str) -> None:
    """AsdError where ``names`` are not saved: nothing is written under the hands of who is editing."""
    refuse_if_any([problem("workspace_unsaved_edits", path=workspace, layers=names)] if names else [])


def _is_unsaved(layer: Any) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified()


def _is_of(layer: Any, workspace: str) -> bool:
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    if not path or not Path(path).is_file() or not Path(workspace).is_file():
        return False
    return Path(path).samefile(workspace)
