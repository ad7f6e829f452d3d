"""Where an algorithm's results would go, checked before the run: never over an input, a workspace, or each other."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProviderRegistry,
)

from ...domain.errors import Problem, problem

OWN_TABLES = "asd_"
_DATABASE_TABLE = re.compile(r"""ogr:dbname='(?P<path>.+?)'\s+table="(?P<table>[^"]+)".*""", re.DOTALL)
_NO_FILE = re.compile(r"memory:|TEMPORARY_OUTPUT|/vsi|[a-z]{2,}:(?![\\/])", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """A file, or a ``table`` within it (empty: the whole file is written anew)."""

    parameter: str
    path: Path
    table: str = ""

    def is_file_of(self, other: Place) -> bool:
        """Whether both speak of the same file, however it is written."""
        return _same(self.path, other.path)

    def replaces(self, other: Place) -> bool:
        """Whether writing here would replace ``other``."""
        return self.is_file_of(other) and (not self.table or self.table.lower() == other.table.lower())


def destination_faults(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any, may_replace_workspace: str = ""
) -> list[Problem]:
    """Destinations that would destroy something or cannot be created; ``may_replace_workspace``: a parameter's name."""
    places = list(_destinations(algorithm, parameters, context))
    inputs = list(_inputs(algorithm, parameters, context))
    faults = []
    for place in places:
        faults += _missing_folder(place) if _is_sink(algorithm, place) else []
        taken = next((one for one in inputs if place.replaces(one)), None)
        if taken is not None:
            faults.append(
                problem("output_is_input", parameter=place.parameter, path=str(place.path), input=taken.parameter)
            )
        elif place.parameter != may_replace_workspace:
            faults += _over_workspace(place)
    return faults + _twice(places)


def _destinations(algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any) -> Iterator[Place]:
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.valueAsString(context.expressionContext())[0]
        if isinstance(value, str) and value.strip():
            in_database = _DATABASE_TABLE.fullmatch(value)
            if in_database:
                yield Place(definition.name(), Path(in_database["path"]), in_database["table"])
            elif not _NO_FILE.match(value):
                yield Place(definition.name(), Path(value))


def _inputs(algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any) -> Iterator[Place]:
    """Files that are read; a layer is its table within its file."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = algorithm.parameterAsVectorLayer(parameters, name, context)
            if layer is not None:
                parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
                if parts.get("path"):
                    yield Place(name, Path(str(parts["path"])), str(parts.get("layerName") or ""))
        elif isinstance(definition, QgsProcessingParameterFile):
            path = algorithm.parameterAsFile(parameters, name, context)
            if path:
                yield Place(name, Path(path))


def _is_sink(algorithm: QgsProcessingAlgorithm, place: Place) -> bool:
    return isinstance(algorithm.parameterDefinition(place.parameter), QgsProcessingParameterFeatureSink)


def _missing_folder(place: Place) -> list[Problem]:
    """QGIS makes no folder for a layer, and says so in GDAL's words only."""
    folder = place.path.parent
    if not folder.is_dir():
        return [problem("no_folder", path=str(place.path), folder=str(folder))]
    if not os.access(folder, os.W_OK):
        return [problem("cannot_write", path=str(place.path), reason=os.strerror(errno.EACCES))]
    return []


def _over_workspace(place: Place) -> list[Problem]:
    from ...workspace import is_workspace

    is_danger = not place.table or place.table.lower().startswith(OWN_TABLES)
    if not is_danger or not is_workspace(place.path):
        return []
    code = "output_is_own_table" if place.table else "output_is_workspace"
    return [problem(code, parameter=place.parameter, path=str(place.path), table=place.table)]


def _twice(places: list[Place]) -> list[Problem]:
    pairs = [(other, place) for rank, place in enumerate(places) for other in places[:rank]]
    return [
        problem("same_output_twice", first=first.parameter, second=second.parameter, path=str(second.path))
        for first, second in pairs
        if first.replaces(second) or second.replaces(first)
    ]


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
