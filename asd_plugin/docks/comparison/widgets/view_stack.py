"""The view on screen: which one, what lies across the scatter, and the chart; the table has its own page."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ....charts.compose import Spec
from ....charts.widget import ChartWidget
from ....qgis_support.i18n import tr
from .chart_panel import ChartPanel
from .narrow import NarrowList

TABLE, SCATTER = "table", "scatter"
CHART_PAGE, TABLE_PAGE = range(2)


class ViewStack(QWidget):
    """Chooser of views above one chart. Signals carry ids and codes."""

    view_chosen = pyqtSignal(str)
    second_chosen = pyqtSignal(str)
    unit_clicked = pyqtSignal(str)
    units_brushed = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.chooser = NarrowList(self, tr("View"))
        self.second = NarrowList(self, tr("Indicator across the scatter"))
        self.panel = ChartPanel(self)
        self.pages = QStackedWidget(self)
        self._table_page = QWidget(self)
        for view, text in view_texts().items():
            self.chooser.addItem(text, view)
        self._lay_out()
        self.chooser.activated.connect(lambda row: self.view_chosen.emit(self.chooser.itemData(row)))
        self.second.activated.connect(lambda row: self.second_chosen.emit(self.second.itemData(row)))
        self.chart.unit_clicked.connect(self.unit_clicked)
        self.chart.units_brushed.connect(self.units_brushed)
        self.show_view("distribution")

    @property
    def chart(self) -> ChartWidget:
        """The chart of the view on screen."""
        return self.panel.chart

    def view(self) -> str:
        """Return the view on screen."""
        return self.chooser.currentData()

    def show_view(self, view: str) -> None:
        """Show which view is on; the table takes the chart's place."""
        self.chooser.setCurrentIndex(self.chooser.findData(view))
        self.second.setVisible(view == SCATTER)
        self._across.setVisible(view == SCATTER)
        self.pages.setCurrentIndex(TABLE_PAGE if view == TABLE else CHART_PAGE)

    def show_seconds(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer what can lie across the scatter."""
        self.second.clear()
        for name, text in options:
            self.second.addItem(text, name)
        self.second.setCurrentIndex(self.second.findData(chosen))

    def show_chart(self, spec: Spec, tip: Callable[[str], str]) -> None:
        """Show a chart and its sentence."""
        self.panel.show_spec(spec, tip)

    def hold_table(self, table: QWidget) -> None:
        """Take the table on its own page."""
        self._table_page.layout().addWidget(table)
        table.show()

    def holds(self, table: QWidget) -> bool:
        """Whether the table is on its own page."""
        return self._table_page.layout().indexOf(table) >= 0

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        label, self._across = QLabel(tr("&View:"), self), QLabel(tr("Ac&ross:"), self)
        label.setBuddy(self.chooser)
        self._across.setBuddy(self.second)
        for widget, stretch in ((label, 0), (self.chooser, 1), (self._across, 0), (self.second, 1)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self._table_page)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.panel)
        self.pages.addWidget(self._table_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)


def view_texts() -> dict[str, str]:
    """Names of the views, in the order they are offered."""
    return {
        "distribution": tr("Distribution"),
        "gaps": tr("Gaps to the reference"),
        "bars": tr("Ranked bars"),
        "profile": tr("Profile across indicators"),
        "radar": tr("Radar across indicators"),
        "trend": tr("Trend"),
        "scatter": tr("Two indicators"),
        "multiples": tr("One strip an indicator"),
        "table": tr("Table"),
    }
