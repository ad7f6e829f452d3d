"""What changed between two scores of the same units: two models, or one model in two years. Who moved, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem
from .live import LiveScore

if TYPE_CHECKING:
    from .written_scores import WrittenScore


@dataclass(frozen=True)
class ScoreChange:
    """Change of every unit, in the order of the first score, units only in the second after them.

    - ``units``: score_before, score_after, change, rank_before, rank_after, rank_change (after - before; negative:
      nearer to the highest need), ``presence`` (both, before, after, neither: which score the unit has), ``reason``
      (the indicator whose part, beyond the mean part of all units, pulls most in the direction the rank moved; ""
      when it did not move).
    - ``parts``: units x indicators (of both models); ``level``: what no indicator accounts for, by unit. Each row of
      parts plus its level sums to the change. Additive models: level 0. Otherwise parts are changes of the gap to a
      mean profile and level is the change of that profile's score.
    - ``notes``: what must be said beside the figures.
    """

    units: pd.DataFrame
    parts: pd.DataFrame
    level: pd.Series
    notes: tuple[Problem, ...]


def compare_models(before: LiveScore, after: LiveScore) -> ScoreChange:
    """Two models on the same units.

    Both additive: part = contribution in the second - contribution in the first (0 where the model or the unit has no
    such indicator). Otherwise the parts are gaps to each model's own mean profile.
    """
    if before.additive and after.additive:
        first, second = before.contributions(), after.contributions()
        level = np.zeros(len(before.index)), np.zeros(len(after.index))
    else:
        (first, start), (second, end) = before.gaps(before.mean_profile), after.gaps(after.mean_profile)
        level = start, end
    return change_between(before, after, first, second, level, [])


def compare_years(before: LiveScore, after: LiveScore) -> ScoreChange:
    """One model in two years. Refuses two models whose trees differ.

    Additive: part = contribution after - before. Otherwise both years are split against one profile, the mean of the
    first year, so that the level only changes where a unit has other indicators (or the method compares units with
    each other). A scale or a treatment taken from each year's own figures moves with them: then a note says so.
    """
    if before.model.nodes != after.model.nodes:
        raise AsdError(problem("years_of_two_models", first=before.model.id, second=after.model.id))
    if before.additive:
        first, second = before.contributions(), after.contributions()
        level = np.zeros(len(before.index)), np.zeros(len(after.index))
    else:
        profile = before.mean_profile
        (first, start), (second, end) = before.gaps(profile), after.gaps(profile)
        level = start, end
    return change_between(before, after, first, second, level, _moving_scales(before, after))


def change_between(
    before: LiveScore | WrittenScore,
    after: LiveScore | WrittenScore,
    first: dict[str, np.ndarray],
    second: dict[str, np.ndarray],
    level: tuple[np.ndarray, np.ndarray],
    notes: list[Problem],
) -> ScoreChange:
    """Put two scores side by side; ``first``, ``second``: parts by indicator of each, ``level``: the rest of each."""
    index = before.index.append(after.index[~after.index.isin(before.index)])
    at = [live.index.get_indexer(index) for live in (before, after)]
    score = [_placed(live.score, rows) for live, rows in zip((before, after), at)]
    rank = [_placed(live.rank, rows) for live, rows in zip((before, after), at)]
    both = ~np.isnan(score[0]) & ~np.isnan(score[1])
    first = {leaf: _placed(own, at[0]) for leaf, own in first.items()}
    second = {leaf: _placed(own, at[1]) for leaf, own in second.items()}
    parts = pd.DataFrame(_parts(first, second, both), index=index)
    levels = [_placed(own, rows) for own, rows in zip(level, at)]
    rank_change = rank[1] - rank[0]
    units = pd.DataFrame(
        {
            "score_before": score[0],
            "score_after": score[1],
            "change": score[1] - score[0],
            "rank_before": rank[0],
            "rank_after": rank[1],
            "rank_change": rank_change,
            "presence": _presence(score),
            "reason": _reasons(parts, rank_change),
        },
        index=index,
    )
    lost = int(np.count_nonzero(~both))
    told = [*notes, *([problem("change_units_left_out", count=lost)] if lost else [])]
    left = pd.Series(np.where(both, levels[1] - levels[0], np.nan), index=index, name="level")
    return ScoreChange(units, parts, left, tuple(told))


def _placed(values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """``values`` at ``rows``, NaN where the row is -1."""
    return np.where(rows >= 0, values[rows], np.nan)


def _parts(first: dict[str, np.ndarray], second: dict[str, np.ndarray], both: np.ndarray) -> dict[str, np.ndarray]:
    """Second less first by indicator; one that is missing on one side counts 0 there, on both sides it has no part."""
    columns, nothing = {}, np.full(len(both), np.nan)
    for leaf in dict.fromkeys([*first, *second]):
        was, now = first.get(leaf, nothing), second.get(leaf, nothing)
        part = np.nan_to_num(now) - np.nan_to_num(was)
        columns[leaf] = np.where(both & ~(np.isnan(was) & np.isnan(now)), part, np.nan)
    return columns


def _presence(score: list[np.ndarray]) -> np.ndarray:
    was, now = ~np.isnan(score[0]), ~np.isnan(score[1])
    return np.select([was & now, was, now], ["both", "before", "after"], "neither")


def _reasons(parts: pd.DataFrame, rank_change: np.ndarray) -> list[str]:
    """Towards more need (a falling rank) the greatest excess over the mean part, towards less the smallest."""
    if not parts.shape[1]:
        return [""] * len(parts)
    table = parts.to_numpy()
    known = ~np.isnan(table)
    mean = np.where(known, table, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    pull = np.where(known, (table - mean) * -np.sign(np.nan_to_num(rank_change))[:, None], -np.inf)
    best = pull.argmax(axis=1)
    return [
        str(parts.columns[at]) if np.nan_to_num(moved) != 0 and pull[row, at] > 0 else ""
        for row, (at, moved) in enumerate(zip(best, rank_change))
    ]


def _moving_scales(before: LiveScore, after: LiveScore) -> list[Problem]:
    model, notes = after.model, []
    if before.model.normalisation != after.model.normalisation:
        notes.append(problem("years_scales_differ"))
    loose = [leaf.id for leaf in model.leaves if not model.normalisation_of(leaf).is_fixed(leaf.id)]
    if loose:
        notes.append(problem("years_scale_moves", count=len(loose), examples=loose[:5]))
    treated = [leaf.id for leaf in model.leaves if not model.treatment_of(leaf).is_fixed]
    if treated:
        notes.append(problem("years_treatment_moves", count=len(treated), examples=treated[:5]))
    return notes
