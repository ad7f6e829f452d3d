"""The last page at work: the page to print, rule and decisions as files, the layers on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ....domain.errors import AsdError
from ....qgis_support.i18n import tr
from ....qgis_support.messages import explain
from .. import sentences as say

if TYPE_CHECKING:
    from ....domain.importing.proposal import Delivery, Proposal
    from ....domain.territory.decisions import Decisions
    from ..feature import Doors
    from ..work import Opened, Written


class Ending(QObject):
    """Knows the import that was written, and nothing before one was."""

    def __init__(self, dialog: Any, steps: Any, doors: Doors, parent: QObject | None = None):
        super().__init__(parent)
        self._dialog, self._steps, self._doors = dialog, steps, doors
        self._done: tuple[Opened, Delivery, Proposal, Decisions, Written] | None = None

    def load(self) -> None:
        """Start listening to the page."""
        for signal, answer in self._connections():
            signal.connect(answer)

    def unload(self) -> None:
        """Stop listening."""
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def show(
        self, opened: Opened, delivery: Delivery, proposal: Proposal, decisions: Decisions, written: Written
    ) -> None:
        """Show what was written."""
        self._done = (opened, delivery, proposal, decisions, written)
        self._dialog.end.show_counts(say.written(written, proposal.counts))
        self._dialog.end.show_doors(self._doors.compare is not None, self._doors.edit_card is not None)

    def _open_page(self) -> None:
        opened, delivery, proposal, _, done = self._done
        html = self._doors.page(proposal, delivery, opened.cards, done.notes, not done.same, done.finished)
        self._saved(lambda: self._dialog.open_file(self._steps.keep_page(html)))

    def _keep(self) -> None:
        _, delivery, proposal, decisions, _ = self._done
        target = self._dialog.ask_target(delivery.file.rsplit(".", 1)[0] + ".json")
        if target:
            self._saved(lambda: self._tell_kept(self._steps.keep_rule(target, proposal, decisions)))

    def _tell_kept(self, names: tuple[str, str]) -> None:
        self._dialog.show_notice(tr("Saved: {rule} and {decisions}.").format(rule=names[0], decisions=names[1]))

    def _saved(self, act: Callable[[], Any]) -> None:
        try:
            act()
        except AsdError as error:
            self._dialog.show_notice(explain(error), True)

    def _add_layers(self) -> None:
        self._doors.add_layers(self._done[0].workspace)

    def _compare(self) -> None:
        if self._doors.compare is not None:
            self._doors.compare(self._done[0].workspace)

    def _score(self) -> None:
        self._doors.open_algorithm("asd:territorialneedscore", {"WORKSPACE": self._done[0].workspace})

    def _quality(self) -> None:
        self._doors.open_algorithm("asd:qualityreport", {"WORKSPACE": self._done[0].workspace})

    def _card(self) -> None:
        """The card of the first indicator that was written; the others stand beside it in the form's list."""
        opened, _, proposal, _, _ = self._done
        indicators = [rule.indicator_id for rule in proposal.recipe.columns]
        if self._doors.edit_card is not None and indicators:
            self._doors.edit_card(opened.workspace, indicators[0], "")

    def _connections(self) -> list[tuple[Any, Callable]]:
        page = self._dialog.end
        return [
            (page.page_asked, self._open_page),
            (page.keep_asked, self._keep),
            (page.layers_asked, self._add_layers),
            (page.compare_asked, self._compare),
            (page.score_asked, self._score),
            (page.quality_asked, self._quality),
            (page.card_asked, self._card),
        ]
