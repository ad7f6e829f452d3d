"""The window of the cards: a searched list by domain, the form of one card, what is still lacking, the buttons."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...qgis_support.card_words import origin_words
from ...qgis_support.i18n import tr
from .form import CardForm
from .presenter import DISCARD, SAVE, STAY

ID = Qt.ItemDataRole.UserRole
SIZE = (1060, 690)


class CardDialog(QDialog):
    """Passive: what it shows and asks is the presenter's."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("AsdCardEditor")
        self.setWindowTitle(tr("Indicator cards"))
        self.resize(*SIZE)
        self._presenter: Any = None
        self._is_filling = False
        self.search = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.form = CardForm(self)
        self.state = QLabel(self)
        self.message = QLabel(self)
        self.new, self.copy = QPushButton(tr("&New card"), self), QPushButton(tr("&Copy as an office card"), self)
        self.undo, self.save = QPushButton(tr("&Undo"), self), QPushButton(tr("&Save"), self)
        self.close_button = QPushButton(tr("C&lose"), self)
        self._arrange()

    def present(self, presenter: Any) -> None:
        """Answer to ``presenter``."""
        self._presenter = presenter
        self.search.textChanged.connect(presenter.search)
        self.list.currentItemChanged.connect(self._chosen)
        self.form.text_edited.connect(presenter.edit_text)
        self.form.part_edited.connect(presenter.edit_part)
        self.new.clicked.connect(lambda *_: self._begin(presenter.new))
        self.copy.clicked.connect(lambda *_: self._begin(presenter.copy))
        self.undo.clicked.connect(lambda *_: presenter.undo())
        self.save.clicked.connect(lambda *_: presenter.save())
        self.close_button.clicked.connect(lambda *_: self.reject())
        for key, run in ((QKeySequence.StandardKey.Save, self.save.click), (QKeySequence.StandardKey.Find, self._find)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda *_, act=run: act())
            self.addAction(action)

    def show_list(self, groups: list[tuple[str, list[tuple[str, str, bool]]]], chosen: str) -> None:
        """Cards under their domain."""
        self._is_filling = True
        self.list.clear()
        for label, cards in groups:
            group = QTreeWidgetItem(self.list, [label])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for indicator, name, is_of_reference in cards:
                item = QTreeWidgetItem(group, [name, origin_words("reference" if is_of_reference else "office")])
                item.setData(0, ID, indicator)
                item.setToolTip(0, f"{name}\n{indicator}")
                if indicator == chosen:
                    self.list.setCurrentItem(item)
            group.setExpanded(True)
        if not chosen:
            self.list.setCurrentItem(None)
        self._is_filling = False

    def show_card(self, card: dict[str, Any], can_edit: bool, is_new: bool) -> None:
        """Fill every field."""
        self.message.hide()
        self.form.show_card(card, self._presenter.domains, can_edit, is_new)
        if not can_edit:
            self.tell(tr("A card of the reference is read only. Copy it to make an office card of it."), False)

    def show_state(self, lacks: list[str], wished: list[str], faults: list[str], flags: dict[str, bool]) -> None:
        """What is lacking, what is wrong, and which buttons work."""
        lines = []
        if lacks:
            text = tr("Still lacking, without which the card is refused: {parts}").format(parts=", ".join(lacks))
            lines.append(f"<b>{escape(text)}</b>")
        lines += [f"<b>{escape(fault)}</b>" for fault in faults]
        if wished:
            lines.append(escape(tr("Still empty: {parts}").format(parts=", ".join(wished))))
        self.state.setText("<br>".join(lines))
        self.state.setVisible(bool(lines))
        for name, button in (("save", self.save), ("undo", self.undo), ("copy", self.copy)):
            button.setEnabled(flags[name])

    def tell(self, text: str, is_error: bool) -> None:
        """One message above the form."""
        self.message.setText(f"<b>{escape(text)}</b>".replace("\n", "<br>") if is_error else escape(text))
        self.message.setVisible(bool(text))

    def ask_unsaved(self, name: str) -> str:
        """Save, discard or stay."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Indicator cards"))
        box.setText(tr("The changes of «{name}» are not saved.").format(name=name or tr("New card")))
        answers = {
            box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole): SAVE,
            box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole): DISCARD,
        }
        stay = box.addButton(tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return answers.get(box.clickedButton(), STAY)

    def reject(self) -> None:
        """Close, unless work would be lost and the user stays; Escape and the window's cross come here too."""
        if self._presenter is None or self._presenter.may_close():
            super().reject()

    def _chosen(self, item: QTreeWidgetItem | None, *_: Any) -> None:
        if self._is_filling or item is None or not item.data(0, ID):
            return
        indicator = item.data(0, ID)
        # The list is filled anew: never within its own signal.
        QTimer.singleShot(0, lambda: self._presenter.choose(indicator))

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _begin(self, action: Any) -> None:
        action()
        self.form.begin_typing()

    def _arrange(self) -> None:
        self.search.setPlaceholderText(tr("Search a card"))
        self.search.setClearButtonEnabled(True)
        self.list.setHeaderLabels([tr("Indicator"), tr("Origin")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(1, 90)
        self.list.setIndentation(12)
        named = {self.search: tr("Search a card"), self.list: tr("Cards by domain"), self.state: tr("Still lacking")}
        for widget, name in named.items():
            widget.setAccessibleName(name)
        for label in (self.state, self.message):
            label.setWordWrap(True)
            label.setMargin(4)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setAutoFillBackground(True)
        self.message.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.message.hide()
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(_column(self.search, self.list))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        halves.addWidget(_column(self.message, area, self.state))
        halves.setStretchFactor(1, 1)
        halves.setSizes([320, SIZE[0] - 320])
        halves.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        for button in (self.new, self.copy, None, self.undo, self.save, self.close_button):
            if button is None:
                buttons.addStretch(1)
            else:
                button.setAutoDefault(False)
                buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addWidget(halves, 1)
        whole.addLayout(buttons)


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, (QTreeWidget, QScrollArea)) else 0)
    return page
