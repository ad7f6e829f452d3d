"""Puts the score explorer together: widgets, presenter, map and project; ``load`` and ``unload`` mirror each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

from ...jobs.background import Jobs
from ..parts.project_watch import ProjectWatch
from .dock import ScoreExplorerDock
from .map_layer import ExplorationLayer
from .official_layer import OfficialLayer
from .presenter import ScoreExplorerPresenter

if TYPE_CHECKING:
    from .data import ExplorerData, Wanted
    from .state.engine import Engine, Scored


class ScoreExplorerFeature:
    """What the composition root holds: ``dock``, ``load()``, ``unload()``. The root places and deletes the dock."""

    def __init__(self, iface: Any):
        project = QgsProject.instance()
        self.dock = ScoreExplorerDock(iface.mainWindow())
        self.map_layer = ExplorationLayer(iface.mapCanvas(), project, self.dock)
        self.watch = ProjectWatch(project, self.dock)
        self.presenter = ScoreExplorerPresenter(
            self.dock, self.map_layer, self.watch, _read, Jobs(), OfficialLayer(project), self.dock
        )

    def load(self) -> None:
        """Connect everything."""
        self.map_layer.load()
        self.watch.load()
        self.presenter.load()

    def unload(self) -> None:
        """Disconnect everything, last connected first."""
        self.presenter.unload()
        self.watch.unload()
        self.map_layer.unload()


def _read(path: str, wanted: Wanted) -> tuple[ExplorerData, Engine, Scored]:
    """Read and score once, in the background: the dock opens with everything prepared."""
    from .data import read_explorer_data
    from .state.engine import Engine

    data = read_explorer_data(path, wanted)
    engine = Engine(data.inputs)
    return data, engine, engine.score(data.chosen.model)
