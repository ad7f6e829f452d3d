"""The protection mark of a layer: read from its properties, metadata, file and figures, so that renaming hides nothing.

The mark is ``none`` (small counts may show), ``suppressed`` or ``rounded``; household points that are neither masked
nor invented count as unprotected whatever their mark. Never looked up by a translated title.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ...domain.errors import AsdError, problem
from .file_mark import mark_in_file, mark_in_raster

PROPERTY = "asd_protection"
NONE, SUPPRESSED, ROUNDED, MASKED = "none", "suppressed", "rounded", "masked"
MARKS = (NONE, SUPPRESSED, ROUNDED, MASKED)
SMALL_COUNTS, HOUSEHOLD_POINTS = "small_counts", "household_points"
HOUSEHOLD_TABLE = "asd_household"
DATA_CLASS_FIELD = "data_class"
RESTRICTED_CLASSES = ("pseudonym", "nominati")
COUNT_FIELDS = ("beneficiary_households", "households")
LEAST_THRESHOLD = 2  # a threshold below hides nothing


@dataclass(frozen=True)
class Unprotected:
    """A layer that must not leave the office, and ``why``: ``small_counts`` or ``household_points``."""

    name: str
    why: str


def mark_for(threshold: float | None, chosen: str = SUPPRESSED) -> str:
    """The mark of results hidden below ``threshold``: one below 2 hides nothing (None: nobody said, so none)."""
    return chosen if threshold is not None and threshold >= LEAST_THRESHOLD else NONE


def set_mark(layer: Any, mark: str) -> None:
    """Write ``mark`` into the layer: custom property (kept by projects) and metadata (kept by exports)."""
    layer.setCustomProperty(PROPERTY, mark)
    metadata = layer.metadata().clone()
    metadata.addKeywords(PROPERTY, [mark])
    layer.setMetadata(metadata)


def mark_of(layer: Any) -> str:
    """The mark the layer carries itself, ``none`` before any other; empty when it says nothing."""
    said = [str(layer.customProperty(PROPERTY) or ""), *layer.metadata().keywords(PROPERTY), _said_by_file(layer)]
    known = [mark for mark in MARKS if mark in said]
    return known[0] if known else ""


def why_unprotected(layer: Any) -> str:
    """Why ``layer`` must not be published; empty when nothing speaks against it. Reads two rows at most."""
    mark = mark_of(layer)
    if mark == NONE:
        return SMALL_COUNTS
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or mark == MASKED:
        return ""
    if _is_household_points(layer):
        return HOUSEHOLD_POINTS
    return SMALL_COUNTS if _shows_a_count_of_one(layer) else ""


def unprotected_layers(layers: Any) -> list[Unprotected]:
    """Those of ``layers`` that must not be published, by name."""
    found = [Unprotected(layer.name(), why) for layer in layers for why in [why_unprotected(layer)] if why]
    return sorted(found, key=lambda one: one.name)


def refuse_unprotected(layers: Any) -> None:
    """Raise AsdError naming every layer that must not be on a published page, or do nothing."""
    found = unprotected_layers(layers)
    if found:
        raise AsdError(
            problem(
                "unprotected_data",
                layers=[one.name for one in found if one.why == SMALL_COUNTS],
                points=[one.name for one in found if one.why == HOUSEHOLD_POINTS],
            )
        )


def _said_by_file(layer: Any) -> str:
    if layer.providerType() == "gdal":
        parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
        return mark_in_raster(str(parts.get("path") or ""))
    if layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return mark_in_file(str(parts.get("path") or ""), str(parts.get("layerName") or ""))


def _is_household_points(layer: Any) -> bool:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    tables = {str(parts.get("layerName") or ""), str(parts.get("table") or "")}
    if HOUSEHOLD_TABLE in tables:
        return True
    if QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        return False
    said = [str(layer.customProperty("asd_data_class") or ""), *layer.metadata().keywords("asd_data_class")]
    if DATA_CLASS_FIELD in layer.fields().names():
        first = next(iter(layer.getFeatures(QgsFeatureRequest().setLimit(1))), None)
        said.append("" if first is None else str(first[DATA_CLASS_FIELD]))
    return any(text.strip().lower().startswith(RESTRICTED_CLASSES) for text in said)


def _shows_a_count_of_one(layer: Any) -> bool:
    """A published count of one household: no rule of ours lets it through, so the figures were never protected."""
    names = layer.fields().names()
    if "status" not in names or "per_100_households" not in names:
        return False
    for field in (name for name in COUNT_FIELDS if name in names):
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
        request.setFilterExpression(f'"{field}" = 1 AND "status" = \'ok\'')
        if next(iter(layer.getFeatures(request)), None) is not None:
            return True
    return False
