"""One A4 landscape map page with the agency's furniture: title, legend, scale bar, source, licence, data status.

A page without source, date or data status cannot be made: :class:`PageTexts` refuses empty ones.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..domain.errors import problem, refuse_if_any
from ..qgis_support.i18n import tr

PAGE_WIDTH, PAGE_HEIGHT = 297.0, 210.0
MARGIN, COLUMN = 10.0, 66.0
TITLE_HEIGHT, FOOTER_HEIGHT = 20.0, 21.0
INK, SOFT_INK, WARNING_INK = "#1f2a30", "#55626a", "#9c2f2b"
FAMILY = "Noto Sans"
WRAP, TITLE_LETTERS = "|", 34


@dataclass(frozen=True)
class PageTexts:
    """All words of a page. ``status`` says how official the data are; ``warning`` (may be empty) stands out in red."""

    title: str
    subtitle: str
    source: str
    licence: str
    status: str
    warning: str = ""


def make_page(
    project: Any,
    layers: Sequence[Any],
    legend_layers: Sequence[Any],
    extent: Any,
    texts: PageTexts,
    right_to_left: bool,
) -> QgsPrintLayout:
    """Lay out ``layers`` (top first) over ``extent``, with a legend of ``legend_layers``.

    Raises AsdError naming each text that is missing.
    """
    empty = [item.name for item in fields(texts) if item.name != "warning" and not getattr(texts, item.name).strip()]
    refuse_if_any(problem("page_text_missing", text=name) for name in empty)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page = _Page(layout, right_to_left)
    map_item = page.add_map(layers, extent)
    page.add_titles(texts)
    page.add_legend(map_item, legend_layers)
    page.add_scale(map_item)
    page.add_footer(texts)
    return layout


class _Page:
    """Places items in millimetres; the side column stands where reading ends (right, or left in Arabic)."""

    def __init__(self, layout: QgsPrintLayout, right_to_left: bool):
        self.layout = layout
        self.right_to_left = right_to_left
        self.align = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        map_width = PAGE_WIDTH - 2 * MARGIN - COLUMN - 4
        self.map_x = MARGIN + COLUMN + 4 if right_to_left else MARGIN
        self.column_x = MARGIN if right_to_left else MARGIN + map_width + 4
        self.map_size = (map_width, PAGE_HEIGHT - 2 * MARGIN - TITLE_HEIGHT - FOOTER_HEIGHT)

    def place(self, item: Any, x: float, y: float, width: float, height: float) -> None:
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))

    def label(self, text: str, y: float, height: float, size: float, ink: str, bold: bool = False) -> None:
        item = QgsLayoutItemLabel(self.layout)
        item.setText(text)
        font = QFont(FAMILY)
        font.setPointSizeF(size)
        font.setBold(bold)
        item.setFont(font)
        item.setFontColor(QColor(ink))
        item.setHAlign(self.align)
        item.setMarginX(0)
        self.place(item, MARGIN, y, PAGE_WIDTH - 2 * MARGIN, height)

    def add_map(self, layers: Sequence[Any], extent: Any) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self.layout)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#c8cfd3"))
        item.setBackgroundColor(QColor("#f4f7f8"))
        self.place(item, self.map_x, MARGIN + TITLE_HEIGHT, *self.map_size)
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.setExtent(_fitted(extent, self.map_size))
        return item

    def add_titles(self, texts: PageTexts) -> None:
        self.label(texts.title, MARGIN - 2, 9, 17, INK, bold=True)
        self.label(texts.subtitle, MARGIN + 8, 7, 10, SOFT_INK)

    def add_legend(self, map_item: QgsLayoutItemMap, legend_layers: Sequence[Any]) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        legend.setLinkedMap(map_item)
        legend.setAutoUpdateModel(False)
        tree = legend.model().rootGroup()  # with updates off, the legend's own tree: nothing of ours to keep alive
        tree.clear()
        for layer in legend_layers:
            node = tree.addLayer(layer)
            node.setCustomProperty("legend/title-label", WRAP.join(textwrap.wrap(layer.name(), TITLE_LETTERS)))
        legend.setTitle(tr("Legend"))
        legend.setResizeToContents(True)
        for style, size, bold in _LEGEND_FONTS:
            font = QFont(FAMILY)
            font.setPointSizeF(size)
            font.setBold(bold)
            legend.setStyleFont(style, font)
        legend.setWrapString(WRAP)
        legend.setSymbolAlignment(self.align)
        legend.setTitleAlignment(self.align)
        for style, _, _ in _LEGEND_FONTS:
            legend.rstyle(style).setAlignment(self.align)
        self.place(legend, self.column_x, MARGIN + TITLE_HEIGHT, COLUMN, 80)
        legend.adjustBoxSize()
        if self.right_to_left:
            x = self.column_x + COLUMN - legend.rect().width()
            legend.attemptMove(QgsLayoutPoint(x, MARGIN + TITLE_HEIGHT, QgsUnitTypes.LayoutUnit.LayoutMillimeters))

    def add_scale(self, map_item: QgsLayoutItemMap) -> None:
        scale = QgsLayoutItemScaleBar(self.layout)
        scale.setStyle("Line Ticks Up")
        scale.setLinkedMap(map_item)
        scale.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        scale.setUnitLabel("km")
        scale.setNumberOfSegments(2)
        scale.setNumberOfSegmentsLeft(0)
        scale.setUnitsPerSegment(_round_step(map_item.extent().width() / 1000.0 / 8.0))
        font = QFont(FAMILY)
        font.setPointSizeF(8)
        scale.setTextFormat(QgsTextFormat.fromQFont(font))
        self.place(scale, self.column_x, MARGIN + TITLE_HEIGHT + self.map_size[1] - 12, COLUMN, 12)

    def add_footer(self, texts: PageTexts) -> None:
        top = PAGE_HEIGHT - MARGIN - FOOTER_HEIGHT + 2
        first = f"{texts.warning} {texts.status}".strip()
        self.label(first, top, 5, 8.5, WARNING_INK if texts.warning else INK, bold=True)
        self.label(texts.source, top + 5, 5, 7.5, SOFT_INK)
        self.label(texts.licence, top + 9.5, 10, 6.8, SOFT_INK)


_LEGEND_FONTS = (
    (QgsLegendStyle.Style.Title, 11.0, True),
    (QgsLegendStyle.Style.Group, 9.0, True),
    (QgsLegendStyle.Style.Subgroup, 9.0, True),
    (QgsLegendStyle.Style.SymbolLabel, 8.5, False),
)


def _fitted(extent: QgsRectangle, size: tuple[float, float]) -> QgsRectangle:
    """``extent`` grown around its centre to the proportions of a map of ``size``."""
    ratio = size[0] / size[1]
    width = max(extent.width(), extent.height() * ratio)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, width / ratio)


def _round_step(rough: float) -> float:
    """Largest of 1, 2, 5 times a power of ten not above ``rough`` kilometres."""
    power = 1.0
    while power * 10 <= rough:
        power *= 10
    while power > rough and power > 1e-6:
        power /= 10
    return max(step * power for step in (1, 2, 5) if step * power <= rough or step == 1)
