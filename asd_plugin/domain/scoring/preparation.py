"""Raw indicators -> normalised leaves: rates smoothed, conventions, screening, imputation, treatment, common scale."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..indicators.missing import IMPUTED_COLUMNS, impute, listed_cells
from ..indicators.screening import screen
from ..indicators.settings import NOT_ASKED_CONVENTION
from ..indicators.treatment import Treated, is_constant, shape, treat
from .leaves.raw_table import Raw, read_raw
from .leaves.scaling import Scaled, scale_leaf
from .leaves.screened_model import screening_faults, without
from .leaves.smoothed import no_cells
from .model import Leaf, ScoreModel

TREATED_COLUMNS = ("unit", "indicator", "before", "after", "how")
EXAMPLES = 5


@dataclass(frozen=True)
class Prepared:
    """``leaves``: normalised values by leaf id. ``own``: whether the unit has its own value (convention included).

    ``model``: the one to aggregate with, where screened indicators weigh 0. ``screened``: kind, id, share, threshold
    of what was left out beforehand. ``scaled``: per leaf, treatment and scale with every parameter written out.
    ``notes``: what did not stop the run but must be said. ``smoothed``: raw and smoothed values side by side.
    """

    leaves: dict[str, np.ndarray]
    own: pd.DataFrame
    imputed: pd.DataFrame
    treated: pd.DataFrame
    columns: pd.DataFrame
    model: ScoreModel
    screened: pd.DataFrame
    scaled: dict[str, Scaled] = field(default_factory=dict)
    notes: tuple[Problem, ...] = ()
    smoothed: pd.DataFrame = field(default_factory=no_cells)


def prepare(
    model: ScoreModel, table: pd.DataFrame, groups: pd.DataFrame | None, status: pd.DataFrame | None
) -> Prepared:
    """Check ``table`` (units x leaf ids) and bring every leaf to the common scale.

    Order: denominators, smoothing, not-asked conventions, screening, imputation, treatment, direction, normalisation.
    Screened units are missing everywhere and move no scale. Raises AsdError listing all faults: absent, non-numeric,
    infinite, empty or constant columns, negative denominators, duplicate units, absent group column, values that no
    logarithm or scale can take.
    """
    raw, known, by_convention = read_known(model, table, groups, status)
    kept, rows, screened = screen(known.notna(), model.screening)
    refuse_if_any([*_empty_columns(model, known, kept), *screening_faults(model, kept, rows)])
    filled, imputed = impute(
        known.loc[rows, kept], model.missing, None if groups is None else groups.reindex(known.index[rows])
    )
    audits, facts, scaled = _scale_all(model, filled, raw)
    leaves = {leaf.id: np.full(len(known), np.nan) for leaf in model.leaves}
    for leaf, found in scaled.items():
        leaves[leaf][rows] = found.values
    return Prepared(
        leaves,
        known.notna(),
        _stacked([by_convention, imputed], IMPUTED_COLUMNS),
        _stacked(audits, TREATED_COLUMNS),
        _facts_table(model, facts, known),
        without(model, kept),
        screened,
        scaled,
        raw.notes,
        raw.smoothed,
    )


def read_known(
    model: ScoreModel, table: pd.DataFrame, groups: pd.DataFrame | None, status: pd.DataFrame | None
) -> tuple[Raw, pd.DataFrame, pd.DataFrame]:
    """The figures as read, the same with the model's conventions for questions not asked, and the cells these fill."""
    raw = read_raw(model, table, groups)
    return (raw, *_apply_conventions(model, raw.values, groups, status))


def _scale_all(
    model: ScoreModel, filled: pd.DataFrame, raw: Raw
) -> tuple[list[pd.DataFrame], dict[str, dict], dict[str, Scaled]]:
    """Treat and scale every kept leaf; refuse with the faults of all of them."""
    audits, facts, faults, scaled = [], {}, [], {}
    for leaf in (leaf for leaf in model.leaves if leaf.id in filled.columns):
        before = filled[leaf.id].to_numpy()
        try:
            after = treat(before, model.treatment_of(leaf))
        except AsdError as error:
            faults += [_treatment_fault(model, leaf, fault, filled) for fault in error.problems]
            continue
        wrong, found = _constant(model, leaf, before, after), None
        if not wrong:
            found, wrong = scale_leaf(model, leaf, after, filled.index)
        if wrong:  # rates smoothed to their mean are constant: say so beside the refusal
            wrong = [*wrong, *_flattened(model, leaf, raw)]
        faults += wrong
        if found is not None:
            scaled[leaf.id] = found
            audits.append(_changed_cells(filled.index, leaf.id, before, after))
            facts[leaf.id] = _column_facts(leaf, before, after, found, raw)
    refuse_if_any(faults)
    return audits, facts, scaled


