"""Decides what the comparison dock shows: holds the choices, asks the domain, tells dock and map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...qgis_support.i18n import tr
from .choices import kept_state, period_for, refusal, suggestions
from .session import WorkspaceSession, missing_libraries
from .showing import show_choices, show_chosen, show_figures, show_indicator, show_no_workspace
from .state import ComparisonState

if TYPE_CHECKING:
    from .data import ComparisonData
    from .specs import Figures

REDRAW_AFTER_MS = 10  # several changes in a row are computed each, painted once


class ComparisonPresenter(QObject):
    """``dock``, ``map_link``, ``watch`` are given (a test gives fakes); ``read`` turns a path into data, in ``jobs``.

    Nothing is read or computed while the dock is hidden. The state survives hiding, not the loss of the workspace.
    """

    def __init__(
        self,
        dock: Any,
        map_link: Any,
        watch: Any,
        read: Callable[[str], ComparisonData],
        today: Callable[[], str],
        jobs: Any,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._dock, self._map, self._watch, self._today = dock, map_link, watch, today
        self._read, self._jobs, self._request = read, jobs, 0
        self._session = WorkspaceSession(watch)
        self.state = ComparisonState()
        self.figures: Figures | None = None
        self._visible = False
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self.redraw_now)

    # ---- life --------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Connect to dock, map and project."""
        for signal, answer in self._connections():
            signal.connect(answer)
        show_no_workspace(self._dock)

    def unload(self) -> None:
        """Disconnect everything and forget the data."""
        self._redraw.stop()
        self._jobs.drop_all()
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)
        self._session.close()
        self.figures = None

    def _connections(self) -> list[tuple[Any, Callable]]:
        dock, link, watch = self._dock, self._map, self._watch
        return [
            (dock.workspace_asked, self.ask_workspace),
            (dock.unit_typed, self.suggest),
            (dock.unit_chosen, self.add_unit),
            (dock.unit_removed, self.remove_unit),
            (dock.units_cleared, self.clear_units),
            (dock.picking_toggled, self.toggle_picking),
            (dock.selected_added, self.add_selected),
            (dock.indicator_chosen, self.choose_indicator),
            (dock.reference_chosen, self.choose_reference),
            (dock.period_chosen, self.choose_period),
            (dock.unit_focused, self.focus_unit),
            (dock.map_selection_asked, self.select_on_map),
            (dock.copy_asked, self.copy_table),
            (dock.export_asked, self.export),
            (dock.shown, self.show_or_hide),
            (dock.theme_changed, self._compute_and_redraw),
            (link.unit_picked, self.add_unit),
            (link.nothing_picked, self._say_nothing_picked),
            (link.selection_changed, self.follow_selection),
            (link.picking_ended, self._picking_ended),
            (watch.layers_changed, self.follow_layers),
            (watch.closed, self.project_closed),
        ]

    def show_or_hide(self, visible: bool) -> None:
        """Wake up when shown; when hidden, leave the map alone and do nothing."""
        if visible == self._visible:
            return
        self._visible = visible
        if not visible:
            self._redraw.stop()
            self._map.sleep()
            return
        self._map.wake()
        if self.data is None:
            self._open_from_project()
        else:
            self.follow_layers()
        self._dock.show_selected_count(len(self._map.selected_codes()))
        self._compute_and_redraw()

    # ---- workspace ---------------------------------------------------------------------------------------------

    @property
    def data(self) -> ComparisonData | None:
        """The open workspace in memory."""
        return self._session.data

    def ask_workspace(self) -> None:
        """Let the user choose a workspace file."""
        path = self._dock.ask_workspace(self._session.folder())
        if path:
            self.open_workspace(path)

    def open_workspace(self, path: str) -> None:
        """Read a workspace in the background and show it; on failure say why and keep what was open."""
        missing = missing_libraries()
        if missing:
            self._say_problem(missing)
            return
        self._request += 1
        request = self._request
        if self.data is None:
            self._dock.show_empty(tr("Reading the workspace…"), can_open=False)
        self._jobs.start(
            tr("Reading the workspace"),
            lambda: self._read(path),
            lambda data, error: self._opened(request, path, data, error),
        )

    def _opened(self, request: int, path: str, data: ComparisonData | None, error: Exception | None) -> None:
        if request != self._request:
            return  # an answer to an older question
        problem = self._session.adopt(path, data, error)
        if problem:
            self._say_problem(problem)
            return
        self.state = kept_state(self.state, self.data)
        self._dock.show_content()
        self._dock.show_notice("")
        show_choices(self._dock, self.data, self.state)
        self._show_chosen()
        self._compute_and_redraw()

    def follow_layers(self) -> None:
        """Answer layers added or removed: open the project's workspace, or let go of one that left it."""
        if not self._visible:
            return
        if self.data is None:
            self._open_from_project()
        elif self._session.has_left_project():
            self._forget(tr("The layers of {workspace} were removed.").format(workspace=self.data.name))
        else:
            self._dock.show_selected_count(len(self._map.selected_codes()))

    def project_closed(self) -> None:
        """Forget everything: another project is another question."""
        if self.data is not None:
            self._forget(tr("The project was closed."))

    def _open_from_project(self) -> None:
        path, missing = self._session.found_in_project(), missing_libraries()
        if missing:
            self._dock.show_empty(missing, can_open=False)
        elif path:
            self.open_workspace(path)
        else:
            show_no_workspace(self._dock)

    def _forget(self, reason: str) -> None:
        self._redraw.stop()
        self._request += 1
        self._map.stop_picking()
        self._map.show_units(())
        self._session.close()
        self.figures = None
        self.state = ComparisonState()
        self._show_chosen()
        self._dock.show_notice("")
        show_no_workspace(self._dock, reason)

    # ---- choices -----------------------------------------------------------------------------------------------

    def suggest(self, typed: str) -> None:
        """Offer communes for what is being typed."""
        if self.data is None:
            return
        self._dock.show_suggestions(suggestions(self.data, typed))

    def add_unit(self, code: str) -> None:
        """Add a commune; an unknown one and a ninth are refused with a sentence."""
        self._dock.show_notice(self._added(code))
        self._show_chosen()
        self._compute_and_redraw()

    def add_selected(self) -> None:
        """Add the communes selected on the map, as many as there is room for."""
        refused = [words for words in map(self._added, self._map.selected_codes()) if words]
        self._dock.show_notice(refused[0] if refused else "")
        self._show_chosen()
        self._compute_and_redraw()

    def remove_unit(self, code: str) -> None:
        """Remove a commune."""
        self.state = self.state.without_unit(code)
        self._dock.show_notice("")
        self._show_chosen()
        self._compute_and_redraw()

    def clear_units(self) -> None:
        """Remove all communes."""
        self.state = replace(self.state, chosen=(), focus="")
        self._dock.show_notice("")
        self._show_chosen()
        self._compute_and_redraw()

    def choose_indicator(self, indicator: str) -> None:
        """Compare another indicator, for the same period when it has it, else for its latest."""
        if self.data is None:
            return
        period = period_for(self.data, indicator, self.state.period)
        self.state = replace(self.state, indicator=indicator, period=period)
        show_indicator(self._dock, self.data, self.state)
        self._compute_and_redraw()

    def choose_period(self, period: str) -> None:
        """Compare another period."""
        self.state = replace(self.state, period=period)
        self._compute_and_redraw()

    def choose_reference(self, reference: str) -> None:
        """Compare with another zone."""
        self.state = replace(self.state, reference=reference)
        self._compute_and_redraw()

    def toggle_picking(self, on: bool) -> None:
        """Take or give back the map's pointer."""
        if not on:
            self._map.stop_picking()
        elif self._map.has_units():
            self._map.start_picking()
        else:
            self._dock.show_picking(False)
            self._dock.show_notice(tr("The map has no layer of communes to click on. Add the ANSS layers first."))

    # ---- selecting together ------------------------------------------------------------------------------------

    def focus_unit(self, code: str) -> None:
        """Bring one commune to the fore in charts, table and map; one not chosen is only selected on the map."""
        self._map.select([code])
        if code in self.state.codes:
            self._set_focus(code)

    def select_on_map(self) -> None:
        """Select the chosen communes on the layer."""
        self._map.select(self.state.codes)

    def follow_selection(self, codes: list[str]) -> None:
        """Answer a selection made on the map: count it, and bring a chosen commune to the fore."""
        if not self._visible or self.data is None:
            return
        self._dock.show_selected_count(len(codes))
        chosen = [code for code in codes if code in self.state.codes]
        self._set_focus(chosen[0] if chosen else "")

    def _set_focus(self, code: str) -> None:
        self.state = replace(self.state, focus=code)
        self._dock.show_focus(code)
        self._show_on_map()

    # ---- out ---------------------------------------------------------------------------------------------------

    def copy_table(self) -> None:
        """Copy the table for a spreadsheet."""
        from .export import copy_table

        if self.figures is not None:
            self._dock.show_notice(copy_table(self.figures, self._dock))

    def export(self, ending: str) -> None:
        """Export the table (csv) or the chart on screen (png, svg, pdf)."""
        from .export import export_as

        if self.figures is not None:
            self._dock.show_notice(export_as(ending, self.figures, self._dock))

    # ---- showing -----------------------------------------------------------------------------------------------

    def _compute_and_redraw(self) -> None:
        """Compare at once; paint a moment later, once for several changes. Hidden: neither."""
        if not self._visible or self.data is None:
            return
        from ...domain.comparison.compare import compare
        from .specs import Figures

        state, data = self.state, self.data
        comparison = compare(data.communes, data.columns[state.indicator, state.period], state.codes, state.reference)
        self.figures = Figures(data, state, comparison, self._today())
        self._redraw.start()

    def redraw_now(self) -> None:
        """Show the latest comparison in charts, table, foot and map."""
        if self.figures is not None and self._visible:
            show_figures(self._dock, self.figures, self.state.focus)
            self._show_on_map()

    def _show_chosen(self) -> None:
        show_chosen(self._dock, self.data, self.state)

    def _show_on_map(self) -> None:
        if self._visible:
            self._map.show_units(tuple((item.code, item.colour) for item in self.state.chosen), self.state.focus)

    def _say_problem(self, text: str) -> None:
        """Say it where the user looks: on the empty page, or above the charts that stay."""
        if self.data is None:
            self._dock.show_empty(text)
        else:
            self._dock.show_notice(text)

    def _say_nothing_picked(self) -> None:
        self._dock.show_notice(tr("No commune here: click inside a commune."))

    def _picking_ended(self) -> None:
        self._dock.show_picking(False)

    def _added(self, code: str) -> str:
        """Add one commune; return why it could not be, or an empty text."""
        if self.data is None:
            return ""
        refused = refusal(self.state, self.data, code)
        if not refused:
            self.state = self.state.with_unit(code)
        return refused
