"""Hot spots and neighbours against esda and libpysal in the same run, or a plain loop where those are not installed.

    /usr/bin/python3 -m tools.bench.hot_spots [--runs 5] [--peer build/esda-venv/bin/python]

1,503 communes of the reference in full detail, inhabitants per household, 9,999 conditional permutations. The peer
runs in a Python of its own (never inside QGIS's process), on the same links and the same figures, and times itself
without its imports. z of Gi* and I of Moran must be equal to 1e-6. Also times a grid of 1,000,000 points.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from asd_plugin.domain.density.edges import edges_from_wkb
from asd_plugin.domain.density.grids.cells import Grid
from asd_plugin.domain.density.grids.counting import count_in_cells
from asd_plugin.domain.density.hotspots.chance import false_discovery, pseudo_p, tail_counts
from asd_plugin.domain.density.hotspots.statistics import gi_star, local_moran
from asd_plugin.domain.progress import Silent
from asd_plugin.domain.territory.neighbours.contiguity import queen

ROOT = Path(__file__).resolve().parents[2]
TERRITORY = ROOT / "resources" / "reference" / "territory.gpkg"
PERMUTATIONS = 9_999
PEER = """
import json, sys, time, warnings
warnings.filterwarnings("ignore")
import numpy as np
given = json.load(open(sys.argv[1]))
x, links = np.array(given["x"]), {int(k): v for k, v in given["links"].items()}
import esda
from libpysal.weights import W
w = W(links, silence_warnings=True)
start = time.perf_counter()
gi = esda.G_Local(x, w, transform="B", star=True, permutations=given["permutations"], seed=1, n_jobs=1)
middle = time.perf_counter()
w = W(links, silence_warnings=True)
moran = esda.Moran_Local(x, w, transformation="r", permutations=given["permutations"], seed=1, n_jobs=1)
end = time.perf_counter()
print(json.dumps({"gi": middle - start, "moran": end - middle, "z": gi.Zs.tolist(), "i": moran.Is.tolist()}))
"""


def communes() -> tuple[list[bytes], np.ndarray]:
    """Outlines and inhabitants per household."""
    from osgeo import ogr

    dataset = ogr.Open(str(TERRITORY))
    outlines, figure = [], []
    for feature in dataset.GetLayerByName("commune"):
        outlines.append(bytes(feature.GetGeometryRef().ExportToWkb()))
        figure.append((feature.GetField("population") or 0) / max(feature.GetField("households") or 1, 1))
    return outlines, np.array(figure)


def ours(x: np.ndarray, links: object) -> tuple[float, float, np.ndarray, np.ndarray]:
    """Seconds of Gi* and of local Moran, with p-values and correction; their z and I."""
    begin = time.perf_counter()
    gi = gi_star(x, links)
    false_discovery(pseudo_p(*tail_counts(x, gi.tested, links.count, PERMUTATIONS, 1, Silent()), PERMUTATIONS, True))
    middle = time.perf_counter()
    z = (x - x.mean()) / x.std()
    moran = local_moran(x, links)
    false_discovery(pseudo_p(*tail_counts(z, moran.tested, links.count, PERMUTATIONS, 1, Silent()), PERMUTATIONS, True))
    return middle - begin, time.perf_counter() - middle, gi.z, moran.statistic


def theirs(python: Path, x: np.ndarray, links: object) -> dict | None:
    """What the peer measured and found; None when it is not installed."""
    if not python.is_file():
        return None
    lists = {row: links.other[a:b].tolist() for row, (a, b) in enumerate(zip(links.start, links.start[1:]))}
    with TemporaryDirectory() as folder:
        given = Path(folder) / "given.json"
        content = {"x": x.tolist(), "links": lists, "permutations": PERMUTATIONS}
        given.write_text(json.dumps(content), encoding="utf-8")
        done = subprocess.run([str(python), "-c", PEER, str(given)], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def loop(x: np.ndarray, links: object) -> dict:
    """The plain loop: every unit draws its own neighbours from one table of random orders."""
    begin, count = time.perf_counter(), len(x)
    generator, most = np.random.default_rng(1), int(links.count.max())
    drawn = np.array([generator.permutation(count - 1)[:most] for _ in range(PERMUTATIONS)]).T.copy()
    z = (x - x.mean()) / x.std()
    for row in range(count):
        near = links.other[links.start[row] : links.start[row + 1]]
        chosen = drawn[: len(near)]
        sums = z[chosen + (chosen >= row)].sum(axis=0)
        np.count_nonzero(sums >= z[near].sum())
    seconds = time.perf_counter() - begin
    mean, spread, around = x.mean(), x.std(), np.array([x[_near(links, row)].sum() for row in range(count)])
    weight = links.count + 1.0
    gi = (around + x - weight * mean) / (spread * np.sqrt((count * weight - weight**2) / (count - 1)))
    moran = z * np.array([z[_near(links, row)].mean() for row in range(count)]) * (count - 1) / count
    return {"gi": seconds, "moran": seconds, "z": gi.tolist(), "i": moran.tolist()}


def _near(links: object, row: int) -> np.ndarray:
    return links.other[links.start[row] : links.start[row + 1]]


def spread_of(values: list[float], unit: str = "ms", factor: float = 1000) -> str:
    """Median, least and most."""
    return f"{factor * statistics.median(values):.0f} {unit} ({factor * min(values):.0f} to {factor * max(values):.0f})"


def main() -> int:
    """Measure, print, and fail when the statistics differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer", type=Path, default=ROOT / "build" / "esda-venv" / "bin" / "python")
    asked = parser.parse_args()
    outlines, x = communes()
    times: dict[str, list[float]] = {
        "contiguity": [],
        "contiguity, processor": [],
        "gi": [],
        "moran": [],
        "peer gi": [],
        "peer moran": [],
    }
    is_equal = True
    for _ in range(asked.runs):
        edges = edges_from_wkb(outlines)
        begin, worked = time.perf_counter(), time.process_time()
        links = queen(edges, 100.0)
        times["contiguity"].append(time.perf_counter() - begin)
        times["contiguity, processor"].append(time.process_time() - worked)
        gi, moran, z, statistic = ours(x, links)
        peer = theirs(asked.peer, x, links)
        name = "plain loop" if peer is None else "esda"
        peer = peer or loop(x, links)
        for key, value in (("gi", gi), ("moran", moran), ("peer gi", peer["gi"]), ("peer moran", peer["moran"])):
            times[key].append(value)
        is_equal &= bool(np.allclose(z, peer["z"], atol=1e-6) and np.allclose(statistic, peer["i"], atol=1e-6))
    print(
        f"contiguity within 100 m, {len(edges):,} edges, {len(links.other):,} links: {spread_of(times['contiguity'])}"
    )
    for key, title in (("gi", "Gi*"), ("moran", "local Moran")):
        ratios = [b / a for a, b in zip(times[key], times[f"peer {key}"])]
        print(
            f"{title}, {len(x):,} units, {PERMUTATIONS:,} permutations: {spread_of(times[key])}; {name} "
            f"{spread_of(times[f'peer {key}'])}; ratio {statistics.median(ratios):.0f} "
            f"({min(ratios):.0f} to {max(ratios):.0f})"
        )
    print(f"z of Gi* and I of Moran equal to 1e-6: {is_equal}")
    places = np.random.default_rng(1).normal(0, 200_000, (2, 1_000_000))
    for shape in ("square", "hexagon"):
        taken = []
        for _ in range(asked.runs):
            begin = time.perf_counter()
            count_in_cells(Grid(shape, 5_000.0), *places, None, Silent())
            taken.append(time.perf_counter() - begin)
        print(f"1,000,000 points into {shape} cells of 5 km: {spread_of(taken)}")
    return 0 if is_equal else 1


if __name__ == "__main__":
    sys.exit(main())
