"""JSON form -> score model, or one error that lists every fault with its path in the tree. Standard library only."""

from __future__ import annotations

import re
from typing import Any

from ..errors import refuse_if_any
from ..indicators.settings import (
    FALLBACK_TREATMENTS,
    GROUP_POLICIES,
    MISSING_POLICIES,
    NORMALISATIONS,
    TIES,
    TREATMENTS,
    MissingPolicy,
    Normalisation,
    Treatment,
    percentiles_of,
)
from .json_reading import JsonReader, is_number, shown
from .model import AGGREGATIONS, CLASS_METHODS, VERSION, Classes, ScoreModel
from .model_checks import impossible_combinations
from .tree_reading import read_tree

SECTIONS = ("missing", "treatment", "normalisation", "aggregation", "classes")
KEYS = ("asd_score_model", "id", "title", "unit_code", "tree", *SECTIONS)
SCALE_ENDS = {"percentile": (0.0, 1.0)}
SPELLINGS = {"z_score": "z", "zscore": "z", "min_max": "minmax", "percentile_rank": "percentile"}
_MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")


def read_model(data: Any) -> ScoreModel:
    """Check the JSON form of a score model (DESIGN.md section 5) and return the model.

    Absent sections take their defaults: missing ``require``, treatment ``none``, ``minmax`` 0-100 (percentile 0-1),
    ``arithmetic``, five ``quantile`` classes; a node without weight weighs 1, a leaf without direction counts +1.
    Raises one AsdError with every fault found, each with its ``path``.
    """
    reader = JsonReader()
    if not isinstance(data, dict):
        reader.fault("model_wrong_type", "", expected="{...}", found=shown(data))
        refuse_if_any(reader.faults)
    _check_version(reader, data)
    model_id = reader.text(data, "id", "", required=True) or ""
    if model_id and not _MODEL_ID.fullmatch(model_id):
        reader.fault("model_bad_id", "id", id=model_id)
    title = reader.label(data, "title", "")
    nodes, tree_is_sound = read_tree(reader, data.get("tree"))
    model = ScoreModel(
        id=model_id,
        title=title,
        nodes=nodes,
        unit_code=reader.text(data, "unit_code", "") or "code",
        missing=_missing(reader, data),
        treatment=_treatment(reader, data),
        normalisation=_normalisation(reader, data),
        aggregation=_aggregation(reader, data),
        classes=_classes(reader, data),
        extra=reader.leftovers(data, KEYS, ""),
    )
    _check_bounds(reader, model, data)
    if tree_is_sound:
        reader.faults += impossible_combinations(model)
    refuse_if_any(reader.faults)
    return model


def ignored_keys(data: dict) -> list[str]:
    """Paths of the keys of a valid model that nothing reads, so that a front door can say so."""
    reader = JsonReader()
    reader.leftovers(data, KEYS, "")
    read_tree(reader, data.get("tree"))
    for section in SECTIONS:
        _READERS[section](reader, data)
    return reader.ignored


def _check_version(reader: JsonReader, data: dict) -> None:
    version = data.get("asd_score_model")
    if version is None:
        reader.fault("model_no_version", "asd_score_model")
    elif is_number(version) and version > VERSION:
        reader.fault("model_newer_version", "asd_score_model", found=shown(version), known=VERSION)
    elif not is_number(version) or version != VERSION:
        reader.fault("model_wrong_version", "asd_score_model", found=shown(version), known=VERSION)


def _missing(reader: JsonReader, data: dict) -> MissingPolicy:
    section = reader.section(data, "missing", "")
    reader.leftovers(section, ("policy", "min_available", "group"), "missing")
    policy = reader.choice(section, "policy", "missing", MISSING_POLICIES, "require")
    group = reader.text(section, "group", "missing")
    if policy in GROUP_POLICIES and not group:
        reader.fault("model_missing_group", "missing/group", policy=policy)
    return MissingPolicy(policy, reader.number(section, "min_available", "missing", None, 0, 1), group)


