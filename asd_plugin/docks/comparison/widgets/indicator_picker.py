"""A button that opens the catalogue: indicators by domain, with a search line."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QResizeEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ....charts.palette import can_be_read, screen_theme
from ....domain.comparison.spelling import normalise
from ....qgis_support.i18n import tr
from ....qgis_support.written import in_line

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Choice:
    """An indicator on offer: id, label, its domain in words, and the definition shown as a tip."""

    id: str
    label: str
    domain: str
    definition: str = ""


class IndicatorPicker(QPushButton):
    """Shows the chosen indicators; opens the list on click, Space or Enter.

    ``chosen`` carries the id of the main indicator; ``toggled_one`` an id and whether it is compared beside the main
    one; ``card_asked`` the id whose card is wanted.
    """

    chosen = pyqtSignal(str)
    toggled_one = pyqtSignal(str, bool)
    card_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._align()
        self._popup = _Popup(self)
        self._others = 0
        self._popup.chosen.connect(self.chosen)
        self._popup.toggled_one.connect(self.toggled_one)
        self._popup.card_asked.connect(self.card_asked)
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

    def show_all_chosen(self, indicators: tuple[str, ...]) -> None:
        """Show all chosen indicators, the main one first: ticked in the list, counted on the button."""
        self._others = max(len(indicators) - 1, 0)
        self._popup.show_ticked(indicators)
        labels = {choice.id: choice.label for choice in self._choices}
        others = [labels[name] for name in indicators[1:] if name in labels]
        if others:
            beside = tr("Beside it: {labels}").format(labels=", ".join(others))
            self.setToolTip(f"{self.toolTip()}\n{beside}".strip())
            self.setAccessibleDescription(beside)
        else:
            self.setAccessibleDescription("")
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the label to the room there is; the tip has it whole."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the label at the reader's side."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        side = "right" if self.isRightToLeft() else "left"
        self.setStyleSheet(f"text-align: {side}; padding-{side}: 4px;")

    def _elide(self) -> None:
        more = f" {in_line(f'+{self._others}')}" if self._others else ""
        room = max(self.width() - 38 - self.fontMetrics().horizontalAdvance(more), 40)
        text = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{text}{more} \u25be".replace("&", "&&"))

    def _open(self) -> None:
        width = max(self.width(), self._popup.wished_width())
        left = self.width() - width if self.isRightToLeft() else 0
        self._popup.setLayoutDirection(self.layoutDirection())
        self._popup.resize(width, 340)
        self._popup.open_at(self.mapToGlobal(QPoint(left, self.height())))


class _Popup(QFrame):
    """The list itself: arrows move, Enter takes, Ctrl+Enter ticks, F1 opens the card, Escape closes, typing filters."""

    chosen = pyqtSignal(str)
    toggled_one = pyqtSignal(str, bool)
    card_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._choices: tuple[Choice, ...] = ()
        self._current = ""
        self._ticked: tuple[str, ...] = ()
        self._filling = False
        self._has_ticked = False
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
        layout.addLayout(self._foot())
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.tree.clicked.connect(self._take_clicked)
        self.tree.activated.connect(self._take)
        self._model.itemChanged.connect(self._tick_changed)

    def _foot(self) -> QHBoxLayout:
        """A line of help, and the card one click away."""
        help_text = QLabel(tr("Tick others to compare beside"), self)
        help_text.setToolTip(tr("Enter: main indicator. Ctrl+Enter: tick. F1: card."))
        self.about = QToolButton(self)
        self.about.setText(tr("Card (F1)"))
        self.about.setToolTip(tr("Card of the indicator: definition, source, licence"))
        self.about.clicked.connect(lambda *_: self._ask_card())
        row = QHBoxLayout()
        row.addWidget(help_text, 1)
        row.addWidget(self.about)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        if not can_be_read(self.palette()):  # a style sheet leaves a window of its own without a ground
            painter = QPainter(self)
            painter.fillRect(self.rect(), screen_theme(self).colour("background"))
            painter.end()
        super().paintEvent(event)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self._choices = choices
        self._fill()

    def show_ticked(self, indicators: tuple[str, ...]) -> None:
        self._ticked = indicators
        if self.isVisible():
            self._tick_all()

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
                is_tick = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                (self._tick if is_tick else self._take)(self.tree.currentIndex())
                return True
            if key == Qt.Key.Key_F1:
                self._ask_card()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, *_typed: str) -> None:
        words = normalise(self.search.text()).split()
        self._filling = True
        self._model.clear()
        groups: dict[str, QStandardItem] = {}
        for choice in self._choices:
            text = normalise(f"{choice.label} {choice.domain}")
            if all(word in text for word in words):
                if choice.domain not in groups:
                    groups[choice.domain] = self._group(choice.domain)
                groups[choice.domain].appendRow(_entry(choice, choice.id in self._ticked))
        self._filling = False
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

    def _tick_all(self) -> None:
        self._filling = True
        for index in self._entries():
            item = self._model.itemFromIndex(index)
            item.setCheckState(_check(item.data(ID_ROLE) in self._ticked))
        self._filling = False

    def _tick(self, index: QModelIndex) -> None:
        indicator = index.data(ID_ROLE)
        if indicator:
            self.toggled_one.emit(indicator, indicator not in self._ticked)

    def _tick_changed(self, item: QStandardItem) -> None:
        indicator = item.data(ID_ROLE)
        if self._filling or not indicator:
            return
        self._has_ticked = True
        self.toggled_one.emit(indicator, item.checkState() == Qt.CheckState.Checked)
        self._tick_all()  # a tick that was refused goes back

    def _ask_card(self) -> None:
        indicator = self.tree.currentIndex().data(ID_ROLE)
        if indicator:
            self.hide()
            self.card_asked.emit(indicator)

    def _take_clicked(self, index: QModelIndex) -> None:
        """A click in the box ticks and leaves the list open; beside it, it takes."""
        has_ticked, self._has_ticked = self._has_ticked, False
        if not has_ticked:
            self._take(index)

    def _take(self, index: QModelIndex) -> None:
        indicator = index.data(ID_ROLE)
        if indicator:
            self.hide()
            self.chosen.emit(indicator)


def _entry(choice: Choice, is_ticked: bool) -> QStandardItem:
    item = QStandardItem(choice.label)
    item.setData(choice.id, ID_ROLE)
    item.setToolTip(choice.definition)
    item.setCheckable(True)
    item.setCheckState(_check(is_ticked))
    return item


def _check(is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
