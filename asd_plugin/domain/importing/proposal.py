"""What a delivered sheet is and what an import of it would write: the same for assistant, algorithm and page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import Problem
from ..territory.codes import province_of
from ..territory.matching import JOINED, REFUSED, WAITING, Matching
from ..territory.versions import VersionFound
from .formats.recognised import Recognised
from .layout import Layout
from .nominative import Found
from .plan import Plan
from .recipe import Recipe
from .sheet import Sheet, SheetRead

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Delivery:
    """``file``: the name alone, no folder. ``nominative``: columns that tell of a person; none of them is ever read.

    ``format``: the official format that was recognised; what it computed stands in the place of the file's cells.
    """

    file: str
    read: SheetRead
    layout: Layout
    recipe: Recipe
    nominative: tuple[Found, ...]
    format: Recognised | None = None

    @property
    def sheet(self) -> Sheet:
        """The cells as they lie in the file."""
        return self.read.sheet

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What a person should look at before believing the reading."""
        return (*self.format.notes, *self.layout.warnings) if self.format else self.layout.warnings


@dataclass(frozen=True)
class Choices:
    """``period``, ``milieu``: of figures whose row and column say none. ``by_rule``: join exact names in a province.

    ``bridge_file``: the office's own table from old units to new ones (empty: the shipped crosswalk alone).
    """

    level: str = "commune"
    period: str = ""
    milieu: str = "total"
    by_rule: bool = False
    source: str = ""
    bridge_file: str = ""


@dataclass(frozen=True)
class Proposal:
    """``values``: what the workspace would take. ``left``: rows that wait or were rejected, with what they say.

    ``new_cards``: cards of a recognised format for indicators that the workspace does not know; to be recorded along.
    """

    recipe: Recipe
    matching: Matching
    version: VersionFound
    plan: Plan
    values: pd.DataFrame
    left: pd.DataFrame
    notes: tuple[Problem, ...]
    choices: Choices
    new_cards: tuple[Mapping[str, Any], ...] = ()

    @property
    def without_row(self) -> tuple[list[str], int]:
        """Units without a row in provinces that the file speaks of, and how many more there are elsewhere."""
        touched = {province_of(code) for code in self.values["unit_code"].unique()}
        near = [code for code in self.matching.units_without_row if province_of(code) in touched]
        return near, len(self.matching.units_without_row) - len(near)

    @property
    def counts(self) -> dict[str, int]:
        """Rows read, joined, waiting and rejected (their sum is the rows read), values, cells refused."""
        states = self.matching.rows["state"].value_counts()
        return {
            "rows_read": len(self.matching.rows),
            "rows_joined": int(states.get(JOINED, 0)),
            "rows_waiting": int(states.get(WAITING, 0)),
            "rows_rejected": int(states.get(REFUSED, 0)),
            "values": len(self.values),
            "cells_refused": len(self.plan.cells),
            "units_without_row": len(self.matching.units_without_row),
        }
