"""Run report of an anonymity check: sizes and risks, no value of any row."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..run_report import table_hash, worded

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.disclosure.anonymity import Anonymity
    from ...domain.disclosure.generalising import Reached, Step
    from ...domain.errors import Problem


def anonymity_report(
    table: pd.DataFrame,
    asked: Any,
    found: Anonymity,
    steps: list[Step],
    reached: Reached | None,
    numbers: dict[str, Any],
    versions: dict,
    notes: list[Problem],
) -> dict[str, Any]:
    """Return the JSON report; classes are told by their size only."""
    columns = {name: table[name].tolist() for name in table}
    return {
        "report": "asd:anonymitycheck",
        "parameters": {key: value for key, value in asdict(asked).items() if key != "name"},
        "inputs": [{"name": asked.name, "sha256": table_hash(columns), "rows": len(table)}],
        "versions": versions,
        "seed": None,
        "counts": {name.lower(): value for name, value in numbers.items()},
        "classes_by_size": {str(size): int(count) for size, count in found.sizes.items() if size < found.k},
        "classes_of_k_or_more": int(found.sizes[found.sizes.index >= found.k].sum()),
        "risk": asdict(found.risk),
        "diversity": {name: asdict(one) for name, one in found.diversity.items()},
        "suggestions": [asdict(step) for step in steps],
        "reached": None
        if reached is None
        else {
            "steps": [asdict(step) for step in reached.steps],
            "rows_kept": int(reached.kept.sum()),
            "rows_removed": int((~reached.kept).sum()),
        },
        "warnings": worded(notes),
    }
