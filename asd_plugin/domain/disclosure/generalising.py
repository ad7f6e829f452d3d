"""What to make coarser so that an extract reaches k, with the effect of each step computed, and the extract so made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, Silent, checkpoint
from .anonymity import class_sizes

HIDDEN, COARSER_CODE, WIDER_BAND, DROPPED = "hidden", "coarser_code", "wider_band", "dropped"
_CODE = re.compile(r"\d{2}(\.\d{2,3}){0,2}\.\d{2}|\d{2}\.\d{3}")
_BAND = re.compile(r"\s*(\d+)\s*(?:[-–à]|to|_)\s*(\d+)\s*")
_OPEN = re.compile(r"\s*(\d+)\s*(?:\+|et plus|and over|ans et plus)\s*")
STEPS = 12


@dataclass(frozen=True)
class Step:
    """One field made coarser: ``how`` (coarser_code, wider_band, dropped), and the rows still below k after it."""

    field: str
    how: str
    rows_at_risk: int
    k_found: int


@dataclass(frozen=True)
class Reached:
    """An extract that reaches k: ``table`` with coarser columns, the ``steps`` taken, ``kept``: rows not removed."""

    table: pd.DataFrame
    steps: list[Step]
    kept: np.ndarray


def suggestions(table: pd.DataFrame, quasi: list[str], k: int, progress: Progress | None = None) -> list[Step]:
    """Every single step, the one that helps most first (ties: the one that loses least, then the field's order)."""
    found = [step for step, _ in _every(table, quasi, k, progress or Silent())]
    order = {COARSER_CODE: 0, WIDER_BAND: 0, DROPPED: 1}
    return sorted(found, key=lambda step: (step.rows_at_risk, order[step.how]))


def reach(
    table: pd.DataFrame, quasi: list[str], k: int, most_removed: float, progress: Progress | None = None
) -> Reached:
    """Make fields coarser, one step at a time, until the rows below k are at most ``most_removed`` of all; those are
    removed. Of the steps that help, one that keeps the field goes before one that drops it. Values of sensitive and
    other columns never change.
    """
    steps: list[Step] = []
    for _ in range(STEPS * max(1, len(quasi))):
        risky = int((class_sizes(table, quasi) < k).sum())
        if risky <= most_removed * len(table):
            break
        tried = list(_every(table, quasi, k, progress or Silent()))
        if not tried:
            break
        step, table = min(tried, key=lambda one: (one[0].how == DROPPED, one[0].rows_at_risk))
        steps.append(step)
    kept = class_sizes(table, quasi) >= k
    return Reached(table, steps, kept)


def _every(table: pd.DataFrame, quasi: list[str], k: int, progress: Progress) -> Iterator[tuple[Step, pd.DataFrame]]:
    """Each step with the table it makes. Raises Cancelled between two."""
    for place, name in enumerate(quasi):
        for how in _ways(table[name]):
            checkpoint(progress, place / len(quasi))
            yield _tried(table, quasi, k, name, how)


def _ways(values: pd.Series) -> Iterable[str]:
    known = [text for text in values.dropna().unique() if text]
    if len(values.unique()) <= 1:
        return []
    if known and all(_CODE.fullmatch(text) for text in known):
        return [COARSER_CODE, DROPPED]
    if len(known) > 1 and all(_interval(text) for text in known):
        return [WIDER_BAND, DROPPED]
    return [DROPPED]


def _tried(table: pd.DataFrame, quasi: list[str], k: int, name: str, how: str) -> tuple[Step, pd.DataFrame]:
    made = {COARSER_CODE: coarser_codes, WIDER_BAND: wider_bands, DROPPED: _nothing}[how](table[name])
    coarser = table.assign(**{name: made})
    size = class_sizes(coarser, quasi)
    return Step(name, how, int((size < k).sum()), int(size.min())), coarser


def coarser_codes(values: pd.Series) -> pd.Series:
    """HCP codes one level up: commune to province, province to region; what is left of a region is emptied."""
    return values.map(_mapping(values, lambda text: text[:6] if len(text) > 6 else text[:2] if len(text) > 2 else ""))


def wider_bands(values: pd.Series) -> pd.Series:
    """Bands or whole numbers joined two by two, youngest first; an odd last one joins the pair before it."""
    known = sorted({text for text in values.dropna() if text}, key=lambda text: _interval(text))
    joined = {}
    pairs = [known[place : place + 2] for place in range(0, len(known), 2)]
    if len(pairs) > 1 and len(pairs[-1]) == 1:
        last = pairs.pop()
        pairs[-1] = pairs[-1] + last
    for pair in pairs:
        low, high = _interval(pair[0])[0], _interval(pair[-1])[1]
        text = f"{low}+" if high == np.inf else f"{low}-{int(high)}" if high > low else f"{low}"
        joined.update(dict.fromkeys(pair, text))
    return values.map(_mapping(values, lambda text: joined.get(text, "")))


def _nothing(values: pd.Series) -> pd.Series:
    return pd.Series([""] * len(values), index=values.index, dtype=object)


def _mapping(values: pd.Series, change: Callable[[str], str]) -> dict[str, str]:
    return {text: change(text) for text in values.dropna().unique()}


def _interval(text: str) -> tuple[int, float] | None:
    """``15-24``, ``65+`` or ``4`` as limits; None for anything else."""
    between, open_ended = _BAND.fullmatch(text), _OPEN.fullmatch(text)
    if between:
        return int(between[1]), float(between[2])
    if open_ended:
        return int(open_ended[1]), np.inf
    return (int(text), float(text)) if text.strip().isdigit() else None
