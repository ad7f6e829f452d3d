"""The comparison table: sortable, one row a commune, the row in focus shared with charts and map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent, QTextOption
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ....charts.palette import screen_theme
from ....qgis_support.i18n import tr
from ..rows import Row
from .table_model import CODE_ROLE, NAME, ComparisonTable, SortedTable

NAME_WIDTH = 130


class ResultTable(QTableView):
    """Shows rows; ``focused`` carries the code of the row the user went to."""

    focused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._rows = ComparisonTable(self)
        self._sorted = SortedTable(self)
        self._sorted.setSourceModel(self._rows)
        self._silent = False
        self._fits = True
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setWordWrap(False)
        self.setAccessibleName(tr("Comparison table"))
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_rows(self, rows: list[Row], indicator: dict[str, Any], focus: str) -> None:
        """Replace the rows; the order chosen by the user stays."""
        self._silent = True
        self._rows.show_rows(rows, indicator, screen_theme(self))
        self._fits = not rows
        self._fit()
        self._silent = False
        self.show_focus(focus)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the columns their widths, where rows came while the table was hidden."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Widths that show every cell: measured only while someone looks."""
        if self._fits or not self.isVisible():
            return
        self.resizeColumnsToContents()
        self.setColumnWidth(NAME, max(self.columnWidth(NAME), NAME_WIDTH))
        self._fits = True

    def show_focus(self, code: str) -> None:
        """Select the row of a commune without announcing it; none when it has no row."""
        self._silent = True
        self.clearSelection()
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, NAME)
            if code and index.data(CODE_ROLE) == code:
                # not selectRow: right-to-left it looks for the column at the far edge and may find none
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._silent = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do while there is no row."""
        super().paintEvent(event)
        if self._rows.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(12, 4, -12, -4)
            option = QTextOption(Qt.AlignmentFlag.AlignCenter)
            option.setWrapMode(QTextOption.WrapMode.WordWrap)
            painter.drawText(QRectF(room), empty_text(), option)
            painter.end()

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._silent:
            self.focused.emit(indexes[0].data(CODE_ROLE))


def empty_text() -> str:
    """Say how communes are chosen."""
    return tr("Choose a commune: type its name, pick it on the map, or add the communes selected on the map.")
