"""What the robustness study returns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..errors import Problem
from .sampling import Draws
from .settings import RobustnessSettings, SobolSettings


@dataclass(frozen=True)
class RobustnessResult:
    """Outcome of :func:`study_robustness`; ``units`` in the input's row order.

    - ``units``: nominal_rank (of the model as it is), mean_rank, median_rank, rank_low and rank_high (type 7 quantiles
      at ``settings.interval``), share_in_quota, share_missing, and ``shift``: mean absolute rank shift over the draws
      in which the unit has a rank.
    - ``quota``: number of units of the top group. ``varying``: the choices that varied.
    - ``variants``: choice, position, variant, draws (how many took it), shift (mean absolute rank shift of those).
    - ``draws``: every choice drawn; ``ranks``: draws x units (0: none) when ``settings.keep_ranks``, else None.
    - ``notes``: what did not stop the run but must be said.
    """

    settings: RobustnessSettings
    units: pd.DataFrame
    quota: int
    varying: tuple[str, ...]
    variants: pd.DataFrame
    draws: Draws
    ranks: np.ndarray | None = None
    notes: tuple[Problem, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class SobolResult:
    """Outcome of :func:`sobol_indices`.

    ``table``: output (``shift`` or the code of a unit), choice, first, first_low, first_high, total, total_low,
    total_high; NaN where the output does not vary. ``outputs``: per output its mean, variance, and rows used (those
    in which a unit has a rank in every evaluation). ``evaluations``: N (d + 2).
    """

    sampling: SobolSettings
    settings: RobustnessSettings
    table: pd.DataFrame
    outputs: pd.DataFrame
    evaluations: int
    digest: str
    notes: tuple[Problem, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class LeaveOneOut:
    """Outcome of :func:`leave_one_out`; one row an indicator that weighs, in the model's order.

    ``table``: effective_weight, mean_shift and largest_shift (absolute, over units ranked both times), units_moved,
    rank_correlation (Spearman), entered_quota and left_quota (counts of units), newly_scored, no_longer_scored.
    ``ranks``: units x indicators, rank without that indicator (NaN: none). ``nominal``: rank with all of them.
    """

    table: pd.DataFrame
    ranks: pd.DataFrame
    nominal: pd.Series
    quota: int
