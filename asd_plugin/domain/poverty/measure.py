"""The Alkire-Foster counting measure: who is poor, how intensely, in what, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from ..weighting.stated import numbers_from
from .inputs import matrix_faults, rule_faults, sample_faults, weights_faults
from .result import Poverty
from .settings import TOLERANCE, PovertyRule


def multidimensional_poverty(
    deprived: pd.DataFrame,
    weights: Mapping[str, float] | pd.Series,
    rule: PovertyRule | None = None,
    sample_weights: pd.Series | None = None,
    groups: pd.Series | None = None,
) -> Poverty:
    """Measure poverty from ``deprived`` (people or households x indicators: 1, 0, missing) with ``weights`` by column.

    c_i = sum w_j g_ij (w summing to 1), poor if c_i >= k - 1e-9; H, A = mean c of the poor, M0 = H x A (Alkire and
    Foster 2011). ``sample_weights`` (0 or more) and ``groups`` by row. Missing deprivations: ``rule.missing``; an
    indicator of weight 0 never leaves a row out. Headcounts of an indicator are over the rows used that have it. Raises
    AsdError listing every fault: k outside (0, 1], cells that are not 0 or 1, weights of other indicators, below 0 or
    all 0, missing sample weights, rows without group, no row left.
    """
    rule = rule or PovertyRule()
    weights = dict(weights)
    faults = rule_faults(rule) + matrix_faults(deprived) + weights_faults(deprived, weights)
    refuse_if_any([*faults, *sample_faults(deprived.index, sample_weights, groups)])
    given = numbers_from(pd.Series({name: weights[name] for name in deprived.columns}, dtype=object))
    sample = pd.Series(1.0, deprived.index) if sample_weights is None else sample_weights.reindex(deprived.index)
    counted = _count(deprived, given, sample.astype("float64"), rule)
    refuse_if_any(_nobody_left(counted, rule))
    keys = None if groups is None else groups.reindex(deprived.index).astype(str)
    return _result(deprived, given, counted, keys, rule)


@dataclass(frozen=True)
class _Counted:
    """By row: deprivations ``g`` (0 where unknown), ``known``, row weights ``w``, share ``c``, sample weight."""

    g: np.ndarray
    known: np.ndarray
    w: np.ndarray
    c: np.ndarray
    is_used: np.ndarray
    is_poor: np.ndarray
    is_vulnerable: np.ndarray
    is_severe: np.ndarray
    sample: np.ndarray


def _count(deprived: pd.DataFrame, given: pd.Series, sample: pd.Series, rule: PovertyRule) -> _Counted:
    g = deprived.apply(numbers_from).to_numpy(dtype="float64")
    known, nominal = ~np.isnan(g), given.to_numpy()
    w = np.where(known, nominal, 0.0)
    total = w.sum(axis=1)
    is_used = total > 0 if rule.missing == "reweight" else (known | (nominal == 0)).all(axis=1)
    w = np.divide(w, total[:, None], out=np.zeros_like(w), where=is_used[:, None])
    g = np.where(known, g, 0.0)
    c = np.where(is_used, (w * g).sum(axis=1), np.nan)
    share, (low, high) = np.nan_to_num(c), rule.vulnerable
    is_poor = is_used & (share >= rule.k - TOLERANCE)
    is_vulnerable = is_used & ~is_poor & (share >= low - TOLERANCE) & (share < high - TOLERANCE)
    is_severe = is_poor & (share >= rule.severe_from - TOLERANCE)
    n = np.where(is_used, sample.to_numpy(), 0.0)
    return _Counted(g, known, w, c, is_used, is_poor, is_vulnerable, is_severe, n)


def _nobody_left(found: _Counted, rule: PovertyRule) -> list[Problem]:
    if found.sample.sum() > 0:
        return []
    return [problem("poverty_no_row_left", count=len(found.c), policy=rule.missing)]


def _result(
    deprived: pd.DataFrame, given: pd.Series, found: _Counted, keys: pd.Series | None, rule: PovertyRule
) -> Poverty:
    everyone = np.ones(len(deprived), dtype=bool)
    whole = _measures(found, everyone)
    points = _points(found, everyone)
    by_group = censored = group_points = None
    if keys is not None:
        by_group, censored, group_points = _by_group(deprived, found, keys, whole["m0"])
    left_out = tuple(str(code) for code in deprived.index[~found.is_used])
    notes = []
    if left_out:
        notes.append(problem("poverty_rows_left_out", count=len(left_out), of=len(deprived), policy=rule.missing))
    if not found.sample[found.is_poor].sum() > 0:
        notes.append(problem("poverty_nobody_poor", k=float(rule.k), count=int(found.is_used.sum())))
    return Poverty(
        rule=rule,
        **whole,
        rows=pd.DataFrame(
            {
                "deprivation_share": found.c,
                "censored_share": np.where(found.is_used, np.where(found.is_poor, found.c, 0.0), np.nan),
                "status": _statuses(found),
                "sample_weight": found.sample,
            },
            index=deprived.index,
        ),
        indicators=_indicators(deprived, given, found, points, whole["m0"]),
        groups=by_group,
        group_censored=censored,
        group_points=group_points,
        used=int(found.is_used.sum()),
        left_out=len(left_out),
        left_out_rows=left_out,
        notes=tuple(notes),
    )


def _statuses(found: _Counted) -> np.ndarray:
    status = np.where(found.is_poor, "poor", np.where(found.is_vulnerable, "vulnerable", "not_poor"))
    return np.where(found.is_used, status, "left_out").astype(object)


def _measures(found: _Counted, rows: np.ndarray) -> dict[str, float]:
    """H, A, M0, vulnerable and severe of some rows; all missing when none of them is used."""
    n = np.where(rows, found.sample, 0.0)
    total, poor = n.sum(), n[found.is_poor].sum()
    if not total > 0:
        return dict.fromkeys(("headcount", "intensity", "m0", "vulnerable", "severe"), float("nan"))
    burden = float((n * np.nan_to_num(found.c))[found.is_poor].sum())
    return {
        "headcount": float(poor / total),
        "intensity": float(burden / poor) if poor > 0 else float("nan"),
        "m0": burden / float(total),
        "vulnerable": float(n[found.is_vulnerable].sum() / total),
        "severe": float(n[found.is_severe].sum() / total),
    }


def _points(found: _Counted, rows: np.ndarray) -> np.ndarray:
    """Per indicator: mean over the rows of row weight x censored deprivation; their sum is M0."""
    n = np.where(rows, found.sample, 0.0)
    return (n * found.is_poor) @ (found.w * found.g) / n.sum() if n.sum() > 0 else np.full(found.g.shape[1], np.nan)


def _headcounts(found: _Counted, rows: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Share of the rows that have an indicator, who are deprived in it and ``counted``; missing where no row has it."""
    n = np.where(rows, found.sample, 0.0)
    having = n @ found.known
    deprived = (n * counted) @ (found.g * found.known)
    return np.divide(deprived, having, out=np.full(len(having), np.nan), where=having > 0)


