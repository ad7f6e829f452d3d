"""Groups of rows as buttons in two lines, what is settled above what is not: all in sight in every language."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ..matching_rows import GROUPS
from .roomy import Elided

ACROSS = 4


class GroupButtons(QWidget):
    """One of the groups is chosen; ``chosen`` carries its place among them."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place in range(len(GROUPS)):
            button = Elided(self, Qt.TextElideMode.ElideMiddle)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, place)
            grid.addWidget(button, place // ACROSS, place % ACROSS)
            button.toggled.connect(lambda is_on, place=place: self.chosen.emit(place) if is_on else None)

    def setTabText(self, place: int, text: str) -> None:
        """Name a group, with its number of rows."""
        button = self._group.button(place)
        button.setText(text)

    def tabText(self, place: int) -> str:
        """Name of a group."""
        return self._group.button(place).text()

    def setCurrentIndex(self, place: int) -> None:
        """Choose a group."""
        self._group.button(place).setChecked(True)
