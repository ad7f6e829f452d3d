"""Score model -> JSON form, every choice written out, so that the file says what was computed."""

from __future__ import annotations

from typing import Any

from ..indicators.settings import USED_BY, Normalisation, Treatment
from .model import (
    OWN_BASE,
    PENALTIES,
    SAME_GROUP,
    VERSION,
    Aggregate,
    Denominator,
    Joining,
    Leaf,
    Node,
    ScoreModel,
    Smoothing,
)


def write_model(model: ScoreModel) -> dict:
    """Return the JSON form; ``read_model`` of it gives an equal model. Keys nobody reads are kept."""
    return {
        "asd_score_model": VERSION,
        "id": model.id,
        "title": dict(model.title),
        "unit_code": model.unit_code,
        "tree": [_node(node) for node in model.nodes],
        **_section("screening", min_unit=model.screening.min_unit, min_indicator=model.screening.min_indicator),
        "missing": _present(
            policy=model.missing.policy, min_available=model.missing.min_available, group=model.missing.group
        ),
        "treatment": _treatment(model.treatment),
        "normalisation": _normalisation(model.normalisation),
        "aggregation": _joining(model.aggregation, model.options),
        "classes": _classes(model),
        **model.extra,
    }


def _present(**fields: Any) -> dict:
    return {key: value for key, value in fields.items() if value is not None and value != {}}


def _section(key: str, **fields: Any) -> dict:
    """A section of its own, left out when it says nothing."""
    found = _present(**fields)
    return {key: found} if found else {}


def _node(node: Node) -> dict:
    shared = {"id": node.id, "parent": node.parent, "label": dict(node.label)}
    if node.parent is not None or node.weight != 1:
        shared["weight"] = node.weight
    own = _leaf(node) if isinstance(node, Leaf) else _aggregate(node)
    return {**_present(**shared, **own), **node.extra}


def _leaf(node: Leaf) -> dict:
    return {
        "direction": node.direction,
        "column": node.column,
        "indicator": node.indicator,
        "period": node.period,
        "milieu": node.milieu if node.indicator or node.milieu != "total" else None,
        "not_asked_as": node.not_asked_as,
        "not_asked_where": dict(node.not_asked_where),
        "denominator": None if node.denominator is None else _denominator(node.denominator),
        "smoothing": None if node.smoothing is None else _smoothing(node.smoothing),
        "treatment": None if node.treatment is None else _treatment(node.treatment),
        "normalisation": None if node.normalisation is None else _normalisation(node.normalisation, node.id),
    }


def _aggregate(node: Aggregate) -> dict:
    joined = None if node.aggregation is None else _joining(node.aggregation, node.options)
    plain = joined["method"] if joined is not None and len(joined) == 1 else joined
    return {"aggregation": plain, "min_available": node.min_available}


def _denominator(chosen: Denominator) -> dict:
    return _present(
        column=chosen.column,
        indicator=chosen.indicator,
        period=chosen.period,
        milieu=chosen.milieu if chosen.indicator or chosen.milieu != "total" else None,
        scale=chosen.scale,
    )


def _smoothing(chosen: Smoothing) -> dict:
    local = {"neighbours": chosen.neighbours} if chosen.is_local else {}
    if chosen.is_local and chosen.neighbours == SAME_GROUP:
        local["group"] = chosen.group
    return {
        "method": chosen.method,
        "base": OWN_BASE
        if chosen.own_base
        else _present(
            column=chosen.column,
            indicator=chosen.indicator,
            period=chosen.period,
            milieu=chosen.milieu if chosen.indicator or chosen.milieu != "total" else None,
        ),
        "scale": chosen.scale,
        "small_below": chosen.small_below,
        "without_base": chosen.without_base,
        **local,
    }


def _joining(method: str, options: Joining | None) -> dict:
    """The method with what it reads."""
    chosen = options if options is not None and options.method == method else Joining(method)
    if method == "power":
        return {"method": method, "power": chosen.power}
    if method in PENALTIES:
        return {"method": method, "penalty": "+" if chosen.penalty > 0 else "-", "deviation": chosen.deviation}
    if method == "owa":
        return {"method": method, "order_weights": list(chosen.order_weights)}
    if method == "topsis":
        return {"method": method, "scale": chosen.scale}
    return {"method": method}


def _treatment(chosen: Treatment) -> dict:
    written = {
        "method": chosen.method,
        "max_skew": chosen.max_skew,
        "max_kurtosis": chosen.max_kurtosis,
        "max_points": chosen.max_points,
        "then": chosen.then,
    }
    if chosen.limits is not None:
        written["limits"] = list(chosen.limits)
    if chosen.side:
        written["side"] = chosen.side
    if chosen.power is not None:
        written["lambda"] = chosen.power
    return written


def _normalisation(chosen: Normalisation, leaf: str | None = None) -> dict:
    """Figures by leaf id, or of one leaf as they are."""
    figures = {}
    for key in USED_BY:
        by_leaf = {name: _plain(figure) for name, figure in getattr(chosen, key).items()}
        figures[key] = by_leaf if leaf is None else by_leaf.get(leaf)
    return _present(
        method=chosen.method,
        low=chosen.low,
        high=chosen.high,
        ties=chosen.ties,
        truncate=chosen.truncate,
        mean=chosen.mean if chosen.method == "z" else None,
        sd=chosen.sd if chosen.method == "z" else None,
        reference=chosen.reference if chosen.method == "distance_to_reference" else None,
        quantiles=list(chosen.quantiles) or None,
        values=list(chosen.values) or None,
        reverse=chosen.reverse if chosen.method == "percentile" and chosen.reverse != "before" else None,
        **figures,
    )


def _plain(figure: Any) -> Any:
    return list(figure) if isinstance(figure, tuple) else figure


def _classes(model: ScoreModel) -> dict:
    if model.classes.method == "fixed":
        return {"method": "fixed", "breaks": list(model.classes.breaks)}
    return {"method": model.classes.method, "count": model.classes.count}
