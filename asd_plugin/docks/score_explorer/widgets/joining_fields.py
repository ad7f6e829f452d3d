"""What the chosen way of joining asks for, right under it: a power, or order weights."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QWidget

from ....qgis_support.i18n import number_locale, tr
from ..words.figures import JoiningFields

HIGHEST_POWER = 100.0


class JoiningFieldsPanel(QWidget):
    """``order_weights_typed``: the weights by place as they were typed."""

    power_typed = pyqtSignal(float)
    orness_typed = pyqtSignal(float)
    order_weights_typed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._fields: JoiningFields | None = None
        self._silent = False
        self.power, self.orness = _number(self, -HIGHEST_POWER, HIGHEST_POWER, 0.5), _number(self, 0.0, 1.0, 0.05)
        self.order_weights = QLineEdit(self)
        self.labels = QLabel(tr("P&ower p"), self), QLabel(tr("O&rness"), self), QLabel(tr("Weights &by place"), self)
        self._prepare()
        self.power.valueChanged.connect(lambda value: None if self._silent else self.power_typed.emit(float(value)))
        self.orness.valueChanged.connect(lambda value: None if self._silent else self.orness_typed.emit(float(value)))
        self.order_weights.editingFinished.connect(self._typed)
        self.show_fields(JoiningFields())

    def show_fields(self, fields: JoiningFields) -> None:
        """Show what the way of joining asks for, without announcing anything."""
        before, self._fields = self._fields, fields
        if fields == before:
            return
        self._silent = True
        power, orness, places = self.labels
        for widget in (power, self.power):
            widget.setVisible(fields.power is not None)
        for widget in (orness, self.orness, places, self.order_weights):
            widget.setVisible(fields.orness is not None)
        if fields.power is not None:
            self.power.setValue(fields.power)
        if fields.orness is not None:
            self.orness.setValue(fields.orness)
        self.order_weights.setText(fields.order_weights)
        self.order_weights.setCursorPosition(0)
        self._silent = False
        self.setVisible(fields != JoiningFields())

    def restore(self) -> None:
        """What was typed was refused: show what holds."""
        fields, self._fields = self._fields, None
        if fields is not None:
            self.show_fields(fields)

    def _typed(self) -> None:
        if not self._silent and self._fields is not None and self.order_weights.text() != self._fields.order_weights:
            self.order_weights_typed.emit(self.order_weights.text())

    def _prepare(self) -> None:
        tips = (
            tr("1 = arithmetic mean; above 1 the highest indicators weigh more, below 1 the lowest"),
            tr("1 = the highest indicator alone decides, 0.5 = the mean, 0 = the lowest alone"),
            tr("One number for each child, the first for the highest; separated by «;»"),
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(3)
        for label, widget, tip in zip(self.labels, (self.power, self.orness, self.order_weights), tips):
            label.setBuddy(widget)
            widget.setToolTip(tip)
            widget.setAccessibleName(label.text().replace("&", ""))
            widget.setAccessibleDescription(tip)
            form.addRow(label, widget)


def _number(parent: QWidget, low: float, high: float, step: float) -> QDoubleSpinBox:
    number = QDoubleSpinBox(parent)
    number.setRange(low, high)
    number.setDecimals(2)
    number.setSingleStep(step)
    number.setLocale(number_locale())
    number.setKeyboardTracking(False)
    number.setFixedWidth(parent.fontMetrics().horizontalAdvance("-000,00") + 26)
    return number
