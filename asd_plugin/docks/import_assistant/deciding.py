"""The third page at work: groups of rows, the row in hand, decisions one by one or by rule, and taking them back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.comparison.names import Named, NameIndex
from ...domain.territory.decisions import Decisions
from ...domain.territory.matching import decide
from ...qgis_support.i18n import format_number, tr
from . import matching_rows as groups
from . import sentences as say
from .showing import UnitNames, lines_of

if TYPE_CHECKING:
    from ...domain.importing.proposal import Proposal

FOUND = 12


class Deciding(QObject):
    """``changed``: the decisions are others, the rows must be joined again."""

    changed = pyqtSignal()

    def __init__(self, page: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._page = page
        self._history: list[tuple[Decisions, bool]] = [(Decisions(), False)]
        self._proposal: Proposal | None = None
        self._names: UnitNames | None = None
        self._index: NameIndex | None = None
        self._rows: list[groups.RowSeen] = []
        self._group, self._row = "", -1

    @property
    def decisions(self) -> Decisions:
        """Decisions in force."""
        return self._history[-1][0]

    @property
    def by_rule(self) -> bool:
        """Whether exact names join by rule."""
        return self._history[-1][1]

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
        self._history = [(decisions, False)]
        self._group, self._row = "", -1

    def show(self, proposal: Proposal, territory: Any, names: UnitNames) -> None:
        """Show the rows of a proposal."""
        self._proposal, self._names = proposal, names
        level = proposal.choices.level
        if self._index is None or self._index_of != (id(territory), level):
            self._index, self._index_of = _index(territory, level), (id(territory), level)
        self._rows = groups.rows_seen(proposal)
        counts = groups.counted(self._rows)
        if not self._group or not counts[self._group]:
            self._group = groups.first_group(counts)
        self._page.show_counts(say.rows_counted(counts), say.group_names(counts), self._group)
        exact = len([row for row in self._rows if is_exact(row)])
        text = tr("Confirm the {count} names that are exactly one unit's of its &province")
        self._page.show_rule(text.format(count=format_number(exact)), exact > 0 and not self.by_rule)
        self._page.show_undo(len(self._history) > 1)
        self._show_lines()

    _index_of: tuple = ()

    # ---- what the page tells -----------------------------------------------------------------------------------

    def _choose_group(self, group: str) -> None:
        self._group = group
        self._show_lines()

    def _show_lines(self) -> None:
        rows = [row for row in self._rows if self._group in (groups.ALL, row.group)]
        if self._group == groups.ALL:
            rows = [row for row in rows if row.group != groups.UNITS]
        self._shown = rows
        self._page.show_lines(lines_of(rows, self._names), self._row)
        if not rows:
            self._row = -1
            self._page.show_row(tr("No row here."), [], False)

    _shown: list = []

    def _focus(self, place: int) -> None:
        self._row = place
        row = self._in_hand()
        if row is None:
            self._page.show_row(tr("This unit has no row."), [], False)
            return
        units = [(code, self._names.of(code)) for code, _ in row.candidates] or self._now(row)
        self._page.show_row(say.row_in_hand(row), units, True)

    def _now(self, row: groups.RowSeen) -> list[tuple[str, str]]:
        return [(row.unit, self._names.of(row.unit))] if row.unit else []

    def _in_hand(self) -> groups.RowSeen | None:
        return self._rows[self._row] if 0 <= self._row < len(self._rows) and self._rows[self._row].place >= 0 else None

    def _search(self, typed: str) -> None:
        row = self._in_hand()
        if row is None or self._index is None:
            return
        found = [one.unit.code for one in self._index.find(typed, FOUND)] if typed.strip() else []
        if not typed.strip():
            found = [code for code, _ in row.candidates]
        self._page.show_units([(code, self._names.of(code)) for code in found])

    def _confirm(self, unit: str) -> None:
        self._decide(unit)

    def _reject(self) -> None:
        self._decide("")

    def _decide(self, unit: str) -> None:
        row = self._in_hand()
        if row is None or self._proposal is None:
            return
        given = self._proposal.matching.rows.iloc[row.place]
        one = decide(given, unit, QgsApplication.userLoginName(), _today())
        self._push(self.decisions.with_decisions([one]), self.by_rule)
        following = [other.place for other in self._shown if other.place > row.place]
        self._row = following[0] if following else row.place

    def _by_rule(self) -> None:
        if any(is_exact(row) for row in self._rows):
            self._push(self.decisions, True)

    def _undo(self) -> None:
        if len(self._history) > 1:
            self._history.pop()
            self.changed.emit()

    def _push(self, decisions: Decisions, by_rule: bool) -> None:
        self._history.append((decisions, by_rule))
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
            (page.searched, self._search),
        ]


def is_exact(row: groups.RowSeen) -> bool:
    """Whether the rule of exact names would join this row."""
    exact = [code for code, likeness in row.candidates if likeness >= 1]
    return row.group == groups.PROPOSED and row.reason == "name_to_confirm" and len(exact) == 1


def _index(territory: Any, level: str) -> NameIndex:
    own = territory[territory["level"] == level].fillna("")
    return NameIndex(Named(code, french, arabic) for code, french, arabic in zip(own.index, own.name_fr, own.name_ar))


def _today() -> str:
    return datetime.now(timezone.utc).date().isoformat()
