"""A panel of a printed page: millimetres from the side where reading starts, text in its own direction, no mirroring of
letters. Paints straight on the page's painter, so that text stays text in the PDF.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen

FAMILIES = ("Noto Sans", "Segoe UI", "Arial", "DejaVu Sans")
ARABIC_FAMILIES = ("Noto Sans Arabic", "Segoe UI", "Arial", "DejaVu Sans")
INK, SOFT, LINE, TRACK = "#1f2a30", "#5b6870", "#d5dbde", "#eceff0"
ACCENT, MORE, LESS, NEUTRAL = "#14505c", "#b4432b", "#2a7db0", "#9aa6ac"
START, CENTRE, END = "start", "centre", "end"
SMALLEST_POINT = 5.0


@dataclass(frozen=True)
class Look:
    """Family, ink and size (points) of a panel's text, taken from the template's own item."""

    family: str = ""
    ink: str = INK
    size: float = 8.0


@lru_cache(maxsize=64)
def families(wanted: str = "") -> tuple[str, ...]:
    """``wanted`` and its stand-ins that this machine has, a Latin one first and one that draws Arabic after it."""
    latin = [name for name in (wanted, *FAMILIES) if name and _is_here(name)]
    arabic = [name for name in ARABIC_FAMILIES if _is_here(name)]
    return tuple(dict.fromkeys([*latin[:1], *arabic[:1], *latin[1:]])) or (QFont().family(),)


def _is_here(name: str) -> bool:
    return QFontInfo(QFont(name)).family().casefold() == name.casefold()


def _number(flag: Any) -> int:
    """A Qt flag as a number, whichever way this Qt keeps it."""
    return int(flag.value if hasattr(flag, "value") else flag)


class Paper:
    """One rectangle of the page; ``x`` counts from its right edge in Arabic."""

    def __init__(self, painter: QPainter, box: QRectF, dots_per_mm: float, right_to_left: bool, look: Look):
        self.painter, self.dots, self.right_to_left, self.look = painter, dots_per_mm, right_to_left, look
        self._box = box
        self.width, self.height = box.width(), box.height()
        self._families = families(look.family)

    def part(self, x: float, y: float, width: float, height: float) -> Paper:
        """A rectangle within this one, as a paper of its own."""
        left = self._box.right() - x - width if self.right_to_left else self._box.left() + x
        box = QRectF(left, self._box.top() + y, width, height)
        return Paper(self.painter, box, self.dots, self.right_to_left, self.look)

    def text(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        size: float = 1.0,
        bold: bool = False,
        ink: str = "",
        align: str = START,
        wrap: bool = False,
        middle: bool = True,
        shrink: bool = True,
    ) -> None:
        """Draw ``text`` within the given place; ``size`` is relative to the item's. Too long: smaller, then elided."""
        rect = self._rect(x, y, width, height)
        font = self.font(size, bold)
        flags = self._flags(align, wrap, middle)
        if shrink:
            font = self._shrunk(font, rect, flags, text, wrap)
        if not wrap:
            text = QFontMetricsF(font, self.painter.device()).elidedText(
                text, Qt.TextElideMode.ElideRight, rect.width() + 1
            )
        painter = self.painter
        painter.setFont(font)
        painter.setPen(QColor(ink or self.look.ink))
        painter.setLayoutDirection(self._direction())
        painter.drawText(rect, flags, text)

    def wrapped_height(self, text: str, width: float, size: float = 1.0, bold: bool = False) -> float:
        """Height in millimetres of ``text`` wrapped into ``width``."""
        metrics = QFontMetricsF(self.font(size, bold), self.painter.device())
        room = QRectF(0, 0, width * self.dots, 1e6)
        return metrics.boundingRect(room, _number(Qt.TextFlag.TextWordWrap), text).height() / self.dots

    def text_width(self, text: str, size: float = 1.0, bold: bool = False) -> float:
        """Width in millimetres of one line of ``text``."""
        return QFontMetricsF(self.font(size, bold), self.painter.device()).horizontalAdvance(text) / self.dots

    def font(self, size: float = 1.0, bold: bool = False) -> QFont:
        """The item's font, ``size`` times as large."""
        font = QFont(self._families[0])
        if hasattr(font, "setFamilies"):
            font.setFamilies(list(self._families))
        font.setPixelSize(max(round(self.look.size * size / 72 * 25.4 * self.dots), 1))
        font.setBold(bold)
        return font

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle."""
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        round_ = radius * self.dots
        painter.drawRoundedRect(self._rect(x, y, width, height), round_, round_)

    def hatched(self, x: float, y: float, width: float, height: float, fill: str, hatch: str, angles: tuple) -> None:
        """A rectangle in the map's own sign for an absent figure; lines one by one, pattern brushes become pictures."""
        painter, rect, step = self.painter, self._rect(x, y, width, height), 1.1 * self.dots
        painter.save()
        painter.setPen(QPen(QColor(hatch), 0.12 * self.dots))
        painter.setBrush(QColor(fill))
        painter.drawRect(rect)
        painter.setClipRect(rect)
        for angle in angles:
            _hatch(painter, rect, step, angle)
        painter.restore()

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = LINE, width: float = 0.2, dashed: bool = False
    ) -> None:
        """A straight line, ``width`` in millimetres."""
        pen = QPen(QColor(colour), width * self.dots)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([3, 2])
        self.painter.setPen(pen)
        self.painter.drawLine(self._point(x1, y1), self._point(x2, y2))

    def dot(self, x: float, y: float, size: float, colour: str, hollow: bool = False) -> None:
        """A disc ``size`` millimetres wide; hollow: a ring."""
        painter, radius = self.painter, size / 2 * self.dots
        painter.setPen(QPen(QColor(colour), 0.35 * self.dots) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff") if hollow else QColor(colour))
        painter.drawEllipse(self._point(x, y), radius, radius)

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self._box.right() - x - width if self.right_to_left else self._box.left() + x
        return QRectF(left * self.dots, (self._box.top() + y) * self.dots, width * self.dots, height * self.dots)

    def _point(self, x: float, y: float) -> QPointF:
        along = self._box.right() - x if self.right_to_left else self._box.left() + x
        return QPointF(along * self.dots, (self._box.top() + y) * self.dots)

    def _direction(self) -> Any:
        sides = Qt.LayoutDirection
        return sides.RightToLeft if self.right_to_left else sides.LeftToRight

    def _flags(self, align: str, wrap: bool, middle: bool) -> int:
        flag = Qt.AlignmentFlag
        starts_left = (align == START) != self.right_to_left
        side = flag.AlignHCenter if align == CENTRE else flag.AlignLeft if starts_left else flag.AlignRight
        chosen = side | flag.AlignAbsolute | (flag.AlignVCenter if middle else flag.AlignTop)
        return _number(chosen) | _number(Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine)

    def _shrunk(self, font: QFont, rect: QRectF, flags: int, text: str, wrap: bool) -> QFont:
        least = SMALLEST_POINT / 72 * 25.4 * self.dots
        while font.pixelSize() > least:
            metrics = QFontMetricsF(font, self.painter.device())
            if wrap:
                is_fitting = metrics.boundingRect(rect, flags, text).height() <= rect.height() + 1
            else:
                is_fitting = metrics.horizontalAdvance(text) <= rect.width() + 1
            if is_fitting:
                break
            font.setPixelSize(max(int(font.pixelSize() * 0.96), 1))
        return font


def _hatch(painter: QPainter, rect: QRectF, step: float, angle: float) -> None:
    if angle == 0:
        y = rect.top() + step / 2
        while y < rect.bottom():
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            y += step
        return
    tall = rect.height()
    x = rect.left() - tall
    while x < rect.right():
        ends = (rect.bottom(), rect.top()) if angle == 45 else (rect.top(), rect.bottom())
        painter.drawLine(QPointF(x, ends[0]), QPointF(x + tall, ends[1]))
        x += step
