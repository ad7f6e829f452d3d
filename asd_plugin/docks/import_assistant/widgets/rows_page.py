"""Third page: which row is which unit; what the plugin proposes a person confirms, changes or rejects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import in_bold, wrapped
from ..matching_rows import GROUPS
from .group_buttons import GroupButtons
from .history_buttons import HistoryButtons
from .roomy import Elided, letters_wide
from .row_table import RowLine, RowTable

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


class RowsPage(QWidget):
    """Codes of units and places of rows travel in the signals."""

    group_chosen = pyqtSignal(str)
    row_focused = pyqtSignal(int)
    unit_confirmed = pyqtSignal(str)
    row_rejected = pyqtSignal()
    rule_asked = pyqtSignal()
    undo_asked = pyqtSignal()
    redo_asked = pyqtSignal()
    searched = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.counts, self.tabs, self.table = wrapped(self), GroupButtons(self), RowTable(self)
        self.row, self.search, self.units = wrapped(self), QLineEdit(self), QListWidget(self)
        self.confirm, self.reject = QPushButton(tr("&Confirm this unit"), self), QPushButton(tr("&Leave row out"), self)
        self.rule, self.steps = Elided(self), HistoryButtons(self)
        self.box, self.in_hand = QFrame(self), wrapped(self)
        self.in_hand.setText(tr("Row in hand"))
        in_bold(self.in_hand, True)
        self._lay_out()
        self._connect()
        self._widen()

    def show_counts(self, sentence: str, names: dict[str, str], chosen: str) -> None:
        """Say how the rows stand, with a tab for each group as ``names`` has it."""
        self.counts.setText(sentence)
        self.tabs.blockSignals(True)
        for place, group in enumerate(GROUPS):
            self.tabs.setTabText(place, names[group])
        self.tabs.setCurrentIndex(GROUPS.index(chosen))
        self.tabs.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """The row in hand has the width that its letters need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widen()

    def _widen(self) -> None:
        self.box.setFixedWidth(min(max(letters_wide(self, 34), 280), 350))

    def show_lines(self, rows: list[Any], words: Callable[[Any], RowLine], focus: int) -> None:
        """Show the rows of a group, each in words when it comes to sight."""
        self.table.show_lines(rows, words, focus)

    def show_row(self, text: str, units: list[tuple[str, str]], may_decide: bool) -> None:
        """Show the row in hand and the units it can be, as (code, words), the likeliest first."""
        self.row.setText(text)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.box.setEnabled(may_decide)
        self.show_units(units)

    def show_units(self, units: list[tuple[str, str]]) -> None:
        """Offer units."""
        self.units.clear()
        for code, words in units:
            item = QListWidgetItem(words, self.units)
            item.setData(CODE_ROLE, code)
            item.setToolTip(f"{words} - {code}" if code not in words else words)
        self.units.setCurrentRow(0 if units else -1)
        self.confirm.setEnabled(bool(units))

    def show_rule(self, text: str, is_offered: bool) -> None:
        """Offer to confirm at once every name that is exactly that of one unit of its province."""
        self.rule.setText(text)
        self.rule.setEnabled(is_offered)

    def show_steps(self, back: str, again: str) -> None:
        """Name the decision that can be taken back, and the one that can be made again."""
        self.steps.show_steps(back, again)

    def _confirmed(self) -> None:
        item = self.units.currentItem()
        if item is not None:
            self.unit_confirmed.emit(str(item.data(CODE_ROLE)))

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda place: self.group_chosen.emit(GROUPS[place]))
        self.table.focused.connect(self.row_focused)
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self._confirmed)
        self.units.itemActivated.connect(lambda *_: self._confirmed())
        self.confirm.clicked.connect(lambda *_: self._confirmed())
        self.reject.clicked.connect(lambda *_: self.row_rejected.emit())
        self.rule.clicked.connect(lambda *_: self.rule_asked.emit())
        self.steps.back_asked.connect(self.undo_asked)
        self.steps.again_asked.connect(self.redo_asked)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(tr("Rows by what became of them"))
        self.search.setPlaceholderText(tr("Search another unit (French or Arabic)…"))
        self.search.setAccessibleName(tr("Search a unit by name or code"))
        self.search.setClearButtonEnabled(True)
        self.units.setAccessibleName(tr("Units this row can be"))
        for button in (self.confirm, self.reject):
            button.setAutoDefault(False)
        inside = QVBoxLayout(self.box)
        inside.setContentsMargins(4, 0, 0, 0)
        for widget in (self.in_hand, self.row, self.search):
            inside.addWidget(widget)
        inside.addWidget(self.units, 1)
        inside.addWidget(self.confirm)
        inside.addWidget(self.reject)
        self.units.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.units.setSpacing(2)
        line, foot = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.table, 1)
        line.addWidget(self.box)
        foot.addWidget(self.rule)
        foot.addStretch(1)
        foot.addWidget(self.steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.counts)
        column.addWidget(self.tabs)
        column.addLayout(line, 1)
        column.addLayout(foot)
