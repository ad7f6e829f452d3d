"""What the presenter's parts share: dock, map, project, open workspace, choices and figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..session import WorkspaceSession
from ..showing import show_chosen, show_references
from ..state import ComparisonState

if TYPE_CHECKING:
    from ..data import ComparisonData
    from ..specs import Figures


def _nothing() -> None:
    """Before the part that answers is there."""


class Desk:
    """One open comparison. ``recompute`` is given by the drawing part; the others call it after a change.

    ``opened`` is given by the keeping part: called once a workspace is open.
    """

    def __init__(self, dock: Any, map_link: Any, watch: Any, jobs: Any, today: Callable[[], str]):
        self.dock, self.map, self.watch, self.jobs, self.today = dock, map_link, watch, jobs, today
        self.session = WorkspaceSession(watch)
        self.state = ComparisonState()
        self.figures: Figures | None = None
        self.visible = False
        self.recompute: Callable[[], None] = _nothing
        self.opened: Callable[[], None] = _nothing

    @property
    def data(self) -> ComparisonData | None:
        """The open workspace in memory."""
        return self.session.data

    def change(self, **choices: Any) -> None:
        """Replace fields of the state; nothing is shown yet."""
        self.state = replace(self.state, **choices)

    def say(self, text: str) -> None:
        """Show one sentence; empty hides it."""
        self.dock.show_notice(text)

    def say_problem(self, text: str) -> None:
        """Say it where the user looks: on the empty page, or above the charts that stay."""
        if self.data is None:
            self.dock.show_empty(text)
        else:
            self.dock.show_notice(text)

    def look_at(self, level: str, milieu: str) -> None:
        """Put a level and a milieu that is in memory in front; state and data always agree on them."""
        self.session.look_at(level, milieu)
        self.change(level=level, milieu=milieu)

    def show_chosen(self) -> None:
        """Show the chosen units as chips, and among what can be a reference."""
        show_chosen(self.dock, self.data, self.state)
        if self.data is not None:
            show_references(self.dock, self.data, self.state)

    def show_units(self, notice: str) -> None:
        """Show units that have just changed, and say what there is to say."""
        self.say(notice)
        self.show_chosen()
        self.recompute()

    def show_on_map(self) -> None:
        """Outline the chosen units on the map."""
        if self.visible:
            self.map.show_units(tuple((item.code, item.colour) for item in self.state.chosen), self.state.focus)