def _facts_table(model: ScoreModel, facts: dict[str, dict], known: pd.DataFrame) -> pd.DataFrame:
    """One row a leaf; a screened one only says so, and how many values it has."""
    rows = [
        facts.get(leaf.id, {"present": int(known[leaf.id].notna().sum()), "treatment": "screened"})
        for leaf in model.leaves
    ]
    names = list(next(iter(facts.values())))
    return pd.DataFrame(rows, columns=names, index=pd.Index([leaf.id for leaf in model.leaves], name="leaf"))


def _apply_conventions(
    model: ScoreModel, raw: pd.DataFrame, groups: pd.DataFrame | None, status: pd.DataFrame | None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give cells whose question was not asked the value the model states, and list them."""
    known, listed = raw.copy(), []
    for leaf in model.leaves:
        if leaf.not_asked_as is None:
            continue
        cells = raw[leaf.id].isna().to_numpy() & _not_asked(leaf, raw.index, groups, status)
        known.loc[cells, leaf.id] = leaf.not_asked_as
        values = np.full((len(raw), 1), leaf.not_asked_as)
        listed.append(listed_cells(raw[[leaf.id]], values, cells[:, None], NOT_ASKED_CONVENTION))
    return known, _stacked(listed, IMPUTED_COLUMNS)


def _stacked(tables: list[pd.DataFrame], columns: tuple[str, ...]) -> pd.DataFrame:
    """Lists of cells, one after the other; empty ones are left out, since they would turn numbers into objects."""
    full = [table for table in tables if len(table)]
    return pd.concat(full, ignore_index=True) if full else pd.DataFrame(columns=list(columns))


def _not_asked(leaf: Leaf, index: pd.Index, groups: pd.DataFrame | None, status: pd.DataFrame | None) -> np.ndarray:
    """Units whose question was not asked: by the status of the data, or by the column the model names."""
    cells = np.zeros(len(index), dtype=bool)
    if status is not None and leaf.id in status.columns:
        return (status[leaf.id].reindex(index) == "not_asked").to_numpy()
    for column, value in leaf.not_asked_where.items():
        if groups is not None and column in groups.columns:
            cells |= (groups[column].reindex(index).astype(str) == value).to_numpy()
    return cells


def _empty_columns(model: ScoreModel, known: pd.DataFrame, kept: list[str]) -> list[Problem]:
    return [
        problem("indicator_all_missing", path=model.path(leaf.id), source=leaf.origin, count=len(known))
        for leaf in model.leaves
        if leaf.id in kept and known[leaf.id].isna().all()
    ]


def _treatment_fault(model: ScoreModel, leaf: Leaf, fault: Problem, table: pd.DataFrame) -> Problem:
    """The same with the place in the model and the units instead of the rows."""
    if fault.code != "logarithm_not_positive":
        return fault
    rows = fault.fields["rows"]
    return problem(
        "treatment_not_positive",
        path=model.path(leaf.id),
        source=leaf.origin,
        treatment=fault.fields["treatment"],
        count=len(rows),
        examples=[str(code) for code in table.index[rows[:EXAMPLES]]],
    )


def _constant(model: ScoreModel, leaf: Leaf, before: np.ndarray, after: Treated) -> list[Problem]:
    """A column without spread cannot be brought to a scale, unless its ends are frozen."""
    if model.normalisation_of(leaf).is_fixed(leaf.id) or not is_constant(after.values):
        return []
    where = {"path": model.path(leaf.id), "source": leaf.origin}
    if not is_constant(before):
        return [problem("indicator_constant_once_treated", treatment=model.treatment_of(leaf).method, **where)]
    present = before[~np.isnan(before)]
    return [problem("indicator_constant", value=float(present[0]), count=len(present), **where)]


def _flattened(model: ScoreModel, leaf: Leaf, raw: Raw) -> list[Problem]:
    path = model.path(leaf.id)
    return [note for note in raw.notes if note.code == "score_smoothing_no_variance" and note.fields["path"] == path]


def _changed_cells(index: pd.Index, leaf: str, before: np.ndarray, after: Treated) -> pd.DataFrame:
    at = np.flatnonzero(after.how != "")
    return pd.DataFrame(
        {
            "unit": index.to_numpy()[at],
            "indicator": leaf,
            "before": before[at],
            "after": after.values[at],
            "how": after.how[at],
        },
        columns=list(TREATED_COLUMNS),
    )


def _column_facts(leaf: Leaf, before: np.ndarray, after: Treated, scaled: Scaled, raw: Raw) -> dict:
    skew, kurtosis = shape(before)
    skew_treated, kurtosis_treated = (skew, kurtosis) if after.outcome == "untouched" else shape(after.values)
    low, high = scaled.ends
    zero, missing = raw.denominators.get(leaf.id, (0, 0))
    return {
        "present": int(np.sum(~np.isnan(before))),
        "treatment": after.outcome,
        "skewness": skew,
        "kurtosis": kurtosis,
        "skewness_treated": skew_treated,
        "kurtosis_treated": kurtosis_treated,
        "low": low,
        "high": high,
        "lambda": float("nan") if after.fixed.power is None else after.fixed.power,
        "denominator_zero": zero,
        "denominator_missing": missing,
    }
