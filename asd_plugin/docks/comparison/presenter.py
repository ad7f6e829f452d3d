"""Decides what the comparison dock shows: puts the presenter's parts together and connects them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from .choosing.levels import LevelMemory
from .presenting.choosing import Choosing
from .presenting.desk import Desk
from .presenting.drawing import Drawing
from .presenting.gathering import Gathering, Keep
from .presenting.keeping import Keeping
from .presenting.linking import Linking
from .presenting.opening import Opening
from .presenting.sharing import Sharing
from .presenting.viewing import Viewing
from .showing import show_no_workspace

if TYPE_CHECKING:
    from .data import ComparisonData
    from .specs import Figures
    from .state import ComparisonState


class ComparisonPresenter(QObject):
    """``dock``, ``map_link``, ``watch`` are given (a test gives fakes); ``read`` turns a path and a milieu into data,
    ``keep`` writes a list of units, ``store`` named comparisons; all in ``jobs``. ``layouts`` are the project's print
    layouts, ``memory`` the comparison that travels with the project.

    Nothing is read or computed while the dock is hidden. The state survives hiding, not the loss of the workspace.
    Each part answers its own signals (``connections``); all of them share the :class:`Desk`.
    """

    def __init__(
        self,
        dock: Any,
        map_link: Any,
        watch: Any,
        read: Callable[[str, str], ComparisonData],
        today: Callable[[], str],
        jobs: Any,
        keep: Keep,
        layouts: Any,
        store: Any,
        memory: Any,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self.desk = Desk(dock, map_link, watch, jobs, today)
        levels = LevelMemory()
        self.opening = Opening(self.desk, read, levels)
        self.choosing = Choosing(self.desk, self.opening)
        self.gathering = Gathering(self.desk, self.opening, levels, keep)
        self.linking = Linking(self.desk)
        self.viewing = Viewing(self.desk)
        self.sharing = Sharing(self.desk, layouts)
        self.keeping = Keeping(self.desk, self.opening, self.gathering, store, memory)
        self.drawing = Drawing(self.desk, self)

    @property
    def data(self) -> ComparisonData | None:
        """The open workspace in memory."""
        return self.desk.data

    @property
    def state(self) -> ComparisonState:
        """What is chosen."""
        return self.desk.state

    @property
    def figures(self) -> Figures | None:
        """What is on screen, None without a workspace."""
        return self.desk.figures

    def load(self) -> None:
        """Connect to dock, map and project."""
        for signal, answer in self._connections():
            signal.connect(answer)
        show_no_workspace(self.desk.dock)

    def unload(self) -> None:
        """Disconnect everything and forget the data."""
        self.drawing.stop()
        self.desk.jobs.drop_all()
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)
        self.desk.session.close()
        self.desk.figures = None

    def show_or_hide(self, visible: bool) -> None:
        """Wake up when shown; when hidden, leave the map alone and do nothing."""
        desk = self.desk
        if visible == desk.visible:
            return
        desk.visible = visible
        if not visible:
            self.drawing.stop()
            desk.map.sleep()
            return
        desk.map.wake()
        self.opening.wake()
        desk.dock.show_selected_count(len(desk.map.selected_codes()))
        desk.recompute()

    def _connections(self) -> list[tuple[Any, Callable]]:
        parts = (self.opening, self.choosing, self.gathering, self.linking, self.viewing, self.sharing)
        parts += (self.keeping, self.drawing)
        own = [(self.desk.dock.shown, self.show_or_hide)]
        return [pair for part in parts for pair in part.connections()] + own
