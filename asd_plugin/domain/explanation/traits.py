"""Strengths and weaknesses of a unit: where each of its indicators stands among the others."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.spread import need_percentile
from ..errors import AsdError, problem
from ..scoring.model import Leaf
from .live import LiveScore

STRENGTH, WEAKNESS, ORDINARY = "strength", "weakness", ""
LOW, HIGH = 20.0, 80.0


def traits(
    live: LiveScore, unit: str, among: np.ndarray | None = None, low: float = LOW, high: float = HIGH
) -> pd.DataFrame:
    """One row a node of the model (indicators and aggregates) that ``unit`` has a value for, most pressing first.

    Columns: is_leaf, value (normalised, more = more need), percentile, kind. The percentile, 0 = least need to 100 =
    most, is 100 (r - 1)/(n - 1), ties at their mean rank, among the units of ``among`` (booleans; a zone or a peer
    family; None: all) that have a value, ``unit`` included; missing when it stands alone. ``kind``: ``weakness`` at
    ``high`` or more, ``strength`` at ``low`` or less.
    """
    if not 0 <= low < high <= 100:
        raise AsdError(problem("traits_bad_limits", low=float(low), high=float(high)))
    row = live.row(unit)
    inside = np.ones(len(live.index), dtype=bool) if among is None else np.array(among, dtype=bool)
    inside[row] = True
    rows = []
    for node in live.model.nodes:
        values = live.found.values[node.id]
        if np.isnan(values[row]):
            continue
        percentile = need_percentile(float(values[row]), values[inside], 1)
        rows.append((node.id, isinstance(node, Leaf), float(values[row]), percentile, _kind(percentile, low, high)))
    table = pd.DataFrame(rows, columns=["node", "is_leaf", "value", "percentile", "kind"]).set_index("node")
    return table.astype({"percentile": "float64"}).sort_values("percentile", ascending=False, kind="stable")


def _kind(percentile: float | None, low: float, high: float) -> str:
    if percentile is None or low < percentile < high:
        return ORDINARY
    return WEAKNESS if percentile >= high else STRENGTH
