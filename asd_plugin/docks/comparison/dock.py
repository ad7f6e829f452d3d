"""The comparison dock: widgets, signals in the words of the subject, setters. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QStyle,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...charts.spec import DistributionSpec, GapSpec
from ...qgis_support.i18n import tr
from .rows import Row
from .widgets.chart_panel import ChartPanel
from .widgets.chips import Chip
from .widgets.controls import Controls
from .widgets.empty_page import EmptyPage
from .widgets.flow_layout import FlowRow
from .widgets.indicator_picker import Choice
from .widgets.result_table import ResultTable

DISTRIBUTION, GAPS = range(2)
TALL_ENOUGH, HYSTERESIS = 740, 30  # pixels of dock height at which chart and table both have room


class ComparisonDock(QDockWidget):
    """Compare up to eight communes. Codes, ids and paths travel in the signals; texts come ready in the setters."""

    workspace_asked = pyqtSignal()
    unit_typed = pyqtSignal(str)
    unit_chosen = pyqtSignal(str)
    unit_removed = pyqtSignal(str)
    units_cleared = pyqtSignal()
    picking_toggled = pyqtSignal(bool)
    selected_added = pyqtSignal()
    indicator_chosen = pyqtSignal(str)
    reference_chosen = pyqtSignal(str)
    period_chosen = pyqtSignal(str)
    unit_focused = pyqtSignal(str)
    copy_asked = pyqtSignal()
    export_asked = pyqtSignal(str)
    map_selection_asked = pyqtSignal()
    shown = pyqtSignal(bool)
    theme_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Compare communes"), parent)
        self.setObjectName("AsdComparisonDock")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.controls = Controls(self)
        self.distribution, self.gaps = ChartPanel(self), ChartPanel(self)
        self.table = ResultTable(self)
        self.empty = EmptyPage(self)
        self.notice, self.status = _wrapped(self), _wrapped(self)
        self.charts = QTabWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.copy = QPushButton(tr("C&opy table"), self)
        self.export = QToolButton(self)
        self.select = QPushButton(tr("&Select on the map"), self)
        self.workspace = QToolButton(self)
        self.pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.show_notice("")
        self.show_empty("")

    def sizeHint(self) -> QSize:
        """Wide enough for the charts on a small screen, no wider."""
        return QSize(400, 640)

    # ---- setters -----------------------------------------------------------------------------------------------

    def show_empty(self, text: str, can_open: bool = True) -> None:
        """Show only ``text`` and, when it helps, the button that opens a workspace."""
        self.empty.show_text(text, can_open)
        self.pages.setCurrentIndex(0)

    def show_content(self) -> None:
        """Show the comparison."""
        self.pages.setCurrentIndex(1)

    def show_notice(self, text: str) -> None:
        """Show one sentence about what just happened; empty hides it."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_status(self, text: str, details: str = "") -> None:
        """Show source, licence and workspace at the foot; ``details`` under the pointer."""
        self.status.setText(text)
        self.status.setToolTip(details)

    def show_suggestions(self, suggestions: list[tuple[str, str]]) -> None:
        """Offer communes for what was typed."""
        self.controls.search.show_suggestions(suggestions)

    def show_chosen(self, chips: tuple[Chip, ...]) -> None:
        """Show the chosen communes."""
        self.controls.chips.show_chips(chips)
        self.controls.chips.setVisible(bool(chips))
        self.controls.clear.setEnabled(bool(chips))
        self.copy.setEnabled(bool(chips))
        self.select.setEnabled(bool(chips))

    def show_indicators(self, choices: tuple[Choice, ...], chosen: str) -> None:
        """Offer the catalogue."""
        self.controls.indicator.show_choices(choices)
        self.controls.indicator.show_chosen(chosen)

    def show_indicator(self, chosen: str, periods: list[str], period: str) -> None:
        """Show which indicator and period are on."""
        self.controls.indicator.show_chosen(chosen)
        self.controls.show_periods(periods, period)

    def show_references(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer the reference zones."""
        self.controls.show_references(options, chosen)

    def show_selected_count(self, count: int) -> None:
        """Say how many communes are selected on the map."""
        self.controls.show_selected(count)

    def show_picking(self, on: bool) -> None:
        """Show whether the map's pointer picks communes."""
        self.controls.pick.blockSignals(True)
        self.controls.pick.setChecked(on)
        self.controls.pick.blockSignals(False)

    def show_charts(self, distribution: DistributionSpec, gaps: GapSpec, tip: Callable[[str], str]) -> None:
        """Show both charts."""
        self.distribution.show_spec(distribution, tip)
        self.gaps.show_spec(gaps, tip)

    def show_rows(self, rows: list[Row], indicator: dict[str, Any], focus: str) -> None:
        """Show the table."""
        self.table.show_rows(rows, indicator, focus)

    def show_focus(self, code: str) -> None:
        """Ring one commune in the charts and select its row."""
        self.distribution.chart.highlight(code)
        self.gaps.chart.highlight(code)
        self.table.show_focus(code)

    # ---- questions to the user ---------------------------------------------------------------------------------

    def gaps_in_front(self) -> bool:
        """Whether the gap chart is the one on screen."""
        return self.charts.currentIndex() == GAPS

    def ask_workspace(self, folder: str) -> str:
        """Ask for a workspace file; empty when the user declines."""
        kinds = tr("Territorial workspace (*.gpkg)")
        return QFileDialog.getOpenFileName(self, tr("Open a workspace"), folder, kinds)[0]

    def ask_target(self, suggested: str, ending: str) -> str:
        """Ask where to export; empty when the user declines."""
        path = QFileDialog.getSaveFileName(self, tr("Export"), suggested, f"{ending.upper()} (*.{ending})")[0]
        return path if not path or path.lower().endswith(f".{ending}") else f"{path}.{ending}"

    def picture_style(self) -> tuple[QFont, bool]:
        """Font of an exported picture, and whether its reader starts at the right."""
        return self.font(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def put_on_clipboard(self, text: str) -> None:
        """Put ``text`` on the clipboard."""
        QApplication.clipboard().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when colours changed: markers are drawn for light or for dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.theme_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the table becomes a tab, so that the chart keeps its height."""
        super().resizeEvent(event)
        is_apart = self.splitter.indexOf(self.table) >= 0
        if is_apart and self.height() < TALL_ENOUGH - HYSTERESIS:
            self.charts.addTab(self.table, tr("&Table"))
        elif not is_apart and self.height() >= TALL_ENOUGH:
            self.splitter.addWidget(self.table)
            self.table.show()
            self.splitter.setSizes([280, 140])

    # ---- construction ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.charts.addTab(self.distribution, tr("&Distribution"))
        self.charts.addTab(self.gaps, tr("&Gaps"))
        self.charts.setDocumentMode(True)
        self.charts.setMinimumHeight(180)
        self.table.setMinimumHeight(90)
        self.splitter.addWidget(self.charts)
        self.splitter.addWidget(self.table)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([280, 140])
        self.splitter.setChildrenCollapsible(False)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 4)
        column.setSpacing(4)
        for widget in (self.controls, self.notice):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)
        column.addWidget(self._buttons())
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.workspace, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        order = [self.controls.period, self.charts, self.distribution.chart, self.gaps.chart, self.table, self.copy]
        order += [self.export, self.select, self.workspace]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(scroll)
        self.pages.setMinimumWidth(360)
        self.setWidget(self.pages)
        small = QFont(self.status.font())
        small.setPointSizeF(max(small.pointSizeF() * 0.88, 7.0))
        self.status.setFont(small)
        self.status.setMargin(0)
        self.notice.setAutoFillBackground(True)
        self.notice.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.notice.setForegroundRole(QPalette.ColorRole.ToolTipText)

    def _buttons(self) -> FlowRow:
        menu = QMenu(self.export)
        for ending, text in _export_texts().items():
            action = QAction(text, menu)
            action.triggered.connect(lambda *_, ending=ending: self.export_asked.emit(ending))
            menu.addAction(action)
        self.export.setText(tr("E&xport"))
        self.export.setToolTip(tr("Export the table, or the chart on screen"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export.setMenu(menu)
        self.copy.setToolTip(tr("Copy the table, to paste into a spreadsheet"))
        self.workspace.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_DirOpenIcon))
        self.workspace.setAccessibleName(tr("Workspace…"))
        self.workspace.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workspace.setToolTip(tr("Open another workspace, or read this one again"))
        self.select.setToolTip(tr("Select the chosen communes on the layer of the map"))
        row = FlowRow(self)
        row.fill((self.copy, self.export, self.select))
        return row

    def _connect(self) -> None:
        controls = self.controls
        controls.search.typed.connect(self.unit_typed)
        controls.search.chosen.connect(self.unit_chosen)
        controls.pick.toggled.connect(self.picking_toggled)
        controls.add_selected.clicked.connect(lambda *_: self.selected_added.emit())
        controls.clear.clicked.connect(lambda *_: self.units_cleared.emit())
        controls.chips.removed.connect(self.unit_removed)
        controls.chips.focused.connect(self.unit_focused)
        controls.indicator.chosen.connect(self.indicator_chosen)
        controls.reference.activated.connect(lambda row: self.reference_chosen.emit(controls.reference.itemData(row)))
        controls.period.activated.connect(lambda row: self.period_chosen.emit(controls.period.itemData(row)))
        for panel in (self.distribution, self.gaps):
            panel.chart.unit_clicked.connect(self.unit_focused)
        self.table.focused.connect(self.unit_focused)
        self.copy.clicked.connect(lambda *_: self.copy_asked.emit())
        self.select.clicked.connect(lambda *_: self.map_selection_asked.emit())
        self.workspace.clicked.connect(lambda *_: self.workspace_asked.emit())
        self.empty.open_asked.connect(self.workspace_asked)
        self.visibilityChanged.connect(self.shown)


def _export_texts() -> dict[str, str]:
    return {
        "csv": tr("Table as CSV…"),
        "png": tr("Chart as PNG picture…"),
        "svg": tr("Chart as SVG drawing…"),
        "pdf": tr("Chart as PDF…"),
    }


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setMargin(4)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
