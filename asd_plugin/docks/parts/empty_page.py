"""What a dock shows while no workspace is open: why, and what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...qgis_support.i18n import tr


class EmptyPage(QWidget):
    """A text and a button that opens a workspace."""

    open_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(tr("&Open a workspace…"), self)
        self.button.clicked.connect(lambda *_: self.open_asked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_text(self, text: str, can_open: bool) -> None:
        """Show ``text``; the button only when opening a workspace would help."""
        self.text.setText(text)
        self.button.setVisible(can_open)
