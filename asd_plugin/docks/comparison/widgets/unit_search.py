"""A search line that offers communes while one types, in French or Arabic."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QWidget

from ....qgis_support.i18n import tr

CODE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class UnitSearch(QLineEdit):
    """``typed`` asks for suggestions; ``chosen`` carries the code of the one taken. Enter takes the first."""

    typed = pyqtSignal(str)
    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.show_level("commune")
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.setWidget(self)  # not setCompleter: the completer must not rewrite what is being typed
        completer.popup().installEventFilter(self)
        completer.activated[QModelIndex].connect(self._take)
        self._completer = completer
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self._take_first)

    def show_suggestions(self, suggestions: list[tuple[str, str]]) -> None:
        """Offer (code, text) pairs under the line; none closes the list."""
        self._model.clear()
        for code, text in suggestions:
            item = QStandardItem(text)
            item.setData(code, CODE_ROLE)
            item.setEditable(False)
            self._model.appendRow(item)
        if suggestions and self.isVisible():
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def show_level(self, level: str) -> None:
        """Say what is searched."""
        hints = {
            "province": (tr("Type a province (French or Arabic)…"), tr("Search a province by name or code")),
            "region": (tr("Type a region (French or Arabic)…"), tr("Search a region by name or code")),
        }
        commune = tr("Type a commune (French or Arabic)…"), tr("Search a commune by name or code")
        hint, name = hints.get(level, commune)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)

    def suggestions(self) -> list[str]:
        """Texts on offer."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape close the list and keep the text."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._completer.popup().hide()
            return True
        return super().eventFilter(watched, event)

    def _take(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        # cleared first: Enter reaches the line too, and must then find nothing left to take
        self._empty()
        if code:
            self.chosen.emit(code)

    def _take_first(self) -> None:
        QTimer.singleShot(0, self._take_first_now)

    def _take_first_now(self) -> None:
        if self.text().strip() and self._model.rowCount():
            code = self._model.item(0).data(CODE_ROLE)
            self._empty()
            self.chosen.emit(code)

    def _empty(self) -> None:
        self._model.clear()
        self._completer.popup().hide()
        self.clear()
