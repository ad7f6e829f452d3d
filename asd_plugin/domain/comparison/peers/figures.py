"""The table of structure: one row a unit, one column a variable, as the figures are (nothing scaled)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ...errors import AsdError, Problem, problem
from ..names import EXACT, Named, NameIndex
from .structure import Variable

DENSITY = "density"
SUGGESTED = 5


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


def unit_called(names: pd.DataFrame, typed: str) -> str:
    """Code of the unit that ``typed`` is the code of, or the whole name (French or Arabic) of.

    ``names``: name_fr, name_ar, province_fr, province_ar by code. AsdError: no such unit, with names that come near, or
    several of that name, with their codes.
    """
    if typed in names.index:
        return typed
    index = NameIndex(Named(code, *(text or "" for text in row)) for code, row in _texts(names))
    found = index.find(typed, SUGGESTED * 2)
    exact = [item.unit for item in found if item.quality == EXACT]
    if len(exact) == 1:
        return exact[0].code
    near = [f"{unit.name_fr} ({unit.zone_fr}) {unit.code}" for unit in exact or [item.unit for item in found]]
    code = "peers_unit_ambiguous" if exact else "peers_unknown_unit"
    raise AsdError(problem(code, unit=typed, near=near[:SUGGESTED]))


def _texts(names: pd.DataFrame) -> list[tuple[str, tuple]]:
    columns = names[["name_fr", "name_ar", "province_fr", "province_ar"]]
    return list(zip(names.index, columns.where(columns.notna(), "").itertuples(index=False, name=None)))
