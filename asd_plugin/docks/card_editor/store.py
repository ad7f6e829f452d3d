"""The cards of a workspace for the form: opened for each question and each saving, never held open between."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, problem


@dataclass(frozen=True)
class Cards:
    """Cards in catalogue order, domains in theirs; ``{id, label}`` each."""

    cards: list[dict[str, Any]]
    domains: list[dict[str, Any]]


class CardStore:
    """Reads and saves cards of one workspace."""

    def __init__(self, path: str):
        self._path = path

    @property
    def name(self) -> str:
        """Name of the workspace's file."""
        return Path(self._path).name

    def read(self) -> Cards:
        """Every card and domain. AsdError when the workspace cannot be read."""
        from ...workspace import open_workspace

        with open_workspace(self._path) as workspace:
            return Cards(workspace.indicators(), workspace.meta().get("domains") or [])

    def save(self, card: dict[str, Any], before: dict[str, Any] | None) -> None:
        """Keep ``card``; AsdError with every fault, or when it is no longer as it was read (``before``)."""
        from ...workspace import open_workspace

        with open_workspace(self._path, writable=True) as workspace:
            now = next((one for one in workspace.indicators() if one["id"] == card.get("id")), None)
            if now != before:
                raise AsdError(problem("card_changed_meanwhile", id=card.get("id")))
            workspace.save_indicator(card)
