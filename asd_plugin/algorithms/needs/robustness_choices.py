"""Alternatives that the robustness study offers, by place in their lists, and the names a user picks them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.errors import problem, refuse_if_any
from ...domain.indicators.settings import GROUP_POLICIES, MissingPolicy, Normalisation, Treatment
from ...domain.robustness.settings import ByNode
from ...domain.scoring.model import PROVINCE, Joining
from ...qgis_support.i18n import tr

if TYPE_CHECKING:
    from ...domain.robustness.settings import AggregationVariant
    from ...domain.scoring.model import ScoreModel

NORMALISATIONS = (
    Normalisation("minmax", 0.0, 100.0),
    Normalisation("minmax", 1.0, 100.0),
    Normalisation("z"),
    Normalisation("percentile", 0.0, 100.0),
    Normalisation("rank"),
    Normalisation("minmax", 70.0, 130.0),
    Normalisation("z", mean=100.0, sd=10.0),
    Normalisation("exponential"),
)
AGGREGATIONS = ("arithmetic", "geometric", "harmonic", "median", "mpi", "ampi", "owa", "copeland", "topsis")
TREATMENTS = ("none", "winsorise_2_98", "winsorise_5_95", "skew_kurtosis", "log_ct")
IMPUTATIONS = ("available_mean", "mean", "median", "group_mean", "group_median", "require")
OWA = "owa"


def normalisation_names() -> list[str]:
    """Names of ``NORMALISATIONS``."""
    return [
        tr("Minimum to maximum, 0 to 100"),
        tr("Minimum to maximum, 1 to 100"),
        tr("z-score"),
        tr("Percentile rank"),
        tr("Rank"),
        tr("Minimum to maximum, 70 to 130 (AMPI)"),
        tr("z-score of mean 100 and deviation 10 (MPI)"),
        tr("Exponential (deprivation indices)"),
    ]


def aggregation_names() -> list[str]:
    """Names of ``AGGREGATIONS``."""
    return [
        tr("Arithmetic mean"),
        tr("Geometric mean"),
        tr("Harmonic mean"),
        tr("Median of the children"),
        tr("Mazziotta-Pareto (penalty added)"),
        tr("Adjusted Mazziotta-Pareto (penalty added)"),
        tr("Ordered weights (OWA), the highest child first"),
        tr("Copeland (duels)"),
        tr("TOPSIS"),
    ]


def treatment_names() -> list[str]:
    """Names of ``TREATMENTS``."""
    return [
        tr("None: values as they are"),
        tr("Winsorised at the 2nd and 98th percentile"),
        tr("Winsorised at the 5th and 95th percentile"),
        tr("Skewness and kurtosis rule"),
        tr("Logarithm (log_ct)"),
    ]


def imputation_names() -> list[str]:
    """Names of ``IMPUTATIONS``."""
    return [
        tr("Weights shared over the indicators present"),
        tr("Mean of the units"),
        tr("Median of the units"),
        tr("Mean of the province (or of the model's group)"),
        tr("Median of the province (or of the model's group)"),
        tr("Units that miss an indicator get no score"),
    ]


def imputations(model: ScoreModel, places: list[int]) -> tuple[MissingPolicy, ...]:
    """Policies chosen, with the availability threshold of ``model`` and, where they need one, its group."""
    own, found = model.missing, []
    for place in places:
        policy = IMPUTATIONS[place]
        group = (own.group or PROVINCE) if policy in GROUP_POLICIES else None
        found.append(MissingPolicy(policy, own.min_available, group))
    return tuple(found)


def aggregations(model: ScoreModel, places: list[int], nodes: str) -> tuple[AggregationVariant, ...]:
    """Aggregations chosen, at every node or at those named in ``nodes`` (ids, a comma or space between).

    The weights of OWA fall evenly from the highest child: of three children 3, 2, 1. Raises AsdError naming nodes that
    are no aggregates of ``model``.
    """
    wanted = [name for name in nodes.replace(",", " ").replace(";", " ").split() if name]
    known = [node.id for node in model.aggregates]
    unknown = [name for name in wanted if name not in known]
    refuse_if_any([problem("weights_node_unknown", node=name, known=known) for name in unknown])
    ids = list(dict.fromkeys(wanted)) or known
    return tuple(_variant(model, AGGREGATIONS[place], ids, bool(wanted)) for place in places)


def _variant(model: ScoreModel, method: str, ids: list[str], is_part: bool) -> AggregationVariant:
    if method != OWA and not is_part:
        return method
    name = f"{method} ({', '.join(ids)})" if is_part else method
    return ByNode(name, {node: _joining(model, method, node) for node in ids})


def _joining(model: ScoreModel, method: str, node: str) -> Joining:
    if method != OWA:
        return Joining(method)
    count = len(model.children(node))
    return Joining(OWA, order_weights=tuple(float(count - place) for place in range(count)))


def treatments(places: list[int]) -> tuple[Treatment, ...]:
    """Treatments chosen."""
    return tuple(Treatment(TREATMENTS[place]) for place in places)
