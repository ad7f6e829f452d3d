"""The scale of the indicators, with what it needs: its ends, and figures of single indicators in their own units."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ....domain.indicators.settings import SCALE_ENDS, Normalisation
from .editing import checked

if TYPE_CHECKING:
    import pandas as pd

    from ....domain.scoring.model import Leaf, ScoreModel
    from .engine import Scored

FIGURES = {"goalposts": "bounds", "distance_to_target": "target", "categorical": "thresholds"}
WITHOUT_ENDS = ("z", "rank", "borda", "exponential", "none")
CAPPED = ("goalposts", "distance_to_target", "distance_to_reference", "fraction_of_maximum")
CATEGORIES = (0.2, 0.4, 0.6, 0.8)


def with_normalisation(model: ScoreModel, method: str, saved: ScoreModel, scored: Scored) -> ScoreModel:
    """Bring all indicators to another scale; the saved model's method comes back as it was saved.

    What a scale needs and nobody has said yet is taken from the figures on screen: bounds and limits from their
    spread, targets from their end of highest need, the reference from the ranking.
    """
    if method == saved.normalisation.method:
        return checked(replace(model, normalisation=saved.normalisation))
    low, high = SCALE_ENDS.get(method, (0.0, 100.0))
    return checked(replace(model, normalisation=Normalisation(method, low, high, **_begun(method, model, scored))))


def with_scale(model: ScoreModel, **said: Any) -> ScoreModel:
    """Say something else about the scale: ``low`` and ``high``, ``mean`` and ``sd``, ``truncate``, ``reference``."""
    return checked(replace(model, normalisation=replace(model.normalisation, **said)))


def with_figure(model: ScoreModel, leaf: str, figure: Any) -> ScoreModel:
    """Another figure of one indicator: bounds, target or limits, whichever the scale needs."""
    key = FIGURES[model.normalisation.method]
    return with_scale(model, **{key: {**getattr(model.normalisation, key), leaf: figure}})


def following(model: ScoreModel) -> list[Leaf]:
    """The indicators that have no scale of their own."""
    return [leaf for leaf in model.leaves if leaf.normalisation is None]


def _begun(method: str, model: ScoreModel, scored: Scored) -> dict[str, Any]:
    """What the scale needs to begin with; a column that does not let it is left to the checks to name."""
    if method == "distance_to_reference":
        return {"reference": _reference(model, scored)}
    make = {"goalposts": _bounds, "distance_to_target": _targets, "categorical": _limits}.get(method)
    return {FIGURES[method]: make(model, scored)} if make is not None else {}


def _bounds(model: ScoreModel, scored: Scored) -> dict[str, tuple[float, float]]:
    """The ends that min-max takes, rounded outwards."""
    bounds = {}
    for leaf, (low, high) in _ends(model, scored).items():
        digits = _digits(high - low)
        bounds[leaf] = _rounded(low, digits, math.floor), _rounded(high, digits, math.ceil)
    return bounds


def _targets(model: ScoreModel, scored: Scored) -> dict[str, float]:
    ends = _ends(model, scored)
    return {leaf.id: ends[leaf.id][leaf.direction > 0] for leaf in following(model) if leaf.id in ends}


def _limits(model: ScoreModel, scored: Scored) -> dict[str, tuple[float, ...]]:
    """Limits between fifths of the communes; fewer where many share a figure."""
    limits, known = {}, _known(model, scored)
    for leaf in following(model):
        column = known[leaf.id].dropna()
        digits = _digits(float(column.max() - column.min()))
        limits[leaf.id] = tuple(sorted({round(float(cut), digits) for cut in column.quantile(list(CATEGORIES))}))
    return limits


def _reference(model: ScoreModel, scored: Scored) -> str:
    """The unit of highest need with a figure for every indicator, none of them at the end of least need."""
    import numpy as np

    codes, known = scored.live.table.index, _known(model, scored)
    usable = ~np.isnan(scored.ranks)
    for leaf in following(model):
        directed = leaf.direction * known[leaf.id].to_numpy()
        usable &= directed > np.nanmin(directed)
    best = np.where(usable, scored.ranks, np.inf) if usable.any() else np.nan_to_num(scored.ranks, nan=np.inf)
    return str(codes[int(np.argmin(best))])


def _ends(model: ScoreModel, scored: Scored) -> dict[str, tuple[float, float]]:
    """The two ends of each indicator in its own unit, extreme values brought in as the model says."""
    from ....domain.scoring.preparation import prepare

    live = scored.live
    groups = None if live.groups is None else live.groups.reindex(live.table.index)
    prepared = prepare(replace(model, normalisation=Normalisation()), live.table, groups, live.status)
    return {
        leaf.id: prepared.scaled[leaf.id].normalisation.bounds[leaf.id]
        for leaf in following(model)
        if leaf.id in prepared.scaled
    }


def _known(model: ScoreModel, scored: Scored) -> pd.DataFrame:
    """Figures in the indicators' own units, with the convention where the question was not asked."""
    from ....domain.scoring.leaves.raw_table import read_raw

    known, own = read_raw(model, scored.live.table).values, scored.live.prepared.own
    by_convention = [leaf for leaf in model.leaves if leaf.not_asked_as is not None]
    return known.assign(
        **{
            leaf.id: known[leaf.id].mask(known[leaf.id].isna() & own[leaf.id], leaf.not_asked_as)
            for leaf in by_convention
        }
    )


def _digits(spread: float) -> int:
    """Decimals that keep about three figures of a spread."""
    return 2 if not spread > 0 else min(max(2 - math.floor(math.log10(spread)), 0), 6)


def _rounded(value: float, digits: int, towards: Any) -> float:
    return float(round(towards(value * 10**digits) / 10**digits, digits))
