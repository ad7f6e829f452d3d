"""Figures with their origin as a table, and the provenance of a workspace as JSON: same workspace, same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..tables.book import NUMBER, WHOLE, Column, Sheet, make_sheet

if TYPE_CHECKING:
    import pandas as pd

KINDS = {"value": NUMBER, "row_number": WHOLE}


def origins_sheet(origins: pd.DataFrame) -> Sheet:
    """One line a figure; column names are stable ids. A hidden figure stays empty."""
    statuses = {"value": "status"}
    columns = [Column(name, name, KINDS.get(name, "text"), status=statuses.get(name, "")) for name in origins.columns]
    records = ({k: v for k, v in record.items() if v is not None} for record in origins.to_dict("records"))
    return make_sheet("origins", columns, records)


def provenance_report(told: Any) -> dict[str, Any]:
    """Imports with their rule, decisions and hash, and runs whole, as the workspace holds them."""
    return {
        "algorithm": "asd:provenancereport",
        "workspace": told.name,
        "unit": told.unit,
        "figures": told.figures.to_dict("records"),
        "imports": told.imports.to_dict("records"),
        "runs": list(told.runs),
        "again": {
            name: {"outcome": again.outcome, "compared": again.compared, "differing": again.differing}
            for name, again in told.again.items()
        },
    }
