"""Puts the comparison dock together: widgets, presenter, map and project; ``load`` and ``unload`` mirror each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate

from ...jobs.background import Jobs
from ...qgis_support.i18n import number_locale
from .dock import ComparisonDock
from .keeping.project_memory import ProjectMemory
from .keeping.store import ComparisonStore
from .map_link import MapLink
from .presenter import ComparisonPresenter
from .project_watch import ProjectWatch
from .sharing.layout_link import LayoutLink

if TYPE_CHECKING:
    from .data import ComparisonData


class ComparisonFeature:
    """What the composition root holds: ``dock``, ``load()``, ``unload()``. The root places and deletes the dock."""

    def __init__(self, iface: Any):
        project = QgsProject.instance()
        self.dock = ComparisonDock(iface.mainWindow())
        self.map_link = MapLink(iface.mapCanvas(), project, self.dock)
        self.watch = ProjectWatch(project, self.dock)
        self.memory = ProjectMemory(project, self.dock)
        self.presenter = ComparisonPresenter(
            self.dock, self.map_link, self.watch, _read, _today, Jobs(), _keep, LayoutLink(project, iface),
            ComparisonStore(), self.memory, self.dock,
        )  # fmt: skip

    def load(self) -> None:
        """Connect everything."""
        self.map_link.load()
        self.watch.load()
        self.presenter.load()
        self.memory.load()

    def unload(self) -> None:
        """Disconnect everything, last connected first."""
        self.memory.unload()
        self.presenter.unload()
        self.watch.unload()
        self.map_link.unload()


def _read(path: str, milieu: str) -> ComparisonData:
    from .reading import read_comparison_data

    return read_comparison_data(path, milieu)


def _keep(path: str, name: str, codes: tuple[str, ...] | None) -> dict[str, tuple[str, ...]]:
    from .reading import keep_list

    return keep_list(path, name, codes)


def _today() -> str:
    return number_locale().toString(QDate.currentDate(), "d MMMM yyyy")
