"""Second page: how the sheet was read, and the corrections of the officer."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import wrapped
from ..choosing import Reading
from .column_table import ColumnTable
from .history_buttons import HistoryButtons
from .preview_table import HEADER, NOTE, SIGNS, TOTAL, PreviewTable, row_names
from .roomy import Lines

MOST_LINES = 4
KEYS = ("key", "name", "parent", "milieu_column", "period_column")


class ReadingPage(QWidget):
    """``reread_asked``: another encoding, separator or level. ``card_asked``: of a column, or of its indicator."""

    reread_asked = pyqtSignal(str, str, str)
    indicator_focused = pyqtSignal(str)
    card_asked = pyqtSignal(str, str)
    kind_asked = pyqtSignal(list, str)
    undo_asked = pyqtSignal()
    redo_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.preview, self.columns = PreviewTable(self), ColumnTable(self)
        self.encoding, self.separator, self.decimal = QComboBox(self), QComboBox(self), QComboBox(self)
        self.boxes = {name: QComboBox(self) for name in KEYS}
        self.level, self.milieu, self.period = QComboBox(self), QComboBox(self), QLineEdit(self)
        self.weight, self.row_kind = QComboBox(self), QPushButton(tr("Ro&ws chosen are…"), self)
        self.steps = HistoryButtons(self)
        self.warnings, self.card = wrapped(self), wrapped(self)
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told, self.card_area = Lines(self.warnings, MOST_LINES), Lines(self.card)
        self.new_card = QPushButton(tr("Indicator &card…"), self)
        self._lay_out()
        for box in (self.encoding, self.separator, self.level):
            box.activated.connect(lambda *_: self._reread())
        self.columns.focused.connect(self.indicator_focused)
        self.preview.kind_asked.connect(self.kind_asked)
        self.steps.back_asked.connect(self.undo_asked)
        self.steps.again_asked.connect(self.redo_asked)
        self.new_card.clicked.connect(lambda *_: self._ask_card())

    def reading(self) -> Reading:
        """What is chosen."""
        keys = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        return Reading(
            **keys,
            indicators=self.columns.chosen(),
            factors=self.columns.factors(),
            decimal=str(self.decimal.currentData() or ""),
            level=str(self.level.currentData()),
            period=self.period.text().strip(),
            milieu=str(self.milieu.currentData()),
            weight=str(self.weight.currentData() or ""),
        )

    def show_choices(
        self, levels: list[tuple[str, str]], milieus: list[tuple[str, str]], weights: list[tuple[str, str]]
    ) -> None:
        """Offer levels, milieus, shares of divided units and decimal signs, as (key, words)."""
        _fill(self.weight, weights)
        _fill(self.level, levels)
        _fill(self.milieu, milieus)
        _fill(self.decimal, [("", tr("as found")), (",", tr("comma (12,5)")), (".", tr("point (12.5)"))])

    def show_encodings(self, encodings: list[str], chosen: str, separator: str) -> None:
        """Show how text was read; empty lists (a workbook, a layer) switch both off."""
        _fill(self.encoding, [(name, name) for name in encodings], chosen)
        known = {";": ";", ",": ",", "\t": tr("tab"), "|": "|"}
        _fill(self.separator, list(known.items()) if separator else [], separator)
        for box in (self.encoding, self.separator):
            box.setEnabled(box.count() > 0)

    def show_preview(self, *asked: Any) -> None:
        """Show the first rows: names of columns, rows, hidden columns, rows of which a person said the kind."""
        self.preview.show_rows(*asked)

    def show_may_say(self, may: bool) -> None:
        """Whether rows can be said to be of another kind."""
        self.preview.may_say = may
        self.row_kind.setEnabled(may)
        hint = tr("Choose rows above, then say what they are. What is said is kept in the rule for the next months.")
        none = tr("This official format reads its own rows. To say others, choose «None: columns alone» on page 1.")
        self.row_kind.setToolTip(hint if may else none)

    def show_steps(self, back: str, again: str) -> None:
        """Name the step that can be taken back, and the one that can be done again."""
        self.steps.show_steps(back, again)

    def show_reading(self, names: list[str], reading: Reading) -> None:
        """Offer the columns for keys and texts, and show what is chosen."""
        options = [("", tr("(none)")), *((name, name) for name in names)]
        for name, box in self.boxes.items():
            _fill(box, options, getattr(reading, name))
        for box, key in (
            (self.decimal, reading.decimal),
            (self.level, reading.level),
            (self.milieu, reading.milieu),
            (self.weight, reading.weight),
        ):
            box.setCurrentIndex(max(box.findData(key), 0))
        if reading.period:
            self.period.setText(reading.period)

    def show_columns(self, *asked: Any) -> None:
        """Show columns of figures, indicators on offer, and what is chosen."""
        self.columns.show_columns(*asked)

    def show_warnings(self, text: str) -> None:
        """Show what a person should look at; empty hides it."""
        self.warnings.setText(text)
        self.told.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form is as wide as its words need."""
        super().resizeEvent(event)
        bar = self.form_area.verticalScrollBar().sizeHint().width()
        self.form_area.setMinimumWidth(self.form_area.widget().minimumSizeHint().width() + bar + 4)

    def show_card(self, text: str) -> None:
        """Show the card of the indicator of the line one is on."""
        self.card.setText(text)

    def show_new_card(self, is_offered: bool, hint: str) -> None:
        """Offer to make a card, or say where one is made."""
        self.new_card.setEnabled(is_offered)
        self.new_card.setToolTip(hint)

    def _ask_card(self) -> None:
        row = self.columns.currentRow()
        self.card_asked.emit(self.columns.column_at(row), self.columns.indicator_at(row))

    def _reread(self) -> None:
        boxes = (self.encoding, self.separator, self.level)
        self.reread_asked.emit(*(str(box.currentData() or "") for box in boxes))

    def _lay_out(self) -> None:
        self.row_kind.setMenu(self.preview.menu)
        self.row_kind.setAutoDefault(False)
        self.period.setPlaceholderText(tr("2025, 2025-06 or 2025-Q2"))
        top = QWidget(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        for title, box in (
            (tr("&Encoding"), self.encoding),
            (tr("Se&parator"), self.separator),
            (tr("&Decimal sign"), self.decimal),
        ):
            line.addWidget(_buddy(title, box))
            line.addWidget(box)
        line.addStretch(1)
        above.addLayout(line)
        above.addWidget(self.preview, 1)
        rows = QHBoxLayout()
        rows.addWidget(self.row_kind)
        names = row_names()
        rows.addWidget(QLabel("   ".join(f"{SIGNS[kind]} {names[kind]}" for kind in (HEADER, TOTAL, NOTE)), self))
        rows.addStretch(1)
        rows.addWidget(self.steps)
        above.addLayout(rows)
        above.addWidget(self.told)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(top)
        split.addWidget(self._below())
        for place in range(2):
            split.setStretchFactor(place, 1)
        split.setSizes([1, 1])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _below(self) -> QWidget:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        for title, widget in (
            (tr("Column of &codes"), self.boxes["key"]),
            (tr("Column of &names"), self.boxes["name"]),
            (tr("Unit a&bove (province)"), self.boxes["parent"]),
            (tr("&Level of the units"), self.level),
            (tr("Peri&od of the figures"), self.period),
            (tr("or column of periods"), self.boxes["period_column"]),
            (tr("&Milieu"), self.milieu),
            (tr("or column of milieus"), self.boxes["milieu_column"]),
            (tr("Di&vided units by"), self.weight),
        ):
            form.addRow(title, widget)
        for box in (*self.boxes.values(), self.weight):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        left = QWidget(self)
        left.setLayout(form)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(left)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_area = area
        right = QVBoxLayout()
        right.addWidget(self.columns, 1)
        line = QHBoxLayout()
        line.addWidget(self.card_area, 1)
        line.addWidget(self.new_card, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(line, 1)
        below = QWidget(self)
        both = QHBoxLayout(below)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(area, 0)
        both.addLayout(right, 1)
        return below


def _buddy(title: str, box: QWidget) -> QLabel:
    label = QLabel(title)
    label.setBuddy(box)
    return label


def _fill(box: QComboBox, options: list[tuple[str, str]], chosen: str = "") -> None:
    box.clear()
    for key, words in options:
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(chosen), 0) if options else -1)
