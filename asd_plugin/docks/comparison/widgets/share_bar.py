"""The row of buttons that keep and share a comparison: saved ones, copy, export, print layout, map selection."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ....qgis_support.i18n import tr
from .flow_layout import FlowRow
from .narrow import as_icon

TABLE, PICTURE = "table", "picture"
LONGEST_NAME = 60


class ShareBar(FlowRow):
    """Asks in the words of the subject; names of comparisons and layouts travel in the signals, empty for a new one."""

    comparisons_wanted = pyqtSignal()
    save_asked = pyqtSignal()
    save_as_asked = pyqtSignal()
    comparison_chosen = pyqtSignal(str)
    rename_asked = pyqtSignal()
    delete_asked = pyqtSignal()
    copy_asked = pyqtSignal()
    picture_copy_asked = pyqtSignal()
    export_asked = pyqtSignal(str)
    layouts_wanted = pyqtSignal()
    layout_asked = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.saved = self._button(tr("Co&mparisons"), tr("Open, save, rename or delete a comparison of this workspace"))
        copy, export = (
            tr("Copy the table, or the chart on screen as a picture"),
            tr("Export the table, or the chart on screen"),
        )
        layout = tr("Put the chart or the table on a print layout")
        self.copy = as_icon(self._button(tr("Cop&y"), copy), "mActionEditCopy", copy)
        self.export = as_icon(self._button(tr("E&xport"), export), "mActionSharingExport", export)
        self.layout_button = as_icon(self._button(tr("&To layout"), layout), "mActionNewLayout", layout)
        self.select = QToolButton(self)
        self.select.setText(tr("&Select"))
        as_icon(self.select, "mActionSelect", tr("Select the chosen communes on the layer of the map"))
        self.select.setAccessibleName(tr("Select on the map"))
        self._fill_menus()
        self.buttons = (self.saved, self.copy, self.export, self.layout_button, self.select)
        for button in self.buttons[1:]:
            button.setMinimumHeight(self.saved.sizeHint().height())
        self.fill(self.buttons)
        self.show_comparisons([], "", False)

    def show_comparisons(self, names: list[str], current: str, is_changed: bool) -> None:
        """Offer the saved comparisons; the open one is ticked, and says when it was changed since."""
        menu = self.saved.menu()
        menu.clear()
        _add(menu, tr("&Save"), self.save_asked.emit).setEnabled(bool(current) and is_changed)
        _add(menu, tr("Save &as…"), self.save_as_asked.emit)
        _add(menu, tr("&Rename…"), self.rename_asked.emit).setEnabled(bool(current))
        _add(menu, tr("&Delete…"), self.delete_asked.emit).setEnabled(bool(current))
        menu.addSeparator()
        for name in names:
            action = _add(menu, _as_menu_text(name), lambda name=name: self.comparison_chosen.emit(name))
            action.setCheckable(True)
            action.setChecked(name == current)
        if not names:
            _add(menu, tr("No comparison saved yet"), _nothing).setEnabled(False)
        shown = tr("Comparison: {name}").format(name=current) if current else tr("Comparison not saved")
        if current and is_changed:
            shown = tr("{comparison}, changed since").format(comparison=shown)
        tip = tr("Open, save, rename or delete a comparison of this workspace")
        self.saved.setToolTip(f"{shown}\n{tip}")
        self.saved.setAccessibleDescription(shown)

    def show_layouts(self, names: list[str]) -> None:
        """Offer the print layouts of the project, and a new one."""
        menu = self.layout_button.menu()
        menu.clear()
        for what, text in ((PICTURE, tr("&Chart to")), (TABLE, tr("&Table to"))):
            target = menu.addMenu(text)
            _add(target, tr("&New layout"), lambda what=what: self.layout_asked.emit(what, ""))
            if names:
                target.addSeparator()
            for name in names:
                _add(target, _as_menu_text(name), lambda what=what, name=name: self.layout_asked.emit(what, name))

    def show_sharable(self, is_something: bool) -> None:
        """Whether there is a comparison to keep or to share."""
        for button in (self.copy, self.export, self.layout_button, self.select):
            button.setEnabled(is_something)

    def _fill_menus(self) -> None:
        copy, export = self.copy.menu(), self.export.menu()
        _add(copy, tr("&Table"), self.copy_asked.emit)
        _add(copy, tr("&Chart as a picture"), self.picture_copy_asked.emit)
        for ending, text in _export_texts().items():
            _add(export, text, lambda ending=ending: self.export_asked.emit(ending))
        self.layout_button.menu().aboutToShow.connect(self.layouts_wanted)
        self.saved.menu().aboutToShow.connect(self.comparisons_wanted)
        self.show_layouts([])

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.replace("&", ""))
        button.setAccessibleDescription(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(QMenu(button))
        return button


def _add(menu: QMenu, text: str, answer: object) -> QAction:
    action = QAction(text, menu)
    action.triggered.connect(lambda *_: answer())
    menu.addAction(action)
    return action


def _as_menu_text(name: str) -> str:
    """A name as it is: an ampersand in it is no shortcut, a very long one is cut."""
    shown = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    return shown.replace("&", "&&")


def _nothing() -> None:
    """A line that only says something."""


def _export_texts() -> dict[str, str]:
    return {
        "xlsx": tr("Table as a workbook (XLSX)…"),
        "csv": tr("Table as CSV…"),
        "png": tr("Chart as PNG picture…"),
        "svg": tr("Chart as SVG drawing…"),
        "pdf": tr("Chart as PDF…"),
    }
