"""The comparison out of the dock: copied, exported, put on a print layout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale

from ....charts.spreadsheet import spreadsheet_dialect
from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from .desk import Desk

TABLES = ("csv", "xlsx")
TABLE = "table"


class Sharing:
    """Answers what is asked of the figures on screen; without figures, nothing. ``layouts`` touches the project's."""

    def __init__(self, desk: Desk, layouts: Any):
        self._desk, self._layouts = desk, layouts

    def connections(self) -> list:
        """Signals this part answers."""
        dock = self._desk.dock
        return [
            (dock.copy_asked, self.copy_table),
            (dock.picture_copy_asked, self.copy_picture),
            (dock.export_asked, self.export),
            (dock.layouts_wanted, self.offer_layouts),
            (dock.layout_asked, self.send),
        ]

    def copy_table(self) -> None:
        """Copy the table: as text and as HTML, so that codes stay text in a spreadsheet."""
        desk = self._desk
        if desk.figures is None:
            return
        from ....outputs.tables.delimited import table_as_html, table_as_text
        from ..sharing.book import book_of

        book, dialect = book_of(desk.figures, desk.dock.picture_style()[1]), spreadsheet_dialect(QLocale.system())
        desk.dock.put_on_clipboard(table_as_text(book, dialect), table_as_html(book, dialect))
        desk.say(tr("Table copied ({count} rows).").format(count=len(book.data.rows)))

    def copy_picture(self) -> None:
        """Copy the view on screen as a picture."""
        desk = self._desk
        if desk.figures is None:
            return
        from ..sharing.pictures import picture_of

        desk.dock.put_picture_on_clipboard(picture_of(desk.figures, *desk.dock.picture_style()).image())
        desk.say(tr("Picture copied."))

    def export(self, ending: str) -> None:
        """Export the table (csv, xlsx) or the view on screen (png, svg, pdf)."""
        desk = self._desk
        if desk.figures is None:
            return
        path = desk.dock.ask_target(self._suggested(ending), ending)
        if not path:
            return
        write: Callable[[str], str] = self._write_table if ending in TABLES else self._write_picture
        try:
            desk.say(write(path))
        except OSError as error:
            text = tr("The file «{path}» could not be written: {reason}. Choose another folder.")
            desk.say(text.format(path=path, reason=error))

    def offer_layouts(self) -> None:
        """Fill the menu just before it opens."""
        self._desk.dock.show_layouts(self._layouts.names())

    def send(self, what: str, name: str) -> None:
        """Put the view on screen, or the table, on a print layout; an empty name is a new one."""
        desk = self._desk
        if desk.figures is None:
            return
        from ..sharing.pictures import layout_picture_of
        from ..specs import table_spec

        font, right_to_left = desk.dock.picture_style()
        title = tr("Comparison: {name}").format(name=desk.figures.titled(desk.state.indicator))
        if what == TABLE:
            layout = self._layouts.add_table(name, title, table_spec(desk.figures), right_to_left)
            words = tr("Table added to the layout «{layout}»; Undo there takes it away.")
        else:
            picture = layout_picture_of(desk.figures, font, right_to_left)
            layout = self._layouts.add_picture(name, title, picture, right_to_left)
            words = tr("Chart added to the layout «{layout}»; Undo there takes it away.")
        desk.say(words.format(layout=layout))

    def _write_table(self, path: str) -> str:
        from ....charts.export import write_whole
        from ....outputs.tables.delimited import save_csv
        from ....outputs.tables.xlsx import xlsx_bytes
        from ..sharing.book import book_of

        book = book_of(self._desk.figures, self._desk.dock.picture_style()[1])
        if path.lower().endswith(".csv"):
            beside = Path(save_csv(book, path, spreadsheet_dialect(QLocale.system()))).name
            return tr("Exported: {path}, with sources and dictionary in {beside}").format(path=path, beside=beside)
        write_whole(path, xlsx_bytes(book))
        return tr("Exported: {path}").format(path=path)

    def _write_picture(self, path: str) -> str:
        from ....charts.export import save_picture
        from ..sharing.pictures import picture_of

        save_picture(picture_of(self._desk.figures, *self._desk.dock.picture_style()), path)
        return tr("Exported: {path}").format(path=path)

    def _suggested(self, ending: str) -> str:
        """A file name beside the workspace that says what is inside."""
        figures = self._desk.figures
        what = TABLE if ending in TABLES else figures.state.view
        name = f"{figures.state.indicator}_{figures.state.period}_{what}.{ending}"
        return str(Path(figures.data.path).parent / name)
