"""The two sides of a comparison: read with all their faults together, put on their periods, named in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, problem, refuse_if_any
from ...qgis_support.i18n import label_of
from ...qgis_support.messages import explain
from ...sources.score_model import choose_model

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.scoring.model import Denominator, Leaf, Node, ScoreModel, Smoothing
    from ...outputs.needs.change_layer import Comparison


@dataclass(frozen=True)
class Words:
    """``labels``: of indicators, in the user's language; ``units``: name_fr and name_ar by code, None when unknown."""

    labels: dict[str, str]
    units: pd.DataFrame | None = None


def together(*works: Callable[[], Any]) -> list:
    """What each of ``works`` gives; AsdError with the faults of all of them, each once."""
    tried = [_tried(work) for work in works]
    refuse_if_any({str(fault): fault for _, faults in tried for fault in faults}.values())
    return [found for found, _ in tried]


def _tried(work: Callable[[], Any]) -> tuple[Any, tuple[Problem, ...]]:
    """What ``work`` gives, or None and why it gives nothing."""
    try:
        return work(), ()
    except AsdError as error:
        return None, error.problems


def faults_of_files(paths: list[str]) -> str:
    """Every fault of several model files in words, empty when fewer than two have any."""
    faulty = [
        faults for _, faults in (_tried(lambda path=path: choose_model(path)) for path in paths if path) if faults
    ]
    return explain(AsdError([fault for faults in faulty for fault in faults])) if len(faulty) > 1 else ""


def outside(found: Comparison, units: list[str]) -> list[Problem]:
    """Units of the second side only: they have no feature to be written to."""
    index = found.change.units.index
    lone = index[~index.isin(units)]
    if not len(lone):
        return []
    return [problem("compare_units_not_in_layer", count=len(lone), layer=found.after, examples=list(lone[:5]))]


def labels_of(model: ScoreModel) -> dict[str, str]:
    """Label of each indicator of ``model`` in the user's language."""
    return {leaf.id: label_of(leaf.label) or leaf.id for leaf in model.leaves}


def of_period(model: ScoreModel, period: str) -> ScoreModel:
    """The model with its workspace indicators read for ``period``, and with them the denominators and bases that were
    of the same period; as it is when no period is said.
    """
    return replace(model, nodes=tuple(_moved(node, period) for node in model.nodes)) if period else model


def periods_that_stay(model: ScoreModel) -> list[Problem]:
    """One note on denominators and bases stated for another period than their indicator's: they do not move."""
    kept = [
        f"{model.path(leaf.id)}: {other.indicator} ({other.period})"
        for leaf in model.leaves
        for other in (leaf.denominator, leaf.smoothing)
        if leaf.indicator and other is not None and other.indicator and other.period != leaf.period
    ]
    return [problem("compare_periods_stay", count=len(kept), examples=kept[:5])] if kept else []


def _moved(node: Node, period: str) -> Node:
    if not getattr(node, "indicator", None):
        return node
    return replace(
        node,
        period=period,
        denominator=_with_period(node, node.denominator, period),
        smoothing=_with_period(node, node.smoothing, period),
    )


def _with_period(
    leaf: Leaf, other: Denominator | Smoothing | None, period: str
) -> Denominator | Smoothing | None:  # fmt: skip
    if other is None or not other.indicator or other.period != leaf.period:
        return other
    return replace(other, period=period)


def joined_names(first: pd.DataFrame, *others: pd.DataFrame | None) -> pd.DataFrame:
    """Names of units: those of ``first``, completed by the others for units or languages it does not have."""
    found = first
    for other in others:
        if other is not None:
            found = found.combine_first(other[[name for name in other.columns if name.startswith("name_")]])
    return found


def known_words(path: str, model_id: str, workspace: str, indicators: list[str]) -> Words:
    """Labels of ``indicators`` and names of units for scores that only carry ids and codes.

    From the model that was given, else from the models and the catalogue of the workspace, else from the model shipped
    with the plugin; what nobody knows keeps its id.
    """
    models = [choose_model(path, model_id, workspace).model]
    catalogue, units = {}, None
    if workspace:
        from ...workspace import open_workspace

        with open_workspace(workspace) as opened:
            catalogue = {entry["id"]: label_of(entry["label"]) for entry in opened.indicators()}
            units = _unit_names(opened)
            if not (path or model_id):
                models = [*_of_workspace(workspace, [entry["id"] for entry in opened.models()]), *models]
    known = dict(catalogue)
    for model in reversed(models):
        known.update({leaf: label for leaf, label in labels_of(model).items() if label != leaf})
    return Words({name: known[name] for name in indicators if known.get(name)}, units)


def _of_workspace(workspace: str, ids: list[str]) -> list[ScoreModel]:
    """Models of the workspace that can be read; a faulty one is no reason to refuse a comparison that needs none."""
    tried = [_tried(lambda model_id=model_id: choose_model("", model_id, workspace).model) for model_id in ids]
    return [model for model, _ in tried if model is not None]


def _unit_names(opened: Any) -> pd.DataFrame:
    import pandas as pd

    levels = [opened.units(level)[["name_fr", "name_ar"]] for level in ("commune", "province", "region")]
    return pd.concat(levels)
