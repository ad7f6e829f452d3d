"""AHP: weights from pairwise judgements by the principal eigenvector, with the consistency of the judgements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .pairwise import checked_matrix, joined_judgements

SAATY_1980 = "saaty_1980"
ALONSO_LAMATA_2006 = "alonso_lamata_2006"
# RI(n) for n = 1, 2, ...
RANDOM_INDEX = {
    SAATY_1980: (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    ALONSO_LAMATA_2006: (
        *(0.0, 0.0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056),
        *(1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838),
    ),
}
HIGHEST_RATIO = 0.10
TOLERANCE = 1e-9
GROUP = "group"


@dataclass(frozen=True)
class Triple:
    """Three judgements that contradict each other most: a against b, b against c, a against c.

    ``judgements`` and ``consistent``: in that order; each consistent value is what the other two imply. ``change``:
    the pair of the three that departs most from the weights, ``given`` and ``would_be`` its two values. ``factor``: by
    how many times a/b x b/c departs from a/c (1 = consistent).
    """

    names: tuple[str, str, str]
    judgements: tuple[float, float, float]
    consistent: tuple[float, float, float]
    change: tuple[str, str]
    given: float
    would_be: float
    factor: float


@dataclass(frozen=True)
class Judged:
    """Weights and consistency of one matrix; ``worst`` is None when all triples agree, or there is none (n < 3)."""

    weights: pd.Series
    lambda_max: float
    consistency_index: float
    random_index: float
    consistency_ratio: float
    is_consistent: bool
    worst: Triple | None


@dataclass(frozen=True)
class AhpWeights:
    """``weights`` of the group (sum 1) and its consistency in ``group``; ``experts``: the same for each one by name.

    ``matrix``: the judgements the weights come from. ``random_index_table``: name of the table of RI(n).
    ``notes``: inconsistent judgements (CR > 0.10), rounded cells, judgements beyond the 1-9 scale.
    """

    weights: pd.Series
    group: Judged
    experts: dict[str, Judged]
    matrix: pd.DataFrame
    random_index_table: str
    notes: tuple[Problem, ...]
    method: str = "ahp"


def ahp_weights(judgements: Mapping[str, pd.DataFrame], random_index_table: str = SAATY_1980) -> AhpWeights:
    """Weights of criteria from ``judgements``: one matrix an expert (criteria x criteria; row over column), by name.

    Weights: principal eigenvector, scaled to sum 1. CI = (lambda_max - n)/(n - 1), CR = CI/RI(n); n <= 2 is always
    consistent (CR 0). Several experts: geometric mean of judgements. Nothing may be missing. Raises AsdError naming the
    cells at fault (see :func:`~.pairwise.checked_matrix`), experts with other criteria, an unknown table, or more
    criteria than the table has (15). Source: Saaty 1977, 1980.
    """
    refuse_if_any(_choice_faults(judgements, random_index_table))
    notes, matrices, names = [], {}, None
    for expert, matrix in judgements.items():
        matrices[str(expert)], said = checked_matrix(str(expert), matrix, names)
        names = names or list(matrices[str(expert)].columns)
        notes += said
    known = len(RANDOM_INDEX[random_index_table])
    if len(names) > known:
        refuse_if_any([problem("ahp_too_many", count=len(names), limit=known, table=random_index_table)])
    experts = {expert: judge(matrix, random_index_table) for expert, matrix in matrices.items()}
    joined = joined_judgements(list(matrices.values())) if len(matrices) > 1 else next(iter(matrices.values()))
    group = judge(joined, random_index_table)
    checked = {**experts, GROUP: group} if len(experts) > 1 else experts
    notes += [_inconsistent(who, found) for who, found in checked.items() if not found.is_consistent]
    return AhpWeights(group.weights, group, experts, joined, random_index_table, tuple(notes))


def judge(matrix: pd.DataFrame, random_index_table: str = SAATY_1980) -> Judged:
    """Weights and consistency of one exact reciprocal ``matrix`` (fast enough for a live grid)."""
    a, n = matrix.to_numpy(dtype="float64"), len(matrix)
    values, vectors = np.linalg.eig(a)
    first = int(np.argmax(values.real))
    vector = np.abs(vectors[:, first].real)
    weights = pd.Series(vector / vector.sum(), index=matrix.columns, name="weight")
    # A reciprocal matrix has lambda_max >= n; less is rounding.
    lambda_max = max(float(values[first].real), float(n)) if n > 2 else float(n)
    index = (lambda_max - n) / (n - 1) if n > 1 else 0.0
    random = RANDOM_INDEX[random_index_table][n - 1]
    ratio = index / random if random > 0 else 0.0
    consistent = ratio <= HIGHEST_RATIO + TOLERANCE
    return Judged(weights, lambda_max, index, random, ratio, consistent, worst_triple(matrix, weights))


def worst_triple(matrix: pd.DataFrame, weights: pd.Series) -> Triple | None:
    """The triple whose judgements contradict each other most (largest |ln(a/b x b/c / a/c)|); the first of ties."""
    a, w, names = matrix.to_numpy(dtype="float64"), weights.to_numpy(), list(matrix.columns)
    found, largest = None, TOLERANCE
    for i, j, k in combinations(range(len(a)), 3):
        departure = abs(np.log(a[i, j] * a[j, k] / a[i, k]))
        if departure > largest + TOLERANCE:
            found, largest = (i, j, k), departure
    if found is None:
        return None
    i, j, k = found
    pairs = ((i, j), (j, k), (i, k))
    implied = (a[i, k] / a[j, k], a[i, k] / a[i, j], a[i, j] * a[j, k])
    at = int(np.argmax([abs(np.log(a[pair] * w[pair[1]] / w[pair[0]])) for pair in pairs]))
    return Triple(
        (names[i], names[j], names[k]),
        tuple(float(a[pair]) for pair in pairs),
        tuple(float(value) for value in implied),
        (names[pairs[at][0]], names[pairs[at][1]]),
        float(a[pairs[at]]),
        float(implied[at]),
        float(np.exp(largest)),
    )


def _choice_faults(judgements: Mapping[str, pd.DataFrame], table: str) -> list[Problem]:
    faults = [] if judgements else [problem("ahp_no_expert")]
    if table not in RANDOM_INDEX:
        faults.append(problem("ahp_unknown_table", found=table, known=list(RANDOM_INDEX)))
    return faults


def _inconsistent(expert: str, found: Judged) -> Problem:
    worst = found.worst
    return problem(
        "ahp_inconsistent",
        expert=expert,
        ratio=found.consistency_ratio,
        names=[str(name) for name in worst.names],
        first=str(worst.change[0]),
        second=str(worst.change[1]),
        given=worst.given,
        would_be=worst.would_be,
    )
