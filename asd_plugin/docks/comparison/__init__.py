"""The comparison dock: up to eight communes against a reference zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .feature import ComparisonFeature


def create(iface: Any) -> ComparisonFeature:
    """Build the dock for the composition root: ``.dock`` (QDockWidget), ``.load()``, ``.unload()``."""
    from .feature import ComparisonFeature

    return ComparisonFeature(iface)
