"""Weights from how much each indicator tells units apart: Shannon entropy, and CRITIC."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..checks.columns import complete_rows, constant_columns, numbers_of
from ..errors import Problem, problem, refuse_if_any


@dataclass(frozen=True)
class InformationWeights:
    """``weights`` sum to 1. ``detail``: one row an indicator: entropy: entropy, divergence; CRITIC: sd, conflict,
    information. ``units``: complete rows used; ``left_out``: codes of the others. ``notes``: columns of weight 0.
    """

    method: str
    weights: pd.Series
    detail: pd.DataFrame
    units: int
    left_out: tuple[str, ...]
    notes: tuple[Problem, ...]


def entropy_weights(table: pd.DataFrame) -> InformationWeights:
    """w_j ~ 1 - E_j, E_j = -sum p ln p / ln m, p = x / sum x over the m complete rows, 0 ln 0 = 0 (Shannon 1948).

    ``table``: units x indicators, values from 0 up; the result depends on where 0 lies, so state the scale used.
    Missing: complete rows only, the others listed. A constant column has weight 0, with a note. Raises AsdError naming
    columns with values below 0; under two complete rows; no column that varies; the faults of ``numbers_of``.
    """
    whole, left_out = _whole(table)
    below = [str(name) for name in whole.columns[(whole < 0).any()]]
    refuse_if_any([problem("entropy_negative", column=name) for name in below])
    constant = constant_columns(whole)
    _refuse_all_constant(whole, constant, "entropy")
    x = whole.to_numpy()
    totals = x.sum(axis=0)
    p = np.divide(x, totals, out=np.zeros_like(x), where=totals > 0)
    logs = np.log(p, out=np.zeros_like(p), where=p > 0)
    entropy = pd.Series(-(p * logs).sum(axis=0) / np.log(len(x)), index=whole.columns)
    entropy[constant] = 1.0
    divergence = (1.0 - entropy).clip(lower=0.0)
    detail = pd.DataFrame({"entropy": entropy, "divergence": divergence})
    weights = (divergence / divergence.sum()).rename("weight")
    return InformationWeights("entropy", weights, detail, len(whole), left_out, _zero_notes(constant, "entropy"))


def critic_weights(table: pd.DataFrame) -> InformationWeights:
    """w_j ~ s_j sum_k (1 - r_jk), s the sample deviation of the min-max scaled column, r Pearson (Diakoulaki 1995).

    ``table``: units x indicators, directions applied (r depends on them); any scale, as each column is first brought to
    0-1. Missing: complete rows only, the others listed. A constant column has weight 0 and stays out of the sums of the
    others, with a note; a single column has weight 1. Raises AsdError: under two complete rows; no column that varies;
    columns that all say the same (every r = 1); the faults of ``numbers_of``.
    """
    whole, left_out = _whole(table)
    constant = constant_columns(whole)
    _refuse_all_constant(whole, constant, "critic")
    varied = whole.drop(columns=constant)
    scaled = (varied - varied.min()) / (varied.max() - varied.min())
    r = np.atleast_2d(np.corrcoef(scaled.to_numpy(), rowvar=False))
    conflict = pd.Series((1.0 - r).sum(axis=1), index=varied.columns)
    sd = scaled.std(ddof=1)
    information = sd * conflict if len(varied.columns) > 1 else sd
    if information.sum() <= 1e-12:
        refuse_if_any([problem("critic_no_contrast", columns=[str(name) for name in varied.columns])])
    detail = pd.DataFrame({"sd": sd, "conflict": conflict, "information": information})
    detail = detail.reindex(whole.columns).fillna(0.0)
    weights = (detail["information"] / detail["information"].sum()).rename("weight")
    return InformationWeights("critic", weights, detail, len(whole), left_out, _zero_notes(constant, "critic"))


def _whole(table: pd.DataFrame) -> tuple[pd.DataFrame, tuple[str, ...]]:
    whole, left_out = complete_rows(numbers_of(table))
    if len(whole) < 2:
        refuse_if_any([problem("too_few_complete_rows", units=len(whole), of=len(table), needed=2)])
    return whole, left_out


def _refuse_all_constant(whole: pd.DataFrame, constant: list[str], method: str) -> None:
    if len(constant) == len(whole.columns):
        refuse_if_any([problem("weights_nothing_varies", method=method, columns=[str(name) for name in constant])])


def _zero_notes(constant: list[str], method: str) -> tuple[Problem, ...]:
    return tuple(problem("constant_column_weighs_nothing", column=str(name), method=method) for name in constant)
