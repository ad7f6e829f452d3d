"""Run report of a masking: restricted, for it holds the seed; no coordinate and no row of a household kept."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..run_report import worded

if TYPE_CHECKING:
    from ...domain.disclosure.masking import Masked
    from ...domain.disclosure.point_settings import MaskingRule
    from ...domain.errors import Problem


def masking_report(
    parameters: dict[str, Any],
    rule: MaskingRule,
    points: Any,
    masked: Masked,
    numbers: dict[str, Any],
    versions: dict,
    notes: list[Problem],
    data_class: str,
) -> dict[str, Any]:
    """Return the JSON report; rows that were left out are listed by their position in the input (first is 1)."""
    return {
        "report": "asd:maskpoints",
        "audience": "restricted: holds the seed; keep it with the true points, never with the masked layer",
        "data_class": data_class,
        "protection": {"protection": "masked", **asdict(rule)},
        "parameters": parameters,
        "inputs": [{"name": "INPUT", "sha256": points.sha256, "rows": len(points.longitude)}],
        "versions": versions,
        "seed": numbers["SEED_USED"],
        "counts": {name.lower(): value for name, value in numbers.items()} | {"redrawn": masked.redrawn},
        "rows_left_out": [int(row) + 1 for row in masked.stuck],
        "rows_outside": [int(row) + 1 for row in masked.outside],
        "warnings": worded(notes),
    }
