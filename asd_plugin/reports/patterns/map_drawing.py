"""A small map of units as inline SVG: outlines rounded to the pixel, so that a country stays a small page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from ..needs.charts import drawing

if TYPE_CHECKING:
    from ...domain.density.edges import Edges

WIDTH, TALLEST, PER_PIXEL = 720, 760, 2
BORDER = ' stroke="#ffffff" stroke-width="0.3"'


def unit_map(name: str, edges: Edges, colours: Sequence[str], tips: Sequence[str]) -> str:
    """Units in ``colours`` with their ``tips``; ``edges``: outlines in degrees, each unit's rings one after the other.

    Longitudes are narrowed by the cosine of the middle latitude. A unit smaller than half a pixel is not drawn.
    """
    import numpy as np

    if not len(edges):
        return ""
    narrow = float(np.cos(np.radians((edges.y0.min() + edges.y0.max()) / 2)))
    west, north = edges.x0.min(), edges.y0.max()
    wide, tall = (edges.x0.max() - west) * narrow, north - edges.y0.min()
    scale = min(WIDTH / max(wide, 1e-9), TALLEST / max(tall, 1e-9))
    x = np.round((edges.x0 - west) * narrow * scale * PER_PIXEL).astype("int64")
    y = np.round((north - edges.y0) * scale * PER_PIXEL).astype("int64")
    joins = (edges.x1[:-1] == edges.x0[1:]) & (edges.y1[:-1] == edges.y0[1:]) & (edges.unit[:-1] == edges.unit[1:])
    starts_ring = np.r_[True, ~joins]
    kept = starts_ring | np.r_[True, (x[1:] != x[:-1]) | (y[1:] != y[:-1])]
    paths: dict[int, list[str]] = {}
    rows = zip(edges.unit[kept].tolist(), starts_ring[kept].tolist(), x[kept].tolist(), y[kept].tolist())
    last = (0, 0)
    for unit, is_start, a, b in rows:
        parts = paths.setdefault(unit, [])
        parts.append(f"M{a} {b}" if is_start else f"l{a - last[0]} {b - last[1]}")  # steps are shorter to write
        last = (a, b)
    shapes = [
        f'<path d="{"".join(parts)}Z" fill="{colours[unit]}"{BORDER}><title>{escape(tips[unit])}</title></path>'
        for unit, parts in paths.items()
        if len(parts) > 2
    ]
    size = f'<g transform="scale({1 / PER_PIXEL})" fill-rule="evenodd">'
    return drawing(name, wide * scale, tall * scale, [size, *shapes, "</g>"])
