"""The one paint method: screen, PNG, SVG, PDF and layout pictures all go through :func:`paint_scene`."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from .fonts import Fonts, has_arabic, reads_right_to_left
from .markers import draw_hatched, draw_status
from .palette import Theme
from .scene import Bar, Box, Dots, Item, Line, Path, Scene, Symbol, Text

HALO = 2.5


def paint_scene(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    fonts: Fonts,
    highlighted: str = "",
    selected: frozenset[str] = frozenset(),
) -> None:
    """Draw ``scene`` at the painter's origin; the unit ``highlighted`` gets a ring around its markers.

    Dots of the units ``selected`` on the map stand out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), theme.colour("background"))
    _paint_items(painter, scene.items, theme, fonts, highlighted, selected)
    painter.restore()


def paint_small(painter: QPainter, items: Iterable[Item], theme: Theme, fonts: Fonts) -> None:
    """Draw a few items at the painter's origin, over whatever is there: a sparkline in a cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _paint_items(painter, items, theme, fonts)
    painter.restore()


def _paint_items(
    painter: QPainter,
    items: Iterable[Item],
    theme: Theme,
    fonts: Fonts,
    highlighted: str = "",
    selected: frozenset[str] = frozenset(),
) -> None:
    draw = {Text: _text, Line: _line, Bar: _bar, Symbol: _symbol, Dots: _dots, Path: _path}
    for item in items:
        draw[type(item)](painter, item, theme, fonts)
        if selected and isinstance(item, Dots):
            _selected(painter, item, theme, selected)
        if isinstance(item, Symbol) and highlighted and item.code == highlighted:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 1.6))
            painter.drawEllipse(QPointF(item.x, item.y), item.size / 2 + HALO, item.size / 2 + HALO)


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
    draw_status(painter, theme, item.colour, item.x, item.y, item.size, item.look)


def _dots(painter: QPainter, item: Dots, theme: Theme, _fonts: Fonts) -> None:
    colour = theme.colour(item.tone)
    colour.setAlphaF(0.55)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    pen = QPen(colour, item.size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    points = QPolygonF([QPointF(x, y) for x, y in item.points])
    if item.hollow:
        pen.setWidthF(item.size + 1.5)
        painter.setPen(pen)
    painter.drawPoints(points)
    if item.hollow:
        _round_points(painter, points, theme.colour("background"), item.size - 0.8)


def _selected(painter: QPainter, item: Dots, theme: Theme, selected: frozenset[str]) -> None:
    points = QPolygonF([QPointF(x, y) for (x, y), code in zip(item.points, item.codes) if code in selected])
    _round_points(painter, points, theme.colour("text"), item.size + 4.0)
    _round_points(painter, points, theme.colour("background"), item.size + 1.0)
    _round_points(painter, points, theme.colour("text"), item.size - 1.0)


def _round_points(painter: QPainter, points: QPolygonF, colour: QColor, size: float) -> None:
    pen = QPen(colour, size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(points)


def _path(painter: QPainter, item: Path, theme: Theme, _fonts: Fonts) -> None:
    pen = QPen(theme.colour(item.tone), item.width)
    if item.dashed:
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    points = QPolygonF([QPointF(x, y) for x, y in item.points])
    if not item.closed:
        painter.drawPolyline(points)
        return
    inside = theme.colour(item.tone)
    inside.setAlphaF(item.filled)
    painter.setBrush(QBrush(inside) if item.filled else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawPolygon(points)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
