"""Similar territories as a layer and a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import tr
from .. import palettes
from ..field_names import titles
from ..run_report import table_hash, worded
from ..styling import LayerStyle, StyleRule
from .words import reason_texts, variable_label

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled
    from ...domain.comparison.peers.neighbours import Neighbours
    from ...domain.errors import Problem

COLUMNS = {
    "code": str,
    "name_fr": str,
    "name_ar": str,
    "province_fr": str,
    "province_ar": str,
    "milieu": str,
    "population": float,
    "peer_rank": int,
    "distance": float,
    "alike": str,
    "different": str,
}
UNIT_COLOUR = "#86201d"
THIRDS = 3


def columns_of(scaled: Scaled) -> dict[str, type]:
    """Columns of the layer: those of ``COLUMNS``, and the part of each variable in the distance."""
    return {**COLUMNS, **{f"part_{name}": float for name in scaled.names}}


def neighbours_table(found: Neighbours, scaled: Scaled, inputs: StructureInputs) -> pd.DataFrame:
    """The unit itself (rank 0), then its neighbours; columns of :func:`columns_of`."""
    codes = [found.unit, *found.codes]
    table = inputs.names.loc[codes].assign(
        code=codes,
        peer_rank=[0, *found.ranks],
        distance=[0.0, *found.distances],
        alike=["", *(_reasons(found, place, inputs, True) for place in range(len(found.codes)))],
        different=["", *(_reasons(found, place, inputs, False) for place in range(len(found.codes)))],
    )
    for name in scaled.names:
        parts = [
            next((reason.part for reason in reasons if reason.variable == name), None) for reasons in found.reasons
        ]
        table[f"part_{name}"] = [0.0, *parts]
    return table[list(columns_of(scaled))]


def _reasons(found: Neighbours, place: int, inputs: StructureInputs, is_alike: bool) -> str:
    reasons = found.alike(place) if is_alike else found.different(place)
    return reason_texts(reasons, found.unit, found.codes[place], inputs)


def rank_classes(found: Neighbours) -> list[tuple[int, int, str, str]]:
    """Thirds of the ranks, nearest first: first and last rank, colour, text."""
    count = len(found.codes)
    step = -(-count // THIRDS)
    starts = list(range(1, count + 1, step))
    shades = palettes.colours("density", len(starts) + 1)[:0:-1]
    classes = []
    for start, shade in zip(starts, shades):
        last = min(start + step - 1, count)
        words = tr("Rank {first}") if start == last else tr("Ranks {first} to {last}")
        classes.append((start, last, shade, words.format(first=start, last=last)))
    return classes


def neighbours_style(found: Neighbours, unit_name: str, rank_field: str = "peer_rank") -> LayerStyle:
    """The unit in red, its neighbours darker the nearer."""
    rules = [StyleRule(f'"{rank_field}" = 0', unit_name, "fill", UNIT_COLOUR)]
    for first, last, shade, words in rank_classes(found):
        rules.append(StyleRule(f'"{rank_field}" >= {first} AND "{rank_field}" <= {last}', words, "fill", shade))
    return LayerStyle(tuple(rules), "commune")


def column_titles(scaled: Scaled, inputs: StructureInputs) -> dict[str, str]:
    """Column -> title in the user's language."""
    parts = {
        f"part_{name}": tr("Part of the distance: {variable}").format(variable=variable_label(name, inputs.entries))
        for name in scaled.names
    }
    own = {
        "peer_rank": tr("Rank (1 = most alike, 0 = the commune itself)"),
        "distance": tr("Gower distance (0 = same, 1 = opposite)"),
        "alike": tr("What makes them alike"),
        "different": tr("What differs"),
    }
    return {**{name: title for name, title in titles().items() if name in COLUMNS}, **own, **parts}


def settings_report(scaled: Scaled, inputs: StructureInputs) -> dict[str, Any]:
    """Variables used with kind, period and share of the weight; input hash; units left out."""
    columns = {"code": list(inputs.table.index), **{name: inputs.table[name].tolist() for name in inputs.table.columns}}
    shares = dict(zip(scaled.names, scaled.weights.tolist()))
    return {
        "inputs": [{"name": "structure", "sha256": table_hash(columns), "rows": len(inputs.table)}],
        "method": {
            "distance": "Gower 1971, numbers held between their 1st and 99th percentile and divided by that range",
            "missing": "pair by pair; units with less than 2/3 of the weight are left out",
        },
        "variables": [
            {"id": item.id, "kind": item.kind, "period": item.period or None, "weight": shares[item.id]}
            for item in inputs.variables
            if item.id in shares
        ],
        "left_out": list(scaled.left_out),
    }


def neighbours_report(
    found: Neighbours, scaled: Scaled, inputs: StructureInputs, versions: dict, notes: list[Problem]
) -> dict[str, Any]:
    """The JSON report; it holds no time and no path."""
    return {
        "report": "asd:similarterritories",
        "versions": versions,
        "seed": None,
        **settings_report(scaled, inputs),
        "unit": found.unit,
        "k": len(found.codes),
        "mean_distance_to_all": found.average,
        "neighbours": [
            {
                "code": code,
                "rank": rank,
                "distance": distance,
                "reasons": [
                    {"variable": r.variable, "difference": r.difference, "part": r.part, "likeness": r.likeness}
                    for r in reasons
                ],
            }
            for code, rank, distance, reasons in zip(found.codes, found.ranks, found.distances, found.reasons)
        ],
        "warnings": worded(notes),
    }
