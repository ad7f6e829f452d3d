"""``treatment``: of the model, or of one leaf (a name alone, or an object)."""

from __future__ import annotations

from typing import Any

from ...indicators.settings import FALLBACK_TREATMENTS, TREATMENTS, Treatment, percentiles_of
from .json_reading import JsonReader, is_number, join, shown

KEYS = ("method", "max_skew", "max_kurtosis", "max_points", "then", "limits", "side", "lambda")
SPELLINGS = {"boxcox": "box_cox", "winsorise_at_limits": "limits"}
SIDES = (-1, 0, 1)


def read_treatment(reader: JsonReader, section: dict, path: str, base: Treatment | None = None) -> Treatment:
    """Read ``section``; what it does not say is taken from ``base``."""
    base = base or Treatment()
    reader.leftovers(section, KEYS, path)
    named = section.get("method")
    if isinstance(named, str) and percentiles_of(named):
        method = named.replace("winsorize", "winsorise")
    else:
        method = reader.choice(section, "method", path, TREATMENTS, base.method, SPELLINGS)
    limits = read_pair(reader, section.get("limits"), join(path, "limits")) if "limits" in section else None
    if method == "limits" and limits is None and "limits" not in section:
        reader.fault("model_missing_key", path, key="limits")
    if limits and method not in ("limits", "log_ct"):
        reader.fault("model_key_unused", join(path, "limits"), key="limits", method=method)
    power = reader.number(section, "lambda", path, None)
    if power is not None and method != "box_cox":
        reader.fault("model_key_unused", join(path, "lambda"), key="lambda", method=method)
    return Treatment(
        method,
        reader.number(section, "max_skew", path, base.max_skew, 0),
        reader.number(section, "max_kurtosis", path, base.max_kurtosis, 0),
        reader.whole(section, "max_points", path, base.max_points, 0, 10_000),
        reader.choice(section, "then", path, FALLBACK_TREATMENTS, base.then),
        limits,
        _side(reader, section, path),
        power,
    )


def leaf_treatment(reader: JsonReader, node: dict, path: str, base: Treatment) -> Treatment | None:
    """The treatment a leaf names for itself, None when it takes the model's."""
    value = node.get("treatment")
    if value is None:
        return None
    if isinstance(value, str):
        value = {"method": value}
    section = reader.section({"treatment": value}, "treatment", path)
    return read_treatment(reader, section, join(path, "treatment"), base)


def read_pair(reader: JsonReader, pair: Any, path: str) -> tuple[float, float] | None:
    """Two rising numbers, or a fault and None."""
    if not isinstance(pair, (list, tuple)) or len(pair) != 2 or not all(is_number(end) for end in pair):
        reader.fault("model_wrong_type", path, expected="[low, high]", found=shown(pair))
    elif pair[0] >= pair[1]:
        reader.fault("model_bad_bounds", path, low=shown(pair[0]), high=shown(pair[1]))
    else:
        return float(pair[0]), float(pair[1])
    return None


def _side(reader: JsonReader, section: dict, path: str) -> int:
    side = section.get("side", 0)
    if is_number(side) and side in SIDES:
        return int(side)
    reader.fault("model_bad_side", join(path, "side"), found=shown(side))
    return 0
