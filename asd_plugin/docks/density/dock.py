"""The density dock: widgets, signals in the words of the subject, setters. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...qgis_support.i18n import tr
from ..parts.workspace_dock import WorkspaceDock, in_bold, wrapped
from .widgets.choice_form import ChoiceForm
from .widgets.legend_list import LegendList
from .widgets.period_bar import PeriodBar
from .widgets.shortcuts import give_each_its_letter
from .widgets.unit_page import UnitPage
from .widgets.unit_table import UnitTable

if TYPE_CHECKING:
    from .data import Run
    from .households import Households

TABS = ("legend", "unit", "table")
HOUSEHOLDS = "households"


class DensityDock(WorkspaceDock):
    """Codes, keys and paths travel in the signals; texts come ready in the setters."""

    run_chosen = pyqtSignal(str)
    households_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    period_moved = pyqtSignal(int)
    play_toggled = pyqtSignal(bool)
    programme_chosen = pyqtSignal(str)
    milieu_chosen = pyqtSignal(str)
    sex_chosen = pyqtSignal(str)
    age_band_chosen = pyqtSignal(str)
    numerator_chosen = pyqtSignal(str)
    base_chosen = pyqtSignal(str)
    fixed_toggled = pyqtSignal(bool)
    map_toggled = pyqtSignal(bool)
    picking_toggled = pyqtSignal(bool)
    unit_focused = pyqtSignal(str)
    period_picked = pyqtSignal(str)
    tab_shown = pyqtSignal(int)
    copy_asked = pyqtSignal()
    export_asked = pyqtSignal()
    publish_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Beneficiary density"), "AsdDensityDock", parent)
        self.source, self.count = QComboBox(self), QPushButton(tr("Cou&nt…"), self)
        self.progress, self.cancel = QProgressBar(self), QPushButton(tr("S&top"), self)
        self.state = wrapped(self)
        self.period, self.form = PeriodBar(self), ChoiceForm(self)
        self.legend, self.table = LegendList(self), UnitTable(self)
        self.unit = UnitPage(self)
        self.tabs, self.body = QTabWidget(self), QWidget(self)
        self.on_map, self.pick = QCheckBox(tr("On the m&ap"), self), QPushButton(tr("P&ick on the map"), self)
        self.copy, self.export = QPushButton(tr("&Copy"), self), QPushButton(tr("E&xport…"), self)
        self.publish = QPushButton(tr("Protect and p&ublish…"), self)
        self._lay_out()
        give_each_its_letter(self)
        self._connect()
        self.show_progress("", 0)
        self.show_notice("")
        self.show_empty("")

    def sizeHint(self) -> QSize:
        """Wide enough for two lists side by side on a small screen."""
        return QSize(380, 620)

    # ---- setters -----------------------------------------------------------------------------------------------

    def show_workspace(self, name: str) -> None:
        """Say which workspace is open, where another one is asked for."""
        text = tr("{workspace}. Open another workspace, or read this one again").format(workspace=name)
        self.workspace.setToolTip(text)

    def show_sources(self, runs: tuple[Run, ...], run_id: str, households: str) -> None:
        """Offer the recorded runs, and the households that were counted."""
        from .sentences import run_name

        self.source.clear()
        for run in runs:
            self.source.addItem(run_name(run), run.run_id)
        if households:
            self.source.addItem(tr("Households of «{layer}»").format(layer=households), HOUSEHOLDS)
        wanted = HOUSEHOLDS if households else run_id
        self.source.setCurrentIndex(self.source.findData(wanted))
        self.source.setEnabled(self.source.count() > 0)
        self.source.setToolTip(self.source.currentText())

    def show_no_counts(self) -> None:
        """The workspace holds no counts yet."""
        self.body.hide()
        text = tr("This workspace holds no counts of beneficiaries yet. Count households here.")
        self.show_notice(text)

    def show_progress(self, text: str, percent: int) -> None:
        """Show what runs in the background; empty hides it."""
        for widget in (self.progress, self.cancel):
            widget.setVisible(bool(text))
        self.progress.setFormat(f"{text} - %p %")
        self.progress.setValue(percent)

    def show_state(self, text: str, is_working: bool, may_leave: bool, may_publish: bool) -> None:
        """Say what may be done with what is on screen, and offer only that."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
        roles = QPalette.ColorRole
        in_bold(self.state, is_working)  # a style sheet may keep the ground it has
        self.state.setBackgroundRole(roles.ToolTipBase if is_working else roles.AlternateBase)
        self.state.setForegroundRole(roles.ToolTipText if is_working else roles.WindowText)
        for button in (self.copy, self.export):
            button.setEnabled(may_leave)
            button.setToolTip("" if may_leave else text)
        self.publish.setVisible(may_publish)

    def show_periods(self, names: list[str], place: int) -> None:
        """Offer the periods."""
        self.body.show()
        self.period.show_periods(names, place)

    def show_playing(self, on: bool) -> None:
        """Show whether periods pass by themselves."""
        self.period.show_playing(on)

    def show_options(self, name: str, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer keys and words of a list: programme, milieu, sex, age_band, numerator or base."""
        self.form.show_options(name, options, chosen)

    def show_fixed(self, on: bool) -> None:
        """Show whether class limits are those of all periods."""
        self.form.show_fixed(on)

    def show_measured(self, title: str, counts: str, legend: list[Any]) -> None:
        """Show what the map shows, and its legend."""
        self.legend.show_texts(title, counts)
        self.legend.show_entries(legend)

    def show_table(self, rows: list[Any], measure: str, decimals: int, focus: str) -> None:
        """Show every commune."""
        self.table.show_rows(rows, measure, decimals, focus)

    def show_unit(self, title: str, spec: Any) -> None:
        """Show one commune over the periods; None says how one is chosen."""
        self.unit.show_unit(title, spec)

    def show_tab(self, name: str) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(TABS.index(name))

    def show_on_map(self, on: bool) -> None:
        """Show whether the layer is on the map."""
        self.on_map.blockSignals(True)
        self.on_map.setChecked(on)
        self.on_map.blockSignals(False)
        self.pick.setEnabled(on)

    def show_picking(self, on: bool) -> None:
        """Show whether the map's pointer picks communes."""
        self.pick.blockSignals(True)
        self.pick.setChecked(on)
        self.pick.blockSignals(False)

    # ---- questions to the user ---------------------------------------------------------------------------------

    def front_tab(self) -> str:
        """Which page is in front."""
        return TABS[self.tabs.currentIndex()]

    def ask_workspace(self, folder: str) -> str:
        """Ask for a workspace file; empty when the user declines."""
        kinds = tr("Territorial workspace (*.gpkg)")
        return QFileDialog.getOpenFileName(self, tr("Open a workspace"), folder, kinds)[0]

    def ask_target(self, suggested: str) -> str:
        """Ask where to write the table; empty when the user declines."""
        path = QFileDialog.getSaveFileName(self, tr("Export"), suggested, "CSV (*.csv)")[0]
        return path if not path or path.lower().endswith(".csv") else f"{path}.csv"

    def ask_households(self) -> Households | None:
        """Ask which households to count; None when the user declines."""
        from .widgets.household_dialog import HouseholdDialog

        dialog = HouseholdDialog(self)
        asked = dialog.asked() if dialog.exec() else None
        dialog.deleteLater()
        return asked

    def put_on_clipboard(self, text: str) -> None:
        """Put ``text`` on the clipboard."""
        QApplication.clipboard().setText(text)

    # ---- construction ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(12)
        self.source.setAccessibleName(tr("Source of the counts"))
        self.count.setToolTip(tr("Count the households of a layer or a file by commune, period and programme"))
        self.progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state.setAutoFillBackground(True)
        for page, title in ((self.legend, tr("&Legend")), (self.unit, tr("Comm&une")), (self.table, tr("Ta&ble"))):
            self.tabs.addTab(_scrolled(page) if page is not self.table else page, title)
        self.tabs.setDocumentMode(True)
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Click a commune on the map to see its periods; click again to stop."))
        self.publish.setToolTip(tr("Count again with the same choices, hide what must be hidden, and record the run"))
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        for widget in (self.state, self.period, self.form):
            body.addWidget(widget)
        body.addWidget(self.tabs, 1)
        body.addLayout(_line(self.on_map, None, self.pick))
        body.addLayout(_line(self.publish, None, self.copy, self.export))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(_line(self.source, self.count, self.workspace, stretched=self.source))
        column.addLayout(_line(self.progress, self.cancel, stretched=self.progress))
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        column.addStretch(0)
        self._hold(page)

    def _connect(self) -> None:
        chosen = {
            "programme": self.programme_chosen,
            "milieu": self.milieu_chosen,
            "sex": self.sex_chosen,
            "age_band": self.age_band_chosen,
            "numerator": self.numerator_chosen,
            "base": self.base_chosen,
        }
        for button, signal in (
            (self.count, self.households_asked),
            (self.cancel, self.cancel_asked),
            (self.copy, self.copy_asked),
            (self.export, self.export_asked),
            (self.publish, self.publish_asked),
        ):
            button.clicked.connect(lambda *_, signal=signal: signal.emit())
        self.source.activated.connect(self._source_chosen)
        self.period.moved.connect(self.period_moved)
        self.period.play_toggled.connect(self.play_toggled)
        self.form.chosen.connect(lambda name, key: chosen[name].emit(key))
        self.form.fixed_toggled.connect(self.fixed_toggled)
        self.on_map.toggled.connect(self.map_toggled)
        self.pick.toggled.connect(self.picking_toggled)
        self.table.focused.connect(self.unit_focused)
        self.unit.chart.unit_clicked.connect(self.period_picked)
        self.tabs.currentChanged.connect(self.tab_shown)

    def _source_chosen(self, row: int) -> None:
        if self.source.itemData(row) != HOUSEHOLDS:
            self.run_chosen.emit(self.source.itemData(row))


def _line(*widgets: QWidget | None, stretched: QWidget | None = None) -> QHBoxLayout:
    """Widgets side by side; None is a gap."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addStretch(1) if widget is None else line.addWidget(widget, int(widget is stretched))
    return line


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(page)
    return area
