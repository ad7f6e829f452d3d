"""The third page at work: groups of rows, the row in hand, decisions one by one or by rule, and taking them back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....domain.territory.decisions import Decisions
from ....domain.territory.matching import decide
from ....qgis_support.i18n import format_number, tr
from .. import matching_rows as groups
from .. import sentences as say
from ..history import History
from ..showing import UnitNames, line_of

if TYPE_CHECKING:
    from ..joining import Joined

FOUND = 12


class Deciding(QObject):
    """``changed``: the decisions are others, the rows must be joined again."""

    changed = pyqtSignal()

    def __init__(self, page: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._page = page
        self._history = History((Decisions(), False))
        self._joined: Joined | None = None
        self._names: UnitNames | None = None
        self._rows: list[groups.RowSeen] = []
        self._shown: list[groups.RowSeen] = []
        self._group, self._row, self._settled = "", -1, 0

    @property
    def decisions(self) -> Decisions:
        """Decisions in force."""
        return self._history.now[0]

    @property
    def by_rule(self) -> bool:
        """Whether exact names join by rule."""
        return self._history.now[1]

    def load(self) -> None:
        """Start listening to the page."""
        for signal, answer in self._connections():
            signal.connect(answer)

    def unload(self) -> None:
        """Stop listening."""
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def begin(self, decisions: Decisions) -> None:
        """Start with ``decisions`` (an earlier import's, or none)."""
        self._history.begin((decisions, False))
        self._group, self._row, self._settled = "", -1, 0

    def stay(self) -> None:
        """The rows were not joined again (stopped, refused): the decisions are those that the page shows."""
        self._history.go_to(self._settled)

    def show(self, joined: Joined, names: UnitNames) -> None:
        """Show the rows of a proposal."""
        self._joined, self._names, self._rows = joined, names, joined.rows
        self._settled, counts = self._history.place, joined.counts
        if not self._group or not counts[self._group]:
            self._group = groups.first_group(counts)
        self._page.show_counts(say.rows_counted(counts), say.group_names(counts), self._group)
        text = tr("Confirm the {count} names that are exactly one unit's of its &province")
        self._page.show_rule(text.format(count=format_number(joined.exact)), joined.exact > 0 and not self.by_rule)
        self._page.show_steps(self._history.back_step, self._history.again_step)
        self._show_lines()

    # ---- what the page tells -----------------------------------------------------------------------------------

    def _choose_group(self, group: str) -> None:
        self._group = group
        self._show_lines()

    def _show_lines(self) -> None:
        rows = [row for row in self._rows if self._group in (groups.ALL, row.group)]
        if self._group == groups.ALL:
            rows = [row for row in rows if row.group != groups.UNITS]
        self._shown = rows
        self._page.show_lines(rows, lambda row: line_of(row, self._names), self._row)
        if not rows:
            self._row = -1
            self._page.show_row(tr("No row here."), [], False)

    def _focus(self, place: int) -> None:
        self._row = place
        row = self._in_hand()
        if row is None:
            self._page.show_row(tr("This unit has no row."), [], False)
            return
        if not row.is_open:
            self._page.show_row(say.row_aside(row), [], False)
            return
        units = self._words([code for code, _ in row.candidates]) or self._now(row)
        self._page.show_row(say.row_in_hand(row), units, True)

    def _now(self, row: groups.RowSeen) -> list[tuple[str, str]]:
        return self._words([row.unit]) if row.unit else []

    def _words(self, codes: list[str]) -> list[tuple[str, str]]:
        return [(code, self._names.in_full(code)) for code in codes]

    def _in_hand(self) -> groups.RowSeen | None:
        return self._rows[self._row] if 0 <= self._row < len(self._rows) and self._rows[self._row].place >= 0 else None

    def _search(self, typed: str) -> None:
        row = self._in_hand()
        if row is None or self._joined is None:
            return
        found = [one.unit.code for one in self._joined.index.find(typed, FOUND)] if typed.strip() else []
        if not typed.strip():
            found = [code for code, _ in row.candidates]
        self._page.show_units(self._words(found))

    def _confirm(self, unit: str) -> None:
        self._decide(unit)

    def _reject(self) -> None:
        self._decide("")

    def _decide(self, unit: str) -> None:
        row = self._in_hand()
        if row is None or not row.is_open or self._joined is None:
            return
        given = self._joined.proposal.matching.rows.iloc[row.place]
        one = decide(given, unit, QgsApplication.userLoginName(), _today())
        step = say.step_of_row(row, self._names.of(unit) if unit else "")
        self._push(self.decisions.with_decisions([one]), self.by_rule, step)
        following = [other.place for other in self._shown if other.place > row.place]
        self._row = following[0] if following else row.place

    def _by_rule(self) -> None:
        if self._joined is not None and self._joined.exact:
            self._push(self.decisions, True, say.step_of_rule(self._joined.exact))

    def _undo(self) -> None:
        if self._history.back():
            self.changed.emit()

    def _redo(self) -> None:
        if self._history.again():
            self.changed.emit()

    def _push(self, decisions: Decisions, by_rule: bool, step: str) -> None:
        self._history.push((decisions, by_rule), step)
        self.changed.emit()

    def _connections(self) -> list[tuple[Any, Callable]]:
        page = self._page
        return [
            (page.group_chosen, self._choose_group),
            (page.row_focused, self._focus),
            (page.unit_confirmed, self._confirm),
            (page.row_rejected, self._reject),
            (page.rule_asked, self._by_rule),
            (page.undo_asked, self._undo),
            (page.redo_asked, self._redo),
            (page.searched, self._search),
        ]


def _today() -> str:
    return datetime.now(timezone.utc).date().isoformat()
