"""Which layers can be counted on their server: a PostGIS table or view, shown as it lies there."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

from qgis.core import QgsDataSourceUri, QgsFields, QgsVectorLayer

from ...domain.errors import Problem, problem


@dataclass(frozen=True)
class ServerTable:
    """A relation of a server. ``schema``: empty for a query given as layer. ``where``: the layer's own filter.

    ``title``: what the officer calls it. ``uri`` may hold a password: it is kept out of the text form, and must
    never be told.
    """

    uri: str = field(repr=False)
    schema: str
    name: str
    geometry: str
    where: str
    title: str = ""


def server_table_of(layer: Any, is_whole: bool = True) -> tuple[ServerTable | None, Problem | None]:
    """The server's table that ``layer`` shows unchanged, or None with what to tell when it is a server's layer.

    ``is_whole``: whether all features were asked for. Call it in the thread that owns the layer.
    """
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.providerType() != "postgres":
        return None, None
    fields, name = layer.fields(), layer.name()
    if not is_whole:
        return None, problem("server_part_of_layer", layer=name)
    if layer.isEditable():
        return None, problem("server_layer_edited", layer=name)
    if layer.vectorJoins() or any(
        fields.fieldOrigin(k) != QgsFields.FieldOrigin.OriginProvider for k in range(len(fields))
    ):
        return None, problem("server_layer_extended", layer=name)
    if find_spec("psycopg2") is None:
        return None, problem("server_library_absent", layer=name)
    uri = QgsDataSourceUri(layer.dataProvider().dataSourceUri())
    table = ServerTable(uri.uri(False), uri.schema(), uri.table(), uri.geometryColumn(), layer.subsetString(), name)
    return table, None
