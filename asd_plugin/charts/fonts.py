"""Fonts of a chart, measured in pixels of 1/96 inch so that screen, picture and paper lay out alike."""

from __future__ import annotations

import math
import unicodedata

from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetricsF

SIZES = {"title": 1.12, "body": 1.0, "strong": 1.0, "small": 0.88}
BOLD = ("title", "strong")


class Fonts:
    """The four fonts of a chart, derived from a widget's font; wraps text and says how much room it takes."""

    def __init__(self, base: QFont):
        pixels = max(QFontInfo(base).pixelSize(), 9)
        self._fonts = {role: _sized(base, pixels * share, role in BOLD) for role, share in SIZES.items()}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}

    def font(self, role: str) -> QFont:
        """Font of a role: title, body, strong or small."""
        return self._fonts[role]

    def ascent(self, role: str) -> float:
        """Height above the baseline, including the room kept for taller scripts."""
        return self._metrics[role].ascent() + 1.0

    def line(self, role: str) -> float:
        """Height of one line. Arabic letters borrowed from another font may be taller: two pixels are kept for them."""
        return math.ceil(self._metrics[role].height()) + 2.0

    def width(self, text: str, role: str) -> float:
        """Width of one line of text."""
        return math.ceil(self._metrics[role].horizontalAdvance(text)) + 1.0

    def wrap(self, text: str, role: str, room: float) -> tuple[str, ...]:
        """Break ``text`` at spaces so that no line is wider than ``room``; a word that is, is broken
        after a hyphen, else by letters."""
        lines: list[str] = []
        for word in text.split():
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(joined, role) <= room:
                lines[-1] = joined
            else:
                lines.extend(self._pieces(word, role, room))
        return tuple(lines) or ("",)

    def _pieces(self, word: str, role: str, room: float) -> list[str]:
        pieces = [""]
        if self.width(word, role) <= room:
            return [word]
        for letter in word:
            if pieces[-1] and self.width(pieces[-1] + letter, role) > room:
                head, hyphen, tail = pieces[-1].rpartition("-")
                if hyphen:
                    pieces[-1] = head + hyphen
                pieces.append(tail if hyphen else "")
            pieces[-1] += letter
        return pieces


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` that has a direction is Arabic (or Hebrew); figures and signs have none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def has_arabic(text: str) -> bool:
    """Whether ``text`` has a right-to-left letter (a number followed by an Arabic unit has)."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _sized(base: QFont, pixels: float, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(round(pixels), 8))
    font.setBold(bold)
    return font
