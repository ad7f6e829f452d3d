"""A score model made from plain parameters: fields of the layer, or a few choices laid over a model.

What is changed is no longer the saved model: its id says so, so that no run passes for an official one.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

CHANGED = "-changed"
FROM_FIELDS = "fields-of-the-layer"
# The geometric mean takes positive values only: min-max then runs from 1, as METHODS says.
GEOMETRIC_LOW, HIGH = 1, 100


@dataclass(frozen=True)
class PlainChoices:
    """``more`` and ``less``: fields where more, or less, means more need; empty texts and 0 leave the model's own."""

    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    normalisation: str = ""
    aggregation: str = ""
    missing: str = ""
    treatment: str = ""
    classes: int = 0

    @property
    def has_fields(self) -> bool:
        """Whether the indicators are fields of the layer instead of a model's."""
        return bool(self.more or self.less)

    @property
    def changes(self) -> dict[str, Any]:
        """Sections of the model file that replace the model's."""
        named = {
            "normalisation": self.normalisation,
            "aggregation": self.aggregation,
            "missing": self.missing,
            "treatment": self.treatment,
        }
        keys = {"missing": "policy"}
        sections: dict[str, Any] = {name: {keys.get(name, "method"): value} for name, value in named.items() if value}
        if self.classes:
            sections["classes"] = {"method": "quantile", "count": self.classes}
        return sections


def model_of_fields(choices: PlainChoices) -> dict[str, Any]:
    """A model of one level, equal weights, min-max 0 to 100: the shape of a first score."""
    leaves = [(name, 1) for name in choices.more] + [(name, -1) for name in choices.less]
    tree: list[dict[str, Any]] = [{"id": "index", "label": {"fr": "Indice", "ar": "المؤشر", "en": "Index"}}]
    tree += [
        {
            "id": name,
            "parent": "index",
            "weight": 1,
            "direction": direction,
            "column": name,
            "label": dict.fromkeys(("fr", "ar", "en"), name),
        }
        for name, direction in leaves
    ]
    return {
        "asd_score_model": 1,
        "id": FROM_FIELDS,
        "title": {"fr": "Champs de la couche", "ar": "حقول الطبقة", "en": "Fields of the layer"},
        "unit_code": "code",
        "tree": tree,
        "missing": {"policy": "available_mean"},
        "normalisation": {"method": "minmax", "low": 0, "high": HIGH},
    }


def with_choices(data: dict[str, Any], choices: PlainChoices) -> dict[str, Any]:
    """``data`` with the sections chosen by hand in place of its own; the same object when nothing was chosen."""
    changes = choices.changes
    if not changes:
        return data
    changed = {**deepcopy(data), **changes}
    if "aggregation" in changes:
        for node in changed["tree"]:
            node.pop("aggregation", None)
    if "normalisation" in changes:
        for node in changed["tree"]:
            node.pop("normalisation", None)
    if changes.get("aggregation", {}).get("method") == "geometric":
        scale = changed.get("normalisation", {})
        if scale.get("method", "minmax") == "minmax":
            changed["normalisation"] = {**scale, "method": "minmax", "low": GEOMETRIC_LOW, "high": HIGH}
    if data.get("id") != FROM_FIELDS:
        changed["id"] = f"{data.get('id', '')}{CHANGED}"
    return changed
