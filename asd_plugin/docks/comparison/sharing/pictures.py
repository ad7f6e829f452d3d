"""The view on screen as a picture: with all its words, or for a layout without title and foot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ....charts.export import Picture
from ....outputs.to_layout import LayoutPicture
from ..specs import view_of

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QFont

    from ..specs import Figures

LAYOUT_SHARPNESS = 300.0 / 96.0  # 300 dots an inch


def picture_of(figures: Figures, font: QFont, right_to_left: bool) -> Picture:
    """The view on screen with title, sentence, legend, source and status."""
    return Picture(view_of(figures.state.view)(figures), font, right_to_left)


def layout_picture_of(figures: Figures, font: QFont, right_to_left: bool) -> LayoutPicture:
    """The same for a page, whose title and source are items of their own.

    Arabic travels as a picture of points: the SVG reader of Qt turns its brackets round.
    """
    spec = view_of(figures.state.view)(figures)
    bare = replace(spec, words=replace(spec.words, title="", foot=()))
    picture = Picture(bare, font, right_to_left)
    data = picture.png(LAYOUT_SHARPNESS) if right_to_left else picture.svg()
    size = picture.scene.width, picture.scene.height
    return LayoutPicture(spec.words.title, spec.words.foot, data, not right_to_left, *size, spec.words.summary)
