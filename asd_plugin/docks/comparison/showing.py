"""Fills the dock from choices and figures: everything that is shown, nothing that is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import tr
from .choices import chips_of, indicator_choices, milieu_options, periods_of, reference_options

if TYPE_CHECKING:
    from .data import ComparisonData
    from .specs import Figures
    from .state import ComparisonState


def show_no_workspace(dock: Any, reason: str = "") -> None:
    """Say that nothing is open, why, and what to do."""
    text = tr("Open a workspace to compare communes: add the ANSS layers to the project, or choose a .gpkg file.")
    dock.show_empty(f"{reason}\n\n{text}".strip())


def show_choices(dock: Any, data: ComparisonData, state: ComparisonState, whole: ComparisonData | None = None) -> None:
    """Offer what the workspace has; ``whole`` is it with both milieus, whose indicators are all on offer."""
    dock.controls.show_level(state.level)
    dock.show_indicators(indicator_choices(whole or data), state.indicator)
    show_references(dock, data, state)
    show_indicator(dock, data, state)


def show_references(dock: Any, data: ComparisonData, state: ComparisonState) -> None:
    """Offer what the chosen units can be compared with; they are among it."""
    dock.show_references(reference_options(data, state), state.reference)


def show_indicator(dock: Any, data: ComparisonData, state: ComparisonState) -> None:
    """Show which indicators, period and milieu are on."""
    dock.show_indicator(state.indicator, periods_of(data, state.indicator), state.period)
    dock.controls.show_milieus(milieu_options(data, state.indicator), state.milieu)
    dock.controls.show_all_chosen(state.indicators)


def show_chosen(dock: Any, data: ComparisonData | None, state: ComparisonState) -> None:
    """Show the chosen communes; none while nothing is open."""
    dock.show_chosen(chips_of(state, data) if data is not None else ())


def show_figures(dock: Any, figures: Figures, focus: str) -> None:
    """Show one comparison in the view on screen, in the table and at the foot; other views cost nothing."""
    from .rows import rows_of
    from .specs import status_texts, unit_tip, view_of

    view = figures.state.view
    dock.show_view(view)
    if view == "scatter":
        dock.show_seconds(second_options(figures), figures.second)
    if view != "table":
        dock.show_chart(view_of(view)(figures), lambda code: unit_tip(figures, code))
    dock.show_rows(rows_of(figures), figures.indicator, focus)
    dock.show_focus(focus)
    dock.show_status(*status_texts(figures))


def second_options(figures: Figures) -> list[tuple[str, str]]:
    """What can lie across the scatter: every other indicator that has values, those chosen first."""
    data, state = figures.data, figures.state
    names = dict.fromkeys((*state.indicators[1:], *data.indicators))
    return [(name, figures.titled(name, short=True)) for name in names if _goes_across(figures, name)]


def _goes_across(figures: Figures, name: str) -> bool:
    return name != figures.state.indicator and bool(figures.periods_of(name))
