"""Indicators a model asks to smooth, with the raw value of every cell kept beside the smoothed one."""

from __future__ import annotations

import pandas as pd

from ...errors import AsdError, Problem, problem, refuse_if_any
from ...smoothing.empirical_bayes import smooth_globally, smooth_locally
from ...smoothing.result import SmoothedRates
from ..model import SAME_GROUP, Leaf, ScoreModel

TOUCHING = "neighbours"  # text column of the groups: codes of the units that touch, a space between
SMOOTHED_COLUMNS = (
    "unit", "indicator", "raw", "base", "smoothed", "factor", "reference", "neighbours", "is_small", "status",
)  # fmt: skip


def no_cells() -> pd.DataFrame:
    """The list of smoothed cells when there is none."""
    return pd.DataFrame(columns=list(SMOOTHED_COLUMNS))


def smooth_leaves(
    model: ScoreModel, raw: pd.DataFrame, table: pd.DataFrame, groups: pd.DataFrame | None = None
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[Problem, ...]]:
    """Return ``raw`` with the leaves that ask for it smoothed, the list of their cells, and what must be said.

    ``table`` holds the bases (``smoothing_key``); ``groups`` what tells neighbours: the column ``TOUCHING``, or the one
    the leaf names. A unit without value stays missing and is not listed; one without
    base (none, or 0) is missing or keeps its raw value, as the leaf says. A leaf without any value is left for the
    check of empty indicators. Raises AsdError for all leaves: values or bases below 0, no unit with both.
    """
    values, cells, notes, faults = raw.copy(), [], [], []
    for leaf in model.leaves:
        if leaf.smoothing is None or raw[leaf.id].isna().all():
            continue
        try:
            found = _smooth(leaf, raw, table, groups)
        except AsdError as error:
            faults += [_placed(model, leaf, fault) for fault in error.problems]
            continue
        values[leaf.id] = found.table["smoothed"]
        cells.append(_cells(leaf, found))
        notes += [_placed(model, leaf, note) for note in found.notes]
    refuse_if_any(faults)
    return values, pd.concat(cells, ignore_index=True) if cells else no_cells(), tuple(notes)


def _smooth(leaf: Leaf, raw: pd.DataFrame, table: pd.DataFrame, groups: pd.DataFrame | None) -> SmoothedRates:
    chosen = leaf.smoothing
    rates = raw[leaf.id].rename(leaf.origin)
    base = table[leaf.smoothing_key].astype("float64").rename(chosen.origin)
    options = (chosen.scale, chosen.small_below, chosen.without_base)
    if not chosen.is_local:
        return smooth_globally(rates, base, *options)
    return smooth_locally(rates, base, _neighbours(leaf, raw.index, groups), *options)


def _neighbours(leaf: Leaf, units: pd.Index, groups: pd.DataFrame | None) -> dict[str, list[str]]:
    """Codes of each unit's neighbours among ``units``."""
    by_group = leaf.smoothing.neighbours == SAME_GROUP
    column = leaf.smoothing.group if by_group else TOUCHING
    if groups is None or column not in groups.columns:
        found = [] if groups is None else [str(name) for name in groups.columns]
        refuse_if_any([problem("score_smoothing_neighbours_absent", path=leaf.id, column=column, found=found)])
    texts = groups[column].reindex(units)
    if not by_group:
        known = set(units)
        return {code: [near for near in _text(text).split() if near in known] for code, text in texts.items()}
    members: dict[str, list[str]] = {}
    for code, text in texts.items():
        members.setdefault(_text(text), []).append(code)
    return {code: members[_text(text)] if _text(text) else [] for code, text in texts.items()}


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _cells(leaf: Leaf, found: SmoothedRates) -> pd.DataFrame:
    known = found.table[found.table["raw"].notna()]
    listed = known.rename(columns={"n": "base"}).assign(unit=known.index.to_numpy(), indicator=leaf.id)
    if "neighbours" not in listed.columns:
        listed["neighbours"] = len(known) - 1  # all the others
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
    if said.code == "smoothing_no_local_variance":
        return problem("score_smoothing_no_local_variance", path=path, count=known["count"], of=known["of"])
    if said.code == "smoothing_no_neighbours":
        return problem("score_smoothing_no_neighbours", path=path, count=known["count"], examples=known["examples"])
    if said.code == "score_smoothing_neighbours_absent":
        return problem("score_smoothing_neighbours_absent", path=path, column=known["column"], found=known["found"])
    if said.code == "smoothing_nothing_left":
        return problem("score_smoothing_nothing_left", path=path, source=source, count=known["count"])
    return said
