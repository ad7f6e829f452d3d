"""Twelve shapes, one for each series, and the marks of values that are imputed, missing, not asked or hidden."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF

from .palette import Theme

SHAPES = (
    *("circle", "square", "triangle", "diamond", "triangle_down", "cross"),
    *("star", "hexagon", "triangle_right", "saltire", "triangle_left", "hourglass"),
)


def shape_path(index: int, x: float, y: float, size: float) -> QPainterPath:
    """Outline of the shape of series ``index`` (negative: a circle, no unit's), ``size`` wide, centred at (x, y)."""
    path = QPainterPath()
    half = size / 2.0
    name = SHAPES[index % len(SHAPES)] if index >= 0 else SHAPES[0]
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
    if name in ("triangle_right", "triangle_left"):
        way = 1.0 if name == "triangle_right" else -1.0
        return [(1.05 * way, 0.0), (-0.8 * way, 1.05), (-0.8 * way, -1.05)]
    if name == "hourglass":
        return [(-0.95, -0.95), (0.95, -0.95), (0.16, 0.0), (0.95, 0.95), (-0.95, 0.95), (-0.16, 0.0)]
    if name == "saltire":
        turned = math.sqrt(0.5)
        return [(turned * (a - b), turned * (a + b)) for a, b in _corners("cross")]
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


def draw_imputed(painter: QPainter, theme: Theme, index: int, x: float, y: float, size: float) -> None:
    """Draw the marker of an imputed value: its outline only, at the value's place."""
    painter.setPen(QPen(theme.colour(index), 1.8))
    painter.setBrush(QBrush(theme.colour("background")))
    painter.drawPath(shape_path(index, x, y, size - 1.0))


def draw_missing(painter: QPainter, theme: Theme, index: int | str, x: float, y: float, size: float) -> None:
    """Draw the mark of a missing value: an hatched square, never a filled shape that could read as a value."""
    draw_hatched(painter, theme, _square(x, y, size), index)


def draw_not_asked(painter: QPainter, theme: Theme, index: int | str, x: float, y: float, size: float) -> None:
    """Draw the mark of a question not asked here: an empty dashed square."""
    pen = QPen(theme.colour(index), 1.4)
    pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    painter.setBrush(QBrush(theme.colour("background")))
    painter.drawRect(_square(x, y, size))


def draw_hidden(painter: QPainter, theme: Theme, index: int | str, x: float, y: float, size: float) -> None:
    """Draw the mark of a hidden value: a full square struck by a bar of the background."""
    painter.fillRect(_square(x, y, size), theme.colour(index))
    bar = QRectF(x - size / 2 + 1.5, y - 1.2, size - 3.0, 2.4)
    painter.fillRect(bar, theme.colour("background"))


def draw_status(painter: QPainter, theme: Theme, index: int, x: float, y: float, size: float, status: str) -> None:
    """Draw the mark of a unit by the status of its value; published is a filled marker."""
    draw = {
        "imputed": draw_imputed,
        "missing": draw_missing,
        "not_asked": draw_not_asked,
        "hidden": draw_hidden,
    }
    draw.get(kind_of_status(status), draw_marker)(painter, theme, index, x, y, size)


def kind_of_status(status: str) -> str:
    """Look of a status: both ways of being hidden look alike, one must not tell which count was small."""
    return "hidden" if status.startswith("hidden") else status


def _square(x: float, y: float, size: float) -> QRectF:
    half = size / 2.0
    return QRectF(x - half, y - half, size, size)


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
