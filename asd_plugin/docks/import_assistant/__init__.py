"""The import assistant: an office's table looked at, joined row by row, and written only once a person agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .feature import Doors, ImportAssistantFeature


def create(iface: Any, doors: Doors) -> ImportAssistantFeature:
    """Build the assistant for the composition root: ``.open()``, ``.unload()``; ``doors`` lead out of it."""
    from .feature import ImportAssistantFeature

    return ImportAssistantFeature(iface, doors)
