"""The permanent banner of the unprotected working mode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .feature import ProtectionBannerFeature


def create(iface: Any) -> ProtectionBannerFeature:
    """Build the banner for the composition root: ``.load()``, ``.unload()``; it has no dock and places itself."""
    from .feature import ProtectionBannerFeature

    return ProtectionBannerFeature(iface)
