"""Colours: twelve series colours for white paper and twelve for dark screens, and the theme of a widget.

The first start from Okabe and Ito (2008), darkened (or lightened) until each stands out at 3:1 from its background
(WCAG 2.1, 1.4.11); the others were searched for so that any two stay apart under protanopia, deuteranopia and
tritanopia (Machado et al. 2009). A test computes both. Shapes repeat the difference for those who see no colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from qgis.PyQt.QtGui import QColor, QPalette

ON_LIGHT = (
    *("#0072B2", "#D55E00", "#009E73", "#CC6FA8", "#3B1173", "#801A50"),
    *("#4A4F1F", "#8A70E8", "#EE0055", "#220000", "#4433BB", "#8800FF"),
)
ON_DARK = (
    *("#56B4E9", "#E8472B", "#1F9D55", "#D77FB4", "#FFFFFF", "#E69F00"),
    *("#F0E442", "#8673FF", "#00FF77", "#557766", "#BBFFBB", "#99BB99"),
)


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
