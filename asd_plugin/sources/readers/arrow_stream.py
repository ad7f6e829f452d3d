"""A GeoPackage table by column, through the Arrow stream of the GDAL that QGIS ships (3.6 and later)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .raw import FileReadError, PlainFile, RawBlock, Wanted, decode_points

if TYPE_CHECKING:
    import numpy as np


def arrow_blocks(plain: PlainFile, wanted: Wanted) -> Iterator[RawBlock]:
    """Blocks of the table's columns, in file order.

    Raises FileReadError: mostly before the first block, but also after the last one when rows are missing.
    """
    from osgeo import gdal

    # GDAL's exceptions are a switch of the whole process, which other plugins count on: left as it is, answers checked.
    try:
        dataset = gdal.OpenEx(plain.path, gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
        table = dataset.GetLayerByName(plain.table) if plain.table else _only_table(dataset)
        _check_columns(table, wanted)
        expected = table.GetFeatureCount()
        options = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=" + ("YES" if wanted.ids else "NO")]
        stream = table.GetArrowStreamAsNumPy(options)
    except (RuntimeError, AttributeError, ImportError) as error:
        raise FileReadError(str(error)) from error
    geometry_column = table.GetGeometryColumn() if wanted.geometry else ""
    id_column = (table.GetFIDColumn() or "OGC_FID") if wanted.ids else ""
    rows = 0
    for batch in stream:
        block = _raw_block(batch, geometry_column, id_column, wanted)
        rows += block.size
        yield block
    del stream, table, dataset
    if rows != expected:
        raise FileReadError(f"{rows} rows read, {expected} announced")


def _only_table(dataset: Any) -> Any:
    if dataset.GetLayerCount() != 1:
        raise FileReadError("several tables")
    return dataset.GetLayer(0)


def _check_columns(table: Any, wanted: Wanted) -> None:
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
    for names, allowed in ((wanted.numbers, numeric), (wanted.texts, textual)):
        if any(fields.get(name) not in allowed for name in names):
            raise FileReadError("column type")
    if wanted.geometry and definition.GetGeomFieldCount() != 1:
        raise FileReadError("geometry column")
    # GDAL up to 3.6.2 returns empty geometries when no other column is read (OSGeo/gdal#7106): always read one.
    kept = {*wanted.numbers, *wanted.texts} or set(sorted(name for name, kind in fields.items() if kind in numeric)[:1])
    if not kept:
        raise FileReadError("no number column beside the geometry")
    ignored = [name for name in fields if name not in kept]
    table.SetIgnoredFields(ignored if wanted.geometry else [*ignored, "OGR_GEOMETRY"])


def _raw_block(batch: dict, geometry_column: str, id_column: str, wanted: Wanted) -> RawBlock:
    import numpy as np

    x = y = None
    several, size = 0, len(next(iter(batch.values())))
    if geometry_column:
        x, y, several = decode_points(_blobs(batch[geometry_column]))
    values = {name: _as_numbers(batch[name]) for name in wanted.numbers}
    ids = np.ma.getdata(batch[id_column]).astype("int64") if id_column else None
    return RawBlock(size, x, y, several, values, {name: _as_texts(batch[name]) for name in wanted.texts}, ids)


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
