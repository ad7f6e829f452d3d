"""The legend of the map, in the dock: the layer panel may be folded away."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

SWATCH = QSize(30, 18)


class LegendList(QWidget):
    """Swatch and words, one line a class or sign; title above, number of communes below."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title, self.counts = QLabel(self), QLabel(self)
        self._entries: Any = None
        self._lines: list[tuple[QLabel, QLabel]] = []
        for label in (self.title, self.counts):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        strong = self.title.font()
        strong.setBold(True)
        self.title.setFont(strong)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 4)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.counts)
        column.addStretch(1)

    def show_texts(self, title: str, counts: str) -> None:
        """What the map shows, and of how many communes."""
        self.title.setText(title)
        self.counts.setText(counts)

    def show_entries(self, entries: list[Any]) -> None:
        """Show (number, symbol, words); the same list again changes nothing."""
        if entries is self._entries:
            return
        self._entries = entries
        while len(self._lines) < len(entries):
            line = (QLabel(self), QLabel(self))
            line[1].setWordWrap(True)
            for column, label in enumerate(line):
                self._grid.addWidget(label, len(self._lines), column)
            self._lines.append(line)
        for place, (swatch, words) in enumerate(self._lines):
            is_used = place < len(entries)
            swatch.setVisible(is_used)
            words.setVisible(is_used)
            if is_used:
                _, symbol, text = entries[place]
                swatch.setPixmap(QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, SWATCH))
                words.setText(text)

    def words(self) -> list[str]:
        """The words on screen."""
        return [words.text() for _, words in self._lines[: len(self._entries or [])]]
