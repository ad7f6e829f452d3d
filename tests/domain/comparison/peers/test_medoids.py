"""k-medoids: worked by hand, against every partition and a textbook PAM, stable, fast."""

import time
from itertools import combinations

import numpy as np
import pytest

from asd_plugin.domain.comparison.peers.medoids import assign, build, pam, swap, swap_changes
from asd_plugin.domain.errors import Cancelled
from asd_plugin.domain.progress import Silent


def apart(points):
    points = np.atleast_2d(np.asarray(points, dtype=float).T).T
    return np.abs(points[:, None, :] - points[None, :, :]).sum(axis=2)


def cost_of(matrix, medoids):
    return matrix[:, list(medoids)].min(axis=1).sum()


def textbook_pam(matrix, medoids):
    """SWAP of 1990: every exchange valued alone, the best made, again."""
    medoids = sorted(medoids)
    while True:
        tried = [
            (cost_of(matrix, sorted({*medoids} - {out} | {new})) - cost_of(matrix, medoids), place, new)
            for place, out in enumerate(medoids)
            for new in range(len(matrix))
            if new not in medoids
        ]
        change, place, new = min(tried)
        if change >= -1e-9:
            return medoids
        medoids[place] = new
        medoids.sort()


def test_two_clear_groups_by_hand():
    found = pam(apart([0, 1, 2, 10, 11, 12]), 2)
    assert list(found.medoids) == [1, 4] and list(found.labels) == [0, 0, 0, 1, 1, 1] and found.cost == 4


def test_build_takes_the_middle_first():
    assert list(build(apart([0, 1, 2, 10]), 2)) == [1, 3]


@pytest.mark.parametrize("seed", range(6))
def test_changes_equal_the_cost_after_each_exchange(seed):
    rng = np.random.default_rng(seed)
    matrix = apart(rng.random((25, 3)))
    medoids = np.sort(rng.choice(25, 4, replace=False))
    found = swap_changes(matrix, medoids)
    for place in range(4):
        for row in range(25):
            after = [*np.delete(medoids, place), row]
            assert found[place, row] == pytest.approx(cost_of(matrix, after) - cost_of(matrix, medoids))


def test_one_medoid_is_the_most_central_row():
    matrix = apart([0, 3, 4, 9, 20])
    assert list(swap(matrix, np.array([0]), Silent()).medoids) == [2]


@pytest.mark.parametrize("seed", range(5))
def test_ends_where_the_textbook_ends(seed):
    rng = np.random.default_rng(seed)
    matrix = apart(rng.random((30, 2)))
    start = np.sort(rng.choice(30, 3, replace=False))
    assert list(swap(matrix, start, Silent()).medoids) == textbook_pam(matrix, list(start))


@pytest.mark.parametrize("seed", range(4))
def test_is_within_two_percent_of_the_best_of_all_partitions(seed):
    matrix = apart(np.random.default_rng(seed).random((18, 2)))
    best = min(cost_of(matrix, medoids) for medoids in combinations(range(18), 3))
    assert pam(matrix, 3, seed=seed).cost <= best * 1.02


def test_the_same_seed_gives_the_same_families_and_starts_never_hurt():
    matrix = apart(np.random.default_rng(9).random((200, 4)))
    a, b = pam(matrix, 6, seed=11), pam(matrix, 6, seed=11)
    assert np.array_equal(a.medoids, b.medoids) and np.array_equal(a.labels, b.labels)
    assert a.cost <= pam(matrix, 6, seed=11, starts=1).cost + 1e-9


def test_a_medoid_is_its_own_even_among_duplicates():
    found = assign(apart([1, 1, 1, 5]), np.array([0, 1, 3]))
    assert list(found.labels[[0, 1, 3]]) == [0, 1, 2]


def test_stops_when_asked():
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        pam(apart(np.random.default_rng(0).random((50, 2))), 3, progress=Stop())


def test_the_country_in_eight_families_takes_under_two_seconds():
    matrix = apart(np.random.default_rng(2).random((1503, 12))) / 12
    start = time.process_time()
    pam(matrix, 8)
    assert time.process_time() - start < 4  # about 1 s alone; other work may share the machine
