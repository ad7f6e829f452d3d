"""Hot spots as a layer and a report: names, colours, sentences of the method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.density.hotspots import settings as names
from ...domain.territory.neighbours.settings import BAND, NEAREST, QUEEN, ROOK
from ...qgis_support.i18n import format_number, tr
from ..run_report import table_hash, worded
from ..styling import LayerStyle, StyleRule

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.hotspots.result import HotSpots
    from ...domain.density.hotspots.settings import HotSpotQuestion
    from ...domain.errors import Problem
    from ...domain.territory.neighbours.weights import WeightChoice

COLUMNS = {
    "statistic": float,
    "z": float,
    "p_sim": float,
    "p_fdr": float,
    "hotspot_class": str,
    "neighbours": int,
    "lag": float,
}
# The colours readers know from GeoDa (Moran) and from red-blue maps of Gi*.
COLOURS = {
    names.HOT_99: "#b2182b",
    names.HOT_95: "#ef8a62",
    names.HOT_90: "#fddbc7",
    names.COLD_90: "#d1e5f0",
    names.COLD_95: "#67a9cf",
    names.COLD_99: "#2166ac",
    names.HIGH_HIGH: "#e41a1c",
    names.LOW_LOW: "#2c3fd0",
    names.LOW_HIGH: "#a7adf9",
    names.HIGH_LOW: "#f4ada8",
    names.NOT_SIGNIFICANT: "#f1efe8",
    names.ISLAND: "#b5b0a4",
}


def class_labels() -> dict[str, str]:
    """Class id to its name in the user's language."""
    return {
        names.HOT_99: tr("Hot spot, 99 %"),
        names.HOT_95: tr("Hot spot, 95 %"),
        names.HOT_90: tr("Hot spot, 90 %"),
        names.COLD_90: tr("Cold spot, 90 %"),
        names.COLD_95: tr("Cold spot, 95 %"),
        names.COLD_99: tr("Cold spot, 99 %"),
        names.HIGH_HIGH: tr("High among high"),
        names.LOW_LOW: tr("Low among low"),
        names.LOW_HIGH: tr("Low among high"),
        names.HIGH_LOW: tr("High among low"),
        names.NOT_SIGNIFICANT: tr("Not significant"),
        names.ISLAND: tr("No neighbour"),
        names.MISSING: tr("n.d."),
        names.HIDDEN: tr("Hidden to protect households"),
    }


def statistic_names() -> dict[str, str]:
    """Name of each statistic."""
    return {
        names.GI_STAR: tr("Gi* (Getis and Ord)"),
        names.LOCAL_MORAN: tr("Local Moran (Anselin)"),
        names.BIVARIATE: tr("Bivariate local Moran"),
    }


def weights_text(choice: WeightChoice) -> str:
    """Who counts as a neighbour, in one sentence."""
    texts = {
        QUEEN: tr("Neighbours: units whose borders come within {tolerance} m of each other (queen)."),
        ROOK: tr("Neighbours: units whose borders run along each other within {tolerance} m (rook)."),
        NEAREST: tr("Neighbours: the {k} nearest units, between centres on the ellipsoid."),
        BAND: tr("Neighbours: units whose centres lie within {distance} m, on the ellipsoid."),
    }
    return texts[choice.kind].format(
        tolerance=format_number(choice.tolerance_m),
        k=format_number(choice.k),
        distance=format_number(choice.distance_m),
    )


def method_text(question: HotSpotQuestion) -> str:
    """How significance was found, in a few sentences."""
    sides = (
        tr("p counts both tails: twice (r + 1) / (n + 1), r being the rarer side.")
        if question.is_two_sided
        else tr("p counts one tail, (r + 1) / (n + 1), as GeoDa does.")
    )
    corrected = (
        tr("Classes follow the p corrected for the number of units (false discovery rate, Benjamini and Hochberg).")
        if question.correction == names.FDR
        else tr("Classes follow the p of each unit, NOT corrected for the number of units: expect false hot spots.")
    )
    drawn = tr("{count} conditional permutations, seed {seed}.").format(
        count=format_number(question.permutations), seed=question.seed
    )
    return " ".join([drawn, sides, corrected])


def hotspot_style(class_field: str, statistic: str) -> LayerStyle:
    """Classes with their usual colours; missing and hidden each with its own sign."""
    labels = class_labels()
    filled = (*names.classes_of(statistic), names.NOT_SIGNIFICANT, names.ISLAND)
    rules = [StyleRule(f"\"{class_field}\" = '{name}'", labels[name], "fill", COLOURS[name]) for name in filled]
    rules.append(
        StyleRule(
            f"coalesce(\"{class_field}\", '{names.MISSING}') = '{names.MISSING}'", labels[names.MISSING], "missing"
        )
    )
    rules.append(StyleRule(f"\"{class_field}\" = '{names.HIDDEN}'", labels[names.HIDDEN], "hidden"))
    return LayerStyle(tuple(rules), "commune")


def column_titles(given: dict[str, str], statistic: str) -> dict[str, str]:
    """Given column -> title in the user's language."""
    known = {
        "statistic": statistic_names()[statistic],
        "z": tr("z of the statistic"),
        "p_sim": tr("Pseudo p-value"),
        "p_fdr": tr("p corrected (false discovery rate)"),
        "hotspot_class": tr("Class of hot spot"),
        "neighbours": tr("Number of neighbours"),
        "lag": tr("Mean of the neighbours"),
    }
    return {name: known[wanted] for wanted, name in given.items() if wanted in known}


def hotspot_report(
    found: HotSpots,
    weights: WeightChoice,
    fields: list[str],
    layer: str,
    versions: dict[str, Any],
    notes: list[Problem],
) -> dict[str, Any]:
    """The JSON report: no time, no path, no hidden figure."""
    units, question, overall = found.units, found.question, found.overall
    used = {"code": list(units.index), "value": units["value"].tolist(), "second": units["second"].tolist()}
    listed = units[units["hotspot_class"].isin(names.classes_of(question.statistic))]
    return {
        "report": "asd:hotspots",
        "inputs": [{"name": layer, "sha256": table_hash(used), "rows": len(units)}],
        "versions": versions,
        "seed": question.seed,
        "fields": fields,
        "method": {
            "statistic": question.statistic,
            "permutations": question.permutations,
            "two_sided": question.is_two_sided,
            "correction": question.correction,
            "alpha": question.alpha,
            "weights": weights.kind,
            "tolerance_m": weights.tolerance_m,
            "k": weights.k,
            "distance_m": weights.distance_m,
            "islands_joined": weights.joins_islands,
            "standardisation": "binary, self included" if question.statistic == names.GI_STAR else "row",
        },
        "global_moran": {
            "value": overall.value,
            "expected": overall.expected,
            "z": overall.z,
            "p": overall.p,
            "method": overall.method,
        },
        "links": found.links,
        "counts": found.counts,
        "significant": found.significant,
        "islands": [str(code) for code in units.index[units["hotspot_class"] == names.ISLAND]],
        "units": _rows(listed),
        "warnings": worded(notes),
    }


def _rows(units: pd.DataFrame) -> list[dict[str, Any]]:
    table = units[list(COLUMNS)]
    return [{"code": str(code), **row} for code, row in zip(table.index, table.to_dict("records"))]
