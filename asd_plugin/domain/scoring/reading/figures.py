"""Figures of single indicators (bounds, targets, limits ...): those that are lacking, and those of no indicator."""

from __future__ import annotations

from typing import Any

from ...indicators.settings import USED_BY, Normalisation
from ..model import Leaf, ScoreModel
from .json_reading import JsonReader, join, shown
from .normalisation_section import mentioned
from .tree_reading import path_to


def check_figures(reader: JsonReader, model: ScoreModel, data: Any) -> None:
    """Figures speak of existing leaves, and each leaf has those its method needs."""
    leaves = [leaf.id for leaf in model.leaves]
    given = {key: mentioned(data, key) for key in USED_BY}
    for key, ids in given.items():
        for leaf in sorted(ids - set(leaves)):
            code = "model_bounds_of_nothing" if key == "bounds" else "model_figure_of_nothing"
            fields = {} if key == "bounds" else {"key": key}
            reader.fault(code, f"normalisation/{key}/{leaf}", id=leaf, **fields)
    _model_wide(reader, model)
    for leaf in model.leaves:
        _needed(reader, model, leaf, given)


def _model_wide(reader: JsonReader, model: ScoreModel) -> None:
    places = [("normalisation", model.normalisation)]
    own = [leaf for leaf in model.leaves if leaf.normalisation is not None]
    places += [(f"{_path(model, leaf)}/normalisation", leaf.normalisation) for leaf in own]
    for path, scale in places:
        if scale.method == "distance_to_reference" and not scale.reference:
            reader.fault("model_missing_key", path, key="reference")


def _path(model: ScoreModel, leaf: Leaf) -> str:
    return path_to(leaf.id, {node.id: node.parent for node in model.nodes})


def _needed(reader: JsonReader, model: ScoreModel, leaf: Leaf, given: dict[str, set[str]]) -> None:
    scale = model.normalisation_of(leaf)
    own = leaf.normalisation is not None
    here = f"{_path(model, leaf)}/normalisation" if own else "normalisation"

    def place(key: str) -> str:
        return join(here, key) if own else f"{here}/{key}/{leaf.id}"

    def lacks(key: str) -> bool:
        faulty = leaf.id in given[key]
        return leaf.id not in getattr(scale, key) and not faulty

    if scale.method == "goalposts" and lacks("bounds"):
        reader.fault("model_missing_bounds", place("bounds"), id=leaf.id)
    if scale.method == "distance_to_target" and lacks("target"):
        reader.fault("model_missing_target", place("target"), id=leaf.id)
    if scale.method == "categorical":
        _categories(reader, scale, leaf, place, lacks("thresholds"))


def _categories(reader: JsonReader, scale: Normalisation, leaf: Leaf, place: Any, no_thresholds: bool) -> None:
    cuts = scale.thresholds.get(leaf.id, ()) or scale.quantiles
    if no_thresholds and not scale.quantiles:
        reader.fault("model_missing_limits", place("thresholds"), id=leaf.id)
    elif leaf.id in scale.thresholds and scale.quantiles:
        reader.fault("model_impossible", place("thresholds"), first="thresholds", second="quantiles")
    elif cuts and scale.values and len(scale.values) != len(cuts) + 1:
        reader.fault(
            "model_bad_values", place("values"), found=shown(list(scale.values)), count=len(cuts) + 1, id=leaf.id
        )
