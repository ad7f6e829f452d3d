"""A page made from figures that nobody protected is refused, whichever algorithm would write it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFeatureSource, QgsVectorLayer

from ...domain.errors import Problem, problem
from ...outputs.protection.mark import SMALL_COUNTS, why_unprotected

PAGE = "HTML"


def unprotected_faults(algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any) -> list[Problem]:
    """One problem naming the inputs whose small counts show, when a page (``HTML``) is asked for.

    Household points may be counted for a page: only the counts made from them can be published.
    """
    if not parameters.get(PAGE):
        return []
    found = []
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
            if isinstance(layer, QgsVectorLayer) and why_unprotected(layer) == SMALL_COUNTS:
                found.append(layer.name())
    return [problem("unprotected_data", layers=found, points=[])] if found else []
