"""From a comparison to the charts of the dock: one function a view, each gives one spec."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .across import multiples_spec, profile_spec, radar_spec
from .distribution import distribution_spec
from .figures import Figures, figures_of
from .gaps import bar_spec, gap_spec
from .table import table_spec
from .tips import status_texts, unit_tip
from .together import scatter_spec
from .trend import trend_spec

if TYPE_CHECKING:
    from ....charts.compose import Spec

VIEWS: dict[str, Callable[[Figures], Spec]] = {
    "distribution": distribution_spec,
    "gaps": gap_spec,
    "bars": bar_spec,
    "profile": profile_spec,
    "radar": radar_spec,
    "trend": trend_spec,
    "scatter": scatter_spec,
    "multiples": multiples_spec,
    "table": table_spec,
}


def view_of(view: str) -> Callable[[Figures], Spec]:
    """Return the function that gives the chart of a view; an unknown view is a defect and raises ``KeyError``."""
    return VIEWS[view]


__all__ = [
    "VIEWS",
    "Figures",
    "bar_spec",
    "distribution_spec",
    "figures_of",
    "gap_spec",
    "multiples_spec",
    "profile_spec",
    "radar_spec",
    "scatter_spec",
    "status_texts",
    "table_spec",
    "trend_spec",
    "unit_tip",
    "view_of",
]
