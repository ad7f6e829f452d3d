"""The polygons of a workspace: which units a scope holds, and their copy into a new GeoPackage by GDAL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..domain.errors import AsdError, problem
from ..domain.progress import Progress, checkpoint
from .schema import LEVELS
from .scope import COUNTRY, REGION, Scope

TEXT, NUMBER, COUNT = "text", "number", "count"
COMMON = (
    ("code", TEXT),
    ("name_fr", TEXT),
    ("name_ar", TEXT),
    ("kind", TEXT),
    ("area_km2", NUMBER),
    ("population", COUNT),
    ("households", COUNT),
    ("population_2014", COUNT),
)
FIELDS = {
    "region": COMMON,
    "province": (*COMMON, ("region_code", TEXT)),
    "commune": (
        *COMMON,
        ("milieu", TEXT),
        ("cercle_code", TEXT),
        ("province_code", TEXT),
        ("region_code", TEXT),
    ),
}


def units_of(territory: Path, scope: Scope) -> dict[str, list[str]]:
    """Codes of the scope by level, ancestors included; AsdError names the codes that the reference does not know."""
    known = _all_units(territory)
    if scope.kind == COUNTRY:
        return {level: [unit["code"] for unit in units] for level, units in known.items()}
    level = "region" if scope.kind == REGION else "province"
    by_code = {unit["code"]: unit for unit in known[level]}
    unknown = [code for code in scope.codes if code not in by_code]
    if unknown or not scope.codes:
        raise AsdError(problem("unknown_units", level=level, codes=unknown, known=sorted(by_code)))
    if scope.kind == REGION:
        regions = set(scope.codes)
        provinces = {unit["code"] for unit in known["province"] if unit["region_code"] in regions}
    else:
        provinces = set(scope.codes)
        regions = {by_code[code]["region_code"] for code in provinces}
    communes = {unit["code"] for unit in known["commune"] if unit["province_code"] in provinces}
    wanted = {"region": regions, "province": provinces, "commune": communes}
    return {name: [unit["code"] for unit in known[name] if unit["code"] in wanted[name]] for name in LEVELS}


def _all_units(territory: Path) -> dict[str, list[dict[str, str]]]:
    parents = {"region": (), "province": ("region_code",), "commune": ("province_code", "region_code")}
    with reading_gdal(territory) as dataset:
        return {
            level: [
                {name: feature[name] for name in ("code", *parents[level])} for feature in dataset.GetLayerByName(level)
            ]
            for level in LEVELS
        }


@contextmanager
def reading_gdal(path: Path) -> Iterator[Any]:
    """Open a vector file read-only; a failure while reading names the file."""
    from osgeo import gdal

    try:
        yield _must(gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY))
    except (RuntimeError, KeyError, TypeError, AttributeError) as error:
        raise AsdError(problem("reference_damaged", file=path.name, reason=str(error))) from error


def _must(answer: Any) -> Any:
    """Raise RuntimeError when GDAL answers None or an error number.

    Answers are checked one by one because `gdal.UseExceptions` is one switch for the whole process, QGIS's own threads
    included. Where another plugin turned it on, GDAL raises the same RuntimeError by itself.
    """
    from osgeo import gdal

    if answer is None or (isinstance(answer, int) and answer != 0):
        raise RuntimeError(gdal.GetLastErrorMsg() or "GDAL")
    return answer


def copy_territory(territory: Path, target: Path, units: dict[str, list[str]], progress: Progress) -> None:
    """Make the GeoPackage ``target`` (version 1.2) with the polygons of ``units`` and nothing else."""
    with reading_gdal(territory) as source:
        layers = {level: _must(source.GetLayerByName(level)) for level in LEVELS}
        try:
            _write_layers(layers, target, units, progress)
        except RuntimeError as error:
            raise AsdError(problem("cannot_write", path=str(target.parent), reason=str(error))) from error


def _write_layers(sources: dict[str, Any], target: Path, units: dict[str, list[str]], progress: Progress) -> None:
    from osgeo import gdal, ogr, osr

    driver = gdal.GetDriverByName("GPKG")
    made = _must(driver.Create(str(target), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"]))
    system = osr.SpatialReference()
    _must(system.ImportFromEPSG(4326))
    for rank, level in enumerate(LEVELS):
        layer = _new_layer(made, f"asd_{level}", system, ogr.wkbMultiPolygon, FIELDS[level])
        _must(layer.StartTransaction())
        _copy(sources[level], layer, FIELDS[level], set(units[level]))
        _must(layer.CommitTransaction())
        checkpoint(progress, (rank + 1) / len(LEVELS))
    made.FlushCache()


def _new_layer(made: Any, name: str, system: Any, geometry: int, fields: tuple[tuple[str, str], ...]) -> Any:
    from osgeo import ogr

    kinds = {TEXT: ogr.OFTString, NUMBER: ogr.OFTReal, COUNT: ogr.OFTInteger64}
    layer = _must(made.CreateLayer(name, system, geometry, ["GEOMETRY_NAME=geom", "FID=fid"]))
    for field, kind in fields:
        _must(layer.CreateField(ogr.FieldDefn(field, kinds[kind])))
    return layer


def _copy(source: Any, layer: Any, fields: tuple[tuple[str, str], ...], codes: set[str]) -> None:
    from osgeo import ogr

    definition = layer.GetLayerDefn()
    for feature in source:
        if feature["code"] not in codes:
            continue
        copy = ogr.Feature(definition)
        for name, _ in fields:
            copy[name] = feature[name]
        geometry = feature.GetGeometryRef()
        copy.SetGeometry(ogr.ForceToMultiPolygon(geometry.Clone()) if geometry else None)
        _must(layer.CreateFeature(copy))
