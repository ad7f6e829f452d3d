"""Shares written from 0 to 1 where the card counts in per cent: seen before they are stored a hundred times too small.

A spreadsheet stores 12.5 % as 0.125 whatever it shows. A column whose figures are all 1 or less is refused until
somebody says by what to multiply, unless something tells its scale: a percent sign in its cells, other shares of the
same table that pass 1, or a heading in per cent over a column of texts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...errors import AsdError, Problem, problem, refuse_if_any
from ...quality.scales import says_percent, texts_of
from ..recipe import STATUS, ColumnRule, Recipe, value_columns
from ..sheet import Cell

if TYPE_CHECKING:
    import pandas as pd

FEWEST = 3  # figures between 0 and 1 that are no accident
SIGNS = ("%", "\u066a", "\uff05")


def factors_from(text: str) -> dict[str, float]:
    """«Column=100; Column=0.001» as a dict; AsdError lists every part that says neither."""
    found: dict[str, float] = {}
    faults: list[Problem] = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        column, sign, said = part.rpartition("=")
        try:
            factor = float(said.strip().replace(",", "."))
        except ValueError:
            factor = math.nan
        if sign and column.strip() and math.isfinite(factor) and factor != 0:
            found[column.strip()] = factor
        else:
            faults.append(problem("import_factor_unreadable", text=part))
    refuse_if_any(faults)
    return found


def with_factors(recipe: Recipe, factors: Mapping[str, float]) -> Recipe:
    """The recipe with what is said of the scale of its columns; AsdError for a column that it does not read."""
    columns = [rule.column for rule in recipe.columns]
    absent = [column for column in factors if column not in columns]
    if absent:
        raise AsdError(problem("import_factor_column", columns=absent, known=columns))
    rules = [
        replace(rule, unit_factor=factors[rule.column], scale_said=True) if rule.column in factors else rule
        for rule in recipe.columns
    ]
    return replace(recipe, columns=tuple(rules))


def scales_checked(
    table: pd.DataFrame, recipe: Recipe, cells: Mapping[str, Sequence[Cell]], cards: Mapping[str, Mapping[str, Any]]
) -> list[Problem]:
    """What to say of the scale of shares; AsdError ``import_scale_unknown`` where nothing tells it.

    ``table``: of :func:`..recipe.rows_of`. ``cells``: those of each column, as they lie in the file.
    """
    shares = {name: rule for name, rule in value_columns(recipe).items() if _is_share(cards.get(rule.indicator_id))}
    small = {name: rule for name, rule in shares.items() if rule.unit_factor == 1 and _is_small(table, name)}
    passes = any((table[name].abs() > 1).any() for name in shares if name not in small)
    unknown, taken = [], []
    for rule in small.values():
        if rule.scale_said or _has_sign(cells[rule.column]):
            continue
        told = passes or _says_percent(rule, cells[rule.column])
        (taken if told else unknown).append(rule.column)
    if unknown:
        raise AsdError(problem("import_scale_unknown", columns=list(dict.fromkeys(unknown))))
    notes = [problem("import_scale_small", columns=list(dict.fromkeys(taken)))] if taken else []
    scaled = {rule.column: f"{rule.column} x {rule.unit_factor:g}" for rule in recipe.columns if rule.unit_factor != 1}
    return notes + ([problem("import_scaled", columns=list(scaled.values()))] if scaled else [])


def _is_share(card: Mapping[str, Any] | None) -> bool:
    """Whether a card counts in per cent, growths too: a growth of 0.02 may be 2 % as well."""
    return card is not None and any(says_percent(text) for text in texts_of(card, "unit"))


def _is_small(table: pd.DataFrame, name: str) -> bool:
    figures = table.loc[table[name + STATUS] == "", name].dropna().abs()
    inside = (figures > 0) & (figures < 1)
    return bool(len(figures)) and bool((figures <= 1).all()) and int(inside.sum()) >= FEWEST


def _has_sign(cells: Sequence[Cell]) -> bool:
    return any(isinstance(cell, str) and cell.endswith(SIGNS) for cell in cells)


def _says_percent(rule: ColumnRule, cells: Sequence[Cell]) -> bool:
    """Whether the heading says per cent over texts; of stored numbers it says only how the spreadsheet shows them."""
    is_text = all(isinstance(cell, str) for cell in cells if cell is not None)
    return is_text and (any(sign in rule.column for sign in SIGNS) or says_percent(rule.column))
