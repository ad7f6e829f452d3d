"""What is uncertain about a score, and how many draws look at it. Standard library only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union

from ..indicators.settings import MissingPolicy, Normalisation, Treatment
from ..scoring.model import Joining

WEIGHTS, TREATMENT, IMPUTATION = "weights", "treatment", "imputation"
NORMALISATION, AGGREGATION, LEFT_OUT = "normalisation", "aggregation", "left_out"
CHOICES = (WEIGHTS, TREATMENT, IMPUTATION, NORMALISATION, AGGREGATION, LEFT_OUT)
LISTED = (TREATMENT, IMPUTATION, NORMALISATION, AGGREGATION)

DIRICHLET, UNIFORM = "dirichlet", "uniform"
WEIGHT_METHODS = (DIRICHLET, UNIFORM)
LOWEST_CONCENTRATION, HIGHEST_CONCENTRATION = 1.0, 1e9
MOST_DRAWS = 1_000_000
MOST_BASE = 65_536
MOST_RESAMPLES = 10_000


@dataclass(frozen=True)
class ByNode:
    """An alternative for several aggregates that a reader knows by one ``name``; ``joinings``: by aggregate id."""

    name: str
    joinings: Mapping[str, Joining]


AggregationVariant = Union[str, Joining, ByNode, Mapping[str, Union[str, Joining]]]


@dataclass(frozen=True)
class WeightUncertainty:
    """How weights are drawn, within each parent.

    ``dirichlet``: shares follow a Dirichlet law with mean the model's shares and total ``concentration``; the standard
    deviation of a share s is sqrt(s (1 - s) / (concentration + 1)). ``uniform``: each share times 1 + u, u uniform
    within +/- ``spread`` (0 to 1, 0.25 for 25 %), brought back to a sum of 1. ``parents``: ids of the aggregates whose
    children's weights are uncertain; empty for all. A weight of 0 stays 0.
    """

    method: str = DIRICHLET
    concentration: float = 100.0
    spread: float = 0.25
    parents: tuple[str, ...] = ()


@dataclass(frozen=True)
class RobustnessSettings:
    """What varies. In each list the model's own choice is added as variant 0; all variants are equally likely.

    ``weights`` None: weights stay. An indicator that states a treatment or scale of its own keeps it. ``aggregations``:
    a method (or ``Joining``, with its options) for every aggregate, or a mapping of aggregate id to method for those
    only. ``skip_impossible``: alternatives that cannot work are left out and told (see ``usable``), not refused.
    ``leave_one_out``: each draw leaves out one indicator or none, all equally likely.
    ``quota``: size of the top group, a number of units (1 or more) or, below 1, a share of the units scored (rounded
    up). ``interval``: the two ends, as shares, of the rank interval.
    """

    draws: int = 1000
    seed: int = 0
    weights: WeightUncertainty | None = field(default_factory=WeightUncertainty)
    treatments: tuple[Treatment, ...] = ()
    imputations: tuple[MissingPolicy, ...] = ()
    normalisations: tuple[Normalisation, ...] = ()
    aggregations: tuple[AggregationVariant, ...] = ()
    leave_one_out: bool = False
    quota: float = 0.1
    interval: tuple[float, float] = (0.05, 0.95)
    keep_ranks: bool = False
    skip_impossible: bool = False


@dataclass(frozen=True)
class SobolSettings:
    """Sampling of the Sobol indices: ``base`` (N) rows give N (d + 2) evaluations for d choices that vary.

    ``units``: codes whose rank is an output, besides the mean absolute rank shift. ``resamples``: bootstrap
    resamples; ``interval``: the two ends, as shares, of their interval.
    """

    base: int = 512
    seed: int = 0
    units: tuple[str, ...] = ()
    resamples: int = 1000
    interval: tuple[float, float] = (0.05, 0.95)
