"""The button with ready-made choices of units: highest needs of a zone, saved lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QInputDialog, QMenu, QToolButton, QWidget

from ....qgis_support.i18n import tr
from .narrow import as_icon

if TYPE_CHECKING:
    from ..choosing.ready import ReadyOffer


class ReadyMenu(QToolButton):
    """Asks for its offer just before it opens (``wanted``), then sends what was chosen."""

    wanted = pyqtSignal()
    highest_asked = pyqtSignal(str)
    list_asked = pyqtSignal(str)
    list_save_asked = pyqtSignal(str)
    list_delete_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setText(tr("&Lists"))
        words = tr("Ready-made choices: the highest needs of a zone, saved lists")
        as_icon(self, "mIconListView", words)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.wanted)
        self.setMenu(self._menu)

    def show_offer(self, offer: ReadyOffer) -> None:
        """Fill the menu."""
        self._menu.clear()
        self._menu.setToolTipsVisible(True)
        self._add_highest(offer)
        self._menu.addSeparator()
        for name in offer.lists:
            self._act(self._menu, tr("List: {name}").format(name=name), self.list_asked, name)
        save = QAction(tr("Save the chosen units as a list…"), self._menu)
        save.setEnabled(offer.can_save)
        save.triggered.connect(lambda *_: self._ask_name())
        self._menu.addAction(save)
        if offer.lists:
            removing = self._menu.addMenu(tr("Remove a list"))
            for name in offer.lists:
                self._act(removing, name, self.list_delete_asked, name)

    def _add_highest(self, offer: ReadyOffer) -> None:
        if offer.why_none:
            action = QAction(tr("Ten highest needs"), self._menu)
            action.setToolTip(offer.why_none)
            action.setStatusTip(offer.why_none)
            action.setEnabled(False)
            self._menu.addAction(action)
            return
        for code, name in offer.near:
            self._act(self._menu, tr("Ten highest needs: {zone}").format(zone=name), self.highest_asked, code)
        elsewhere = self._menu.addMenu(tr("Ten highest needs elsewhere"))
        for code, name, provinces in offer.regions:
            inside = elsewhere.addMenu(name.replace("&", "&&"))
            self._act(inside, tr("Whole region"), self.highest_asked, code)
            inside.addSeparator()
            for province, province_name in provinces:
                self._act(inside, province_name, self.highest_asked, province)

    @staticmethod
    def _act(menu: QMenu, text: str, signal: Any, value: str) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda *_: signal.emit(value))
        menu.addAction(action)

    def _ask_name(self) -> None:
        name, agreed = QInputDialog.getText(self, tr("Save as a list"), tr("Name of the list:"))
        if agreed and name.strip():
            self.list_save_asked.emit(name.strip())
