"""The card of an indicator in a panel that the keyboard reaches: arrows scroll, Ctrl+C copies, Escape closes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from ..choosing.cards import Card

WIDTH, TALLEST = 380, 420


class CardPanel(QFrame):
    """Opens beside the widget that asked; gives the focus back when it closes."""

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("Card of the indicator"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self.text)

    def show_card(self, card: Card, beside: QWidget) -> None:
        """Show ``card`` under ``beside``, whole where the screen allows."""
        self.setLayoutDirection(beside.layoutDirection())
        self.text.setHtml(card_html(card, beside.isRightToLeft()))
        self.text.document().setTextWidth(WIDTH - 24)
        height = min(int(self.text.document().size().height()) + 16, TALLEST)
        self.resize(WIDTH, height)
        corner = beside.mapToGlobal(
            QPoint(beside.width() - WIDTH if not beside.isRightToLeft() else 0, beside.height())
        )
        area = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
        corner.setX(max(min(corner.x(), area.right() - WIDTH), area.left()))
        corner.setY(max(min(corner.y(), area.bottom() - height), area.top()))
        self.move(corner)
        self.show()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)


def card_html(card: Card, right_to_left: bool) -> str:
    """The card as a page; catalogue texts are escaped."""
    side = "rtl" if right_to_left else "ltr"
    rows = "".join(
        f'<p style="margin:0 0 6px 0"><b>{escape(name)}</b><br/>{escape(text)}</p>' for name, text in card.lines
    )
    return f'<div dir="{side}"><h3 style="margin:0 0 8px 0">{escape(card.title)}</h3>{rows}</div>'
