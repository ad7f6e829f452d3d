"""Which workspace is open: read in the background, lost with its layers or its project, and said so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ....qgis_support.i18n import tr
from ..choices import kept_state
from ..choosing.levels import LevelMemory
from ..session import missing_libraries, why_not
from ..showing import show_choices, show_no_workspace
from ..state import ComparisonState

if TYPE_CHECKING:
    from ..data import ComparisonData
    from .desk import Desk


class Opening:
    """``read`` turns a path and a milieu into data, in a job. ``levels`` remembers what was chosen at each level."""

    def __init__(self, desk: Desk, read: Callable[[str, str], ComparisonData], levels: LevelMemory):
        self._desk, self._read, self._levels = desk, read, levels
        self._request = 0
        self._stale = False

    def connections(self) -> list:
        """Signals this part answers."""
        watch = self._desk.watch
        return [
            (self._desk.dock.workspace_asked, self.ask_workspace),
            (watch.layers_changed, self.follow_layers),
            (watch.closed, self.project_closed),
            (watch.file_changed, self.follow_file),
        ]

    def ask_workspace(self) -> None:
        """Let the user choose a workspace file."""
        path = self._desk.dock.ask_workspace(self._desk.session.folder())
        if path:
            self.open_workspace(path)

    def open_workspace(self, path: str) -> None:
        """Read a workspace in the background and show it; on failure say why and keep what was open."""
        missing = missing_libraries()
        if missing:
            self._desk.say_problem(missing)
            return
        self._request += 1
        request = self._request
        if self._desk.data is None:
            self._desk.dock.show_empty(tr("Reading the workspace…"), can_open=False)
        self._desk.jobs.start(
            tr("Reading the workspace"),
            lambda: self._read(path, "total"),
            lambda data, error: self._opened(request, path, data, error),
        )

    def read_milieu(self, milieu: str, done: Callable[[str, str], None]) -> None:
        """Read another milieu of the open workspace in the background; ``done(milieu, problem)`` when it is there."""
        request, path = self._request, self._desk.data.path

        def answered(data: ComparisonData | None, error: Exception | None) -> None:
            if request == self._request:  # else the workspace was left or read again meanwhile
                problem = why_not(error)
                if not problem:
                    self._desk.session.hold(data)
                done(milieu, problem)

        self._desk.jobs.start(tr("Reading the workspace"), lambda: self._read(path, milieu), answered)

    def _opened(self, request: int, path: str, data: ComparisonData | None, error: Exception | None) -> None:
        if request != self._request:
            return  # an answer to an older question
        desk, before = self._desk, self._desk.data
        problem = desk.session.adopt(path, data, error)
        if problem:
            desk.say_problem(problem)
            return
        is_again = before is not None and before.path == path
        is_replaced = is_again and before.shelf.created != data.shelf.created
        if is_replaced:
            desk.state = ComparisonState()
            self._levels.forget()
        wished = desk.state.milieu
        self._settle("total")
        desk.dock.show_content()
        if is_replaced:
            words = tr("{workspace} was replaced by another workspace: the choices made in the former one are gone.")
            desk.say(words.format(workspace=desk.data.name))
        elif not is_again:
            desk.say("")
        if wished != "total":
            self.read_milieu(wished, lambda milieu, problem: None if problem else self._settle(milieu))
        desk.opened()

    def _settle(self, milieu: str) -> None:
        """Put a milieu that is in memory in front, with what makes sense there of the choices made."""
        desk = self._desk
        desk.session.look_at(desk.state.level, milieu)
        if not desk.data.columns:
            desk.session.look_at(desk.state.level, "total")
        desk.state = kept_state(desk.state, desk.data)
        desk.map.follow_level(desk.state.level)
        show_choices(desk.dock, desk.data, desk.state, desk.session.in_total())
        desk.show_chosen()
        desk.recompute()

    def wake(self) -> None:
        """Find the workspace again when the dock is shown."""
        stale, self._stale = self._stale, False
        if self._desk.data is None:
            self._open_from_project()
        elif stale:
            self.follow_file()
        else:
            self.follow_layers()

    def follow_file(self) -> None:
        """Answer a change of the workspace's file: read it again, or let go of it when it is gone; hidden, later."""
        desk = self._desk
        if desk.data is None:
            return
        if not desk.visible:
            self._stale = True
        elif desk.session.is_lost():
            self.forget(tr("The file of {workspace} was moved or deleted.").format(workspace=desk.data.name))
        else:
            self.open_workspace(desk.data.path)

    def follow_layers(self) -> None:
        """Answer layers added or removed: open the project's workspace, or let go of one that left it."""
        desk = self._desk
        if not desk.visible:
            return
        if desk.data is None:
            self._open_from_project()
        elif desk.session.has_left_project():
            self.forget(tr("The layers of {workspace} were removed.").format(workspace=desk.data.name))
            if desk.session.found_in_project():
                self._open_from_project()
        else:
            desk.dock.show_selected_count(len(desk.map.selected_codes()))

    def project_closed(self) -> None:
        """Forget everything: another project is another question."""
        self._request += 1  # what is being read belongs to the project that is gone
        if self._desk.data is not None:
            self.forget(tr("The project was closed."))
        elif self._desk.visible:
            show_no_workspace(self._desk.dock)

    def forget(self, reason: str) -> None:
        """Let go of the workspace and of every choice; say why."""
        desk = self._desk
        self._request += 1
        desk.map.stop_picking()
        desk.map.show_units(())
        desk.session.close()
        desk.figures = None
        desk.state = ComparisonState()
        self._levels.forget()
        desk.map.follow_level(desk.state.level)
        desk.show_chosen()
        desk.say("")
        show_no_workspace(desk.dock, reason)

    def _open_from_project(self) -> None:
        path, missing = self._desk.session.found_in_project(), missing_libraries()
        if missing:
            self._desk.dock.show_empty(missing, can_open=False)
        elif path:
            self.open_workspace(path)
        else:
            show_no_workspace(self._desk.dock)
