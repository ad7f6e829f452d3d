"""One node of the tree: name and weights on one line, slider, number and switches under it."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....charts.figures import plain
from ....qgis_support.i18n import number_locale, tr
from ..state.rows import NodeRow

STEPS = 200
HIGHEST_TYPED = 1000.0


class ElidedLabel(QLabel):
    """A line of text that ends in dots where there is no room, and says it whole under the pointer."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._whole = text
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As little as three letters."""
        return QSize(30, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = max(self.width() - 2, 0)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class ShareLabel(QLabel):
    """A few figures of fixed width: painting them anew asks for no new layout, so that many can follow a slider.

    A label without text of its own, so that a style sheet (QGIS's dark themes) gives it the colour of words.
    """

    def __init__(self, widest: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._text = ""
        self.setFixedSize(self.fontMetrics().horizontalAdvance(widest) + 4, self.fontMetrics().height())

    def text(self) -> str:
        """The figures shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show other figures."""
        if text != self._text:
            self._text = text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures at the end of the line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags.value if hasattr(flags, "value") else int(flags), self._text)  # Qt 6, Qt 5
        painter.end()


class NodeWidget(QWidget):
    """Shows a :class:`NodeRow`. ``moved``: the slider is being dragged; ``rested``: it was let go."""

    moved = pyqtSignal(str, float)
    rested = pyqtSignal()
    typed = pyqtSignal(str, float)
    included = pyqtSignal(str, bool)
    turned = pyqtSignal(str, int)
    pairs_asked = pyqtSignal(str)

    def __init__(self, row: NodeRow, parent: QWidget | None = None):
        super().__init__(parent)
        self._row, self._is_filled = row, False
        self.name = ElidedLabel(row.label, self)
        self.shares = ShareLabel(_shares(replace(row, share=1.0, effective=0.888)), self)
        self.include = QCheckBox(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.number = QDoubleSpinBox(self)
        self.direction = QToolButton(self)
        self.pairs = QToolButton(self)
        self._prepare(row)
        self._lay_out(row)
        self._connect()
        self.show_row(row)

    def show_row(self, row: NodeRow) -> None:
        """Show the node as it is now, without announcing anything; only what changed is touched."""
        before, self._row = self._row, row
        if not row.parent or (before == row and self._is_filled):
            return
        is_in = row.weight > 0
        if before.weight != row.weight or not self._is_filled:
            self._show_weight(row, is_in)
        self.shares.show_text(_shares(row) if is_in else tr("left out"))
        if row.direction and (before.direction != row.direction or not self._is_filled):
            self._show_direction(row.direction)
        self._is_filled = True

    def _show_weight(self, row: NodeRow, is_in: bool) -> None:
        for widget, value in ((self.slider, self._place(row)), (self.number, row.weight)):
            widget.blockSignals(True)
            if not (widget is self.slider and self.slider.isSliderDown()):
                widget.setValue(value)
            widget.setEnabled(is_in)
            widget.blockSignals(False)
        self.include.blockSignals(True)
        self.include.setChecked(is_in)
        self.include.blockSignals(False)

    def _show_direction(self, direction: int) -> None:
        self.direction.setText("+" if direction > 0 else "\u2212")
        text = tr("More of it means more need") if direction > 0 else tr("Less of it means more need")
        self.direction.setToolTip(tr("{meaning}. Click to turn it round.").format(meaning=text))
        self.direction.setAccessibleName(f"{self._row.label}: {text}")

    def _place(self, row: NodeRow) -> int:
        return round(STEPS * min(row.weight / row.highest, 1.0))

    def _prepare(self, row: NodeRow) -> None:
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setAccessibleName(tr("Weight of {name}").format(name=row.label))
        self.number.setRange(0.0, HIGHEST_TYPED)
        self.number.setDecimals(2)
        self.number.setSingleStep(0.1)
        self.number.setLocale(number_locale())
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(tr("Weight of {name}").format(name=row.label))
        self.number.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.number.setFixedWidth(self.fontMetrics().horizontalAdvance("00,000") + 14)
        self.include.setToolTip(tr("Take it into the score"))
        self.include.setAccessibleName(tr("Take {name} into the score").format(name=row.label))
        self.shares.setToolTip(tr("Share within its group / effective weight in the whole score"))
        self.direction.setAutoRaise(True)
        self.direction.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pairs.setAutoRaise(True)
        self.pairs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pairs.setText(tr("Pairs…"))
        self.pairs.setToolTip(tr("Weigh what is inside by comparing it two by two (AHP)"))
        self.pairs.setAccessibleName(tr("Compare in pairs what {name} is made of").format(name=row.label))

    def _lay_out(self, row: NodeRow) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 4, 2)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.include)
        first.addWidget(self.name, 1)
        if row.children > 1:
            first.addWidget(self.pairs)
        column.addLayout(first)
        self.pairs.setVisible(row.children > 1)
        has_weight = bool(row.parent)
        for widget in (self.include, self.slider, self.number, self.shares):
            widget.setVisible(has_weight)
        self.direction.setVisible(bool(row.direction))
        if has_weight:
            second = QHBoxLayout()
            second.setSpacing(4)
            second.addSpacing(20)
            second.addWidget(self.slider, 1)
            second.addWidget(self.number)
            second.addWidget(self.shares)
            if row.direction:
                second.addWidget(self.direction)
            column.addLayout(second)
        if row.children:
            bold = QFont(self.name.font())
            bold.setBold(True)
            self.name.setFont(bold)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self._let_go)
        self.number.valueChanged.connect(lambda value: self.typed.emit(self._row.id, float(value)))
        self.include.toggled.connect(lambda on: self.included.emit(self._row.id, on))
        self.direction.clicked.connect(lambda *_: self.turned.emit(self._row.id, -self._row.direction))
        self.pairs.clicked.connect(lambda *_: self.pairs_asked.emit(self._row.id))

    def _slid(self, place: int) -> None:
        """A slider never reaches 0 by itself: leaving a node out is the switch's word."""
        weight = max(place, 1) * self._row.highest / STEPS
        self.moved.emit(self._row.id, round(weight, 4))
        if not self.slider.isSliderDown():  # moved by key or wheel: each step stands for itself
            self.rested.emit()

    def _let_go(self) -> None:
        self.rested.emit()


def _shares(row: NodeRow) -> str:
    return tr("{share} % / {effective} %").format(share=plain(100 * row.share), effective=plain(100 * row.effective, 1))
