"""Invented counts by unit and programme: they follow an explicit need proxy and add up to the totals exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, problem
from ..settings import POPULATION, UNIT_HOUSEHOLDS, WHOLE
from .allocation import allocate, bisected
from .totals import CENSUS_HOUSEHOLDS, CHILD_AID, FLOOR_DH, HOUSEHOLDS, LUMP_SUM, Shape, Totals, monthly_amount_dh

DATA_CLASS = "SYNTHETIQUE"
NATIONAL_SIZE = 3.9  # people by household, RGPH 2024: stands in where a unit has none
LARGEST_FAMILY, LARGEST_COUPLE, LARGEST_LUMP_SUM = 6, 3, 4


COUNT_COLUMNS = {
    **dict.fromkeys(("unit_code", "period", "programme", "milieu"), str),
    **dict.fromkeys(("households", "people", "children", "amount_dh"), int),
    "data_class": str,
}


@dataclass(frozen=True)
class Cells:
    """Whole numbers by unit: households of each programme, and the people, children and amounts in them."""

    child_aid: np.ndarray
    lump_sum: np.ndarray
    children: np.ndarray
    adults: np.ndarray
    lump_sum_people: np.ndarray
    child_aid_amount: np.ndarray


def need_proxy(units: pd.DataFrame, indicators: pd.DataFrame | None) -> pd.Series:
    """Mean standard score of household size and the given indicators (higher: more need), by unit.

    Missing scores are left out of the mean; a unit without any gets 0, average need. A constant column says nothing.
    """
    columns = {"household_size": household_size(units)}
    if indicators is not None:
        columns.update({name: indicators[name].reindex(units.index) for name in indicators})
    scores = pd.DataFrame({name: standard_scores(values) for name, values in columns.items()}, index=units.index)
    return scores.mean(axis=1, skipna=True).fillna(0.0)


def household_size(units: pd.DataFrame) -> pd.Series:
    """People by household of the census; missing without households."""
    return units[POPULATION] / units[UNIT_HOUSEHOLDS].where(units[UNIT_HOUSEHOLDS] > 0)


def standard_scores(values: pd.Series) -> pd.Series:
    """(x - mean) / standard deviation; all missing when the column does not vary."""
    numbers = values.astype("float64").replace([np.inf, -np.inf], np.nan)
    spread = numbers.std(ddof=0)
    return (numbers - numbers.mean()) / (spread if spread and spread > 1e-12 else np.nan)


def make_cells(
    units: pd.DataFrame, need: pd.Series, milieu: pd.Series, totals: Totals, shape: Shape, rng: np.random.Generator
) -> Cells:
    """Draw the counts. ``units``: population and households of the census, by unit; ``milieu``: urban, rural or other.

    Households of a unit never exceed ``shape.highest_share`` of its households, nor people its population. Raises
    AsdError ``total_above_capacity`` when the territories are too small for the totals.
    """
    census = units[UNIT_HOUSEHOLDS].fillna(0).clip(lower=0).to_numpy("int64")
    size = household_size(units).fillna(NATIONAL_SIZE).to_numpy("float64")
    noise = rng.normal(0.0, shape.noise, (2, len(census)))
    capacity = np.floor(shape.highest_share * census).astype("int64")
    expected = _take_up(census, need.to_numpy("float64"), milieu.to_numpy(), totals.households, shape, noise[0])
    households = allocate(totals.households, expected, np.zeros_like(census), capacity, UNIT_HOUSEHOLDS)
    odds = shape.size_slope * standard_scores(pd.Series(size)).fillna(0.0).to_numpy() + noise[1]
    expected = households * _shares(households.astype("float64"), odds, totals.child_aid_households, 1.0)
    child_aid = allocate(totals.child_aid_households, expected, np.zeros_like(census), households, CHILD_AID)
    return _families(child_aid, households - child_aid, size, totals, shape)


def _take_up(
    census: np.ndarray, need: np.ndarray, milieu: np.ndarray, total: int, shape: Shape, noise: np.ndarray
) -> np.ndarray:
    """Expected beneficiary households by unit: milieus first, in the national proportions, then need within each."""
    rate = {
        "rural": shape.rural_share * HOUSEHOLDS / CENSUS_HOUSEHOLDS["rural"],
        "urban": (1 - shape.rural_share) * HOUSEHOLDS / CENSUS_HOUSEHOLDS["urban"],
    }
    overall = HOUSEHOLDS / sum(CENSUS_HOUSEHOLDS.values())
    weight = census * np.array([rate.get(str(one), overall) for one in milieu])
    possible = float((shape.highest_share * census).sum())
    if total > possible:
        raise AsdError(problem("total_above_capacity", what=UNIT_HOUSEHOLDS, wanted=int(total), possible=int(possible)))
    expected = np.zeros(len(census))
    groups = [milieu.astype(str) == name for name in ("rural", "urban")]
    groups.append(~groups[0] & ~groups[1])
    rooms = np.array([(shape.highest_share * census[group]).sum() for group in groups])
    parts = _filled(np.array([weight[group].sum() for group in groups]), rooms, float(total))
    for group, part in zip(groups, parts):
        if part > 0:
            odds = shape.need_slope * need[group] + noise[group]
            expected[group] = census[group] * _shares(census[group].astype("float64"), odds, part, shape.highest_share)
    return expected


def _filled(weights: np.ndarray, rooms: np.ndarray, total: float) -> np.ndarray:
    """``total`` in proportion to ``weights``, none above its room."""
    factor = bisected(lambda f: np.minimum(np.exp(f) * weights, rooms).sum(), total, -80.0, 80.0)
    return np.minimum(np.exp(factor) * weights, rooms)


def _shares(weights: np.ndarray, odds: np.ndarray, target: float, highest: float) -> np.ndarray:
    """Logistic shares with the given log-odds, shifted so that ``weights`` times them sum to ``target``."""

    def shares(shift: float) -> np.ndarray:
        return highest / (1.0 + np.exp(-np.clip(shift + odds, -500, 500)))

    return shares(bisected(lambda shift: float((weights * shares(shift)).sum()), target, -60.0, 60.0))


def _families(child_aid: np.ndarray, lump_sum: np.ndarray, size: np.ndarray, totals: Totals, shape: Shape) -> Cells:
    """Children, adults and amounts in proportion to households and to the unit's household size."""
    lump_people = round(shape.lump_sum_people * int(lump_sum.sum()))
    weight = child_aid * size
    children = allocate(totals.children, weight, child_aid, LARGEST_FAMILY * child_aid, "children")
    adults = allocate(
        totals.people - totals.children - lump_people, weight, child_aid, LARGEST_COUPLE * child_aid, "adults"
    )
    people = allocate(lump_people, lump_sum * size, lump_sum, LARGEST_LUMP_SUM * lump_sum, "people")
    mean_children = np.divide(children, child_aid, where=child_aid > 0, out=np.ones(len(size)))
    surplus = child_aid * expected_surplus_dh(mean_children)
    most = (monthly_amount_dh(LARGEST_FAMILY) - FLOOR_DH) * child_aid
    above_floor = totals.child_aid_amount_dh - FLOOR_DH * int(child_aid.sum())
    amount = FLOOR_DH * child_aid + allocate(above_floor, surplus, np.zeros_like(most), most, "amount_dh")
    return Cells(child_aid, lump_sum, children, adults, people, amount)


