"""Charts and tables into print layouts: picture, table, title and source as items of their own, one step to undo.

A picture is kept inside the layout (no file, no link to a layer), so a layer removed later changes nothing on the page.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..qgis_support.i18n import tr

if TYPE_CHECKING:
    from ..charts.spec import TableSpec

MARGIN, SPACE = 10.0, 3.0  # millimetres
WIDEST, HIGHEST = 190.0, 2000.0
MM_A_PIXEL = 25.4 / 96.0
INK, SOFT_INK = "#1f2a30", "#55626a"
TITLE_SIZE, FOOT_SIZE, TABLE_SIZE = 12.0, 7.5, 8.0
RIGHT_TO_LEFT = "\u200f"  # invisible: a line that begins with a Latin name is still read from the right
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass(frozen=True)
class LayoutPicture:
    """A drawn chart for a page: PNG bytes at 300 dots an inch, or SVG; its size in pixels of 1/96 inch; its words."""

    title: str
    foot: tuple[str, ...]
    data: bytes
    is_vector: bool
    width: float
    height: float
    summary: str = ""


def layouts_of(project: Any) -> list[str]:
    """Names of the project's print layouts, in alphabetical order."""
    return sorted(layout.name() for layout in project.layoutManager().printLayouts())


def layout_named(project: Any, name: str, new_title: str) -> QgsPrintLayout:
    """Return the print layout of that name; when there is none (or no name), a new A4 one named after ``new_title``."""
    manager = project.layoutManager()
    found = next((layout for layout in manager.printLayouts() if name and layout.name() == name), None)
    if found is not None:
        return found
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    taken, free, number = set(layouts_of(project)), new_title, 2
    while free in taken:
        free, number = f"{new_title} ({number})", number + 1
    layout.setName(free)
    manager.addLayout(layout)
    return layout


def send_picture(layout: QgsPrintLayout, picture: LayoutPicture, right_to_left: bool) -> list[QgsLayoutItem]:
    """Put title, picture and source on the first free place of the last page; return the three items.

    Nothing that is on the page moves; without room, a page of the same size is added. One undo takes all of it away.
    """
    with _one_step(layout, tr("Add the chart")):
        sheet = _Sheet(layout, right_to_left)
        width = min(picture.width * MM_A_PIXEL, sheet.room, WIDEST)
        share = min(1.0, (sheet.height - 40.0) / (picture.height * MM_A_PIXEL))
        width *= share
        height = picture.height / picture.width * width
        sheet.ask_for(height + sheet.words_height(picture.title, picture.foot))
        title = sheet.label(picture.title, TITLE_SIZE, INK, bold=True)
        item = QgsLayoutItemPicture(layout)
        mode = QgsLayoutItemPicture.Format.FormatSVG if picture.is_vector else QgsLayoutItemPicture.Format.FormatRaster
        item.setPicturePath(f"base64:{base64.b64encode(picture.data).decode('ascii')}", mode)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setId(picture.title)
        sheet.place(item, width, height)
        foot = sheet.label("\n".join(picture.foot), FOOT_SIZE, SOFT_INK)
    return [one for one in (title, item, foot) if one is not None]


def send_table(layout: QgsPrintLayout, spec: TableSpec, right_to_left: bool) -> QgsLayoutItemManualTable:
    """Put title, table and source on the first free place of the last page; return the table. One undo takes all."""
    with _one_step(layout, tr("Add the table")):
        sheet = _Sheet(layout, right_to_left)
        table = QgsLayoutItemManualTable.create(layout)
        layout.addMultiFrame(table)
        order = range(len(spec.heads))[:: -1 if right_to_left else 1]
        widths = _widths(spec, min(sheet.room, 2 * WIDEST))
        _fill(table, spec, order, widths, right_to_left)
        width, height = _measured(layout, spec, order, widths, right_to_left)
        height = min(height, sheet.height - 40.0)
        foot = [line for line in (spec.words.note, *spec.words.foot) if line]
        sheet.ask_for(height + sheet.words_height(spec.words.title, foot))
        sheet.label(spec.words.title, TITLE_SIZE, INK, bold=True)
        frame = QgsLayoutFrame(layout, table)
        frame.setId(spec.words.title)
        _Relinker.watch(layout)
        sheet.place(frame, width, height, lambda: table.addFrame(frame, False))
        sheet.label("\n".join(foot), FOOT_SIZE, SOFT_INK)
    return table


