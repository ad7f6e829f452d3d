"""The tree of the model: every node with its slider, its number, its shares and its switches."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ....qgis_support.i18n import tr
from ..state.rows import NodeRow
from .node_row import NodeWidget


class WeightTree(QTreeWidget):
    """Signals carry the node's id. ``weight_moved`` while a slider is dragged, ``weights_rested`` when it is let go."""

    weight_moved = pyqtSignal(str, float)
    weights_rested = pyqtSignal()
    weight_typed = pyqtSignal(str, float)
    node_included = pyqtSignal(str, bool)
    direction_turned = pyqtSignal(str, int)
    pairs_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(14)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the sliders and switches inside take the keys
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(tr("Weights of the model"))
        self._shape: tuple = ()
        self._rows: list[NodeRow] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self.nodes: dict[str, NodeWidget] = {}
        self.itemExpanded.connect(self._refresh)

    def show_rows(self, rows: list[NodeRow]) -> None:
        """Show the model; only another tree is built anew, so that a slider in hand stays in hand."""
        self._rows = rows
        shape = tuple((row.id, row.parent, row.label, bool(row.direction)) for row in rows)
        if shape != self._shape:
            self._build(rows)
            self._shape = shape
            return
        self._refresh()

    def _refresh(self, *_item: QTreeWidgetItem) -> None:
        """Show the rows that are unfolded; the others are shown when they are."""
        for row in self._rows:
            if self._items[row.parent].isExpanded() if row.parent else True:
                self.nodes[row.id].show_row(row)

    def _build(self, rows: list[NodeRow]) -> None:
        self.clear()
        self.nodes = {}
        items = self._items = {}
        inside: dict[str, list[NodeRow]] = {}
        for row in rows:
            inside.setdefault(row.parent, []).append(row)
        waiting = list(inside.get("", []))
        while waiting:
            row = waiting.pop(0)
            parent = items.get(row.parent)
            item = QTreeWidgetItem(parent) if parent is not None else QTreeWidgetItem(self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            items[row.id] = item
            widget = NodeWidget(row, self)
            self.nodes[row.id] = widget
            item.setSizeHint(0, widget.sizeHint())
            self.setItemWidget(item, 0, widget)
            self._listen(widget)
            waiting += inside.get(row.id, [])
        for row in rows:
            items[row.id].setExpanded(not row.parent)
        self.setMinimumHeight(4 * QFontMetrics(self.font()).height())

    def _listen(self, widget: NodeWidget) -> None:
        widget.moved.connect(self.weight_moved)
        widget.rested.connect(self.weights_rested)
        widget.typed.connect(self.weight_typed)
        widget.included.connect(self.node_included)
        widget.turned.connect(self.direction_turned)
        widget.pairs_asked.connect(self.pairs_asked)
