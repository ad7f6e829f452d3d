"""The reference that ships with the plugin: catalogue of indicators, score models, values of the census."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import AsdError, problem
from .connection import uri

TERRITORY = Path("reference") / "territory.gpkg"
VALUES = Path("reference") / "values.csv.gz"
CATALOGUE = Path("catalogue") / "indicators.json"
MODELS = Path("models")
NAMES = {
    "region": "SELECT code, name_fr, name_ar FROM region ORDER BY code",
    "province": "SELECT code, name_fr, name_ar FROM province ORDER BY code",
}
COLUMNS = ("unit_level", "unit_code", "indicator_id", "period", "milieu", "value", "n", "status")


@dataclass(frozen=True)
class Reference:
    """Paths and small contents of the reference; the values are read as a stream."""

    territory: Path
    values: Path
    catalogue: dict[str, Any]
    models: list[dict[str, Any]]


def read_reference(resources: Path) -> Reference:
    """Read the small files and check that the large ones are there; AsdError lists every file that is missing."""
    missing = [str(name) for name in (TERRITORY, VALUES, CATALOGUE) if not (resources / name).is_file()]
    if missing:
        raise AsdError(problem("reference_missing", folder=str(resources), files=missing))
    models = [_read_json(path) for path in sorted((resources / MODELS).glob("*.json"))]
    return Reference(resources / TERRITORY, resources / VALUES, _read_json(resources / CATALOGUE), models)


def unit_names(resources: Path) -> dict[str, list[tuple[str, str, str]]]:
    """Code, French and Arabic name of the reference's regions and provinces, for lists to choose from.

    Empty lists when the reference cannot be read: a list must never keep the plugin from loading.
    """
    try:
        with closing(sqlite3.connect(uri(resources / TERRITORY) + "?mode=ro&immutable=1", uri=True)) as connection:
            return {level: connection.execute(statement).fetchall() for level, statement in NAMES.items()}
    except sqlite3.Error:
        return {level: [] for level in NAMES}


def _read_json(path: Path) -> dict[str, Any]:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise AsdError(problem("reference_damaged", file=path.name, reason=str(error))) from error


def read_values(path: Path, codes: Collection[str] | None) -> Iterator[list[str]]:
    """Rows of ``COLUMNS`` as text, in file order; only those of units ``codes`` when given."""
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream)
            header = tuple(next(rows, ()))
            if header != COLUMNS:
                raise AsdError(problem("reference_damaged", file=path.name, reason=",".join(header)))
            if codes is None:
                yield from rows
            else:
                yield from (row for row in rows if row[1] in codes)
    except (OSError, EOFError, csv.Error, UnicodeDecodeError) as error:
        raise AsdError(problem("reference_damaged", file=path.name, reason=str(error))) from error
