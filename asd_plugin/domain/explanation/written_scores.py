"""What changed between two scores that were written to tables, and how alike two rankings are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..scoring.ranking import rank_by_need
from .change import ScoreChange, change_between


@dataclass(frozen=True)
class WrittenScore:
    """Scores of units as a table holds them; ``parts``: contributions by indicator, missing as NaN."""

    score: np.ndarray
    parts: pd.DataFrame

    @property
    def index(self) -> pd.Index:
        """Codes of the units."""
        return self.parts.index

    @property
    def rank(self) -> np.ndarray:
        """Rank of each unit, 1 = highest need."""
        return rank_by_need(self.score)

    def split(self) -> dict[str, np.ndarray]:
        """Contributions by indicator, none for units without score."""
        scored = ~np.isnan(self.score)
        return {name: np.where(scored, column.to_numpy(), np.nan) for name, column in self.parts.items()}

    def level(self) -> np.ndarray:
        """What the contributions do not sum to."""
        return self.score - np.nansum(self.parts.to_numpy(), axis=1) if self.parts.shape[1] else self.score


def compare_written(before: WrittenScore, after: WrittenScore) -> ScoreChange:
    """Change of every unit split by the contributions both tables hold; parts and level sum to it exactly.

    An indicator of one table only counts 0 in the other. Tables without contributions give no parts: all is level.
    """
    return change_between(before, after, before.split(), after.split(), (before.level(), after.level()), [])


def rank_correlation(change: ScoreChange) -> float:
    """Spearman's correlation of the scores of the units that have both, ties at their mean rank; NaN without spread."""
    both = change.units[change.units["presence"] == "both"]
    if len(both) < 2:
        return float("nan")
    first, second = both["score_before"].rank(), both["score_after"].rank()
    if first.nunique() < 2 or second.nunique() < 2:
        return float("nan")
    return float(np.corrcoef(first, second)[0, 1])