def expected_surplus_dh(mean_children: np.ndarray) -> np.ndarray:
    """Mean amount above the floor when a family has 1 + Binomial(5, (mean - 1) / 5) children."""
    chance = np.clip((mean_children - 1) / (LARGEST_FAMILY - 1), 0, 1)
    surplus = np.zeros(len(chance))
    ways = (1, 5, 10, 10, 5, 1)
    for more, count in enumerate(ways):
        weight = count * chance**more * (1 - chance) ** (LARGEST_FAMILY - 1 - more)
        surplus += weight * (monthly_amount_dh(1 + more) - FLOOR_DH)
    return surplus


def counts_table(codes: list[str], milieu: pd.Series, cells: Cells, period: str) -> pd.DataFrame:
    """Two rows a unit, one a programme, in code order; units without beneficiaries have zeros."""
    shown = [str(one) if str(one) in ("urban", "rural") else WHOLE for one in milieu]
    common = {"unit_code": codes, "period": period, "milieu": shown}
    zeros = np.zeros(len(codes), "int64")
    parts = [
        (CHILD_AID, cells.child_aid, cells.children + cells.adults, cells.children, cells.child_aid_amount),
        (LUMP_SUM, cells.lump_sum, cells.lump_sum_people, zeros, FLOOR_DH * cells.lump_sum),
    ]
    frames = [
        pd.DataFrame({**common, "programme": name, "households": h, "people": p, "children": c, "amount_dh": a})
        for name, h, p, c, a in parts
    ]
    table = pd.concat(frames, ignore_index=True).sort_values(["unit_code", "programme"], ignore_index=True)
    return table.assign(data_class=DATA_CLASS)[list(COUNT_COLUMNS)]
