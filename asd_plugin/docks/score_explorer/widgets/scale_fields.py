"""What the chosen scale asks for, right under it: ends, whether it is capped, a reference, figures by indicator."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import number_locale, tr
from ..words.figures import FigureRow, ScaleFields
from ..words.wording import in_sentence

LARGEST = 1e6
ROWS_SHOWN = 4


class FigureDelegate(QStyledItemDelegate):
    """Shows figures in the order they are typed: in Arabic a list of numbers would run from the right."""

    def displayText(self, value: Any, _locale: QLocale) -> str:
        """Keep figures left-to-right; names of indicators stay as they are."""
        text = str(value)
        return in_sentence(text) if text[:1].isdigit() or text[:1] in ("-", "\u2212") else text


class ScaleFieldsPanel(QWidget):
    """``figure_typed``: indicator, column and what was typed; ``ends_typed``: low and high, or mean and sd."""

    ends_typed = pyqtSignal(float, float)
    capped_chosen = pyqtSignal(bool)
    reference_chosen = pyqtSignal(str)
    figure_typed = pyqtSignal(str, int, str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._fields: ScaleFields | None = None
        self._silent, self._told = False, ""
        self.low_label, self.high_label = QLabel(self), QLabel(self)
        self.low, self.high = _number(self), _number(self)
        self.capped = QCheckBox(tr("Cap a&t the ends"), self)
        self.capped.setToolTip(tr("Figures beyond the ends of the scale count as the ends"))
        self.reference_label = QLabel(tr("Reference &commune"), self)
        self.reference = QComboBox(self)
        self.fold = QToolButton(self)
        self.table = QTableWidget(self)
        self._prepare()
        self._lay_out()
        self._connect()
        self.show_fields(ScaleFields())

    def show_communes(self, communes: list[tuple[str, str]]) -> None:
        """Offer the communes, (code, name), as reference."""
        self._silent = True
        self.reference.clear()
        for code, name in communes:
            self.reference.addItem(name, code)
        self._silent = False
        self._show_reference()

    def show_fields(self, fields: ScaleFields) -> None:
        """Show what the scale asks for, without announcing anything; only what changed is touched."""
        before, self._fields = self._fields, fields
        if fields == before:
            return
        self._silent, self._told = True, ""
        self._show_ends(fields)
        self.capped.setVisible(fields.capped is not None)
        self.capped.setChecked(bool(fields.capped))
        for widget in (self.reference_label, self.reference):
            widget.setVisible(fields.reference is not None)
        self._show_reference()
        if before is None or fields.rows != before.rows or fields.heads != before.heads:
            self._show_rows(fields, before)
        self._silent = False
        self.setVisible(fields != ScaleFields())

    def restore(self) -> None:
        """What was typed was refused: show what holds."""
        fields, self._fields = self._fields, None
        if fields is not None:
            self.show_fields(fields)

    def _show_ends(self, fields: ScaleFields) -> None:
        for widget in (self.low_label, self.low, self.high_label, self.high):
            widget.setVisible(fields.ends is not None)
        if fields.ends is None:
            return
        is_z = fields.are_moments
        self.low_label.setText(tr("Mean") if is_z else tr("From"))
        self.high_label.setText(tr("Standard deviation") if is_z else tr("To"))
        self.low.setAccessibleName(tr("Mean of the scale") if is_z else tr("Low end of the scale"))
        self.high.setAccessibleName(tr("Standard deviation of the scale") if is_z else tr("High end of the scale"))
        self.low.setValue(fields.ends[0])
        self.high.setValue(fields.ends[1])

    def _show_reference(self) -> None:
        code = self._fields.reference if self._fields is not None else None
        if code is not None:
            self.reference.setCurrentIndex(self.reference.findData(code))

    def _show_rows(self, fields: ScaleFields, before: ScaleFields | None) -> None:
        self.fold.setVisible(bool(fields.rows))
        self.table.setVisible(bool(fields.rows) and self.fold.isChecked())
        self.fold.setText(tr("Figures by indicator ({count})").format(count=len(fields.rows)))
        if before is None or before.heads != fields.heads or len(before.rows) != len(fields.rows):
            self.table.setRowCount(len(fields.rows))
            self.table.setColumnCount(1 + len(fields.heads))
            self.table.setHorizontalHeaderLabels([tr("Indicator"), *fields.heads])
            self.table.horizontalHeader().setDefaultAlignment(
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            )
            self._share_width(len(fields.heads))
        for place, row in enumerate(fields.rows):
            self._show_row(place, row)

    def _share_width(self, count: int) -> None:
        header = self.table.horizontalHeader()
        for section in range(1 + count):
            fixed = section > 0 and count > 1
            header.setSectionResizeMode(
                section, QHeaderView.ResizeMode.Interactive if fixed else QHeaderView.ResizeMode.Stretch
            )
            if fixed:
                self.table.setColumnWidth(section, self.fontMetrics().horizontalAdvance("0000000,00") + 8)

    def _show_row(self, place: int, row: FigureRow) -> None:
        """Fill the cells there are: one that has just been typed in must not be put away under the user's hand."""
        label = self._cell(place, 0)
        label.setFlags(Qt.ItemFlag.ItemIsEnabled)
        label.setText(row.label)
        label.setToolTip(f"{row.label} ({row.unit})" if row.unit else row.label)
        for column, text in enumerate(row.cells, 1):
            item = self._cell(place, column)
            item.setText(text)
            item.setToolTip(row.unit)

    def _cell(self, place: int, column: int) -> QTableWidgetItem:
        item = self.table.item(place, column)
        if item is None:
            item = QTableWidgetItem()
            if column:
                digits = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
                flags = digits | Qt.AlignmentFlag.AlignVCenter
                item.setTextAlignment(flags.value if hasattr(flags, "value") else int(flags))
            self.table.setItem(place, column, item)
        return item

    def _prepare(self) -> None:
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.setItemDelegate(FigureDelegate(self.table))
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("Figures by indicator, in its own unit"))
        self.table.setFixedHeight((ROWS_SHOWN + 1) * (self.fontMetrics().height() + 7) + 6)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reference.setEditable(True)
        self.reference.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reference.setMinimumContentsLength(14)
        self.reference.setAccessibleName(tr("Reference commune"))
        self.reference_label.setBuddy(self.reference)
        completer = self.reference.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        for widget in (self.low_label, self.low, self.high_label, self.high):
            first.addWidget(widget)
        first.addStretch(1)
        second = QHBoxLayout()
        second.addWidget(self.reference_label)
        second.addWidget(self.reference, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(first)
        column.addLayout(second)
        third = QHBoxLayout()
        third.addWidget(self.fold)
        third.addWidget(self.capped)
        third.addStretch(1)
        column.addLayout(third)
        column.addWidget(self.table)

    def _connect(self) -> None:
        for number in (self.low, self.high):
            number.valueChanged.connect(lambda *_: self._ends_moved())
        self.capped.toggled.connect(lambda on: None if self._silent else self.capped_chosen.emit(on))
        self.reference.activated.connect(lambda *_: self._reference_taken())
        self.reference.lineEdit().editingFinished.connect(self._reference_taken)
        self.fold.toggled.connect(self._folded)
        self.table.cellChanged.connect(self._cell_typed)

    def _ends_moved(self) -> None:
        if not self._silent:
            self.ends_typed.emit(self.low.value(), self.high.value())

    def _reference_taken(self) -> None:
        """A name typed in full counts as chosen; any other text goes back to what holds."""
        place = self.reference.findText(self.reference.currentText())
        code = self.reference.itemData(place) if place >= 0 else None
        if self._silent or self._fields is None or self._fields.reference is None:
            return
        if code is None:
            self._show_reference()
        elif code not in (self._fields.reference, self._told):
            self._told = code  # a choice ends the editing too, and would be told twice
            self.reference_chosen.emit(code)

    def _folded(self, is_open: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.table.setVisible(is_open and self._fields is not None and bool(self._fields.rows))

    def _cell_typed(self, place: int, column: int) -> None:
        if not self._silent and self._fields is not None and column > 0:
            self.figure_typed.emit(self._fields.rows[place].leaf, column - 1, self.table.item(place, column).text())


def _number(parent: QWidget) -> QDoubleSpinBox:
    number = QDoubleSpinBox(parent)
    number.setRange(-LARGEST, LARGEST)
    number.setDecimals(2)
    number.setLocale(number_locale())
    number.setKeyboardTracking(False)
    number.setFixedWidth(parent.fontMetrics().horizontalAdvance("000 000,00") + 22)
    return number
