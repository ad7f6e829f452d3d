"""Weights from the first principal component."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..checks.components import principal_components
from ..errors import Problem, problem, refuse_if_any

SQUARED_LOADINGS = "squared_loadings"
LOADINGS = "loadings"
RULES = (SQUARED_LOADINGS, LOADINGS)


@dataclass(frozen=True)
class ComponentWeights:
    """``weights`` by ``rule`` (they sum to 1). ``loadings``: correlation of each indicator with the first component.

    ``explained``: share of the variance the first component holds. ``eigenvalues``: of all components. ``units``:
    complete rows used; ``left_out``: codes of the others. ``notes``: loadings below 0, a first component that is not
    alone in its size.
    """

    weights: pd.Series
    rule: str
    loadings: pd.Series
    explained: float
    eigenvalues: pd.DataFrame
    units: int
    left_out: tuple[str, ...]
    notes: tuple[Problem, ...]
    method: str = "pca"


def component_weights(table: pd.DataFrame, rule: str = SQUARED_LOADINGS) -> ComponentWeights:
    """Weights of the columns of ``table`` (units x indicators, directions applied) from the first component of their
    correlation matrix.

    ``squared_loadings``: loading^2 / sum of squares, the share of the component's variance that each indicator holds
    (OECD/JRC Handbook 2008). ``loadings``: loading / sum of loadings; an indicator against the component then gets a
    weight BELOW 0, which no score takes: it is named in ``notes``. Sign, missing rows and refusals (fewer complete rows
    than indicators, a constant column): see :func:`~..checks.components.principal_components`.
    """
    if rule not in RULES:
        refuse_if_any([problem("pca_unknown_rule", found=rule, known=list(RULES))])
    found = principal_components(table)
    first = found.vectors["PC1"]
    values = found.eigenvalues["eigenvalue"]
    # sum(first) > 0 unless indicators cancel out exactly, where loadings give no weights.
    if rule == LOADINGS and first.sum() <= 1e-9:
        refuse_if_any([problem("pca_loadings_cancel", columns=[str(name) for name in first.index])])
    weights = first**2 / (first**2).sum() if rule == SQUARED_LOADINGS else first / first.sum()
    notes = []
    against = [str(name) for name in first.index[first < -1e-9]]
    if against:
        notes.append(problem("pca_negative_loadings", columns=against, rule=rule))
    if len(values) > 1 and values.iloc[0] - values.iloc[1] <= 1e-9:
        notes.append(problem("pca_component_not_unique", eigenvalue=float(values.iloc[0])))
    return ComponentWeights(
        weights.rename("weight"),
        rule,
        found.loadings["PC1"].rename("loading"),
        float(found.eigenvalues["share"].iloc[0]),
        found.eigenvalues,
        found.units,
        found.left_out,
        tuple(notes),
    )
