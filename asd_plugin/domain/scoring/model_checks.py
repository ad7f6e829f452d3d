"""Combinations of choices that cannot work, found before any figure is read, both choices named."""

from __future__ import annotations

import math

from ..errors import Problem, problem
from ..indicators.settings import LOGARITHMS, USED_BY, Normalisation, Treatment
from .model import PENALTIES, Joining, Leaf, Node, ScoreModel

SURELY_LOWEST = ("minmax", "percentile", "distance_to_maximum", "distance_to_target", "distance_to_reference")


def impossible_combinations(model: ScoreModel) -> list[Problem]:
    """List what cannot work together in ``model``; an empty list when everything can.

    Geometric, harmonic and negative power means need strictly positive values, positive powers none under 0, MPI and
    AMPI a positive mean: scales some unit surely ends on, and Copeland below them, are refused. OWA needs one order
    weight a child. Figures must belong to the method; frozen ones are in raw units and cannot meet a treatment that
    may or may not take logarithms.
    """
    return [*_aggregations(model), *_order_weights(model), *_figures(model), *_logarithms(model)]


def surely_reached(scale: Normalisation, leaf: str) -> float:
    """A value that the lowest unit surely gets, or falls below; infinite where the figures decide."""
    if scale.method == "z":
        return scale.mean if leaf not in scale.moments else math.inf
    if scale.method in ("rank", "exponential"):
        return math.ulp(0.0)  # above 0, however little
    if scale.method == "borda":
        return 0.0
    if scale.method == "categorical" and scale.quantiles:
        return scale.values[0] if scale.values else scale.low
    if scale.method in SURELY_LOWEST and leaf not in scale.bounds and leaf not in scale.centre:
        return scale.low
    return math.inf


def _aggregations(model: ScoreModel) -> list[Problem]:
    faults = []
    for node in model.aggregates:
        joining = model.joining_of(node)
        limit = _limit(joining)
        if limit is None:
            continue
        for culprit in _culprits(model, node, joining):
            code = "model_geometric_needs_positive" if joining.method == "geometric" else limit
            faults.append(problem(code, path=model.path(node.id), first=f"{node.id}: {joining.method}", second=culprit))
            break
    return faults


def _limit(joining: Joining) -> str | None:
    """Code of the refusal when values are too low for the method; None when it takes any value."""
    if joining.method in ("geometric", "harmonic") or (joining.method == "power" and joining.power < 0):
        return "model_mean_needs_positive"
    if joining.method == "power" and joining.power != 1:
        return "model_power_needs_not_negative"
    return "model_penalty_needs_positive" if joining.method in PENALTIES else None


def _culprits(model: ScoreModel, node: Node, joining: Joining) -> list[str]:
    """Choices below ``node`` whose values are surely too low for it."""
    found = []
    for child in (child for child in model.children(node.id) if child.weight > 0):
        if isinstance(child, Leaf):
            scale = model.normalisation_of(child)
            if _too_low(joining, scale, surely_reached(scale, child.id)):
                where = f"{child.id}: normalisation" if child.normalisation else "normalisation"
                found.append(f"{where}: {_named(scale)}")
        elif model.aggregation_of(child) == "copeland":
            found.append(f"{child.id}: copeland")
        elif model.aggregation_of(child) != "topsis":
            found += _culprits(model, child, joining)
    return found


def _too_low(joining: Joining, scale: Normalisation, reached: float) -> bool:
    if joining.method in PENALTIES:
        # A mean of minmax children may well stay above 0; one of z-scores around 0 never does for every unit.
        return scale.method == "z" and reached <= 0
    if joining.method == "power" and joining.power > 0:
        return reached < 0 or (scale.method == "z" and reached <= 0)
    return reached <= 0


def _named(scale: Normalisation) -> str:
    if scale.method == "z":
        return "z" if scale.mean == 0 else f"z, mean {scale.mean:g}"
    return scale.method if scale.method in ("borda",) else f"{scale.method}, low {scale.low:g}"


def _order_weights(model: ScoreModel) -> list[Problem]:
    faults = []
    for node in model.aggregates:
        joining, children = model.joining_of(node), model.children(node.id)
        if joining.method == "owa" and joining.order_weights and len(joining.order_weights) != len(children):
            faults.append(
                problem(
                    "model_order_weights_count",
                    path=model.path(node.id),
                    count=len(joining.order_weights),
                    children=len(children),
                )
            )
    return faults


def _figures(model: ScoreModel) -> list[Problem]:
    """Figures given for indicators whose method does not read them."""
    found = []
    for key, methods in USED_BY.items():
        idle = [leaf for leaf in model.leaves if _idle(model, leaf, key, methods)]
        shared = [leaf for leaf in idle if leaf.normalisation is None]
        own = [leaf for leaf in idle if leaf.normalisation is not None]
        places = [("normalisation", shared[0])] if shared else []
        places += [(f"{model.path(leaf.id)}/normalisation", leaf) for leaf in own]
        for path, leaf in places:
            method = model.normalisation_of(leaf).method
            first, second = f"normalisation/{key}", f"normalisation: {method}"
            found.append(problem("model_impossible", path=f"{path}/{key}", first=first, second=second))
    return found


def _idle(model: ScoreModel, leaf: Leaf, key: str, methods: tuple[str, ...]) -> bool:
    """A leaf with its own method has turned its back on the model's figures, and may not keep them unread."""
    scale = model.normalisation_of(leaf)
    given = leaf.id in getattr(scale, key) or leaf.id in getattr(model.normalisation, key)
    return given and scale.method not in methods


def _logarithms(model: ScoreModel) -> list[Problem]:
    """Raw figures on a column that may be logged, or whose logarithm they cannot take."""
    faults, told = [], set()
    for leaf in model.leaves:
        scale, treatment = model.normalisation_of(leaf), model.treatment_of(leaf)
        keys = [key for key in ("bounds", "target", "thresholds", "centre") if leaf.id in getattr(scale, key)]
        own = leaf.normalisation is not None or leaf.treatment is not None
        unsure = treatment.may_take_logarithm or (treatment.method == "log_ct" and treatment.limits is None)
        for key in keys:
            path = f"{model.path(leaf.id)}/normalisation/{key}" if own else f"normalisation/{key}"
            first, second = f"normalisation/{key}", f"treatment: {treatment.method}"
            if unsure and path not in told:
                told.add(path)
                faults.append(problem("model_bounds_and_log", path=path, first=first, second=second))
            elif not unsure and _not_loggable(treatment, getattr(scale, key)[leaf.id]):
                faults.append(
                    problem("model_figures_not_loggable", path=model.path(leaf.id), first=first, second=second)
                )
    return faults


def _not_loggable(treatment: Treatment, figures: float | tuple[float, ...]) -> bool:
    """Whether a figure is 0 or less (log, Box-Cox), or beyond the frozen ends of log_ct."""
    if treatment.method not in LOGARITHMS:
        return False
    numbers = figures if isinstance(figures, tuple) else (figures,)
    if treatment.method == "log_ct":
        return any(not treatment.limits[0] <= number <= treatment.limits[1] for number in numbers)
    return any(number <= 0 for number in numbers)
