"""How easily a person could be found again in an extract, and what would make it harder.

A class holds the rows that agree on every quasi-identifier (k-anonymity: Sweeney 2002). Sensitive values are judged
inside each class: distinct and entropy l-diversity (Machanavajjhala et al. 2007), t-closeness (Li et al. 2007; the
variation distance, which is the earth mover's distance when all values are equally far apart). Risks after El Emam
(2013): prosecutor = 1 / class size, the highest; marketer = its mean over rows (times the rows: people found on
average); journalist = 1 / the class's size in the population, the highest, where these sizes are given. A missing
value is a value of its own: an intruder who knows that nothing is written can use it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

TOLERANCE = 1e-9
MISSING_TEXT = ""


@dataclass(frozen=True)
class Diversity:
    """Of one sensitive field over the classes. ``l_distinct``, ``l_entropy``: the least of any class (entropy as
    exp H, so 1 means one value). ``classes_below``, ``rows_below``: under the l asked. ``t``: the greatest distance
    from the whole extract; ``rows_far``: in classes beyond the t asked (0 when none was)."""

    l_distinct: int
    l_entropy: float
    classes_below: int
    rows_below: int
    t: float
    rows_far: int


@dataclass(frozen=True)
class Risk:
    """Chance of finding a person again. ``prosecutor``: highest, knowing that the person is in the extract;
    ``marketer``: mean over rows; ``found``: people an intruder would find on average; ``journalist``: highest, not
    knowing it (missing without the population's sizes)."""

    prosecutor: float
    marketer: float
    found: float
    journalist: float


@dataclass(frozen=True)
class Anonymity:
    """``size``: rows of each row's class, in row order. ``sizes``: number of classes by class size (index: size)."""

    size: np.ndarray
    sizes: pd.Series
    k_found: int
    k: int
    rows_at_risk: int
    risk: Risk
    diversity: dict[str, Diversity] = field(default_factory=dict)

    @property
    def share_at_risk(self) -> float:
        """Share of rows in a class below k."""
        return self.rows_at_risk / len(self.size) if len(self.size) else float("nan")


def class_of(table: pd.DataFrame, quasi: list[str]) -> np.ndarray:
    """Number of each row's class; without quasi-identifiers all rows are one class."""
    if not quasi:
        return np.zeros(len(table), "int64")
    return table.groupby(list(quasi), sort=False, dropna=False).ngroup().to_numpy("int64")


def class_sizes(table: pd.DataFrame, quasi: list[str]) -> np.ndarray:
    """Rows of each row's class."""
    group = class_of(table, quasi)
    return np.bincount(group)[group] if len(group) else group


def check_anonymity(
    table: pd.DataFrame,
    quasi: list[str],
    sensitive: list[str],
    k: int,
    least_l: float,
    greatest_t: float = 0.0,
    population: np.ndarray | None = None,
) -> Anonymity:
    """Judge ``table`` (texts). ``population``: people of each row's class in the whole population, if known."""
    group = class_of(table, quasi)
    counts = np.bincount(group)
    size = counts[group]
    numbers = pd.Series(counts).value_counts().sort_index()
    diversity = {name: _diversity(group, counts, table[name], least_l, greatest_t) for name in sensitive}
    at_risk = int((size < k).sum())
    return Anonymity(size, numbers, int(counts.min()), k, at_risk, _risk(size, len(counts), population), diversity)


def _risk(size: np.ndarray, classes: int, population: np.ndarray | None) -> Risk:
    outside = float("nan")
    if population is not None and np.isfinite(population).any():
        usable = np.where(np.isfinite(population), population, 0.0)  # unknown: no more people than rows, to be safe
        outside = float((1.0 / np.maximum(usable, size)).max())
    return Risk(float((1.0 / size).max()), classes / len(size), float(classes), outside)


def _diversity(
    group: np.ndarray, counts: np.ndarray, values: pd.Series, least_l: float, greatest_t: float
) -> Diversity:
    code, labels = pd.factorize(values, use_na_sentinel=True)
    code = np.where(code < 0, len(labels), code)
    width = int(code.max()) + 1
    cell, number = np.unique(group * width + code, return_counts=True)
    owner, kind = cell // width, cell % width
    share = number / counts[owner]
    distinct = np.bincount(owner, minlength=len(counts))
    entropy = np.exp(np.bincount(owner, -share * np.log(share), len(counts)))
    whole = np.bincount(code, minlength=width) / len(code)
    # Half the sum of differences: cells that are there, plus the whole's share of values a class lacks.
    differences = np.bincount(owner, np.abs(share - whole[kind]), len(counts))
    lacking = 1.0 - np.bincount(owner, whole[kind], len(counts))
    distance = (differences + lacking) / 2
    below = (distinct < least_l - TOLERANCE) | (entropy < least_l - TOLERANCE)
    far = distance > greatest_t + TOLERANCE if greatest_t > 0 else np.zeros(len(counts), bool)
    return Diversity(
        int(distinct.min()),
        float(entropy.min()),
        int(below.sum()),
        int(counts[below].sum()),
        float(distance.max()),
        int(counts[far].sum()),
    )
