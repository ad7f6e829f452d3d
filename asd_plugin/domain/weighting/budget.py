"""Budget allocation: several people each share the same number of points among the indicators."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .stated import name_faults, numbers_from

BUDGET = 100.0
TOLERANCE = 1e-6


@dataclass(frozen=True)
class BudgetWeights:
    """``weights``: mean points / budget; they sum to 1.

    ``spread``: one row an indicator, in points: mean, sd (n - 1; missing with one person), minimum, maximum.
    ``points``: people x indicators, as given.
    """

    weights: pd.Series
    spread: pd.DataFrame
    points: pd.DataFrame
    budget: float
    method: str = "budget"


def budget_weights(points: pd.DataFrame, budget: float = BUDGET) -> BudgetWeights:
    """Mean share of the ``budget`` that people (rows of ``points``) give to each indicator (columns).

    Missing: none allowed; who gives nothing writes 0. Raises AsdError naming person and indicator of every cell that is
    no number from 0 up, every person whose points do not add up to the budget (within 1e-6), and people or indicators
    that occur twice. Source: OECD/JRC Handbook 2008, step 6.
    """
    if not (np.isfinite(budget) and budget > 0):
        refuse_if_any([problem("budget_not_positive", found=budget)])
    faults = name_faults(list(points.columns))
    if not len(points):
        faults.append(problem("budget_no_people"))
    twice = [str(name) for name in points.index[points.index.duplicated()].unique()]
    if twice:
        faults.append(problem("budget_person_twice", people=twice))
    refuse_if_any(faults)
    numbers = points.apply(numbers_from)
    refuse_if_any(_points_faults(points, numbers, budget))
    spread = pd.DataFrame(
        {
            "mean": numbers.mean(),
            "sd": numbers.std(ddof=1),
            "minimum": numbers.min(),
            "maximum": numbers.max(),
        }
    )
    return BudgetWeights((numbers.mean() / numbers.mean().sum()).rename("weight"), spread, numbers, float(budget))


def _points_faults(points: pd.DataFrame, numbers: pd.DataFrame, budget: float) -> list[Problem]:
    faults = []
    for place, person in enumerate(points.index):
        row = numbers.iloc[place]
        bad = ~(np.isfinite(row) & (row >= 0))
        faults += [
            problem("budget_bad_points", person=str(person), column=str(name), found=str(points.iloc[place][name]))
            for name in points.columns[bad]
        ]
        if not bad.any() and abs(row.sum() - budget) > TOLERANCE:
            faults.append(problem("budget_not_spent", person=str(person), total=float(row.sum()), budget=float(budget)))
    return faults
