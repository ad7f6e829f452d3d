"""Principal components of a table of indicators, from the correlation matrix of its complete rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .columns import complete_rows, constant_columns, numbers_of


@dataclass(frozen=True)
class Components:
    """``eigenvalues``: one row a component: eigenvalue, share of the variance, cumulative, above_one (Kaiser).

    ``vectors``: indicators x components, unit length, sign by the rule of :func:`principal_components`; loadings are
    vectors x sqrt(eigenvalue). ``units``: complete rows used; ``left_out``: codes of the others.
    """

    eigenvalues: pd.DataFrame
    vectors: pd.DataFrame
    units: int
    left_out: tuple[str, ...]

    @property
    def loadings(self) -> pd.DataFrame:
        """Correlation of each indicator with each component."""
        return self.vectors * np.sqrt(self.eigenvalues["eigenvalue"].to_numpy())


def principal_components(table: pd.DataFrame) -> Components:
    """Eigenvalues and vectors of the correlation matrix of ``table`` (units x indicators).

    Missing: a row with a missing value is left out and listed. Sign: the elements of a vector sum to 0 or more; when
    they sum to 0 (within 1e-12), its largest element in size, first one met, is positive. Raises AsdError, naming what
    is at fault: fewer complete rows than indicators (or than two), a constant column, and the faults of
    :func:`~.columns.numbers_of`.
    """
    whole, left_out = complete_rows(numbers_of(table))
    refuse_if_any(_too_few(whole, table) or _constant(whole))
    z = whole.to_numpy() - whole.to_numpy().mean(axis=0)
    z = z / np.sqrt((z * z).sum(axis=0))
    values, vectors = np.linalg.eigh(z.T @ z)
    values, vectors = np.clip(values[::-1], 0.0, None), vectors[:, ::-1]
    names = [f"PC{place + 1}" for place in range(len(values))]
    shares = values / len(values)
    table_of_values = pd.DataFrame(
        {"eigenvalue": values, "share": shares, "cumulative": np.cumsum(shares), "above_one": values > 1 + 1e-9},
        index=pd.Index(names, name="component"),
    )
    signed = vectors * np.array([_sign(vectors[:, place]) for place in range(len(values))])
    return Components(table_of_values, pd.DataFrame(signed, whole.columns, names), len(whole), left_out)


def _sign(vector: np.ndarray) -> float:
    total = vector.sum()
    if abs(total) > 1e-12:
        return 1.0 if total > 0 else -1.0
    return 1.0 if vector[int(np.argmax(np.abs(vector) > np.abs(vector).max() - 1e-12))] > 0 else -1.0


def _too_few(whole: pd.DataFrame, table: pd.DataFrame) -> list[Problem]:
    wanted = max(len(table.columns), 2)
    if len(whole) >= wanted:
        return []
    emptiest = table.isna().sum().sort_values(ascending=False, kind="stable")
    return [
        problem(
            "components_too_few_units",
            units=len(whole),
            of=len(table),
            indicators=len(table.columns),
            needed=wanted,
            emptiest=[str(name) for name in emptiest[emptiest > 0].index[:3]] or ["-"],
        )
    ]


def _constant(whole: pd.DataFrame) -> list[Problem]:
    return [
        problem("column_constant", column=str(name), value=float(whole[name].iloc[0]), count=len(whole))
        for name in constant_columns(whole)
    ]
