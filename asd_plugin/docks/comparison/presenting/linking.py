"""Map and dock select together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from .desk import Desk


class Linking:
    """Focus, the layer's selection, the pointer that picks."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def connections(self) -> list:
        """Signals this part answers."""
        dock, link = self._desk.dock, self._desk.map
        return [
            (dock.picking_toggled, self.toggle_picking),
            (dock.unit_focused, self.focus_unit),
            (dock.map_selection_asked, self.select_on_map),
            (link.nothing_picked, self.say_nothing_picked),
            (link.selection_changed, self.follow_selection),
            (link.picking_ended, self.picking_ended),
        ]

    def toggle_picking(self, on: bool) -> None:
        """Take or give back the map's pointer."""
        desk = self._desk
        if not on:
            desk.map.stop_picking()
        elif desk.map.has_units():
            desk.map.start_picking()
        else:
            desk.dock.show_picking(False)
            desk.say(no_layer_words(desk.state.level))

    def focus_unit(self, code: str) -> None:
        """Bring one unit to the fore in charts, table and map; one not chosen is only selected on the map."""
        self._desk.map.select([code])
        if code in self._desk.state.codes:
            self._set_focus(code)

    def select_on_map(self) -> None:
        """Select the chosen units on the layer."""
        self._desk.map.select(self._desk.state.codes)

    def follow_selection(self, codes: list[str]) -> None:
        """Answer a selection made on the map: count it, and bring a chosen unit to the fore."""
        desk = self._desk
        if not desk.visible or desk.data is None:
            return
        desk.dock.show_selected_count(len(codes))
        chosen = [code for code in codes if code in desk.state.codes]
        self._set_focus(chosen[0] if chosen else "")

    def say_nothing_picked(self) -> None:
        """Answer a click beside every unit."""
        self._desk.say(nothing_words(self._desk.state.level))

    def picking_ended(self) -> None:
        """Show that another tool was taken."""
        self._desk.dock.show_picking(False)

    def _set_focus(self, code: str) -> None:
        self._desk.change(focus=code)
        self._desk.dock.show_focus(code)
        self._desk.show_on_map()


def no_layer_words(level: str) -> str:
    """Sentence for a map without a layer of this level."""
    return {
        "province": tr("The map has no layer of provinces to click on. Add the ANSS layers first."),
        "region": tr("The map has no layer of regions to click on. Add the ANSS layers first."),
    }.get(level, tr("The map has no layer of communes to click on. Add the ANSS layers first."))


def nothing_words(level: str) -> str:
    """Sentence for a click or a rectangle that met nothing."""
    return {
        "province": tr("No province here: click inside a province."),
        "region": tr("No region here: click inside a region."),
    }.get(level, tr("No commune here: click inside a commune."))