def _indicators(
    deprived: pd.DataFrame, given: pd.Series, found: _Counted, points: np.ndarray, m0: float
) -> pd.DataFrame:
    everyone = np.ones(len(deprived), dtype=bool)
    return pd.DataFrame(
        {
            "weight": given.to_numpy(),
            "share": given.to_numpy() / given.sum(),
            "present": (found.known & found.is_used[:, None]).sum(axis=0),
            "uncensored": _headcounts(found, everyone, found.is_used),
            "censored": _headcounts(found, everyone, found.is_poor),
            "points": points,
            "contribution": points / m0 if m0 > 0 else np.nan,
        },
        index=pd.Index(deprived.columns, name="indicator"),
    )


def _by_group(
    deprived: pd.DataFrame, found: _Counted, keys: pd.Series, m0: float
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    total, rows, censored, points = found.sample.sum(), {}, {}, {}
    for group in sorted(keys.unique()):
        here = (keys == group).to_numpy()
        part = _measures(found, here)
        population = float(found.sample[here].sum())
        share = population / total
        part["points"] = share * part["m0"] if population > 0 else 0.0
        part["contribution"] = part["points"] / m0 if m0 > 0 else float("nan")
        left_out = int((here & ~found.is_used).sum())
        rows[group] = {
            "rows": int(here.sum()) - left_out,
            "left_out": left_out,
            "population": population,
            "population_share": share,
            **part,
        }
        censored[group] = _headcounts(found, here, found.is_poor)
        points[group] = _points(found, here)
    tables = [pd.DataFrame.from_dict(rows, orient="index")] + [
        pd.DataFrame.from_dict(cells, orient="index", columns=list(deprived.columns)) for cells in (censored, points)
    ]
    return tuple(table.rename_axis("group") for table in tables)
