"""Does a layer say that its data are synthetic? Training data must never pass for real ones."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
)

SYNTHETIC = "SYNTHETIQUE"
DATA_CLASS_FIELD = "data_class"
_MARK = re.compile("SYNTHETI(QUE|C)")


def says_synthetic(text: str) -> bool:
    """Whether a name or note carries the mark, whatever its accents and capitals."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().upper()
    return bool(_MARK.search(plain))


def layer_of(value: Any, context: Any) -> tuple[Any, bool]:
    """The map layer a source parameter names (None if none), and whether all of it was asked for.

    Call it in the thread that owns the project's layers (``prepareAlgorithm``).
    """
    if isinstance(value, QgsMapLayer):
        return value, True
    is_whole = True
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        is_filtered = bool(getattr(value, "filterExpression", ""))  # QGIS 3.32 and later
        is_whole = not (value.selectedFeaturesOnly or value.featureLimit != -1 or is_filtered)
        value = value.source.valueAsString(context.expressionContext())[0]
    return (QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) else None), is_whole


def layer_says_synthetic(layer: Any) -> bool:
    """Whether the layer's name, file, metadata or ``data_class`` column carries the mark."""
    metadata = layer.metadata()
    keywords = [word for words in metadata.keywords().values() for word in words]
    names = [layer.name(), layer.source(), metadata.title(), metadata.abstract(), metadata.identifier(), *keywords]
    return any(says_synthetic(text) for text in names) or source_says_synthetic(layer)


def source_says_synthetic(source: Any) -> bool:
    """Whether the first row of a source has the mark in a column ``data_class``."""
    if DATA_CLASS_FIELD not in [field.name() for field in source.fields()]:
        return False
    first = next(iter(source.getFeatures(first_row())), None)
    return first is not None and says_synthetic(str(first[DATA_CLASS_FIELD]))


def first_row() -> QgsFeatureRequest:
    """One row, without geometry, so that QGIS's check of geometries does not stop the run."""
    return QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)


def name_without_mark(destination: str) -> str:
    """The file (and table) name of an output that lacks the mark; empty when it has it, or is a temporary layer."""
    if not destination or destination == QgsProcessing.TEMPORARY_OUTPUT or destination.startswith("memory:"):
        return ""
    name = re.split(r"[/\\]", destination)[-1]
    return "" if says_synthetic(name) else name
