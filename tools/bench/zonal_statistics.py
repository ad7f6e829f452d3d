"""Zonal statistics against QGIS's own: one process, same communes and raster, alternating runs.

    /usr/bin/python3 -m tools.bench.zonal_statistics [--side 12000] [--runs 3]

A float raster of 100 m (deflate, tiled, half of it nodata) over the communes of the reference territory, brought to
EPSG:26191. By the centre rule counts must be identical and sums equal to 1e-9; the time of the exact shares is given
beside it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

import numpy as np

from .count_points import ROOT, TERRITORY, start_qgis

FOLDER = ROOT / "build" / "bench"


def make_raster(path: Path, communes: Path, side: int) -> None:
    """Seeded population-like raster: values near 30,000 villages, zero elsewhere, nodata in the two far corners."""
    from osgeo import gdal, ogr

    dataset = ogr.Open(str(communes))
    west, east, south, north = dataset.GetLayer(0).GetExtent()
    rng = np.random.default_rng(3)
    x0, y1 = np.floor((east - side * 100.0 + 5000) / 100) * 100, np.ceil((north + 5000) / 100) * 100
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "NUM_THREADS=2", "ZLEVEL=1"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, options)
    made.SetGeoTransform((x0, 100.0, 0.0, y1, 0.0, -100.0))
    made.SetProjection(dataset.GetLayer(0).GetSpatialRef().ExportToWkt())
    band = made.GetRasterBand(1)
    band.SetNoDataValue(-1)
    row, column = rng.integers(0, side, (2, 3_000_000))
    for first in range(0, side, 1000):
        here = (row >= first) & (row < first + 1000)
        places = (row[here] - first) * side + column[here]
        values = np.bincount(places, rng.gamma(2, 20, int(here.sum())), 1000 * side).reshape(-1, side)
        across = np.arange(side) + np.arange(first, first + len(values))[:, None]
        values[(across < 0.5 * side) | (across > 1.5 * side)] = -1
        band.WriteArray(values[: side - first].astype("float32"), 0, first)
    del band, made


def ours(communes: Path, raster: Path, rule: int, output: Path) -> tuple[float, float, dict]:
    """Seconds, processor seconds, and (count, sum) by commune."""
    given = {"TERRITORIES": str(communes), "RASTER": str(raster), "STATISTICS": [0, 1], "RULE": rule}
    return _timed("asd:zonalstatistics", {**given, "OUTPUT": str(output)}, "count", "sum")


def theirs(communes: Path, raster: Path, output: Path) -> tuple[float, float, dict]:
    """The same by QGIS."""
    given = {
        "INPUT": str(communes),
        "INPUT_RASTER": str(raster),
        "RASTER_BAND": 1,
        "STATISTICS": [0, 1],
        "COLUMN_PREFIX": "q_",
    }
    return _timed("native:zonalstatisticsfb", {**given, "OUTPUT": str(output)}, "q_count", "q_sum")


def _timed(algorithm: str, parameters: dict, count: str, total: str) -> tuple[float, float, dict]:
    import processing
    from osgeo import ogr

    Path(parameters["OUTPUT"]).unlink(missing_ok=True)
    start, work = time.perf_counter(), time.process_time()
    processing.run(algorithm, parameters)
    seconds, work = time.perf_counter() - start, time.process_time() - work
    layer = ogr.Open(parameters["OUTPUT"])
    rows = [(one.GetField("code"), one.GetField(count) or 0.0, one.GetField(total) or 0.0) for one in layer.GetLayer(0)]
    return seconds, work, {code: (number, amount) for code, number, amount in rows}


def main() -> int:
    """Measure, print, and fail when a count differs or a sum is off by more than 1e-9."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=12_000)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    app = start_qgis()
    import processing
    from qgis.core import QgsCoordinateReferenceSystem

    FOLDER.mkdir(parents=True, exist_ok=True)
    communes, raster = FOLDER / "communes_metric.gpkg", FOLDER / f"population_{asked.side}.tif"
    if not communes.is_file():
        wanted = {"INPUT": f"{TERRITORY}|layername=commune", "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:26191")}
        processing.run("native:reprojectlayer", {**wanted, "OUTPUT": str(communes)})
    if not raster.is_file():
        make_raster(raster, communes, asked.side)
    ratios, is_fine = [], True
    for number in range(1, asked.runs + 1):
        exact, _, _ = ours(communes, raster, 0, FOLDER / "zonal_exact.gpkg")
        centre, own, mine = ours(communes, raster, 1, FOLDER / "zonal_centre.gpkg")
        native, other, his = theirs(communes, raster, FOLDER / "zonal_native.gpkg")
        counts = sum(mine[code][0] != his[code][0] for code in his)
        sums = max(abs(mine[code][1] - his[code][1]) / max(1.0, his[code][1]) for code in his)
        is_fine &= counts == 0 and sums <= 1e-9
        ratios.append(native / centre)
        print(
            f"run {number}: native:zonalstatisticsfb {native:.2f} s, ours by centres {centre:.2f} s (ratio "
            f"{native / centre:.1f}, processor time {other / own:.1f}), by exact shares {exact:.2f} s "
            f"(ratio {native / exact:.1f}); communes with another "
            f"count {counts} of {len(his)}, largest relative difference of a sum {sums:.1e}",
            flush=True,
        )
    print(f"ratio {statistics.median(ratios):.1f} ({min(ratios):.1f} to {max(ratios):.1f}), {asked.runs} runs")
    app.exitQgis()
    return 0 if is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
