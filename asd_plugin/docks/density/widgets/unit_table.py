"""Every commune with its value, or the words that stand for it: sortable, the row in focus shared with the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ....qgis_support.i18n import format_number, tr
from ..showing import UnitRow

NAME, PROVINCE, VALUE = range(3)


class UnitModel(QAbstractTableModel):
    """Rows in the order the user asked for; communes without a value come last, by name, whatever the order."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self.rows: list[UnitRow] = []
        self._measure, self._decimals = "", 1
        self._column, self._order = VALUE, Qt.SortOrder.DescendingOrder

    def show_rows(self, rows: list[UnitRow], measure: str, decimals: int) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows, self._measure, self._decimals = list(rows), measure, decimals
        self._sort()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Number of communes."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Name, province, value."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == VALUE:
            return self._measure
        titles = (tr("Commune"), tr("Province"), tr("Value"))
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says: a value as it is printed, or why there is none."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            value = row.state if row.value is None else format_number(row.value, self._decimals)
            return (row.name, row.province, value)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE and row.value is not None:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Sort as a click on a title asks."""
        self.layoutAboutToBeChanged.emit()
        self._column, self._order = column, order
        self._sort()
        self.layoutChanged.emit()

    def _sort(self) -> None:
        is_down = self._order == Qt.SortOrder.DescendingOrder
        if self._column == VALUE:
            self.rows.sort(key=lambda row: row.name.casefold())
            known = sorted((row for row in self.rows if row.value is not None), key=lambda row: row.value)
            unknown = [row for row in self.rows if row.value is None]
            self.rows = (known[::-1] if is_down else known) + unknown
            return
        self.rows.sort(key=lambda row: (row.name, row.province)[self._column].casefold(), reverse=is_down)


class UnitTable(QTableView):
    """``focused`` carries the code of the row the user went to. Nothing is copied from here by key."""

    focused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = UnitModel(self)
        self._is_silent = False
        self.setModel(self.rows)
        self.setSortingEnabled(True)
        self.sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(tr("Communes and their values"))
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_rows(self, rows: list[UnitRow], measure: str, decimals: int, focus: str) -> None:
        """Replace the rows; the order chosen by the user stays."""
        self._is_silent = True
        place = self.verticalScrollBar().value()
        self.rows.show_rows(rows, measure, decimals)
        self.verticalScrollBar().setValue(place)
        row = next((place for place, one in enumerate(self.rows.rows) if focus and one.code == focus), -1)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.rows.index(row, NAME), flags.ClearAndSelect | flags.Rows)
        self._is_silent = False

    def keyPressEvent(self, event: Any) -> None:
        """Ctrl+C does not go round the button, which knows what may leave."""
        is_copy = event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not is_copy:
            super().keyPressEvent(event)

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._is_silent:
            self.focused.emit(self.rows.rows[indexes[0].row()].code)
