"""One letter for one control: two controls under the same Alt letter take turns instead of acting.

Every text is translated by itself, so that two translations can take the same letter though the originals do not; this
is settled on the finished window, in whatever language it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

ARTICLE = "ال"  # not told apart by an Arabic reader: the letter behind it is the word's first
MARKED = re.compile(r"&(?!&)(.)")


def give_each_its_letter(window: QWidget) -> None:
    """Leave a letter to the first control that has it; the next takes a free letter of its own text, or none."""
    taken: set[str] = set()
    for text, set_text in list(_texts(window)):
        mark = MARKED.search(text)
        if not mark:
            continue
        letter = mark[1].casefold()
        if letter in taken:
            text, letter = _with_free_letter(text, taken)
            set_text(text)
        taken.add(letter)


def _texts(window: QWidget) -> Iterator[tuple[str, Callable[[str], None]]]:
    """Text of each control that a letter reaches, and how to change it: in the order the controls were made."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QTabBar):
            for place in range(widget.count()):
                yield widget.tabText(place), lambda text, bar=widget, place=place: bar.setTabText(place, text)
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text(), widget.setText


def _with_free_letter(text: str, taken: set[str]) -> tuple[str, str]:
    """``text`` with its mark before a free letter (first letters of words first), and the letter; both bare if none."""
    plain = MARKED.sub(r"\1", text)
    starts = [match.start() for match in re.finditer(rf"(?<=\b{ARTICLE})\w|\b(?!{ARTICLE})\w", plain)]
    for place in (*starts, *range(len(plain))):
        letter = plain[place].casefold()
        if letter.isalpha() and letter not in taken:
            return f"{plain[:place]}&{plain[place:]}", letter
    return plain, ""
