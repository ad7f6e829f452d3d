"""Robustness and what-if: 10,000 draws with ranks and intervals, Sobol indices, leave-one-out, one weight moved.

    /usr/bin/python3 -m tools.bench.robustness [--units 1503 15000 40000] [--draws 10000] [--runs 5]
                                               [--peer <python with scikit-criteria>]

Seeded lognormal indicators, 40 in 8 domains, with and without 3 % missing cells, percentile winsorising, min-max 1-100.
Each case runs in a process of its own, so that peak memory is its own. The same draws also go through
the scoring one at a time (our slow version) and, with --peer, through scikit-criteria's weighted
sum and ranks. Prints medians (least to most). Bars at 1,503 units: draws 3 s and 500 MB, leave-one-out 0.1 s,
Sobol 2 s, one weight 10 ms.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
INDICATORS, DOMAINS, SEED = 40, 8, 20241
SLOW_DRAWS = 100


def make_case(units: int, missing: float) -> tuple[object, pd.DataFrame]:
    """A checked model and its seeded table."""
    from asd_plugin.domain.scoring.model_reading import read_model

    domains = [{"id": f"d{place}", "parent": "index", "weight": 1 + place % 2} for place in range(DOMAINS)]
    leaves = [
        {
            "id": f"x{place}",
            "parent": f"d{place % DOMAINS}",
            "weight": 1 + place % 3,
            "direction": -1 if place % 3 == 0 else 1,
            "column": f"x{place}",
        }
        for place in range(INDICATORS)
    ]
    model = read_model(
        {
            "asd_score_model": 1,
            "id": "bench",
            "title": {"fr": "Mesure"},
            "tree": [{"id": "index"}, *domains, *leaves],
            "missing": {"policy": "available_mean"},
            "treatment": {"method": "winsorise_2_98"},
            "normalisation": {"method": "minmax", "low": 1, "high": 100},
        }
    )
    stream = np.random.default_rng(SEED)
    rows = stream.lognormal(size=(units, INDICATORS))
    rows[stream.random(rows.shape) < missing] = np.nan
    return model, pd.DataFrame(rows, index=[f"{n:06d}" for n in range(units)], columns=[leaf["id"] for leaf in leaves])


def settings_of(draws: int, everything: bool) -> object:
    """Weights alone, or weights and two to three variants of every other choice with one indicator left out."""
    from asd_plugin.domain.indicators.settings import MissingPolicy, Normalisation, Treatment
    from asd_plugin.domain.robustness.settings import RobustnessSettings

    if not everything:
        return RobustnessSettings(draws=draws, seed=1)
    return RobustnessSettings(
        draws=draws,
        seed=1,
        treatments=(Treatment("none"),),
        imputations=(MissingPolicy("median"),),
        normalisations=(Normalisation("percentile", 1, 100), Normalisation("rank")),
        aggregations=("geometric",),
        leave_one_out=True,
    )


def timed(runs: int, work: object, warm: bool = True) -> list[float]:
    """Seconds of ``runs`` runs, after one that warms up."""
    if warm:
        work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times


def case_draws(units: int, draws: int, runs: int, missing: float, everything: bool) -> dict:
    """Monte Carlo, with its peak memory."""
    from asd_plugin.domain.robustness.monte_carlo import study_robustness

    model, table = make_case(units, missing)
    study_robustness(model, table, settings_of(2, everything))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    settings = settings_of(draws, everything)
    times = timed(runs, lambda: study_robustness(model, table, settings), warm=False)
    return {"times": times, "megabytes": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024}


def case_others(units: int, _draws: int, runs: int, missing: float, _everything: bool) -> dict:
    """Sobol, leave-one-out, one weight moved, gaps to zones, one unit's indicator."""
    from asd_plugin.domain.explanation.live import live_score
    from asd_plugin.domain.explanation.what_if import WeightSlider, what_if_unit
    from asd_plugin.domain.explanation.zone_gaps import gaps_to_own_zone
    from asd_plugin.domain.indicators.settings import Normalisation, Treatment
    from asd_plugin.domain.robustness.leave_one_out import leave_one_out, leave_one_out_prepared
    from asd_plugin.domain.robustness.settings import RobustnessSettings, SobolSettings
    from asd_plugin.domain.robustness.sobol import sobol_indices

    model, table = make_case(units, missing)
    four = RobustnessSettings(
        treatments=(Treatment("none"),),
        normalisations=(Normalisation("percentile", 1, 100), Normalisation("rank")),
        aggregations=("geometric",),
    )
    live = live_score(model, table)
    slider, weight = WeightSlider(live), iter(np.linspace(0.5, 3.0, 10_000))
    zones = [f"z{n % 75}" for n in range(units)]
    return {
        "sobol 512 x 6": timed(runs, lambda: sobol_indices(model, table, four, SobolSettings(base=512, seed=1))),
        "leave-one-out, from the table": timed(runs, lambda: leave_one_out(model, table)),
        "leave-one-out, prepared": timed(runs, lambda: leave_one_out_prepared(live.prepared, table.index)),
        "one weight": timed(50, lambda: slider.rescore({"d1": float(next(weight)), "x4": 0.5})),
        "one unit's indicator": timed(runs, lambda: what_if_unit(live, "000005", "x5", 9.0)),
        "gaps to own zone": timed(runs, lambda: gaps_to_own_zone(live, zones)),
    }


