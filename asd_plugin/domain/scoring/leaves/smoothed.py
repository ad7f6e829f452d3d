"""Indicators a model asks to smooth, with the raw value of every cell kept beside the smoothed one."""

from __future__ import annotations

import pandas as pd

from ...errors import AsdError, Problem, problem, refuse_if_any
from ...smoothing.empirical_bayes import smooth_globally
from ...smoothing.result import SmoothedRates
from ..model import Leaf, ScoreModel

SMOOTHED_COLUMNS = ("unit", "indicator", "raw", "base", "smoothed", "factor", "is_small", "status")


def no_cells() -> pd.DataFrame:
    """The list of smoothed cells when there is none."""
    return pd.DataFrame(columns=list(SMOOTHED_COLUMNS))


def smooth_leaves(
    model: ScoreModel, raw: pd.DataFrame, table: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[Problem, ...]]:
    """Return ``raw`` with the leaves that ask for it smoothed, the list of their cells, and what must be said.

    ``table`` holds the bases (``smoothing_key``). A unit without value stays missing and is not listed; one without
    base (none, or 0) is missing or keeps its raw value, as the leaf says. A leaf without any value is left for the
    check of empty indicators. Raises AsdError for all leaves: values or bases below 0, no unit with both.
    """
    values, cells, notes, faults = raw.copy(), [], [], []
    for leaf in model.leaves:
        if leaf.smoothing is None or raw[leaf.id].isna().all():
            continue
        try:
            found = _smooth(leaf, raw, table)
        except AsdError as error:
            faults += [_placed(model, leaf, fault) for fault in error.problems]
            continue
        values[leaf.id] = found.table["smoothed"]
        cells.append(_cells(leaf, found))
        notes += [_placed(model, leaf, note) for note in found.notes]
    refuse_if_any(faults)
    return values, pd.concat(cells, ignore_index=True) if cells else no_cells(), tuple(notes)


def _smooth(leaf: Leaf, raw: pd.DataFrame, table: pd.DataFrame) -> SmoothedRates:
    chosen = leaf.smoothing
    rates = raw[leaf.id].rename(leaf.origin)
    base = table[leaf.smoothing_key].astype("float64").rename(chosen.origin)
    return smooth_globally(rates, base, chosen.scale, chosen.small_below, chosen.without_base)


def _cells(leaf: Leaf, found: SmoothedRates) -> pd.DataFrame:
    known = found.table[found.table["raw"].notna()]
    listed = known.rename(columns={"n": "base"}).assign(unit=known.index.to_numpy(), indicator=leaf.id)
    return listed[list(SMOOTHED_COLUMNS)]


def _placed(model: ScoreModel, leaf: Leaf, said: Problem) -> Problem:
    """The same with the indicator's place in the model: several indicators may be smoothed."""
    path, source, known = model.path(leaf.id), leaf.smoothing.origin, said.fields
    if said.code == "smoothing_no_base":
        examples, choice = known["examples"], known["choice"]
        return problem(
            "score_smoothing_no_base",
            path=path,
            source=source,
            count=known["count"],
            examples=examples,
            choice=choice,
        )
    if said.code == "smoothing_no_variance":
        return problem("score_smoothing_no_variance", path=path, count=known["count"], mean=known["mean"])
    if said.code == "smoothing_nothing_left":
        return problem("score_smoothing_nothing_left", path=path, source=source, count=known["count"])
    return said
