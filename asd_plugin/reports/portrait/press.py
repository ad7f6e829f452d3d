"""Prints portraits: the template's items are filled by id, its panels painted, page after page into one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from qgis.core import QgsLayoutExporter, QgsLayoutItemLabel, QgsRectangle
from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...domain.errors import AsdError, problem
from ...qgis_support.compat import text_kept_as_text
from ...qgis_support.i18n import language, tr
from .paper import Look, Paper
from .template import Template, font_of

DOTS_PER_INCH = 300
DOTS_PER_MM = DOTS_PER_INCH / 25.4
Panel = Callable[[Paper, Any], None]


@contextmanager
def pdf_file(target: Path, title: str) -> Iterator[PdfFile]:
    """A PDF that appears under ``target`` whole, once the block ends well; on error or cancel nothing is left."""
    partial = target.with_name(f".{target.name}.{uuid4().hex}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        file = PdfFile(partial, title)
        try:
            yield file
        finally:
            file.close()
        if not partial.is_file():
            raise AsdError(problem("cannot_write", path=str(target), reason=tr("the page could not be drawn")))
        partial.replace(target)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(target), reason=error.strerror or str(error))) from error
    finally:
        if partial.exists():
            partial.unlink()


class PdfFile:
    """Pages painted one after the other; text stays text, fonts are embedded, and no path enters the metadata."""

    def __init__(self, path: Path, title: str):
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(DOTS_PER_INCH)
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator("ANSS ASD")
        self._painter: QPainter | None = None
        self._path = path

    def new_page(self, width_mm: float, height_mm: float) -> QPainter:
        """Start a page of this size and return its painter."""
        size = QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        self._writer.setPageLayout(layout)
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                raise AsdError(problem("cannot_write", path=str(self._path), reason=tr("the page could not be drawn")))
        else:
            self._writer.newPage()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return self._painter

    def close(self) -> None:
        """Finish the file."""
        if self._painter is not None and self._painter.isActive():
            self._painter.end()


class Press:
    """One template ready to print one kind of record; ``panels`` paint into the items of their id."""

    def __init__(self, template: Template, panels: dict[str, Panel]):
        self.template, self._panels = template, panels
        context = template.layout.renderContext()
        context.setDpi(DOTS_PER_INCH)
        context.setTextRenderFormat(text_kept_as_text())

    @property
    def pages(self) -> int:
        """Pages of one record."""
        return self.template.layout.pageCollection().pageCount()

    def fill(self, texts: dict[str, str]) -> None:
        """Write the plain texts; panels are emptied, they are painted later."""
        for id_, text in texts.items():
            self.template.set_text(id_, text)
        for id_ in self._panels:
            self.template.set_text(id_, "")

    def set_map(self, id_: str, layers: list[Any], extent: QgsRectangle) -> None:
        """Show ``layers`` over ``extent`` in the maps that bear ``id_``; their scale bars get round steps."""
        for item in self.template.maps(id_):
            item.setLayers(layers)
            item.setKeepLayerSet(True)
            size = item.rect()
            item.setExtent(fitted(extent, size.width(), size.height()))
            for scale in self.template.by_id.get("scale", []):
                if scale.linkedMap() is item:
                    scale.setUnitsPerSegment(round_step(item.extent().width() / 1000.0 / 7.0))

    def print_page(self, file: PdfFile, place: int, record: Any) -> None:
        """Print page ``place`` of the template for ``record``."""
        layout = self.template.layout
        page = layout.pageCollection().page(place)
        painter = file.new_page(page.rect().width(), page.rect().height())
        QgsLayoutExporter(layout).renderPage(painter, place)
        for id_, panel in self._panels.items():
            for item in self.template.by_id.get(id_, []):
                if isinstance(item, QgsLayoutItemLabel) and item.page() == place and item.isVisible():
                    painter.save()
                    panel(_paper(painter, item), record)
                    painter.restore()


def _paper(painter: QPainter, item: QgsLayoutItemLabel) -> Paper:
    """The rectangle of a template's item, with the look its author gave it."""
    corner, size = item.pagePos(), item.rect()
    font, ink = font_of(item)
    look = Look(font.family(), ink.name(), font.pointSizeF())
    box = QRectF(corner.x(), corner.y(), size.width(), size.height())
    return Paper(painter, box, DOTS_PER_MM, language() == "ar", look)


def fitted(extent: QgsRectangle, width: float, height: float) -> QgsRectangle:
    """``extent`` grown around its centre to the proportions of ``width`` x ``height``."""
    ratio = width / height
    wide = max(extent.width(), extent.height() * ratio)
    return QgsRectangle.fromCenterAndSize(extent.center(), wide, wide / ratio)


def round_step(rough: float) -> float:
    """Largest of 1, 2, 5 times a power of ten not above ``rough`` kilometres."""
    power = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 0.1
    return max((step * power for step in (1, 2, 5) if step * power <= rough), default=power)
