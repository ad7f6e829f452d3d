"""Raw and smoothed rates side by side as a layer and a report: how far each was drawn, and whether it is unusual."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...domain.disclosure.settings import HIDDEN_PRIMARY
from ...qgis_support.i18n import tr
from ..class_limits import quantile_limits
from ..field_names import titles
from ..run_report import worded
from ..styling import LayerStyle, StyleRule, absent_label, classed_style

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.smoothing.funnel import Funnel
    from ...domain.smoothing.result import SmoothedRates

COLUMNS = {
    "events_used": float,
    "population_used": float,
    "rate_raw": float,
    "rate_global": float,
    "kept_global": float,
    "rate_local": float,
    "kept_local": float,
    "local_mean": float,
    "neighbours": int,
    "low_95": float,
    "high_95": float,
    "low_998": float,
    "high_998": float,
    "funnel_flag": str,
    "small_number": str,
    "rate_status": str,
}
LOCAL, GLOBAL, FUNNEL = "rate_local", "rate_global", "funnel_flag"
MAPS = (LOCAL, GLOBAL, FUNNEL)
HIDDEN_KINDS = ("missing", "hidden_primary", "hidden_secondary")
FLAG_COLOURS = {
    "below_998": "#2166ac",
    "below_95": "#92c5de",
    "inside": "#f7f7f2",
    "above_95": "#f4a582",
    "above_998": "#b2182b",
}


@dataclass(frozen=True)
class Smoothing:
    """Both smoothings and the funnel of one layer; ``status``: text of each unit, hidden ones as they came in."""

    everywhere: SmoothedRates
    around: SmoothedRates
    funnel: Funnel
    events: pd.Series
    population: pd.Series
    status: pd.Series


def smoothing_table(found: Smoothing) -> pd.DataFrame:
    """The values of ``COLUMNS``; a hidden unit has no figure at all but its population."""
    everywhere, around = found.everywhere.table, found.around.table
    limits = found.funnel.table
    table = everywhere[["raw", "smoothed", "factor"]].set_axis(["rate_raw", "rate_global", "kept_global"], axis=1)
    table = table.assign(
        events_used=found.events,
        population_used=found.population,
        rate_local=around["smoothed"],
        kept_local=around["factor"],
        local_mean=around["reference"],
        neighbours=around["neighbours"].where(around["smoothed"].notna()),
        funnel_flag=limits["flag"],
        small_number=everywhere["is_small"].map({True: "yes", False: "no"}).where(everywhere["raw"].notna(), ""),
        rate_status=found.status,
        **{name: limits[name] for name in ("low_95", "high_95", "low_998", "high_998")},
    )
    return table[list(COLUMNS)]


def smoothing_titles(names: dict[str, str]) -> dict[str, str]:
    """Given column -> title in the user's language."""
    known = {
        **titles(),
        "events_used": tr("Events"),
        "population_used": tr("Population at risk"),
        "rate_raw": tr("Raw rate"),
        "rate_global": tr("Smoothed rate (towards all units)"),
        "kept_global": tr("Share of its own rate kept (towards all units)"),
        "rate_local": tr("Smoothed rate (towards its neighbours)"),
        "kept_local": tr("Share of its own rate kept (towards its neighbours)"),
        "local_mean": tr("Rate of the neighbourhood"),
        "neighbours": tr("Neighbours used"),
        "low_95": tr("95 % limit, low"),
        "high_95": tr("95 % limit, high"),
        "low_998": tr("99.8 % limit, low"),
        "high_998": tr("99.8 % limit, high"),
        "funnel_flag": tr("Against the funnel limits"),
        "small_number": tr("Small population"),
        "rate_status": tr("Status"),
    }
    return {given: known[wanted] for wanted, given in names.items() if wanted in known}


def flag_labels() -> dict[str, str]:
    """What each flag says."""
    return {
        "below_998": tr("Below the 99.8 % limit"),
        "below_95": tr("Below the 95 % limit"),
        "inside": tr("Within the limits"),
        "above_95": tr("Above the 95 % limit"),
        "above_998": tr("Above the 99.8 % limit"),
    }


