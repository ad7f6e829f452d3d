"""A treated leaf brought to its scale: fixed figures of the model turned to the directed scale, faults of the data."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ...errors import Problem, problem
from ...indicators.normalisation import Points, directed_bounds, limits_of, normalise
from ...indicators.settings import BOUNDED, Normalisation, Treatment
from ...indicators.treatment import Treated
from ..model import Leaf, ScoreModel

NO_ENDS = (float("nan"), float("nan"))


@dataclass(frozen=True)
class Scaled:
    """``values``: on the common scale. ``ends``: of the scale used, in units of the treated indicator.

    ``treatment`` and ``normalisation``: with every parameter written out, so that another year is treated and scaled
    alike; ``normalisation`` is None for a method that only compares the units present (ranks).
    """

    values: np.ndarray
    ends: tuple[float, float]
    treatment: Treatment
    normalisation: Normalisation | None


def scale_leaf(model: ScoreModel, leaf: Leaf, treated: Treated, units: pd.Index) -> tuple[Scaled | None, list[Problem]]:
    """Bring ``leaf`` to its scale, or tell why the data do not let it."""
    scale = model.normalisation_of(leaf)
    values, where = treated.values, {"path": model.path(leaf.id), "source": leaf.origin}
    ends = _ends(leaf, scale, treated)
    target, faults = _target(leaf, scale, treated, units, where)
    if faults:
        return None, faults
    points = Points(
        directed_bounds(ends, leaf.direction) if _has_own_ends(leaf, scale) else None,
        _moments(leaf, scale),
        None if target is None else leaf.direction * target,
        _thresholds(leaf, scale, treated),
    )
    faults = _ends_faults(scale, leaf, ends, target, where)
    if faults:
        return None, faults
    directed = leaf.direction * values
    if scale.method == "percentile" and scale.reverse == "after" and leaf.direction < 0:
        found = scale.low + scale.high - normalise(values, scale)
    else:
        found = normalise(directed, scale, points=points)
    shown = ends if scale.method in BOUNDED else NO_ENDS
    return Scaled(found, shown, treated.fixed, _fixed(leaf, scale, treated, target, points)), []


def _has_own_ends(leaf: Leaf, scale: Normalisation) -> bool:
    return leaf.id in scale.bounds or leaf.id in scale.centre


def _ends(leaf: Leaf, scale: Normalisation, treated: Treated) -> tuple[float, float]:
    """The two ends on the undirected scale of the treated column: frozen or seen, moved round the centre."""
    if leaf.id in scale.bounds:
        low, high = (float(end) for end in treated.rescale(np.array(scale.bounds[leaf.id])))
    else:
        low, high = float(np.nanmin(treated.values)), float(np.nanmax(treated.values))
    if leaf.id in scale.centre:
        centre = float(treated.rescale(np.array([scale.centre[leaf.id]]))[0])
        half = (high - low) / 2.0
        return centre - half, centre + half
    return low, high


def _moments(leaf: Leaf, scale: Normalisation) -> tuple[float, float] | None:
    pair = scale.moments.get(leaf.id)
    return None if pair is None else (leaf.direction * pair[0], pair[1])


def _thresholds(leaf: Leaf, scale: Normalisation, treated: Treated) -> tuple[float, ...]:
    given = scale.thresholds.get(leaf.id, ())
    return tuple(sorted(leaf.direction * float(limit) for limit in treated.rescale(np.array(given, dtype=float))))


def _target(
    leaf: Leaf, scale: Normalisation, treated: Treated, units: pd.Index, where: dict
) -> tuple[float | None, list[Problem]]:
    """Target on the undirected scale of the treated column; the value of the reference unit is one."""
    if scale.method == "distance_to_target":
        return float(treated.rescale(np.array([scale.target[leaf.id]]))[0]), []
    if scale.method != "distance_to_reference":
        return None, []
    rows = np.flatnonzero(units.astype(str) == scale.reference)
    if not len(rows):
        return None, [problem("reference_unit_absent", unit=scale.reference, **where)]
    value = float(treated.values[rows[0]])
    if np.isnan(value):
        return None, [problem("reference_unit_without_value", unit=scale.reference, **where)]
    return value, []


def _ends_faults(
    scale: Normalisation, leaf: Leaf, ends: tuple[float, float], target: float | None, where: dict
) -> list[Problem]:
    low, high = directed_bounds(ends, leaf.direction)
    if target is not None and leaf.direction * target <= low:
        return [problem("target_at_low_end", target=target, end=leaf.direction * low, method=scale.method, **where)]
    if scale.method == "fraction_of_maximum" and high <= 0:
        return [problem("maximum_not_positive", maximum=high, direction=leaf.direction, **where)]
    return []


def _fixed(
    leaf: Leaf, scale: Normalisation, treated: Treated, target: float | None, points: Points
) -> Normalisation | None:
    """The scale of this leaf alone, with the ends, moments or limits that were used; None where it cannot be fixed."""
    own = replace(scale, bounds={}, moments={}, target={}, thresholds={}, centre={})
    raw_ends = scale.bounds.get(leaf.id) or treated.raw_ends
    if scale.method == "none":
        return own
    if scale.method == "z":
        pair = scale.moments.get(leaf.id) or (float(np.nanmean(treated.values)), _sd(treated.values))
        return replace(own, moments={leaf.id: pair})
    if scale.method == "categorical":
        return _fixed_categories(leaf, own, scale, treated, points)
    if scale.method not in BOUNDED:
        return None
    own = replace(own, bounds={leaf.id: raw_ends})
    if leaf.id in scale.centre:
        return replace(own, centre={leaf.id: scale.centre[leaf.id]})
    if scale.method == "distance_to_target":
        return replace(own, target={leaf.id: scale.target[leaf.id]})
    if scale.method == "distance_to_reference":
        raw = treated.values if treated.raw is None else treated.raw
        at = int(np.flatnonzero(treated.values == target)[0])
        return replace(own, method="distance_to_target", reference=None, target={leaf.id: float(raw[at])})
    return own


def _sd(values: np.ndarray) -> float:
    return float(np.nanstd(values, ddof=1))


def _fixed_categories(
    leaf: Leaf, own: Normalisation, scale: Normalisation, treated: Treated, points: Points
) -> Normalisation | None:
    """Quantiles become the limits they fell on, which must be tellable in raw units."""
    if leaf.id in scale.thresholds:
        return replace(own, thresholds={leaf.id: scale.thresholds[leaf.id]})
    raw = treated.values if treated.raw is None else treated.raw
    if treated.raw is not None:
        return None
    limits = limits_of(leaf.direction * raw, scale, points)
    back = tuple(sorted(leaf.direction * float(limit) for limit in limits))
    if any(a >= b for a, b in zip(back, back[1:])):
        return None
    return replace(own, quantiles=(), thresholds={leaf.id: back})
