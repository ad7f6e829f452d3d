"""Decides what the score explorer shows: opens workspace and model, lets dock and map follow every change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...qgis_support.i18n import tr
from .baseline import Baseline
from .changes import Changes
from .dock import RANKING, SUMMARY
from .exporting.exporter import Exporter
from .focus import UnitFocus
from .keeping import Keeper
from .parameters import Parameters
from .rank_interval import RankInterval
from .session import Session, missing_libraries
from .showing import commune_options, show_model, show_no_workspace

if TYPE_CHECKING:
    from .data import ExplorerData, Wanted
    from .state.engine import Engine, Scored

REDRAW_AFTER_MS = 5  # several changes in a row are scored each, painted once
SETTLE_AFTER_MS = 300  # legend, explanation and words follow when the slider rests


class ScoreExplorerPresenter(QObject):
    """``dock``, ``map_layer``, ``watch``, ``official`` are given (a test gives fakes); ``read`` works in ``jobs``.

    Nothing is read, scored or painted while the dock is hidden. What was changed survives hiding, not the loss of the
    workspace.
    """

    def __init__(
        self,
        dock: Any,
        map_layer: Any,
        watch: Any,
        read: Callable[[str, Wanted], tuple[ExplorerData, Engine, Scored]],
        jobs: Any,
        official: Any,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._dock, self._map, self._watch = dock, map_layer, watch
        self._read, self._jobs, self._request = read, jobs, 0
        self.session = Session(watch)
        self.changes = Changes(self.session, dock, jobs, self._scored_again, self.show_model)
        self.parameters = Parameters(self.session, self.changes, dock)
        self.interval = RankInterval(self.session, self.changes, dock, jobs, self)
        self.baseline = Baseline(self.session, dock, jobs, read, self._compared_again)
        self.focus = UnitFocus(self.session, self.changes, self.interval, self.baseline, dock, map_layer)
        self.exporter = Exporter(self, dock)
        self.keeper = Keeper(self, dock, jobs, official)
        self._visible, self._on_map = False, True
        self._redraw = self._timer(REDRAW_AFTER_MS, self.redraw_now)
        self._look = self._timer(0, self.follow_layers)  # layers that are renewed go and come back in one go
        self._settle = self._timer(SETTLE_AFTER_MS, self.settle_now)

    # ---- life --------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Connect to dock, map and project."""
        for signal, answer in self._connections():
            signal.connect(answer)
        show_no_workspace(self._dock)
        self._dock.show_on_map(self._on_map)

    def unload(self) -> None:
        """Disconnect everything and forget the data."""
        self._stop()
        self._jobs.drop_all()
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)
        self.changes.end()
        self.baseline.forget()
        self.interval.forget()
        self.session.close()

    def _connections(self) -> list[tuple[Any, Callable]]:
        dock, layer, watch = self._dock, self._map, self._watch
        return [
            (dock.shown, self.show_or_hide),
            (dock.workspace_asked, self.ask_workspace),
            (dock.map_toggled, self.toggle_map),
            (dock.picking_toggled, self.toggle_picking),
            (dock.tab_shown, self._tab_shown),
            (dock.copy_asked, self.copy_summary),
            *self.changes.connections(),
            *self.parameters.connections(),
            *self.focus.connections(),
            *self.baseline.connections(),
            *self.exporter.connections(),
            *self.keeper.connections(dock.model),
            (layer.lost, self._layer_lost),
            (layer.swept, self._look.start),
            (layer.picking_ended, self._picking_ended),
            (watch.layers_changed, self._look.start),
            (watch.closed, self.project_closed),
        ]

    def show_or_hide(self, visible: bool) -> None:
        """Wake up when shown; when hidden, take the exploration off the map and do nothing."""
        if visible == self._visible:
            return
        self._visible = visible
        if not visible:
            self._stop()
            self._dock.show_picking(False)
            self._map.close()
        elif self.data is None:
            self._open_from_project()
        else:
            self.follow_layers()
            if self.data is not None:
                self._show_everything()

    def _stop(self) -> None:
        for timer in (self._redraw, self._settle, self._look):
            timer.stop()
        self.interval.stop()

    # ---- workspace and model -----------------------------------------------------------------------------------

    @property
    def data(self) -> ExplorerData | None:
        """The open workspace in memory."""
        return self.session.data

    @property
    def scored(self) -> Scored | None:
        """The scores on screen."""
        return self.changes.scored

    def ask_workspace(self) -> None:
        """Let the user choose a workspace file."""
        path = self._dock.ask_workspace(self.session.folder())
        if path:
            self.open(path)

    def open(self, path: str, file: str = "", model_id: str = "") -> None:
        """Read a workspace with a model in the background; on failure say why and keep what was open."""
        from .data import Wanted

        missing = missing_libraries()
        if missing:
            self.say(missing)
            return
        if self.changes.is_changed and not self._dock.confirm_discard():
            return
        self._request += 1
        request, wanted = self._request, Wanted(file, model_id)
        if self.data is None:
            self._dock.show_empty(tr("Reading the workspace…"), can_open=False)
        self._jobs.start(
            tr("Reading the workspace"),
            lambda: self._read(path, wanted),
            lambda read, error: self._opened(request, read, error),
        )

    def _opened(self, request: int, read: Any, error: Exception | None) -> None:
        if request != self._request:
            return  # an answer to an older question
        problem = self.session.adopt(read, error)
        if problem:
            self.say(problem)
            return
        self._map.close()
        self.changes.begin()
        self.baseline.forget()
        self.interval.forget()
        self.focus.keep_if_known()
        self._dock.show_content()
        self._dock.show_notice("")
        self._dock.show_workspace(self.data.name)
        self._dock.show_models(self.session.models)
        self._dock.show_baseline(self.baseline.now)
        if self._visible:
            self._show_everything()

    def _show_everything(self) -> None:
        from .words.why import zone_options

        self._dock.show_zones(zone_options(self.data.communes.families is not None), self.focus.zone)
        self._dock.show_communes(commune_options(self.data))
        if self._on_map and not self._map.is_open():
            self._show_on_map()
        self.redraw_now()
        self.settle_now()

    def follow_layers(self) -> None:
        """Answer layers added or removed: open the project's workspace, or let go of one that left it."""
        if not self._visible:
            return
        if self.data is None:
            self._open_from_project()
        elif self.session.has_left_project():
            self._forget(tr("The layers of {workspace} were removed.").format(workspace=self.data.name))
        elif self._on_map and self.scored is not None and not self._map.is_open():
            self._show_on_map()

    def project_closed(self) -> None:
        """Forget everything: another project is another question."""
        if self.data is not None:
            self._forget(tr("The project was closed."))

    def _open_from_project(self) -> None:
        path, missing = self.session.found_in_project(), missing_libraries()
        if missing:
            self._dock.show_empty(missing, can_open=False)
        elif path:
            self.open(path)
        else:
            show_no_workspace(self._dock)

    def _forget(self, reason: str) -> None:
        self._stop()
        self._request += 1
        self.changes.end()
        self.baseline.forget()
        self.interval.forget()
        self.session.close()
        self.focus.code = ""
        self._map.close()
        self._dock.show_notice("")
        show_no_workspace(self._dock, reason)

    # ---- map ---------------------------------------------------------------------------------------------------

    def toggle_map(self, on: bool) -> None:
        """Show the exploration on the map, or take it off."""
        self._on_map = on
        self._dock.show_on_map(on)
        if not on:
            self._dock.show_picking(False)
            self._map.close()
        elif self._visible and self.scored is not None:
            self._show_on_map()

    def _show_on_map(self) -> None:
        self._map.open(self.data)
        self._map.settle(self.scored)
        self._map.show_focus(self.focus.code)

    def toggle_picking(self, on: bool) -> None:
        """Take or give back the map's pointer."""
        if on:
            self._map.start_picking()
        else:
            self._map.stop_picking()

    def _layer_lost(self) -> None:
        self._on_map = False
        self._dock.show_on_map(False)
        self._dock.show_picking(False)

    def _picking_ended(self) -> None:
        self._dock.show_picking(False)

    # ---- showing -----------------------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Say it where the user looks: on the empty page, or above the tabs that stay."""
        if self.data is None:
            self._dock.show_empty(text)
        else:
            self._dock.show_notice(text)

    def show_model(self) -> None:
        """Show the model on screen and whether it is saved."""
        if self.changes.history is not None:
            show_model(self._dock, self.changes.history, self.session.saved_model, self.session.saved_where)
            self.parameters.show()

    def _scored_again(self) -> None:
        self.interval.stop()  # the slider needs the processor, and the answer would be to an older question
        if self._visible:
            if not self._redraw.isActive():
                self._redraw.start()
            self._settle.start()

    def redraw_now(self) -> None:
        """Recolour the map and let weights and ranking follow."""
        if self.scored is not None and self._visible:
            self._map.paint(self.scored)
            self.show_model()
            self._show_ranking()

    def settle_now(self) -> None:
        """Once the slider rests: legend, explanation, words."""
        if self.scored is not None and self._visible:
            self._map.settle(self.scored)
            self.focus.show()
            self._show_summary()

    def copy_summary(self) -> None:
        """Copy the explanation of the map."""
        self._dock.put_on_clipboard(self._dock.summary_text())
        self._dock.show_notice(tr("Text copied."))

    def _tab_shown(self, _tab: int) -> None:
        if self.scored is not None and self._visible:
            self._show_ranking()
            self.focus.show()
            self._show_summary()

    def _compared_again(self) -> None:
        self._dock.show_baseline(self.baseline.now)
        self._tab_shown(self._dock.front_tab())

    def _show_ranking(self) -> None:
        from .showing import ranking_of

        if self._dock.front_tab() == RANKING:
            self._dock.show_ranking(ranking_of(self.data, self.scored, self.baseline.now), self.focus.code)

    def _show_summary(self) -> None:
        from .words.summary import explain_map

        if self._dock.front_tab() == SUMMARY:
            paragraphs = explain_map(self.data, self.scored, self.baseline.now, self.changes.is_changed)
            self._dock.show_summary(paragraphs)

    def _timer(self, milliseconds: int, answer: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(answer)
        return timer
