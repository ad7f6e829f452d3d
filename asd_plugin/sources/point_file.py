"""The fast way to rows: columns straight from a GeoPackage or CSV file, without QGIS's feature objects.

Only for a layer that is the file as it lies on disk: no filter, join, virtual field or edit. Anything else, or a file
that is not as simple as it looks, goes the general way (:mod:`.points`), with equal results by test.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsFields, QgsVectorLayer

from .readers.arrow_stream import arrow_blocks
from .readers.csv_table import csv_blocks
from .readers.raw import FileReadError, PlainFile, RawBlock, Wanted, decode_points
from .readers.sqlite_table import sqlite_blocks

__all__ = ["FileReadError", "PlainFile", "RawBlock", "Wanted", "decode_points", "file_blocks", "plain_file_of"]

KINDS = {"GPKG": "gpkg", "CSV": "csv"}


def plain_file_of(layer: Any) -> PlainFile | None:
    """The file table that ``layer`` shows unchanged, or None; call it in the thread that owns the layer."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.providerType() != "ogr":
        return None
    if layer.isEditable() or layer.subsetString() or layer.vectorJoins():
        return None
    kind = KINDS.get(layer.dataProvider().storageType())
    fields = layer.fields()
    if not kind or any(fields.fieldOrigin(k) != QgsFields.FieldOrigin.OriginProvider for k in range(len(fields))):
        return None
    path, *options = layer.source().split("|")
    names = [option.split("=", 1)[1] for option in options if option.lower().startswith("layername=")]
    if len(names) != len(options) or len(names) > 1 or not Path(path).is_file():
        return None
    if kind == "csv" and not _is_plain_csv(layer, Path(path)):
        return None
    return PlainFile(path, names[0] if names else "", kind)


def _is_plain_csv(layer: QgsVectorLayer, path: Path) -> bool:
    """Texts in UTF-8, no geometry of its own, no file of column types beside it."""
    is_utf8 = layer.dataProvider().encoding().upper() in ("UTF-8", "UTF8")
    return (
        is_utf8 and not layer.isSpatial() and path.suffix.lower() == ".csv" and not path.with_suffix(".csvt").exists()
    )


def file_blocks(plain: PlainFile, wanted: Wanted) -> Iterator[RawBlock]:
    """Blocks of the file's columns, in file order.

    Raises FileReadError: mostly before the first block, but also after the last one when rows are missing.
    """
    if plain.kind == "csv":
        return csv_blocks(plain, wanted)
    return arrow_blocks(plain, wanted) if has_arrow_stream() else sqlite_blocks(plain, wanted)


def has_arrow_stream() -> bool:
    """Whether this GDAL can stream columns (3.6 and later)."""
    from osgeo import ogr

    return hasattr(ogr.Layer, "GetArrowStreamAsNumPy")
