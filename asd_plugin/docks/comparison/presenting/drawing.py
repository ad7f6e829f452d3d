"""From choices to figures to what is on screen; hidden, nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from ..showing import show_figures

if TYPE_CHECKING:
    from .desk import Desk

REDRAW_AFTER_MS = 10  # several changes in a row are computed each, painted once


class Drawing:
    """Computes at once, paints a moment later."""

    def __init__(self, desk: Desk, parent: QObject):
        self._desk = desk
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_AFTER_MS)
        self._timer.timeout.connect(self.redraw_now)
        desk.recompute = self.recompute

    def connections(self) -> list:
        """Signals this part answers."""
        return [(self._desk.dock.theme_changed, self.recompute)]

    def stop(self) -> None:
        """Paint nothing that waits."""
        self._timer.stop()

    def recompute(self) -> None:
        """Compare at once; paint a moment later, once for several changes. Hidden: neither."""
        desk = self._desk
        if not desk.visible or desk.data is None:
            return
        from ..specs import figures_of

        desk.figures = figures_of(desk.data, desk.state, desk.today())
        self._timer.start()

    def redraw_now(self) -> None:
        """Show the latest comparison in charts, table, foot and map."""
        desk = self._desk
        if desk.figures is not None and desk.visible:
            show_figures(desk.dock, desk.figures, desk.state.focus)
            desk.show_on_map()
