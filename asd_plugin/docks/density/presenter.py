"""Decides where the density dock takes its cells from: a recorded run of a workspace, or households counted now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ...domain.errors import AsdError
from ...qgis_support.dependencies import remedy, unusable
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain, sentence
from ...qgis_support.settings import last_workspace, remember_workspace

if TYPE_CHECKING:
    from .counting import HouseholdWork
    from .data import DensityData
    from .display import Display
    from .households import Counted, Households
    from .state.grid import CellGrid

NOTES_SAID = 3


class DensityPresenter(QObject):
    """``dock``, ``display``, ``watch``, ``work`` and ``jobs`` are given (a test gives fakes). ``read(path, run_id)``
    gives the data of a workspace; ``publish(parameters)`` opens the algorithm and comes back when it is closed.

    Nothing is read while the dock is hidden; only a count that was asked for goes on.
    """

    def __init__(
        self,
        dock: Any,
        display: Display,
        watch: Any,
        read: Callable[[str, str], DensityData],
        work: HouseholdWork,
        jobs: Any,
        publish: Callable[[dict], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._dock, self.display, self._watch, self._read = dock, display, watch, read
        self._work, self._jobs, self._publish = work, jobs, publish
        self.data: DensityData | None = None
        self.households: Households | None = None
        self._request, self._is_visible, self._from_project = 0, False, False
        self._wired: list[tuple[Any, Callable]] = []

    # ---- life --------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Connect to dock, map, project and work."""
        self._wired = [*self._connections(), *self.display.connections()]
        for signal, answer in self._wired:
            signal.connect(answer)
        self._show_nothing()

    def unload(self) -> None:
        """Disconnect everything and forget the data."""
        for signal, answer in reversed(self._wired):
            signal.disconnect(answer)
        self._wired = []
        self._work.drop()
        self._jobs.drop_all()
        self.display.end()
        self.data = self.households = None

    def _connections(self) -> list[tuple[Any, Callable]]:
        dock, watch, work = self._dock, self._watch, self._work
        return [
            (dock.workspace_asked, self.ask_workspace),
            (dock.run_chosen, self.choose_run),
            (dock.households_asked, self.ask_households),
            (dock.cancel_asked, work.cancel),
            (dock.publish_asked, self.publish),
            (dock.shown, self.show_or_hide),
            (watch.layers_changed, self.follow_layers),
            (watch.closed, self.project_closed),
            (work.counted, self._was_counted),
            (work.protected, self._was_protected),
            (work.progressed, dock.show_progress),
            (work.ended, self._work_ended),
        ]

    def show_or_hide(self, visible: bool) -> None:
        """Wake up when shown; when hidden, stop playing and leave the pointer alone."""
        if visible == self._is_visible:
            return
        self._is_visible = self.display.is_awake = visible
        if not visible:
            self.display.sleep()
        elif self.data is None:
            self._open_from_project()
        else:
            self.follow_layers()
            self.display.refresh()

    # ---- workspace ---------------------------------------------------------------------------------------------

    def ask_workspace(self) -> None:
        """Let the user choose a workspace file."""
        path = self._dock.ask_workspace(self.data.path if self.data else last_workspace())
        if path:
            self.open_workspace(path)

    def open_workspace(self, path: str, run_id: str = "") -> None:
        """Read a workspace in the background; on failure say why and keep what was open."""
        failed = unusable()
        if failed:
            self._dock.show_empty(remedy(failed), can_open=False)
            return
        self._request += 1
        request = self._request
        if self.data is None:
            self._dock.show_empty(tr("Reading the workspace…"), can_open=False)
        self._jobs.start(
            tr("Reading the workspace"),
            lambda: self._read(path, run_id),
            lambda data, error: self._opened(request, data, error),
        )

    def _opened(self, request: int, data: DensityData | None, error: Exception | None) -> None:
        if request != self._request:
            return  # an answer to an older question
        if isinstance(error, AsdError):
            (self._dock.show_empty if self.data is None else self._dock.show_notice)(explain(error))
            return
        if error is not None:
            raise error
        self._leave_households()
        same = self.data is not None and self.data.path == data.path
        choice = self.display.choice
        self.data, self._from_project = data, data.path in self._watch.workspaces()
        remember_workspace(data.path)
        self._dock.show_content()
        self._dock.show_notice("")
        self._dock.show_workspace(data.name)
        self.display.begin(data)
        if same:
            self.display.choice = choice
        self._show_recorded()

    def choose_run(self, run_id: str) -> None:
        """Show the counts of a recorded run, as protected as they were recorded."""
        if self.data is not None:
            self.open_workspace(self.data.path, run_id)

    def follow_layers(self) -> None:
        """Answer layers added or removed: open the project's workspace, or let go of what left it."""
        if not self._is_visible or self.display.is_opening:
            return
        if self.data is None:
            self._open_from_project()
        elif self._from_project and self.data.path not in self._watch.workspaces():
            self._forget(tr("The layers of {workspace} were removed.").format(workspace=self.data.name))
        elif self.households is not None and not self._watch.has_layer(self.households.layer_id):
            name = self.households.name
            self._leave_households()
            self._show_recorded()
            self._dock.show_notice(tr("The layer «{layer}» was removed: its counts are gone.").format(layer=name))

    def project_closed(self) -> None:
        """Forget everything: another project is another question."""
        if self.data is not None:
            self._forget(tr("The project was closed."))

    def _open_from_project(self) -> None:
        path = next(iter(self._watch.workspaces()), "")
        if path:
            self.open_workspace(path)
        else:
            self._show_nothing()

    def _forget(self, reason: str) -> None:
        self._request += 1
        self._leave_households()
        self.display.end()
        self.data = None
        self._show_nothing(reason)

    def _show_nothing(self, reason: str = "") -> None:
        text = tr("Open a workspace to see the density of beneficiaries: add the ANSS layers, or choose a .gpkg file.")
        self._dock.show_empty(f"{reason}\n\n{text}".strip())

    def _show_recorded(self) -> None:
        data = self.data
        self._dock.show_sources(data.runs, data.run.run_id if data.run else "", "")
        self.display.take(data.grid, is_recorded=True)
        self._show_state()

    # ---- households --------------------------------------------------------------------------------------------

    def ask_households(self) -> None:
        """Let the user choose household points and their columns, and count them in the background."""
        if self.data is None:
            return
        asked = self._dock.ask_households()
        if asked is not None:
            self.count(asked)

    def count(self, asked: Households) -> None:
        """Count households; the map shows them as soon as they are counted."""
        self._leave_households()
        self.households = asked
        self._dock.show_notice("")
        self._work.start(self.data.path, asked, self.data.codes)

    def _was_counted(self, counted: Counted) -> None:
        notes = [sentence(note) for note in counted.notes]
        self._dock.show_notice("\n".join(notes[:NOTES_SAID]))
        self._dock.show_sources(self.data.runs, "", self.households.name)
        self.display.take(counted.grid, is_recorded=False)
        self._show_state()
        self.follow_layers()

    def _was_protected(self, grid: CellGrid) -> None:
        self.display.take(grid, is_recorded=False)

    def _work_ended(self, why: str) -> None:
        self._dock.show_progress("", 0)
        if why:
            self._dock.show_notice(why)
            if self.display.is_recorded:  # nothing was counted
                self.households = None
        self._show_state()

    def _leave_households(self) -> None:
        self._work.drop()
        self._dock.show_progress("", 0)
        self.households = None

    def publish(self) -> None:
        """Open ``asd:beneficiarydensity`` with the same households and choices, then read what it recorded."""
        from .publishing import parameters_of

        if self.data is None or self.households is None or self.display.is_recorded:
            return
        path, known = self.data.path, {run.run_id for run in self.data.runs}
        self._publish(parameters_of(path, self.households, self.display.choice, self.display.measurer.grid))
        newest = self._watch.newest_run(path)
        if self.data is not None and newest and newest not in known:
            self.open_workspace(path)

    def _show_state(self) -> None:
        from .showing import show_state

        is_protecting = self._work.is_running and not self.display.is_recorded
        show_state(self._dock, self.display, is_protecting)