def case_peers(units: int, _draws: int, runs: int, missing: float, _everything: bool) -> dict:
    """The same draws: ours in blocks, ours one at a time, and their inputs left in a file for the peer."""
    from asd_plugin.domain.rescoring.ranks import rank_rows
    from asd_plugin.domain.rescoring.rescorer import Rescorer
    from asd_plugin.domain.scoring.aggregation import aggregate
    from asd_plugin.domain.scoring.preparation import prepare
    from asd_plugin.domain.scoring.ranking import rank_by_need

    model, table = make_case(units, missing)
    prepared = prepare(model, table, None, None)
    scorer = Rescorer(prepared.model, prepared)
    tree, own = scorer.tree, {leaf.id: prepared.own[leaf.id].to_numpy() for leaf in model.leaves}
    weights = tree.nominal * np.random.default_rng(1).uniform(0.75, 1.25, (SLOW_DRAWS, len(tree.ids)))
    codes = list(table.index)

    def slow() -> list:
        found = (aggregate(tree.model_with(row), prepared.leaves, own, codes) for row in weights)
        return [rank_by_need(joined.values["index"]) for joined in found]

    fast = timed(runs, lambda: rank_rows(scorer.scores(weights)))
    found = {"blocks": [t / SLOW_DRAWS for t in fast], "one at a time": [t / SLOW_DRAWS for t in timed(runs, slow)]}
    if not missing:
        folder = ROOT / "build" / "bench"
        folder.mkdir(parents=True, exist_ok=True)
        matrix = np.column_stack([prepared.leaves[leaf.id] for leaf in model.leaves])
        np.savez(folder / "robustness_peer.npz", matrix=matrix, weights=tree.effective(tree.shares(weights)))
    return found


CASES = {"draws": case_draws, "others": case_others, "peers": case_peers}


def measured(case: str, units: int, draws: int, runs: int, missing: float, everything: bool = False) -> dict:
    """Run one case in a process of its own."""
    words = [case, str(units), str(draws), str(runs), str(missing), str(int(everything))]
    command = [sys.executable, "-m", "tools.bench.robustness", "--case", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def peer_times(python: str, runs: int) -> list[float]:
    """Seconds a draw of scikit-criteria on the inputs the peer case left."""
    script = Path(__file__).with_name("robustness_peer.py")
    with tempfile.TemporaryDirectory() as folder:
        command = [python, str(script), str(ROOT / "build" / "bench" / "robustness_peer.npz"), str(runs)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def told(times: list[float]) -> str:
    """Median (least to most) in the unit that reads best."""
    scale, unit = (1000.0, "ms") if statistics.median(times) < 0.5 else (1.0, "s")
    middle, least, most = (scale * t for t in (statistics.median(times), min(times), max(times)))
    return f"{middle:.3g} {unit} ({least:.3g} to {most:.3g})"


def ratio(slow: list[float], fast: list[float]) -> str:
    """How many times ``fast`` is faster: median over median (least over most to most over least)."""
    return (
        f"{statistics.median(slow) / statistics.median(fast):.0f} times "
        f"({min(slow) / max(fast):.0f} to {max(slow) / min(fast):.0f})"
    )


def report(units: list[int], draws: int, runs: int, peer: str | None) -> None:
    """Measure and print everything."""
    for count in units:
        times = runs if count < 5000 else 1
        print(f"{count:,} units x {INDICATORS} indicators, {draws:,} draws with ranks and intervals  [bar 3 s, 500 MB]")
        for missing in (0.0, 0.03):
            for everything in (False, True):
                found = measured("draws", count, draws, times, missing, everything)
                what = "every choice and one left out" if everything else "weights"
                print(
                    f"  {what}, {missing:.0%} missing: {told(found['times'])}, {found['megabytes']:.0f} MB", flush=True
                )
        for missing in (0.0, 0.03):
            for name, seconds in measured("others", count, draws, times, missing).items():
                print(f"  {name}, {missing:.0%} missing: {told(seconds)}", flush=True)
    for missing in (0.03, 0.0):
        found = measured("peers", units[0], draws, runs, missing)
        fast, slow = found["blocks"], found["one at a time"]
        print(f"a draw, scores and ranks, {units[0]:,} units, {missing:.0%} missing: in blocks {told(fast)}")
        print(f"  one at a time {told(slow)}: {ratio(slow, fast)} slower")
    if peer:
        other = peer_times(peer, runs)
        print(f"  scikit-criteria, weighted sum and ranks, none missing {told(other)}: {ratio(other, fast)} slower")


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=int, nargs="+", default=[1503])
    parser.add_argument("--draws", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer")
    parser.add_argument("--case", nargs=6)
    chosen = parser.parse_args(arguments)
    if chosen.case:
        name, units, draws, runs, missing, everything = chosen.case
        found = CASES[name](int(units), int(draws), int(runs), float(missing), everything == "1")
        sys.stdout.write(json.dumps(found))
    else:
        report(chosen.units, chosen.draws, chosen.runs, chosen.peer)


if __name__ == "__main__":
    main(sys.argv[1:])
