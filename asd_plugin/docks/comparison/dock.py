"""The comparison dock: widgets, signals in the words of the subject, setters. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QEvent, QMimeData, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QImage, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...charts.compose import Spec
from ...qgis_support.i18n import tr
from ..parts.workspace_dock import WorkspaceDock
from .rows import Row
from .widgets.chips import Chip
from .widgets.controls import Controls
from .widgets.indicator_picker import Choice
from .widgets.narrow import FootLine
from .widgets.result_table import ResultTable
from .widgets.share_bar import ShareBar
from .widgets.view_stack import TABLE, ViewStack

SHARED = (
    "copy_asked", "picture_copy_asked", "export_asked", "layouts_wanted", "layout_asked", "comparisons_wanted",
    "save_asked", "save_as_asked", "comparison_chosen", "rename_asked", "delete_asked",
)  # fmt: skip
TALL_ENOUGH, HYSTERESIS = 740, 30  # pixels of dock height at which chart and table both have room


class ComparisonDock(WorkspaceDock):
    """Compare up to twelve units. Codes, ids and paths travel in the signals; texts come ready in the setters."""

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
    view_chosen = pyqtSignal(str)
    second_chosen = pyqtSignal(str)
    units_brushed = pyqtSignal(list)
    copy_asked = pyqtSignal()
    picture_copy_asked = pyqtSignal()
    export_asked = pyqtSignal(str)
    layouts_wanted = pyqtSignal()
    layout_asked = pyqtSignal(str, str)
    comparisons_wanted = pyqtSignal()
    save_asked = pyqtSignal()
    save_as_asked = pyqtSignal()
    comparison_chosen = pyqtSignal(str)
    rename_asked = pyqtSignal()
    delete_asked = pyqtSignal()
    map_selection_asked = pyqtSignal()
    theme_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Compare communes"), "AsdComparisonDock", parent)
        self.controls = Controls(self)
        self.views = ViewStack(self)
        self.table = ResultTable(self)
        self.status = FootLine(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.share = ShareBar(self)
        self.copy, self.export, self.select = self.share.copy, self.share.export, self.share.select
        self._lay_out()
        self._connect()
        self.show_notice("")
        self.show_empty("")

    def sizeHint(self) -> QSize:
        """Wide enough for the charts on a small screen, no wider."""
        return QSize(400, 640)

    # ---- setters -----------------------------------------------------------------------------------------------

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
        self.controls.clear.setVisible(bool(chips))
        self.share.show_sharable(bool(chips))

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

    def show_view(self, view: str) -> None:
        """Show which view is on; the table is one of them, and stands below the others where there is room."""
        self.views.show_view(view)
        self._place_table()

    def show_seconds(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer what can lie across the scatter."""
        self.views.show_seconds(options, chosen)

    def show_chart(self, spec: Spec, tip: Callable[[str], str]) -> None:
        """Show the chart of the view."""
        self.views.show_chart(spec, tip)

    def show_selected(self, codes: list[str]) -> None:
        """Let the units selected on the map stand out in the chart."""
        self.views.chart.show_selected(codes)

    def show_rows(self, rows: list[Row], indicator: dict[str, Any], focus: str) -> None:
        """Show the table."""
        self.table.show_rows(rows, indicator, focus)

    def show_focus(self, code: str) -> None:
        """Ring one unit in the chart and select its row."""
        self.views.chart.highlight(code)
        self.table.show_focus(code)

    def show_comparisons(self, names: list[str], current: str, is_changed: bool) -> None:
        """Offer the comparisons saved in the workspace."""
        self.share.show_comparisons(names, current, is_changed)

    def show_layouts(self, names: list[str]) -> None:
        """Offer the print layouts of the project."""
        self.share.show_layouts(names)

    # ---- questions to the user ---------------------------------------------------------------------------------

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

    def ask_name(self, title: str, suggested: str) -> str:
        """Ask for the name of a comparison; empty when the user declines."""
        name, agreed = QInputDialog.getText(self, title, tr("Name of the comparison:"), text=suggested)
        return name.strip() if agreed else ""

    def ask_yes(self, title: str, question: str) -> bool:
        """Ask before something that cannot be taken back; no is the answer of Escape."""
        buttons = QMessageBox.StandardButton
        asked = QMessageBox.question(self, title, question, buttons.Yes | buttons.No, buttons.No)
        return asked == buttons.Yes

    def put_on_clipboard(self, text: str, html: str = "") -> None:
        """Put ``text`` on the clipboard, and the same as ``html`` for programs that read it."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)

    def put_picture_on_clipboard(self, image: QImage) -> None:
        """Put a picture on the clipboard."""
        QApplication.clipboard().setImage(image)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when colours changed: markers are drawn for light or for dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.theme_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the table is only a view of its own, so that the chart keeps its height."""
        super().resizeEvent(event)
        self.status.setWordWrap(self.height() >= TALL_ENOUGH)
        self._place_table()

    def _place_table(self) -> None:
        is_below = self.splitter.indexOf(self.table) >= 0
        limit = TALL_ENOUGH - HYSTERESIS if is_below else TALL_ENOUGH
        if self.views.view() == TABLE or self.height() < limit:
            if not self.views.holds(self.table):
                self.views.hold_table(self.table)
        elif not is_below:
            self.splitter.addWidget(self.table)
            self.table.show()
            self.splitter.setSizes([280, 140])

    # ---- construction ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.views.setMinimumHeight(200)
        self.table.setMinimumHeight(90)
        self.splitter.addWidget(self.views)
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
        self._dress_workspace_button()
        foot = QHBoxLayout()
        foot.addWidget(self.share, 1)
        foot.addWidget(self.workspace, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        column.addWidget(self.status)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        order = [self.controls.milieu, self.views.chooser, self.views.second, self.views.chart, self.table]
        order += [*self.share.buttons, self.workspace]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
        self._hold(scroll, least_width=360)
        small = QFont(self.status.font())
        small.setPointSizeF(max(small.pointSizeF() * 0.88, 7.0))
        self.status.setFont(small)
        self.status.setMargin(0)
        self.notice.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.notice.setForegroundRole(QPalette.ColorRole.ToolTipText)

    def _dress_workspace_button(self) -> None:
        self.workspace.setToolTip(tr("Open another workspace, or read this one again"))
        self.workspace.setAccessibleDescription(self.workspace.toolTip())

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
        self.views.unit_clicked.connect(self.unit_focused)
        for name in ("view_chosen", "second_chosen", "units_brushed"):
            getattr(self.views, name).connect(getattr(self, name))
        self.table.focused.connect(self.unit_focused)
        for name in SHARED:
            getattr(self.share, name).connect(getattr(self, name))
        self.select.clicked.connect(lambda *_: self.map_selection_asked.emit())
