"""Upper part of the dock: which communes, which indicator and period, compared with what."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from .chips import ChipBar
from .flow_layout import FlowRow
from .indicator_picker import IndicatorPicker
from .unit_search import UnitSearch

SEPARATOR = ""  # a group's end in the list of references


class Controls(QWidget):
    """The choosing widgets in reading and tab order; the dock connects them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.search = UnitSearch(self)
        self.pick = QPushButton(tr("&Pick on the map"), self)
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Click communes on the map to add them; click again to stop."))
        self.add_selected = QPushButton(self)
        self.add_selected.setToolTip(tr("Add the communes selected on the map."))
        self.clear = QToolButton(self)
        self.clear.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton))
        self.clear.setToolTip(tr("Remove all chosen communes."))
        self.clear.setAccessibleName(tr("Remove all chosen communes."))
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chips = ChipBar(self)
        self.indicator = IndicatorPicker(self)
        self.reference = _list(self, tr("Reference zone"))
        self.period = _list(self, tr("Period"))
        self.period.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.show_selected(0)

    def show_selected(self, count: int) -> None:
        """Say how many communes are selected on the map."""
        self.add_selected.setText(tr("&Add selected ({count})").format(count=count))
        self.add_selected.setEnabled(count > 0)

    def show_references(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer (id, name) pairs; an empty id draws a line between groups."""
        _fill(self.reference, options, chosen)

    def show_periods(self, periods: list[str], chosen: str) -> None:
        """Offer the periods; one alone is shown but cannot be changed."""
        _fill(self.period, [(period, period) for period in periods], chosen)
        self.period.setEnabled(len(periods) > 1)

    def _lay_out(self) -> None:
        buttons = FlowRow(self)
        buttons.fill((self.pick, self.add_selected, self.clear))
        against = QHBoxLayout()
        against.setSpacing(4)
        against.addWidget(self.reference, 1)
        against.addWidget(self.period)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        _labelled(form, tr("&Communes:"), self.search, self.search)
        form.addRow(buttons)
        form.addRow(self.chips)
        _labelled(form, tr("&Indicator:"), self.indicator, self.indicator)
        _labelled(form, tr("Compare &with:"), against, self.reference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)


def _labelled(form: QFormLayout, text: str, field: Any, buddy: QWidget) -> None:
    label = QLabel(text)
    label.setBuddy(buddy)
    form.addRow(label, field)


def _list(parent: QWidget, name: str) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMaxVisibleItems(18)
    box.setMinimumContentsLength(5)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, options: list[tuple[str, str]], chosen: str) -> None:
    """Replace the entries without announcing a choice."""
    box.blockSignals(True)
    if [box.itemData(row) for row in range(box.count())] != [value or None for value, _ in options]:
        box.clear()
        for value, text in options:
            box.addItem(text, value) if value else box.insertSeparator(box.count())
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
