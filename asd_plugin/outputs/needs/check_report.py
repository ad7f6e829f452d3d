"""The JSON report of the checks of a score: every figure behind a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..run_report import worded

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.checks.findings import CheckedScore
    from ...domain.errors import Problem
    from ...domain.scoring.model import ScoreModel


def check_report(
    checks: CheckedScore, model: ScoreModel, origin: str, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict:
    """Return the report; it holds no time and no path, so that the same inputs give the same bytes."""
    from ...domain.scoring.model_writing import write_model

    components = checks.components
    return {
        "report": "asd:scorechecks",
        "inputs": inputs,
        "model": write_model(model),
        "model_origin": origin,
        "versions": versions,
        "seed": None,
        "counts": check_counts(checks),
        "not_scored": worded(list(checks.not_scored)),
        "missing": {
            "share": checks.missing.share,
            "complete_units": checks.missing.complete_units,
            "by_indicator": records(checks.missing.by_indicator, "indicator"),
            "by_zone": [] if checks.missing.by_group is None else records(checks.missing.by_group, "zone"),
        },
        "shapes": records(checks.shapes, "indicator"),
        "correlations": {
            "method": checks.correlations.method,
            "matrix": matrix(checks.correlations.matrix),
            "units": matrix(checks.correlations.units),
            "flagged": checks.tree.pairs.to_dict("records"),
        },
        "with_parent": records(checks.tree.with_parent, "node"),
        "alphas": records(checks.tree.alphas, "node"),
        "eigenvalues": [] if components is None else records(components.eigenvalues, "component"),
        "loadings": {} if components is None else matrix(components.loadings),
        "components_refused": worded(list(checks.components_refused)),
        "findings": checks.findings.to_dict("records"),
        "warnings": worded(notes),
    }


def check_counts(checks: CheckedScore) -> dict[str, int]:
    """Units and indicators checked, cells missing, and findings flagged by kind."""
    flagged = checks.findings[checks.findings["flag"] != ""]
    kinds = {
        kind: int((flagged["kind"] == kind).sum()) for kind in ("missing", "skewness", "parent", "direction", "alpha")
    }
    pairs = flagged.loc[flagged["kind"] == "correlation", "flag"]
    return {
        "units": len(checks.missing.cells),
        "indicators": len(checks.missing.by_indicator),
        "cells_missing": int(checks.missing.cells.to_numpy().sum()),
        "redundant_pairs": int((pairs == "redundant").sum()),
        "conflicting_pairs": int((pairs == "conflicting").sum()),
        **{f"flagged_{kind}": count for kind, count in kinds.items()},
    }


def records(table: pd.DataFrame, name: str) -> list[dict]:
    """Rows of ``table`` with their index as column ``name``."""
    return table.rename_axis(name).reset_index().to_dict("records")


def matrix(table: pd.DataFrame) -> dict[str, dict]:
    """Cells by row, then by column."""
    return {str(row): dict(zip(map(str, table.columns), cells)) for row, cells in zip(table.index, table.to_numpy())}