def smoothing_style(table: pd.DataFrame, names: dict[str, str], shown: str) -> LayerStyle:
    """Choropleth of a smoothed rate, or of the flags."""
    status = names["rate_status"]
    if shown != FUNNEL:
        limits = quantile_limits(table[shown].tolist())
        return classed_style("density", names[shown], limits, None, status, 1, HIDDEN_KINDS)
    field = names[FUNNEL]
    labels = flag_labels()
    rules = [StyleRule(f"\"{field}\" = '{flag}'", labels[flag], "fill", FLAG_COLOURS[flag]) for flag in FLAG_COLOURS]
    secondary = f"\"{status}\" = 'hidden_secondary'"
    hidden = f"\"{status}\" LIKE 'hidden%' AND NOT ({secondary})"
    rest = f"\"{field}\" = 'missing' AND coalesce(\"{status}\", 'missing') NOT LIKE 'hidden%'"
    rules += [
        StyleRule(test, absent_label(kind), kind)
        for test, kind in ((rest, "missing"), (hidden, HIDDEN_PRIMARY), (secondary, "hidden_secondary"))
    ]
    return LayerStyle(tuple(rules), "commune")


def smoothing_numbers(found: Smoothing) -> dict[str, float]:
    """What is returned beside the layer."""
    flags = found.funnel.table["flag"]
    usable = found.everywhere.table["status"] == "ok"
    return {
        "UNITS": len(flags),
        "UNITS_SMOOTHED": int(usable.sum()),
        "UNITS_HIDDEN": int(found.status.str.startswith("hidden").sum()),
        "UNITS_MISSING": int((~usable & ~found.status.str.startswith("hidden")).sum()),
        "UNITS_SMALL": int(found.everywhere.table["is_small"].sum()),
        "UNITS_ABOVE_95": int(flags.isin(("above_95", "above_998")).sum()),
        "UNITS_BELOW_95": int(flags.isin(("below_95", "below_998")).sum()),
        "UNITS_ABOVE_998": int((flags == "above_998").sum()),
        "UNITS_BELOW_998": int((flags == "below_998").sum()),
        "OVERALL_RATE": found.funnel.target,
        "DISPERSION": found.funnel.dispersion,
    }


def number_labels() -> dict[str, str]:
    """Labels of :func:`smoothing_numbers`, in its order."""
    return {
        "UNITS": tr("Units"),
        "UNITS_SMOOTHED": tr("Units with a smoothed rate"),
        "UNITS_HIDDEN": tr("Units hidden"),
        "UNITS_MISSING": tr("Units without figure"),
        "UNITS_SMALL": tr("Units with a small population"),
        "UNITS_ABOVE_95": tr("Units above the 95 % limit"),
        "UNITS_BELOW_95": tr("Units below the 95 % limit"),
        "UNITS_ABOVE_998": tr("Units above the 99.8 % limit"),
        "UNITS_BELOW_998": tr("Units below the 99.8 % limit"),
        "OVERALL_RATE": tr("Overall rate"),
        "DISPERSION": tr("Dispersion (1: units differ by chance only)"),
    }


def smoothing_report(
    found: Smoothing,
    parameters: dict[str, str],
    inputs: list[dict],
    versions: dict,
    notes: list[Problem],
    protection: str,
) -> dict:
    """The JSON report; it holds no time, no path and no hidden figure."""
    table = smoothing_table(found)
    flagged = table[table["funnel_flag"].isin(("above_998", "below_998"))]
    flagged = flagged.assign(unit=flagged.index)[["unit", "funnel_flag", "rate_raw", "rate_global", "rate_local"]]
    return {
        "report": "asd:smoothrates",
        "parameters": parameters,
        "inputs": inputs,
        "versions": versions,
        "seed": None,
        "protection": {"mark": protection or None},
        "counts": smoothing_numbers(found),
        "overall_rate": found.funnel.target,
        "funnel": {
            "law": found.funnel.model,
            "widened_by_dispersion": found.funnel.is_widened,
            "dispersion": found.funnel.dispersion,
        },
        "units_by_flag": found.funnel.table["flag"].value_counts().sort_index().to_dict(),
        "outside_998": flagged.to_dict("records"),
        "warnings": worded(notes),
    }