def _treatment(reader: JsonReader, data: dict) -> Treatment:
    section = reader.section(data, "treatment", "")
    reader.leftovers(section, ("method", "max_skew", "max_kurtosis", "max_points", "then"), "treatment")
    named = section.get("method")
    if isinstance(named, str) and percentiles_of(named):
        method = named.replace("winsorize", "winsorise")
    else:
        method = reader.choice(section, "method", "treatment", TREATMENTS, "none")
    return Treatment(
        method,
        reader.number(section, "max_skew", "treatment", 2.0, 0),
        reader.number(section, "max_kurtosis", "treatment", 3.5, 0),
        reader.whole(section, "max_points", "treatment", 5, 0, 10_000),
        reader.choice(section, "then", "treatment", FALLBACK_TREATMENTS, "log_ct"),
    )


def _normalisation(reader: JsonReader, data: dict) -> Normalisation:
    section = reader.section(data, "normalisation", "")
    reader.leftovers(section, ("method", "low", "high", "bounds", "truncate", "ties"), "normalisation")
    method = reader.choice(section, "method", "normalisation", NORMALISATIONS, "minmax", SPELLINGS)
    ends = SCALE_ENDS.get(method, (0.0, 100.0))
    low = reader.number(section, "low", "normalisation", ends[0])
    high = reader.number(section, "high", "normalisation", ends[1])
    if low >= high:
        reader.fault("model_bad_bounds", "normalisation", low=shown(low), high=shown(high))
    return Normalisation(
        method,
        low,
        high,
        _bounds(reader, section),
        reader.flag(section, "truncate", "normalisation"),
        reader.choice(section, "ties", "normalisation", TIES, "min"),
    )


def _bounds(reader: JsonReader, section: dict) -> dict[str, tuple[float, float]]:
    bounds = {}
    for leaf, pair in reader.section(section, "bounds", "normalisation").items():
        path = f"normalisation/bounds/{leaf}"
        if not isinstance(pair, (list, tuple)) or len(pair) != 2 or not all(is_number(end) for end in pair):
            reader.fault("model_wrong_type", path, expected="[low, high]", found=shown(pair))
        elif pair[0] >= pair[1]:
            reader.fault("model_bad_bounds", path, low=shown(pair[0]), high=shown(pair[1]))
        else:
            bounds[leaf] = (float(pair[0]), float(pair[1]))
    return bounds


def _check_bounds(reader: JsonReader, model: ScoreModel, data: dict) -> None:
    """Bounds speak of existing leaves; goalposts need a pair for each leaf."""
    section = data.get("normalisation")
    given = section.get("bounds") if isinstance(section, dict) else None
    given = given if isinstance(given, dict) else {}
    leaves = [leaf.id for leaf in model.leaves]
    for leaf in given:
        if leaf not in leaves:
            reader.fault("model_bounds_of_nothing", f"normalisation/bounds/{leaf}", id=leaf)
    if model.normalisation.method == "goalposts":
        for leaf in leaves:
            if leaf not in given:
                reader.fault("model_missing_bounds", f"normalisation/bounds/{leaf}", id=leaf)


def _aggregation(reader: JsonReader, data: dict) -> str:
    value = data.get("aggregation")
    if isinstance(value, str):
        return reader.choice(data, "aggregation", "", AGGREGATIONS, "arithmetic")
    section = reader.section(data, "aggregation", "")
    reader.leftovers(section, ("method",), "aggregation")
    return reader.choice(section, "method", "aggregation", AGGREGATIONS, "arithmetic")


def _classes(reader: JsonReader, data: dict) -> Classes:
    section = reader.section(data, "classes", "")
    reader.leftovers(section, ("method", "count", "breaks"), "classes")
    method = reader.choice(section, "method", "classes", CLASS_METHODS, "quantile")
    breaks = section.get("breaks")
    if method != "fixed":
        return Classes(method, reader.whole(section, "count", "classes", 5, 1, 100))
    rising = isinstance(breaks, (list, tuple)) and breaks and all(is_number(item) for item in breaks)
    if not rising or any(a >= b for a, b in zip(breaks, breaks[1:])):
        reader.fault("model_bad_breaks", "classes/breaks", found=shown(breaks))
        return Classes()
    return Classes(method, len(breaks) + 1, tuple(float(item) for item in breaks))


_READERS = {
    "missing": _missing,
    "treatment": _treatment,
    "normalisation": _normalisation,
    "aggregation": _aggregation,
    "classes": _classes,
}
