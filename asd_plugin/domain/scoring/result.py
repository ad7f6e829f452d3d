"""What scoring returns: tables that say the score, what it rests on, and who was left out and why."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from ..errors import Problem
from .leaves.scaling import Scaled
from .leaves.smoothed import no_cells
from .model import ScoreModel

ADDITIVE = "score"
GAP_TO_MEAN_PROFILE = "gap_to_mean_profile"


@dataclass(frozen=True)
class LeftOut:
    """A unit without score.

    ``reason``: ``no_value`` (nothing is known), ``screened`` (fewer indicators than the model asks for),
    ``indicator_missing`` (the policy asks for every value, or could not fill one), ``below_threshold`` (too few
    values). ``missing``: leaves without value. ``aggregates``: those that could not be computed, deepest first.
    """

    unit: str
    reason: str
    missing: tuple[str, ...]
    aggregates: tuple[str, ...]
    share_available: float


@dataclass(frozen=True)
class ScoreResult:
    """Outcome of :func:`score_territories`; every table is in the input's row order, missing as NaN.

    - ``scores``: score, rank (1 = highest need), class (1 = least need), share_available, status (ok, imputed,
      missing).
    - ``nodes``: value of every node, root and leaves included; ``contributions``: one column a leaf.
    - ``basis``: what contributions sum to: the score, or (trees that are not arithmetic throughout) its gap to
      ``reference_score``, the score of the mean profile over the same indicators.
    - ``imputed``: unit, indicator, value, how. ``treated``: unit, indicator, before, after, how.
    - ``columns``: per leaf: count present, skewness and kurtosis before and after, what treatment did, and the two
      ends of the scale used, in units of the treated indicator (empty for rank methods, z and categories), the lambda
      of Box-Cox, and how many denominators were 0 or missing.
    - ``weights``: per node: parent, weight as given, share within its parent, effective weight down the tree.
    - ``screened``: kind (unit or indicator), id, share, threshold of what was left out before anything was computed.
    - ``scaled``: per leaf, its treatment and scale with every parameter written out (see ``freezing``).
    - ``smoothed``: unit, indicator, raw, base, smoothed, factor (share of the own value kept), is_small, status, for
      every value of a leaf that is smoothed.
    - ``class_breaks``: the n + 1 limits of the classes, ascending; empty when the scores do not differ.
    """

    model: ScoreModel
    scores: pd.DataFrame
    nodes: pd.DataFrame
    contributions: pd.DataFrame
    basis: str
    reference_score: pd.Series
    imputed: pd.DataFrame
    treated: pd.DataFrame
    columns: pd.DataFrame
    weights: pd.DataFrame
    left_out: tuple[LeftOut, ...]
    class_breaks: tuple[float, ...]
    notes: tuple[Problem, ...] = field(default_factory=tuple)
    screened: pd.DataFrame = field(default_factory=pd.DataFrame)
    scaled: dict[str, Scaled] = field(default_factory=dict)
    smoothed: pd.DataFrame = field(default_factory=no_cells)
