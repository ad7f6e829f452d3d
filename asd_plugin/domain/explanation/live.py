"""A score with everything it was made of still in memory, so that questions about it are answered at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from ..errors import AsdError, problem
from ..scoring.aggregation import Aggregation, aggregate
from ..scoring.contributions import additive_contributions, gap_contributions, is_additive
from ..scoring.model import ScoreModel
from ..scoring.preparation import Prepared, prepare
from ..scoring.ranking import rank_by_need


@dataclass(frozen=True)
class LiveScore:
    """Scores of the units of ``table`` under ``model``; equal to ``score_territories``, minus its tables.

    ``score`` and ``rank`` are arrays in the table's order, NaN where a unit has none. ``used`` is the model with
    screened indicators weighing 0.
    """

    model: ScoreModel
    table: pd.DataFrame
    groups: pd.DataFrame | None
    status: pd.DataFrame | None
    prepared: Prepared
    found: Aggregation

    @property
    def index(self) -> pd.Index:
        """Codes of the units."""
        return self.table.index

    @property
    def used(self) -> ScoreModel:
        """The model that joined the indicators."""
        return self.prepared.model

    @property
    def score(self) -> np.ndarray:
        """Score of each unit."""
        return self.found.values[self.model.root.id]

    @cached_property
    def rank(self) -> np.ndarray:
        """Rank of each unit, 1 = highest need."""
        return rank_by_need(self.score)

    @cached_property
    def additive(self) -> bool:
        """Whether contributions sum to the score itself."""
        return is_additive(self.used)

    @cached_property
    def mean_profile(self) -> dict[str, float]:
        """Mean normalised value of each indicator over the scored units that have it; NaN when none has."""
        means = zone_profiles(self, np.ones((1, len(self.index))))[0]
        return {leaf.id: float(mean) for leaf, mean in zip(self.model.leaves, means)}

    def contributions(self) -> dict[str, np.ndarray]:
        """Parts of the score by leaf; only of an additive model."""
        return additive_contributions(self.used, self.found)

    def gaps(self, profile: dict[str, np.ndarray]) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Parts, by leaf, of the gap to ``profile`` (normalised values by leaf: numbers, or one a unit), and the score
        of that profile with each unit's own weights.
        """
        return gap_contributions(self.used, self.found, profile)

    def row(self, unit: str) -> int:
        """Position of ``unit``; a code that is not here is refused by name."""
        found = np.flatnonzero(self.index == unit)
        if not len(found):
            raise AsdError(problem("explanation_unknown_unit", unit=str(unit)))
        return int(found[0])


def live_score(
    model: ScoreModel,
    table: pd.DataFrame,
    groups: pd.DataFrame | None = None,
    status: pd.DataFrame | None = None,
) -> LiveScore:
    """Score ``table`` as ``score_territories`` does, with the same refusals, and keep what the score was made of."""
    groups = None if groups is None else groups.reindex(table.index)
    prepared = prepare(model, table, groups, status)
    return LiveScore(model, table, groups, status, prepared, joined(prepared, table.index))


def joined(prepared: Prepared, index: pd.Index) -> Aggregation:
    """Aggregate prepared indicators; refuse when no unit can be scored."""
    model = prepared.model
    own = {leaf.id: prepared.own[leaf.id].to_numpy() for leaf in model.leaves}
    found = aggregate(model, prepared.leaves, own, [str(unit) for unit in index])
    if np.isnan(found.values[model.root.id]).all():
        threshold = model.missing.threshold
        raise AsdError(problem("no_unit_scored", count=len(index), policy=model.missing.policy, threshold=threshold))
    return found


def zone_profiles(live: LiveScore, weights: np.ndarray) -> np.ndarray:
    """Mean normalised value of each leaf over the scored units that have it, zones x leaves; NaN when none has.

    ``weights``: zones x units, how much each unit counts in each zone (0: not in it).
    """
    values = np.column_stack([live.found.values[leaf.id] for leaf in live.model.leaves])
    values = np.where(np.isnan(live.score)[:, None], np.nan, values)
    return weighted_means(weights, values)


def weighted_means(weights: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Means of the columns of ``values`` (units x columns, NaN left out) under each row of ``weights``."""
    present = ~np.isnan(values)
    total = weights @ np.where(present, values, 0.0)
    count = weights @ present.astype("float64")
    return np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
