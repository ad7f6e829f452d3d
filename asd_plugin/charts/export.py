"""A chart as a picture: PNG, SVG, PDF, or drawn into any painter. Always on white, with its source and status."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSaveFile, QSize, QSizeF
from qgis.PyQt.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgGenerator

from .compose import Spec, compose
from .fonts import Fonts
from .paint import paint_scene
from .palette import Theme, paper
from .scene import Scene

WIDTH = 720.0
DOTS_PER_INCH = 96.0
SHARP = 3.0  # pixels of an exported PNG for one pixel of the screen: 288 dots an inch, fit for print


class Picture:
    """One chart laid out for export: ``width`` in pixels of 1/96 inch, the height follows."""

    def __init__(self, spec: Spec, font: QFont, right_to_left: bool = False, width: float = WIDTH):
        self._spec, self._fonts, self._theme = spec, Fonts(font), paper()
        self.scene: Scene = compose(spec, width, self._fonts, right_to_left, alone=True)

    @property
    def theme(self) -> Theme:
        """Colours of the picture."""
        return self._theme

    def draw(self, painter: QPainter, frame: QRectF) -> None:
        """Draw into ``frame``, as large as it fits there: the way into a print layout or a report."""
        share = min(frame.width() / self.scene.width, frame.height() / self.scene.height)
        painter.save()
        painter.translate(frame.topLeft())
        painter.scale(share, share)
        paint_scene(painter, self.scene, self._theme, self._fonts)
        painter.restore()

    def image(self, sharpness: float = SHARP) -> QImage:
        """Render the picture as an image (for PNG and for the clipboard)."""
        size = QSize(round(self.scene.width * sharpness), round(self.scene.height * sharpness))
        image = QImage(size, QImage.Format.Format_ARGB32)
        image.fill(self._theme.colour("background"))
        dots_per_metre = round(DOTS_PER_INCH * sharpness / 0.0254)
        image.setDotsPerMeterX(dots_per_metre)
        image.setDotsPerMeterY(dots_per_metre)
        image.setText("Title", self._spec.words.title)
        image.setText("Source", "\n".join(self._spec.words.foot))
        painter = QPainter(image)
        self.draw(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return image

    def png(self, sharpness: float = SHARP) -> bytes:
        """Return the picture as PNG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image(sharpness).save(buffer, "PNG")
        return bytes(buffer.data())

    def svg(self) -> bytes:
        """Return the picture as SVG; the same spec gives the same bytes."""
        data = QByteArray()
        buffer = QBuffer(data)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(round(DOTS_PER_INCH))
        generator.setSize(QSize(round(self.scene.width), round(self.scene.height)))
        generator.setViewBox(QRectF(0, 0, self.scene.width, self.scene.height))
        generator.setTitle(self._spec.words.title)
        generator.setDescription("\n".join([self._spec.words.summary, *self._spec.words.foot]))
        self._paint_on(generator)
        return bytes(data)

    def pdf(self) -> bytes:
        """Return the picture as a one-page PDF of the picture's own size."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        points = QSizeF(self.scene.width, self.scene.height) * (72.0 / DOTS_PER_INCH)
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(self._spec.words.title)
        painter = QPainter(writer)
        self.draw(painter, QRectF(painter.viewport()))
        painter.end()
        return bytes(data)

    def _paint_on(self, device: QSvgGenerator) -> None:
        painter = QPainter(device)
        paint_scene(painter, self.scene, self._theme, self._fonts)
        painter.end()


def save_picture(picture: Picture, path: str) -> None:
    """Write ``picture`` in the format of the file's ending (.png, .svg or .pdf); the file is whole or untouched.

    Raises ``ValueError`` for another ending and ``OSError`` when the file cannot be written.
    """
    ending = Path(path).suffix.lower()
    makers = {".png": picture.png, ".svg": picture.svg, ".pdf": picture.pdf}
    if ending not in makers:
        raise ValueError(ending)
    write_whole(path, makers[ending]())


def write_whole(path: str, data: bytes) -> None:
    """Write a file in one go: the old one stays until the new one is complete."""
    target = QSaveFile(path)
    if not target.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(target.errorString())
    target.write(data)
    if not target.commit():
        raise OSError(target.errorString())
