"""Taking a step back and doing it again: two buttons that name the step, and the keys of every program."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QWidget

from ....qgis_support.i18n import tr
from .roomy import Elided


class HistoryButtons(QWidget):
    """``back_asked``, ``again_asked``; Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) anywhere on ``page``."""

    back_asked = pyqtSignal()
    again_asked = pyqtSignal()

    def __init__(self, page: QWidget):
        super().__init__(page)
        self.back, self.again = Elided(self), Elided(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for button, keys, signal in (
            (self.back, ("Ctrl+Z",), self.back_asked),
            (self.again, ("Ctrl+Y", "Ctrl+Shift+Z"), self.again_asked),
        ):
            line.addWidget(button)
            button.clicked.connect(lambda *_, signal=signal: signal.emit())
            action = QAction(page)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda *_, button=button: button.click())
            page.addAction(action)
        self.show_steps("", "")

    def show_steps(self, back: str, again: str) -> None:
        """Name the step that can be taken back and the one that can be done again; empty: there is none."""
        words = tr("Take bac&k: {step}") if back else tr("Take bac&k the last step")
        _show(self.back, words, back)
        _show(self.again, tr("Do a&gain: {step}") if again else tr("Do a&gain"), again)


def _show(button: Elided, words: str, step: str) -> None:
    button.setText(words.format(step=step.replace("&", "&&")))
    button.setEnabled(bool(step))
