"""Peer families as a layer, a record of the workspace and a report."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import format_number, tr
from ..field_names import titles
from ..run_report import worded
from ..styling import LayerStyle, StyleRule
from .neighbours_layer import settings_report
from .words import family_name

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.comparison.peers.families import Families, Trait
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled
    from ...domain.errors import Problem

COLUMNS = {
    "code": str,
    "name_fr": str,
    "name_ar": str,
    "province_fr": str,
    "province_ar": str,
    "milieu": str,
    "population": float,
    "family": int,
    "family_traits": str,
    "medoid": str,
    "medoid_fr": str,
    "medoid_ar": str,
    "distance": float,
    "silhouette": float,
    "status": str,
}
# Twelve hues of Paul Tol's scheme for colour-blind readers; numbers and names stand beside them in legend and table.
COLOURS = (
    "#88ccee", "#cc6677", "#ddcc77", "#117733", "#332288", "#aa4499", "#44aa99", "#999933", "#882255", "#661100",
    "#6699cc", "#888888",
)  # fmt: skip
MOST = len(COLOURS)


def colour_of(number: int) -> str:
    """Colour of family ``number`` (1 is the first)."""
    return COLOURS[(number - 1) % MOST]


def family_names(found: Families, traits: Mapping[str, list[Trait]]) -> dict[str, str]:
    """``1. rural, farming ...`` by medoid."""
    return {
        medoid: tr("{number}. {traits}").format(number=place, traits=family_name(traits[medoid]))
        for place, medoid in enumerate(found.medoids, 1)
    }


def families_table(found: Families, traits: Mapping[str, list[Trait]], inputs: StructureInputs) -> pd.DataFrame:
    """Every commune with its family, those left out without; columns of ``COLUMNS``."""
    names = inputs.names
    medoid = found.labels.reindex(names.index)
    number = {code: place for place, code in enumerate(found.medoids, 1)}
    told = {code: family_name(traits[code]) for code in found.medoids}
    return names.assign(
        code=list(names.index),
        family=medoid.map(number),
        family_traits=medoid.map(told),
        medoid=medoid,
        medoid_fr=medoid.map(names["name_fr"]),
        medoid_ar=medoid.map(names["name_ar"]),
        distance=found.distance.reindex(names.index),
        silhouette=found.silhouette.reindex(names.index),
        status=["ok" if isinstance(code, str) else "missing" for code in medoid],
    )[list(COLUMNS)]


def families_style(found: Families, traits: Mapping[str, list[Trait]], field: str = "family") -> LayerStyle:
    """One hue a family, with its traits and size; units without a family hatched."""
    names, sizes = family_names(found, traits), found.sizes()
    rules = [
        StyleRule(
            f'"{field}" = {place}',
            tr("{family} ({count} communes)").format(family=names[medoid], count=format_number(sizes[medoid])),
            "fill",
            colour_of(place),
        )
        for place, medoid in enumerate(found.medoids, 1)
    ]
    rules.append(StyleRule(f'"{field}" IS NULL', tr("n.d."), "missing"))
    return LayerStyle(tuple(rules), "commune")


def column_titles() -> dict[str, str]:
    """Column -> title in the user's language."""
    own = {
        "family": tr("Family (1 = largest)"),
        "family_traits": tr("Traits of the family"),
        "medoid": tr("Most typical commune (code)"),
        "medoid_fr": tr("Most typical commune (French)"),
        "medoid_ar": tr("Most typical commune (Arabic)"),
        "distance": tr("Distance to the most typical commune"),
        "silhouette": tr("Silhouette (1 = at home, below 0 = nearer to another family)"),
    }
    return {**{name: title for name, title in titles().items() if name in COLUMNS}, **own}


def family_record(found: Families, scaled: Scaled, title: str) -> dict[str, Any]:
    """What the workspace keeps; the id tells the choices, so that the same choices replace their families."""
    choices = [list(scaled.names), [round(float(share), 12) for share in scaled.weights], found.k, found.seed]
    digest = hashlib.sha256(json.dumps(choices).encode("utf-8")).hexdigest()[:10]
    return {
        "id": f"peers-{digest}",
        "title": title or tr("Peer families ({count})").format(count=found.k),
        "variables": list(scaled.names),
        "k": found.k,
        "seed": found.seed,
        "silhouette": found.mean,
    }


def families_report(
    found: Families,
    traits: Mapping[str, list[Trait]],
    scaled: Scaled,
    inputs: StructureInputs,
    versions: dict,
    notes: list[Problem],
) -> dict[str, Any]:
    """The JSON report; it holds no time and no path."""
    sizes = found.sizes()
    means = found.silhouette.groupby(found.labels).mean()
    return {
        "report": "asd:peerfamilies",
        "versions": versions,
        "seed": found.seed,
        **settings_report(scaled, inputs),
        "k": found.k,
        "silhouette": found.mean,
        "silhouette_by_k": {str(k): value for k, value in sorted(found.curve.items())},
        "cost": found.cost,
        "families": [
            {
                "family": place,
                "medoid": medoid,
                "name_fr": inputs.names.at[medoid, "name_fr"],
                "name_ar": inputs.names.at[medoid, "name_ar"],
                "units": sizes[medoid],
                "silhouette": float(means[medoid]),
                "traits": [
                    {"variable": t.variable, "side": t.side, "value": t.value, "percentile": t.percentile}
                    for t in traits[medoid]
                ],
            }
            for place, medoid in enumerate(found.medoids, 1)
        ],
        "members": found.labels.to_dict(),
        "warnings": worded(notes),
    }
