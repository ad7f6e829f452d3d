"""A rule and decisions kept in files, as last month's: what the assistant saved, or ``asd:importindicators`` did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem
from ...domain.territory.decisions import Decisions
from ...sources.importing.delivery import read_recipe
from ...sources.importing.remembered import Remembered, columns_read
from ...sources.territory.reconciling import decisions_in

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery
    from ...domain.importing.recipe import Recipe


@dataclass(frozen=True)
class Kept:
    """What the files hold; None where none is named. ``names``: of the files."""

    recipe: Recipe | None
    decisions: Decisions | None
    names: tuple[str, ...]

    def sheet_of(self, sheets: Sequence[str], chosen: str) -> str:
        """The sheet to read: the one chosen, else the rule's own where the file has it, else any (empty)."""
        own = self.recipe.sheet if self.recipe is not None else ""
        return chosen or (own if own in sheets else "")

    def over(self, remembered: Remembered | None, delivery: Delivery) -> Remembered:
        """What the files say in the place of what the workspace remembers.

        A rule without decisions brings none; decisions without a rule go with the remembered rule, else with what was
        found in the sheet.
        """
        found = remembered.recipe if remembered is not None else delivery.recipe
        recipe = self.recipe if self.recipe is not None else found
        return Remembered(" + ".join(self.names), "", "", recipe, self.decisions or Decisions())


def kept_in_files(rule_file: str, decisions_file: str) -> Kept | None:
    """Read the files; None when neither is named. AsdError names the file that cannot be read."""
    if not (rule_file or decisions_file):
        return None
    recipe = read_recipe(rule_file) if rule_file else None
    decisions = decisions_in(decisions_file) if decisions_file else None
    return Kept(recipe, decisions, tuple(Path(path).name for path in (rule_file, decisions_file) if path))


def require_columns(delivery: Delivery) -> None:
    """Refuse a rule from a file that reads columns which the sheet does not have."""
    known = [seen.name for seen in delivery.layout.columns]
    absent = [name for name in columns_read(delivery.recipe) if name not in known]
    if absent:
        raise AsdError(problem("import_columns_absent", columns=absent, sheet=delivery.sheet.name, known=known[:40]))


def without_format(kept: Kept) -> bool:
    """Whether the rule is one of columns alone, so that no official format is looked for."""
    return kept.recipe is not None and not kept.recipe.format_id
