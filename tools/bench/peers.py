"""Peer families of 1,503 units by 12 variables: Gower distances, PAM with 8 families, silhouettes, nearest units.

    /usr/bin/python3 -m tools.bench.peers [--units 1503] [--variables 12] [--k 8] [--runs 5]

Seeded figures, a twelfth of them missing. Side by side, in turn, with the plain way: distances row by row, and SWAP
with one candidate at a time; equal results are asserted. Processor time of one thread, medians (least to most).
Bars at 1,503 x 12: distances 0.5 s, PAM 2 s.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SEED = 20241


def make_table(units: int, variables: int) -> tuple[pd.DataFrame, dict[str, str]]:
    """Seeded figures: categories, skewed numbers, plain numbers, a twelfth missing."""
    stream = np.random.default_rng(SEED)
    names = [f"x{place:02d}" for place in range(variables)]
    kinds = {name: ("binary", "log", "numeric")[place % 3] for place, name in enumerate(names)}
    columns = {
        name: stream.integers(0, 2, units).astype(float) if kind == "binary" else stream.lognormal(size=units)
        for name, kind in kinds.items()
    }
    table = pd.DataFrame(columns, index=[f"{place:06d}" for place in range(units)])
    return table.mask(stream.random(table.shape) < 1 / 12), kinds


def row_by_row(scaled: Any) -> np.ndarray:
    """The plain way: the distances of one unit after another."""
    from asd_plugin.domain.comparison.peers.gower import parts_from

    return np.array([parts_from(scaled, row).sum(axis=1) for row in range(len(scaled.codes))])


def plain_swap(matrix: np.ndarray, medoids: np.ndarray) -> np.ndarray:
    """Best exchange again and again, each valued alone over all units."""
    medoids = np.sort(medoids)
    while True:
        now, best = matrix[:, medoids].min(axis=1).sum(), (0.0, 0, 0)
        for place in range(len(medoids)):
            others = matrix[:, np.delete(medoids, place)].min(axis=1)
            sums = np.array([np.minimum(others, matrix[:, row]).sum() for row in range(len(matrix))])
            sums[medoids] = np.inf
            row = int(sums.argmin())
            best = min(best, (sums[row] - now, place, row))
        if best[0] >= -1e-9:
            return medoids
        medoids[best[1]] = best[2]
        medoids.sort()


def timed(job: Callable, *arguments: Any) -> tuple[float, Any]:
    """Processor seconds and the result."""
    start = time.process_time()
    result = job(*arguments)
    return time.process_time() - start, result


def shown(seconds: list[float]) -> str:
    """Median (least to most)."""
    return f"{statistics.median(seconds):.3f} s ({min(seconds):.3f} to {max(seconds):.3f})"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--units", type=int, default=1503)
    parser.add_argument("--variables", type=int, default=12)
    parser.add_argument("--k", type=int, default=8)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    from asd_plugin.domain.comparison.peers.gower import distances, scale_units
    from asd_plugin.domain.comparison.peers.medoids import build, pam, swap
    from asd_plugin.domain.comparison.peers.neighbours import k_nearest
    from asd_plugin.domain.comparison.peers.silhouette import silhouettes
    from asd_plugin.domain.progress import Silent

    table, kinds = make_table(asked.units, asked.variables)
    scaled = scale_units(table, kinds)
    times: dict[str, list[float]] = {}
    for run in range(asked.runs):
        ours, matrix = timed(distances, scaled)
        times.setdefault("distances", []).append(ours)
        if run == 0:
            plain, slow = timed(row_by_row, scaled)
            np.testing.assert_allclose(matrix, slow, atol=1e-12)
            times["distances, row by row"] = [plain]
        ours, found = timed(pam, matrix, asked.k, SEED)
        times.setdefault(f"PAM, {asked.k} families, 4 starts", []).append(ours)
        start = np.sort(build(matrix, asked.k))
        ours, alone = timed(swap, matrix, start, Silent())
        times.setdefault("SWAP from BUILD", []).append(ours)
        if run == 0:
            plain, medoids = timed(plain_swap, matrix, start)
            np.testing.assert_array_equal(alone.medoids, medoids)
            times["SWAP from BUILD, one candidate at a time"] = [plain]
        times.setdefault("silhouettes", []).append(timed(silhouettes, matrix, found.labels)[0])
        near = timed(k_nearest, scaled, str(scaled.codes[0]), 10)[0]
        times.setdefault("10 nearest with reasons", []).append(near)
    print(f"{len(scaled.codes):,} units x {asked.variables} variables, {asked.runs} runs")
    for name, seconds in times.items():
        print(f"{name}: {shown(seconds)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
