"""The run report of a density: what went in, what was chosen, what came out; no time, no folder, no hidden number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .score_report import worded

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.density.result import DensityResult
    from ..domain.errors import Problem


def density_report(
    result: DensityResult,
    parameters: dict[str, Any],
    inputs: list[dict],
    versions: dict,
    notes: list[Problem],
    unknown_codes: dict[str, int],
    data_class: str,
) -> dict[str, Any]:
    """Return the JSON report; the same inputs, parameters and versions give the same bytes."""
    return {
        "report": "asd:beneficiarydensity",
        "data_class": data_class,
        "parameters": parameters,
        "inputs": inputs,
        "versions": versions,
        "seed": None,
        "period_mapped": result.choice.period,
        "counts": {name.lower(): value for name, value in result.numbers.items()},
        "rates": {
            rate.name: {"numerator": rate.numerator, "denominator": rate.base, "scale": rate.scale}
            for rate in result.rates
        },
        "unknown_codes": unknown_codes,
        "units_by_status": result.table["status"].value_counts().sort_index().to_dict(),
        "warnings": worded(notes),
    }


def workspace_counts(listed: pd.DataFrame) -> pd.DataFrame:
    """The long table in the columns of the workspace (children are not counted here: missing)."""
    names = {"beneficiary_households": "households", "beneficiary_people": "people"}
    return listed.rename(columns=names).assign(children=float("nan"))
