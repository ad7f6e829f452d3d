"""One commune at a time: search, selection together with the map, why it is ranked there, what-if."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from .dock import WHY
from .words.wording import first_words

if TYPE_CHECKING:
    from .baseline import Baseline
    from .changes import Changes
    from .rank_interval import RankInterval
    from .session import Session

DEFAULT_ZONE = "region"


class UnitFocus:
    """Holds the commune in focus and its reference zone."""

    def __init__(
        self,
        session: Session,
        changes: Changes,
        interval: RankInterval,
        baseline: Baseline,
        dock: Any,
        map_layer: Any,
    ):
        self._session, self._changes, self._interval, self._baseline = session, changes, interval, baseline
        self._dock, self._map = dock, map_layer
        self.code, self.zone = "", DEFAULT_ZONE

    def connections(self) -> list[tuple[Any, Callable]]:
        """What dock and map announce, and who answers."""
        return [
            (self._dock.unit_searched, self.search),
            (self._dock.unit_focused, self.choose),
            (self._dock.why.zone_chosen, self.choose_zone),
            (self._dock.why.what_if_asked, self.what_if),
            (self._map.unit_picked, self.pick),
        ]

    def keep_if_known(self) -> None:
        """Another workspace was opened: a commune it does not have is out of focus."""
        if self.code and not self._session.data.names.has(self.code):
            self.code = ""

    def search(self, typed: str) -> None:
        """Keep the communes that match what is typed; nothing typed keeps all."""
        data = self._session.data
        if data is None:
            return
        found = data.names.find(typed, limit=len(data.communes.codes)) if typed.strip() else None
        codes = None if found is None else frozenset(item.unit.code for item in found)
        self._dock.show_only(codes, self.code)

    def choose(self, code: str) -> None:
        """Bring one commune to the fore in table and map, and explain it."""
        data = self._session.data
        if data is None or not data.names.has(code):
            return
        self.code = code
        self._map.show_focus(code)
        self._dock.show_focus(code)
        self.show()

    def pick(self, code: str) -> None:
        """A commune was chosen on the map: the question is why."""
        self.choose(code)
        self._dock.show_tab(WHY)

    def choose_zone(self, zone: str) -> None:
        """Compare with another zone."""
        self.zone = zone
        self.show()

    def what_if(self, leaf: str, value: float) -> None:
        """Say what another figure would make of the commune in focus."""
        from .words.why import what_if_text

        if self._changes.scored is None or not self.code:
            return
        try:
            text = what_if_text(self._changes.scored, self.code, leaf, value)
        except AsdError as error:
            text = first_words(error)
        self._dock.show_answer(text)

    def show(self) -> None:
        """Explain the commune in focus, when that page is in front."""
        from .words.why import leaf_choices, why

        scored, data = self._changes.scored, self._session.data
        if scored is None or self._dock.front_tab() != WHY:
            self._interval.pause()
            return
        if not self.code:
            self._interval.pause()
            self._dock.show_why(None)
            return
        self._dock.show_why(why(data, scored, self.code, self.zone, self._baseline.now))
        self._dock.show_choices(leaf_choices(data, self.code))
        self._interval.show(self.code)
