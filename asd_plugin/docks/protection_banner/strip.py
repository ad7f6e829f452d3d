"""The strip itself: a bar across the window, above the map, that cannot be closed, moved or folded."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

INK, GROUND, RIM = "#ffffff", "#9c2f2b", "#5e1613"  # 7.4 to 1: read in light and dark themes alike


class BannerStrip(QToolBar):
    """A tool bar of its own line: QGIS keeps tool bars in place when docks, panels or the map are rearranged.

    It has no close button, no handle, and no entry in the tool bars' menu; the map does not draw under it.
    """

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self.setObjectName("AsdProtectionBanner")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.toggleViewAction().setEnabled(False)
        self.setStyleSheet(
            f"QToolBar#AsdProtectionBanner {{background: {GROUND}; border: 0; border-bottom: 2px solid {RIM};}}"
            f"QToolBar#AsdProtectionBanner QWidget {{background: {GROUND};}}"
            f"QToolBar#AsdProtectionBanner QLabel {{color: {INK}; padding: 3px 8px;}}"
        )
        self.heading, self.message = QLabel(self), QLabel(self)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.message, 1)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(row)

    def say(self, heading: str, message: str, tip: str) -> None:
        """Show these words; the tip holds every layer's name."""
        self.heading.setText(heading)
        self.message.setText(message)
        self.setToolTip(tip)
        self.message.setToolTip(tip)
        self.setAccessibleName(f"{heading}. {message}")
