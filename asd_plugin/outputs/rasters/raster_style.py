"""How a raster result looks in QGIS: classes light to dark, pixels without value left transparent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsColorRampShader, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ...qgis_support.i18n import format_number, tr
from .. import palettes


@dataclass(frozen=True)
class RasterStyle:
    """``limits``: ascending, n + 1 for n classes; a first limit of zero leaves pixels of zero transparent."""

    limits: tuple[float, ...]
    palette: str = "density"

    def dress(self, layer: Any) -> None:
        """Give ``layer`` the classes; to be called in the main thread."""
        if len(self.limits) < 2:
            return
        ramp = QgsColorRampShader(self.limits[0], self.limits[-1])
        ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
        ramp.setColorRampItemList(self._items())
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
        renderer.setClassificationMin(self.limits[0])
        renderer.setClassificationMax(self.limits[-1])
        layer.setRenderer(renderer)
        layer.triggerRepaint()

    def _items(self) -> list[QgsColorRampShader.ColorRampItem]:
        nothing = QgsColorRampShader.ColorRampItem(self.limits[0], QColor(255, 255, 255, 0), tr("None"))
        items = [nothing] if self.limits[0] == 0.0 else []
        colours = palettes.colours(self.palette, len(self.limits) - 1)
        for low, high, colour in zip(self.limits, self.limits[1:], colours):
            # The last class takes everything above its lower limit: rounding must not leave the peak without colour.
            top = float("inf") if high == self.limits[-1] else high
            label = tr("{low} to {high}").format(low=_number(low, high), high=_number(high, high))
            items.append(QgsColorRampShader.ColorRampItem(top, QColor(colour), label))
        return items


def _number(value: float, scale: float) -> str:
    """Two digits of the class's own size."""
    decimals = 0
    while decimals < 6 and 0 < scale * 10**decimals < 10:
        decimals += 1
    return format_number(value, decimals)
