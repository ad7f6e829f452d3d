"""Quadrants as a layer, a list and a report: names, rule text, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.typology.settings import (
    COVERAGE,
    HIDDEN,
    HIGH_NEED_HIGH_COVERAGE,
    HIGH_NEED_LOW_COVERAGE,
    LOW_NEED_HIGH_COVERAGE,
    LOW_NEED_LOW_COVERAGE,
    MISSING,
    NEED,
    PRIORITY,
    QUADRANTS,
)
from ...qgis_support.i18n import format_number, tr
from ..field_names import titles
from ..run_report import table_hash, worded
from ..styling import LayerStyle, StyleRule

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.typology.quadrants import Typology

COLUMNS = {"need": float, "coverage": float, "quadrant": str, "quadrant_reason": str, "priority_rank": int}
LIST_COLUMNS = {
    "priority_rank": int,
    "code": str,
    "name_fr": str,
    "name_ar": str,
    "region_fr": str,
    "region_ar": str,
    "need": float,
    "coverage": float,
    "rule": str,
}
# Lightness falls from one quadrant to the next towards priority, so that a grey copy keeps them apart.
COLOURS = {
    HIGH_NEED_LOW_COVERAGE: "#8c1d18",
    HIGH_NEED_HIGH_COVERAGE: "#d9822b",
    LOW_NEED_LOW_COVERAGE: "#a9c6dc",
    LOW_NEED_HIGH_COVERAGE: "#e6eee0",
}


def class_labels() -> dict[str, str]:
    """Class id to its name in the user's language."""
    return {
        HIGH_NEED_LOW_COVERAGE: tr("High need, low coverage: priority"),
        HIGH_NEED_HIGH_COVERAGE: tr("High need, high coverage"),
        LOW_NEED_LOW_COVERAGE: tr("Low need, low coverage"),
        LOW_NEED_HIGH_COVERAGE: tr("Low need, high coverage"),
        MISSING: tr("n.d."),
        HIDDEN: tr("Hidden to protect households"),
    }


def break_origins() -> dict[str, str]:
    """How a break was set, in the user's language."""
    return {
        "median": tr("median of the units"),
        "mean": tr("mean of the units"),
        "given": tr("value given"),
        "earlier": tr("from the earlier report"),
    }


def rule_text(typology: Typology, figures: dict[str, str]) -> str:
    """The rule in one sentence; ``figures``: title of the field of each axis."""
    origins, need, coverage = break_origins(), typology.breaks[NEED], typology.breaks[COVERAGE]
    return tr(
        "Priority: {need} of {need_break} or more ({need_origin}) and {coverage} of {coverage_break} or less "
        "({coverage_origin})."
    ).format(
        need=figures[NEED],
        need_break=format_number(need.value, 2),
        need_origin=origins[need.origin],
        coverage=figures[COVERAGE],
        coverage_break=format_number(coverage.value, 2),
        coverage_origin=origins[coverage.origin],
    )


def field_title(field: str) -> str:
    """Title of a column the plugin knows, else its name."""
    return titles().get(field, field)


def typology_style(quadrant_field: str) -> LayerStyle:
    """Four colours, missing and hidden each with its own sign."""
    labels = class_labels()
    rules = [StyleRule(f"\"{quadrant_field}\" = '{name}'", labels[name], "fill", COLOURS[name]) for name in QUADRANTS]
    rules.append(StyleRule(f"coalesce(\"{quadrant_field}\", '{MISSING}') = '{MISSING}'", labels[MISSING], "missing"))
    rules.append(StyleRule(f"\"{quadrant_field}\" = '{HIDDEN}'", labels[HIDDEN], "hidden"))
    return LayerStyle(tuple(rules), "commune")


def column_titles(names: dict[str, str], figures: dict[str, str]) -> dict[str, str]:
    """Given column -> title in the user's language."""
    known = {
        "need": figures[NEED],
        "coverage": figures[COVERAGE],
        "quadrant": tr("Quadrant of need and coverage"),
        "quadrant_reason": tr("Why there is no quadrant"),
        "priority_rank": tr("Priority rank (1 = first)"),
    }
    return {given: known[wanted] for wanted, given in names.items() if wanted in known}


def layer_table(typology: Typology) -> pd.DataFrame:
    """Columns of ``COLUMNS``."""
    return typology.units.rename(columns={"reason": "quadrant_reason"})


def priority_list(typology: Typology, names: pd.DataFrame, rule: str) -> pd.DataFrame:
    """Units of the priority quadrant by rank, with the rule that put them there; columns of ``LIST_COLUMNS``."""
    chosen = typology.units[typology.units["quadrant"] == PRIORITY].sort_values("priority_rank", kind="stable")
    texts = names.reindex(chosen.index).reindex(columns=["name_fr", "name_ar", "region_fr", "region_ar"])
    return chosen.join(texts).assign(code=list(chosen.index), rule=rule)[list(LIST_COLUMNS)]


def typology_report(
    typology: Typology,
    regions: pd.DataFrame,
    listed: pd.DataFrame,
    rule: str,
    fields: dict[str, str],
    inputs: list[dict],
    versions: dict,
    notes: list[Problem],
) -> dict:
    """The JSON report; an earlier one gives its breaks to a later run. It holds no time and no path."""
    units = typology.units
    unclassed = units[units["reason"] != "ok"]
    return {
        "report": "asd:prioritytypology",
        "inputs": inputs,
        "versions": versions,
        "seed": None,
        "breaks": {
            axis: {"value": found.value, "origin": found.origin, "field": fields[axis]}
            for axis, found in typology.breaks.items()
        },
        "rule": {
            "high_need": "need >= break - 1e-9",
            "low_coverage": "coverage <= break + 1e-9",
            "text": rule,
        },
        "counts": typology.counts,
        "counts_by_region": regions.reset_index().to_dict("records"),
        "priority": listed.drop(columns="rule").to_dict("records"),
        "quadrants": units["quadrant"].to_dict(),
        "not_classed": unclassed["reason"].to_dict(),
        "warnings": worded(notes),
    }


def input_hashes(need_layer: str, coverage_layer: str, typology: Typology) -> list[dict[str, Any]]:
    """Identity of the figures used; protected ones are out of it, so that no hash can be guessed back."""
    units, codes = typology.units, list(typology.units.index)
    return [
        {"name": name, "sha256": table_hash({"code": codes, axis: units[axis].tolist()}), "rows": len(units)}
        for axis, name in ((NEED, need_layer), (COVERAGE, coverage_layer))
    ]
