"""Peer families: every unit in one of k families around its most typical unit, with silhouettes and salient traits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, problem
from ...progress import Progress, Silent, Span
from .gower import TOLERANCE, Scaled, distances
from .medoids import STARTS, Medoids, pam
from .silhouette import silhouettes
from .structure import BINARY, NOMINAL

LOW_END, HIGH_END = 30.0, 70.0  # a family is salient where its median lies beyond these percentiles of all units
MOST_SHARE, NEARLY_ALL, LIFT = 0.75, 0.9, 1.25
HIGH, LOW = "high", "low"


@dataclass(frozen=True)
class Families:
    """Units in families. A family is called by the code of its medoid, its most typical unit.

    ``labels``: unit -> medoid code. ``medoids``: largest family first, ties by code. ``silhouette``: by unit;
    ``mean``: over units. ``curve``: mean silhouette by k, for every k tried. ``cost``: sum of distances to the medoids.
    """

    labels: pd.Series
    medoids: tuple[str, ...]
    silhouette: pd.Series
    mean: float
    k: int
    seed: int
    cost: float
    distance: pd.Series
    curve: Mapping[int, float]

    def number(self, code: str) -> int:
        """Place of a unit's family, 1 for the largest."""
        return self.medoids.index(self.labels[code]) + 1

    def sizes(self) -> dict[str, int]:
        """Units by family."""
        counts = self.labels.value_counts()
        return {medoid: int(counts[medoid]) for medoid in self.medoids}


def families(
    scaled: Scaled,
    k: int | Sequence[int],
    seed: int = 0,
    progress: Progress | None = None,
    starts: int = STARTS,
) -> Families:
    """Families of the units of ``scaled`` by k-medoids; ``k``: their number, or the numbers to try.

    Of several, those that the units can make are tried; the one with the largest mean silhouette is kept, the smallest
    of equals. AsdError: k below 2, not below the units, or above the number of units that differ.
    """
    different = len(np.unique(np.nan_to_num(scaled.columns, nan=-1.0), axis=0))
    tried = [k] if isinstance(k, (int, np.integer)) else sorted(set(k))
    if len(tried) > 1:  # few units: the numbers they cannot make are not tried
        tried = [count for count in tried if count < len(scaled.codes) and count <= different] or tried[:1]
    _refuse_bad_k(tried, len(scaled.codes), different)
    progress = progress or Silent()
    matrix = distances(scaled)
    curve, best = {}, None
    for place, count in enumerate(tried):
        step = Span(progress, place / len(tried), (place + 1) / len(tried))
        found = pam(matrix, count, seed, starts, step)
        widths = silhouettes(matrix, found.labels)
        curve[count] = float(widths.mean())
        if best is None or curve[count] > best[0] + TOLERANCE:
            best = (curve[count], count, found, widths)
    _, count, found, widths = best
    return _families(scaled, matrix, count, seed, found, widths, curve)


def _families(
    scaled: Scaled, matrix: np.ndarray, k: int, seed: int, found: Medoids, widths: np.ndarray, curve: dict[int, float]
) -> Families:
    index = pd.Index(scaled.codes, name="code")
    sizes = np.bincount(found.labels, minlength=k)
    order = sorted(range(k), key=lambda family: (-sizes[family], str(scaled.codes[found.medoids[family]])))
    own = found.medoids[found.labels]
    return Families(
        pd.Series(scaled.codes[own], index=index, dtype=object),
        tuple(str(scaled.codes[found.medoids[family]]) for family in order),
        pd.Series(widths, index=index),
        float(widths.mean()),
        k,
        seed,
        found.cost,
        pd.Series(matrix[np.arange(len(own)), own], index=index),
        curve,
    )


@dataclass(frozen=True)
class Trait:
    """What sets a family apart on one variable.

    ``side``: ``high`` or ``low`` for numbers, the category for categories, empty when nothing sets it apart.
    ``value``: median, or share of the category. ``percentile``: of the median among all units; NaN for categories.
    ``strength``: to order traits by, categories first. ``category``: the most frequent one.
    """

    variable: str
    side: str
    value: float
    percentile: float
    strength: float
    category: str = ""


def family_traits(table: pd.DataFrame, kinds: Mapping[str, str], found: Families) -> dict[str, list[Trait]]:
    """Traits of each family on every variable, the most salient first; categories come before numbers.

    ``table``: the figures as they are, with a row for each unit of ``found``. Salient: median below the 30th or above
    the 70th percentile of all units; category held by 90 % of the family, or by 75 % when that
    is 1.25 times its share among all units.
    """
    here = table.loc[found.labels.index]
    traits = {}
    for medoid in found.medoids:
        inside = (found.labels == medoid).to_numpy()
        rows = [_trait(here[name], kind, inside) for name, kind in kinds.items()]
        traits[medoid] = sorted(rows, key=lambda trait: -trait.strength)
    return traits


def _trait(column: pd.Series, kind: str, inside: np.ndarray) -> Trait:
    name = str(column.name)
    if kind in (NOMINAL, BINARY):
        return _category_trait(name, column.dropna(), column[inside].dropna())
    everyone = column.dropna().to_numpy(dtype="float64")
    own = column[inside].dropna().to_numpy(dtype="float64")
    if not own.size:
        return Trait(name, "", float("nan"), float("nan"), 0.0)
    middle = float(np.median(own))
    below, equal = np.count_nonzero(everyone < middle), np.count_nonzero(everyone == middle)
    percentile = 100.0 * (below + 0.5 * equal) / everyone.size
    side = LOW if percentile <= LOW_END else HIGH if percentile >= HIGH_END else ""
    return Trait(name, side, middle, percentile, abs(percentile - 50.0) / 50.0 if side else 0.0)


def _category_trait(name: str, everyone: pd.Series, own: pd.Series) -> Trait:
    if not len(own):
        return Trait(name, "", float("nan"), float("nan"), 0.0)
    shares = own.value_counts(normalize=True).sort_index().sort_values(ascending=False, kind="stable")
    category, share = shares.index[0], float(shares.iloc[0])
    elsewhere = float((everyone == category).mean())
    is_salient = share >= NEARLY_ALL or (share >= MOST_SHARE and share >= LIFT * elsewhere)
    text = str(int(category)) if isinstance(category, float) and category.is_integer() else str(category)
    return Trait(name, text if is_salient else "", share, float("nan"), 1.0 + share if is_salient else 0.0, text)


def _refuse_bad_k(tried: list[int], units: int, different: int) -> None:
    if not tried or min(tried) < 2 or max(tried) >= units:
        raise AsdError(problem("peers_k_families", k=tried, units=units, most=units - 1))
    if max(tried) > different:
        raise AsdError(problem("peers_k_above_different", k=max(tried), different=different))
