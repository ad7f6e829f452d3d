"""Weights compared: the tables an algorithm writes, and the JSON report behind them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from ..run_report import worded
from .check_report import matrix, records

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.scoring.model import ScoreModel
    from ...domain.weighting.node_methods import NodeWeights

WEIGHT_COLUMNS = {"method": str, "node": str, "weight": float, "effective": float}
NAMES = ("name_fr", "name_ar")


def weight_rows(found: NodeWeights) -> pd.DataFrame:
    """One row a method and child: its weight within the node (sum 1) and its effective weight."""
    import pandas as pd

    rows = [
        (method, child, float(found.weights.at[child, method]), float(found.effective.at[child, method]))
        for method in found.weights.columns
        for child in found.children
    ]
    return pd.DataFrame(rows, columns=list(WEIGHT_COLUMNS))


def rank_columns(found: NodeWeights) -> dict[str, type]:
    """Columns of :func:`rank_rows` with their kinds."""
    kinds: dict[str, type] = {"code": str, "name_fr": str, "name_ar": str}
    for method in found.scores.columns:
        kinds[f"score_{method}"] = float
        kinds[f"rank_{method}"] = int
    final = {f"final_{kind}_{method}": kind_of for method in found.final_ranks.columns
             for kind, kind_of in (("score", float), ("rank", int))}  # fmt: skip
    return {**kinds, "rank_min": int, "rank_max": int, "rank_range": int, **final}


def rank_rows(found: NodeWeights, names: pd.DataFrame) -> pd.DataFrame:
    """One row a unit in the input's order: code, names, score and rank by method, smallest and largest rank, and, when
    the node is not the score itself, what each method does to the score and its rank (``final_...``).
    """
    import pandas as pd

    columns: dict[str, list] = {"code": [str(code) for code in found.scores.index]}
    for name in NAMES:
        columns[name] = list(names[name]) if name in names.columns else [None] * len(found.scores)
    for method in found.scores.columns:
        columns[f"score_{method}"] = found.scores[method].tolist()
        columns[f"rank_{method}"] = _whole(found.ranks[method])
    for name in ("rank_min", "rank_max", "rank_range"):
        columns[name] = _whole(found.spread[name])
    for method in found.final_ranks.columns:
        columns[f"final_score_{method}"] = found.final_scores[method].tolist()
        columns[f"final_rank_{method}"] = _whole(found.final_ranks[method])
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})


def weights_report(
    found: NodeWeights, model: ScoreModel, origin: str, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict:
    """Return the report; it holds no time and no path, so that the same inputs give the same bytes."""
    from ...domain.scoring.model_writing import write_model

    return {
        "report": "asd:compareweights",
        "inputs": inputs,
        "model": write_model(model),
        "model_origin": origin,
        "versions": versions,
        "seed": None,
        "node": found.node,
        "counts": {"units": len(found.scores), "methods": len(found.scores.columns), "left_out": len(found.left_out)},
        "weights": matrix(found.weights.T),
        "effective": matrix(found.effective.T),
        "agreement": matrix(found.agreement),
        "moves": records(found.moves, "method"),
        "final_moves": records(found.final_moves, "method") if len(found.final_moves) else [],
        "methods_left_out": [{"method": item.method, "why": worded(list(item.problems))} for item in found.left_out],
        "judgements": _judgements(found),
        "budget": {} if found.budget is None else {"spread": records(found.budget.spread, "node")},
        "pca": {}
        if found.pca is None
        else {"explained": found.pca.explained, "loadings": found.pca.loadings.to_dict()},
        "warnings": worded(notes),
    }


def _judgements(found: NodeWeights) -> dict:
    if found.ahp is None:
        return {}
    judged = {**found.ahp.experts, "group": found.ahp.group}
    return {
        "random_index_table": found.ahp.random_index_table,
        "matrix": matrix(found.ahp.matrix),
        "consistency": {
            name: {
                "weights": one.weights.to_dict(),
                "lambda_max": one.lambda_max,
                "consistency_index": one.consistency_index,
                "consistency_ratio": one.consistency_ratio,
                "worst": None if one.worst is None else asdict(one.worst),
            }
            for name, one in judged.items()
        },
    }


def _whole(series: pd.Series) -> list:
    return [None if value != value else int(value) for value in series.tolist()]
