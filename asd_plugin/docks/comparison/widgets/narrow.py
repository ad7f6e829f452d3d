"""Widgets for a narrow dock: lists and a line that end in an ellipsis, icons that keep their words."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QKeySequence, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)


class NarrowList(QComboBox):
    """A list that takes the room it is given; what does not fit ends in an ellipsis, the tip has it whole."""

    def __init__(self, parent: QWidget, name: str):
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaxVisibleItems(18)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Style sheets ask for more room inside than they reserve."""
        return super().sizeHint() + QSize(8, 0)

    def minimumSizeHint(self) -> QSize:
        """As :meth:`sizeHint` for a list as wide as its entries."""
        is_whole = self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents
        return super().minimumSizeHint() + QSize(8 if is_whole else 0, 0)

    def event(self, event: QEvent) -> bool:
        """Add the whole entry to the tip just before it is shown."""
        if event.type() == QEvent.Type.ToolTip and self.toolTip().startswith(self._name):
            chosen = self.currentText()
            self.setToolTip(f"{self._name}\n{chosen}" if chosen else self._name)
        return super().event(event)

    def showPopup(self) -> None:
        """Open as wide as its longest entry, the list itself may be narrow."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 40, 520))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as the style does, with an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        metrics = option.fontMetrics
        option.currentText = metrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width() - 2)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class FootLine(QLabel):
    """A text that is one line with an ellipsis, or wrapped where there is height; ``text()`` is always whole."""

    def minimumSizeHint(self) -> QSize:
        """One line is cut by the ellipsis, never by the dock."""
        size = super().minimumSizeHint()
        return size if self.wordWrap() else QSize(40, size.height())

    def sizeHint(self) -> QSize:
        """As :meth:`minimumSizeHint`."""
        return super().sizeHint() if self.wordWrap() else self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line that fits."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)


def as_icon(button: QToolButton, icon: str, tip: str) -> QToolButton:
    """Let ``button`` show ``icon`` of QGIS; its text stays its name and its letter, and heads the tip."""
    button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    say(button, button.text(), tip)
    return button


def say(button: QAbstractButton, text: str, tip: str) -> None:
    """Word a button that shows an icon: pointer and screen reader get the same."""
    name = text.replace("&", "")
    button.setText(text)
    button.setAccessibleName(name)
    button.setAccessibleDescription(tip)
    button.setToolTip(f"{name}\n{tip}")


def answer_letter(field: QWidget, label: str) -> None:
    """Let ``field`` be reached by the letter marked in ``label``, which is not shown for want of room."""
    keys = QKeySequence.mnemonic(label)
    if not keys.isEmpty():
        action = QAction(label.replace("&", ""), field)
        action.setShortcut(keys)
        action.triggered.connect(lambda *_: field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        QWidget.addAction(field, action)
