"""A layer of units -> one or two figures, who is hidden, outlines in degrees: what hot spots take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsWkbTypes

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ..points import moved
from ..polygons import outline_notes, read_polygons
from ..units import read_texts, read_units

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.edges import Edges

NAMES = ("name_fr", "name_ar", "province_fr", "province_ar")
EXAMPLES = 5


@dataclass(frozen=True)
class HotSpotInputs:
    """Aligned on the rows of the layer. ``hidden``: units whose figure is protected. ``second`` None: one figure."""

    values: pd.Series
    second: pd.Series | None
    hidden: pd.Series
    edges: Edges
    names: pd.DataFrame
    feature_ids: list[int]
    notes: list[Problem] = field(default_factory=list)


def read_hotspot_inputs(
    source: Any, layer_name: str, code_field: str, figures: list[str], status_field: str, context: Any
) -> HotSpotInputs:
    """Read one or two ``figures`` (fields) and the outlines of every unit.

    Without ``status_field`` every field named status, status_2 ... is looked at: one that says hidden is enough. Raises
    AsdError with all faults of the table, for a layer without polygons or without CRS, and twice the same figure.
    """
    import pandas as pd

    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise AsdError(problem("hotspots_not_polygons", layer=layer_name))
    known = [item.name() for item in source.fields()]
    faults = []
    if status_field and status_field not in known:
        where = {"layer": layer_name, "field": status_field, "purpose": status_field, "found": known}
        faults.append(problem("missing_field", **where))
    if len(set(figures)) < len(figures):
        faults.append(problem("hotspots_same_figure", field=figures[0]))
    refuse_if_any(faults)
    table = read_units(source, layer_name, code_field, figures)
    refuse_if_any(_infinite(table.frame, figures))
    polygons = read_polygons(source, layer_name, context)
    codes = table.frame.index
    notes = list(table.notes)
    notes += outline_notes(polygons, list(codes))
    statuses = [status_field] if status_field else status_fields(known)
    return HotSpotInputs(
        table.frame[figures[0]],
        table.frame[figures[1]] if len(figures) > 1 else None,
        hidden_rows(source, codes, statuses),
        edges_in_degrees(polygons.outlines, source.sourceCrs(), context),
        pd.DataFrame(read_texts(source, [name for name in NAMES if name in known]), index=codes, dtype=object),
        table.feature_ids,
        notes,
    )


def _infinite(frame: pd.DataFrame, figures: list[str]) -> list[Problem]:
    """One problem a field with an infinite number, naming units."""
    faults = []
    for name in figures:
        units = frame.index[frame[name].abs() == float("inf")]
        if len(units):
            examples = sorted(str(code) for code in units)[:EXAMPLES]
            faults.append(problem("hotspots_infinite", field=name, count=len(units), examples=examples))
    return faults


def hidden_rows(source: Any, codes: pd.Index, fields: list[str]) -> pd.Series:
    """Rows one of whose status ``fields`` says hidden."""
    import pandas as pd

    found = pd.Series(False, index=codes)
    for texts in read_texts(source, fields).values():
        found |= pd.Series([(text or "").startswith("hidden") for text in texts], index=codes)
    return found


def edges_in_degrees(outlines: list[bytes | None], crs: QgsCoordinateReferenceSystem, context: Any) -> Edges:
    """Outlines (WKB in ``crs``) as edges in longitude and latitude, as neighbours are looked for."""
    import numpy as np

    from ...domain.density.edges import Edges, edges_from_wkb

    edges = edges_from_wkb(outlines)
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    ends = (*moved(edges.x0, edges.y0, transform), *moved(edges.x1, edges.y1, transform))
    if not all(np.isfinite(part).all() for part in ends):
        raise AsdError(problem("crs_transform_failed", reason=crs.authid() or crs.description()))
    return Edges(*ends, edges.unit, edges.unit_count)


def status_fields(known: list[str]) -> list[str]:
    """Fields that say the status of a row when none was named: status, status_2 ..."""
    return [name for name in known if name == "status" or (name.startswith("status_") and name[7:].isdigit())]
