"""From a spec to a scene: choose the layout, add the foot of an exported picture, mirror for right-to-left readers."""

from __future__ import annotations

from typing import Union

from .fonts import Fonts
from .kinds.bars import lay_out_bars
from .kinds.distribution import lay_out_distribution
from .kinds.dumbbells import lay_out_dumbbells
from .kinds.gaps import lay_out_gaps
from .kinds.multiples import lay_out_multiples
from .kinds.profile import lay_out_profile
from .kinds.radar import lay_out_radar
from .kinds.scatter import lay_out_scatter
from .kinds.series import lay_out_series
from .kinds.table import lay_out_table
from .kinds.trend import lay_out_trend
from .page import Page
from .scene import Line, Scene, mirror
from .spec import DistributionSpec, GapSpec, SeriesSpec, TableSpec
from .views import BarSpec, DumbbellSpec, MultiplesSpec, ProfileSpec, RadarSpec, ScatterSpec, TrendSpec

Spec = Union[
    DistributionSpec,
    GapSpec,
    TableSpec,
    SeriesSpec,
    DumbbellSpec,
    BarSpec,
    ProfileSpec,
    RadarSpec,
    TrendSpec,
    ScatterSpec,
    MultiplesSpec,
]
NARROWEST = 240.0
LAYOUTS = {
    DistributionSpec: lay_out_distribution,
    GapSpec: lay_out_gaps,
    TableSpec: lay_out_table,
    SeriesSpec: lay_out_series,
    DumbbellSpec: lay_out_dumbbells,
    BarSpec: lay_out_bars,
    ProfileSpec: lay_out_profile,
    RadarSpec: lay_out_radar,
    TrendSpec: lay_out_trend,
    ScatterSpec: lay_out_scatter,
    MultiplesSpec: lay_out_multiples,
}


def compose(spec: Spec, width: float, fonts: Fonts, right_to_left: bool = False, alone: bool = False) -> Scene:
    """Lay ``spec`` out ``width`` pixels wide; its height follows. A picture that stands ``alone`` carries its title,
    its sentence, and source, status of the data and date; on screen the dock around it shows them.

    Right-to-left mirrors the whole chart, axes included: Arabic readers start at the right, so zero and the earliest
    period are there, values and years grow leftwards. Figures and signs keep their own left-to-right order.
    """
    page = Page(max(width, NARROWEST), fonts)
    if alone:
        page.paragraph(spec.words.title, "title")
    LAYOUTS[type(spec)](spec, page)
    page.legend(spec.words.legend)
    if alone:
        page.paragraph(spec.words.summary, "body", after=4)
    if alone and spec.words.foot:
        page.items.append(Line(page.left, page.y + 3, page.right, page.y + 3, "grid"))
        page.y += 8
        for line in spec.words.foot:
            page.paragraph(line, "small", "muted", after=0)
    scene = page.scene()
    return mirror(scene) if right_to_left else scene
