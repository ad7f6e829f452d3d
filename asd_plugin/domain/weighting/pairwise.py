"""A matrix of pairwise judgements: read from its upper half, checked cell by cell, joined over experts."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .stated import name_faults

EXACT = 1e-9
ROUNDED = 0.005 + 1e-9
EXAMPLES = 10
SCALE = 9.0


def matrix_from_judgements(names: list[str], judgements: Mapping[tuple[str, str], float]) -> pd.DataFrame:
    """The reciprocal matrix of ``judgements`` {(a, b): how many times a matters more than b}.

    Each pair is judged once, in either order; the other cell is its inverse, the diagonal 1. Raises AsdError naming
    pairs judged twice, not judged, of unknown names, or judged by something else than a number above 0.
    """
    refuse_if_any(name_faults(names))
    matrix = pd.DataFrame(np.where(np.eye(len(names)) > 0, 1.0, np.nan), index=names, columns=names)
    faults = []
    for (a, b), value in judgements.items():
        if a not in matrix.index or b not in matrix.index or a == b:
            faults.append(problem("pairwise_unknown_pair", first=str(a), second=str(b)))
        elif not _is_positive(value):
            faults.append(problem("pairwise_not_positive", expert="-", row=str(a), column=str(b), found=str(value)))
        elif not np.isnan(matrix.loc[a, b]):
            faults.append(problem("pairwise_judged_twice", first=str(a), second=str(b)))
        else:
            matrix.loc[a, b], matrix.loc[b, a] = float(value), 1.0 / float(value)
    missing = [] if faults else np.argwhere(np.triu(matrix.isna().to_numpy()))
    faults += [problem("pairwise_not_judged", first=str(names[i]), second=str(names[j])) for i, j in missing]
    refuse_if_any(faults)
    return matrix


def checked_matrix(expert: str, matrix: pd.DataFrame, names: list[str] | None = None) -> tuple[pd.DataFrame, list]:
    """``matrix`` as exact reciprocal float64 in the order of ``names``, and notes on what was mended or is unusual.

    A cell below 1 that is the inverse of its mirror only to two decimals (0.33 for 3) is replaced by the exact inverse,
    with a note. Judgements beyond 1/9 ... 9 get a note. Raises AsdError naming every cell that is empty, not a number
    above 0, not 1 on the diagonal, or not the inverse of its mirror; a matrix that is not square; other names.
    """
    refuse_if_any(_shape_faults(expert, matrix, names))
    ordered = matrix.loc[names or list(matrix.columns), names or list(matrix.columns)]
    a, faults = _positive_cells(expert, ordered)
    refuse_if_any(faults)
    rounded, faults = _mirror_faults(expert, ordered, a)
    refuse_if_any(faults)
    notes = []
    if rounded:
        notes.append(problem("pairwise_rounded", expert=expert, count=len(rounded), cells=rounded[:EXAMPLES]))
    beyond = [f"{r} / {c}" for r, c in _cells(ordered, (a > SCALE + EXACT))]
    if beyond:
        notes.append(problem("pairwise_beyond_scale", expert=expert, cells=beyond[:EXAMPLES]))
    return pd.DataFrame(a, index=ordered.index, columns=ordered.columns), notes


def joined_judgements(matrices: list[pd.DataFrame]) -> pd.DataFrame:
    """Geometric mean of the experts' judgements, cell by cell (Aczel and Saaty 1983); it stays reciprocal."""
    logs = sum(np.log(matrix.to_numpy()) for matrix in matrices) / len(matrices)
    upper = np.triu(logs, 1)
    return pd.DataFrame(np.exp(upper - upper.T), index=matrices[0].index, columns=matrices[0].columns)


def _shape_faults(expert: str, matrix: pd.DataFrame, names: list[str] | None) -> list[Problem]:
    rows, columns = [str(name) for name in matrix.index], [str(name) for name in matrix.columns]
    if len(rows) != len(columns) or sorted(rows) != sorted(columns):
        only_rows = sorted(set(rows) - set(columns)) or ["-"]
        only_columns = sorted(set(columns) - set(rows)) or ["-"]
        return [
            problem(
                "pairwise_not_square",
                expert=expert,
                rows=len(rows),
                columns=len(columns),
                only_rows=only_rows,
                only_columns=only_columns,
            )
        ]
    faults = name_faults(list(matrix.columns))
    if not faults and names is not None and sorted(map(str, names)) != sorted(columns):
        return [problem("pairwise_other_names", expert=expert, found=columns, expected=[str(name) for name in names])]
    return faults


def _positive_cells(expert: str, matrix: pd.DataFrame) -> tuple[np.ndarray, list[Problem]]:
    a, faults = np.full(matrix.shape, np.nan), []
    for i, row in enumerate(matrix.index):
        for j, column in enumerate(matrix.columns):
            value = matrix.iat[i, j]
            if not _is_positive(value):
                faults.append(
                    problem("pairwise_not_positive", expert=expert, row=str(row), column=str(column), found=str(value))
                )
            else:
                a[i, j] = float(value)
                if i == j and abs(a[i, j] - 1) > EXACT:
                    faults.append(problem("pairwise_diagonal", expert=expert, row=str(row), found=float(a[i, j])))
    return a, faults


def _mirror_faults(expert: str, matrix: pd.DataFrame, a: np.ndarray) -> tuple[list[str], list[Problem]]:
    """Make ``a`` exactly reciprocal where it is so once rounded; name those cells, and those that are not."""
    names, rounded, faults = list(matrix.columns), [], []
    for i in range(len(a)):
        for j in range(i + 1, len(a)):
            large, small = (i, j) if a[i, j] >= a[j, i] else (j, i)
            exact = 1.0 / a[large, small]
            if abs(a[small, large] - exact) > ROUNDED:
                faults.append(
                    problem(
                        "pairwise_not_reciprocal",
                        expert=expert,
                        row=str(names[i]),
                        column=str(names[j]),
                        value=float(a[i, j]),
                        mirror=float(a[j, i]),
                        expected=float(1.0 / a[i, j]),
                    )
                )
            elif abs(a[small, large] / exact - 1) > EXACT:
                rounded.append(f"{names[small]} / {names[large]}")
            a[small, large] = exact
    return rounded, faults


def _cells(matrix: pd.DataFrame, where: np.ndarray) -> list[tuple[str, str]]:
    return [(str(matrix.index[i]), str(matrix.columns[j])) for i, j in np.argwhere(where)]


def _is_positive(value: object) -> bool:
    number = pd.to_numeric(pd.Series([value], dtype=object), errors="coerce").astype("float64").iloc[0]
    return bool(np.isfinite(number) and number > 0)
