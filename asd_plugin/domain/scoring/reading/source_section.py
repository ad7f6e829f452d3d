"""``denominator`` and ``smoothing`` of a leaf, and ``screening`` of the model."""

from __future__ import annotations

from ...indicators.settings import Screening
from ..model import MILIEUX, NEIGHBOURS, OWN_BASE, PROVINCE, SMOOTHINGS, WITHOUT_BASE, Denominator, Smoothing
from .json_reading import JsonReader, join, shown

DENOMINATOR_KEYS = ("column", "indicator", "period", "milieu", "scale")
SMOOTHING_KEYS = ("method", "base", "scale", "small_below", "without_base", "neighbours", "group")


def leaf_denominator(reader: JsonReader, node: dict, path: str) -> Denominator | None:
    """What a leaf is divided by, None when it is not."""
    if node.get("denominator") is None:
        return None
    here = join(path, "denominator")
    section = reader.section(node, "denominator", path)
    if not isinstance(node["denominator"], dict):
        return None
    reader.leftovers(section, DENOMINATOR_KEYS, here)
    column, indicator, period = _source(reader, section, here, node["id"])
    scale = reader.number(section, "scale", here, 1.0)
    if scale <= 0:
        reader.fault("model_bad_denominator_scale", join(here, "scale"), found=shown(scale))
        scale = 1.0
    return Denominator(scale, column, indicator, period, reader.choice(section, "milieu", here, MILIEUX, "total"))


def leaf_smoothing(reader: JsonReader, node: dict, path: str) -> Smoothing | None:
    """How a leaf is smoothed, None when it is not."""
    if node.get("smoothing") is None:
        return None
    here = join(path, "smoothing")
    section = reader.section(node, "smoothing", path)
    if not isinstance(node["smoothing"], dict):
        return None
    reader.leftovers(section, SMOOTHING_KEYS, here)
    method = reader.choice(section, "method", here, SMOOTHINGS, SMOOTHINGS[0])
    where = join(here, "base")
    own_base = section.get("base") == OWN_BASE
    base = {} if own_base else reader.section(section, "base", here)
    column = indicator = period = None
    if own_base and not isinstance(node.get("indicator"), str):
        reader.fault("model_base_n_of_column", where, id=node["id"])
    if not own_base and isinstance(section.get("base", {}), dict):
        reader.leftovers(base, DENOMINATOR_KEYS[:4], where)
        column, indicator, period = _source(reader, base, where, node["id"])
    scale = reader.number(section, "scale", here, 100.0)
    if scale <= 0:
        reader.fault("model_bad_smoothing_scale", join(here, "scale"), found=shown(scale))
        scale = 100.0
    return Smoothing(
        method,
        scale,
        reader.number(section, "small_below", here, 100.0, 0),
        reader.choice(section, "without_base", here, WITHOUT_BASE, WITHOUT_BASE[0]),
        column,
        indicator,
        period,
        reader.choice(base, "milieu", where, MILIEUX, "total"),
        own_base,
        reader.choice(section, "neighbours", here, NEIGHBOURS, NEIGHBOURS[0]),
        reader.text(section, "group", here) or PROVINCE,
    )


def _source(reader: JsonReader, section: dict, here: str, leaf: str) -> tuple[str | None, str | None, str | None]:
    """Column, indicator and period figures come from: a column, or an indicator and its period."""
    column, indicator = reader.text(section, "column", here), reader.text(section, "indicator", here)
    period = reader.text(section, "period", here)
    if column and indicator:
        reader.fault("model_two_sources", here, id=leaf)
    elif not column and not indicator:
        reader.fault("model_leaf_without_source", here, id=leaf)
    elif indicator and not period and section.get("period") is None:
        reader.fault("model_missing_key", here, key="period")
    return column, indicator, period


def read_screening(reader: JsonReader, data: dict) -> Screening:
    """Shares under which units and indicators are left out; nothing is screened unless the model says so."""
    section = reader.section(data, "screening", "")
    reader.leftovers(section, ("min_unit", "min_indicator"), "screening")
    return Screening(
        reader.number(section, "min_unit", "screening", None, 0, 1),
        reader.number(section, "min_indicator", "screening", None, 0, 1),
    )
