"""«make bench» runs every benchmark there is."""

from pathlib import Path

from tools.bench.__main__ import BENCHMARKS

BENCH = Path(__file__).resolve().parents[2] / "tools" / "bench"


def test_make_bench_runs_every_module_that_measures_by_itself():
    mains = {path.stem for path in BENCH.glob("*.py") if "main()" in path.read_text(encoding="utf-8")}
    parts = {"__main__", "import_households_once", "robustness_peer"}  # parts of others, run by them
    assert mains - parts - set(BENCHMARKS) == set()
    assert len(set(BENCHMARKS)) == len(BENCHMARKS) and all((BENCH / f"{name}.py").is_file() for name in BENCHMARKS)
