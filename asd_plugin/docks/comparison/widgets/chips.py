"""The chosen units as chips: marker, name, remove button."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ....charts.palette import theme_of
from ....qgis_support.i18n import tr
from .flow_layout import FlowRow
from .table_model import marker_icon

WIDEST, NARROW = 190, 74  # pixels of a name; narrow once there are many, the tip has it whole
MANY = 6


@dataclass(frozen=True)
class Chip:
    """One chosen unit as shown: code, name, where it lies, index of its colour."""

    code: str
    name: str
    place: str
    colour: int


class ChipBar(FlowRow):
    """Shows chips; signals carry a code. Delete or Backspace on a chip removes it; its menu (menu key) has the rest."""

    removed = pyqtSignal(str)
    focused = pyqtSignal(str)
    reference_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self.reached_after: QWidget | None = None
        self.at_end: QWidget | None = None
        self.setAccessibleName(tr("Chosen units"))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Replace the chips."""
        self._chips = chips
        while self.flow.count():
            widget = self.flow.takeAt(0).widget()
            if widget is not self.at_end:
                widget.setParent(None)
                widget.deleteLater()
        frames = [self._frame(chip) for chip in chips]
        end = [self.at_end] if self.at_end is not None else []
        self.fill([*frames, *end])
        last = self.reached_after
        buttons = [button for frame in frames for button in frame.findChildren(QToolButton)] + end
        for button in buttons if last is not None else ():
            QWidget.setTabOrder(last, button)  # made last, yet reached where they stand
            last = button

    def changeEvent(self, event: QEvent) -> None:
        """Repaint the markers when the theme changes."""
        if event.type() == QEvent.Type.PaletteChange and self._chips:
            self.show_chips(self._chips)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove the chip in focus by keyboard."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(watched.property("code"))
            return True
        return super().eventFilter(watched, event)

    def _frame(self, chip: Chip) -> QFrame:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(frame)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name_button(chip, frame))
        row.addWidget(self._remove_button(chip, frame))
        return frame

    def _name_button(self, chip: Chip, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(QIcon(marker_icon(chip.colour, theme_of(self.palette()))))
        widest = NARROW if len(self._chips) > MANY else WIDEST
        button.setText(self.fontMetrics().elidedText(chip.name, Qt.TextElideMode.ElideRight, widest).replace("&", "&&"))
        button.setToolTip(f"{chip.name} - {chip.place}" if chip.place else chip.name)
        button.setAccessibleName(chip.name)
        button.setProperty("code", chip.code)
        button.installEventFilter(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda *_: self.focused.emit(chip.code))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda place: self.menu_of(chip).exec(button.mapToGlobal(place)))
        return button

    def menu_of(self, chip: Chip) -> QMenu:
        """What can be done with one chosen unit."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (tr("Compare the others with {unit}"), self.reference_asked),
            (tr("Bring {unit} to the fore"), self.focused),
            (tr("Remove {unit}"), self.removed),
        ):
            action = QAction(text.format(unit=chip.name).replace("&", "&&"), menu)
            action.triggered.connect(lambda *_, signal=signal: signal.emit(chip.code))
            menu.addAction(action)
        return menu

    def _remove_button(self, chip: Chip, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setAutoRaise(True)
        button.setText("\u00d7")
        words = tr("Remove {unit}").format(unit=chip.name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda *_: self.removed.emit(chip.code))
        return button
