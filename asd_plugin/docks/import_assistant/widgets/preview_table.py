"""The first rows of the sheet as they lie in the file; header, total and note rows bear a colour and a sign."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from ....qgis_support.i18n import tr

HEADER, TOTAL, NOTE, UNIT, OUTSIDE = "header", "total", "note", "unit", "outside"
SIGNS = {HEADER: "▤", TOTAL: "Σ", NOTE: "✎", UNIT: "", OUTSIDE: "·"}
TINTS = {HEADER: (31, 110, 165), TOTAL: (200, 110, 20), NOTE: (130, 130, 130), OUTSIDE: (130, 130, 130)}
HIDDEN = "•••"
MOST_WIDTH = 240


def row_names() -> dict[str, str]:
    """Kinds of rows, in words."""
    return {
        HEADER: tr("heading"),
        TOTAL: tr("total, not read"),
        NOTE: tr("note, not read"),
        UNIT: tr("row of a unit"),
        OUTSIDE: tr("outside the table"),
    }


class PreviewModel(QAbstractTableModel):
    """Rows as (number, kind, cells); ``marked``: columns whose cells are never shown (they name people)."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._rows: list[tuple[int, str, tuple]] = []
        self._names: list[str] = []
        self._hidden: frozenset[int] = frozenset()

    def show(self, names: list[str], rows: list[tuple[int, str, tuple]], hidden: frozenset[int]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._names, self._rows, self._hidden = names, rows, hidden
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Columns of the sheet."""
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of columns; number and sign of rows."""
        if orientation == Qt.Orientation.Horizontal:
            return self._names[section] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        number, kind, _ = self._rows[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_names()[kind]
        return f"{number} {SIGNS[kind]}".strip() if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it lies in the file."""
        _, kind, cells = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            cell = cells[column]
            if cell is None:
                return ""
            return HIDDEN if column in self._hidden and kind != HEADER else str(cell)
        if role == Qt.ItemDataRole.BackgroundRole and kind in TINTS:
            red, green, blue = TINTS[kind]
            return QBrush(QColor(red, green, blue, 60))
        if role == Qt.ItemDataRole.ForegroundRole and kind in (NOTE, OUTSIDE):
            group = QPalette.ColorGroup.Disabled
            return QBrush(QApplication.palette().color(group, QPalette.ColorRole.Text))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_names()[kind]
        return None


class PreviewTable(QTableView):
    """Read only."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("First rows of the sheet"))
        sections = self.verticalHeader()
        sections.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sections.setDefaultSectionSize(self.fontMetrics().height() + 5)

    def show_rows(self, *asked: Any) -> None:
        """Show names of columns, rows and the columns hidden."""
        self.rows.show(*asked)
        sections = self.horizontalHeader()
        for column in range(self.rows.columnCount()):
            text = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
            sections.resizeSection(column, min(max(self.fontMetrics().horizontalAdvance(text) + 24, 80), MOST_WIDTH))
