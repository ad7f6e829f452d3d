"""Room for words: Qt measures an Arabic text without its underlined letter, which parts the word when it is drawn."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

LETTERS = 3  # as wide as these: what a word gains when its letters no longer join
BORDERS = 14  # pixels that a style keeps for the borders of a button
FEWEST = 12  # letters of a button whose words give way


def give_room(root: QWidget) -> None:
    """Have every button and every label of a field under ``root`` hold its whole text, in letters of any size."""
    for kind in (QAbstractButton, QLabel):
        for widget in root.findChildren(kind):
            is_label = isinstance(widget, QLabel)
            if isinstance(widget, Elided):
                continue
            if "&" in widget.text() and not (is_label and widget.buddy() is None):
                give_room_to(widget)


def give_room_to(widget: QWidget) -> None:
    """Have one button or label hold its whole text."""
    more = LETTERS * widget.fontMetrics().averageCharWidth() if widget.isRightToLeft() else 0
    widget.setMinimumWidth(widget.sizeHint().width() + more)


def share_width(table: QTableView, shares: tuple[float, ...], least: tuple[int, ...]) -> None:
    """Have the columns of ``table`` take their shares of its width, and hold their titles and ``least`` letters; the
    last takes what is left."""
    header, width, more = table.horizontalHeader(), table.viewport().width(), letters_wide(table, 1)
    for place, share in enumerate(shares):
        needed = max(header.sectionSizeHint(place) + more, letters_wide(table, least[place]))
        table.setColumnWidth(place, max(int(share * width), needed))
    last, taken = len(shares), sum(table.columnWidth(place) for place in range(len(shares)))
    table.setColumnWidth(last, max(width - taken, header.sectionSizeHint(last) + more))


def letters_wide(widget: QWidget, count: int) -> int:
    """Width of ``count`` letters as ``widget`` writes them."""
    return count * widget.fontMetrics().averageCharWidth()


class Elided(QPushButton):
    """A button whose words give way where there is no room for them; the hint has them all."""

    def __init__(self, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight):
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words, self._mode = "", mode

    def setText(self, words: str) -> None:
        """The words, whole."""
        self._words = words
        self.setToolTip(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.updateGeometry()
        self._write()

    def text(self) -> str:
        """The words, whole, whatever shows of them."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        return QSize(self._wide() + BORDERS * 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(letters_wide(self, FEWEST), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other words."""
        super().resizeEvent(event)
        self._write()

    def _wide(self) -> int:
        """Width of the words as they are drawn."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._words).width()
        return words + (letters_wide(self, LETTERS) if self.isRightToLeft() else 0)

    def _write(self) -> None:
        room, flags = self.width() - BORDERS, int(Qt.TextFlag.TextShowMnemonic)
        cut = self.fontMetrics().elidedText(self._words, self._mode, room, flags)
        super().setText(self._words if self._wide() <= room else cut)


class Lines(QScrollArea):
    """A text as high as it needs, up to ``most`` lines, rolled beyond; without text it is not there."""

    def __init__(self, label: QLabel, most: int = 0):
        super().__init__()
        self._label, self._most = label, most
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(label)

    def fit(self) -> None:
        """Take the height that the text needs now."""
        if self._most:
            line = self._label.fontMetrics().lineSpacing()
            needed = self._label.heightForWidth(self.viewport().width())
            self.setFixedHeight(min(max(needed, line), self._most * line) + 8)
            self.setVisible(bool(self._label.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
