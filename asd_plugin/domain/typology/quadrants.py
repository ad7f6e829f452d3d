"""Two-way classification of units by need and coverage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any
from .settings import (
    BREAK_METHODS,
    CLASSES,
    COVERAGE,
    FIXED,
    HIDDEN,
    MEDIAN,
    MISSING,
    NEED,
    PRIORITY,
    QUADRANTS,
    TOLERANCE,
    BreakChoice,
)

EXAMPLES = 5


@dataclass(frozen=True)
class Break:
    """One break: its value, and how it was set (``median``, ``mean``, ``given``, ``earlier``)."""

    value: float
    origin: str


@dataclass(frozen=True)
class Typology:
    """Outcome of :func:`classify_quadrants`; ``units`` in the input's order.

    - ``units``: need, coverage (NaN where hidden), quadrant (a quadrant id, ``missing`` or ``hidden``), reason (ok,
      need_missing, coverage_missing, both_missing, hidden), priority_rank (1 = first to be served, NaN outside the
      priority quadrant).
    - ``breaks``: by axis. ``counts``: units by class, every class present. ``notes``: what must be said.
    """

    units: pd.DataFrame
    breaks: dict[str, Break]
    counts: dict[str, int]
    notes: tuple[Problem, ...]


def classify_quadrants(
    need: pd.Series, coverage: pd.Series, hidden: pd.Series | None = None, choice: BreakChoice | None = None
) -> Typology:
    """Put each unit into the quadrant of its need and its coverage.

    ``need`` and ``coverage`` share one index (unit code), missing as NaN. ``hidden``: units whose coverage is
    protected; their coverage is dropped before anything is computed, whatever it holds, and their quadrant is hidden
    too. Breaks of ``median`` and ``mean`` are those of all published values of the figure. A value at the break
    (within 1e-9) counts on the side of priority: high need, low coverage. Within the priority quadrant the highest
    need comes first, equal needs (within 1e-9) by the lower coverage, equal in both share the smallest rank.

    Raises AsdError: unknown method, a fixed break without value, values that are not finite, no unit with both.
    """
    choice = choice or BreakChoice()
    need, coverage = need.astype("float64"), coverage.reindex(need.index).astype("float64")
    kept_back = pd.Series(False, index=need.index) if hidden is None else hidden.reindex(need.index).eq(True)
    leaking = kept_back & coverage.notna()
    coverage = coverage.mask(kept_back)
    refuse_if_any([*_choice_faults(choice), *_not_finite(NEED, need), *_not_finite(COVERAGE, coverage)])
    classed = need.notna() & coverage.notna()
    if not classed.any():
        raise AsdError(problem("typology_nothing_to_class", count=len(need), hidden=int(kept_back.sum())))
    breaks = {
        NEED: _break(need, choice.method, choice.need, choice.earlier_need),
        COVERAGE: _break(coverage, choice.method, choice.coverage, choice.earlier_coverage),
    }
    quadrant = _quadrants(need, coverage, breaks, classed, kept_back)
    units = pd.DataFrame(
        {
            "need": need,
            "coverage": coverage,
            "quadrant": quadrant,
            "reason": _reasons(need, coverage, kept_back),
            "priority_rank": _priority_ranks(need, coverage, quadrant),
        },
        index=need.index,
    )
    counts = {name: int((quadrant == name).sum()) for name in CLASSES}
    return Typology(units, breaks, counts, tuple(_notes(choice, breaks, need, coverage, classed, leaking)))


def counts_by_group(typology: Typology, groups: pd.Series) -> pd.DataFrame:
    """Units by group and class, groups in their own order, with the total; units without group under ``""``."""
    names = groups.reindex(typology.units.index).fillna("").astype(str)
    table = pd.crosstab(names, typology.units["quadrant"]).reindex(columns=list(CLASSES), fill_value=0)
    table.index.name, table.columns.name = "group", None
    return table.assign(units=table.sum(axis=1))


def _choice_faults(choice: BreakChoice) -> list[Problem]:
    if choice.method not in BREAK_METHODS:
        return [problem("typology_unknown_method", found=choice.method, known=list(BREAK_METHODS))]
    found = []
    for axis, given, earlier in (
        (NEED, choice.need, choice.earlier_need),
        (COVERAGE, choice.coverage, choice.earlier_coverage),
    ):
        if choice.method == FIXED and given is None and earlier is None:
            found.append(problem("typology_break_wanted", axis=axis))
        found += [
            problem("typology_break_not_finite", axis=axis, found=str(value))
            for value in (given, earlier)
            if value is not None and not np.isfinite(value)
        ]
    return found


def _not_finite(axis: str, values: pd.Series) -> list[Problem]:
    wrong = values.index[np.isinf(values.to_numpy())]
    if not len(wrong):
        return []
    return [problem("typology_not_finite", axis=axis, count=len(wrong), examples=[str(u) for u in wrong[:EXAMPLES]])]


def _break(values: pd.Series, method: str, given: float | None, earlier: float | None) -> Break:
    if given is not None:
        return Break(float(given), "given")
    if method == FIXED:
        return Break(float(earlier), "earlier")
    known = values.dropna()
    return Break(float(known.median() if method == MEDIAN else known.mean()), method)


def _quadrants(
    need: pd.Series, coverage: pd.Series, breaks: dict[str, Break], classed: pd.Series, kept_back: pd.Series
) -> pd.Series:
    high = need.to_numpy() >= breaks[NEED].value - TOLERANCE
    low = coverage.to_numpy() <= breaks[COVERAGE].value + TOLERANCE
    names = np.select([high & low, high & ~low, ~high & low], QUADRANTS[:3], QUADRANTS[3])
    names = np.where(classed.to_numpy(), names, MISSING)
    return pd.Series(np.where(kept_back.to_numpy(), HIDDEN, names), index=need.index, dtype=object)


def _reasons(need: pd.Series, coverage: pd.Series, kept_back: pd.Series) -> np.ndarray:
    no_need, no_coverage = need.isna().to_numpy(), coverage.isna().to_numpy()
    tests = [kept_back.to_numpy(), no_need & no_coverage, no_need, no_coverage]
    return np.select(tests, [HIDDEN, "both_missing", "need_missing", "coverage_missing"], "ok").astype(object)


def _priority_ranks(need: pd.Series, coverage: pd.Series, quadrant: pd.Series) -> np.ndarray:
    """Ranks of the priority quadrant; values within the tolerance of the one before them count as equal to it."""
    ranks = np.full(len(need), np.nan)
    rows = np.flatnonzero((quadrant == PRIORITY).to_numpy())
    if not len(rows):
        return ranks
    needs, covered = _levels(-need.to_numpy()[rows]), _levels(coverage.to_numpy()[rows])
    order = np.lexsort((covered, needs))
    before, rank = None, 0
    for place, row in enumerate(order, 1):
        key = (needs[row], covered[row])
        rank = rank if key == before else place
        ranks[rows[row]], before = rank, key
    return ranks


def _levels(values: np.ndarray) -> np.ndarray:
    """Number of each value's level, ascending; a level starts where a value exceeds the one before by the tolerance."""
    order = np.argsort(values, kind="stable")
    steps = np.diff(values[order], prepend=values[order[0]]) > TOLERANCE
    levels = np.empty(len(values), dtype=int)
    levels[order] = np.cumsum(steps)
    return levels


def _notes(
    choice: BreakChoice,
    breaks: dict[str, Break],
    need: pd.Series,
    coverage: pd.Series,
    classed: pd.Series,
    leaking: pd.Series,
) -> list[Problem]:
    notes = []
    if leaking.any():
        examples = [str(unit) for unit in leaking.index[leaking][:EXAMPLES]]
        notes.append(problem("typology_hidden_with_value", count=int(leaking.sum()), examples=examples))
    earlier = {NEED: choice.earlier_need, COVERAGE: choice.earlier_coverage}
    for axis, found in breaks.items():
        before = earlier[axis]
        if before is not None and abs(before - found.value) > TOLERANCE:
            notes.append(problem("typology_breaks_changed", axis=axis, before=before, now=found.value))
    for axis, values in ((NEED, need[classed]), (COVERAGE, coverage[classed])):
        value = breaks[axis].value
        high = values >= value - TOLERANCE if axis == NEED else values > value + TOLERANCE
        if high.all() or not high.any():
            notes.append(problem("typology_one_side", axis=axis, value=value, side="high" if high.all() else "low"))
    return notes
