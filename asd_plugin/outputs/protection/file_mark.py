"""The protection mark inside a GeoPackage or a raster itself, so that it follows the file from office to office."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

GEOPACKAGE = ".gpkg"


def mark_file(target: str, mark: str, description: str = "") -> bool:
    """Write ``mark`` (and what the table shows) into the metadata of the table behind ``target``, as a sink named it.

    Returns False, and does nothing, for memory layers, databases and other formats.
    """
    path, table = _place(target)
    if path is None:
        return False
    from osgeo import gdal

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
    layer = _layer(dataset, table)
    if layer is None:
        return False
    items = dict(layer.GetMetadata() or {})
    items["asd_protection"] = mark
    if description:
        items["DESCRIPTION"] = description
    layer.SetMetadata(items)
    del layer, dataset
    return True


def mark_in_file(path: str, table: str) -> str:
    """The mark written in ``table`` (empty: the only one) of a GeoPackage; empty when there is none."""
    place = Path(path)
    if place.suffix.lower() != GEOPACKAGE or not place.is_file():
        return ""
    return _read(path, table, place.stat().st_mtime_ns)


@lru_cache(maxsize=256)
def _read(path: str, table: str, _changed: int) -> str:
    """Kept until the file changes: a banner asks again at every change of the project's layers."""
    from osgeo import gdal

    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
    layer = _layer(dataset, table)
    return "" if layer is None else str(layer.GetMetadataItem("asd_protection") or "")


def mark_in_raster(path: str) -> str:
    """The mark written in a raster file; empty when there is none."""
    place = Path(path)
    return _read_raster(path, place.stat().st_mtime_ns) if place.is_file() else ""


@lru_cache(maxsize=256)
def _read_raster(path: str, _changed: int) -> str:
    from osgeo import gdal

    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return "" if dataset is None else str(dataset.GetMetadataItem("asd_protection") or "")


def _place(target: str) -> tuple[Path | None, str]:
    """Path and table of a sink's target: a path, ``path|layername=t``, or ``ogr:dbname=path table=t (geom)``."""
    path, _, option = target.partition("|layername=")
    if target.startswith("ogr:dbname='"):
        path, _, rest = target[len("ogr:dbname='") :].partition("'")
        option = rest.partition('table="')[2].partition('"')[0]
    place = Path(path)
    return (place if place.suffix.lower() == GEOPACKAGE and place.is_file() else None), option


def _layer(dataset: Any, table: str) -> Any:
    if dataset is None:
        return None
    return dataset.GetLayerByName(table) if table else dataset.GetLayer(0)
