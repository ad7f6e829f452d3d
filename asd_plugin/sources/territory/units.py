"""All units of a workspace, or of the shipped reference, in one table by code: what rows are matched with."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

LEVELS = ("commune", "province", "region")
TERRITORY = Path("reference") / "territory.gpkg"
_STATEMENTS = {
    "region": "SELECT code, name_fr, name_ar, population, households FROM region ORDER BY code",
    "province": "SELECT code, name_fr, name_ar, population, households, region_code FROM province ORDER BY code",
    "commune": (
        "SELECT code, name_fr, name_ar, population, households, province_code, region_code FROM commune ORDER BY code"
    ),
}


def reference_territory(resources: Path) -> pd.DataFrame:
    """Units of the shipped reference: index code; level, names, population, households, province_code, region_code."""
    import pandas as pd

    path = resources / TERRITORY
    try:
        with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)) as connection:
            tables = {level: pd.read_sql_query(text, connection) for level, text in _STATEMENTS.items()}
    except (sqlite3.Error, pd.errors.DatabaseError) as error:
        raise AsdError(problem("reference_damaged", file=path.name, reason=str(error))) from error
    return _joined(tables)


def workspace_territory(workspace: Workspace) -> pd.DataFrame:
    """Units of an open workspace, in the same form."""
    return _joined({level: workspace.units(level).reset_index() for level in LEVELS})


def _joined(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    import pandas as pd

    wanted = ["code", "level", "name_fr", "name_ar", "province_code", "region_code", "population", "households"]
    levels = [tables[level].assign(level=level).reindex(columns=wanted) for level in LEVELS]
    return pd.concat(levels, ignore_index=True).set_index("code")
