"""How the comparison is seen: the view, what lies across the scatter, brushing both ways with the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .desk import Desk


class Viewing:
    """Another view is another look at the same choices: nothing else changes."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def connections(self) -> list:
        """Signals this part answers."""
        dock, link = self._desk.dock, self._desk.map
        return [
            (dock.view_chosen, self.choose_view),
            (dock.second_chosen, self.choose_second),
            (dock.units_brushed, self.brush),
            (link.selection_changed, self.show_selection),
        ]

    def choose_view(self, view: str) -> None:
        """Look at the comparison in another way."""
        self._desk.change(view=view)
        self._desk.recompute()

    def choose_second(self, indicator: str) -> None:
        """Put another indicator across the scatter."""
        self._desk.change(second=indicator)
        self._desk.recompute()

    def brush(self, codes: list[str]) -> None:
        """Select on the map the units inside the rectangle drawn in the chart; the map does not answer back."""
        desk = self._desk
        if desk.data is None:
            return
        desk.map.select(codes)
        desk.dock.show_selected(codes)
        desk.dock.show_selected_count(len(desk.map.selected_codes()))

    def show_selection(self, codes: list[str]) -> None:
        """Let the units selected on the map stand out in the chart."""
        if self._desk.visible and self._desk.data is not None:
            self._desk.dock.show_selected(codes)
