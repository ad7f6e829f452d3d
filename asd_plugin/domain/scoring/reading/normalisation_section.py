"""``normalisation``: of the model (figures of one indicator under its id), or of one leaf (its own figures)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...indicators.settings import NORMALISATIONS, REVERSALS, SCALE_ENDS, TIES, USED_BY, Normalisation
from .json_reading import JsonReader, is_number, join, shown
from .treatment_section import read_pair

KEYS = (
    "method", "low", "high", "truncate", "ties", "mean", "sd", "reference", "quantiles", "values", "reverse",
    "bounds", "moments", "target", "thresholds", "centre",
)  # fmt: skip
OPTION_OF = {
    "mean": ("z",),
    "sd": ("z",),
    "reference": ("distance_to_reference",),
    "quantiles": ("categorical",),
    "values": ("categorical",),
    "reverse": ("percentile",),
}
SPELLINGS = {
    "z_score": "z", "zscore": "z", "min_max": "minmax", "percentile_rank": "percentile", "distance_to_max":
    "distance_to_maximum", "fraction_of_max": "fraction_of_maximum",
}  # fmt: skip


def read_normalisation(
    reader: JsonReader, section: dict, path: str, base: Normalisation | None = None, leaf: str | None = None
) -> Normalisation:
    """Read ``section``; with ``leaf`` its figures are plain (``"target": 5``) and ``base`` fills what is left out."""
    reader.leftovers(section, KEYS, path)
    method = reader.choice(section, "method", path, NORMALISATIONS, base.method if base else "minmax", SPELLINGS)
    ends = (base.low, base.high) if base else SCALE_ENDS.get(method, (0.0, 100.0))
    base = base or Normalisation()
    low = reader.number(section, "low", path, ends[0])
    high = reader.number(section, "high", path, ends[1])
    if low >= high:
        reader.fault("model_bad_bounds", path, low=shown(low), high=shown(high))
    sd = reader.number(section, "sd", path, base.sd)
    if sd <= 0:
        reader.fault("model_bad_sd", join(path, "sd"), found=shown(sd))
        sd = 1.0
    truncate = reader.flag(section, "truncate", path)
    quantiles = read_list(reader, section, "quantiles", path)
    if quantiles and not all(0 < share < 1 for share in quantiles):
        reader.fault("model_bad_quantiles", join(path, "quantiles"), found=shown(section["quantiles"]))
        quantiles = ()
    _unread(reader, section, path, method)
    by_leaf = {key: _by_leaf(reader, section, key, path, leaf, base, method) for key in _FIGURES}
    return Normalisation(
        method=method,
        low=low,
        high=high,
        truncate=base.truncate if truncate is None else truncate,
        ties=reader.choice(section, "ties", path, TIES, base.ties),
        mean=reader.number(section, "mean", path, base.mean) if method == "z" else 0.0,
        sd=sd if method == "z" else 1.0,
        reference=_inherited(reader.text(section, "reference", path), base.reference, method, "reference"),
        quantiles=quantiles or (() if "thresholds" in section or method != "categorical" else base.quantiles),
        values=_inherited(read_list(reader, section, "values", path), base.values, method, "values") or (),
        reverse=_inherited(reader.choice(section, "reverse", path, REVERSALS, ""), base.reverse, method, "reverse")
        or "before",
        **by_leaf,
    )


def _unread(reader: JsonReader, section: dict, path: str, method: str) -> None:
    """Options that the method does not read are faults: they would be silently without effect."""
    for key, methods in OPTION_OF.items():
        if section.get(key) is not None and method not in methods:
            reader.fault("model_key_unused", join(path, key), key=key, method=method)


def _inherited(own: Any, base: Any, method: str, key: str) -> Any:
    """What a leaf says itself, else what the model says, where the method reads it."""
    if method not in OPTION_OF[key]:
        return None
    return own or base


def leaf_normalisation(reader: JsonReader, node: dict, path: str, base: Normalisation) -> Normalisation | None:
    """The scale a leaf names for itself, None when it takes the model's."""
    value = node.get("normalisation")
    if value is None:
        return None
    if isinstance(value, str):
        value = {"method": value}
    section = reader.section({"normalisation": value}, "normalisation", path)
    return read_normalisation(reader, section, join(path, "normalisation"), base, node["id"])


def mentioned(data: Any, key: str) -> set[str]:
    """Leaf ids under ``key`` of the model's own section, faulty figures included."""
    section = data.get("normalisation") if isinstance(data, dict) else None
    given = section.get(key) if isinstance(section, dict) else None
    return set(given) if isinstance(given, dict) else set()


def read_list(reader: JsonReader, section: dict, key: str, path: str) -> tuple[float, ...]:
    """Rising numbers under ``key``, none when absent."""
    if section.get(key) is None:
        return ()
    return _rising(reader, section[key], join(path, key)) or ()


def _by_leaf(
    reader: JsonReader, section: dict, key: str, path: str, leaf: str | None, base: Normalisation, method: str
) -> dict:
    """Figures under ``key`` by leaf id; a leaf inherits its own from the model where its method uses them."""
    read = _FIGURES[key]
    if leaf is None:
        figures = {}
        for name, value in reader.section(section, key, path).items():
            found = read(reader, value, f"{path}/{key}/{name}")
            if found is not None:
                figures[name] = found
        return figures
    if section.get(key) is not None:
        found = read(reader, section[key], join(path, key))
        return {} if found is None else {leaf: found}
    inherited = getattr(base, key)
    return {leaf: inherited[leaf]} if leaf in inherited and method in USED_BY[key] else {}


def _rising(reader: JsonReader, value: Any, path: str) -> tuple[float, ...] | None:
    usable = isinstance(value, (list, tuple)) and len(value) and all(is_number(item) for item in value)
    if not usable or any(a >= b for a, b in zip(value, value[1:])):
        reader.fault("model_not_rising", path, found=shown(value))
        return None
    return tuple(float(item) for item in value)


def _number(reader: JsonReader, value: Any, path: str) -> float | None:
    if is_number(value):
        return float(value)
    reader.fault("model_not_a_number", path, found=shown(value))
    return None


def _moments(reader: JsonReader, pair: Any, path: str) -> tuple[float, float] | None:
    if not isinstance(pair, (list, tuple)) or len(pair) != 2 or not all(is_number(item) for item in pair):
        reader.fault("model_wrong_type", path, expected="[mean, sd]", found=shown(pair))
    elif pair[1] <= 0:
        reader.fault("model_bad_sd", path, found=shown(pair[1]))
    else:
        return float(pair[0]), float(pair[1])
    return None


_FIGURES: dict[str, Callable] = {
    "bounds": read_pair,
    "moments": _moments,
    "target": _number,
    "thresholds": _rising,
    "centre": _number,
}
