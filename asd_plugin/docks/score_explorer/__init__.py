"""The score explorer dock: the weights of a model under the officer's hands, the map and the ranking following."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .feature import ScoreExplorerFeature


def create(iface: Any) -> ScoreExplorerFeature:
    """Build the dock for the composition root: ``.dock`` (QDockWidget), ``.load()``, ``.unload()``."""
    from .feature import ScoreExplorerFeature

    return ScoreExplorerFeature(iface)
