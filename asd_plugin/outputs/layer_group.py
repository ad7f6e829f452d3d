"""The "ANSS" layer group of a workspace in a project: styled, named in the user's language, found again by role.

Layers and group carry the custom property `asd/role`; nothing is ever looked up by its translated title.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTree,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..domain.errors import AsdError, problem
from ..qgis_support.i18n import label_of, tr
from ..workspace import open_workspace
from .class_limits import quantile_limits
from .field_names import name_fields
from .protection.mark import mark_for, set_mark
from .styling import LayerStyle, apply_style, density_style, need_style, set_metadata, territory_style

ROLE = "asd/role"
GROUP_ROLE = "group"
GROUP_NAME = "ANSS"
SYNTHETIC = "SYNTHETIQUE"
DEFAULT_THRESHOLD = 10
# Equal-area, because a choropleth is read by surfaces: Web Mercator would draw a northern commune a third larger than
# an equal one in the far south. True to shape at 30 degrees north, metric, and an EPSG code every QGIS knows by name.
MAP_CRS = "EPSG:6933"


def map_crs() -> QgsCoordinateReferenceSystem:
    """The projection maps are shown in: equal-area, in metres, north up."""
    return QgsCoordinateReferenceSystem(MAP_CRS)


def add_group(project: QgsProject, workspace: str | Path) -> dict[str, Any]:
    """Add the layers of ``workspace`` to ``project`` (main thread); a group added earlier is replaced in its place.

    Layers of the user's own inside the group are kept. Returns role -> layer, top first. Raises AsdError when the
    workspace cannot be opened or one of its layers cannot be read.
    """
    path = Path(workspace).absolute()
    layers = _layers(path)
    if not project.mapLayers():
        project.setCrs(map_crs())
    group = find_group(project)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, GROUP_NAME)
        group.setCustomProperty(ROLE, GROUP_ROLE)
    else:
        _remove_ours(project, group)
    theme = next(role for role in ("need", "density", "commune") if role in layers)
    for place, (role, layer) in enumerate(layers.items()):
        project.addMapLayer(layer, False)
        node = group.insertLayer(place, layer)
        node.setItemVisibilityChecked(role in ("region", "province", theme))
        node.setExpanded(role == theme)
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
    """The layer of ``role`` (``need``, ``density``, ``commune``, ``province``, ``region``); None without one."""
    return next((layer for layer in project.mapLayers().values() if layer.customProperty(ROLE) == role), None)


def group_extent(layers: dict[str, Any], project: QgsProject) -> QgsRectangle:
    """Extent of the workspace's communes in the project's projection, with a small margin."""
    layer = layers["commune"]
    extent = QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
    extent.scale(1.05)
    return extent


def _remove_ours(project: QgsProject, group: Any) -> None:
    ours = [node.layerId() for node in group.findLayers() if node.layer() and node.layer().customProperty(ROLE)]
    project.removeMapLayers(ours)


def _layers(path: Path) -> dict[str, Any]:
    """All layers of the group, styled, top first; none is in a project yet, so a failure leaves nothing behind."""
    with open_workspace(path) as workspace:
        meta, score, counts = workspace.meta(), workspace.latest_score(), workspace.latest_beneficiaries()
    licence = meta.get("licence", {})
    provinces = tr("Provinces and prefectures")
    layers = {
        "region": _layer(path, "region", "asd_region", tr("Regions"), territory_style("region")),
        "province": _layer(path, "province", "asd_province", provinces, territory_style("province")),
    }
    if score is not None:
        layers["need"] = _need(path, score)
    if counts is not None:
        layers["density"] = _density(path, counts)
    layers["commune"] = _layer(path, "commune", "asd_commune", tr("Communes"), territory_style("commune"))
    dates = {"need": (score or {}).get("finished"), "density": (counts or {}).get("finished")}
    for role, layer in layers.items():
        set_metadata(
            layer,
            abstract=abstract_of(role),
            licence=licence,
            source=label_of(licence),
            date=dates.get(role) or meta.get("created", ""),
            keywords=["ANSS", "ASD", role],
        )
    if counts is not None:
        set_mark(layers["density"], counts.get("protection") or mark_for(counts.get("threshold")))
    return layers


def _need(path: Path, score: dict[str, Any]) -> QgsVectorLayer:
    style = need_style(score["limits"], class_field="class")
    return _layer(path, "need", "asd_need", tr("Territorial need score"), style)


def _density(path: Path, counts: dict[str, Any]) -> QgsVectorLayer:
    limits = quantile_limits(counts["rates"])
    style = density_style(limits, threshold=counts.get("threshold") or DEFAULT_THRESHOLD)
    name = tr("Beneficiary households per 100 households")
    if counts.get("data_class") == SYNTHETIC:
        name = f"{name} ({SYNTHETIC})"
    return _layer(path, "density", "asd_density", name, style)


def _layer(path: Path, role: str, table: str, name: str, style: LayerStyle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", name, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=str(path), reason=table))
    layer.setCustomProperty(ROLE, role)
    name_fields(layer)
    apply_style(layer, style)
    return layer


def abstract_of(role: str) -> str:
    """What the layer of ``role`` shows, for its metadata."""
    return {
        "region": tr("Regions of Morocco, HCP codes."),
        "province": tr("Provinces and prefectures of Morocco, HCP codes."),
        "commune": tr("Communes of Morocco, HCP codes, with milieu, population and households."),
        "need": tr(
            "Need score of each commune in the latest run of the workspace: a comparison of territories, never a "
            "judgement on a household. Communes without enough indicators are shown as n.d., not as zero."
        ),
        "density": tr(
            "Beneficiary households, people and amounts by commune in the latest counts of the workspace. Small counts "
            "are hidden to protect households; hidden is neither zero nor missing."
        ),
    }[role]
