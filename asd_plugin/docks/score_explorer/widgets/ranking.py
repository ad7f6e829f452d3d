"""The ranking of all communes: search line, table selected together with the map, and what it is compared with."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from .choice_button import ChoiceButton, export_choices
from .ranking_model import CHANGE, CODE_ROLE, NAME, PROVINCE, RANK, SCORE, Ranking, RankingModel, change_head


class RankingPanel(QWidget):
    """Search line and table. ``typed``: what is searched; ``focused``: code of the row the user went to."""

    typed = pyqtSignal(str)
    focused = pyqtSignal(str)
    copy_asked = pyqtSignal()
    saved_asked = pyqtSignal()
    export_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.against = QLabel(self)
        self.against.setWordWrap(True)
        self.back = QPushButton(tr("&Saved model"), self)
        self.back.setToolTip(tr("Compare with the saved model again"))
        self.copy = QPushButton(tr("C&opy table"), self)
        self.copy.setToolTip(tr("Copy the table, to paste into a spreadsheet"))
        self.export = ChoiceButton(
            tr("E&xport"), tr("Export the ranking as shown"), export_choices(tr("Picture of the first rows")), self
        )
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Type a commune (French or Arabic)…"))
        self.search.setAccessibleName(tr("Search a commune by name or code"))
        self.model = RankingModel(self)
        self.table = QTableView(self)
        self._silent = False
        self._prepare_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.copy)
        first.addWidget(self.export)
        column.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(self.against, 1)
        second.addWidget(self.back)
        column.addLayout(second)
        column.addWidget(self.table, 1)
        self.back.clicked.connect(lambda *_: self.saved_asked.emit())
        self.export.asked.connect(self.export_asked)
        self.copy.clicked.connect(lambda *_: self.copy_asked.emit())
        self.search.textChanged.connect(self.typed)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.show_baseline("", "")

    def show_baseline(self, title: str, where: str) -> None:
        """Say above the table and in its head with which model ranks are compared; no title: the saved one."""
        if title:
            text = tr("Ranks compared with «{title}» ({where}).").format(title=title, where=where)
        else:
            text = tr("Ranks compared with the saved model.")
        self.against.setText(text)
        self.back.setVisible(bool(title))
        self.model.show_baseline(title)
        self.table.setColumnWidth(CHANGE, _room_for(change_head(title), self.table.font()))

    def show_ranking(self, ranking: Ranking | None, focus: str) -> None:
        """Show other figures; the row in focus stays selected and the user's order stays."""
        self._silent = True
        self.model.show_ranking(ranking)
        self._silent = False
        self.show_focus(focus, scroll=False)

    def show_only(self, codes: frozenset[str] | None, focus: str) -> None:
        """Show only these communes; None shows all."""
        self._silent = True
        self.model.show_only(codes)
        self._silent = False
        self.show_focus(focus)

    def show_focus(self, code: str, scroll: bool = True) -> None:
        """Select the row of a commune without announcing it."""
        row = self.model.row_of(code) if code else -1
        chosen = self.table.selectionModel().selectedRows()
        if row >= 0 and chosen and chosen[0].row() == row:
            return
        self._silent = True
        self.table.clearSelection()
        if row >= 0:
            # not selectRow: right-to-left it looks for the column at the far edge and may find none
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(row, NAME)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            if scroll:
                self.table.scrollTo(index)
        self._silent = False

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(RANK, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
        letters = table.fontMetrics().horizontalAdvance("0")
        for section, width in ((RANK, 7), (NAME, 12), (SCORE, 6), (CHANGE, 6), (PROVINCE, 18)):
            table.setColumnWidth(section, max(width * letters, table.horizontalHeader().sectionSizeHint(section)))
        table.setAccessibleName(tr("Ranking of the communes"))

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._silent:
            self.focused.emit(indexes[0].data(CODE_ROLE))


def _room_for(head: str, font: QFont) -> int:
    """Width of a head of several lines in bold, without the room Qt keeps for an arrow: the figures stay in sight."""
    bold = QFont(font)
    bold.setBold(True)
    return max(QFontMetrics(bold).horizontalAdvance(line) for line in head.split("\n")) + 12
