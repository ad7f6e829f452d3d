"""The first rows of the sheet as they lie in the file; header, total and note rows bear a colour and a sign."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QContextMenuEvent, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from ....qgis_support.i18n import tr
from .roomy import letters_wide

HEADER, TOTAL, NOTE, UNIT, OUTSIDE = "heading", "total", "note", "data", "outside"
OFFERED = (UNIT, TOTAL, NOTE, HEADER)
SAID = "☛"  # a person said so
SIGNS = {HEADER: "▤", TOTAL: "Σ", NOTE: "✎", UNIT: "", OUTSIDE: "·"}
TINTS = {HEADER: (31, 110, 165), TOTAL: (200, 110, 20), NOTE: (130, 130, 130), OUTSIDE: (130, 130, 130)}
HIDDEN = "•••"
MOST_LETTERS = 34
LOOKED_AT = 40  # rows measured


def row_names() -> dict[str, str]:
    """Kinds of rows, in words."""
    return {
        HEADER: tr("heading"),
        TOTAL: tr("total, not read"),
        NOTE: tr("note, not read"),
        UNIT: tr("row of a unit"),
        OUTSIDE: tr("outside the table"),
    }


class PreviewModel(QAbstractTableModel):
    """Rows as (number, kind, cells); ``marked``: columns whose cells are never shown (they name people)."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._rows: list[tuple[int, str, tuple]] = []
        self._names: list[str] = []
        self._hidden: frozenset[int] = frozenset()
        self._said: frozenset[int] = frozenset()

    def show(
        self,
        names: list[str],
        rows: list[tuple[int, str, tuple]],
        hidden: frozenset[int],
        said: frozenset[int] = frozenset(),
    ) -> None:
        """Replace everything; ``said``: numbers of rows whose kind a person said."""
        self.beginResetModel()
        self._names, self._rows, self._hidden, self._said = names, rows, hidden, said
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Columns of the sheet."""
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of columns; number and sign of rows."""
        if orientation == Qt.Orientation.Horizontal:
            return self._names[section] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        number, kind, _ = self._rows[section]
        is_said = number in self._said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{kind} (said by a person)").format(kind=row_names()[kind]) if is_said else row_names()[kind]
        sign = f"{SIGNS[kind]}{SAID}" if is_said else SIGNS[kind]
        return f"{number} {sign}".strip() if role == Qt.ItemDataRole.DisplayRole else None

    def row(self, place: int) -> tuple[int, str]:
        """Number and kind of the row shown at ``place``."""
        return self._rows[place][:2]

    def place_of(self, number: int) -> int:
        """Where the row ``number`` of the file is shown; 0 when it is not."""
        return next((place for place, row in enumerate(self._rows) if row[0] == number), 0)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it lies in the file."""
        _, kind, cells = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            cell = cells[column]
            if cell is None:
                return ""
            return HIDDEN if column in self._hidden and kind != HEADER else str(cell)
        if role == Qt.ItemDataRole.BackgroundRole and kind in TINTS:
            red, green, blue = TINTS[kind]
            return QBrush(QColor(red, green, blue, 60))
        if role == Qt.ItemDataRole.ForegroundRole and kind in (NOTE, OUTSIDE):
            group = QPalette.ColorGroup.Disabled
            return QBrush(QApplication.palette().color(group, QPalette.ColorRole.Text))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_names()[kind]
        return None


class PreviewTable(QTableView):
    """Rows can be chosen, and said to be of another kind: ``kind_asked`` with their numbers and the kind (empty: as
    found). The menu comes with the mouse's right button, or with the menu key."""

    kind_asked = pyqtSignal(list, str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows, self.may_say = PreviewModel(self), True
        self.setModel(self.rows)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("First rows of the sheet"))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        sections = self.verticalHeader()
        sections.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sections.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        sections.customContextMenuRequested.connect(self._header_menu)
        sections.sectionClicked.connect(self._pressed)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)

    def show_rows(self, *asked: Any) -> None:
        """Show names of columns, rows, the columns hidden, and the rows of which a person said the kind."""
        current = self.currentIndex().row()
        number = self.rows.row(current)[0] if current >= 0 else 0
        self.rows.show(*asked)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        sections = self.horizontalHeader()
        for column in range(self.rows.columnCount()):
            wide = max(sections.sectionSizeHint(column), self._cells_wide(column)) + letters_wide(self, 1)
            sections.resizeSection(column, min(max(wide, letters_wide(self, 10)), letters_wide(self, MOST_LETTERS)))
        if number:
            self.setCurrentIndex(self.rows.index(self.rows.place_of(number), 0))
        elif self.rows.rowCount():
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), keep)

    def _cells_wide(self, column: int) -> int:
        """Width of the widest of the first cells under the headings: titles above them may be as long as they like."""
        about, found = self.fontMetrics(), 0
        for place in range(min(self.rows.rowCount(), LOOKED_AT)):
            if self.rows.row(place)[1] in (UNIT, TOTAL):
                text = str(self.rows.data(self.rows.index(place, column)))
                found = max(found, about.horizontalAdvance(text[:MOST_LETTERS]))
        return found + letters_wide(self, 1)

    def chosen(self) -> list[int]:
        """Numbers of the rows chosen."""
        return sorted(self.rows.row(index.row())[0] for index in self.selectionModel().selectedRows())

    def choose(self, place: int) -> None:
        """Choose the row shown at ``place`` alone (Qt's own ``selectRow`` may find no column right to left)."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.rows.index(place, 0), flags.ClearAndSelect | flags.Rows)

    def _pressed(self, place: int) -> None:
        if self.isRightToLeft() and self.rows.row(place)[0] not in self.chosen():
            self.choose(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the kinds where the mouse is, or at the row when the key was pressed."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        spot = event.globalPos()
        if not by_mouse:
            spot = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self._offer(spot)

    def _header_menu(self, spot: QPoint) -> None:
        place = self.verticalHeader().logicalIndexAt(spot)
        if place >= 0 and self.rows.row(place)[0] not in self.chosen():
            self.choose(place)
        self._offer(self.verticalHeader().mapToGlobal(spot))

    def _offer(self, spot: QPoint) -> None:
        if self.may_say and self.chosen():
            self.menu.popup(spot)

    def _fill_menu(self) -> None:
        self.menu.clear()
        numbers, names = self.chosen(), row_names()
        kinds = {self.rows.row(self.rows.place_of(number))[1] for number in numbers}
        for kind in OFFERED:
            action = self.menu.addAction(f"{SIGNS[kind]} {names[kind]}".strip())
            action.setCheckable(True)
            action.setChecked(kinds == {kind})
            action.triggered.connect(lambda *_, kind=kind: self.kind_asked.emit(numbers, kind))
        self.menu.addSeparator()
        self.menu.addAction(tr("as found in the file")).triggered.connect(lambda *_: self.kind_asked.emit(numbers, ""))
        for action in self.menu.actions():
            action.setEnabled(self.may_say and bool(numbers))
