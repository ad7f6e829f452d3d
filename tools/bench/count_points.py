"""Beneficiary density against QGIS's own «Count points in polygon»: one process, same files, alternating runs.

    /usr/bin/python3 -m tools.bench.count_points [--points 1000000] [--runs 3] [--folder build/bench]

Points are seeded: 88 % in villages scattered around the communes (more of them where more people live), 12 % uniform
over the country's frame. Both tools read the same GeoPackages and write a GeoPackage of communes; both counts must be
equal, commune by commune. Prints each run, and the ratio of times as median (least to most).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
TERRITORY = ROOT / "resources" / "reference" / "territory.gpkg"
SEED = 20240501
CLUSTERED = 0.88
VILLAGES = 8


def start_qgis() -> object:
    """A QGIS without window, with the native algorithms and the plugin's provider."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from asd_plugin.algorithms.provider import AsdProvider

    app.provider = AsdProvider()
    QgsApplication.processingRegistry().addProvider(app.provider)
    return app


def make_points(path: Path, count: int) -> None:
    """Write ``count`` seeded points in EPSG:4326 to ``path``."""
    from osgeo import gdal, ogr, osr

    frames, people = _communes()
    rng = np.random.default_rng(SEED)
    middle, size = (frames[:, [0, 2]] + frames[:, [1, 3]]) / 2, (frames[:, [1, 3]] - frames[:, [0, 2]]) / 2
    village = (middle[:, None] + rng.normal(0, 0.28, (len(frames), VILLAGES, 2)) * size[:, None]).reshape(-1, 2)
    spread = np.repeat(size.mean(axis=1), VILLAGES) * rng.uniform(0.02, 0.2, len(village))
    weight = np.repeat(people, VILLAGES) * rng.lognormal(0, 1, len(village))
    chosen = rng.choice(len(village), count, p=weight / weight.sum())
    xy = village[chosen] + rng.normal(0, 1, (count, 2)) * spread[chosen][:, None]
    uniform = rng.random(count) >= CLUSTERED
    low, high = frames[:, [0, 2]].min(axis=0), frames[:, [1, 3]].max(axis=0)
    xy[uniform] = low + rng.random((int(uniform.sum()), 2)) * (high - low)

    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("households", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("people", ogr.OFTInteger))
    definition = layer.GetLayerDefn()
    dataset.StartTransaction()
    for (x, y), size_of in zip(xy.tolist(), (1 + rng.poisson(2.2, count)).tolist()):
        feature = ogr.Feature(definition)
        feature.SetField(0, size_of)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    dataset.CommitTransaction()
    del layer, dataset


def _communes() -> tuple[np.ndarray, np.ndarray]:
    """Frame (west, east, south, north) and inhabitants of each commune."""
    from osgeo import ogr

    dataset = ogr.Open(str(TERRITORY))
    layer = dataset.GetLayerByName("commune")
    rows = [(feature.GetGeometryRef().GetEnvelope(), feature.GetField("population") or 0) for feature in layer]
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows], float)


def run_ours(points: Path, output: Path) -> tuple[float, dict[str, int], dict]:
    """Seconds, counts by commune, and the numbers returned."""
    parameters = {"BENEFICIARIES": f"{points}|layername=households", "TERRITORIES": f"{TERRITORY}|layername=commune"}
    seconds, result = _timed("asd:beneficiarydensity", {**parameters, "THRESHOLD": 0, "OUTPUT": str(output)})
    return seconds, _counts(output, "beneficiary_households"), result


def run_native(points: Path, output: Path) -> tuple[float, dict[str, int], dict]:
    """The same by QGIS's own algorithm."""
    parameters = {"POINTS": f"{points}|layername=households", "POLYGONS": f"{TERRITORY}|layername=commune"}
    seconds, result = _timed("native:countpointsinpolygon", {**parameters, "FIELD": "count", "OUTPUT": str(output)})
    return seconds, _counts(output, "count"), result


def _timed(algorithm: str, parameters: dict) -> tuple[float, dict]:
    import processing

    Path(parameters["OUTPUT"]).unlink(missing_ok=True)
    start = time.perf_counter()
    result = processing.run(algorithm, parameters)
    return time.perf_counter() - start, result


def _counts(path: Path, field: str) -> dict[str, int]:
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    return {feature.GetField("code"): int(feature.GetField(field)) for feature in dataset.GetLayer(0)}


def main() -> int:
    """Measure, print, and fail when the counts differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    app = start_qgis()
    points = asked.folder / f"SYNTHETIQUE_households_{asked.points}.gpkg"
    if not points.is_file():
        make_points(points, asked.points)
    ratios, is_equal = [], True
    for number in range(1, asked.runs + 1):
        ours, counted, numbers = run_ours(points, asked.folder / "SYNTHETIQUE_density.gpkg")
        theirs, expected, _ = run_native(points, asked.folder / "SYNTHETIQUE_native.gpkg")
        is_equal &= counted == expected
        ratios.append(theirs / ours)
        print(
            f"run {number}: asd:beneficiarydensity {ours:.2f} s, native:countpointsinpolygon {theirs:.2f} s, ratio "
            f"{ratios[-1]:.1f}; counted {sum(counted.values()):,} of {numbers['ROWS_READ']:,}, outside "
            f"{numbers['POINTS_OUTSIDE']:,}, on a border {numbers['POINTS_ON_BORDER']}; equal: {counted == expected}"
        )
    print(f"ratio {statistics.median(ratios):.1f} ({min(ratios):.1f} to {max(ratios):.1f}), {asked.runs} runs")
    app.exitQgis()
    return 0 if is_equal else 1


if __name__ == "__main__":
    sys.exit(main())
