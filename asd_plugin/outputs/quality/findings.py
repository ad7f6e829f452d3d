"""Findings as a table of a layer, and the JSON report of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.quality.settings import SEVERITIES
from ..run_report import worded
from .words import advice_words, rule_words, why_words

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.quality.figures import QualityResult
    from ...domain.quality.settings import QualitySettings

COLUMNS = {
    "rule": str,
    "severity": str,
    "indicator": str,
    "period": str,
    "milieu": str,
    "level": str,
    "unit_code": str,
    "unit_name": str,
    "value": float,
    "expected": float,
    "measure": float,
    "count": int,
    "beside": float,
    "beside_measure": float,
    "units": str,
    "unit_names": str,
    "source": str,
    "import_id": str,
    "finding": str,
    "why": str,
    "to_do": str,
}
DIGITS = ("digit_preference", "heaping", "rounded", "rounded_step")  # their units would tell digits of figures
FIGURES = ["value", "expected", "measure", "beside", "beside_measure"]


def findings_table(findings: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """Findings with the unit's name, what was found and what to do, in the user's language."""
    rules = findings["rule"].unique()
    found, advice = ({rule: word(rule) for rule in rules} for word in (rule_words, advice_words))
    return findings.assign(
        unit_name=findings["unit_code"].map(names).fillna(""),
        unit_names=["; ".join(names.get(code, code) for code in text.split()) for text in findings["units"]],
        why=[why_words(row) for row in findings.itertuples(index=False)],
        finding=findings["rule"].map(found),
        to_do=findings["rule"].map(advice),
    )[list(COLUMNS)]


def without_figures(findings: pd.DataFrame) -> pd.DataFrame:
    """Findings of a layer that was not protected: where to look, never what stands there, nor which is the worst."""
    ranks = {name: rank for rank, name in enumerate(SEVERITIES)}
    order = findings.assign(rank=findings["severity"].map(ranks)).sort_values(
        ["rank", "rule", "indicator", "period", "milieu", "unit_code"], kind="stable"
    )
    kept = findings.loc[order.index].reset_index(drop=True).assign(**dict.fromkeys(FIGURES, float("nan")))
    units = kept["units"].where(~kept["rule"].isin(DIGITS), "")
    units = [" ".join(sorted(text.split())) for text in units]
    first = [text.split()[0] if text else code for text, code in zip(units, kept["unit_code"])]
    return kept.assign(units=units, unit_code=first)


def counts_of(result: QualityResult) -> dict[str, int]:
    """Findings by severity, and what was judged."""
    severity = result.findings["severity"]
    return {
        "FINDINGS": len(severity),
        "ERRORS": int((severity == "error").sum()),
        "WARNINGS": int((severity == "warning").sum()),
        "INFORMATION": int((severity == "info").sum()),
        "INDICATORS": len(result.by_indicator),
        "UNITS": result.units,
        "CELLS_JUDGED": result.judged,
        "CELLS_HIDDEN": result.hidden,
    }


def quality_report(
    result: QualityResult, settings: QualitySettings, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict[str, Any]:
    """Return the report; it holds no time and no path, so that the same inputs give the same bytes."""
    limits = {**settings.__dict__, "as_of": settings.as_of.isoformat()}
    return {
        "report": "asd:qualityreport",
        "inputs": inputs,
        "settings": limits,
        "versions": versions,
        "counts": counts_of(result),
        "by_rule": {rule: int(count) for rule, count in result.findings["rule"].value_counts().sort_index().items()},
        "by_source": result.by_source.reset_index().to_dict("records"),
        "by_indicator": result.by_indicator.reset_index().to_dict("records"),
        "completeness": result.completeness.to_dict("records"),
        "findings": result.findings.to_dict("records"),
        "warnings": worded(notes),
    }
