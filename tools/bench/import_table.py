"""A table of 1,503 communes x 50 columns into the national workspace: seconds of the whole algorithm.

    /usr/bin/python3 -m tools.bench.import_table [--runs 5] [--profile]

Two files, figures made up: a CSV in cp1252 with decimal commas whose codes lost their zeros and their dots; an XLSX
without codes, joined by exact names inside the province. 48 indicators; the cards of those that the catalogue does
not have are made up too. Prints the median and the range beside the bar. Never fails on a time.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
FIGURES = 48
BAR = 5.0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        national = _national(Path(folder) / "espace.gpkg")
        for name, path, more in _files(Path(folder), national):
            times, told = [], {}
            for number in range(asked.runs):
                copy = Path(folder) / f"copie{number}.gpkg"
                shutil.copy(national, copy)
                seconds, told = _import(path, copy, more, asked.profile and number == asked.runs - 1)
                times.append(seconds)
                copy.unlink()
            counts = f"{told['ROWS_JOINED']} of {told['ROWS_READ']} rows joined, {told['VALUES']} figures"
            spread = f"median {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})"
            print(f"{name}: {spread}, bar {BAR:.0f} s; {counts}")
    sys.stdout.flush()
    os._exit(0)  # QGIS may take long, or fail, to close without an event loop


def _national(path: Path) -> Path:
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace, open_workspace

    create_workspace(path, ROOT / "resources", Scope.country(), Silent())
    words = {name: {"fr": "essai", "ar": "تجربة", "en": "trial"} for name in ("label", "unit", "denominator")}
    words |= {"definition": words["label"], "numerator": words["label"], "short_label": words["label"]}
    with open_workspace(path, writable=True) as workspace:
        for number in range(FIGURES):
            card = {"id": f"bench_{number:02d}", "domain": "economy", "direction": 1, "source": "essai", **words}
            workspace.save_indicator({**card, "minimum": 0, "maximum": 100, "decimals": 1})
    return path


def _files(folder: Path, national: Path) -> list[tuple[str, Path, dict]]:
    import numpy as np
    import pandas as pd

    from asd_plugin.workspace import open_workspace

    with open_workspace(national) as workspace:
        units, provinces = workspace.units("commune"), workspace.units("province")
    figures = np.random.default_rng(6).integers(0, 1000, (len(units), FIGURES)) / 10
    heads = [f"Indicateur d'essai {number:02d}" for number in range(FIGURES)]
    pairs = ";".join(f"{head}=bench_{number:02d}" for number, head in enumerate(heads))
    names, above = units["name_fr"].tolist(), provinces["name_fr"].reindex(units["province_code"]).tolist()
    csv, book = folder / "codes.csv", folder / "noms.xlsx"
    lines = [";".join(["Code commune", "Commune", *heads])]
    for code, name, row in zip(units.index, names, figures):
        cells = [f"{value:.1f}".replace(".", ",") for value in row]
        lines.append(";".join([code.replace(".", "").lstrip("0"), f'"{name}"', *cells]))
    csv.write_bytes("\n".join(lines).encode("cp1252", errors="replace"))
    table = pd.DataFrame(figures, columns=heads)
    table.insert(0, "Commune", names)
    table.insert(0, "Province", above)
    _write_book(book, table)
    given = {"COLUMNS": pairs, "PERIOD": "2026", "DELIVERED": "2026-11-01"}
    return [("CSV, damaged codes", csv, given), ("XLSX, names by rule", book, {**given, "BY_RULE": True})]


def _write_book(path: Path, table: object) -> None:
    from osgeo import ogr

    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = dataset.CreateLayer("Tableau")
    for name in table.columns:
        is_text = table[name].dtype == object
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if is_text else ogr.OFTReal))
    for row in table.itertuples(index=False):
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetField(place, value)
        layer.CreateFeature(feature)
    dataset.FlushCache()


def _import(path: Path, workspace: Path, more: dict, is_profiled: bool) -> tuple[float, dict]:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from asd_plugin.algorithms.data.import_indicators import ImportIndicators

    algorithm, feedback = ImportIndicators(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    given = {"WORKSPACE": str(workspace), "FILE": str(path), **more}
    given |= {"REPORT": str(path.with_suffix(".json")), "HTML": str(path.with_suffix(".html"))}
    given |= {"ROWS": str(path.with_name("lignes.csv"))}
    profile = cProfile.Profile()
    started = time.perf_counter()
    if is_profiled:
        profile.enable()
    results, is_fine = algorithm.run(given, QgsProcessingContext(), feedback)
    seconds = time.perf_counter() - started
    if is_profiled:
        profile.disable()
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
    if not is_fine:
        raise SystemExit(feedback.textLog())
    return seconds, results


if __name__ == "__main__":
    main()
