"""The table of structure: one row a unit, one column a variable, as the figures are (nothing scaled)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .structure import Variable

DENSITY = "density"


def structure_table(units: pd.DataFrame, indicators: pd.DataFrame, variables: Sequence[Variable]) -> pd.DataFrame:
    """Columns called as ``variables``, rows as ``units`` (milieu, population, area_km2 by code).

    ``density``: people per km2, missing where the area or the population is missing or zero. ``indicators``: values by
    unit, hidden ones already missing; a unit it lacks has missing values.
    """
    columns = {}
    for variable in variables:
        if variable.is_indicator:
            columns[variable.id] = indicators[variable.id].reindex(units.index)
        elif variable.id == DENSITY:
            area = units["area_km2"].where(units["area_km2"] > 0)
            columns[variable.id] = (units["population"] / area).replace([np.inf, -np.inf], np.nan)
        else:
            columns[variable.id] = units[variable.id]
    return pd.DataFrame(columns, index=units.index)
