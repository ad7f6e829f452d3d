"""One commune: its figure now, and over the periods."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ....charts.spec import SeriesSpec
from ....charts.widget import ChartWidget
from ....qgis_support.i18n import tr


class UnitPage(QWidget):
    """A title, a sentence and a small chart whose bars can be clicked."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title, self.text, self.chart = QLabel(self), QLabel(self), ChartWidget(self)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        strong = self.title.font()
        strong.setBold(True)
        self.title.setFont(strong)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 4)
        for widget in (self.title, self.text, self.chart):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_unit("", None)

    def show_unit(self, title: str, spec: SeriesSpec | None) -> None:
        """Show one commune; None says how one is chosen."""
        how = tr("Choose a commune: on the map (button below), or in the table.")
        self.title.setText(title or how)
        self.text.setText(spec.words.summary if spec is not None else "")
        self.chart.setVisible(spec is not None)
        self.chart.show_spec(spec, None if spec is None else lambda code: _tip(spec, code))


def _tip(spec: SeriesSpec, period: str) -> str:
    """Period and figure under the pointer, or why there is none."""
    return next((f"{point.label}: {point.text}" for point in spec.points if point.code == period), "")
