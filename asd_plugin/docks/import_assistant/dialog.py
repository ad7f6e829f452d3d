"""The assistant's window: five pages, a line that says where one is, one that says what happened, progress, buttons."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...qgis_support.i18n import tr
from ..parts.workspace_dock import wrapped
from .widgets.end_page import EndPage
from .widgets.reading_page import ReadingPage
from .widgets.roomy import Lines, give_room
from .widgets.rows_page import RowsPage
from .widgets.source_page import SourcePage
from .widgets.writing_page import WritingPage

PAGES = SOURCE, READING, ROWS, WRITING, END = ("source", "reading", "rows", "writing", "end")
MOST_LINES = 6
USUAL_HEIGHT = 18  # pixels of a line in letters of the usual size


class ImportDialog(QDialog):
    """``next_asked``, ``back_asked``: between pages. ``stop_asked``: the work. ``closed``: the window was left."""

    next_asked = pyqtSignal()
    back_asked = pyqtSignal()
    stop_asked = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("AsdImportAssistant")
        self.setWindowTitle(tr("Import data"))
        self.steps, self.notice = QLabel(self), wrapped(self)
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        self.source, self.reading, self.rows = SourcePage(self), ReadingPage(self), RowsPage(self)
        self.writing, self.end = WritingPage(self), EndPage(self)
        self.pages = QStackedWidget(self)
        self.progress, self.stop = QProgressBar(self), QPushButton(tr("S&top"), self)
        self.back, self.forward = QPushButton(tr("&Back"), self), QPushButton(tr("&Next"), self)
        self.leave = QPushButton(tr("C&lose"), self)
        self._is_busy, self._may_go_on = False, False
        self._left: QWidget | None = None
        self._lay_out()
        for button, signal in (
            (self.back, self.back_asked),
            (self.forward, self.next_asked),
            (self.stop, self.stop_asked),
        ):
            button.clicked.connect(lambda *_, signal=signal: signal.emit())
        self.leave.clicked.connect(self.reject)
        self.finished.connect(lambda *_: self.closed.emit())
        self.show_busy("", 0)
        self.show_notice("")
        self.show_page(SOURCE)

    def sizeHint(self) -> QSize:
        """Fits a screen of 1366 x 768 with its bars."""
        return QSize(1020, 640)

    def fit_screen(self) -> None:
        """Take a good part of the screen (Qt alone would take two thirds of it at most)."""
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        scale = max(self.fontMetrics().height() / USUAL_HEIGHT, 1.0)
        self.resize(min(int(1120 * scale), room.width() - 60), min(int(690 * scale), room.height() - 60))

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size, or another style, need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "notice_area"):
            give_room(self)
            self.show_notice(self.notice.text())

    # ---- setters -----------------------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self.pages.setCurrentIndex(PAGES.index(name))
        titles = (tr("1. File"), tr("2. Reading"), tr("3. Rows"), tr("4. Before writing"), tr("5. Done"))
        here = PAGES.index(name)
        words = [f"<b>{title}</b>" if place == here else title for place, title in enumerate(titles)]
        self.steps.setText(" &nbsp;›&nbsp; ".join(words))
        self.forward.setText(tr("&Write into the workspace") if name == WRITING else tr("&Next"))
        for button in (self.back, self.forward):
            button.setVisible(name != END)
        give_room(self)
        self._arm()

    def front_page(self) -> str:
        """Which page is in front."""
        return PAGES[self.pages.currentIndex()]

    def show_busy(self, text: str, percent: int) -> None:
        """Show what runs in the background; empty: nothing does."""
        if text and not self._is_busy:
            self._left = self.focusWidget()
        was_busy, self._is_busy = self._is_busy, bool(text)
        for widget in (self.progress, self.stop):
            widget.setVisible(self._is_busy)
        self.progress.setFormat(f"{text} - %p %")
        self.progress.setValue(percent)
        self.pages.setEnabled(not self._is_busy)
        self._arm()
        left, self._left = (None, self._left) if self._is_busy else (self._left, None)
        if was_busy and left is not None and self.pages.isAncestorOf(left):  # keys go on where they were
            left.setFocus()

    def show_notice(self, text: str, is_refusal: bool = False) -> None:
        """Say what happened; a refusal bears a sign. Empty hides it."""
        self.notice.setText(f"⚠ {text}" if is_refusal else text)
        roles = QPalette.ColorRole
        self.notice.setBackgroundRole(roles.ToolTipBase if is_refusal else roles.AlternateBase)
        self.notice.setForegroundRole(roles.ToolTipText if is_refusal else roles.WindowText)
        self.notice_area.fit()

    def show_may_go_on(self, may: bool) -> None:
        """Whether the next page can be reached."""
        self._may_go_on = may
        self._arm()

    # ---- questions ---------------------------------------------------------------------------------------------

    def ask_target(self, suggested: str) -> str:
        """Ask where to keep rule and decisions; empty when the user declines."""
        return QFileDialog.getSaveFileName(self, tr("Save rule and decisions"), suggested, "JSON (*.json)")[0]

    def open_file(self, path: str) -> None:
        """Show a file with the program the office has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    # ---- construction ------------------------------------------------------------------------------------------

    def _arm(self) -> None:
        self.forward.setEnabled(self._may_go_on and not self._is_busy)
        self.back.setEnabled(self.front_page() not in (SOURCE, END) and not self._is_busy)

    def _lay_out(self) -> None:
        self.notice.setAutoFillBackground(True)
        self.notice_area = Lines(self.notice, MOST_LINES)
        for page in (self.source, self.reading, self.rows, self.writing, self.end):
            self.pages.addWidget(page)
        for button in (self.back, self.forward, self.stop, self.leave):  # Enter belongs to the search
            button.setAutoDefault(False)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.stop)
        foot.addStretch(0)
        for button in (self.back, self.forward, self.leave):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.steps)
        column.addWidget(self.notice_area)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
