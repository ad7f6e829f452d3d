"""Which column of figures is which indicator: a list with search on every line, filled with what was recognised."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ....qgis_support.i18n import tr
from .roomy import share_width

FACTOR, INDICATOR = 2, 3
LARGEST = 1e12
SHARES, LEAST = (0.27, 0.16, 0.17), (12, 10, 13)


class ColumnTable(QTableWidget):
    """``changed``: an indicator was chosen. ``focused``: the indicator (empty: none) of the line one is on."""

    changed = pyqtSignal()
    focused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(0, 4, parent)
        self._boxes: list[QComboBox] = []
        self._factors: list[QComboBox] = []
        self._columns: list[str] = []
        self.setHorizontalHeaderLabels([tr("Column"), tr("First figures"), tr("Multiply by"), tr("Indicator")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Columns of figures and their indicators"))
        modes = QHeaderView.ResizeMode
        for place, mode in enumerate((modes.Interactive, modes.Interactive, modes.Interactive, modes.Interactive)):
            self.horizontalHeader().setSectionResizeMode(place, mode)
        self.currentCellChanged.connect(lambda row, *_: self.focused.emit(self.indicator_at(row)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        share_width(self, SHARES, LEAST)

    def show_columns(
        self,
        columns: list[tuple[str, str]],
        indicators: list[tuple[str, str]],
        chosen: dict[str, str],
        factors: dict[str, float],
    ) -> None:
        """Show columns as (name, first figures), and offer indicators as (id, words); ``factors``: what was said."""
        self._boxes, self._factors, self._columns = [], [], [name for name, _ in columns]
        self.setRowCount(len(columns))
        for row, (name, examples) in enumerate(columns):
            for place, text in enumerate((name, examples)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, place, item)
            box = self._box(indicators, chosen.get(name, ""))
            box.activated.connect(lambda _index, row=row: self._chosen(row))
            box.setAccessibleName(tr("Indicator of «{column}»").format(column=name))
            self.setCellWidget(row, INDICATOR, box)
            self._boxes.append(box)
            scale = self._factor_box(factors.get(name))
            scale.setAccessibleName(tr("What the figures of «{column}» are multiplied by").format(column=name))
            self.setCellWidget(row, FACTOR, scale)
            self._factors.append(scale)
        self.resizeRowsToContents()
        if columns:
            self.setCurrentCell(0, 0)

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Pairs (column, indicator id) that were chosen."""
        found = ((name, self.indicator_at(row)) for row, name in enumerate(self._columns))
        return tuple((name, indicator) for name, indicator in found if indicator)

    def factors(self) -> tuple[tuple[str, float], ...]:
        """Pairs (column, factor) that were said of the columns chosen."""
        said = {name: _number(box.currentText()) for name, box in zip(self._columns, self._factors)}
        return tuple((name, said[name]) for name, _ in self.chosen() if said[name] is not None)

    def column_at(self, row: int) -> str:
        """Name of the column on a line, empty where there is none."""
        return self._columns[row] if 0 <= row < len(self._columns) else ""

    def indicator_at(self, row: int) -> str:
        """Indicator chosen on a line."""
        return str(self._boxes[row].currentData() or "") if 0 <= row < len(self._boxes) else ""

    def _chosen(self, row: int) -> None:
        self.setCurrentCell(row, 0)
        self.focused.emit(self.indicator_at(row))
        self.changed.emit()

    def _factor_box(self, said: float | None) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([tr("as found"), "1", "100", "0.01", "1000"])
        box.setToolTip(tr("100 where 0.3 in the file means 30 %; 1 where it means 0.3 %. Kept in the rule."))
        if said is not None:
            box.setEditText(f"{said:g}")
        box.lineEdit().setCursorPosition(0)
        box.currentIndexChanged.connect(lambda *_: box.lineEdit().setCursorPosition(0))
        box.lineEdit().editingFinished.connect(lambda: _number(box.currentText()) or box.setCurrentIndex(0))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setMinimumContentsLength(4)
        box.wheelEvent = lambda event: event.ignore()
        return box

    def _box(self, indicators: list[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(tr("(not imported)"), "")
        for key, words in indicators:
            box.addItem(words, key)
        completer = box.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.lineEdit().setCursorPosition(0)
        box.currentIndexChanged.connect(lambda *_: box.lineEdit().setCursorPosition(0))
        box.lineEdit().editingFinished.connect(lambda: _back(box))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.wheelEvent = lambda event: event.ignore()
        return box


def _number(text: str) -> float | None:
    """The factor that was typed, with a point or a comma; None for «as found» and for what is no factor."""
    try:
        found = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return found if found and abs(found) < LARGEST else None


def _back(box: QComboBox) -> None:
    """What was typed and is no indicator gives way to what is chosen."""
    found = box.findText(box.currentText())
    if found < 0:
        box.setEditText(box.itemText(box.currentIndex()))
    elif found != box.currentIndex():
        box.setCurrentIndex(found)
        box.activated.emit(found)
