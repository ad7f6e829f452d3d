"""Silhouettes, families, their number, their traits."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.comparison.peers.families import families, family_traits
from asd_plugin.domain.comparison.peers.gower import scale_units
from asd_plugin.domain.comparison.peers.silhouette import silhouettes
from asd_plugin.domain.errors import AsdError

KINDS = {"people": "log", "farm": "numeric", "milieu": "binary"}


def slow_silhouettes(matrix, labels):
    found = []
    for i, own in enumerate(labels):
        mates = [j for j in range(len(labels)) if labels[j] == own and j != i]
        if not mates:
            found.append(0.0)
            continue
        a = np.mean([matrix[i, j] for j in mates])
        others = set(labels) - {own}
        b = min(np.mean([matrix[i, j] for j in range(len(labels)) if labels[j] == other]) for other in others)
        found.append((b - a) / max(a, b) if max(a, b) else 0.0)
    return np.array(found)


def three_worlds(each=12, seed=4):
    """Big towns, farming villages, small mining villages."""
    rng = np.random.default_rng(seed)
    rows = []
    for people, farm, milieu in ((90_000, 3, "urban"), (12_000, 80, "rural"), (1_500, 15, "rural")):
        for _ in range(each):
            rows.append((people * rng.lognormal(0, 0.2), farm + rng.normal(0, 2), milieu))
    table = pd.DataFrame(rows, columns=list(KINDS))
    return table.set_axis([f"{place:03d}" for place in range(len(table))])


def test_silhouette_by_hand():
    points = np.array([0.0, 2.0, 10.0])
    matrix = np.abs(points[:, None] - points[None, :])
    # 0: a = 2, b = 10; 2: a = 2, b = 8; 10 is alone: 0 by definition
    assert silhouettes(matrix, np.array([0, 0, 1])) == pytest.approx([0.8, 0.75, 0.0])


def test_silhouette_equals_the_slow_version():
    rng = np.random.default_rng(0)
    points = rng.random((40, 2))
    matrix = np.abs(points[:, None] - points[None, :]).sum(axis=2)
    labels = rng.integers(0, 4, 40)
    assert silhouettes(matrix, labels) == pytest.approx(slow_silhouettes(matrix, labels))


def test_the_three_worlds_are_found_and_chosen_by_the_silhouette():
    scaled = scale_units(three_worlds(), KINDS)
    found = families(scaled, range(2, 7), seed=1)
    assert found.k == 3 and set(found.curve) == {2, 3, 4, 5, 6}
    assert found.mean == pytest.approx(max(found.curve.values())) == pytest.approx(found.silhouette.mean())
    assert list(found.sizes().values()) == [12, 12, 12]
    assert found.labels.groupby(np.repeat([0, 1, 2], 12)).nunique().eq(1).all()
    assert all(found.labels[medoid] == medoid and found.distance[medoid] == 0 for medoid in found.medoids)


def test_families_do_not_depend_on_the_order_of_rows_nor_on_units_of_measure():
    table = three_worlds(seed=8)
    other = table.sample(frac=1, random_state=2)
    other = other.assign(people=other["people"] / 1000)
    a, b = (families(scale_units(one, KINDS), 4, seed=5) for one in (table, other))
    assert a.medoids == b.medoids and a.labels.equals(b.labels)


def test_traits_say_what_sets_a_family_apart():
    table = three_worlds()
    found = families(scale_units(table, KINDS), 3)
    traits = family_traits(table, KINDS, found)
    said = {
        table.at[medoid, "people"] > 50_000: [(t.variable, t.side) for t in traits[medoid] if t.side]
        for medoid in traits
    }
    assert said[True] == [("milieu", "urban"), ("people", "high"), ("farm", "low")] or said[True][0] == (
        "milieu",
        "urban",
    )
    smallest = min(traits, key=lambda medoid: table.at[medoid, "people"])
    assert ("people", "low") in [(t.variable, t.side) for t in traits[smallest]]
    assert traits[smallest][0].variable == "milieu" and traits[smallest][0].value == 1.0


@pytest.mark.parametrize("k", [1, 36, 99])
def test_impossible_numbers_of_families_are_refused(k):
    with pytest.raises(AsdError) as caught:
        families(scale_units(three_worlds(), KINDS), k)
    assert caught.value.problems[0].code == "peers_k_families"


def test_more_families_than_different_units_are_refused():
    table = pd.concat([three_worlds(1)] * 4).set_axis([f"{i:02d}" for i in range(12)])
    with pytest.raises(AsdError) as caught:
        families(scale_units(table, KINDS), 4)
    assert caught.value.problems[0].code == "peers_k_above_different"
    assert families(scale_units(table, KINDS), 3).mean == pytest.approx(1.0)
    assert set(families(scale_units(table, KINDS), range(2, 9)).curve) == {2, 3}
