"""An invented sample of households: each stands for ``weight`` households of its unit and programme."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .allocation import allocate
from .counts import DATA_CLASS, LARGEST_COUPLE, LARGEST_FAMILY, LARGEST_LUMP_SUM
from .totals import CHILD_AID, FLOOR_DH, Shape, monthly_amount_dh

POINT_COLUMNS = {
    **dict.fromkeys(("household_id", "unit_code", "period", "programme"), str),
    **dict.fromkeys(("people", "children", "amount_dh"), int),
    "weight": float,
    "data_class": str,
}


def sample_households(
    counts: pd.DataFrame, size: int, can_be_placed: set[str], shape: Shape, rng: np.random.Generator
) -> pd.DataFrame:
    """Draw ``size`` households from the cells of ``counts`` (one row a unit and programme), in the order of the cells.

    The sample follows the cells' households (every cell at least once where the size allows); weights sum to the
    households of all cells. Units outside ``can_be_placed`` (no polygon) are not drawn: the others weigh more.
    Raises AsdError ``total_above_capacity`` when more points than households are asked for.
    """
    cells = counts[(counts["households"] > 0) & counts["unit_code"].isin(can_be_placed)].reset_index(drop=True)
    households = cells["households"].to_numpy("int64")
    at_least = np.full(len(cells), 1 if size >= len(cells) else 0, "int64")
    drawn = allocate(size, households.astype("float64"), at_least, households, "points")
    cell = np.repeat(np.arange(len(cells)), drawn)
    weight = np.divide(households, drawn, out=np.zeros(len(cells)), where=drawn > 0)
    weight *= counts["households"].sum() / max(1, households[drawn > 0].sum())
    is_child_aid = (cells["programme"] == CHILD_AID).to_numpy()[cell]
    means = {name: (cells[name] / cells["households"]).to_numpy("float64")[cell] for name in ("people", "children")}
    children = np.where(is_child_aid, 1 + _more(means["children"], LARGEST_FAMILY, rng), 0)
    adults = 1 + _more(means["people"] - means["children"], LARGEST_COUPLE, rng)
    alone = 1 + _more(means["people"], LARGEST_LUMP_SUM, rng)
    amounts = np.array([FLOOR_DH, *(monthly_amount_dh(k) for k in range(1, LARGEST_FAMILY + 1))])
    is_reduced = rng.random(len(cell)) < shape.reduced_share
    people = np.where(is_child_aid, children + adults, alone)
    amount = np.where(is_child_aid & ~is_reduced, amounts[children], FLOOR_DH)
    return pd.DataFrame(
        {
            "household_id": [f"SYN-{k:07d}" for k in range(1, len(cell) + 1)],
            "unit_code": cells["unit_code"].to_numpy()[cell],
            "period": cells["period"].to_numpy()[cell],
            "programme": cells["programme"].to_numpy()[cell],
            "people": people,
            "children": children,
            "amount_dh": amount,
            "weight": weight[cell],
            "data_class": DATA_CLASS,
        }
    )


def _more(mean: np.ndarray, largest: int, rng: np.random.Generator) -> np.ndarray:
    """Members beyond the first, so that first and others have the given mean and never exceed ``largest``."""
    return rng.binomial(largest - 1, np.clip((mean - 1) / (largest - 1), 0, 1))
