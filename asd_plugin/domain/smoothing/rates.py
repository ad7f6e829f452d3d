"""Events over populations made steadier: both smoothings and the funnel of one set of units, hidden ones left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..disclosure.settings import MISSING, PUBLISHED
from ..errors import Problem, problem
from .empirical_bayes import EXAMPLES, smooth_globally, smooth_locally
from .funnel import Funnel, funnel_of
from .result import SmoothedRates
from .settings import BINOMIAL, SMALL_BELOW


@dataclass(frozen=True)
class SmoothedEvents:
    """Smoothed towards all units and around each, the funnel, and the status of each unit (hidden as it came in)."""

    everywhere: SmoothedRates
    around: SmoothedRates
    funnel: Funnel
    events: pd.Series
    population: pd.Series
    status: pd.Series
    notes: tuple[Problem, ...]

    def parts(self) -> tuple:
        """All but the notes, in order."""
        return self.everywhere, self.around, self.funnel, self.events, self.population, self.status


def smooth_events(
    events: pd.Series,
    population: pd.Series,
    statuses: Sequence[Sequence[str | None]],
    neighbours: Mapping[str, Sequence[str]],
    scale: float,
    small_below: float = SMALL_BELOW,
    model: str = BINOMIAL,
    widen: bool = False,
) -> SmoothedEvents:
    """Rates ``scale`` x events / population by unit (index code), smoothed globally and locally, with funnel limits.

    ``statuses``: texts of each unit that may say hidden (empty: none); such a unit keeps its status, has no rate, and
    enters neither a mean nor a limit. A unit without events or population, or with population 0, has no rate; those
    with events but no population are told. Raises what :func:`funnel_of` and the smoothings raise.
    """
    hidden = _hidden_texts(statuses, events.index)
    used = events.astype("float64").where(hidden == "")
    base = population.astype("float64")
    funnel = funnel_of(used, base, scale, model, widen)
    rate = scale * used / base.where(base > 0)
    everywhere = smooth_globally(rate, base, scale, small_below)
    around = smooth_locally(rate, base, neighbours, scale, small_below)
    no_base = used.notna() & ~(base > 0)
    status = pd.Series(np.where(rate.notna(), PUBLISHED, MISSING), index=events.index, dtype=object)
    status = status.where(hidden == "", hidden)
    notes = [*everywhere.notes, *around.notes]
    if no_base.any():
        examples = [str(code) for code in events.index[no_base][:EXAMPLES]]
        notes.append(problem("smoothing_no_base", count=int(no_base.sum()), examples=examples, choice="missing"))
    return SmoothedEvents(everywhere, around, funnel, used, base, status, tuple(notes))


def _hidden_texts(statuses: Sequence[Sequence[str | None]], index: pd.Index) -> pd.Series:
    """The first text of each unit that says hidden; empty where none does."""
    if not statuses:
        return pd.Series("", index=index, dtype=object)
    found = [next((text for text in row if (text or "").startswith("hidden")), "") for row in statuses]
    return pd.Series(found, index=index, dtype=object)
