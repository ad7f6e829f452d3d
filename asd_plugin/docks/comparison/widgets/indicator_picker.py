"""A button that opens the catalogue: indicators by domain, with a search line."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from ....domain.comparison.names import normalise
from ....qgis_support.i18n import tr

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Choice:
    """An indicator on offer: id, label, its domain in words, and the definition shown as a tip."""

    id: str
    label: str
    domain: str
    definition: str = ""


class IndicatorPicker(QPushButton):
    """Shows the chosen indicator; opens the list on click, Space or Enter. ``chosen`` carries an indicator id."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left;" if not self.isRightToLeft() else "text-align: right;")
        self._popup = _Popup(self)
        self._popup.chosen.connect(self.chosen)
        self.clicked.connect(self._open)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these indicators, in this order, grouped by domain."""
        self._choices = choices
        self._popup.show_choices(choices)
        self.setEnabled(bool(choices))

    def show_chosen(self, indicator: str) -> None:
        """Show which indicator is on."""
        choice = next((item for item in self._choices if item.id == indicator), None)
        self._label = choice.label if choice else ""
        self.setToolTip(f"{choice.label}\n{choice.definition}".strip() if choice else "")
        self.setAccessibleName(tr("Indicator: {label}").format(label=self._label))
        self._popup.show_chosen(indicator)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the label to the room there is; the tip has it whole."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the label at the reader's side."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setStyleSheet("text-align: right;" if self.isRightToLeft() else "text-align: left;")
        super().changeEvent(event)

    def _elide(self) -> None:
        text = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, max(self.width() - 34, 40))
        self.setText(f"{text} \u25be".replace("&", "&&"))

    def _open(self) -> None:
        width = max(self.width(), self._popup.wished_width())
        left = self.width() - width if self.isRightToLeft() else 0
        self._popup.setLayoutDirection(self.layoutDirection())
        self._popup.resize(width, 340)
        self._popup.open_at(self.mapToGlobal(QPoint(left, self.height())))


class _Popup(QFrame):
    """The list itself: arrows move, Enter takes, Escape closes, typing filters."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._choices: tuple[Choice, ...] = ()
        self._current = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search an indicator…"))
        self.search.setAccessibleName(tr("Search an indicator"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeView(self)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setIndentation(12)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.tree.setAccessibleName(tr("Indicators by domain"))
        self._model = QStandardItemModel(self)
        self.tree.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.tree.clicked.connect(self._take)
        self.tree.activated.connect(self._take)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self._choices = choices
        self._fill()

    def show_chosen(self, indicator: str) -> None:
        self._current = indicator

    def wished_width(self) -> int:
        """Width that shows the longest label whole."""
        return self.tree.sizeHintForColumn(0) + 48

    def open_at(self, place: QPoint) -> None:
        self.search.clear()
        self._fill()
        area = self.parentWidget().screen().availableGeometry()
        self.resize(min(self.width(), area.width()), min(self.height(), area.height()))
        place.setX(max(min(place.x(), area.right() - self.width()), area.left()))
        place.setY(max(min(place.y(), area.bottom() - self.height()), area.top()))
        self.move(place)
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.tree.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, *_typed: str) -> None:
        words = normalise(self.search.text()).split()
        self._model.clear()
        groups: dict[str, QStandardItem] = {}
        for choice in self._choices:
            text = normalise(f"{choice.label} {choice.domain}")
            if all(word in text for word in words):
                if choice.domain not in groups:
                    groups[choice.domain] = self._group(choice.domain)
                groups[choice.domain].appendRow(_entry(choice))
        self.tree.expandAll()
        self._mark_current()

    def _group(self, name: str) -> QStandardItem:
        item = QStandardItem(name)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._model.appendRow(item)
        return item

    def _entries(self) -> list[QModelIndex]:
        indexes = []
        for group in range(self._model.rowCount()):
            parent = self._model.index(group, 0)
            indexes += [self._model.index(row, 0, parent) for row in range(self._model.rowCount(parent))]
        return indexes

    def _mark_current(self) -> None:
        entries = self._entries()
        current = next((index for index in entries if index.data(ID_ROLE) == self._current), None)
        if current is None and entries:
            current = entries[0]
        if current is not None:
            self.tree.setCurrentIndex(current)
            self.tree.scrollTo(current)

    def _move(self, step: int) -> None:
        entries = self._entries()
        if entries:
            here = entries.index(self.tree.currentIndex()) if self.tree.currentIndex() in entries else -step
            index = entries[max(0, min(len(entries) - 1, here + step))]
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _take(self, index: QModelIndex) -> None:
        indicator = index.data(ID_ROLE)
        if indicator:
            self.hide()
            self.chosen.emit(indicator)


def _entry(choice: Choice) -> QStandardItem:
    item = QStandardItem(choice.label)
    item.setData(choice.id, ID_ROLE)
    item.setToolTip(choice.definition)
    return item
