"""The second page at work: what the sheet was taken for, rows said to be of another kind, and taking that back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import sentences as say
from ..choosing import Reading, kinds_of_rows, proposed_reading
from ..history import History
from ..showing import show_reading
from ..widgets.preview_table import row_names

if TYPE_CHECKING:
    from ....domain.importing.proposal import Delivery
    from ..work import Opened


class Correcting(QObject):
    """``rows_asked``: rows (numbers of the file) are said to be of a kind; the sheet must be looked at again."""

    rows_asked = pyqtSignal(list, str)

    def __init__(self, page: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._page = page
        self._history = History()
        self._opened: Opened | None = None

    @property
    def delivery(self) -> Delivery | None:
        """The sheet as it is read now."""
        return None if self._history.now is None else self._history.now[0]

    @property
    def kinds(self) -> dict[str, str]:
        """What was said of rows."""
        return {} if self.delivery is None else dict(self.delivery.recipe.row_kinds)

    def load(self) -> None:
        """Start listening to the page."""
        for signal, answer in self._connections():
            signal.connect(answer)

    def unload(self) -> None:
        """Stop listening."""
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def forget(self) -> None:
        """No sheet is read."""
        self._history.begin(None)

    def begin(self, opened: Opened, delivery: Delivery, reading: Reading) -> None:
        """Show a sheet, and what is chosen of it."""
        self._opened = opened
        self._history.begin((delivery, reading))
        self._show()

    def was_looked_at(self, delivery: Delivery, step: str) -> int:
        """Show the sheet read otherwise; the number of rows that are of another kind now."""
        before, reading = self.delivery, self._page.reading()
        kinds, now = kinds_of_rows(before), kinds_of_rows(delivery)
        changed = sum(now[number] != kind for number, kind in kinds.items())
        if changed or delivery.recipe.row_kinds != before.recipe.row_kinds:
            self._history.amend((before, reading))
            self._history.push((delivery, _carried(delivery, reading)), step)
            self._show()
        return changed

    def show_card(self, indicator: str) -> None:
        """Show the card of an indicator beside its column."""
        if self._opened is not None:
            self._page.show_card(say.card(self._opened.cards.get(indicator)))

    def step(self, numbers: list[int], kind: str) -> str:
        """Name of the step that says rows to be of ``kind``."""
        return say.step_of_kind(numbers, row_names().get(kind, ""))

    def _show(self) -> None:
        delivery, reading = self._history.now
        show_reading(self._page, self._opened, delivery, reading)
        self._page.show_steps(self._history.back_step, self._history.again_step)

    def _undo(self) -> None:
        self._move(self._history.back)

    def _redo(self) -> None:
        self._move(self._history.again)

    def _move(self, step: Callable[[], bool]) -> None:
        self._history.amend((self.delivery, self._page.reading()))
        if step():
            self._show()

    def _connections(self) -> list[tuple[Any, Callable]]:
        page = self._page
        return [
            (page.kind_asked, self.rows_asked),
            (page.undo_asked, self._undo),
            (page.redo_asked, self._redo),
            (page.indicator_focused, self.show_card),
        ]


def _carried(delivery: Delivery, reading: Reading) -> Reading:
    """What the new rule says of columns, with everything else as it is chosen."""
    new = proposed_reading(delivery)
    return replace(
        new,
        decimal=reading.decimal,
        level=reading.level,
        period=reading.period,
        milieu=reading.milieu,
        weight=reading.weight,
    )
