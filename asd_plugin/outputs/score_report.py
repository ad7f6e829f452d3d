"""The run report and the provenance row of a score: what went in, what was chosen, what came out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from .run_report import table_hash, worded

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.scoring.model import ScoreModel
    from ..domain.scoring.result import ScoreResult


def model_hash(model: ScoreModel) -> str:
    """SHA-256 of the model with every choice written out: the same choices, the same hash, whatever the layout."""
    from ..domain.scoring.model_writing import write_model

    text = json.dumps(write_model(model), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def input_hashes(
    layer_name: str, table: pd.DataFrame, status: pd.DataFrame, model_name: str, model: ScoreModel
) -> list[dict]:
    """What identifies the figures that were scored and the model that scored them."""
    columns = {"code": list(table.index)}
    columns.update({name: table[name].tolist() for name in sorted(table.columns)})
    columns.update({f"{name}/status": status[name].tolist() for name in sorted(status.columns)})
    return [
        {"name": layer_name, "sha256": table_hash(columns), "rows": len(table)},
        {"name": model_name, "sha256": model_hash(model)},
    ]


def score_counts(result: ScoreResult) -> dict[str, int]:
    """Units scored and left out, cells filled and changed."""
    scored = int(result.scores["score"].notna().sum())
    return {
        "units": len(result.scores),
        "units_scored": scored,
        "units_left_out": len(result.left_out),
        "cells_imputed": len(result.imputed),
        "cells_treated": len(result.treated),
    }


def score_report(result: ScoreResult, origin: str, inputs: list[dict], versions: dict, notes: list[Problem]) -> dict:
    """Return the JSON report; it holds no time and no path, so that the same inputs give the same bytes."""
    from ..domain.scoring.model_writing import write_model

    return {
        "report": "asd:territorialneedscore",
        "inputs": inputs,
        "model": write_model(result.model),
        "model_origin": origin,
        "versions": versions,
        "seed": None,
        "counts": score_counts(result),
        "weights": _records(result.weights),
        "columns": _records(result.columns),
        "class_limits": list(result.class_breaks),
        "contributions_sum_to": result.basis,
        "imputed": _records(result.imputed, keep_index=False),
        "treated": _records(result.treated, keep_index=False),
        "left_out": [asdict(left) for left in result.left_out],
        "warnings": worded(notes),
    }


def _records(table: pd.DataFrame, keep_index: bool = True) -> list[dict]:
    return (table.reset_index() if keep_index else table).to_dict("records")
