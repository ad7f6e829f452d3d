"""What a measure of multidimensional poverty returns; shares are fractions (0 to 1), never percentages."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..errors import Problem
from .settings import PovertyRule


@dataclass(frozen=True)
class Poverty:
    """Outcome of :func:`~.measure.multidimensional_poverty`.

    - ``headcount`` H, ``intensity`` A (missing when nobody is poor), ``m0`` = H x A, ``vulnerable``, ``severe``.
    - ``rows``: per row of the input: deprivation_share c, censored_share c(k), status (poor, vulnerable, not_poor,
      left_out), sample_weight; missing as NaN.
    - ``indicators``: weight (given), share (of the total), present (rows used that have it), uncensored (headcount
      among all), censored (headcount of the poor who are deprived), points (part of M0) and contribution (points / M0;
      missing when nobody is poor). Points sum to M0, contributions to 1.
    - ``groups``: per group: rows, left_out, population (sum of sample weights used), population_share, headcount,
      intensity, m0, vulnerable, severe, points (population_share x m0; they sum to M0), contribution (points / M0).
      None without groups. ``group_censored``, ``group_points``: groups x indicators.
    - ``used``, ``left_out``: counts of rows; ``left_out_rows``: their codes.
    """

    rule: PovertyRule
    headcount: float
    intensity: float
    m0: float
    vulnerable: float
    severe: float
    rows: pd.DataFrame
    indicators: pd.DataFrame
    groups: pd.DataFrame | None
    group_censored: pd.DataFrame | None
    group_points: pd.DataFrame | None
    used: int
    left_out: int
    left_out_rows: tuple[str, ...]
    notes: tuple[Problem, ...]
