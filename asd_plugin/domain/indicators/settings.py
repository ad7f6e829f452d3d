"""Choices an analyst makes about indicators: missing values, outliers, scale. Standard library only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MISSING_POLICIES = ("require", "available_mean", "mean", "median", "group_mean", "group_median", "zero")
GROUP_POLICIES = ("group_mean", "group_median")
IMPUTING_POLICIES = ("mean", "median", "group_mean", "group_median", "zero")
DEFAULT_MIN_AVAILABLE = 2 / 3
NOT_ASKED_CONVENTION = "not_asked_convention"

TREATMENTS = ("none", "winsorise_2_98", "skew_kurtosis", "limits", "log_ct", "log", "box_cox")
LOGARITHMS = ("log_ct", "log", "box_cox")
FALLBACK_TREATMENTS = ("log_ct",)
_WINSORISE = re.compile(r"winsori[sz]e_(\d{1,2}(?:\.\d+)?)_(\d{1,3}(?:\.\d+)?)")

NORMALISATIONS = (
    "minmax", "z", "rank", "percentile", "borda", "distance_to_maximum", "distance_to_target", "distance_to_reference",
    "fraction_of_maximum", "goalposts", "categorical", "exponential", "none",
)  # fmt: skip
TIES = ("min", "average")
REVERSALS = ("before", "after")
SCALE_ENDS = dict.fromkeys(
    ("percentile", "distance_to_maximum", "distance_to_target", "distance_to_reference", "fraction_of_maximum"),
    (0.0, 1.0),
)
BOUNDED = (
    "minmax", "goalposts", "distance_to_maximum", "distance_to_target", "distance_to_reference", "fraction_of_maximum",
)  # fmt: skip
USED_BY = {
    "bounds": BOUNDED,
    "centre": ("minmax", "goalposts"),
    "moments": ("z",),
    "target": ("distance_to_target",),
    "thresholds": ("categorical",),
}


@dataclass(frozen=True)
class MissingPolicy:
    """What happens to a missing cell, and how many children an aggregate must have.

    ``min_available``: share (0 to 1) of an aggregate's children that must have a value of their own; None takes 2/3
    when weights are re-normalised over the children present, and nothing beyond the policy itself otherwise.
    """

    policy: str = "require"
    min_available: float | None = None
    group: str | None = None

    @property
    def threshold(self) -> float:
        """Share of children with a value under which an aggregate is missing."""
        if self.min_available is not None:
            return self.min_available
        return DEFAULT_MIN_AVAILABLE if self.policy == "available_mean" else 0.0

    @property
    def imputes(self) -> bool:
        """Whether the policy fills cells."""
        return self.policy in IMPUTING_POLICIES


@dataclass(frozen=True)
class Screening:
    """Who and what is left out before anything is filled or scaled; None: nothing is screened.

    ``min_indicator``: share of units (0 to 1) that must have a value for an indicator to be kept; ``min_unit``: share
    of the kept indicators a unit must have to be scored.
    """

    min_unit: float | None = None
    min_indicator: float | None = None


@dataclass(frozen=True)
class Treatment:
    """How extreme values are brought in: nothing, percentiles (``winsorise_2_98``), the skew-kurtosis rule, fixed
    ``limits``, or a logarithm of the whole column (``log_ct``, ``log``, ``box_cox``).

    ``limits``: raw units; the two ends of ``limits``, and the frozen minimum and maximum of ``log_ct``. ``side``: of
    ``log_ct``, +1 lifts the low end, -1 the high end, 0 as the skew asks. ``power``: the lambda of ``box_cox``, None
    for the likeliest.
    """

    method: str = "none"
    max_skew: float = 2.0
    max_kurtosis: float = 3.5
    max_points: int = 5
    then: str = "log_ct"
    limits: tuple[float, float] | None = None
    side: int = 0
    power: float | None = None

    @property
    def percentiles(self) -> tuple[float, float] | None:
        """The two percentiles of a ``winsorise_<low>_<high>`` method, None for any other method."""
        return percentiles_of(self.method)

    @property
    def may_take_logarithm(self) -> bool:
        """Whether the figures decide if the column is logged."""
        return self.method == "skew_kurtosis"

    @property
    def is_fixed(self) -> bool:
        """Whether it does to a value what it does to an equal one, whatever the other units."""
        if self.method == "log_ct":
            return self.limits is not None and self.side != 0
        return self.method in ("none", "log", "limits") or (self.method == "box_cox" and self.power is not None)


def percentiles_of(method: str) -> tuple[float, float] | None:
    """Read ``winsorise_2_98`` as (2.0, 98.0); None for another name, or a pair that does not rise within 0-100."""
    found = _WINSORISE.fullmatch(method)
    if not found:
        return None
    low, high = float(found.group(1)), float(found.group(2))
    return (low, high) if 0 <= low < high <= 100 else None


@dataclass(frozen=True)
class Normalisation:
    """Common scale of one or of all indicators.

    ``low``/``high``: ends of the scale (all methods but z, rank, borda, exponential, none). ``truncate``: whether
    shares beyond the ends are brought back; None: only for goalposts. ``ties``: of the rank methods. ``mean``/``sd``:
    of the z-scores. ``reference``: code of the unit others are compared with. ``quantiles`` (shares) cut categories
    that are worth ``values``. ``reverse``: ``after`` turns a percentile rank round instead of the indicator.

    By leaf id, in raw units: ``bounds`` freeze the two ends, ``moments`` the mean and sd of z-scores; ``target``,
    ``thresholds`` of categories; ``centre`` moves the ends of minmax and goalposts to centre -/+ half their width.
    """

    method: str = "minmax"
    low: float = 0.0
    high: float = 100.0
    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)
    truncate: bool | None = None
    ties: str = "min"
    mean: float = 0.0
    sd: float = 1.0
    reference: str | None = None
    quantiles: tuple[float, ...] = ()
    values: tuple[float, ...] = ()
    reverse: str = "before"
    moments: dict[str, tuple[float, float]] = field(default_factory=dict)
    target: dict[str, float] = field(default_factory=dict)
    thresholds: dict[str, tuple[float, ...]] = field(default_factory=dict)
    centre: dict[str, float] = field(default_factory=dict)

    @property
    def truncates(self) -> bool:
        """Whether values beyond frozen bounds are brought back to them."""
        return self.method == "goalposts" if self.truncate is None else self.truncate

    def is_fixed(self, leaf: str) -> bool:
        """Whether the scale of ``leaf`` does not depend on the units scored, so that equal values can be placed."""
        return leaf in self.bounds or leaf in self.moments or leaf in self.thresholds or self.method == "none"
