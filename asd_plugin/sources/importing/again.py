"""Does an import give the same figures again? The file, its rule and its decisions, run once more and compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Problem
from ...domain.importing.proposal import Choices
from ...domain.importing.recipe import Recipe
from ...domain.progress import Progress
from ...domain.territory.decisions import decisions_from_json
from .delivery import read_delivery
from .proposal import propose

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace
    from ..territory.reconciling import Ground

SAME, DIFFERENT, OTHER_FILE, NO_FILE, CANNOT = "same", "different", "other_file", "no_file", "cannot"
KEY = ["unit_code", "indicator_id", "period", "milieu"]


@dataclass(frozen=True)
class Again:
    """``outcome``: same, different, other_file (its hash is not that of the import), no_file, cannot (``why``)."""

    import_id: str
    outcome: str
    compared: int = 0
    differing: int = 0
    why: tuple[Problem, ...] = ()


def run_again(
    record: Mapping[str, Any],
    parameters: Mapping[str, Any],
    folder: Path,
    workspace: Workspace,
    ground: Ground,
    cards: Mapping[str, Mapping[str, Any]],
    progress: Progress | None = None,
) -> Again:
    """Read ``record``'s file in ``folder`` by its own rule and decisions, and compare with what stands.

    ``parameters``: of the import's run. A figure that a later import replaced is not compared. Nothing is
    written.
    """
    name = record["import_id"]
    path = folder / str(record["file_name"])
    if not path.is_file():
        return Again(name, NO_FILE)
    try:
        delivery = read_delivery(
            str(path), str(record["sheet"] or ""), cards.values(), Recipe.from_json(_recipe(record["recipe"]))
        )
        if delivery.read.sha256 != record["file_sha256"]:
            return Again(name, OTHER_FILE)
        decisions = decisions_from_json(str(record["decisions"]))
        known = {item.name for item in fields(Choices)}
        choices = {key: value for key, value in parameters.items() if key in known}
        bridge = str(choices.get("bridge_file") or "")
        choices["bridge_file"] = str(folder / bridge) if bridge else ""
        proposal = propose(delivery, ground, cards, Choices(**choices), decisions, progress)
    except AsdError as error:
        return Again(name, CANNOT, why=tuple(error.problems))
    stands = workspace.values_of_import(name)
    differing = _differing(stands, proposal.values)
    return Again(name, DIFFERENT if differing else SAME, len(stands), differing)


def _recipe(text: Any) -> str:
    return text if isinstance(text, str) else json.dumps(text)


def _differing(stands: pd.DataFrame, again: pd.DataFrame) -> int:
    """Figures that stand in the workspace and are not found again to the last digit, with the same status and row."""
    both = stands.merge(again, on=KEY, how="left", suffixes=("", "_again"))
    same = (both["value"] == both["value_again"]) | (both["value"].isna() & both["value_again"].isna())
    same &= (both["status"] == both["status_again"]) & (both["row_number"] == both["row_number_again"])
    return int((~same).sum())
