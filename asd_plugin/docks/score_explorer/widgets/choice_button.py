"""A button that opens a short list: what to copy, or in which format to export."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ....qgis_support.i18n import tr


class ChoiceButton(QToolButton):
    """``asked`` carries the id of what was chosen."""

    asked = pyqtSignal(str)

    def __init__(self, text: str, tip: str, choices: dict[str, str], parent: QWidget | None = None):
        super().__init__(parent)
        menu = QMenu(self)
        for choice, words in choices.items():
            action = QAction(words, menu)
            action.triggered.connect(lambda *_, choice=choice: self.asked.emit(choice))
            menu.addAction(action)
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(menu)


def export_choices(picture: str) -> dict[str, str]:
    """The three formats; ``picture`` says what the pictures show."""
    return {
        "csv": tr("Table (CSV)"),
        "png": tr("{picture} (PNG)").format(picture=picture),
        "svg": tr("{picture} (SVG, for print)").format(picture=picture),
    }
