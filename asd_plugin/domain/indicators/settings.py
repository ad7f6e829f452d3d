"""Choices an analyst makes about indicators: missing values, outliers, scale. Standard library only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MISSING_POLICIES = ("require", "available_mean", "mean", "median", "group_mean", "group_median", "zero")
GROUP_POLICIES = ("group_mean", "group_median")
IMPUTING_POLICIES = ("mean", "median", "group_mean", "group_median", "zero")
DEFAULT_MIN_AVAILABLE = 2 / 3
NOT_ASKED_CONVENTION = "not_asked_convention"

TREATMENTS = ("none", "winsorise_2_98", "skew_kurtosis")
FALLBACK_TREATMENTS = ("log_ct",)
_WINSORISE = re.compile(r"winsori[sz]e_(\d{1,2}(?:\.\d+)?)_(\d{1,3}(?:\.\d+)?)")

NORMALISATIONS = ("minmax", "z", "rank", "percentile", "goalposts")
TIES = ("min", "average")


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
class Treatment:
    """How extreme values are brought in: nothing, percentiles (``winsorise_2_98``) or the skew-kurtosis rule."""

    method: str = "none"
    max_skew: float = 2.0
    max_kurtosis: float = 3.5
    max_points: int = 5
    then: str = "log_ct"

    @property
    def percentiles(self) -> tuple[float, float] | None:
        """The two percentiles of a ``winsorise_<low>_<high>`` method, None for any other method."""
        return percentiles_of(self.method)


def percentiles_of(method: str) -> tuple[float, float] | None:
    """Read ``winsorise_2_98`` as (2.0, 98.0); None for another name, or a pair that does not rise within 0-100."""
    found = _WINSORISE.fullmatch(method)
    if not found:
        return None
    low, high = float(found.group(1)), float(found.group(2))
    return (low, high) if 0 <= low < high <= 100 else None


@dataclass(frozen=True)
class Normalisation:
    """Common scale. ``bounds`` (raw units, by leaf id) freeze the two ends; ``truncate`` None: only for goalposts.

    ``low``/``high``: ends of the scale of minmax, goalposts and percentile. ``ties``: of rank and percentile.
    """

    method: str = "minmax"
    low: float = 0.0
    high: float = 100.0
    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)
    truncate: bool | None = None
    ties: str = "min"

    @property
    def truncates(self) -> bool:
        """Whether values beyond frozen bounds are brought back to them."""
        return self.method == "goalposts" if self.truncate is None else self.truncate
