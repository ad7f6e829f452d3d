"""The one paint method: screen, PNG, SVG, PDF and layout pictures all go through :func:`paint_scene`."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPen, QPolygonF

from .fonts import Fonts, has_arabic, reads_right_to_left
from .markers import draw_hatched, draw_marker, draw_missing
from .palette import Theme
from .scene import Bar, Box, Dots, Line, Scene, Symbol, Text

HALO = 2.5


def paint_scene(painter: QPainter, scene: Scene, theme: Theme, fonts: Fonts, highlighted: str = "") -> None:
    """Draw ``scene`` at the painter's origin; the unit ``highlighted`` gets a ring around its markers."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), theme.colour("background"))
    draw = {Text: _text, Line: _line, Bar: _bar, Symbol: _symbol, Dots: _dots}
    for item in scene.items:
        draw[type(item)](painter, item, theme, fonts)
        if isinstance(item, Symbol) and highlighted and item.code == highlighted:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 1.6))
            painter.drawEllipse(QPointF(item.x, item.y), item.size / 2 + HALO, item.size / 2 + HALO)
    painter.restore()


def _text(painter: QPainter, item: Text, theme: Theme, fonts: Fonts) -> None:
    painter.setFont(fonts.font(item.role))
    painter.setPen(theme.colour(item.tone))
    text = " ".join(item.lines)
    leftwards = has_arabic(text) if item.number else reads_right_to_left(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    for index, line in enumerate(item.lines):
        width = fonts.width(line, item.role)
        spare = item.box.width - width
        x = item.box.x + {"left": 0.0, "centre": spare / 2, "right": spare, "digits": spare}[item.align]
        y = item.box.y + index * fonts.line(item.role) + fonts.ascent(item.role)
        painter.drawText(QPointF(x, y), line)


def _line(painter: QPainter, item: Line, theme: Theme, _fonts: Fonts) -> None:
    pen = QPen(theme.colour(item.tone), item.width)
    if item.dashed:
        pen.setDashPattern([2.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2))


def _bar(painter: QPainter, item: Bar, theme: Theme, _fonts: Fonts) -> None:
    box = _rect(item.box)
    if item.hatched:
        draw_hatched(painter, theme, box, item.tone)
    else:
        painter.fillRect(box, theme.colour(item.tone))


def _symbol(painter: QPainter, item: Symbol, theme: Theme, _fonts: Fonts) -> None:
    draw = draw_missing if item.missing else draw_marker
    draw(painter, theme, item.colour, item.x, item.y, item.size)


def _dots(painter: QPainter, item: Dots, theme: Theme, _fonts: Fonts) -> None:
    colour = theme.colour(item.tone)
    colour.setAlphaF(0.55)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    pen = QPen(colour, item.size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in item.points]))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
