"""Last page: what was written, and what to do with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import wrapped


class EndPage(QWidget):
    """``page_asked``: the page to read and print. ``keep_asked``: rule and decisions as files. The others lead on."""

    page_asked = pyqtSignal()
    keep_asked = pyqtSignal()
    layers_asked = pyqtSignal()
    compare_asked = pyqtSignal()
    score_asked = pyqtSignal()
    quality_asked = pyqtSignal()
    card_asked = pyqtSignal()
    another_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.counts, self.next_month = wrapped(self), wrapped(self)
        self.page = QPushButton(tr("Open the &page to read and print"), self)
        self.keep = QPushButton(tr("&Save rule and decisions (JSON)…"), self)
        self.layers = QPushButton(tr("&Add the ANSS layers to the map"), self)
        self.compare = QPushButton(tr("Compare comm&unes"), self)
        self.score = QPushButton(tr("&Territorial need score…"), self)
        self.quality = QPushButton(tr("&Quality of these figures…"), self)
        self.card = QPushButton(tr("Indicator &cards…"), self)
        self.another = QPushButton(tr("Import &another table"), self)
        text = tr("Next month, a table with the same headings finds this rule and these decisions by itself.")
        self.next_month.setText(text)
        column = QVBoxLayout(self)
        column.addWidget(self.counts)
        column.addWidget(self.next_month)
        both = QHBoxLayout()
        self.on = _group(tr("Look at the figures"), (self.layers, self.compare, self.quality, self.score, self.card))
        self.kept = _group(tr("Keep and go on"), (self.page, self.keep, self.another))
        both.addWidget(self.on, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.kept, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(both)
        column.addStretch(1)
        for button, signal in (
            (self.page, self.page_asked),
            (self.keep, self.keep_asked),
            (self.layers, self.layers_asked),
            (self.compare, self.compare_asked),
            (self.score, self.score_asked),
            (self.quality, self.quality_asked),
            (self.card, self.card_asked),
            (self.another, self.another_asked),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, signal=signal: signal.emit())

    def show_doors(self, compares: bool, has_cards: bool) -> None:
        """Which doors there are."""
        self.compare.setVisible(compares)
        self.card.setVisible(has_cards)

    def show_counts(self, text: str) -> None:
        """Say what was written."""
        self.counts.setText(text)


def _group(title: str, buttons: tuple[QPushButton, ...]) -> QGroupBox:
    box = QGroupBox(title)
    column = QVBoxLayout(box)
    for button in buttons:
        column.addWidget(button)
    return box
