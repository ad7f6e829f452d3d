"""Run every benchmark, one after the other, and keep what each prints in build/bench/: ``python -m tools.bench``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = (
    "create_workspace",
    "layer_group",
    "score",
    "comparison_redraw",
    "score_slider",
    "density_slider",
    "count_points",
    "server_counting",
    "density_surface",
    "zonal_statistics",
    "hot_spots",
    "robustness",
    "suppression",
    "peers",
    "exchange",
    "portrait",
    "quality",
    "import_table",
    "import_households",
)


def main() -> int:
    """Run all; a benchmark never fails on a time, only when it cannot run."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in BENCHMARKS:
        print(f"== {name}", flush=True)
        command = [sys.executable, "-m", f"tools.bench.{name}"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        (folder / f"{name}.txt").write_text(done.stdout, encoding="utf-8")
        print(done.stdout if done.returncode == 0 else done.stderr[-2000:])
        failed += done.returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
