"""Rows of the file and what became of each; a sign and a word say the state, colour alone never does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ....qgis_support.i18n import tr
from .roomy import letters_wide, share_width

SHARES = (0.06, 0.11, 0.19, 0.12, 0.24)  # of the table's width, for each column but the last
LEAST = (5, 8, 14, 11, 16)  # letters


@dataclass(frozen=True)
class RowLine:
    """A row in words. ``place``: its position in the matching; -1 for a unit without a row."""

    place: int
    number: str
    code: str
    name: str
    state: str
    unit: str
    why: str


class RowModel(QAbstractTableModel):
    """Rows in the order of the file; a row is put in words when it comes to sight, however many there are."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self.rows: list[Any] = []
        self._worded: dict[int, RowLine] = {}
        self._words: Callable[[Any], RowLine] | None = None

    def show(self, rows: list[Any], words: Callable[[Any], RowLine]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows, self._words, self._worded = rows, words, {}
        self.endResetModel()

    def line(self, row: int) -> RowLine:
        """A row in words."""
        if row not in self._worded:
            self._worded[row] = self._words(self.rows[row])
        return self._worded[row]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Row, code, name, state, unit, why."""
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Row"), tr("Code given"), tr("Name given"), tr("State"), tr("Unit"), tr("How or why"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.line(index.row())
        return (line.number, line.code, line.name, line.state, line.unit, line.why)[index.column()]


class RowTable(QTableView):
    """``focused`` carries the place of the row one went to."""

    focused = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Rows and their units"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(letters_wide(self, 6))
        self._is_silent = False
        self._is_fitting, self._is_moved = False, False
        self.horizontalHeader().sectionResized.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_lines(self, rows: list[Any], words: Callable[[Any], RowLine], focus: int) -> None:
        """Replace the rows; ``focus`` is the place to go to, else the line where one was, else the first."""
        self._fit()
        before = max(self.currentIndex().row(), 0)
        self._is_silent = True
        self.rows.show(rows, words)
        self._is_silent = False
        if rows:
            row = next((row for row, seen in enumerate(rows) if seen.place == focus), min(before, len(rows) - 1))
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags.ClearAndSelect | flags.Rows)
            self.scrollTo(self.rows.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width, until somebody moves one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rows and columns hold their titles, whatever the size of letters."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        if self._is_moved:
            return
        self._is_fitting = True
        share_width(self, SHARES, LEAST)
        self._is_fitting = False

    def _moved(self, place: int, _before: int, _now: int) -> None:
        if not self._is_fitting and place < len(SHARES):
            self._is_moved = True

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._is_silent:
            self.focused.emit(self.rows.rows[indexes[0].row()].place)
