"""Every score, rank, class, node and contribution against :mod:`slow_score`, the national default model included."""

import csv
import gzip
import json
import math
import random
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.indicators.settings import Treatment
from asd_plugin.domain.indicators.treatment import treat
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.slow_score import slow_score, source
from tests.domain.scoring.slow_score import treat as slow_treat

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
EQUAL = 1e-9
TREE = [
    {"id": "index"},
    {"id": "living", "parent": "index", "weight": 2},
    {"id": "schooling", "parent": "index", "weight": 1},
    {"id": "alone", "parent": "index", "weight": 1.5},
    {"id": "work", "parent": "living", "weight": 1},
    {"id": "home", "parent": "living", "weight": 3},
    {"id": "a", "parent": "work", "weight": 1, "column": "a"},
    {"id": "b", "parent": "work", "weight": 2, "column": "b", "direction": -1},
    {"id": "c", "parent": "home", "column": "c"},
    {"id": "d", "parent": "home", "column": "d", "direction": -1},
    {"id": "e", "parent": "schooling", "column": "e"},
    {"id": "f", "parent": "schooling", "column": "f", "direction": -1, "weight": 0.5},
    {"id": "g", "parent": "schooling", "column": "g", "weight": 0},
    {"id": "h", "parent": "alone", "column": "h"},
]
BOUNDS = {
    "a": [20, 100],
    "b": [0, 5],
    "c": [0, 20],
    "d": [-30, 0],
    "e": [0, 100],
    "f": [5, 15],
    "g": [0, 40],
    "h": [-2, 2],
}
AVAILABLE = {"policy": "available_mean", "min_available": 0.5}
CHOICES = {
    "geometric everywhere, skew-kurtosis rule": {
        "missing": AVAILABLE,
        "treatment": {"method": "skew_kurtosis"},
        "normalisation": {"method": "minmax", "low": 1, "high": 100},
        "aggregation": {"method": "geometric"},
    },
    "logarithms after two points": {
        "missing": {"policy": "group_median", "group": "province"},
        "treatment": {"method": "skew_kurtosis", "max_points": 2},
    },
    "logarithms at once": {"missing": {"policy": "zero"}, "treatment": {"method": "skew_kurtosis", "max_points": 0}},
    "z-scores, default threshold": {"missing": {"policy": "available_mean"}, "normalisation": {"method": "z"}},
    "z-scores, group median": {
        "missing": {"policy": "group_median", "group": "province"},
        "normalisation": {"method": "z"},
        "classes": {"method": "equal_interval", "count": 4},
    },
    "ranks": {"missing": {"policy": "median"}, "normalisation": {"method": "rank"}},
    "mean ranks under a geometric mean": {
        "missing": {"policy": "available_mean", "min_available": 0.3},
        "normalisation": {"method": "rank", "ties": "average"},
        "aggregation": {"method": "geometric"},
    },
    "percentile ranks, every child asked for": {
        "missing": {"policy": "available_mean", "min_available": 1},
        "treatment": {"method": "winsorise_5_95"},
        "normalisation": {"method": "percentile"},
        "classes": {"method": "quantile", "count": 10},
    },
    "goalposts and fixed classes": {
        "normalisation": {"method": "goalposts", "bounds": BOUNDS},
        "classes": {"method": "fixed", "breaks": [30, 45, 60]},
    },
    "two frozen ends, half percentiles": {
        "missing": {"policy": "mean", "min_available": 0.6},
        "treatment": {"method": "winsorise_2.5_97.5"},
        "normalisation": {"method": "minmax", "bounds": {"a": BOUNDS["a"], "d": BOUNDS["d"]}},
    },
    "group mean": {"missing": {"policy": "group_mean", "group": "province"}, "normalisation": {"low": -1, "high": 1}},
}


def small_units():
    """Forty units: long tails both ways, ties, gaps, a unit without any value, one nearly so, one without province."""
    draw = random.Random(7)
    units = {}
    for place in range(40):
        row = {
            "a": round(draw.gauss(50, 10), 2),
            "b": float(draw.choice([1, 2, 3, 3, 4])),
            "c": round(math.exp(draw.gauss(0, 2.2)), 3),
            "d": -round(math.exp(draw.gauss(0, 2.5)), 3),
            "e": round(draw.random() * 100, 1),
            "f": round(draw.gauss(10, 2), 2),
            "g": float(draw.choice([10, 20, 20, 30])),
            "h": round(draw.gauss(0, 1), 3),
        }
        row = {name: None if draw.random() < 0.06 else value for name, value in row.items()}
        units[f"u{place:02d}"] = {**row, "province": ["P1", "P2", "P3", ""][place % 4]}
    units["u03"]["a"], units["u04"]["a"] = 900.0, 880.0
    units["u10"].update(dict.fromkeys("abcdefgh"))
    units["u11"].update(dict.fromkeys("abcdefg"))
    units["u20"] = dict(units["u21"])
    return units


