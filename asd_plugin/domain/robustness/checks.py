"""Settings that cannot be run, all listed at once, before any figure is read."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import Problem, problem, refuse_if_any
from ..scoring.model import ScoreModel
from .settings import (
    HIGHEST_CONCENTRATION,
    LOWEST_CONCENTRATION,
    MOST_BASE,
    MOST_DRAWS,
    MOST_RESAMPLES,
    UNIFORM,
    WEIGHT_METHODS,
    ByNode,
    RobustnessSettings,
    SobolSettings,
    WeightUncertainty,
)

HIGHEST_SEED = 2**63 - 1


def refuse_bad_settings(model: ScoreModel, settings: RobustnessSettings) -> None:
    """Raise one AsdError with every fault of ``settings``."""
    found = [
        *_whole("draws", settings.draws, 1, MOST_DRAWS),
        *_whole("seed", settings.seed, 0, HIGHEST_SEED),
        *_interval(settings.interval),
        *_quota(settings.quota),
        *_weights(model, settings.weights),
        *_aggregations(model, settings),
    ]
    if settings.leave_one_out and sum(leaf.weight > 0 for leaf in model.leaves) < 2:
        found.append(problem("robustness_one_indicator", id=model.id))
    refuse_if_any(found)


def refuse_bad_sampling(sampling: SobolSettings, units: list[str]) -> None:
    """Raise one AsdError with every fault of ``sampling``; its units must be among ``units``."""
    found = [
        *_whole("base", sampling.base, 2, MOST_BASE),
        *_whole("seed", sampling.seed, 0, HIGHEST_SEED),
        *_whole("resamples", sampling.resamples, 1, MOST_RESAMPLES),
        *_interval(sampling.interval),
    ]
    known = set(units)
    found += [problem("explanation_unknown_unit", unit=unit) for unit in sampling.units if unit not in known]
    refuse_if_any(found)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _whole(name: str, value: object, low: int, high: int) -> list[Problem]:
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return []
    return [problem("robustness_out_of_range", setting=name, found=str(value), low=low, high=high)]


def _between(name: str, value: object, low: float, high: float) -> list[Problem]:
    if _is_number(value) and low <= value <= high:
        return []
    return [problem("robustness_out_of_range", setting=name, found=str(value), low=low, high=high)]


def _interval(interval: tuple[float, float]) -> list[Problem]:
    if len(interval) == 2 and all(_is_number(end) for end in interval) and 0 <= interval[0] < interval[1] <= 1:
        return []
    return [problem("robustness_bad_interval", found=str(list(interval)))]


def _quota(quota: float) -> list[Problem]:
    whole = _is_number(quota) and quota >= 1 and quota == int(quota) if quota != float("inf") else False
    if whole or (_is_number(quota) and 0 < quota < 1):
        return []
    return [problem("robustness_bad_quota", found=str(quota))]


def _weights(model: ScoreModel, chosen: WeightUncertainty | None) -> list[Problem]:
    if chosen is None:
        return []
    found = []
    if chosen.method not in WEIGHT_METHODS:
        found.append(
            problem(
                "robustness_unknown_choice", setting="weights", found=str(chosen.method), known=list(WEIGHT_METHODS)
            )
        )
    elif chosen.method == UNIFORM:
        if not (_is_number(chosen.spread) and 0 <= chosen.spread < 1):
            found.append(problem("robustness_bad_spread", found=str(chosen.spread)))
    else:
        found += _between("concentration", chosen.concentration, LOWEST_CONCENTRATION, HIGHEST_CONCENTRATION)
    return found + _unknown_aggregates(model, "weights", chosen.parents)


def _aggregations(model: ScoreModel, settings: RobustnessSettings) -> list[Problem]:
    named = [
        tuple(variant.joinings if isinstance(variant, ByNode) else variant)
        for variant in settings.aggregations
        if isinstance(variant, (ByNode, Mapping))
    ]
    return [fault for ids in named for fault in _unknown_aggregates(model, "aggregations", ids)]


def _unknown_aggregates(model: ScoreModel, setting: str, ids: tuple[str, ...]) -> list[Problem]:
    known = [node.id for node in model.aggregates]
    return [
        problem("robustness_unknown_choice", setting=setting, found=str(node_id), known=known)
        for node_id in ids
        if node_id not in known
    ]