def _fill(
    table: QgsLayoutItemManualTable, spec: TableSpec, order: Sequence[int], widths: list[float], right_to_left: bool
) -> None:
    rows = []  # titles as a row of their own: QGIS aligns all titles of a manual table alike
    for number, texts in enumerate((spec.heads, *spec.rows)):
        cells = []
        for place in order:
            cell = QgsTableCell(texts[place])
            cell.setHorizontalAlignment(_side(spec.are_words[place], right_to_left))
            cell.setTextFormat(_format(TABLE_SIZE, INK, bold=number == 0))
            cells.append(cell)
        rows.append(cells)
    table.setContentTextFormat(_format(TABLE_SIZE, INK))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setHorizontalGrid(True)
    table.setVerticalGrid(False)
    table.setGridColor(QColor("#c8cfd3"))
    table.setGridStrokeWidth(0.2)
    table.setIncludeTableHeader(False)
    table.setTableContents(rows)
    table.setColumnWidths([widths[place] for place in order])


def _measured(
    layout: QgsPrintLayout, spec: TableSpec, order: Sequence[int], widths: list[float], right_to_left: bool
) -> tuple[float, float]:
    """Width, and the least height (to half a millimetre) of a frame that shows every row: tried on a scratch page."""
    scratch = QgsPrintLayout(layout.project())
    scratch.initializeDefaults()
    table = QgsLayoutItemManualTable.create(scratch)
    scratch.addMultiFrame(table)
    frame = QgsLayoutFrame(scratch, table)
    table.addFrame(frame, False)
    _fill(table, spec, order, widths, right_to_left)
    context = QgsLayoutUtils.createRenderContextForLayout(scratch, None)
    width, low, high = table.totalSize().width(), 0.0, HIGHEST
    while high - low > 0.5:
        middle = (low + high) / 2
        frame.attemptResize(QgsLayoutSize(width, middle, MILLIMETRES))
        table.recalculateFrameSizes()
        if table.rowRange(context, 0)[1] > len(spec.rows):
            high = middle
        else:
            low = middle
    return width, high


def _widths(spec: TableSpec, room: float) -> list[float]:
    """Millimetres by column: figures as wide as their longest text, words share the rest."""
    letters = []
    for place, head in enumerate(spec.heads):
        longest_word = max((len(word) for word in head.split()), default=4)
        cells = max((len(row[place]) for row in spec.rows), default=4)
        wanted = max(cells, longest_word, 5)
        letters.append(min(wanted, 34) if spec.are_words[place] else wanted)
    natural = [1.75 * count + 2.0 for count in letters]
    return [width * min(1.0, (room - 3.0 * len(natural)) / sum(natural)) for width in natural]


def _side(are_words: bool, right_to_left: bool) -> Qt.AlignmentFlag:
    """Words start where reading starts, figures end at the other side."""
    return Qt.AlignmentFlag.AlignLeft if are_words != right_to_left else Qt.AlignmentFlag.AlignRight


def _format(size: float, ink: str, bold: bool = False) -> QgsTextFormat:
    font = QFont("Noto Sans")
    font.setBold(bold)
    text = QgsTextFormat.fromQFont(font)
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(ink))
    return text


@contextmanager
def _one_step(layout: QgsPrintLayout, text: str) -> Iterator[None]:
    """Everything inside is one entry of the layout's undo list."""
    stack = layout.undoStack()
    stack.beginMacro(text)
    try:
        yield
    finally:
        stack.endMacro()
        layout.refresh()


