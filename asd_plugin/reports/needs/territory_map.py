"""A map of units in a page: each outline in the colour of its class, its name and figure on hovering."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from ...outputs import palettes
from ...qgis_support.i18n import tr
from .charts import legend

if TYPE_CHECKING:
    from ...outputs.needs.map_shapes import Shapes

WIDTH = 560  # pixels at most: a map beside nothing needs no more


def territory_map(
    name: str,
    shapes: Shapes | None,
    colours: Mapping[str, str],
    tips: Mapping[str, str],
    entries: Sequence[tuple[str, str]],
) -> str:
    """The map and its legend; empty when there are no outlines. Units without colour are drawn as missing.

    ``colours`` and ``tips`` by unit code; ``entries``: colour and meaning, in the order of the legend.
    """
    if shapes is None:
        return ""
    parts = []
    for unit, path in shapes.paths.items():
        tip = f"<title>{escape(tips[unit])}</title>" if unit in tips else ""
        fill = colours.get(unit, palettes.MISSING_FILL)
        parts.append(f'<path d="{path}" fill="{fill}">{tip}</path>')
    drawing = (
        f'<svg role="img" aria-label="{escape(name, quote=True)}" viewBox="-4 -4 {shapes.width + 8} '
        f'{shapes.height + 8}" width="{WIDTH}" stroke="{palettes.PROVINCE_LINE}" stroke-width="0.6" '
        f'stroke-linejoin="round" fill-rule="evenodd">' + "".join(parts) + "</svg>"
    )
    absent = any(unit not in colours for unit in shapes.paths)
    shown = [*entries, (palettes.MISSING_FILL, tr("no figure"))] if absent else list(entries)
    return drawing + legend(shown)
