"""A warning against filling territories with counts: a large commune would look worse off only for being large."""

from __future__ import annotations

from ...domain.indicators.units import is_count
from ...qgis_support.i18n import tr


def choropleth_warning(unit: str) -> str:
    """What to tell whoever asks for a choropleth of figures in ``unit``; empty when nothing speaks against it."""
    if not is_count(unit):
        return ""
    return tr(
        "«{unit}» is a count: filling territories with it makes the large and the populous ones stand out whatever "
        "their need. Show counts as symbols, or choose a rate."
    ).format(unit=unit.strip())
