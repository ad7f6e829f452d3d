"""The fourth page at work: what writing would change, the day of the delivery, and why an older one is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import sentences as say
from ..showing import UnitNames, show_before
from ..work import Told

if TYPE_CHECKING:
    from ....domain.importing.proposal import Delivery, Proposal
    from ..work import Changes, Opened


class Writing(QObject):
    """``told``: something was changed on the page that says whether one may write."""

    told = pyqtSignal()

    def __init__(self, page: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._page = page
        self.changes: Changes | None = None

    def load(self) -> None:
        """Start listening to the page."""
        for signal, answer in self._connections():
            signal.connect(answer)

    def unload(self) -> None:
        """Stop listening."""
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def forget(self) -> None:
        """Nothing was compared."""
        self.changes = None

    def show(
        self, changes: Changes, opened: Opened, proposal: Proposal, names: UnitNames, delivered: str, source: str
    ) -> None:
        """Show what writing would do; day and source stay as a person left them on the page."""
        is_first, self.changes = self.changes is None, changes
        show_before(self._page, opened, proposal, changes, names)
        if is_first:
            self._page.show_told(delivered, source)
        self._show_older()

    def may_write(self, proposal: Proposal) -> bool:
        """Whether there is something to write, and a reason where the delivery is older than the last."""
        older = self._is_older() and not self._page.forced_reason()
        return self.changes is not None and not older and proposal.counts["rows_joined"] > 0

    def as_told(self, proposal: Proposal, delivery: Delivery) -> Proposal:
        """The proposal with the source to print with its figures."""
        source = self._page.source_text()
        values = proposal.values.assign(source=source or delivery.file)
        return replace(proposal, values=values, choices=replace(proposal.choices, source=source))

    def about(self, nominative_reason: str) -> Told:
        """What a person says of the delivery."""
        forced = self._page.forced_reason() if self._is_older() else ""
        return Told(self._page.delivered(), forced, nominative_reason)

    def _is_older(self) -> bool:
        told, last = self._page.delivered(), self.changes.last if self.changes else ""
        length = min(len(told), len(last))
        return bool(length) and told[:length] < last[:length]

    def _show_older(self) -> None:
        if self.changes is None:
            return
        self._page.show_older(say.older(self._page.delivered(), self.changes.last) if self._is_older() else "")
        self.told.emit()

    def _connections(self) -> list[tuple[Any, Callable]]:
        return [(self._page.told, self._show_older)]
