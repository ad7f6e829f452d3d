"""What a recognised format gives: the rule that reads the sheet, its cards, what to say, what was computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...errors import Problem
from ..layout import Layout
from ..recipe import Recipe
from ..sheet import Sheet

CENSUS, DOUARS, POVERTY, ACROSS = "hcp_census", "hcp_douars", "hcp_poverty", "hcp_layout"
FAMILIES = (DOUARS, POVERTY, CENSUS, ACROSS)  # in the order in which they are tried


@dataclass(frozen=True)
class Recognised:
    """``family``: one of FAMILIES. ``cards``: of the indicators that ``recipe`` reads, shaped as the catalogue's.

    ``sheet`` and ``layout``: computed in the place of the file's (averages of douars), else None; a row of it keeps the
    number of the first row of the file that it rests on. ``counted``: households behind the figures of a row.
    ``read_columns``: columns of the file that the format knows, so that none is taken for a person's name.
    """

    family: str
    recipe: Recipe
    cards: tuple[Mapping[str, Any], ...]
    notes: tuple[Problem, ...] = ()
    sheet: Sheet | None = None
    layout: Layout | None = None
    counted: Mapping[int, float] = field(default_factory=dict)
    read_columns: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Source to print with the figures: that of the cards where they have one in common."""
        found = {str(card.get("source") or "") for card in self.cards}
        return found.pop() if len(found) == 1 else ""

    def cards_beside(self, known: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
        """``known`` cards and, for indicators that have none, those of the format."""
        return {**{card["id"]: card for card in self.cards}, **known}


def family_of(format_id: str) -> str:
    """Family of the format id of a recipe; empty when it is none."""
    return next((family for family in FAMILIES if format_id == family or format_id.startswith(f"{family}_")), "")
