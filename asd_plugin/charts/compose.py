"""From a spec to a scene: choose the layout, add the foot of an exported picture, mirror for right-to-left readers."""

from __future__ import annotations

from typing import Union

from .distribution import lay_out_distribution
from .fonts import Fonts
from .gaps import lay_out_gaps
from .page import Page
from .scene import Line, Scene, mirror
from .spec import DistributionSpec, GapSpec, TableSpec
from .table import lay_out_table

Spec = Union[DistributionSpec, GapSpec, TableSpec]
NARROWEST = 240.0


def compose(spec: Spec, width: float, fonts: Fonts, right_to_left: bool = False, alone: bool = False) -> Scene:
    """Lay ``spec`` out ``width`` pixels wide; its height follows. A picture that stands ``alone`` carries its title,
    its sentence, and source, status of the data and date; on screen the dock around it shows them.

    Right-to-left mirrors the whole chart, axis included: Arabic readers start at the right, so zero is there and values
    grow leftwards. Figures and signs keep their own left-to-right order.
    """
    page = Page(max(width, NARROWEST), fonts)
    if alone:
        page.paragraph(spec.words.title, "title")
    if isinstance(spec, DistributionSpec):
        lay_out_distribution(spec, page)
    elif isinstance(spec, TableSpec):
        lay_out_table(spec, page)
    else:
        lay_out_gaps(spec, page)
    if alone:
        page.paragraph(spec.words.summary, "body", after=4)
    if alone and spec.words.foot:
        page.items.append(Line(page.left, page.y + 3, page.right, page.y + 3, "grid"))
        page.y += 8
        for line in spec.words.foot:
            page.paragraph(line, "small", "muted", after=0)
    scene = page.scene()
    return mirror(scene) if right_to_left else scene
