"""Run by a Python that has scikit-criteria: seconds a draw of its weighted sum and ranks, as JSON (robustness.py)."""

from __future__ import annotations

import json
import sys
import time

import numpy as np


def main(path: str, runs: int) -> None:
    """Time every draw of the file ``runs`` times."""
    import skcriteria as skc
    from skcriteria.agg.simple import WeightedSumModel

    given = np.load(path)
    matrix, weights = given["matrix"], given["weights"]
    wanted, decider = [max] * matrix.shape[1], WeightedSumModel()
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        for row in weights:
            decision = skc.mkdm(matrix, wanted, weights=row)
            ranks = decider.evaluate(decision).rank_
        times.append((time.perf_counter() - start) / len(weights))
    if ranks.min() != 1:
        raise SystemExit("the peer gave no ranks")
    sys.stdout.write(json.dumps(times[1:]))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
