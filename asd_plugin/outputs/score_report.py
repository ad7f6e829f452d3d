"""The run report and the provenance row of a score: what went in, what was chosen, what came out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from ..domain.indicators.settings import NOT_ASKED_CONVENTION
from .provenance import run_record
from .run_report import table_hash, worded

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.scoring.model import ScoreModel
    from ..domain.scoring.result import ScoreResult

HIGHEST = 10
NAMES = ("name_fr", "name_ar", "province_fr", "province_ar")


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
    """Units scored and left out, cells filled (``cells_not_asked`` of them by convention) and changed."""
    scored = int(result.scores["score"].notna().sum())
    return {
        "units": len(result.scores),
        "units_scored": scored,
        "units_left_out": len(result.left_out),
        "cells_imputed": len(result.imputed),
        "cells_treated": len(result.treated),
        "cells_not_asked": int((result.imputed["how"] == NOT_ASKED_CONVENTION).sum()),
    }


def score_record(
    result: ScoreResult,
    algorithm: str,
    started: str,
    origin: str,
    hashes: list,
    notes: list,
    choices: dict | None = None,
) -> dict:
    """Provenance of the run, as ``Workspace.record_score`` takes it; ``choices``: further parameters."""
    return run_record(
        algorithm,
        started,
        model_id=result.model.id,
        class_breaks=result.class_breaks,
        parameters={"model_id": result.model.id, "model_origin": origin, **(choices or {})},
        inputs=hashes,
        counts=score_counts(result),
        warnings=worded(notes),
    )


def score_rows(result: ScoreResult) -> pd.DataFrame:
    """Scores by unit with their contributions as one dict a unit (missing ones left out), ready to be recorded."""
    rows = zip(result.contributions.index, result.contributions.to_dict("records"))
    split = {code: {leaf: v for leaf, v in row.items() if v == v} for code, row in rows}
    return result.scores.assign(contributions=[split[code] for code in result.scores.index])


def score_report(
    result: ScoreResult, names: pd.DataFrame, origin: str, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict:
    """Return the JSON report; it holds no time and no path, so that the same inputs give the same bytes.

    ``names``: columns name_fr and name_ar by unit, where known.
    """
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
        "smoothed": _records(result.smoothed, keep_index=False),
        "highest": [_highest(result, names, unit) for unit in highest_needs(result)],
        "left_out": [{**asdict(left), **_names(names, left.unit)} for left in result.left_out],
        "warnings": worded(notes),
    }


def highest_needs(result: ScoreResult, count: int = HIGHEST) -> list[str]:
    """Codes of the units in highest need, by rank, then in the order of the input."""
    scored = result.scores.dropna(subset=["score"])
    return list(scored.sort_values("rank", kind="stable").head(count).index)


def _highest(result: ScoreResult, names: pd.DataFrame, unit: str) -> dict:
    from ..domain.scoring.explanation import strongest_reasons

    row = result.scores.loc[unit]
    reasons = [
        {**asdict(reason), "label": result.model.node(reason.leaf).label} for reason in strongest_reasons(result, unit)
    ]
    return {"unit": unit, **_names(names, unit), "rank": int(row["rank"]), "score": row["score"], "reasons": reasons}


def _names(names: pd.DataFrame, unit: str) -> dict:
    return {column: names.at[unit, column] for column in NAMES if column in names.columns}


def _records(table: pd.DataFrame, keep_index: bool = True) -> list[dict]:
    return (table.reset_index() if keep_index else table).to_dict("records")
