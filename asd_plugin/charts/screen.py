"""Colours of the screen a chart stands on, light, dark, or told by a style sheet."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QListView, QWidget

from .palette import Theme, theme_of

LEAST = 3.0  # contrast of text on its ground below which a palette cannot be meant
PATTERN = "AsdColourPattern"


def screen_theme(widget: QWidget) -> Theme:
    """Theme for what ``widget`` paints.

    A style sheet over the whole program (QGIS's own dark themes are one) leaves a plain widget with a transparent
    ground and black text: the chart then takes the colours of a list, which such a sheet always words.
    """
    palette = widget.palette()
    return theme_of(palette if can_be_read(palette) else _list_of(widget).palette())


def can_be_read(palette: QPalette) -> bool:
    """Whether text stands out on an opaque ground."""
    ground = palette.color(QPalette.ColorRole.Base)
    return ground.alpha() == 255 and contrast(palette.color(QPalette.ColorRole.Text), ground) >= LEAST


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def _light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _list_of(widget: QWidget) -> QListView:
    """A hidden list inside ``widget``, dressed by the style sheet."""
    pattern = widget.findChild(QListView, PATTERN)
    if pattern is None:
        pattern = QListView(widget)
        pattern.setObjectName(PATTERN)
        pattern.hide()
    pattern.ensurePolished()
    return pattern
