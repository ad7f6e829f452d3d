"""Fourth page: what writing will change, before anything is written."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import wrapped
from .roomy import Lines

FIRST, CHANGES, CELLS = range(3)
MOST_LINES = 7
MOST_LETTERS = 48  # of a column; the whole text stands in its hint


class WritingPage(QWidget):
    """``told``: the day, the source or the reason was changed."""

    told = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.counts, self.notes = wrapped(self), wrapped(self)
        self.day, self.source, self.forced = QDateEdit(self), QLineEdit(self), QLineEdit(self)
        self.first, self.changes = _table(tr("Figures to be written")), _table(tr("Figures replaced"))
        self.cells = _table(tr("Cells refused"))
        self.tabs, self.told_area = QTabWidget(self), Lines(self.notes, MOST_LINES)
        self.form = QFormLayout()
        self._lay_out()
        self.day.dateChanged.connect(lambda *_: self.told.emit())
        self.forced.textChanged.connect(lambda *_: self.told.emit())

    def delivered(self) -> str:
        """Day of the delivery, ISO."""
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def source_text(self) -> str:
        """Source to print with the figures."""
        return self.source.text().strip()

    def forced_reason(self) -> str:
        """Why an older delivery is taken."""
        return self.forced.text().strip()

    def show_told(self, delivered: str, source: str) -> None:
        """Fill in day and source."""
        self.day.setDate(QDate.fromString(delivered, Qt.DateFormat.ISODate))
        self.source.setText(source)

    def show_older(self, text: str) -> None:
        """Say that the delivery is older than the last, and ask why it is taken; empty: it is not."""
        for widget in (self.forced, self.form.labelForField(self.forced)):
            widget.setVisible(bool(text))
        self.forced.setPlaceholderText(text)
        self.forced.setToolTip(text)

    def show_counts(self, text: str, notes: str) -> None:
        """Say what will change, and what a person should know before."""
        self.counts.setText(text)
        self.notes.setText(notes)
        self.told_area.fit()

    def show_first(self, heads: list[str], lines: list[tuple[str, ...]], title: str) -> None:
        """Show the first figures that will be written."""
        _show(self.first, heads, lines)
        self.tabs.setTabText(FIRST, title)

    def show_front(self, has_replaced: bool) -> None:
        """Bring to the front what a person should look at first: figures replaced, else the first to be written."""
        self.tabs.setTabEnabled(CHANGES, has_replaced)
        self.tabs.setCurrentIndex(CHANGES if has_replaced else FIRST)

    def show_changes(self, heads: list[str], lines: list[tuple[str, ...]], title: str) -> None:
        """Show figures that will be replaced, old and new side by side."""
        _show(self.changes, heads, lines)
        self.tabs.setTabText(CHANGES, title)

    def show_cells(self, heads: list[str], lines: list[tuple[str, ...]], title: str) -> None:
        """Show cells that give no figure, each with its reason."""
        _show(self.cells, heads, lines)
        self.tabs.setTabText(CELLS, title)

    def _lay_out(self) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.form.addRow(tr("Delivered &on"), self.day)
        self.form.addRow(tr("So&urce to print with the figures"), self.source)
        self.form.addRow(tr("&Why an older delivery is taken"), self.forced)
        self.tabs.addTab(self.first, "")
        self.tabs.addTab(self.changes, "")
        self.tabs.addTab(self.cells, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.counts)
        column.addLayout(self.form)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.told_area)


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    table.setAccessibleName(name)
    return table


def _show(table: QTableWidget, heads: list[str], lines: list[tuple[str, ...]]) -> None:
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for place, text in enumerate(line):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, place, item)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().setResizeContentsPrecision(60)
    table.resizeColumnsToContents()
    widest = table.fontMetrics().averageCharWidth() * MOST_LETTERS
    for place in range(len(heads)):
        table.setColumnWidth(place, min(table.columnWidth(place) + 8, widest))
    table.horizontalHeader().setStretchLastSection(True)
