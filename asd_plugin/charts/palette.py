"""Colours: twelve series colours for white paper and twelve for dark screens, and the theme of a widget.

The first start from Okabe and Ito (2008), darkened (or lightened) until each stands out at 3:1 from its background
(WCAG 2.1, 1.4.11); the others were searched for so that any two stay apart under protanopia, deuteranopia and
tritanopia (Machado et al. 2009). A test computes both. Shapes repeat the difference for those who see no colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QListView, QWidget

ON_LIGHT = (
    *("#0072B2", "#D55E00", "#009E73", "#CC6FA8", "#3B1173", "#801A50"),
    *("#4A4F1F", "#8A70E8", "#EE0055", "#220000", "#4433BB", "#8800FF"),
)
ON_DARK = (
    *("#56B4E9", "#E8472B", "#1F9D55", "#D77FB4", "#FFFFFF", "#E69F00"),
    *("#F0E442", "#8673FF", "#00FF77", "#557766", "#BBFFBB", "#99BB99"),
)

LEAST = 3.0  # contrast of text on its ground below which a palette cannot be meant
PATTERN = "AsdColourPattern"


@dataclass(frozen=True)
class Theme:
    """Colours a chart is painted with; ``tones`` are the quiet ones by name, ``series`` those of chosen units."""

    dark: bool
    background: str
    tones: tuple[tuple[str, str], ...]
    series: tuple[str, ...]

    def colour(self, ink: str | int) -> QColor:
        """Colour of a tone (by name) or of a series (by index; a negative one is no unit's: the quiet text)."""
        if isinstance(ink, int) and ink >= 0:
            return QColor(self.series[ink % len(self.series)])
        return QColor(self._named["muted" if isinstance(ink, int) else ink])

    @cached_property
    def _named(self) -> dict[str, str]:
        return dict(self.tones)


def _mix(front: QColor, back: QColor, share: float) -> str:
    """``share`` of ``front`` over ``back``."""
    parts = [
        round(share * a + (1 - share) * b)
        for a, b in zip((front.red(), front.green(), front.blue()), (back.red(), back.green(), back.blue()))
    ]
    return QColor(*parts).name()


def _theme(front: QColor, back: QColor) -> Theme:
    dark = back.lightness() < 128
    tones = {
        "background": back.name(),
        "text": front.name(),
        "muted": _mix(front, back, 0.72),
        "axis": _mix(front, back, 0.55),
        "grid": _mix(front, back, 0.16),
        "band": _mix(front, back, 0.10),
        "cloud": _mix(front, back, 0.30),
        "near": _mix(front, back, 0.62),
    }
    return Theme(dark, back.name(), tuple(tones.items()), ON_DARK if dark else ON_LIGHT)


def theme_of(palette: QPalette) -> Theme:
    """Theme that follows a widget's palette, light or dark."""
    return _theme(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base))


def paper() -> Theme:
    """Theme of every exported picture: dark text on white, whatever the screen's theme."""
    return _theme(QColor("#1B1B1B"), QColor("#FFFFFF"))


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
