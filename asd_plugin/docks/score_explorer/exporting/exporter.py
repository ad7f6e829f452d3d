"""Copies and exports the ranking and the explanation of the commune in focus; says what was done, or why not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale

from ....charts.export import Picture, save_picture, write_whole
from ....charts.figures import plain
from ....charts.spreadsheet import clipboard_text, csv_bytes, spreadsheet_dialect
from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from ....charts.compose import Spec
    from ..presenter import ScoreExplorerPresenter

TABLE, PICTURE = "table", "picture"


class Exporter:
    """The part of the presenter that lets figures out."""

    def __init__(self, presenter: ScoreExplorerPresenter, dock: Any):
        self._presenter, self._dock = presenter, dock

    def connections(self) -> list[tuple[Any, Callable]]:
        """What table and chart ask, and who answers."""
        return [
            (self._dock.table_copy_asked, self.copy_ranking),
            (self._dock.ranking.export_asked, self.export_ranking),
            (self._dock.why.copy_asked, self.copy_why),
            (self._dock.why.export_asked, self.export_why),
        ]

    def copy_ranking(self) -> None:
        """Copy the ranking as shown, for a spreadsheet."""
        if self._presenter.scored is None:
            return
        rows = self._ranking_rows()
        self._dock.put_on_clipboard(clipboard_text(rows, spreadsheet_dialect(QLocale.system())))
        self._say(tr("Ranking copied ({count} rows).").format(count=plain(len(rows) - 1)))

    def export_ranking(self, ending: str) -> None:
        """Export the ranking as shown: csv, or a picture of its first rows."""
        presenter = self._presenter
        if presenter.scored is None:
            return
        from .tables import ranking_picture

        if ending == "csv":
            self._save("ranking", ending, lambda: self._ranking_rows())
        else:
            self._save(
                "ranking",
                ending,
                lambda: ranking_picture(
                    presenter.data, presenter.scored, self._dock.ranking_rows(), presenter.baseline.now, self._status()
                ),
            )

    def copy_why(self, what: str) -> None:
        """Copy the chart of the commune in focus as a picture, or its figures as a table."""
        if not self._has_chart():
            return
        if what == PICTURE:
            self._dock.put_picture_on_clipboard(Picture(self._why_picture(), *self._dock.picture_style()).image())
            self._say(tr("Picture copied."))
            return
        self._dock.put_on_clipboard(clipboard_text(self._why_rows(), spreadsheet_dialect(QLocale.system())))
        self._say(tr("Table copied."))

    def export_why(self, ending: str) -> None:
        """Export the chart of the commune in focus (png, svg) or its figures (csv)."""
        if self._has_chart():
            name = f"why_{self._presenter.focus.code}"
            self._save(name, ending, self._why_rows if ending == "csv" else self._why_picture)

    def _has_chart(self) -> bool:
        """Whether there is something to let out; if not, say why."""
        presenter = self._presenter
        if presenter.scored is None or not presenter.focus.code:
            return False
        score = presenter.scored.scores[presenter.data.row(presenter.focus.code)]
        if score != score:
            self._say(tr("This commune has no score: there is nothing to export."))
        return bool(score == score)

    def _save(self, name: str, ending: str, make: Callable[[], Any]) -> None:
        """Ask where, then write; a file that cannot be written leaves the old one as it was."""
        presenter = self._presenter
        suggested = str(Path(presenter.data.path).parent / f"{presenter.scored.model.id}_{name}.{ending}")
        path = self._dock.ask_target(suggested, ending)
        if not path:
            return
        try:
            if ending == "csv":
                write_whole(path, csv_bytes(make(), spreadsheet_dialect(QLocale.system())))
            else:
                save_picture(Picture(make(), *self._dock.picture_style()), path)
        except OSError as error:
            text = tr("The file «{path}» could not be written: {reason}. Choose another folder.")
            self._say(text.format(path=path, reason=error))
            return
        self._say(tr("Exported: {path}").format(path=path))

    def _ranking_rows(self) -> list[list[Any]]:
        from .tables import ranking_rows

        return ranking_rows(self._dock.ranking_rows(), self._presenter.baseline.now)

    def _why_rows(self) -> list[list[Any]]:
        from .tables import why_rows

        presenter = self._presenter
        return why_rows(presenter.data, presenter.scored, presenter.focus.code, presenter.focus.zone)

    def _why_picture(self) -> Spec:
        from .tables import why_picture

        presenter = self._presenter
        focus, now = presenter.focus, presenter.baseline.now
        return why_picture(presenter.data, presenter.scored, focus.code, focus.zone, now, self._status())

    def _status(self) -> Any:
        from .tables import Status

        presenter = self._presenter
        return Status(presenter.session.saved_where, presenter.changes.is_changed, date.today().isoformat())

    def _say(self, text: str) -> None:
        self._dock.show_notice(text)
