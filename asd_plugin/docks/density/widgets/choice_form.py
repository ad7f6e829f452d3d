"""Programme, milieu, sex, age, numerator and denominator, each a list with its label."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ....qgis_support.i18n import tr

LISTS = ("programme", "milieu", "sex", "age_band", "numerator", "base")
RARE = ("sex", "age_band")


class ChoiceForm(QWidget):
    """``chosen``: which list (programme, milieu, sex, age_band, numerator, base) and the key the user took in it.

    Sex and age are in sight only where the households tell them.
    """

    chosen = pyqtSignal(str, str)
    fixed_toggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.lists = {name: QComboBox(self) for name in LISTS}
        self.titles = {name: QLabel(self) for name in LISTS}
        self.fixed = QCheckBox(tr("Same classes for all &periods"), self)
        self.fixed.setToolTip(tr("Class limits from all periods together, so that colours can be compared in time"))
        self.fixed.toggled.connect(self.fixed_toggled)
        titles = {
            "programme": tr("P&rogramme"),
            "milieu": tr("&Milieu"),
            "sex": tr("Se&x"),
            "age_band": tr("A&ge"),
            "numerator": tr("S&how"),
            "base": tr("&Divided by"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        for place, (name, title) in enumerate(titles.items()):
            box, label = self.lists[name], self.titles[name]
            label.setText(title)
            label.setBuddy(box)
            box.setAccessibleName(title.replace("&", ""))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda row, name=name: self._activated(name, row))
            grid.addWidget(label, place // 2 * 2, place % 2)
            grid.addWidget(box, place // 2 * 2 + 1, place % 2)
        grid.addWidget(self.fixed, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_options(self, name: str, options: list[tuple[str, str]], chosen: str) -> None:
        """Offer (key, words); one alone cannot be changed."""
        box = self.lists[name]
        if [(box.itemData(row), box.itemText(row)) for row in range(box.count())] != options:
            box.clear()
            for key, words in options:
                box.addItem(words, key)
        box.setCurrentIndex([key for key, _ in options].index(chosen))
        box.setEnabled(len(options) > 1)
        for widget in (box, self.titles[name]):
            widget.setVisible(name not in RARE or len(options) > 1)
        box.setToolTip(box.currentText())

    def show_fixed(self, on: bool) -> None:
        """Show whether class limits are those of all periods."""
        self.fixed.blockSignals(True)
        self.fixed.setChecked(on)
        self.fixed.blockSignals(False)

    def _activated(self, name: str, row: int) -> None:
        self.chosen.emit(name, self.lists[name].itemData(row))
