"""On how many people, households or cases a figure rests (its n), where another column of the table says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...errors import AsdError, Problem, problem, refuse_if_any
from ..plan import VALUE_KEY
from ..recipe import Recipe

if TYPE_CHECKING:
    import pandas as pd

WITH_FIGURE = ("ok", "imputed")


def bases_from(text: str) -> dict[str, str]:
    """«indicator=Column; indicator=Column» as a dict; AsdError lists every part that says neither."""
    found: dict[str, str] = {}
    faults: list[Problem] = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        indicator, sign, column = part.partition("=")
        if sign and indicator.strip() and column.strip():
            found[indicator.strip()] = column.strip()
        else:
            faults.append(problem("import_bases_unreadable", text=part))
    refuse_if_any(faults)
    return found


def with_bases(recipe: Recipe, bases: Mapping[str, str]) -> Recipe:
    """The recipe with the column of n of each indicator; AsdError for an indicator that it does not read."""
    ids = [rule.indicator_id for rule in recipe.columns]
    absent = [name for name in bases if name not in ids]
    if absent:
        raise AsdError(problem("import_bases_unknown", ids=absent, known=list(dict.fromkeys(ids))))
    rules = (
        replace(rule, n_column=bases[rule.indicator_id]) if rule.indicator_id in bases else rule
        for rule in recipe.columns
    )
    return replace(recipe, columns=tuple(rules))


def bases_of(values: pd.DataFrame, cells: pd.DataFrame, links: pd.DataFrame) -> np.ndarray:
    """n of each of ``values`` (:class:`..plan.Plan`), float64, NaN where it is not known.

    A unit of one row has that row's n; one made of parts the sum of theirs, where all are known. A figure carried from
    a divided unit, and one that is hidden or missing, has none: a guess would mislead, a small n would tell.
    """
    if "n" not in cells:
        return np.full(len(values), np.nan)
    of_row = cells.set_index(["row_number", *VALUE_KEY[1:]])["n"]
    own = of_row.reindex(values.set_index(["row_number", *VALUE_KEY[1:]]).index).to_numpy("float64")
    parts = cells.merge(links[["row_number", "unit_code"]], on="row_number")
    sums = parts.groupby(VALUE_KEY)["n"].agg(lambda some: np.nan if some.isna().any() else some.sum())
    summed = sums.reindex(values.set_index(VALUE_KEY).index).to_numpy("float64")
    found = np.where(values["how"] == "parts", summed, np.where(values["how"] == "row", own, np.nan))
    return np.where(values["status"].isin(WITH_FIGURE), found, np.nan)


def bases_note(recipe: Recipe, cells: pd.DataFrame) -> list[Problem]:
    """Where n comes from, and how many figures have none; nothing where no column was said to hold it."""
    said = {rule.indicator_id: rule.n_column for rule in recipe.columns if rule.n_column}
    if not said:
        return []
    asked = cells[cells["indicator_id"].isin(said) & cells["status"].isin(WITH_FIGURE)]
    columns = [f"{name}: {column}" for name, column in said.items()]
    return [problem("import_bases_read", columns=columns, count=len(asked), without=int(asked["n"].isna().sum()))]
