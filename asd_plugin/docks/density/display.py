"""What is on screen: cells and choice -> map, legend, table and the commune's page. Sources are the presenter's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...qgis_support.i18n import tr
from .state.choice import Choice, possible

if TYPE_CHECKING:
    from .data import DensityData
    from .state.grid import CellGrid
    from .state.measured import Measured, Measurer

SETTLE_MS = 200  # a slider that rests this long is asked for its whole answer
PLAY_MS = 900
UNIT, TABLE = "unit", "table"


class Display(QObject):
    """``choice`` survives a change of cells as far as they have it. Asleep (dock hidden) it does nothing.

    ``is_recorded``: the cells are those of a recorded run, not of households just counted.
    """

    def __init__(self, dock: Any, map_layer: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._dock, self._map = dock, map_layer
        self.data: DensityData | None = None
        self.measurer: Measurer | None = None
        self.measured: Measured | None = None
        self.choice, self.focus = Choice(), ""
        self.is_recorded, self.is_awake, self.is_opening, self._wants_map = True, False, False, True
        self._settle, self._play = QTimer(self), QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.settle_now)
        self._play.setInterval(PLAY_MS)
        self._play.timeout.connect(self._next_period)

    def connections(self) -> list[tuple[Any, Callable]]:
        """What dock and map announce, and who answers."""
        dock, layer = self._dock, self._map
        return [
            (dock.period_moved, self.move_period),
            (dock.play_toggled, self.play),
            (dock.programme_chosen, lambda name: self.choose(programme=name)),
            (dock.milieu_chosen, lambda name: self.choose(milieu=name)),
            (dock.sex_chosen, lambda name: self.choose(sex=name)),
            (dock.age_band_chosen, lambda name: self.choose(age_band=name)),
            (dock.numerator_chosen, lambda name: self.choose(numerator=name)),
            (dock.base_chosen, lambda name: self.choose(base=name)),
            (dock.fixed_toggled, lambda on: self.choose(is_fixed=on)),
            (dock.map_toggled, self.toggle_map),
            (dock.picking_toggled, self.toggle_picking),
            (dock.unit_focused, self.focus_unit),
            (dock.period_picked, self.pick_period),
            (dock.tab_shown, self.settle_now),
            (dock.copy_asked, self.copy_table),
            (dock.export_asked, self.export_table),
            (layer.unit_picked, self.focus_unit),
            (layer.lost, self._layer_lost),
            (layer.picking_ended, lambda: dock.show_picking(False)),
        ]

    # ---- cells -------------------------------------------------------------------------------------------------

    def begin(self, data: DensityData) -> None:
        """Another workspace is open: nothing of the former stays."""
        self.end()
        self.data = data

    def end(self) -> None:
        """Forget everything and take the layer off the map."""
        self.sleep()
        self._map.close()
        self.data = self.measurer = self.measured = None
        self.choice, self.focus, self._wants_map = Choice(), "", True

    def take(self, grid: CellGrid | None, is_recorded: bool) -> None:
        """Show other cells, with as much of the choice as they have; None: the workspace has no counts."""
        from .state.measured import Measurer

        self.is_recorded, self.measured = is_recorded, None
        if grid is None:
            self.measurer = None
            self._map.close()
            self._dock.show_no_counts()
            return
        self.measurer = Measurer(grid, self.data.bases)
        self.choice = possible(grid, self.choice, self.measurer.known)
        if self._map.is_open():
            self._map.dress(*self._dress())
        self._show_choices()
        self.refresh()

    @property
    def may_leave(self) -> bool:
        """Whether what is on screen may be copied and exported: recorded, and protected."""
        return self.measurer is not None and self.measurer.grid.is_protected and self.is_recorded

    def sleep(self) -> None:
        """The dock is hidden or emptied: no timer runs, the pointer is given back."""
        self._settle.stop()
        self.play(False)
        self._map.stop_picking()

    # ---- choices -----------------------------------------------------------------------------------------------

    def choose(self, **changed: Any) -> None:
        """Change part of the choice; what then makes no sense is replaced."""
        if self.measurer is not None:
            self.choice = possible(self.measurer.grid, replace(self.choice, **changed), self.measurer.known)
            self._show_choices()
            self.refresh()

    def move_period(self, place: int) -> None:
        """Follow the slider: the map is painted at once, the rest once it is let go."""
        if self.measurer is not None and 0 <= place < len(self.measurer.grid.periods):
            self.choice = replace(self.choice, period=self.measurer.grid.periods[place])
            self.refresh()

    def pick_period(self, period: str) -> None:
        """A bar of the small chart was chosen."""
        if self.measurer is not None and period in self.measurer.grid.periods:
            self.choose(period=period)

    def play(self, on: bool) -> None:
        """Let the periods pass, or stop."""
        if on and self.measurer is not None and len(self.measurer.grid.periods) > 1:
            self._play.start()
            return
        self._play.stop()
        self._dock.show_playing(False)

    def _next_period(self) -> None:
        periods = self.measurer.grid.periods
        self.choose(period=periods[(periods.index(self.choice.period) + 1) % len(periods)])

    def toggle_map(self, on: bool) -> None:
        """Put the live layer on the map, or take it off."""
        self._wants_map = on
        if not on:
            self._map.close()
        self.refresh()

    def toggle_picking(self, on: bool) -> None:
        """Take or give back the map's pointer."""
        if on and self._map.is_open():
            self._map.start_picking()
        else:
            self._map.stop_picking()
            self._dock.show_picking(False)

    def focus_unit(self, code: str) -> None:
        """Bring one commune to the fore: its periods, its row, its outline."""
        if self.data is None or self.measured is None or code not in self.data.codes:
            return
        self.focus = code
        self._map.show_focus(code)
        if self._dock.front_tab() != TABLE:
            self._dock.show_tab(UNIT)
        self.settle_now()

    # ---- out ---------------------------------------------------------------------------------------------------

    def copy_table(self) -> None:
        """Copy the table for a spreadsheet."""
        from .export import copy_table

        if self.may_leave and self.measured is not None:
            self._dock.show_notice(copy_table(self._rows(), self.choice, self._dock))

    def export_table(self) -> None:
        """Export the table as CSV."""
        from .export import export_table

        if self.may_leave and self.measured is not None:
            self._dock.show_notice(export_table(self._rows(), self.choice, self.data.path, self._dock))

    # ---- showing -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Measure and paint at once; hidden: neither."""
        if not self.is_awake or self.measurer is None:
            return
        from .sentences import counts_text, title_of

        grid = self.measurer.grid
        self.measured = self.measurer.measure(self.choice)
        if self._wants_map and not self._map.is_open():
            self.is_opening = True  # the project announces our own layer: no time to take it away again
            self._map.open(self.data, *self._dress())
            self.is_opening = False
            self._map.show_focus(self.focus)
        legend = self._map.word(self.measured, self.choice.is_count, grid.threshold, grid.is_protected)
        self._map.paint(self.measured)
        self._dock.show_on_map(self._map.is_open())
        self._dock.show_measured(title_of(self.choice), counts_text(self.measured), legend)
        self._settle.start()

    def settle_now(self, *_tab: Any) -> None:
        """Fill the map's columns, the table and the commune's page with what is on screen."""
        from .showing import show_table, show_unit

        self._settle.stop()
        if not self.is_awake or self.measured is None:
            return
        self._map.settle(self.measured)
        if self._dock.front_tab() == TABLE:
            show_table(self._dock, self._rows(), self.choice, self.measured.decimals, self.focus)
        if self._dock.front_tab() == UNIT:
            show_unit(self._dock, self.data, self.measurer, self.choice, self.focus, self.measured.decimals)

    def _dress(self) -> tuple[str, str]:
        from .sentences import layer_name

        return layer_name(self.measurer.grid), self.measurer.grid.protection

    def _show_choices(self) -> None:
        from .showing import show_choices

        show_choices(self._dock, self.measurer, self.choice)

    def _rows(self) -> Any:
        from .showing import rows_of

        return rows_of(self.data, self.measured, self.measurer.grid.threshold)

    def _layer_lost(self) -> None:
        self._wants_map = False
        self._dock.show_on_map(False)
        self._dock.show_picking(False)
        if self.data is not None:
            self._dock.show_notice(tr("The live layer was removed from the map."))
