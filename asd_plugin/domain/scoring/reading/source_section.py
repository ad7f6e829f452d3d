"""``denominator`` of a leaf, and ``screening`` of the model."""

from __future__ import annotations

from ...indicators.settings import Screening
from ..model import MILIEUX, Denominator
from .json_reading import JsonReader, join, shown

DENOMINATOR_KEYS = ("column", "indicator", "period", "milieu", "scale")


def leaf_denominator(reader: JsonReader, node: dict, path: str) -> Denominator | None:
    """What a leaf is divided by, None when it is not."""
    if node.get("denominator") is None:
        return None
    here = join(path, "denominator")
    section = reader.section(node, "denominator", path)
    if not isinstance(node["denominator"], dict):
        return None
    reader.leftovers(section, DENOMINATOR_KEYS, here)
    column, indicator = reader.text(section, "column", here), reader.text(section, "indicator", here)
    period = reader.text(section, "period", here)
    if column and indicator:
        reader.fault("model_two_sources", here, id=node["id"])
    elif not column and not indicator:
        reader.fault("model_leaf_without_source", here, id=node["id"])
    elif indicator and not period and section.get("period") is None:
        reader.fault("model_missing_key", here, key="period")
    scale = reader.number(section, "scale", here, 1.0)
    if scale <= 0:
        reader.fault("model_bad_denominator_scale", join(here, "scale"), found=shown(scale))
        scale = 1.0
    return Denominator(scale, column, indicator, period, reader.choice(section, "milieu", here, MILIEUX, "total"))


def read_screening(reader: JsonReader, data: dict) -> Screening:
    """Shares under which units and indicators are left out; nothing is screened unless the model says so."""
    section = reader.section(data, "screening", "")
    reader.leftovers(section, ("min_unit", "min_indicator"), "screening")
    return Screening(
        reader.number(section, "min_unit", "screening", None, 0, 1),
        reader.number(section, "min_indicator", "screening", None, 0, 1),
    )
