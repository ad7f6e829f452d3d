"""Which units, which indicators and period, compared with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..choices import period_for, refusal, suggestions
from ..showing import show_indicator

if TYPE_CHECKING:
    from .desk import Desk


class Choosing:
    """Every choice ends in the desk's state and in one recomputing."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def connections(self) -> list:
        """Signals this part answers."""
        dock = self._desk.dock
        return [
            (dock.unit_typed, self.suggest),
            (dock.unit_chosen, self.add_unit),
            (dock.unit_removed, self.remove_unit),
            (dock.units_cleared, self.clear_units),
            (dock.selected_added, self.add_selected),
            (dock.indicator_chosen, self.choose_indicator),
            (dock.reference_chosen, self.choose_reference),
            (dock.period_chosen, self.choose_period),
            (self._desk.map.unit_picked, self.add_unit),
        ]

    def suggest(self, typed: str) -> None:
        """Offer units for what is being typed."""
        if self._desk.data is not None:
            self._desk.dock.show_suggestions(suggestions(self._desk.data, typed))

    def add_unit(self, code: str) -> None:
        """Add a unit; an unknown one and a thirteenth are refused with a sentence."""
        self._show_units(self._added(code))

    def add_selected(self) -> None:
        """Add the units selected on the map, as many as there is room for."""
        refused = [words for words in map(self._added, self._desk.map.selected_codes()) if words]
        self._show_units(refused[0] if refused else "")

    def remove_unit(self, code: str) -> None:
        """Remove a unit."""
        self._desk.state = self._desk.state.without_unit(code)
        self._show_units("")

    def clear_units(self) -> None:
        """Remove all units."""
        self._desk.change(chosen=(), focus="")
        self._show_units("")

    def choose_indicator(self, indicator: str) -> None:
        """Compare another main indicator, for the same period when it has it, else for its latest."""
        desk = self._desk
        if desk.data is None:
            return
        desk.state = desk.state.with_main(indicator)
        desk.change(period=period_for(desk.data, indicator, desk.state.period))
        show_indicator(desk.dock, desk.data, desk.state)
        desk.recompute()

    def choose_period(self, period: str) -> None:
        """Compare another period."""
        self._desk.change(period=period)
        self._desk.recompute()

    def choose_reference(self, reference: str) -> None:
        """Compare with another zone."""
        self._desk.change(reference=reference)
        self._desk.recompute()

    def _show_units(self, notice: str) -> None:
        self._desk.say(notice)
        self._desk.show_chosen()
        self._desk.recompute()

    def _added(self, code: str) -> str:
        """Add one unit; return why it could not be, or an empty text."""
        desk = self._desk
        if desk.data is None:
            return ""
        refused = refusal(desk.state, desk.data, code)
        if not refused:
            desk.state = desk.state.with_unit(code)
        return refused
