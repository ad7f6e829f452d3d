"""The chosen units as chips: marker, name, remove button; on one line, the others one click away."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ....charts.palette import screen_theme
from ....qgis_support.i18n import tr
from ....qgis_support.written import in_line
from .flow_layout import FlowRow
from .table_model import marker_icon

WIDTHS = ((2, 190), (6, 110), (12, 74))  # up to so many chips: pixels of a name; the tip has it whole


@dataclass(frozen=True)
class Chip:
    """One chosen unit as shown: code, name, where it lies, index of its colour."""

    code: str
    name: str
    place: str
    colour: int


class ChipBar(FlowRow):
    """Shows chips; signals carry a code. Delete or Backspace on a chip removes it; its menu (menu key) has the rest.

    Chips that do not fit on one line are behind ``more``, so that a dozen leave the chart its height.
    """

    removed = pyqtSignal(str)
    focused = pyqtSignal(str)
    reference_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._frames: list[QFrame] = []
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.toggled.connect(lambda *_: self._fit())
        self.reached_after: QWidget | None = None
        self.at_end: QWidget | None = None
        self.setAccessibleName(tr("Chosen units"))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Replace the chips."""
        self._chips = chips
        if not chips:
            self.more.setChecked(False)
        while self.flow.count():
            widget = self.flow.takeAt(0).widget()
            if widget not in (self.at_end, self.more):
                widget.setParent(None)
                widget.deleteLater()
        self._frames = [self._frame(chip) for chip in chips]
        end = [self.more, *([self.at_end] if self.at_end is not None else [])]
        self.fill([*self._frames, *end])
        last = self.reached_after
        buttons = [button for frame in self._frames for button in frame.findChildren(QToolButton)] + end
        for button in buttons if last is not None else ():
            QWidget.setTabOrder(last, button)  # made last, yet reached where they stand
            last = button

    def changeEvent(self, event: QEvent) -> None:
        """Repaint the markers when the theme changes."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._chips:
            self.show_chips(self._chips)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove the chip in focus by keyboard."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(watched.property("code"))
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """One line while folded: as many chips as fit, the first one always."""
        shown = self._count_on_one_line()
        hidden = len(self._frames) - shown
        is_open = self.more.isChecked()
        folded = set() if is_open else set(self._frames[shown:])
        self._word_more(hidden, is_open)
        for widget in (*self._frames, self.more):
            is_off = widget in folded or (widget is self.more and not hidden)
            if widget.isHidden() is not is_off:
                widget.setVisible(not is_off)
        self.flow.left_out = folded if hidden else {self.more}
        super()._fit()

    def _count_on_one_line(self) -> int:
        widths = [frame.sizeHint().width() + self.flow.gap for frame in self._frames]
        end = self.at_end.sizeHint().width() if self.at_end is not None else 0
        if sum(widths) + end <= self.width():
            return len(widths)
        room, count = self.width() - end - self.flow.gap - self._more_width(), 0
        while count < len(widths) and sum(widths[: count + 1]) <= room:
            count += 1
        return max(count, 1)

    def _more_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("+00 \u25be") + 14

    def _word_more(self, hidden: int, is_open: bool) -> None:
        text = "\u25b4" if is_open else f"{in_line(f'+{hidden}')} \u25be"
        names = ", ".join(chip.name for chip in self._chips)
        if self.more.text() != text:
            self.more.setText(text)
        self.more.setAccessibleName(tr("Chosen units") + f" ({len(self._chips)})")
        self.more.setAccessibleDescription(names)
        self.more.setToolTip(names)

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
        button.setIcon(QIcon(marker_icon(chip.colour, screen_theme(self))))
        widest = next((width for most, width in WIDTHS if len(self._chips) <= most), WIDTHS[-1][1])
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
