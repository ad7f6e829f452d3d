"""The density dock: beneficiaries by period and programme on a live map, small counts hidden at every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .feature import DensityFeature


def create(iface: Any) -> DensityFeature:
    """Build the dock for the composition root: ``.dock`` (QDockWidget), ``.load()``, ``.unload()``."""
    from .feature import DensityFeature

    return DensityFeature(iface)
