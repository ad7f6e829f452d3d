"""Ranks of every unit over thousands of draws of the choices behind a score."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from ..errors import Problem, problem
from ..progress import Progress, Silent, Span
from ..rescoring.ranks import NO_RANK, rank_rows, rank_type
from ..scoring.model import ScoreModel
from .checks import refuse_bad_settings
from .evaluation import ranks_of_draws
from .result import RobustnessResult
from .sampling import Draws, draw, refuse_other_draws, varying
from .scorers import VariantScorers, prepare_variants
from .settings import LISTED, RobustnessSettings
from .summary import summarise_ranks
from .variants import Variants, list_variants, refuse_impossible

FEWEST_FOR_INTERVAL = 100


def study_robustness(
    model: ScoreModel,
    table: pd.DataFrame,
    settings: RobustnessSettings | None = None,
    groups: pd.DataFrame | None = None,
    status: pd.DataFrame | None = None,
    progress: Progress | None = None,
    draws: Draws | None = None,
) -> RobustnessResult:
    """Rank the units of ``table`` under ``settings.draws`` draws of weights, variants and left-out indicators.

    ``table``, ``groups`` and ``status`` as for ``score_territories``, whose missing-value policies hold in every draw.
    ``draws`` given: those are run again instead of new ones. Same settings and seed, same result to the byte. Raises
    AsdError before the first draw: bad settings, combinations that cannot work (both choices named), faults of the
    data under any variant, ``draws`` made for another model or other variants; Cancelled when ``progress`` says so.
    """
    settings, progress = settings or RobustnessSettings(), progress or Silent()
    scorers = ready_scorers(model, table, settings, groups, status, Span(progress, 0.0, 0.1))
    if draws is None:
        draws = draw(scorers.tree, scorers.variants, settings, settings.draws, settings.seed)
    refuse_other_draws(scorers.tree, scorers.variants, draws)
    nominal = nominal_ranks(scorers)
    quota = quota_count(settings.quota, nominal)
    ranks = np.empty((len(nominal), len(draws)), dtype=rank_type(len(nominal)))
    shifts = np.empty(len(draws))
    for rows, block in ranks_of_draws(scorers, draws, Span(progress, 0.1, 0.95)):
        ranks[:, rows] = block.T
        shifts[rows] = mean_shifts(block, nominal)
    kept = ranks.T.copy() if settings.keep_ranks else None
    found = summarise_ranks(ranks, nominal, quota, settings.interval, Span(progress, 0.95, 1.0))
    units = pd.DataFrame({"nominal_rank": as_ranks(nominal), **found}, index=table.index)
    progress.report(1.0)
    told = tuple(varying(scorers.tree, scorers.variants, settings))
    variants = _variant_table(scorers.variants, draws, shifts)
    return RobustnessResult(
        settings, units, quota, told, variants, draws, kept, (*scorers.notes, *_notes(draws, told, units))
    )


def ready_scorers(
    model: ScoreModel,
    table: pd.DataFrame,
    settings: RobustnessSettings,
    groups: pd.DataFrame | None,
    status: pd.DataFrame | None,
    progress: Progress,
) -> VariantScorers:
    """Check everything that can be checked before the first draw, and prepare every combination of variants."""
    refuse_bad_settings(model, settings)
    variants = list_variants(model, settings)
    if not settings.skip_impossible:
        refuse_impossible(model, variants)
    return prepare_variants(model, variants, table, groups, status, progress, settings.skip_impossible)


def nominal_ranks(scorers: VariantScorers) -> np.ndarray:
    """Rank of each unit under the model as it is (0: none)."""
    scorer = scorers.scorer((0,) * len(LISTED))
    return rank_rows(scorer.scores(scorers.tree.weights()))[0].astype(np.int64)


def quota_count(quota: float, nominal: np.ndarray) -> int:
    """Units in the top group: ``quota`` itself, or below 1 that share of the ranked units, rounded up."""
    if quota >= 1:
        return int(quota)
    return max(1, math.ceil(quota * np.count_nonzero(nominal) - 1e-9))


def as_ranks(ranks: np.ndarray) -> np.ndarray:
    """Ranks as floats, NaN where there is none."""
    return np.where(ranks == NO_RANK, np.nan, ranks)


def mean_shifts(block: np.ndarray, nominal: np.ndarray) -> np.ndarray:
    """Mean absolute rank shift of each draw of ``block`` over the units ranked in it and nominally; NaN when none."""
    both = (block != NO_RANK) & (nominal != NO_RANK)
    moved = np.where(both, np.abs(block.astype(np.int64) - nominal), 0).sum(axis=1)
    count = both.sum(axis=1)
    return moved / np.where(count > 0, count, np.nan)


def _variant_table(variants: Variants, draws: Draws, shifts: np.ndarray) -> pd.DataFrame:
    rows = []
    for choice in LISTED:
        for place, name in enumerate(variants.names[choice]):
            took = draws.choices[choice] == place
            known = shifts[took & ~np.isnan(shifts)]
            rows.append((choice, place, name, int(took.sum()), float(known.mean()) if len(known) else float("nan")))
    return pd.DataFrame(rows, columns=["choice", "position", "variant", "draws", "shift"])


def _notes(draws: Draws, told: tuple[str, ...], units: pd.DataFrame) -> list[Problem]:
    notes = []
    if not told:
        notes.append(problem("robustness_nothing_varied", draws=len(draws)))
    elif len(draws) < FEWEST_FOR_INTERVAL:
        notes.append(problem("robustness_few_draws", draws=len(draws), wanted=FEWEST_FOR_INTERVAL))
    lost = units.index[units["nominal_rank"].notna() & (units["share_missing"] > 0)]
    if len(lost):
        notes.append(
            problem("robustness_sometimes_missing", count=len(lost), examples=[str(unit) for unit in lost[:5]])
        )
    return notes
