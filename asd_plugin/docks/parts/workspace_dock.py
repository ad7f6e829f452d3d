"""What every dock on a workspace is: a page that says what to do while none is open, a notice, a button for another."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QStackedWidget, QStyle, QToolButton, QWidget

from ...qgis_support.i18n import tr
from .empty_page import EmptyPage

EMPTY, CONTENT = range(2)


class WorkspaceDock(QDockWidget):
    """``workspace_asked``: the user wants to open one. ``shown``: the dock came to sight or left it.

    A dock lays its widgets out on a page and gives it to :meth:`_hold`.
    """

    workspace_asked = pyqtSignal()
    shown = pyqtSignal(bool)

    def __init__(self, title: str, name: str, parent: QWidget | None = None):
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.empty = EmptyPage(self)
        self.notice = wrapped(self)
        self.notice.setAutoFillBackground(True)
        self.notice.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.workspace = QToolButton(self)
        self.workspace.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_DirOpenIcon))
        self.workspace.setAccessibleName(tr("Workspace…"))
        self.workspace.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = QStackedWidget(self)

    def show_empty(self, text: str, can_open: bool = True) -> None:
        """Show only ``text`` and, when it helps, the button that opens a workspace."""
        self.empty.show_text(text, can_open)
        self.pages.setCurrentIndex(EMPTY)

    def show_content(self) -> None:
        """Show the dock's own page."""
        self.pages.setCurrentIndex(CONTENT)

    def show_notice(self, text: str) -> None:
        """Show one sentence about what just happened; empty hides it."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _hold(self, page: QWidget, least_width: int = 340) -> None:
        """Put the dock's page behind the empty one, and listen to what all docks have."""
        self.pages.addWidget(self.empty)
        self.pages.addWidget(page)
        self.pages.setMinimumWidth(least_width)
        self.setWidget(self.pages)
        self.empty.open_asked.connect(self.workspace_asked)
        self.workspace.clicked.connect(lambda *_: self.workspace_asked.emit())
        self.visibilityChanged.connect(self.shown)


def wrapped(parent: QWidget) -> QLabel:
    """A text on as many lines as it needs, that can be selected and copied."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setMargin(3)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def in_bold(label: QLabel, is_bold: bool) -> None:
    """Have a text stand out, or no longer."""
    font = label.font()
    font.setBold(is_bold)
    label.setFont(font)
