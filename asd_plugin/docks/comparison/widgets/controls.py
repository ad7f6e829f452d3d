"""Upper part of the dock: which units, which indicators, period and milieu, compared with what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from .card_panel import CardPanel
from .chips import ChipBar
from .flow_layout import FlowRow
from .indicator_picker import IndicatorPicker
from .ready_menu import ReadyMenu
from .unit_search import UnitSearch

if TYPE_CHECKING:
    from ..choosing.cards import Card
    from ..choosing.ready import ReadyOffer


class Controls(QWidget):
    """The choosing widgets in reading and tab order.

    Signals carry ids, codes and names: ``indicator_toggled`` (id, on), ``card_asked`` (id, empty for the main one),
    ``highest_asked`` (zone), ``list_asked``, ``list_save_asked`` and ``list_delete_asked`` (name).
    """

    level_chosen = pyqtSignal(str)
    milieu_chosen = pyqtSignal(str)
    indicator_toggled = pyqtSignal(str, bool)
    card_asked = pyqtSignal(str)
    ready_wanted = pyqtSignal()
    highest_asked = pyqtSignal(str)
    list_asked = pyqtSignal(str)
    list_save_asked = pyqtSignal(str)
    list_delete_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.level = _list(self, tr("Level of the units compared"))
        self.level.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        _fill(self.level, level_texts(), "commune")
        self.search = UnitSearch(self)
        self.pick = QPushButton(tr("&Pick on the map"), self)
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Click units on the map to add them, or draw a rectangle; press again to stop."))
        self.add_selected = QPushButton(self)
        self.add_selected.setToolTip(tr("Add the units selected on the map."))
        self.ready = ReadyMenu(self)
        self.clear = QToolButton(self)
        self.clear.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton))
        self.clear.setToolTip(tr("Remove all chosen units."))
        self.clear.setAccessibleName(tr("Remove all chosen units."))
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chips = ChipBar(self)
        self.chips.reached_after, self.chips.at_end = self.ready, self.clear
        self.indicator = IndicatorPicker(self)
        self.about = QToolButton(self)
        self.about.setText("\u2139")
        self.about.setToolTip(tr("Card of the indicator: definition, source, licence"))
        self.about.setAccessibleName(tr("Card of the indicator"))
        self.about.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = CardPanel(self)
        self.reference = _list(self, tr("Reference zone"))
        self.period = _list(self, tr("Period"))
        self.milieu = _list(self, tr("Milieu"))
        self._lay_out()
        self._connect()
        self.show_selected(0)

    def show_selected(self, count: int) -> None:
        """Say how many units are selected on the map."""
        self.add_selected.setText(tr("&Add selected ({count})").format(count=count))
        self.add_selected.setEnabled(count > 0)

    def show_references(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer (id, name) pairs; an empty id draws a line between groups."""
        _fill(self.reference, options, chosen)

    def show_periods(self, periods: list[str], chosen: str) -> None:
        """Offer the periods; one alone is shown but cannot be changed."""
        _fill(self.period, [(period, period) for period in periods], chosen)
        self.period.setEnabled(len(periods) > 1)

    def show_level(self, level: str) -> None:
        """Show which level is on."""
        _fill(self.level, level_texts(), level)
        self.search.show_level(level)

    def show_milieus(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer the milieus of the main indicator; one alone is shown but cannot be changed."""
        _fill(self.milieu, options, chosen)
        self.milieu.setEnabled(len(options) > 1)
        alone = tr("Milieu: this indicator is published for urban and rural together only")
        self.milieu.setToolTip(tr("Milieu") if len(options) > 1 else alone)

    def show_all_chosen(self, indicators: tuple[str, ...]) -> None:
        """Show which indicators are chosen, the main one first."""
        self.indicator.show_all_chosen(indicators)

    def show_ready(self, offer: ReadyOffer) -> None:
        """Fill the menu of ready-made choices."""
        self.ready.show_offer(offer)

    def show_card(self, card: Card) -> None:
        """Open the card of an indicator."""
        self.card.show_card(card, self.about)

    def refer_to(self, code: str) -> None:
        """Choose one unit as reference, as the list of references would; one that is not on it changes nothing."""
        row = self.reference.findData(code)
        if row >= 0:
            self.reference.setCurrentIndex(row)
            self.reference.activated.emit(row)

    def _connect(self) -> None:
        self.chips.reference_asked.connect(self.refer_to)
        self.level.activated.connect(lambda row: self.level_chosen.emit(self.level.itemData(row)))
        self.milieu.activated.connect(lambda row: self.milieu_chosen.emit(self.milieu.itemData(row)))
        self.about.clicked.connect(lambda *_: self.card_asked.emit(""))
        self.indicator.toggled_one.connect(self.indicator_toggled)
        self.indicator.card_asked.connect(self.card_asked)
        self.ready.wanted.connect(self.ready_wanted)
        self.ready.highest_asked.connect(self.highest_asked)
        self.ready.list_asked.connect(self.list_asked)
        self.ready.list_save_asked.connect(self.list_save_asked)
        self.ready.list_delete_asked.connect(self.list_delete_asked)

    def _lay_out(self) -> None:
        buttons = FlowRow(self)
        buttons.fill((self.pick, self.add_selected, self.ready))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        _labelled(form, tr("&Units:"), _row(self.level, self.search), self.search)
        form.addRow(buttons)
        form.addRow(self.chips)
        _labelled(form, tr("&Indicator:"), _row(self.indicator, self.about), self.indicator)
        _labelled(form, tr("Peri&od:"), _row(self.period, self.milieu), self.period)
        _labelled(form, tr("Compare &with:"), self.reference, self.reference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        order = [self.level, self.search, self.pick, self.add_selected, self.ready, self.chips, self.clear]
        order += [self.indicator, self.about, self.period, self.milieu, self.reference]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)


def level_texts() -> list[tuple[str, str]]:
    """Levels with their names, finest first."""
    return [("commune", tr("Communes")), ("province", tr("Provinces")), ("region", tr("Regions"))]


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _labelled(form: QFormLayout, text: str, field: Any, buddy: QWidget) -> None:
    label = QLabel(text)
    label.setBuddy(buddy)
    form.addRow(label, field)


def _list(parent: QWidget, name: str) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMaxVisibleItems(18)
    box.setMinimumContentsLength(5)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, options: list[tuple[str, str]], chosen: str) -> None:
    """Replace the entries without announcing a choice."""
    box.blockSignals(True)
    if [box.itemData(row) for row in range(box.count())] != [value or None for value, _ in options]:
        box.clear()
        for value, text in options:
            box.addItem(text, value) if value else box.insertSeparator(box.count())
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
