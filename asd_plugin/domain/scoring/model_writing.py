"""Score model -> JSON form, every choice written out, so that the file says what was computed."""

from __future__ import annotations

from typing import Any

from .model import VERSION, Leaf, Node, ScoreModel


def write_model(model: ScoreModel) -> dict:
    """Return the JSON form; ``read_model`` of it gives an equal model. Keys nobody reads are kept."""
    return {
        "asd_score_model": VERSION,
        "id": model.id,
        "title": dict(model.title),
        "unit_code": model.unit_code,
        "tree": [_node(node) for node in model.nodes],
        "missing": _present(
            policy=model.missing.policy, min_available=model.missing.min_available, group=model.missing.group
        ),
        "treatment": _treatment(model),
        "normalisation": _normalisation(model),
        "aggregation": {"method": model.aggregation},
        "classes": _classes(model),
        **model.extra,
    }


def _present(**fields: Any) -> dict:
    return {key: value for key, value in fields.items() if value is not None and value != {}}


def _node(node: Node) -> dict:
    shared = {"id": node.id, "parent": node.parent, "label": dict(node.label)}
    if node.parent is not None or node.weight != 1:
        shared["weight"] = node.weight
    if isinstance(node, Leaf):
        return {
            **_present(
                **shared,
                direction=node.direction,
                column=node.column,
                indicator=node.indicator,
                period=node.period,
                milieu=node.milieu if node.indicator or node.milieu != "total" else None,
                not_asked_as=node.not_asked_as,
                not_asked_where=dict(node.not_asked_where),
            ),
            **node.extra,
        }
    return {**_present(**shared, aggregation=node.aggregation), **node.extra}


def _treatment(model: ScoreModel) -> dict:
    chosen = model.treatment
    return {
        "method": chosen.method,
        "max_skew": chosen.max_skew,
        "max_kurtosis": chosen.max_kurtosis,
        "max_points": chosen.max_points,
        "then": chosen.then,
    }


def _normalisation(model: ScoreModel) -> dict:
    chosen = model.normalisation
    return _present(
        method=chosen.method,
        low=chosen.low,
        high=chosen.high,
        ties=chosen.ties,
        truncate=chosen.truncate,
        bounds={leaf: list(pair) for leaf, pair in chosen.bounds.items()},
    )


def _classes(model: ScoreModel) -> dict:
    if model.classes.method == "fixed":
        return {"method": "fixed", "breaks": list(model.classes.breaks)}
    return {"method": model.classes.method, "count": model.classes.count}
