"""The fast way to points: columns straight from a GeoPackage file through the Arrow stream of the GDAL that QGIS ships.

Only for a layer that is the file as it lies on disk: no filter, join, virtual field or edit. Anything else, an older
GDAL (before 3.6) or a column of an unexpected type goes the general way (:mod:`.points`), with equal results by test.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFields, QgsVectorLayer

if TYPE_CHECKING:
    import numpy as np

POINT, MULTIPOINT = 1, 4
PLAIN_POINT_BYTES = 21


class FileReadError(Exception):
    """The file cannot be read column by column here, or gave another number of rows than it announced."""


@dataclass(frozen=True)
class PlainFile:
    """A layer that is exactly one table of a GeoPackage file; no name means the only table there is."""

    path: str
    table: str


@dataclass(frozen=True)
class RawBlock:
    """Rows as read: coordinates in the layer's CRS (None without geometry), numbers, and texts not yet coded."""

    size: int
    x: np.ndarray | None
    y: np.ndarray | None
    several_parts: int = 0
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    texts: dict[str, np.ndarray] = field(default_factory=dict)


def plain_file_of(layer: Any) -> PlainFile | None:
    """The file table that ``layer`` shows unchanged, or None; call it in the thread that owns the layer."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.providerType() != "ogr":
        return None
    if layer.isEditable() or layer.subsetString() or layer.vectorJoins():
        return None
    if layer.dataProvider().storageType() != "GPKG":
        return None
    fields = layer.fields()
    if any(fields.fieldOrigin(k) != QgsFields.FieldOrigin.OriginProvider for k in range(len(fields))):
        return None
    path, *options = layer.source().split("|")
    names = [option.split("=", 1)[1] for option in options if option.lower().startswith("layername=")]
    if len(names) != len(options) or len(names) > 1 or not Path(path).is_file():
        return None
    return PlainFile(path, names[0] if names else "")


def file_blocks(
    plain: PlainFile, numbers: tuple[str, ...], texts: tuple[str, ...], with_geometry: bool
) -> Iterator[RawBlock]:
    """Blocks of the table's columns, in file order.

    Raises FileReadError: mostly before the first block, but also after the last one when rows are missing.
    """
    from osgeo import gdal

    # GDAL's exceptions are a switch of the whole process, which other plugins count on: left as it is, answers checked.
    try:
        dataset = gdal.OpenEx(plain.path, gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
        table = dataset.GetLayerByName(plain.table) if plain.table else _only_table(dataset)
        _check_columns(table, numbers, texts, with_geometry)
        expected = table.GetFeatureCount()
        stream = table.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=NO"])
    except (RuntimeError, AttributeError, ImportError) as error:
        raise FileReadError(str(error)) from error
    geometry_column = table.GetGeometryColumn() if with_geometry else ""
    rows = 0
    for batch in stream:
        block = _raw_block(batch, geometry_column, numbers, texts)
        rows += block.size
        yield block
    del stream, table, dataset
    if rows != expected:
        raise FileReadError(f"{rows} rows read, {expected} announced")


def _only_table(dataset: Any) -> Any:
    if dataset.GetLayerCount() != 1:
        raise FileReadError("several tables")
    return dataset.GetLayer(0)


def _check_columns(table: Any, numbers: tuple[str, ...], texts: tuple[str, ...], with_geometry: bool) -> None:
    """Leave only the wanted columns to be read; refuse a table whose column types the stream may garble."""
    from osgeo import ogr

    if table is None or not hasattr(table, "GetArrowStreamAsNumPy"):
        raise FileReadError("no Arrow stream")
    definition = table.GetLayerDefn()
    fields = {}
    for place in range(definition.GetFieldCount()):
        one = definition.GetFieldDefn(place)
        fields[one.GetName()] = (one.GetType(), one.GetSubType())
    whole = {(ogr.OFTInteger, ogr.OFSTNone), (ogr.OFTInteger64, ogr.OFSTNone)}
    numeric, textual = {*whole, (ogr.OFTReal, ogr.OFSTNone)}, {*whole, (ogr.OFTString, ogr.OFSTNone)}
    for names, allowed in ((numbers, numeric), (texts, textual)):
        if any(fields.get(name) not in allowed for name in names):
            raise FileReadError("column type")
    if with_geometry and definition.GetGeomFieldCount() != 1:
        raise FileReadError("geometry column")
    # GDAL up to 3.6.2 returns empty geometries when no other column is read (OSGeo/gdal#7106): always read one.
    kept = {*numbers, *texts} or set(sorted(name for name, kind in fields.items() if kind in numeric)[:1])
    if not kept:
        raise FileReadError("no number column beside the geometry")
    ignored = [name for name in fields if name not in kept]
    table.SetIgnoredFields(ignored if with_geometry else [*ignored, "OGR_GEOMETRY"])


def _raw_block(batch: dict, geometry_column: str, numbers: tuple[str, ...], texts: tuple[str, ...]) -> RawBlock:
    x = y = None
    several, size = 0, len(next(iter(batch.values())))
    if geometry_column:
        x, y, several = decode_points(_blobs(batch[geometry_column]))
    values = {name: _as_numbers(batch[name]) for name in numbers}
    return RawBlock(size, x, y, several, values, {name: _as_texts(batch[name]) for name in texts})


def _blobs(column: Any) -> Any:
    """WKB by row, None where there is none; the array itself when no row is masked."""
    import numpy as np

    blobs, absent = np.ma.getdata(column), np.ma.getmaskarray(column)
    if blobs.dtype.kind == "O" and any(blob is not None and not len(blob) for blob in blobs):
        raise FileReadError("empty geometries")
    if not absent.any():
        return blobs
    return [None if gone or blob is None else bytes(blob) for blob, gone in zip(blobs, absent)]


def _as_numbers(column: Any) -> np.ndarray:
    import numpy as np

    values = np.ma.getdata(column).astype("float64")
    values[np.ma.getmaskarray(column)] = np.nan
    return values


def _as_texts(column: Any) -> np.ndarray:
    """Texts as an object array of str or UTF-8 bytes; missing as an empty text."""
    import numpy as np

    values = np.ma.getdata(column)
    values = values.astype(str).astype(object) if values.dtype.kind in "iu" else values.astype(object)
    values[np.ma.getmaskarray(column)] = ""
    return values


def decode_points(blobs: Any) -> tuple[np.ndarray, np.ndarray, int]:
    """x and y of WKB points (None, empty: not-a-number), and how many have several parts (given not-a-number too).

    A MultiPoint of one part is that point; Z and M are ignored.
    """
    import numpy as np

    plain = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    try:
        is_one_buffer = isinstance(blobs, np.ndarray) and blobs.dtype.kind == "V"
        joined = blobs.tobytes() if is_one_buffer else b"".join(blobs)
    except TypeError:
        joined = b""
    if len(joined) == PLAIN_POINT_BYTES * len(blobs):
        points = np.frombuffer(joined, plain)
        if (points["order"] == 1).all() and (points["kind"] == POINT).all():
            return _finite(points["x"].copy(), points["y"].copy(), 0)
    found = [_decode_point(None if blob is None else bytes(blob)) for blob in blobs]
    several = sum(point is None for point in found)
    pairs = np.array([(np.nan, np.nan) if point is None else point for point in found], "float64").reshape(-1, 2)
    return _finite(pairs[:, 0].copy(), pairs[:, 1].copy(), several)


def _finite(x: np.ndarray, y: np.ndarray, several: int) -> tuple[np.ndarray, np.ndarray, int]:
    import numpy as np

    unusable = ~(np.isfinite(x) & np.isfinite(y))
    x[unusable] = np.nan
    y[unusable] = np.nan
    return x, y, several


def _decode_point(blob: bytes | None) -> tuple[float, float] | None:
    """One point; not-a-number when there is none, None when there are several."""
    nowhere = (float("nan"), float("nan"))
    if blob is None or len(blob) < 5:
        return nowhere
    order = "<" if blob[0] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", blob, 1)
    kind = (code & 0xFFFF) % 1000
    if kind == POINT:
        return struct.unpack_from(order + "dd", blob, 5)
    if kind != MULTIPOINT:
        return nowhere
    (parts,) = struct.unpack_from(order + "I", blob, 5)
    if parts > 1:
        return None
    return _decode_point(blob[9:]) if parts else nowhere
