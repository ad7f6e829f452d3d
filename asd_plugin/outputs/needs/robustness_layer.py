"""Rank intervals as a layer, as rows of the workspace, and as a report that says every choice of the study."""

from __future__ import annotations

from dataclasses import asdict, dataclass, is_dataclass
from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import tr
from ..class_limits import quantile_limits
from ..field_names import titles
from ..run_report import worded
from ..styling import LayerStyle, classed_style

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.robustness.result import LeaveOneOut, RobustnessResult, SobolResult
    from ...domain.scoring.result import ScoreResult

COLUMNS = {
    "score": float,
    "nominal_rank": int,
    "mean_rank": float,
    "median_rank": float,
    "rank_low": float,
    "rank_high": float,
    "rank_width": float,
    "probability_in_quota": float,
    "share_missing": float,
    "status": str,
}
SURE, NEVER = 0.95, 0.05


@dataclass(frozen=True)
class Study:
    """Everything one study found. ``sobol`` and ``left_out`` are None when not asked for or not possible."""

    score: ScoreResult
    ranks: RobustnessResult
    left_out: LeaveOneOut | None
    sobol: SobolResult | None


def interval_table(study: Study) -> pd.DataFrame:
    """Columns of ``COLUMNS`` by unit; the interval holds its two ends, its width is high - low."""
    units, scores = study.ranks.units, study.score.scores
    return units.rename(columns={"share_in_quota": "probability_in_quota"}).assign(
        score=scores["score"], rank_width=units["rank_high"] - units["rank_low"], status=scores["status"]
    )[list(COLUMNS)]


def recorded_ranks(scores: pd.DataFrame, study: Study) -> pd.DataFrame:
    """Rows of the score run with ``rank_low`` and ``rank_high`` as whole ranks that hold the interval."""
    import numpy as np

    units = study.ranks.units
    return scores.assign(rank_low=np.floor(units["rank_low"]), rank_high=np.ceil(units["rank_high"]))


def study_numbers(study: Study) -> dict[str, float]:
    """What is returned beside the layer."""
    table = interval_table(study)
    ranked = table["nominal_rank"].notna()
    share, width = table["probability_in_quota"], table["rank_width"].median()
    return {
        "UNITS": len(table),
        "UNITS_RANKED": int(ranked.sum()),
        "DRAWS_MADE": study.ranks.settings.draws,
        "SEED_USED": study.ranks.settings.seed,
        "QUOTA_UNITS": study.ranks.quota,
        "UNITS_SURE": int((share >= SURE - 1e-9).sum()),
        "UNITS_POSSIBLE": int(((share < SURE - 1e-9) & (share > NEVER + 1e-9)).sum()),
        "MEDIAN_WIDTH": float(width) if width == width else 0.0,
    }


def number_labels() -> dict[str, str]:
    """Labels of :func:`study_numbers`, in its order."""
    return {
        "UNITS": tr("Units"),
        "UNITS_RANKED": tr("Units ranked"),
        "DRAWS_MADE": tr("Draws"),
        "SEED_USED": tr("Seed used"),
        "QUOTA_UNITS": tr("Units in the top group"),
        "UNITS_SURE": tr("Units in the top group in 95 % of the draws or more"),
        "UNITS_POSSIBLE": tr("Units in the top group in more than 5 % and less than 95 % of the draws"),
        "MEDIAN_WIDTH": tr("Median width of the rank intervals"),
    }


def interval_style(study: Study, names: dict[str, str]) -> LayerStyle:
    """The robustness map: width of the rank interval, in grey-browns so that it is not taken for the need itself."""
    widths = interval_table(study)["rank_width"].tolist()
    return classed_style("neutral", names["rank_width"], quantile_limits(widths, 5, 0), None, names["status"], 0, ())


def interval_titles(names: dict[str, str]) -> dict[str, str]:
    """Given column -> title in the user's language."""
    known = {
        **titles(),
        "nominal_rank": tr("Rank under the model (1 = highest need)"),
        "mean_rank": tr("Mean rank of the draws"),
        "median_rank": tr("Median rank of the draws"),
        "rank_low": tr("Rank interval: best"),
        "rank_high": tr("Rank interval: worst"),
        "rank_width": tr("Width of the rank interval"),
        "probability_in_quota": tr("Share of draws in the top group"),
        "share_missing": tr("Share of draws without rank"),
    }
    return {given: known[wanted] for wanted, given in names.items() if wanted in known}


def robustness_report(
    study: Study, names: pd.DataFrame, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict:
    """The JSON report: model, seed and choices reproduce the study. It holds no time and no path."""
    from ...domain.scoring.model_writing import write_model

    ranks = study.ranks
    return {
        "report": "asd:scorerobustness",
        "inputs": inputs,
        "model": write_model(study.score.model),
        "versions": versions,
        "seed": ranks.settings.seed,
        "choices": _plain(ranks.settings),
        "draws_sha256": ranks.draws.digest,
        "varying": list(ranks.varying),
        "counts": study_numbers(study),
        "variants": ranks.variants.to_dict("records"),
        "units": _units(study, names),
        "leave_one_out": [] if study.left_out is None else study.left_out.table.reset_index().to_dict("records"),
        "sobol": _sobol(study.sobol),
        "warnings": worded(notes),
    }


def _units(study: Study, names: pd.DataFrame) -> list[dict[str, Any]]:
    texts = names.reindex(columns=[name for name in ("name_fr", "name_ar") if name in names.columns])
    table = interval_table(study).join(texts)
    table.index.name = "unit"
    return table.reset_index().to_dict("records")


def _sobol(found: SobolResult | None) -> dict | None:
    if found is None:
        return None
    return {
        "sampling": _plain(found.sampling),
        "evaluations": found.evaluations,
        "evaluations_sha256": found.digest,
        "indices": found.table.to_dict("records"),
        "outputs": found.outputs.reset_index().to_dict("records"),
    }


def _plain(value: Any) -> Any:
    """Settings as plain dicts, those inside lists and mappings too."""
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
