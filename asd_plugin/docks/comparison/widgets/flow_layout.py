"""A layout that puts widgets side by side and starts a new line when one is full; follows the reading direction."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget


class FlowLayout(QLayout):
    """Left to right, then down; right to left in Arabic."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4):
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.gap = gap
        self.left_out: set[QWidget] = set()  # hidden ones: they take no room
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item (called by ``addWidget``)."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def height_at(self, width: int) -> int:
        """Height of the lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, move: bool) -> int:
        x, y, line = 0, 0, 0
        direction = self.parentWidget().layoutDirection() if self.parentWidget() else Qt.LayoutDirection.LeftToRight
        for item in self._items:
            if item.widget() in self.left_out:
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), area.width()), hint.height())
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self.gap, 0
            if move:
                place = QRect(area.topLeft() + QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(direction, area, place))
            x, line = x + size.width() + self.gap, max(line, size.height())
        return y + line


class FlowRow(QWidget):
    """A widget that lays its children out in flow and fixes its own height to fit.

    Height-for-width would make the page around it ask for its preferred height instead of shrinking its charts.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.flow = FlowLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def fill(self, widgets: Iterable[QWidget]) -> None:
        """Put ``widgets`` in the row."""
        for widget in widgets:
            self.flow.addWidget(widget)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit the height when a child changed its size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self.setFixedHeight(max(self.flow.height_at(self.width()), 1))
