"""The long table in its final columns: keys, counts, means, rates, change since the period before, status."""

from __future__ import annotations

import pandas as pd

from ..rates import rates_of
from ..settings import COUNTS, WHOLE, Rate
from .cells import KEYS, number_columns
from .change import previous_periods

LISTED_KEYS = KEYS


def with_means(numbers: pd.DataFrame) -> pd.DataFrame:
    """Sums of further measures with their mean over the rows that have a value; nothing else of ``numbers``."""
    columns = {}
    for name in numbers:
        if name.startswith("sum_"):
            measure = name[len("sum_") :]
            rows = numbers[f"n_{measure}"]
            columns[name] = numbers[name].where(rows > 0)
            columns[f"mean_{measure}"] = numbers[name] / rows.where(rows > 0)
    return pd.DataFrame(columns, index=numbers.index, dtype="float64")


def listed_rows(table: pd.DataFrame, bases: pd.DataFrame, rates: tuple[Rate, ...], given: list[str]) -> pd.DataFrame:
    """Rates over the bases of each row's unit or zone, and change since the period before, of published figures.

    A base speaks of everybody in a unit: rows of one milieu, sex or age have only the rates between their own figures.
    Hidden figures came in empty, so their rates and changes are empty too. ``given``: counts whose change is told;
    with one period there is none.
    """
    is_whole = (table[["milieu", "sex", "age_band"]] == WHOLE).all(axis=1)
    counts = table[list(COUNTS)]
    of_row = bases.reindex(table["unit_code"]).set_axis(table.index, axis=0)
    rated = rates_of(counts, of_row, rates).frame
    for rate in rates:
        if rate.is_of_whole:
            rated[rate.name] = rated[rate.name].where(is_whole)
    keys = [name for name in KEYS if name != "period"]
    parts = [table[list(KEYS)], counts, with_means(table[number_columns(table)]), rated]
    if table["period"].nunique() > 1:
        parts.append(previous_periods(table[[*KEYS, *COUNTS]], keys, given))
    return pd.concat([*parts, table["status"]], axis=1)
