"""Last page: what was written, and what to do with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import wrapped


class EndPage(QWidget):
    """``page_asked``: the page to read and print. ``keep_asked``: rule and decisions as files."""

    page_asked = pyqtSignal()
    keep_asked = pyqtSignal()
    layers_asked = pyqtSignal()
    another_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.counts, self.next_month = wrapped(self), wrapped(self)
        self.page = QPushButton(tr("Open the &page to read and print"), self)
        self.keep = QPushButton(tr("&Save rule and decisions (JSON)…"), self)
        self.layers = QPushButton(tr("&Add the ANSS layers to the map"), self)
        self.another = QPushButton(tr("Import &another table"), self)
        text = tr("Next month, a table with the same headings finds this rule and these decisions by itself.")
        self.next_month.setText(text)
        column = QVBoxLayout(self)
        column.addWidget(self.counts)
        column.addWidget(self.next_month)
        for button, signal in (
            (self.page, self.page_asked),
            (self.keep, self.keep_asked),
            (self.layers, self.layers_asked),
            (self.another, self.another_asked),
        ):
            button.setAutoDefault(False)
            button.setMaximumWidth(420)
            button.clicked.connect(lambda *_, signal=signal: signal.emit())
            column.addWidget(button)
        column.addStretch(1)

    def show_counts(self, text: str) -> None:
        """Say what was written."""
        self.counts.setText(text)
