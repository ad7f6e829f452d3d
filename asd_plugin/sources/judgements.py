"""What people wrote about weights: pairwise judgements by expert, points by person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import AsdError, problem
from .text_files import read_json, read_rows

if TYPE_CHECKING:
    import pandas as pd

LONG_FORM = ("expert", "first", "second", "value")


def read_judgements(path: str) -> dict[str, pd.DataFrame]:
    """Pairwise matrices by expert, from one of three forms.

    JSON: ``{"criteria": [...], "experts": {"name": [[...], ...]}}`` (or ``"matrix"`` for one expert). CSV, a row a
    judgement: columns expert, first, second, value (how many times the first matters more). CSV, one matrix: names in
    the first row and the first column. Fractions such as 1/3 are read. Raises AsdError naming what cannot be read;
    the judgements themselves are checked by ``domain.weighting``.
    """
    if Path(path).suffix.lower() == ".json":
        return _from_json(read_json(path), Path(path))
    rows = read_rows(path)
    head = [name.lower() for name in rows[0]]
    if sorted(head) == sorted(LONG_FORM):
        return _from_list([dict(zip(head, row)) for row in rows[1:]])
    return {Path(path).stem: _matrix([row[0] for row in rows[1:]], rows[0][1:], [row[1:] for row in rows[1:]])}


def read_points(path: str) -> pd.DataFrame:
    """People x indicators from a CSV file: the person in the first column, then one column of points an indicator."""
    rows = read_rows(path)
    return _matrix([row[0] for row in rows[1:]], rows[0][1:], [row[1:] for row in rows[1:]])


def _from_json(data: Any, path: Path) -> dict[str, pd.DataFrame]:
    names = data.get("criteria") if isinstance(data, dict) else None
    experts = data.get("experts") if isinstance(data, dict) else None
    if isinstance(data, dict) and experts is None and "matrix" in data:
        experts = {path.stem: data["matrix"]}
    fine = isinstance(names, list) and isinstance(experts, dict) and experts
    if not fine or not all(_is_square(matrix, len(names)) for matrix in experts.values()):
        raise AsdError(problem("judgements_not_understood", file=path.name))
    names = [str(name) for name in names]
    return {str(expert): _matrix(names, names, matrix) for expert, matrix in experts.items()}


def _is_square(matrix: Any, size: int) -> bool:
    rows = matrix if isinstance(matrix, list) else []
    return len(rows) == size and all(isinstance(row, list) and len(row) == size for row in rows)


def _from_list(rows: list[dict[str, str]]) -> dict[str, pd.DataFrame]:
    from ..domain.weighting.pairwise import matrix_from_judgements

    names = list(dict.fromkeys(name for row in rows for name in (row["first"], row["second"])))
    found, faults = {}, []
    for expert in dict.fromkeys(row["expert"] for row in rows):
        mine = [row for row in rows if row["expert"] == expert]
        pairs = [(row["first"], row["second"]) for row in mine]
        twice = [pair for pair in dict.fromkeys(pairs) if pairs.count(pair) > 1]
        faults += [problem("pairwise_judged_twice", first=first, second=second) for first, second in twice]
        try:
            found[expert or "-"] = matrix_from_judgements(names, {p: _number(r["value"]) for p, r in zip(pairs, mine)})
        except AsdError as error:
            faults += error.problems
    if faults:
        raise AsdError(faults)
    return found


def _matrix(index: list[str], columns: list[str], cells: list[list[Any]]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame([[_number(cell) for cell in row] for row in cells], index=index, columns=columns, dtype=object)


def _number(cell: Any) -> Any:
    """A number, a fraction («1/3»), or the cell as it is for the checks to name."""
    from .units import as_number

    if not isinstance(cell, str):
        return cell
    above, _, below = cell.partition("/")
    top, bottom = as_number(above), as_number(below) if below else 1.0
    return top / bottom if top is not None and bottom else cell
