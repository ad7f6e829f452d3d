"""All checks of one scored model, and what they found as one list: kind, where, value, flag, what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem
from ..indicators.settings import Treatment
from ..progress import Progress, Silent, checkpoint
from ..scoring.result import ScoreResult
from .components import Components, principal_components
from .correlation import Correlations, correlations
from .missing import MissingMap, missing_map
from .shape import skew_table
from .tree import AGAINST, TreeChecks, check_tree

FINDING_COLUMNS = ("kind", "node", "other", "value", "units", "flag", "advice")
MANY_MISSING = 1 / 3
LOW_ALPHA = 0.70
TOLERANCE = 1e-9
ADVICE = {
    "many_missing": "find_source_or_drop",
    "fails": "treat_outliers",
    "constant": "drop",
    "too_few": "add_units",
    "redundant": "drop_or_merge",
    "conflicting": "check_direction",
    AGAINST: "check_direction",
    "low_alpha": "regroup",
    "no_variance": "drop",
}


@dataclass(frozen=True)
class CheckedScore:
    """Outcome of :func:`check_score`.

    ``missing``: over the units' own values, conventions applied. ``shapes``: of the figures before treatment, then
    treatment, skewness_treated and kurtosis_treated; outcome ``brought_in`` when the treatment made it pass.
    ``correlations`` and ``components``: of the normalised indicators; ``components`` is None when they cannot be
    told, and ``components_refused`` says why. ``findings``: one row a check (see :func:`findings_table`).
    ``not_scored``: what prevented the score, empty when there is one (see ``unscored``).
    """

    missing: MissingMap
    shapes: pd.DataFrame
    correlations: Correlations
    components: Components | None
    components_refused: tuple[Problem, ...]
    tree: TreeChecks
    findings: pd.DataFrame
    notes: tuple[Problem, ...]
    not_scored: tuple[Problem, ...] = ()


def check_score(
    result: ScoreResult,
    values: pd.DataFrame,
    own: pd.DataFrame,
    zones: pd.Series | None = None,
    method: str = "pearson",
    progress: Progress | None = None,
) -> CheckedScore:
    """Check a scored model before it is trusted.

    ``values``: units x leaf ids before treatment (rates once divided); ``own``: same shape, whether the unit has its
    own value; ``zones``: text by unit (province) for the missing map. ``method``: pearson or spearman. Missing: each
    check says its own policy (pairwise, or complete rows). Raises AsdError for an unknown ``method``; Cancelled.
    """
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    known = pd.DataFrame(np.where(own, 1.0, np.nan), own.index, own.columns)
    missing = missing_map(known, zones)
    present = [leaf.id for leaf in result.model.leaves if result.nodes[leaf.id].notna().any()]
    shapes = _with_treatment(skew_table(values[[name for name in present if values[name].notna().any()]]), result)
    checkpoint(progress, 0.25)
    pairs = correlations(result.nodes[present], method)
    checkpoint(progress, 0.5)
    tree = check_tree(result, method)
    checkpoint(progress, 0.75)
    components, refused = None, ()
    try:
        components = principal_components(result.nodes[present])
    except AsdError as error:
        refused = error.problems
    findings = findings_table(missing, shapes, pairs, tree, components)
    checkpoint(progress, 1.0)
    return CheckedScore(missing, shapes, pairs, components, refused, tree, findings, (*pairs.notes, *tree.notes))


def findings_table(
    missing: MissingMap,
    shapes: pd.DataFrame,
    pairs: Correlations,
    tree: TreeChecks,
    components: Components | None = None,
) -> pd.DataFrame:
    """One row a check: kind, node, other, value, units, flag (empty: nothing to say), advice (what to do).

    Kinds: ``missing`` (share, flagged above 1/3), ``skewness`` (flagged when the skew-kurtosis rule fails),
    ``correlation`` (flagged pairs only), ``parent`` (correlation with the parent), ``direction`` (each indicator
    against its pillar), ``alpha`` (flagged below 0.70), ``eigenvalue`` (one a component).
    """
    rows = [*_missing(missing), *_shapes(shapes), *_pairs(pairs), *_parents(tree), *_alphas(tree)]
    if components is not None:
        rows += [
            (
                "eigenvalue",
                name,
                "",
                float(row["eigenvalue"]),
                components.units,
                "above_one" if row["above_one"] else "",
            )
            for name, row in components.eigenvalues.iterrows()
        ]
    return pd.DataFrame([(*row, ADVICE.get(row[5], "")) for row in rows], columns=list(FINDING_COLUMNS))


def _with_treatment(shapes: pd.DataFrame, result: ScoreResult) -> pd.DataFrame:
    names = ["treatment", "skewness_treated", "kurtosis_treated"]
    shapes = shapes.join(result.columns[names])
    rule = Treatment()
    skew, kurtosis = shapes["skewness_treated"].abs(), shapes["kurtosis_treated"]
    mended = (shapes["outcome"] == "fails") & ((skew < rule.max_skew) | (kurtosis < rule.max_kurtosis))
    return shapes.assign(outcome=shapes["outcome"].where(~mended, "brought_in"))


def _missing(found: MissingMap) -> Iterator[tuple]:
    units = len(found.cells)
    for name, row in found.by_indicator.iterrows():
        share = float(row["share"])
        yield "missing", name, "", share, units, "many_missing" if share > MANY_MISSING + TOLERANCE else ""


def _shapes(shapes: pd.DataFrame) -> Iterator[tuple]:
    for name, row in shapes.iterrows():
        flag = "" if row["outcome"] in ("passes", "brought_in") else row["outcome"]
        yield "skewness", name, "", float(row["skewness"]), int(row["present"]), flag


def _pairs(found: Correlations) -> Iterator[tuple]:
    for row in found.flagged.itertuples(index=False):
        yield "correlation", row.first, row.second, float(row.correlation), int(row.units), row.flag


def _parents(tree: TreeChecks) -> Iterator[tuple]:
    for name, row in tree.with_parent.iterrows():
        yield "parent", name, row["parent"], float(row["with_parent"]), int(row["units"]), row["flag"]
    for name, row in tree.with_parent[tree.with_parent["is_leaf"].astype(bool)].iterrows():
        flag = AGAINST if row["flag"] == AGAINST else ""
        yield "direction", name, row["pillar"], float(row["with_pillar"]), int(row["units"]), flag


def _alphas(tree: TreeChecks) -> Iterator[tuple]:
    for name, row in tree.alphas.iterrows():
        alpha = float(row["alpha"])
        low = "low_alpha" if alpha < LOW_ALPHA - TOLERANCE else ""
        flag = "no_variance" if row["outcome"] == "no_variance" else low
        yield "alpha", name, "", alpha, int(row["units"]), flag
