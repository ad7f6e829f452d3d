"""Named comparisons in the file of a workspace: read, written and renamed by name, each in a job or in passing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....workspace import open_workspace


class ComparisonStore:
    """One question or one change a method; AsdError when the file is locked, read-only, newer or gone."""

    def all(self, path: str) -> dict[str, dict[str, Any]]:
        """Contents by name."""
        with open_workspace(path) as workspace:
            return {item["name"]: item["content"] for item in workspace.comparisons()}

    def save(self, path: str, name: str, content: Mapping[str, Any]) -> None:
        """Keep ``content`` under ``name``; one of the same name is replaced."""
        with open_workspace(path, writable=True) as workspace:
            workspace.save_comparison(name, dict(content))

    def rename(self, path: str, old: str, new: str) -> None:
        """Keep under another name; were it to stop half way, both names would be there, and nothing lost."""
        with open_workspace(path, writable=True) as workspace:
            content = next((item["content"] for item in workspace.comparisons() if item["name"] == old), None)
            if content is not None:
                workspace.save_comparison(new, content)
            workspace.delete_comparison(old)

    def delete(self, path: str, name: str) -> None:
        """Forget the comparison of that name."""
        with open_workspace(path, writable=True) as workspace:
            workspace.delete_comparison(name)
