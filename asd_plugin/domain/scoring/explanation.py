"""Why a unit scores what it scores: its indicators ordered by what lifts it above the others."""

from __future__ import annotations

from dataclasses import dataclass

from .result import ADDITIVE, ScoreResult


@dataclass(frozen=True)
class Reason:
    """One indicator's part in a score. ``excess``: contribution beyond the mean contribution of the scored units."""

    leaf: str
    contribution: float
    excess: float


def strongest_reasons(result: ScoreResult, unit: str, count: int = 3) -> list[Reason]:
    """The ``count`` indicators that lift ``unit`` most above the mean of the scored units, strongest first.

    Ties keep the model's order. Indicators that do not lift it are not reasons; an unscored unit has none.
    """
    own = result.contributions.loc[unit].dropna()
    mean = result.contributions.mean() if result.basis == ADDITIVE else 0.0 * own
    excess = (own - mean.reindex(own.index)).sort_values(ascending=False, kind="stable")
    return [Reason(str(leaf), float(own[leaf]), float(gap)) for leaf, gap in excess.head(count).items() if gap > 0]
