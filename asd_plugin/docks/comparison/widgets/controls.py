"""Upper part of the dock: which units, which indicators, period and milieu, compared with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from .card_panel import CardPanel
from .chips import ChipBar
from .indicator_picker import IndicatorPicker
from .narrow import NarrowList, answer_letter, as_icon, say
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
        self.level = NarrowList(self, tr("Level of the units compared"))
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.level.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        _fill(self.level, level_texts(), "commune")
        self.search = UnitSearch(self)
        self.pick, self.add_selected = QToolButton(self), QToolButton(self)
        self.pick.setText(tr("&Pick on the map"))
        self.pick.setCheckable(True)
        how = tr("Click units on the map to add them, or draw a rectangle; press again to stop.")
        as_icon(self.pick, "mActionSelectRectangle", how)
        as_icon(self.add_selected, "mIconSelected", tr("Add the units selected on the map."))
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
        self.reference = NarrowList(self, tr("Reference zone"))
        self.period = NarrowList(self, tr("Period"))
        self.milieu = NarrowList(self, tr("Milieu"))
        self._lay_out()
        self._connect()
        self.show_selected(0)

    def show_selected(self, count: int) -> None:
        """Say how many units are selected on the map."""
        words = tr("&Add selected ({count})").format(count=count)
        say(self.add_selected, words, tr("Add the units selected on the map."))
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
        """Four lines: a small screen's height belongs to the chart. Lists that say what they are need no label."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        compared = QLabel(tr("Compare &with:"), self)
        compared.setBuddy(self.reference)
        units = ((self.level, 0), (self.search, 1), (self.pick, 0), (self.add_selected, 0), (self.ready, 0))
        column.addLayout(_row(*units))
        column.addWidget(self.chips)
        column.addLayout(_row((self.indicator, 3), (self.about, 0), (self.period, 1)))
        column.addLayout(_row((compared, 0), (self.reference, 3), (self.milieu, 2)))
        fields = ((self.search, tr("&Units:")), (self.indicator, tr("&Indicator:")), (self.period, tr("Peri&od:")))
        for field, label in fields:
            answer_letter(field, label)
        order = [self.level, self.search, self.pick, self.add_selected, self.ready, self.chips, self.clear]
        order += [self.indicator, self.about, self.period, self.reference, self.milieu]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)


def level_texts() -> list[tuple[str, str]]:
    """Levels with their names, finest first."""
    return [("commune", tr("Communes")), ("province", tr("Provinces")), ("region", tr("Regions"))]


def _row(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for field, stretch in fields:
        row.addWidget(field, stretch)
    return row


def _fill(box: QComboBox, options: list[tuple[str, str]], chosen: str) -> None:
    """Replace the entries without announcing a choice."""
    box.blockSignals(True)
    if [box.itemData(row) for row in range(box.count())] != [value or None for value, _ in options]:
        box.clear()
        for value, text in options:
            box.addItem(text, value) if value else box.insertSeparator(box.count())
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
