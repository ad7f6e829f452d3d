"""Invented counts with many small cells, whose figures are so unusual that they can be searched for in any file.

Each cell (commune, period, programme) has its own amount with a fraction; households of a few cells are below ten.
``true_cells`` sums them over programmes and over the geography: the whole secret, cell by cell.
"""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

import numpy as np
import pandas as pd

REGION, COUNTRY = "10", "MA"
PERIODS = ("2025-01", "2025-02")
PROGRAMMES = ("AFS", "AE", "AO")
ALL = "total"
FIELDS = ("unit", "households", "people", "amount", "programme", "period")
SMALL = 10


def invented_rows(codes, seed=11, change=0.15, periods=PERIODS):
    """Rows of the secret table: the second period changes a few communes only."""
    rng = np.random.default_rng(seed)
    first, small = {}, set(rng.choice(codes, max(3, len(codes) // 12), replace=False).tolist())
    for unit, programme in itertools.product(codes, PROGRAMMES):
        drawn = rng.random()
        first[unit, programme] = int(rng.integers(1, SMALL)) if drawn < 0.12 else int(rng.integers(25, 900))
        if unit in small:
            first[unit, programme] = 1 + int(3 * drawn)
        elif drawn > 0.97:
            first[unit, programme] = 0
    rows, number = [], 0
    for period in periods:
        for (unit, programme), households in first.items():
            if period != periods[0] and rng.random() < change:
                households += int(rng.integers(1, 4))
            number += 1
            amount = 0.0 if not households else 71_230_000.0 + 1_237 * number + 0.4375  # exact in binary
            rows.append((unit, households, 4 * households, amount, programme, period))
    return rows


def write_csv(path, rows) -> Path:
    """The secret table as an office's file, codes kept as text."""
    path = Path(path)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(FIELDS)
        writer.writerows(rows)
    kinds = ['"String"', '"Integer"', '"Integer"', '"Real"', '"String"', '"String"']
    path.with_suffix(".csvt").write_text(",".join(kinds), encoding="utf-8")
    return path


def memory_table(rows, name="comptes"):
    """The same as a memory layer."""
    from qgis.core import QgsFeature, QgsVectorLayer

    kinds = ("string", "integer", "integer", "double", "string", "string")
    columns = "&".join(f"field={field}:{kind}" for field, kind in zip(FIELDS, kinds))
    made = QgsVectorLayer(f"NoGeometry?{columns}", name, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def zone_of(unit, level):
    """The zone that an HCP commune code lies in."""
    return {"commune": unit, "province": unit[:6], "region": unit[:2], "country": COUNTRY}[level]


def true_cells(rows) -> pd.DataFrame:
    """The secret: households, people, amount by (unit or zone, period, programme or all), every level."""
    table = pd.DataFrame(rows, columns=FIELDS)
    total = table.assign(programme=ALL)
    parts = []
    for level in ("commune", "province", "region", "country"):
        for one in (table, total):
            zoned = one.assign(unit=[zone_of(unit, level) for unit in one["unit"]])
            parts.append(zoned.groupby(["unit", "period", "programme"])[["households", "people", "amount"]].sum())
    return pd.concat(parts)[lambda found: ~found.index.duplicated()]
