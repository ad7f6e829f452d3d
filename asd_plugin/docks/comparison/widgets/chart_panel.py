"""A chart with its sentence, scrolled instead of cut off."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ....charts.compose import Spec
from ....charts.widget import ChartWidget


class _Paper(QWidget):
    """The ground of the chart continued behind its sentence, whatever the theme."""

    chart: ChartWidget

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.chart.theme().colour("background"))
        painter.end()


class ChartPanel(QScrollArea):
    """One chart; the sentence above it is its summary."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart inside takes it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = _Paper(self)
        page.chart = self.chart = ChartWidget(page)
        self.sentence = QLabel(page)
        self.sentence.setWordWrap(True)
        self.sentence.setMargin(8)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sentence)  # above: ten units fill a small screen, and what follows would not be read
        layout.addWidget(self.chart)
        layout.addStretch(1)
        self.setWidget(page)

    def show_spec(self, spec: Spec | None, tip: Callable[[str], str] | None = None) -> None:
        """Show a chart and its sentence; None empties the panel."""
        self.chart.show_spec(spec, tip)
        self.sentence.setText(spec.words.summary if spec else "")
        self.sentence.setVisible(bool(self.sentence.text()))
