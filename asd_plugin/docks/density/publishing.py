"""The same households and choices as parameters of ``asd:beneficiarydensity``, which protects and records them."""

from __future__ import annotations

from typing import Any

from ...domain.density.settings import WHOLE
from .data import COMMUNE_TABLE
from .households import Households
from .state.choice import Choice
from .state.grid import CellGrid

ALGORITHM = "asd:beneficiarydensity"


def parameters_of(path: str, households: Households, choice: Choice, grid: CellGrid) -> dict[str, Any]:
    """Parameters by name; what was not chosen is left to the algorithm's own default."""
    fields = households.fields
    asked = {
        "TERRITORIES": f"{path}|layername={COMMUNE_TABLE}",
        "CODE_FIELD": "code",
        "BENEFICIARIES": households.layer_id or households.source,
        "UNIT_FIELD": fields.unit,
        "PERIOD_FIELD": fields.period,
        "PROGRAMME_FIELD": fields.programme,
        "MILIEU_FIELD": fields.milieu,
        "SEX_FIELD": fields.sex,
        "AGE_FIELD": fields.age,
        "AGE_LIMITS": fields.age_limits,
        "HOUSEHOLDS_FIELD": fields.households,
        "PEOPLE_FIELD": fields.people,
        "AMOUNT_FIELD": fields.amount,
        "MEASURES": list(fields.measures),
        "PERIOD": choice.period if fields.period and choice.period != WHOLE else "",
        "PROGRAMME": choice.programme if fields.programme and choice.programme != WHOLE else "",
        "THRESHOLD": grid.threshold,
        "WORKSPACE": path,
    }
    return {name: value for name, value in asked.items() if value not in ("", [])}