def difference(fast, slow):
    """Largest absolute difference of two columns; both must miss the same cells."""
    largest = 0.0
    for code, expected in slow.items():
        found = fast[code]
        assert (expected is None) == math.isnan(found), code
        if expected is not None:
            largest = max(largest, abs(found - expected))
    return largest


def assert_same(result, slow, units):
    missing = dict.fromkeys(units)
    assert difference(result.scores["score"], slow["score"]) < EQUAL
    assert difference(result.scores["rank"], {**missing, **slow["rank"]}) == 0
    assert difference(result.scores["class"], {**missing, **slow["class"]}) == 0
    assert difference(result.scores["share_available"], slow["share"]) < EQUAL
    for node, values in slow["nodes"].items():
        assert difference(result.nodes[node], values) < EQUAL, node
    treated = {(row.unit, row.indicator) for row in result.treated.itertuples()}
    assert treated == slow["treated"]
    if result.basis == "score":
        for leaf in result.contributions:
            column = {code: slow["contributions"].get(code, {}).get(leaf) for code in units}
            assert difference(result.contributions[leaf], column) < EQUAL, leaf
    gap = result.scores["score"] - result.contributions.sum(axis=1)
    known = result.reference_score if result.basis != "score" else 0.0
    assert (gap - known).abs().max() < EQUAL


@pytest.mark.parametrize("choices", CHOICES.values(), ids=CHOICES)
def test_forty_units_under_many_choices(choices):
    units = small_units()
    data = {"asd_score_model": 1, "id": "essai", "title": {"fr": "Essai"}, "tree": TREE, **choices}
    table = pd.DataFrame.from_dict(units, orient="index")
    groups, figures = table[["province"]], table.drop(columns="province").astype("float64")
    result = score_territories(read_model(data), figures, groups=groups)
    slow = slow_score(data, units)
    assert_same(result, slow, units)
    scored = {code for code, value in slow["score"].items() if value is not None}
    assert {(row.unit, row.indicator) for row in result.imputed.itertuples()} == {
        cell for cell in slow["imputed"] if cell[0] in scored
    }
    assert "u10" not in scored
    if "u20" in scored:
        assert slow["rank"]["u20"] == slow["rank"]["u21"] == result.scores["rank"]["u20"]


def test_the_skew_kurtosis_rule_on_six_hundred_short_columns_near_its_limits():
    # Short columns, where the small-sample factors of G1 and G2 decide: without them some would pass or fail.
    draw, outcomes = random.Random(11), set()
    for _ in range(600):
        x = [round(draw.choice([1, -1]) * math.exp(draw.gauss(0, 1.8)), 2) for _ in range(draw.randint(3, 14))]
        x = [abs(value) if draw.random() < 0.9 else value for value in x]
        x = [-value for value in x] if draw.random() < 0.5 else x
        expected = slow_treat(dict(enumerate(x)), {"method": "skew_kurtosis", "max_points": 1})
        found = treat(np.array(x), Treatment("skew_kurtosis", max_points=1))
        outcomes.add(found.outcome)
        assert found.values == pytest.approx(list(expected.values()), abs=EQUAL), x
    assert outcomes >= {"untouched", "winsorised", "log_ct"}


def reference_cells(level):
    """Values and statuses of 2024, total milieu, straight from the shipped file."""
    cells = {}
    with gzip.open(RESOURCES / "reference" / "values.csv.gz", "rt", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if (row["unit_level"], row["period"], row["milieu"]) == (level, "2024", "total"):
                value = float(row["value"]) if row["value"] else None
                cells.setdefault(row["unit_code"], {})[row["indicator_id"]] = (value, row["status"])
    return cells


@pytest.mark.parametrize("level, count, scored", [("commune", 1503, 1499), ("province", 75, 75), ("region", 12, 12)])
def test_the_default_model_on_the_whole_census(level, count, scored):
    data = json.loads((RESOURCES / "models" / "besoin-territorial-2024.json").read_text(encoding="utf-8"))
    cells = reference_cells(level)
    leaves = {node["id"]: node for node in data["tree"] if "indicator" in node}
    units, status = {}, {}
    for code, row in cells.items():
        known = {leaf: row.get(source(node), (None, "missing")) for leaf, node in leaves.items()}
        units[code] = {leaf: value for leaf, (value, _) in known.items()}
        status[code] = {leaf: told for leaf, (_, told) in known.items()}
    table = pd.DataFrame.from_dict(units, orient="index").astype("float64")
    result = score_territories(read_model(data), table, status=pd.DataFrame.from_dict(status, orient="index"))
    for code, row in units.items():  # the one convention of the model: a road not asked about counts 0 km
        for leaf, node in leaves.items():
            if status[code][leaf] == "not_asked" and "not_asked_as" in node:
                row[leaf] = float(node["not_asked_as"])
    slow = slow_score(data, units)
    assert (len(units), len(slow["rank"])) == (count, scored)
    assert_same(result, slow, units)
    assert result.class_breaks[1:-1] == pytest.approx(slow["limits"], abs=EQUAL)
