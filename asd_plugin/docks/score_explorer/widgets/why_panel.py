"""Why one commune is ranked there: bars against its zone, what weighs and what helps, and a what-if."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....charts.widget import ChartWidget
from ....qgis_support.i18n import number_locale, tr
from ..words.why import LeafChoice, Why
from .choice_button import ChoiceButton, export_choices

LARGEST = 1e9


class WhyPanel(QScrollArea):
    """``zone_chosen``: id of the reference zone; ``what_if_asked``: indicator and figure to try."""

    zone_chosen = pyqtSignal(str)
    what_if_asked = pyqtSignal(str, float)
    copy_asked = pyqtSignal(str)
    export_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget(self)
        self.page.setBackgroundRole(QPalette.ColorRole.Base)
        self.page.setAutoFillBackground(True)
        self.heading, self.interval, self.sentence, self.weak, self.strong = (_wrapped(self.page) for _ in range(5))
        bold = self.heading.font()
        bold.setBold(True)
        self.heading.setFont(bold)
        self.zone = QComboBox(self.page)
        self.chart = ChartWidget(self.page)
        self.indicator = QComboBox(self.page)
        self.value = QDoubleSpinBox(self.page)
        self.own = _wrapped(self.page)
        self.answer = _wrapped(self.page)
        self.ask = QPushButton(tr("&Try it"), self.page)
        self.details = QWidget(self.page)
        self.copy = ChoiceButton(
            tr("&Copy"),
            tr("Copy the chart or its figures"),
            {"picture": tr("Chart as a picture"), "table": tr("Figures as a table")},
            self.page,
        )
        self.export = ChoiceButton(
            tr("E&xport"), tr("Export the chart or its figures"), export_choices(tr("Chart")), self.page
        )
        self._choices: list[LeafChoice] = []
        self._lay_out()
        self.zone.activated.connect(lambda row: self.zone_chosen.emit(self.zone.itemData(row)))
        self.indicator.currentIndexChanged.connect(self._show_own_value)
        self.ask.clicked.connect(self._asked)
        self.copy.asked.connect(self.copy_asked)
        self.export.asked.connect(self.export_asked)
        self.show_interval("")
        self.show_nothing()

    def show_zones(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer the reference zones."""
        self.zone.clear()
        for value, name in options:
            self.zone.addItem(name, value)
        self.zone.setCurrentIndex(max(self.zone.findData(chosen), 0))

    def show_nothing(self) -> None:
        """Say how a commune is chosen."""
        self.heading.setText(tr("Choose a commune: click it on the map (button «Pick on the map») or in the ranking."))
        self.details.hide()

    def show_why(self, why: Why) -> None:
        """Explain one commune."""
        self.heading.setText(why.heading)
        self.chart.show_spec(why.bars)
        for label, text in ((self.sentence, why.bars.words.summary), (self.weak, why.weak), (self.strong, why.strong)):
            label.setText(text)
            label.setVisible(bool(text))
        self.details.show()

    def show_interval(self, text: str) -> None:
        """Show between which ranks the commune is when the weights move; empty hides it."""
        self.interval.setText(text)
        self.interval.setVisible(bool(text))

    def show_choices(self, choices: list[LeafChoice]) -> None:
        """Offer the indicators of the model with the commune's own figures; the one chosen before stays chosen."""
        before = self.indicator.currentData()
        self.indicator.blockSignals(True)
        self.indicator.clear()
        for choice in choices:
            self.indicator.addItem(choice.label, choice.id)
        self.indicator.setCurrentIndex(max(self.indicator.findData(before), 0))
        self.indicator.blockSignals(False)
        self._choices = choices
        self._show_own_value()

    def show_answer(self, text: str) -> None:
        """Show what the what-if gives; empty hides it."""
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    def _show_own_value(self, *_row: int) -> None:
        self.show_answer("")
        row = self.indicator.currentIndex()
        if not 0 <= row < len(self._choices):
            return
        choice = self._choices[row]
        self.value.setDecimals(choice.decimals)
        self.value.setSuffix("\u00a0%" if choice.unit.startswith("%") else "")
        self.value.setValue(choice.value or 0.0)
        is_percent = choice.unit.startswith("%")
        missing = tr("No figure for this commune.") if choice.value is None else ""
        self.own.setText(" ".join(text for text in (missing, "" if is_percent else choice.unit) if text))
        self.own.setVisible(bool(self.own.text()))

    def _asked(self, *_checked: bool) -> None:
        if self.indicator.currentIndex() >= 0:
            self.value.interpretText()
            self.what_if_asked.emit(self.indicator.currentData(), self.value.value())

    def _lay_out(self) -> None:
        self.zone.setAccessibleName(tr("Reference zone"))
        self.indicator.setAccessibleName(tr("Indicator to change"))
        self.indicator.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.value.setAccessibleName(tr("Figure to try"))
        self.value.setRange(-LARGEST, LARGEST)
        self.value.setLocale(number_locale())
        form = QFormLayout()
        form.addRow(tr("Compared with"), self.zone)
        what_if = QLabel(tr("What if this figure were different?"), self.page)
        what_if.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.value, 1)
        row.addWidget(self.ask)
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.interval)
        inside.addLayout(form)
        inside.addWidget(self.sentence)
        inside.addWidget(self.chart)
        taking = QHBoxLayout()
        taking.addStretch(1)
        taking.addWidget(self.copy)
        taking.addWidget(self.export)
        inside.addLayout(taking)
        for widget in (self.weak, self.strong, what_if, self.indicator, self.own):
            inside.addWidget(widget)
        inside.addLayout(row)
        inside.addWidget(self.answer)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.heading)
        column.addWidget(self.details)
        column.addStretch(1)
        self.setWidget(self.page)


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
