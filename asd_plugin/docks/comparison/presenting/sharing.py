"""The comparison out of the dock: copied, exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .desk import Desk


class Sharing:
    """Answers what is asked of the figures on screen; without figures, nothing."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def connections(self) -> list:
        """Signals this part answers."""
        return [(self._desk.dock.copy_asked, self.copy_table), (self._desk.dock.export_asked, self.export)]

    def copy_table(self) -> None:
        """Copy the table for a spreadsheet."""
        from ..export import copy_table

        if self._desk.figures is not None:
            self._desk.say(copy_table(self._desk.figures, self._desk.dock))

    def export(self, ending: str) -> None:
        """Export the table (csv) or the chart on screen (png, svg, pdf)."""
        from ..export import export_as

        if self._desk.figures is not None:
            self._desk.say(export_as(ending, self._desk.figures, self._desk.dock))
