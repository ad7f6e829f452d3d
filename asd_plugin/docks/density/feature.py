"""Puts the density dock together: widgets, presenter, map and project; ``load`` and ``unload`` mirror each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

from ...jobs.background import Jobs
from .counting import HouseholdWork
from .display import Display
from .dock import DensityDock
from .map_layer import DensityLayer
from .presenter import DensityPresenter
from .project_watch import DensityWatch

if TYPE_CHECKING:
    from .data import DensityData


class DensityFeature:
    """What the composition root holds: ``dock``, ``load()``, ``unload()``. The root places and deletes the dock."""

    def __init__(self, iface: Any):
        project, jobs = QgsProject.instance(), Jobs()
        self.dock = DensityDock(iface.mainWindow())
        self.map_layer = DensityLayer(iface.mapCanvas(), project, self.dock)
        self.watch = DensityWatch(project, self.dock)
        self.display = Display(self.dock, self.map_layer, self.dock)
        self.work = HouseholdWork(_count, _protect, jobs, self.dock)
        self.presenter = DensityPresenter(
            self.dock, self.display, self.watch, _read, self.work, jobs, _publish, self.dock
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


def _read(path: str, run_id: str) -> DensityData:
    from .data import read_density_data

    return read_density_data(path, run_id)


def _count(*asked: Any) -> Any:
    from .households import count_households

    return count_households(*asked)


def _protect(*asked: Any) -> Any:
    from .households import protect

    return protect(*asked)


def _publish(parameters: dict[str, Any]) -> None:
    """Open the algorithm's own window; it comes back when the officer closes it."""
    import processing

    from .publishing import ALGORITHM

    processing.execAlgorithmDialog(ALGORITHM, parameters)
