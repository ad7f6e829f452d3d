"""The score explorer dock: widgets, signals in the words of the subject, setters. It decides nothing."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QImage, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...qgis_support.i18n import tr
from ..parts.workspace_dock import WorkspaceDock, wrapped
from .baseline import Compared
from .state.judgements import Expert
from .state.rows import NodeRow
from .widgets.model_bar import ModelBar
from .widgets.pairwise import PairwiseDialog
from .widgets.ranking import RankingPanel
from .widgets.ranking_model import Ranked, Ranking
from .widgets.weights_page import WeightsPage
from .widgets.why_panel import WhyPanel
from .words.why import LeafChoice, Why

WEIGHTS, RANKING, WHY, SUMMARY = range(4)


class ScoreExplorerDock(WorkspaceDock):
    """Codes, ids and paths travel in the signals; texts come ready in the setters."""

    map_toggled = pyqtSignal(bool)
    picking_toggled = pyqtSignal(bool)
    unit_searched = pyqtSignal(str)
    unit_focused = pyqtSignal(str)
    tab_shown = pyqtSignal(int)
    copy_asked = pyqtSignal()
    table_copy_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Score explorer"), "AsdScoreExplorerDock", parent)
        self.model = ModelBar(self)
        self.weights, self.ranking, self.why = WeightsPage(self), RankingPanel(self), WhyPanel(self)
        self.summary = wrapped(self)
        self.copy = QPushButton(tr("&Copy text"), self)
        self.tabs = QTabWidget(self)
        self.on_map = QCheckBox(tr("On the &map"), self)
        self.pick = QPushButton(tr("&Pick on the map"), self)
        self._lay_out()
        self._connect()
        self.show_notice("")
        self.show_empty("")

    def sizeHint(self) -> QSize:
        """Wide enough for the tree on a small screen, no wider."""
        return QSize(380, 600)

    # ---- setters -----------------------------------------------------------------------------------------------

    def show_workspace(self, name: str) -> None:
        """Say which workspace is open, where another one is asked for."""
        self.workspace.setToolTip(
            tr("{workspace}. Open another workspace, or read this one again").format(workspace=name)
        )

    def show_model(self, title: str, state: str, is_changed: bool, can_undo: bool, can_redo: bool) -> None:
        """Show which model is on screen and whether it is saved."""
        self.model.show_model(title, state, is_changed, can_undo, can_redo)

    def show_models(self, models: list[dict[str, Any]]) -> None:
        """Offer the models of the workspace."""
        self.model.show_models(models)

    def show_baseline(self, baseline: Compared) -> None:
        """Say with which model ranks are compared: on the menu, above the table and in its column."""
        self.model.show_baseline(baseline.is_other)
        self.ranking.show_baseline(baseline.title, baseline.where)

    def show_methods(
        self, normalisations: list[tuple[str, str]], scale: str, aggregations: list[tuple[str, str]], joining: str
    ) -> None:
        """Offer scales and ways of joining."""
        self.weights.show_methods(normalisations, scale, aggregations, joining)

    def show_nodes(self, rows: list[NodeRow]) -> None:
        """Show the tree with its weights."""
        self.weights.tree.show_rows(rows)

    def show_ranking(self, ranking: Ranking | None, focus: str) -> None:
        """Show the ranking."""
        self.ranking.show_ranking(ranking, focus)

    def show_only(self, codes: frozenset[str] | None, focus: str) -> None:
        """Keep only these communes in the ranking."""
        self.ranking.show_only(codes, focus)

    def show_focus(self, code: str) -> None:
        """Select the row of one commune."""
        self.ranking.show_focus(code)

    def show_zones(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer the reference zones."""
        self.why.show_zones(options, chosen)

    def show_communes(self, communes: list[tuple[str, str]]) -> None:
        """Offer the communes as reference of a scale."""
        self.weights.scale_fields.show_communes(communes)

    def show_why(self, why: Why | None) -> None:
        """Explain one commune; None says how one is chosen."""
        if why is None:
            self.why.show_nothing()
        else:
            self.why.show_why(why)

    def show_interval(self, text: str) -> None:
        """Show between which ranks the commune is when the weights move."""
        self.why.show_interval(text)

    def show_choices(self, choices: list[LeafChoice]) -> None:
        """Offer the figures of one commune for a what-if."""
        self.why.show_choices(choices)

    def show_answer(self, text: str) -> None:
        """Show what a what-if gives."""
        self.why.show_answer(text)

    def show_summary(self, paragraphs: list[str]) -> None:
        """Show the explanation of the map."""
        self.summary.setText("\n\n".join(paragraphs))

    def show_on_map(self, on: bool) -> None:
        """Show whether the exploration is on the map."""
        self.on_map.blockSignals(True)
        self.on_map.setChecked(on)
        self.on_map.blockSignals(False)
        self.pick.setEnabled(on)

    def show_picking(self, on: bool) -> None:
        """Show whether the map's pointer picks communes."""
        self.pick.blockSignals(True)
        self.pick.setChecked(on)
        self.pick.blockSignals(False)

    def show_tab(self, tab: int) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(tab)

    # ---- questions to the user ---------------------------------------------------------------------------------

    def front_tab(self) -> int:
        """Which page is in front."""
        return self.tabs.currentIndex()

    def summary_text(self) -> str:
        """The explanation on screen."""
        return self.summary.text()

    def ranking_rows(self) -> list[Ranked]:
        """The ranking on screen, rows and order as shown."""
        return self.ranking.model.ranked()

    def picture_style(self) -> tuple[QFont, bool]:
        """Font of an exported picture, and whether its reader starts at the right."""
        return self.font(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def ask_workspace(self, folder: str) -> str:
        """Ask for a workspace file; empty when the user declines."""
        kinds = tr("Territorial workspace (*.gpkg)")
        return QFileDialog.getOpenFileName(self, tr("Open a workspace"), folder, kinds)[0]

    def ask_target(self, suggested: str, ending: str) -> str:
        """Ask where to export; empty when the user declines."""
        path = QFileDialog.getSaveFileName(self, tr("Export"), suggested, f"{ending.upper()} (*.{ending})")[0]
        return path if not path or path.lower().endswith(f".{ending}") else f"{path}.{ending}"

    def ask_model_file(self, folder: str) -> str:
        """Ask for a model file; empty when the user declines."""
        return QFileDialog.getOpenFileName(self, tr("Open a model file"), folder, tr("JSON files (*.json)"))[0]

    def ask_model_target(self, suggested: str) -> str:
        """Ask where to save the model; empty when the user declines."""
        path = QFileDialog.getSaveFileName(self, tr("Save the model"), suggested, tr("JSON files (*.json)"))[0]
        return path if not path or path.lower().endswith(".json") else f"{path}.json"

    def confirm_discard(self) -> bool:
        """Whether the changes that are not saved may be lost."""
        text = tr("The model was changed and is not saved. Open another one and lose the changes?")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, tr("Score explorer"), text, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    def ask_title(self, suggested: str) -> str:
        """Ask what the model is called; empty when the user declines."""
        text, is_fine = QInputDialog.getText(
            self, tr("Save in the workspace"), tr("Title of the model"), text=suggested
        )
        return text.strip() if is_fine else ""

    def ask_pairs(
        self, title: str, names: list[tuple[str, str]], experts: list[Expert], is_moved: bool
    ) -> list[Expert]:
        """Have (id, name) pairs compared two by two, from the judgements kept; empty when the user declines."""
        dialog = PairwiseDialog(title, names, experts, is_moved, self)
        judged = dialog.experts() if dialog.exec() else []
        dialog.deleteLater()
        return judged

    def put_on_clipboard(self, text: str) -> None:
        """Put ``text`` on the clipboard."""
        QApplication.clipboard().setText(text)

    def put_picture_on_clipboard(self, picture: QImage) -> None:
        """Put a picture on the clipboard."""
        QApplication.clipboard().setImage(picture)

    # ---- construction ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        summary = QWidget(self)
        column = QVBoxLayout(summary)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        text = QScrollArea(summary)
        text.setWidgetResizable(True)
        text.setFrameShape(QScrollArea.Shape.NoFrame)
        text.setWidget(self.summary)
        self.summary.setBackgroundRole(QPalette.ColorRole.Base)
        self.summary.setAutoFillBackground(True)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(text, 1)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTrailing)
        titles = (tr("&Weights"), tr("Rankin&g"), tr("W&hy"), tr("In wor&ds"))
        for page, title in zip((self.weights, self.ranking, self.why, summary), titles):
            self.tabs.addTab(page, title)
        self.tabs.setDocumentMode(True)
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Click a commune on the map to see why it is ranked there; click again to stop."))
        self.on_map.setToolTip(tr("Show the exploration on the map, as a layer of its own that is not saved"))
        foot = QHBoxLayout()
        foot.addWidget(self.on_map)
        foot.addWidget(self.pick)
        foot.addStretch(1)
        foot.addWidget(self.workspace)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        for widget in (self.model, self.notice):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self._hold(page)

    def _connect(self) -> None:
        self.on_map.toggled.connect(self.map_toggled)
        self.pick.toggled.connect(self.picking_toggled)
        self.ranking.typed.connect(self.unit_searched)
        self.ranking.focused.connect(self.unit_focused)
        self.ranking.copy_asked.connect(self.table_copy_asked)
        self.tabs.currentChanged.connect(self.tab_shown)
        self.copy.clicked.connect(lambda *_: self.copy_asked.emit())
        for keys, signal in (
            (QKeySequence.StandardKey.Undo, self.model.undo_asked),
            (QKeySequence.StandardKey.Redo, self.model.redo_asked),
        ):
            action = QAction(self.pages)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda *_, signal=signal: signal.emit())
            self.pages.addAction(action)
