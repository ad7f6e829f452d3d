"""What may be told of a protected table, and, apart, what only its statistician may read.

The public report holds counts and classes. It holds no bound, no seed (a known seed undoes a rounding) and no hash of
the true table (a few unknown small counts could be guessed until the hash fits): only that of the published one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.disclosure.settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING
from ..run_report import table_hash, worded

if TYPE_CHECKING:
    from ...domain.disclosure.tables import SafeTable, TableQuestion
    from ...domain.errors import Problem


def table_numbers(safe: SafeTable) -> dict[str, int]:
    """Counts of the run."""
    status = safe.table["status"]
    audits = list(safe.audits.values())
    return {
        "CELLS": len(status),
        "HIDDEN_PRIMARY": int((status == HIDDEN_PRIMARY).sum()),
        "HIDDEN_SECONDARY": int((status == HIDDEN_SECONDARY).sum()),
        "MISSING": int((status == MISSING).sum()),
        "TOTALS_HIDDEN": max((audit.totals for audit in audits), default=0),
        "TOTALS_NOT_TO_PUBLISH": max((audit.unlisted for audit in audits), default=0),
        "ALREADY_PUBLIC": max((audit.already_public for audit in audits), default=0),
        "MULTIPLES_MOVED": safe.multiples_moved,
    }


def width_classes(safe: SafeTable) -> dict[str, int]:
    """How many hidden cells keep how many times the range asked, over all numbers and periods."""
    found: dict[str, int] = {}
    for audit in safe.audits.values():
        for name, count in audit.width_classes().items():
            found[name] = found.get(name, 0) + count
    return dict(sorted(found.items()))


def public_report(
    safe: SafeTable, question: TableQuestion, name: str, parameters: dict, versions: dict, notes: list[Problem]
) -> dict[str, Any]:
    """The JSON report that may travel with the table."""
    mark = {"suppress": "suppressed", "round": "rounded"}[question.method]
    table = {column: safe.table[column].tolist() for column in safe.table.columns}
    return {
        "report": "asd:protecttable",
        "protection": {
            "protection": mark,
            "threshold": question.rule.threshold,
            "hides_zero": question.rule.hides_zero,
            "base": question.base if mark == "rounded" else None,
            "audit_passed": all(audit.passed for audit in safe.audits.values()) if mark == "suppressed" else None,
            "audit_methods": sorted({audit.method for audit in safe.audits.values()} | set(safe.rounding.values())),
            "width_classes": width_classes(safe),
        },
        "parameters": parameters,
        "outputs": [{"name": name, "sha256": table_hash(table), "rows": len(safe.table)}],
        "counts": {key.lower(): value for key, value in table_numbers(safe).items()},
        "versions": versions,
        "warnings": worded(notes),
    }


def restricted_report(safe: SafeTable, question: TableQuestion) -> dict[str, Any]:
    """Every hidden cell with the values proven possible: for the statistician alone."""
    cells = []
    for (period, column), audit in safe.audits.items():
        rows = audit.cells.to_dict("records")
        cells += [{"period_block": period, "number": column, **row} for row in rows]
    return {
        "report": "asd:protecttable",
        "audience": "RESTRICTED: holds ranges of hidden values and the seed; never with the published table",
        "seed": question.seed,
        "cells": cells,
    }
