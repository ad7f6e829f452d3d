"""The fields of one card: texts under a tab a language, facts below; Arabic runs right to left whatever the window."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QTextOption
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.quality.cards import AGGREGATIONS, CONTEXT, LANGUAGES, MOST_DECIMALS
from ...qgis_support.card_words import (
    PERIODICITIES,
    aggregation_words,
    base_words,
    direction_words,
    language_words,
    part_words,
    periodicity_words,
)
from ...qgis_support.i18n import language, tr

LINES = ("label", "short_label", "unit")
LONG = ("definition", "numerator", "denominator", "small_n_note")
ORDER = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
PLAIN_LINES = ("source", "licence", "owner", "data_date")
BASES = ("people", "households", "establishments")
LINES_OF_TEXT = {"definition": 3, "small_n_note": 1.4}
TO_FILL = " *"  # beside the parts without which a card is refused


class CardForm(QWidget):
    """``text_edited``: part, language, text. ``part_edited``: part, value. Only for what the user does."""

    text_edited = pyqtSignal(str, str, str)
    part_edited = pyqtSignal(str, object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._is_filling = False
        self.texts: dict[tuple[str, str], QWidget] = {}
        self.parts: dict[str, QWidget] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("Texts of the card by language"))
        for code in LANGUAGES:
            self.tabs.addTab(self._page(code), language_words(code))
        self.tabs.setCurrentIndex(LANGUAGES.index(language()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._facts())

    def show_card(self, card: dict[str, Any], domains: list[tuple[str, str]], can_edit: bool, is_new: bool) -> None:
        """Fill every field."""
        self._is_filling = True
        for (name, code), field in self.texts.items():
            texts = card.get(name)
            text = str((texts.get(code) if isinstance(texts, dict) else texts) or "")
            if isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
            else:
                field.setPlainText(text)
            field.setReadOnly(not can_edit)
        self._show_facts(card, domains)
        for name, field in self.parts.items():
            if isinstance(field, QLineEdit):
                field.setReadOnly(not can_edit or (name == "id" and not is_new))
            else:
                field.setEnabled(can_edit)
        self._is_filling = False

    def begin_typing(self) -> None:
        """Put the cursor where a new card begins."""
        self.texts["label", LANGUAGES[self.tabs.currentIndex()]].setFocus()

    def _page(self, code: str) -> QWidget:
        page = QWidget(self)
        side = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        rows = QFormLayout(page)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in ORDER:
            field = self._line() if name in LINES else self._long(side, LINES_OF_TEXT.get(name, 1.7))
            if isinstance(field, QLineEdit):
                field.setLayoutDirection(side)
            field.setAccessibleName(f"{part_words(name)} ({language_words(code)})")
            read = field.text if isinstance(field, QLineEdit) else field.toPlainText
            field.textChanged.connect(lambda *_, n=name, c=code, r=read: self._tell_text(n, c, r()))
            self.texts[name, code] = field
            rows.addRow(self._label(name, field), field)
        return page

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for name in PLAIN_LINES:
            self.parts[name] = self._line()
        self.parts["id"] = self._line()
        for name in ("minimum", "maximum"):
            self.parts[name] = self._number()
        for name in ("domain", "direction", "periodicity", "base", "aggregation"):
            self.parts[name] = self._combo()
        self.parts["decimals"] = QSpinBox(self)
        self.parts["decimals"].setRange(0, MOST_DECIMALS)
        self.parts["data_date"].setPlaceholderText(tr("YYYY, YYYY-MM or YYYY-MM-DD"))
        places = (
            ("domain", "direction"), ("id", "owner"), ("source", "licence"), ("data_date", "periodicity"),
            ("minimum", "maximum"), ("decimals", "base"), ("aggregation",),
        )  # fmt: skip
        for row, names in enumerate(places):
            for side, name in enumerate(names):
                field = self.parts[name]
                field.setAccessibleName(part_words(name))
                grid.addWidget(self._label(name, field), row, 2 * side)
                grid.addWidget(field, row, 2 * side + 1)
        self._connect_facts()
        return grid

    def _connect_facts(self) -> None:
        for name in ("id", *PLAIN_LINES):
            self.parts[name].textChanged.connect(lambda text, n=name: self._tell(n, text.strip()))
        for name in ("minimum", "maximum"):
            self.parts[name].textChanged.connect(lambda text, n=name: self._tell(n, number_of(text)))
        for name in ("domain", "direction", "periodicity", "base", "aggregation"):
            combo = self.parts[name]
            combo.currentIndexChanged.connect(lambda *_, n=name, c=combo: self._tell(n, c.currentData()))
        self.parts["decimals"].valueChanged.connect(lambda number: self._tell("decimals", number))

    def _show_facts(self, card: dict[str, Any], domains: list[tuple[str, str]]) -> None:
        for name in ("id", *PLAIN_LINES):
            self.parts[name].setText(str(card.get(name) or ""))
            self.parts[name].setCursorPosition(0)
        for name in ("minimum", "maximum"):
            self.parts[name].setText(number_text(card.get(name)))
        self.parts["decimals"].setValue(int(card.get("decimals") or 0))
        unsaid = tr("(not said)")
        self._choices("domain", [("", unsaid), *domains], str(card.get("domain") or ""))
        ways = [{"direction": 1}, {"direction": -1}, {"direction": 0, "use": CONTEXT}]
        ways = [(None, tr("(choose)")), *((way["direction"], direction_words(way)) for way in ways)]
        said = card.get("direction")
        self._choices("direction", ways, None if said == 0 and card.get("use") != CONTEXT else said)
        for name, ids, words in (
            ("periodicity", PERIODICITIES, periodicity_words),
            ("base", BASES, base_words),
            ("aggregation", AGGREGATIONS, aggregation_words),
        ):
            own = str(card.get(name) or "")
            ids = [*ids, *([own] if own and own not in ids else [])]
            self._choices(name, [("", unsaid), *((one, words(one)) for one in ids)], own)

    def _choices(self, name: str, items: list[tuple[Any, str]], chosen: Any) -> None:
        combo = self.parts[name]
        combo.clear()
        for value, text in items:
            combo.addItem(text, value)
        place = next((rank for rank, (value, _) in enumerate(items) if value == chosen), 0)
        combo.setCurrentIndex(place)

    def _combo(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        return combo

    def _line(self) -> QLineEdit:
        return QLineEdit(self)

    def _number(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("no limit"))
        return field

    def _long(self, side: Qt.LayoutDirection, lines: float) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        end = Qt.AlignmentFlag.AlignRight if side == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(end | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(side)
        field.setLayoutDirection(side)
        field.document().setDefaultTextOption(option)
        field.setMinimumHeight(int((lines + 0.6) * field.fontMetrics().lineSpacing()))
        return field

    def _label(self, name: str, field: QWidget) -> QLabel:
        required = name in ("id", "label", "unit", "denominator", "direction")
        label = QLabel(part_words(name) + (TO_FILL if required else ""), self)
        label.setBuddy(field)
        return label

    def _tell_text(self, name: str, code: str, text: str) -> None:
        if not self._is_filling:
            self.text_edited.emit(name, code, text)

    def _tell(self, name: str, value: Any) -> None:
        if not self._is_filling:
            self.part_edited.emit(name, value)


def number_of(text: str) -> Any:
    """A typed number, with a comma or a point; None without; other text stays, for the rule to refuse."""
    plain = text.strip().replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", ".")
    if not plain:
        return None
    try:
        found = float(plain)
    except ValueError:
        return text.strip()
    return int(found) if found.is_integer() and abs(found) < 2**53 else found


def number_text(value: Any) -> str:
    """A number as it may be typed again; text stays, nothing is empty."""
    if isinstance(value, float):
        return f"{value:.12g}"
    return "" if value is None else str(value)
