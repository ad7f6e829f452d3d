"""``aggregation``: of the model or of a node, a name alone or an object with what the method needs."""

from __future__ import annotations

from typing import Any

from ..model import AGGREGATIONS, DEVIATIONS, PENALTIES, TOPSIS_SCALES, Joining
from .json_reading import JsonReader, is_number, join, shown

OPTIONS = {
    "power": ("power",),
    "penalty": PENALTIES,
    "deviation": PENALTIES,
    "order_weights": ("owa",),
    "scale": ("topsis",),
}
SIGNS = {"+": 1, "-": -1}


def read_aggregation(reader: JsonReader, data: dict, path: str) -> Joining | None:
    """Read ``aggregation`` of ``data``; None when absent. A faulty one is read as arithmetic."""
    value = data.get("aggregation")
    if value is None:
        return None
    here = join(path, "aggregation")
    if isinstance(value, str):
        method, section = reader.choice(data, "aggregation", path, AGGREGATIONS, "arithmetic"), {}
    else:
        section = reader.section(data, "aggregation", path)
        reader.leftovers(section, ("method", *OPTIONS), here)
        method = reader.choice(section, "method", here, AGGREGATIONS, "arithmetic")
    for key, methods in OPTIONS.items():
        if section.get(key) is not None and method not in methods:
            reader.fault("model_key_unused", join(here, key), key=key, method=method)
    return Joining(
        method,
        _power(reader, section, here) if method == "power" else 1.0,
        _sign(reader, section, here),
        reader.choice(section, "deviation", here, DEVIATIONS, "population"),
        _order_weights(reader, section, here) if method == "owa" else (),
        reader.choice(section, "scale", here, TOPSIS_SCALES, "vector"),
    )


def _power(reader: JsonReader, section: dict, path: str) -> float:
    if section.get("power") is None:
        reader.fault("model_missing_key", path, key="power")
        return 1.0
    power = reader.number(section, "power", path, 1.0, -100, 100)
    if abs(power) < 1e-6:
        reader.fault("model_power_zero", join(path, "power"))
        return 1.0
    return power


def _sign(reader: JsonReader, section: dict, path: str) -> int:
    """``+`` (a need: the penalty is added) unless the model says ``-``."""
    value = section.get("penalty", "+")
    if isinstance(value, str) and value in SIGNS:
        return SIGNS[value]
    reader.fault("model_unknown_method", join(path, "penalty"), found=shown(value), known=list(SIGNS))
    return 1


def _order_weights(reader: JsonReader, section: dict, path: str) -> tuple[float, ...]:
    value = section.get("order_weights")
    if value is None:
        reader.fault("model_missing_key", path, key="order_weights")
        return ()
    if not _are_weights(value):
        reader.fault("model_bad_order_weights", join(path, "order_weights"), found=shown(value))
        return ()
    return tuple(float(weight) for weight in value)


def _are_weights(value: Any) -> bool:
    if not isinstance(value, (list, tuple)) or not value:
        return False
    return all(is_number(weight) and weight >= 0 for weight in value) and sum(value) > 0
