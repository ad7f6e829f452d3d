"""JSON form -> score model, or one error that lists every fault with its path in the tree. Standard library only."""

from __future__ import annotations

import re
from typing import Any

from ..errors import Problem, refuse_if_any
from ..indicators.settings import GROUP_POLICIES, MISSING_POLICIES, MissingPolicy, Normalisation, Treatment
from .model import CLASS_METHODS, VERSION, Classes, Joining, ScoreModel
from .model_checks import impossible_combinations
from .reading.aggregation_section import read_aggregation
from .reading.figures import check_figures
from .reading.json_reading import JsonReader, is_number, shown
from .reading.normalisation_section import read_normalisation
from .reading.source_section import read_screening
from .reading.treatment_section import read_treatment
from .reading.tree_reading import read_tree

SECTIONS = ("screening", "missing", "treatment", "normalisation", "aggregation", "classes")
KEYS = ("asd_score_model", "id", "title", "unit_code", "tree", *SECTIONS)
_MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")


def read_model(data: Any) -> ScoreModel:
    """Check the JSON form of a score model (DESIGN.md section 5) and return the model.

    Absent sections take their defaults: missing ``require``, treatment ``none``, ``minmax`` 0-100 (percentile 0-1),
    ``arithmetic``, five ``quantile`` classes; a node without weight weighs 1, a leaf without direction counts +1.
    Raises one AsdError with every fault found, each with its ``path``.
    """
    model, faults, impossible = _read(data)
    refuse_if_any([*faults, *impossible])
    return model


def read_checkable(data: Any) -> tuple[ScoreModel, tuple[Problem, ...]]:
    """The model and the combinations of choices in it that cannot work: its figures can be looked at all the same.

    Raises one AsdError with every other fault, those combinations among them.
    """
    model, faults, impossible = _read(data)
    if faults:
        refuse_if_any([*faults, *impossible])
    return model, tuple(impossible)


def _read(data: Any) -> tuple[ScoreModel, list[Problem], list[Problem]]:
    """The model, its faults, and the combinations of choices that cannot work."""
    reader = JsonReader()
    if not isinstance(data, dict):
        reader.fault("model_wrong_type", "", expected="{...}", found=shown(data))
        refuse_if_any(reader.faults)
    _check_version(reader, data)
    model_id = reader.text(data, "id", "", required=True) or ""
    if model_id and not _MODEL_ID.fullmatch(model_id):
        reader.fault("model_bad_id", "id", id=model_id)
    title = reader.label(data, "title", "")
    later = JsonReader()
    treatment, normalisation = _treatment(later, data), _normalisation(later, data)
    nodes, tree_is_sound = read_tree(reader, data.get("tree"), treatment, normalisation)
    missing = _missing(reader, data)
    reader.faults += later.faults
    joining = _aggregation(reader, data)
    model = ScoreModel(
        id=model_id,
        title=title,
        nodes=nodes,
        unit_code=reader.text(data, "unit_code", "") or "code",
        missing=missing,
        treatment=treatment,
        normalisation=normalisation,
        aggregation=joining.method,
        classes=_classes(reader, data),
        extra=reader.leftovers(data, KEYS, ""),
        options=joining,
        screening=read_screening(reader, data),
    )
    check_figures(reader, model, data)
    return model, reader.faults, impossible_combinations(model) if tree_is_sound else []


def ignored_keys(data: dict) -> list[str]:
    """Paths of the keys of a valid model that nothing reads, so that a front door can say so."""
    reader = JsonReader()
    reader.leftovers(data, KEYS, "")
    read_tree(reader, data.get("tree"), Treatment(), Normalisation())
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
    return read_treatment(reader, reader.section(data, "treatment", ""), "treatment")


def _normalisation(reader: JsonReader, data: dict) -> Normalisation:
    return read_normalisation(reader, reader.section(data, "normalisation", ""), "normalisation")


def _aggregation(reader: JsonReader, data: dict) -> Joining:
    return read_aggregation(reader, data, "") or Joining()


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
    "screening": read_screening,
    "missing": _missing,
    "treatment": _treatment,
    "normalisation": _normalisation,
    "aggregation": _aggregation,
    "classes": _classes,
}
