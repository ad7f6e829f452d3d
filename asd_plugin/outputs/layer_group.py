"""The "ANSS" layer group of a workspace in a project: styled, named in the user's language, found again by role.

Layers and group carry the custom property `asd/role`; nothing is ever looked up by its translated title.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsLayerTree, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QTimer

from .layers import tree
from .layers.bookmarks import mark_regions
from .layers.figures import MapFigures, read_figures
from .layers.making import SYNTHETIC, make_layers
from .layers.roles import BY_LANGUAGE, GROUP_ROLE, INDICATOR, LABELS_PROPERTY, POPULATION, ROLE, SYMBOLS
from .layers.temporal import set_time_range

__all__ = ["GROUP_ROLE", "ROLE", "SYNTHETIC", "add_group", "find_group", "find_layer", "group_extent", "map_crs"]

GROUP_NAME = "ANSS"
# Equal-area, because a choropleth is read by surfaces: Web Mercator would draw a northern commune a third larger than
# an equal one in the far south. True to shape at 30 degrees north, metric, and an EPSG code every QGIS knows by name.
MAP_CRS = "EPSG:6933"


def map_crs() -> QgsCoordinateReferenceSystem:
    """The projection maps are shown in: equal-area, in metres, north up."""
    return QgsCoordinateReferenceSystem(MAP_CRS)


def add_group(
    project: QgsProject,
    workspace: str | Path,
    labels: str = "",
    counts_as: str = SYMBOLS,
    wanted: Collection[str] | None = None,
) -> dict[str, Any]:
    """Add the layers of ``workspace`` to ``project`` (main thread); a group added earlier is replaced in its place.

    ``labels``: ``language`` (of the interface), ``fr``, ``ar`` or ``both``; empty: as the group had them.
    ``counts_as``: ``symbols`` or ``choropleth``. ``wanted``: only the layers of these roles. Layers of the user's own
    inside the group are kept, and so is what the user ticked. Returns role -> layer, top first. Raises AsdError when
    the workspace cannot be opened or one of its layers cannot be read.
    """
    group = find_group(project)
    labels = labels or (str(group.customProperty(LABELS_PROPERTY) or "") if group is not None else "") or BY_LANGUAGE
    themed = wanted is None or any(role.startswith(INDICATOR) or role == POPULATION for role in wanted)
    figures = read_figures(Path(workspace).absolute(), with_indicators=themed)
    layers = make_layers(figures, labels, counts_as, wanted)
    is_empty = not project.mapLayers()
    if is_empty:
        project.setCrs(map_crs())
    before: tree.State = {}
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, GROUP_NAME)
        group.setCustomProperty(ROLE, GROUP_ROLE)
    else:
        before = tree.states_of(group)
        _remove_ours(project, group)
    group.setCustomProperty(LABELS_PROPERTY, labels)
    project.addMapLayers(list(layers.values()), False)
    tree.place(group, layers, figures, _theme(layers), before)
    tree.drop_empty_folders(group)
    if "region" in layers:
        mark_regions(project, layers["region"])
    set_time_range(project, _periods(figures))
    if is_empty and project is QgsProject.instance():
        # A window gives the open project the projection of its first layer, a moment later.
        QTimer.singleShot(0, lambda: QgsProject.instance().setCrs(map_crs()))
    return layers


def find_group(project: QgsProject) -> Any:
    """The group made by :func:`add_group`, wherever the user moved it and whatever its title; None without one."""
    waiting = [project.layerTreeRoot()]
    while waiting:
        node = waiting.pop()
        if node.customProperty(ROLE) == GROUP_ROLE:
            return node
        waiting += [child for child in node.children() if QgsLayerTree.isGroup(child)]
    return None


def find_layer(project: QgsProject, role: str) -> Any:
    """The layer of ``role`` (``need``, ``coverage``, ``density``, ``commune``, ...); None without one."""
    return next((layer for layer in project.mapLayers().values() if layer.customProperty(ROLE) == role), None)


def group_extent(layers: dict[str, Any], project: QgsProject) -> QgsRectangle:
    """Extent of the workspace's communes in the project's projection, with a small margin."""
    layer = layers["commune"]
    extent = QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
    extent.scale(1.05)
    return extent


def _theme(layers: dict[str, Any]) -> str:
    return next((role for role in ("need", "coverage", "commune") if role in layers), "")


def _periods(figures: MapFigures) -> list[str]:
    """Periods the slider moves through: those of the censuses, else those of the counts."""
    censuses = [period for one in figures.indicators if one.previous for period in (one.previous, one.period)]
    return censuses or list(figures.counts.periods if figures.counts is not None else ())


def _remove_ours(project: QgsProject, group: Any) -> None:
    ours = [node.layerId() for node in group.findLayers() if node.layer() and node.layer().customProperty(ROLE)]
    project.removeMapLayers(ours)
