"""Upper part of the explorer: which model, whether it is saved, undo and redo, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPalette
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QLabel, QMenu, QStyle, QToolButton, QVBoxLayout, QWidget

from ....qgis_support.i18n import label_of, tr
from ...parts.workspace_dock import in_bold
from .node_row import ElidedLabel


class ModelBar(QWidget):
    """Signals say what was asked; ``model_chosen`` carries the id of a model of the workspace."""

    undo_asked = pyqtSignal()
    redo_asked = pyqtSignal()
    reset_asked = pyqtSignal()
    file_asked = pyqtSignal()
    model_chosen = pyqtSignal(str)
    save_file_asked = pyqtSignal()
    save_workspace_asked = pyqtSignal()
    record_asked = pyqtSignal()
    compare_model_asked = pyqtSignal(str)
    compare_file_asked = pyqtSignal()
    compare_saved_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = ElidedLabel("", self)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setMargin(3)
        self.undo = self._button("mActionUndo.svg", QStyle.StandardPixmap.SP_ArrowBack, tr("Undo (Ctrl+Z)"))
        self.redo = self._button("mActionRedo.svg", QStyle.StandardPixmap.SP_ArrowForward, tr("Redo (Ctrl+Y)"))
        self.menu_button = QToolButton(self)
        self.menu_button.setText(tr("&Model"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.menu_button)
        self.of_workspace = QMenu(tr("Open a model of the workspace"), self.menu)
        self.compare_with = QMenu(tr("Compare with another model…"), self.menu)
        self._fill_menu()
        self.menu_button.setMenu(self.menu)
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.menu_button):
            first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self.state)
        self.undo.clicked.connect(lambda *_: self.undo_asked.emit())
        self.redo.clicked.connect(lambda *_: self.redo_asked.emit())

    def show_model(self, title: str, state: str, is_changed: bool, can_undo: bool, can_redo: bool) -> None:
        """Show which model it is and whether it is saved; a changed one stands out and stays said."""
        self.title.show_text(title)
        self.state.setText(state)
        in_bold(self.state, is_changed)  # a style sheet may keep the ground it has
        self.state.setAutoFillBackground(is_changed)
        self.state.setBackgroundRole(QPalette.ColorRole.ToolTipBase if is_changed else QPalette.ColorRole.Window)
        self.state.setForegroundRole(QPalette.ColorRole.ToolTipText if is_changed else QPalette.ColorRole.WindowText)
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.reset.setEnabled(is_changed)
        self.record.setEnabled(not is_changed)

    def show_models(self, models: list[dict[str, Any]]) -> None:
        """Offer the models of the workspace."""
        self.of_workspace.clear()
        for model in models:
            action = QAction(label_of(model["title"]) or model["id"], self.of_workspace)
            action.setToolTip(model["id"])
            action.triggered.connect(lambda *_, model_id=model["id"]: self.model_chosen.emit(model_id))
            self.of_workspace.addAction(action)
        self.of_workspace.setEnabled(bool(models))
        self._fill_comparison(models)

    def show_baseline(self, is_other: bool) -> None:
        """Show whether ranks are compared with another model than the saved one."""
        self.saved_baseline.setChecked(not is_other)

    def _fill_comparison(self, models: list[dict[str, Any]]) -> None:
        was_saved = self.saved_baseline.isChecked()
        self.compare_with.clear()
        self.saved_baseline = self._action(tr("The saved model"), self._saved_baseline_asked, self.compare_with)
        self.saved_baseline.setCheckable(True)
        self.saved_baseline.setChecked(was_saved)
        self.compare_with.addSeparator()
        for model in models:
            name = label_of(model["title"]) or model["id"]
            chosen = self._action(
                name, lambda model_id=model["id"]: self.compare_model_asked.emit(model_id), self.compare_with
            )
            chosen.setToolTip(model["id"])
        self._action(tr("A model file…"), self.compare_file_asked.emit, self.compare_with)

    def _saved_baseline_asked(self) -> None:
        self.saved_baseline.setChecked(True)  # a second click must not untick it
        self.compare_saved_asked.emit()

    def _fill_menu(self) -> None:
        self.menu.addMenu(self.of_workspace)
        self._action(tr("Open a model file…"), self.file_asked.emit)
        self.menu.addMenu(self.compare_with)
        self.saved_baseline = QAction(self.menu)
        self.saved_baseline.setCheckable(True)
        self.saved_baseline.setChecked(True)
        self._fill_comparison([])
        self.menu.addSeparator()
        self._action(tr("Save in the workspace…"), self.save_workspace_asked.emit)
        self._action(tr("Save as a file…"), self.save_file_asked.emit)
        self.reset = self._action(tr("Back to the saved model"), self.reset_asked.emit)
        self.menu.addSeparator()
        self.record = self._action(tr("Record the saved model as the official run"), self.record_asked.emit)

    def _action(self, text: str, answer: Callable[[], None], menu: QMenu | None = None) -> QAction:
        place = menu or self.menu
        action = QAction(text, place)
        action.triggered.connect(lambda *_: answer())
        place.addAction(action)
        return action

    def _button(self, icon: str, fallback: QStyle.StandardPixmap, text: str) -> QToolButton:
        button = QToolButton(self)
        found = QIcon(f":/images/themes/default/{icon}")
        button.setIcon(found if not found.isNull() else self.style().standardIcon(fallback))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
