"""The period: a slider with its name, a step back, a step forward, and play."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QStyle, QToolButton, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr


class PeriodBar(QWidget):
    """``moved``: place of the period; ``play_toggled``: whether periods shall pass by themselves."""

    moved = pyqtSignal(int)
    play_toggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title, self.name = QLabel(tr("P&eriod"), self), QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.back, self.play, self.forward = (QToolButton(self) for _ in range(3))
        self._names: list[str] = []
        self.title.setBuddy(self.slider)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(tr("Period"))
        self.slider.valueChanged.connect(self._moved)
        icons = QStyle.StandardPixmap
        ends = [icons.SP_MediaSkipBackward, icons.SP_MediaSkipForward]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.reverse()  # the past is at the right there, and the pictures are not mirrored
        for button, text, icon in (
            (self.back, tr("Period before"), ends[0]),
            (self.play, tr("Let the periods pass"), icons.SP_MediaPlay),
            (self.forward, tr("Next period"), ends[1]),
        ):
            button.setIcon(self.style().standardIcon(icon))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.play.setCheckable(True)
        self.play.toggled.connect(self._toggled)
        self.back.clicked.connect(lambda *_: self.slider.setValue(self.slider.value() - 1))
        self.forward.clicked.connect(lambda *_: self.slider.setValue(self.slider.value() + 1))
        strong = self.name.font()
        strong.setBold(True)
        self.name.setFont(strong)
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.name, 1)
        for widget in (self.back, self.play, self.forward):
            head.addWidget(widget)
        line.addWidget(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(line)

    def show_periods(self, names: list[str], place: int) -> None:
        """Offer periods, in order; one alone needs no slider."""
        self._names = names
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(names) - 1, 0))
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        for widget in (self.slider, self.back, self.play, self.forward):
            widget.setVisible(len(names) > 1)
        self._say(place)

    def show_playing(self, on: bool) -> None:
        """Show whether periods pass by themselves."""
        self.play.blockSignals(True)
        self.play.setChecked(on)
        self.play.blockSignals(False)
        self._dress(on)

    def _moved(self, place: int) -> None:
        self._say(place)
        self.moved.emit(place)

    def _toggled(self, on: bool) -> None:
        self._dress(on)
        self.play_toggled.emit(on)

    def _dress(self, on: bool) -> None:
        icons = QStyle.StandardPixmap
        self.play.setIcon(self.style().standardIcon(icons.SP_MediaPause if on else icons.SP_MediaPlay))
        self.play.setToolTip(tr("Stop") if on else tr("Let the periods pass"))

    def _say(self, place: int) -> None:
        self.name.setText(self._names[place] if 0 <= place < len(self._names) else "")
        self.back.setEnabled(place > 0)
        self.forward.setEnabled(place < len(self._names) - 1)
