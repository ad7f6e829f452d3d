"""Protecting the national table: 1,503 communes x 5 programmes (x 2 milieus), all totals public, hidden and proven.

    /usr/bin/python3 -m tools.bench.suppression [--runs 3]

Counts are drawn (Poisson, seeded) around 4,000,000 households shared by the census households of each commune and five
programmes of 55, 28, 12, 4 and 1 %. Every commune lies in one milieu, as in the census. Prints the median processor
time (least to most; one thread), the share of cells hidden, the time of the audit alone (a fresh proof of the final
pattern), and rounding.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import time
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
SHARES = {"AFS": 0.55, "AFN": 0.28, "VEUVES": 0.12, "HANDICAP": 0.04, "ORPHELINS": 0.01}
HOUSEHOLDS, SEED = 4_000_000, 2024


def communes() -> pd.DataFrame:
    """Codes, milieu and census households of the reference's communes."""
    path = ROOT / "resources" / "reference" / "territory.gpkg"
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return pd.read_sql_query("SELECT code, milieu, households FROM commune", connection)


def national_table(with_milieu: bool) -> tuple[pd.DataFrame, list[str], dict[str, dict[str, str]]]:
    """The table with every total, its keys and its hierarchies."""
    from asd_plugin.domain.disclosure.tables import hierarchy_of_codes, margin_hierarchy

    units, random = communes(), np.random.default_rng(SEED)
    weight = units["households"].fillna(0).to_numpy(dtype=float)
    parts = []
    for programme, share in SHARES.items():
        mean = HOUSEHOLDS * share * weight / weight.sum() * random.lognormal(0.0, 0.5, len(units))
        counts = random.poisson(mean)
        for milieu in ("urban", "rural") if with_milieu else ("",):
            here = counts if not with_milieu else np.where(units["milieu"] == milieu, counts, 0)
            parts.append(pd.DataFrame({"unit": units["code"], "programme": programme, "milieu": milieu, "n": here}))
    keys = ["unit", "programme", "milieu"] if with_milieu else ["unit", "programme"]
    cells = pd.concat(parts, ignore_index=True)[[*keys, "n"]]
    hierarchies = {"unit": hierarchy_of_codes(units["code"].tolist()), "programme": margin_hierarchy(list(SHARES))}
    if with_milieu:
        hierarchies["milieu"] = margin_hierarchy(["urban", "rural"])
    for key in keys:
        level, added = cells, []
        while len(level):
            level = level.assign(**{key: level[key].map(hierarchies[key])}).dropna(subset=[key])
            level = level.groupby(keys, as_index=False)["n"].sum()
            added.append(level)
        cells = pd.concat([cells, *added], ignore_index=True)
    return cells, keys, hierarchies


def main() -> None:
    """Measure both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    from asd_plugin.domain.disclosure.protection import protect_cells
    from asd_plugin.domain.disclosure.rounding import round_cells

    for with_milieu in (False, True):
        cells, keys, hierarchies = national_table(with_milieu)
        times, audits, roundings = [], [], []
        for _ in range(runs):
            start = time.process_time()
            found = protect_cells(cells, keys, "n", hierarchies)
            times.append(time.process_time() - start)
            hidden = found.status.str.startswith("hidden")
            start = time.process_time()
            again = protect_cells(cells, keys, "n", hierarchies, also_hidden=hidden)
            audits.append(time.process_time() - start)
            if not (again.status.str.startswith("hidden") == hidden).all():
                raise SystemExit("the final pattern was not proven as it stands")
            start = time.process_time()
            rounded = round_cells(cells, keys, "n", hierarchies, 5, 1)
            roundings.append(time.process_time() - start)
        share = found.status.value_counts(normalize=True) * 100
        name = " x ".join(["1,503 communes", "5 programmes", *(["2 milieus"] if with_milieu else [])])
        print(f"{name}: {len(cells):,} cells with totals")
        print(f"  suppression with proof   {_spread(times)}")
        print(f"  proof alone              {_spread(audits)}")
        print(f"  primary {share.get('hidden_primary', 0):.1f} %, secondary {share.get('hidden_secondary', 0):.1f} %")
        print(f"  totals hidden {found.audit.totals}, unlisted {found.audit.unlisted}, {found.audit.width_classes()}")
        print(f"  rounding to base 5       {_spread(roundings)} ({rounded.method}, farthest {rounded.farthest:g})")


def _spread(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})"


if __name__ == "__main__":
    main()
