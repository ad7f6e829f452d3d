"""From sums to one long table of every count that could be published: units and zones, splits and their totals."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from ...errors import AsdError, problem
from ..rows import Columns, Group, Tally
from ..settings import AMOUNT, COUNTS, HOUSEHOLDS, PEOPLE, WHOLE
from .geography import Geography
from .settings import UNSPECIFIED

TOTALS = (WHOLE, "all", "ensemble", "tous", "toutes", "المجموع")
SPLITS = Group._fields[1:]  # programme, milieu, sex, age_band: added up; periods never are
KEYS = ("unit_code", "level", "period", *SPLITS)
EXAMPLES = 12


@dataclass(frozen=True)
class Slices:
    """What the long table is split by: ``members`` of each split (a total first when there are several).

    ``periods``: labels in order. ``rows``: for each (period, members...) combination the tally's groups it adds up.
    """

    periods: list[str]
    members: dict[str, list[str]]
    rows: dict[tuple[str, ...], list[int]]

    def whole(self, period: str) -> tuple[str, ...]:
        """The combination that adds up everything of ``period``."""
        return (period, *(names[0] for names in self.members.values()))

    def hierarchies(self) -> dict[str, dict[str, str]]:
        """Member -> total, for each split that has a total."""
        return {split: dict.fromkeys(names[1:], names[0]) for split, names in self.members.items() if len(names) > 1}


def slices_of(groups: list[Group], listed: list[int]) -> Slices:
    """Every combination of members and totals over the ``listed`` groups; refuses a total among the members.

    Raises AsdError ``total_among_values``, naming split, total and values.
    """
    members, labels = {}, {}
    for split in SPLITS:
        found = sorted({getattr(groups[place], split) for place in listed})
        totals = [name for name in found if name.casefold() in TOTALS]
        if totals and len(found) > 1:
            raise AsdError(problem("total_among_values", what=split, total=totals[0], found=found[:EXAMPLES]))
        names = {name: name or (UNSPECIFIED if len(found) > 1 else WHOLE) for name in found}
        labels[split] = names
        own = list(dict.fromkeys(names.values())) or [WHOLE]
        members[split] = [WHOLE, *own] if len(own) > 1 else own
    periods = sorted({groups[place].period for place in listed})
    rows: dict[tuple[str, ...], list[int]] = {}
    for place in listed:
        group = groups[place]
        choices = [dict.fromkeys((labels[split][getattr(group, split)], members[split][0])) for split in SPLITS]
        for combination in product([group.period or WHOLE], *choices):
            rows.setdefault(combination, []).append(place)
    return Slices([period or WHOLE for period in periods], members, rows)


def measure_columns(columns: Columns) -> dict[str, tuple[str, str]]:
    """Name in the tables -> (``sum`` or ``present``, column read) of each further measure."""
    found = {}
    for name in columns.measures:
        found[f"sum_{name}"] = ("sum", name)
        found[f"n_{name}"] = ("present", name)
    return found


def cell_table(
    counted: Tally, slices: Slices, geography: Geography, columns: Columns, is_absence_zero: np.ndarray
) -> pd.DataFrame:
    """One row a unit or zone, period and combination of members, unprotected: KEYS, COUNTS, sum_ and n_ columns.

    A unit without a row in a combination has zero where ``is_absence_zero`` and is left out elsewhere; a zone is there
    when one of its units is, and adds up those that are. Order: period, members as in ``slices`` (totals after their
    parts), level from the smallest, unit.
    """
    combinations = sorted(slices.rows, key=lambda key: _rank(slices, key))
    matrix = np.zeros((len(combinations), len(counted.groups)))
    for line, key in enumerate(combinations):
        matrix[line, slices.rows[key]] = 1.0
    rows = matrix @ counted.rows
    values = _values(counted, matrix, rows, columns)
    known = (rows > 0) | is_absence_zero[None, :]
    levels = geography.level_names()
    parts = [_level_rows(combinations, list(geography.codes), (0, levels[0]), known, values)]
    for rank, name in enumerate(geography.zones, 1):
        zones, place = geography.members(name)
        fold = np.zeros((len(geography.codes), len(zones)))
        fold[np.arange(len(place)), place] = 1.0
        summed = {column: np.where(known, table, 0.0) @ fold for column, table in values.items()}
        parts.append(_level_rows(combinations, zones, (rank, name), (known @ fold) > 0, summed))
    table = pd.concat(parts, ignore_index=True)
    order = np.lexsort((table.pop("_place"), table.pop("_level"), table.pop("_line")))
    return table.iloc[order].reset_index(drop=True)


def _rank(slices: Slices, key: tuple[str, ...]) -> tuple:
    """Period, then members in their order with the total last, as officers read a table."""
    places = [slices.periods.index(key[0])]
    for names, name in zip(slices.members.values(), key[1:]):
        place = names.index(name)
        places.append(place if place or len(names) == 1 else len(names))
    return tuple(places)


def _values(counted: Tally, matrix: np.ndarray, rows: np.ndarray, columns: Columns) -> dict[str, np.ndarray]:
    given = {HOUSEHOLDS: columns.households, PEOPLE: columns.people, AMOUNT: columns.amount}
    found = {}
    for name, column in given.items():
        if column:
            found[name] = matrix @ counted.sums[column]
        else:
            found[name] = rows if name == HOUSEHOLDS else np.full(rows.shape, np.nan)
    for name, (kind, column) in measure_columns(columns).items():
        found[name] = matrix @ (counted.sums if kind == "sum" else counted.present)[column]
    return found


def _level_rows(
    combinations: list[tuple[str, ...]],
    codes: list[str],
    level: tuple[int, str],
    known: np.ndarray,
    values: dict[str, np.ndarray],
) -> pd.DataFrame:
    line, place = np.nonzero(known)
    keys = np.array(combinations, dtype=object).reshape(len(combinations), 1 + len(SPLITS))[line]
    table = {"unit_code": np.array(codes, dtype=object)[place], "level": np.full(len(line), level[1], dtype=object)}
    table.update({name: keys[:, column] for column, name in enumerate(("period", *SPLITS))})
    table.update({name: found[line, place] for name, found in values.items()})
    return pd.DataFrame({**table, "_line": line, "_level": level[0], "_place": place})


def cells_of_slice(table: pd.DataFrame, combination: tuple[str, ...], level: str) -> pd.DataFrame:
    """Rows of one combination and level, indexed by unit code."""
    chosen = (table["level"] == level).to_numpy()
    for name, value in zip(("period", *SPLITS), combination):
        chosen &= (table[name] == value).to_numpy()
    return table[chosen].set_index("unit_code")


def count_columns(table: pd.DataFrame) -> list[str]:
    """Columns that count people, households or rows behind a mean."""
    return [name for name in table if name in (HOUSEHOLDS, PEOPLE) or name.startswith("n_")]


def number_columns(table: pd.DataFrame) -> list[str]:
    """All columns of figures."""
    return [name for name in table if name in COUNTS or name.startswith(("n_", "sum_"))]
