"""The table of structure: one row a unit, one column a variable, as the figures are (nothing scaled)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ...errors import Problem
from .structure import Variable

DENSITY = "density"


@dataclass(frozen=True)
class StructureInputs:
    """Communes by code, as they were read.

    ``table``: figures, one column a variable. ``names``: name_fr, name_ar, province_fr, province_ar, milieu,
    province_code, population. ``entries``: catalogue entries of the indicators used. ``licence``: by language.
    """

    table: pd.DataFrame
    variables: tuple[Variable, ...]
    weights: dict[str, float]
    names: pd.DataFrame
    entries: Mapping[str, Mapping[str, Any]]
    licence: Mapping[str, str]
    notes: list[Problem] = field(default_factory=list)

    @property
    def kinds(self) -> dict[str, str]:
        """How each variable is compared."""
        return {variable.id: variable.kind for variable in self.variables}


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
