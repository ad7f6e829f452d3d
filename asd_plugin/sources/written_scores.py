"""Scores that an earlier run wrote into a layer, with the contributions beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..domain.errors import Problem
from .units import read_texts, read_units

if TYPE_CHECKING:
    import pandas as pd

PREFIX = "contribution_"
_NUMBERED = re.compile(r"(.+)(_\d+)")
NAMES = ("name_fr", "name_ar")


@dataclass(frozen=True)
class WrittenScores:
    """``scores`` and ``parts`` (by indicator) by unit code, in the layer's order; ``names``: name_fr and name_ar."""

    scores: pd.Series
    parts: pd.DataFrame
    names: pd.DataFrame
    feature_ids: list[int]
    notes: list[Problem] = field(default_factory=list)


def read_written_scores(source: Any, layer_name: str, code_field: str, score_field: str) -> WrittenScores:
    """Read ``score_field`` and the contributions written with it.

    A second run on the same layer numbers its columns: ``score_2`` goes with ``contribution_<indicator>_2``. Raises
    AsdError listing every fault of the layer.
    """
    import pandas as pd

    fields = [item.name() for item in source.fields()]
    columns = contribution_columns(fields, score_field)
    units = read_units(source, layer_name, code_field, [score_field, *columns])
    codes = units.frame.index
    parts = units.frame[list(columns)].set_axis(list(columns.values()), axis=1)
    texts = pd.DataFrame(read_texts(source, [name for name in NAMES if name in fields]), index=codes, dtype=object)
    return WrittenScores(units.frame[score_field], parts, texts, units.feature_ids, units.notes)


def contribution_columns(fields: list[str], score_field: str) -> dict[str, str]:
    """Column of each contribution that goes with ``score_field`` -> the indicator; none for a score of another name."""
    found = re.fullmatch(r"score(_\d+)?", score_field)
    if not found:
        return {}
    suffix, known, columns = found.group(1) or "", set(fields), {}
    for name in (name for name in fields if name.startswith(PREFIX)):
        numbered = _NUMBERED.fullmatch(name)
        is_second = numbered is not None and numbered.group(1) in known
        if suffix and is_second and numbered.group(2) == suffix:
            columns[name] = numbered.group(1)[len(PREFIX) :]
        elif not suffix and not is_second:
            columns[name] = name[len(PREFIX) :]
    return columns
