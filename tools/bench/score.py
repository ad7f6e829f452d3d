"""Need score of the 1,503 communes from layer to styled layer, and the share of the domain in it.

    /usr/bin/python3 -m tools.bench.score [--indicators 30] [--runs 7] [--folder build/bench]

The layer holds the shipped communes with seeded indicator columns (lognormal, 3 % missing). The model has five domains,
percentile winsorising, min-max, weights re-normalised over the children present. Prints medians (least to most) of:
the domain alone, the same with the skew-kurtosis rule, and the algorithm with its GeoPackage written, reopened and
styled. Bars: domain under 0.2 s, whole under 2 s.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np

from tools.bench.count_points import ROOT, TERRITORY, start_qgis

SEED = 20241
DOMAINS = 5
MISSING = 0.03


def model_data(count: int, treatment: str) -> dict:
    """A model of ``count`` indicators in five domains, every third one reversed."""
    domains = [{"id": f"domain_{place}", "parent": "index", "weight": 1} for place in range(DOMAINS)]
    leaves = [
        {
            "id": f"x{place}",
            "parent": f"domain_{place % DOMAINS}",
            "weight": 1 + place % 3,
            "direction": -1 if place % 3 == 0 else 1,
            "column": f"x{place}",
        }
        for place in range(count)
    ]
    return {
        "asd_score_model": 1,
        "id": "bench",
        "title": {"fr": "Mesure"},
        "tree": [{"id": "index"}, *domains, *leaves],
        "missing": {"policy": "available_mean"},
        "treatment": {"method": treatment},
    }


def make_layer(path: Path, count: int) -> None:
    """Write the communes with ``count`` seeded columns to ``path``."""
    from osgeo import gdal, ogr

    path.unlink(missing_ok=True)
    gdal.VectorTranslate(str(path), str(TERRITORY), layers=["commune"], layerName="commune", format="GPKG")
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayer(0)
    for place in range(count):
        layer.CreateField(ogr.FieldDefn(f"x{place}", ogr.OFTReal))
    rng = np.random.default_rng(SEED)
    rows = rng.lognormal(size=(layer.GetFeatureCount(), count))
    gaps = rng.random(rows.shape) < MISSING
    layer.StartTransaction()
    for feature, row, gap in zip(list(layer), rows, gaps):
        for place in np.flatnonzero(~gap):
            feature.SetField(f"x{place}", float(row[place]))
        layer.SetFeature(feature)
    layer.CommitTransaction()


def timed(runs: int, work: object) -> str:
    """Median (least to most) of ``runs`` runs, after one that warms up."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return f"{statistics.median(times):.3f} s ({min(times):.3f} to {max(times):.3f}), {runs} runs"


def domain_run(layer_path: Path, model: dict) -> object:
    """A function that scores the layer's table, already read, with the domain alone."""
    from qgis.core import QgsVectorLayer

    from asd_plugin.domain.scoring.model_reading import read_model
    from asd_plugin.domain.scoring.score import score_territories
    from asd_plugin.sources.score_inputs import read_score_inputs

    checked = read_model(model)
    inputs = read_score_inputs(QgsVectorLayer(str(layer_path), "communes", "ogr"), "communes", "code", checked)
    return lambda: score_territories(checked, inputs.table, inputs.groups, inputs.status)


def whole_run(layer_path: Path, model_path: Path, folder: Path) -> object:
    """A function that runs the algorithm, reopens its GeoPackage and styles it."""
    import processing
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.styling import apply_style, need_style

    output = folder / "score_out.gpkg"

    def work() -> None:
        found = processing.run(
            "asd:territorialneedscore",
            {"INPUT": str(layer_path), "SCORE_MODEL": str(model_path), "OUTPUT": str(output)},
        )
        layer = QgsVectorLayer(found["OUTPUT"], "score", "ogr")
        scores = [feature["score"] for feature in layer.getFeatures()]
        breaks = [float(limit) for limit in np.quantile([s for s in scores if s], np.linspace(0, 1, 6))]
        apply_style(layer, need_style(breaks, "score", "class", "status"))

    return work


def copeland_run() -> object:
    """A function that joins 40 seeded indicators of 1,503 units by the outranking matrix."""
    from asd_plugin.domain.scoring.aggregation import join
    from asd_plugin.domain.scoring.model import Joining

    x = np.random.default_rng(SEED).random((1503, 40))
    w = np.full(x.shape, 1 / 40)
    return lambda: join(Joining("copeland"), x, w, np.ones(40))


def doubt_run() -> object:
    """A function that solves one linear programme for each of 1,503 units."""
    import pandas as pd

    from asd_plugin.domain.weighting.benefit_of_doubt import benefit_of_doubt

    table = pd.DataFrame(np.random.default_rng(SEED).random((1503, 8)), columns=[f"p{k}" for k in range(8)])
    return lambda: benefit_of_doubt(table)


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--indicators", type=int, default=30)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--folder", default=str(ROOT / "build" / "bench"))
    chosen = parser.parse_args(arguments)
    folder = Path(chosen.folder)
    folder.mkdir(parents=True, exist_ok=True)
    app = start_qgis()
    layer_path, model_path = folder / "score_in.gpkg", folder / "score_model.json"
    make_layer(layer_path, chosen.indicators)
    print(f"need score, 1,503 communes x {chosen.indicators} indicators")
    for treatment in ("winsorise_2_98", "skew_kurtosis"):
        work = domain_run(layer_path, model_data(chosen.indicators, treatment))
        print(f"  domain alone, {treatment}: {timed(chosen.runs, work)}  [bar 0.2 s]")
    model_path.write_text(json.dumps(model_data(chosen.indicators, "winsorise_2_98")), encoding="utf-8")
    print(f"  layer to styled layer: {timed(chosen.runs, whole_run(layer_path, model_path, folder))}  [bar 2 s]")
    print(f"  Copeland values, 1,503 x 40: {timed(3, copeland_run())}  [bar 1 s]")
    print(f"  benefit of the doubt, 1,503 x 8: {timed(1, doubt_run())}  [no bar: a background job]")
    app.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])
