"""Eight shapes, one for each series, and the hatched mark of a missing value."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF

from .palette import Theme

SHAPES = ("circle", "square", "triangle", "diamond", "triangle_down", "cross", "star", "hexagon")


def shape_path(index: int, x: float, y: float, size: float) -> QPainterPath:
    """Outline of the shape of series ``index``, ``size`` wide, centred at (x, y)."""
    path = QPainterPath()
    half = size / 2.0
    name = SHAPES[index % len(SHAPES)]
    if name == "circle":
        path.addEllipse(QPointF(x, y), half, half)
    elif name == "square":
        path.addRect(QRectF(x - 0.88 * half, y - 0.88 * half, 1.76 * half, 1.76 * half))
    else:
        path.addPolygon(QPolygonF([QPointF(x + a * half, y + b * half) for a, b in _corners(name)]))
        path.closeSubpath()
    return path


def _corners(name: str) -> list[tuple[float, float]]:
    if name == "triangle":
        return [(0.0, -1.05), (1.05, 0.8), (-1.05, 0.8)]
    if name == "triangle_down":
        return [(0.0, 1.05), (1.05, -0.8), (-1.05, -0.8)]
    if name == "diamond":
        return [(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)]
    if name == "cross":
        a, b = 0.36, 1.05
        return [
            (-a, -b),
            (a, -b),
            (a, -a),
            (b, -a),
            (b, a),
            (a, a),
            (a, b),
            (-a, b),
            (-a, a),
            (-b, a),
            (-b, -a),
            (-a, -a),
        ]
    if name == "star":
        return [_polar(90 + 36 * i, 1.2 if i % 2 == 0 else 0.52) for i in range(10)]
    return [_polar(60 * i, 1.05) for i in range(6)]


def _polar(degrees: float, radius: float) -> tuple[float, float]:
    return radius * math.cos(math.radians(degrees)), -radius * math.sin(math.radians(degrees))


def draw_marker(painter: QPainter, theme: Theme, index: int, x: float, y: float, size: float) -> None:
    """Draw the marker of series ``index``, edged with the background so that neighbours stay apart."""
    painter.setPen(QPen(theme.colour("background"), 1.2))
    painter.setBrush(QBrush(theme.colour(index)))
    painter.drawPath(shape_path(index, x, y, size))


def draw_missing(painter: QPainter, theme: Theme, index: int, x: float, y: float, size: float) -> None:
    """Draw the mark of a missing value: an hatched square, never a filled shape that could read as a value."""
    half = size / 2.0
    draw_hatched(painter, theme, QRectF(x - half, y - half, size, size), index)


def draw_hatched(painter: QPainter, theme: Theme, box: QRectF, ink: str | int) -> None:
    """Fill ``box`` with diagonal lines drawn one by one: pattern brushes turn into bitmaps in SVG and PDF."""
    colour = theme.colour(ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.0))
    painter.drawRect(box)
    step, height = 3.5, box.height()
    start = box.left() - height
    while start < box.right():
        x1, x2 = max(start, box.left()), min(start + height, box.right())
        if x2 > x1:
            painter.drawLine(QPointF(x1, box.bottom() - (x1 - start)), QPointF(x2, box.bottom() - (x2 - start)))
        start += step
