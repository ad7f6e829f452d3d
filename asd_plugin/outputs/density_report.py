"""Run reports of densities and of invented beneficiaries: what went in, what was chosen, what came out.

No time, no folder, no hidden number: the same inputs, parameters and versions give the same bytes.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..domain.density.settings import SUPPRESS
from ..domain.density.synthetic.totals import Shape
from .run_report import table_hash
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
    threshold: int,
    mark: str,
) -> dict[str, Any]:
    """Return the JSON report of a density; rows of unknown codes below ``threshold`` are not told.

    ``mark``: suppressed, rounded or none (unprotected: keep it inside the agency).
    """
    gap = result.gap
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
        "unknown_codes": {code: rows if rows >= threshold else None for code, rows in unknown_codes.items()},
        "protection": {"mark": mark, "threshold": threshold, **result.published.summary()},
        "compared_with": result.compared_with or None,
        "change_denominators": "those of the rates, the same for both periods" if result.compared_with else None,
        "coverage_reference": None if gap is None else {"line": gap.line, "zones": gap.zones},
        "bridge_unmatched": {code: rows if rows >= threshold else None for code, rows in result.unmatched.items()},
        "units_by_status": result.table["status"].value_counts().sort_index().to_dict(),
        "warnings": worded(notes),
    }


def workspace_counts(result: DensityResult) -> pd.DataFrame:
    """The long table in the columns of the workspace (children are not counted here: missing).

    Zones (``is_zone``), printed or not, come along where cells are hidden: the next run must not show a total that this
    one hides. Where every row is of one sex or age band the table has no total of it: the only member is the total too.
    """
    import pandas as pd

    names = {"beneficiary_households": "households", "beneficiary_people": "people"}
    counts = result.listed[result.listed["unit_code"].isin(result.table.index)].assign(is_zone=False)
    if result.published.way == SUPPRESS:
        every = result.published.table
        zones = every[every["unit_code"].notna() & ~every["unit_code"].isin(result.table.index)]
        counts = pd.concat([counts, zones.assign(is_zone=True)], ignore_index=True)
    counts = counts.rename(columns=names).assign(children=float("nan"))
    for split in ("sex", "age_band"):
        if split in counts and not (counts[split].isna() | counts[split].isin(("", "total"))).any():
            counts = pd.concat([counts.assign(**{split: "total"}), counts], ignore_index=True)
    return counts


def synthetic_report(
    parameters: dict[str, Any],
    units: pd.DataFrame,
    counts: pd.DataFrame,
    numbers: dict[str, int],
    versions: dict,
    notes: list[Problem],
) -> dict[str, Any]:
    """Return the JSON report of invented beneficiaries, with the assumptions behind them."""
    columns = {"code": list(units.index), **{name: units[name].tolist() for name in units}}
    return {
        "report": "asd:syntheticbeneficiaries",
        "data_class": "SYNTHETIQUE",
        "parameters": parameters,
        "assumptions": asdict(Shape()),
        "inputs": [{"name": "TERRITORIES", "sha256": table_hash(columns), "rows": len(units)}],
        "counts_sha256": table_hash({name: counts[name].tolist() for name in counts}),
        "counts": {name.lower(): value for name, value in numbers.items()},
        "seed": numbers["SEED_USED"],
        "versions": versions,
        "warnings": worded(notes),
    }