class _Relinker(QObject):
    """Gives a table its frame back after undo and redo: QGIS forgets it (3.22) and crashes when it paints the frame."""

    NAME = "AsdTableFrames"

    def __init__(self, layout: QgsPrintLayout):
        super().__init__(layout)
        self.setObjectName(self.NAME)
        layout.undoStack().undoRedoOccurredForItems.connect(self.relink)

    @classmethod
    def watch(cls, layout: QgsPrintLayout) -> None:
        """Watch ``layout``, once; the watch ends with it."""
        if layout.findChild(QObject, cls.NAME) is None:
            cls(layout)

    def relink(self, _items: Any = None) -> None:
        """Find frames that their table does not know."""
        layout = self.parent()
        layout.undoStack().blockCommands(True)
        for frame in [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]:
            table = frame.multiFrame()
            if table is not None and frame not in table.frames():
                table.addFrame(frame, False)
        layout.undoStack().blockCommands(False)


class _Sheet:
    """The last page of a layout as a column to fill from its first free place, in millimetres."""

    def __init__(self, layout: QgsPrintLayout, right_to_left: bool):
        self._layout, self._right_to_left = layout, right_to_left
        if layout.pageCollection().pageCount() == 0:
            self._add_page()
        self._take_last_page()

    def _take_last_page(self) -> None:
        pages = self._layout.pageCollection()
        self._number = pages.pageCount() - 1
        size = pages.page(self._number).pageSize()
        self.room, self.height = size.width() - 2 * MARGIN, size.height() - 2 * MARGIN
        items = [item for item in pages.itemsOnPage(self._number) if not isinstance(item, QgsLayoutItemPage)]
        bottoms = [item.pagePos().y() + item.rect().height() for item in items]
        self._y = max(bottoms, default=MARGIN - SPACE) + SPACE

    def _add_page(self) -> None:
        pages = self._layout.pageCollection()
        page = QgsLayoutItemPage(self._layout)
        page.setPageSize(pages.page(pages.pageCount() - 1).pageSize() if pages.pageCount() else "A4")
        pages.addPage(page)

    def ask_for(self, height: float) -> None:
        """Make sure that ``height`` fits below the cursor; else go to a new page."""
        if self._y > MARGIN and self._y + height > self.height + MARGIN:
            self._add_page()
            self._take_last_page()

    def words_height(self, title: str, foot: Sequence[str]) -> float:
        """Room that the title and the lines of the foot need."""
        return self._label_height(title, TITLE_SIZE) + self._label_height("\n".join(foot), FOOT_SIZE) + 3 * SPACE

    def _label_height(self, text: str, size: float) -> float:
        """Height of wrapped text; letters are about half as wide as high."""
        letters_a_line = max(self.room / (size * 0.19), 10.0)
        lines = sum(max(1, -(-len(line) // int(letters_a_line))) for line in text.split("\n")) if text else 0
        return lines * size * 0.3528 * 1.35 + (1.0 if lines else 0.0)

    def place(self, item: QgsLayoutItem, width: float, height: float, add: Callable[[], None] | None = None) -> None:
        """Put ``item`` at the cursor, at the side where reading starts, and move the cursor below it."""
        x = MARGIN + (self.room - width if self._right_to_left else 0.0)
        item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
        item.attemptMove(QgsLayoutPoint(x, self._y, MILLIMETRES), page=self._number)
        add() if add else self._layout.addLayoutItem(item)  # last: a redo brings back the item as it is here
        self._y += height + SPACE

    def label(self, text: str, size: float, ink: str, bold: bool = False) -> QgsLayoutItemLabel | None:
        """Put a line of words at the cursor; empty text puts nothing."""
        if not text:
            return None
        item = QgsLayoutItemLabel(self._layout)
        item.setText("\n".join(f"{RIGHT_TO_LEFT}{line}" for line in text.split("\n")) if self._right_to_left else text)
        font = QFont("Noto Sans")
        font.setPointSizeF(size)
        font.setBold(bold)
        item.setFont(font)
        item.setFontColor(QColor(ink))
        item.setHAlign(Qt.AlignmentFlag.AlignRight if self._right_to_left else Qt.AlignmentFlag.AlignLeft)
        item.setMarginX(0)
        self.place(item, self.room, self._label_height(text, size))
        return item
