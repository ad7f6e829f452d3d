"""The rows of the ranking: sorted by value, filtered by what is typed, compared with the model it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ....charts.figures import plain, signed
from ....qgis_support.i18n import tr
from ..words.wording import in_sentence

if TYPE_CHECKING:
    import numpy as np

    from ..data import Listed

RANK, NAME, SCORE, CHANGE, PROVINCE = range(5)
CODE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LONGEST_HEAD = 11
SCORE_DECIMALS = 6  # of an exported score
_TOP = QModelIndex()


@dataclass(frozen=True)
class Ranking:
    """Columns of the table, one place a commune in the order of ``listed``; ``change``: rank minus rank as saved."""

    listed: Listed
    ranks: np.ndarray
    change: np.ndarray
    scores: np.ndarray


@dataclass(frozen=True)
class Ranked:
    """One row of the ranking, for export; a missing figure is None."""

    code: str
    rank: float | None
    name: str
    score: float | None
    change: float | None
    province: str


class RankingModel(QAbstractTableModel):
    """Sorts and filters by itself: 1,500 rows must follow a slider. Missing figures come last in both directions."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._ranking: Ranking | None = None
        self._rows: list[int] = []
        self._wanted: frozenset[str] | None = None
        self._sorting = (RANK, Qt.SortOrder.AscendingOrder)
        self._baseline = ""

    def show_baseline(self, title: str) -> None:
        """Name the model that the change of rank is counted from; empty: the saved one."""
        self._baseline = title
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, CHANGE, CHANGE)

    def show_ranking(self, ranking: Ranking | None) -> None:
        """Replace the figures; order and filter stay the user's."""
        self.layoutAboutToBeChanged.emit()
        self._ranking = ranking
        self._arrange()

    def show_only(self, codes: frozenset[str] | None) -> None:
        """Keep only these communes; None keeps all."""
        self.layoutAboutToBeChanged.emit()
        self._wanted = codes
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the values of a column."""
        self.layoutAboutToBeChanged.emit()
        self._sorting = (column, order)
        self._arrange()

    def ranked(self) -> list[Ranked]:
        """The rows shown, in the order shown."""
        shown = self._ranking
        if shown is None:
            return []
        return [
            Ranked(
                shown.listed.codes[place],
                _known(shown.ranks[place], 0),
                shown.listed.names[place],
                _known(shown.scores[place], SCORE_DECIMALS),
                _known(shown.change[place], 0),
                shown.listed.provinces[place],
            )
            for place in self._rows
        ]

    def row_of(self, code: str) -> int:
        """Row that shows a commune, -1 when it is filtered out."""
        for row, place in enumerate(self._rows):
            if self._ranking is not None and self._ranking.listed.codes[place] == code:
                return row
        return -1

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of communes shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else PROVINCE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns, and what they mean."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section == CHANGE:
                return change_head(self._baseline)
            return ranking_titles(self._baseline)[section].replace(" ", "\n", 1)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return _tips(self._baseline).get(section)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, code or alignment of a cell."""
        if not index.isValid() or self._ranking is None:
            return None
        place, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and column in (NAME, PROVINCE)):
            return self._text(place, column)
        if role == CODE_ROLE:
            return self._ranking.listed.codes[place]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            words = column in (NAME, PROVINCE)
            digits = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute  # units under units, in Arabic too
            flags = (Qt.AlignmentFlag.AlignLeading if words else digits) | Qt.AlignmentFlag.AlignVCenter
            return flags.value if hasattr(flags, "value") else int(flags)
        return None

    def _text(self, place: int, column: int) -> str:
        shown = self._ranking
        if column == NAME:
            return shown.listed.names[place]
        if column == PROVINCE:
            return shown.listed.provinces[place]
        if column == RANK:
            return plain(float(shown.ranks[place]))
        if column == CHANGE:
            return in_sentence(signed(float(shown.change[place])))
        return plain(float(shown.scores[place]), 1)

    def _arrange(self) -> None:
        """Work out which rows are shown in which order, and tell the views, selected rows included."""
        before = self.persistentIndexList()
        places = [(self._rows[index.row()], index.column()) for index in before]
        self._rows = [] if self._ranking is None else self._ordered()
        at = {place: row for row, place in enumerate(self._rows)}
        after = [self.index(at[place], column) if place in at else QModelIndex() for place, column in places]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> list[int]:
        import numpy as np

        shown, (column, order) = self._ranking, self._sorting
        keys = {
            RANK: shown.ranks,
            CHANGE: shown.change,
            NAME: shown.listed.name_order,
            SCORE: shown.scores,
            PROVINCE: shown.listed.province_order,
        }
        key = np.asarray(keys.get(column, shown.ranks), dtype="float64")
        key = key if order == Qt.SortOrder.AscendingOrder else -key
        rows = np.lexsort((shown.listed.name_order, key))
        if self._wanted is None:
            return rows.tolist()
        return [row for row in rows.tolist() if shown.listed.codes[row] in self._wanted]


def _model(baseline: str) -> str:
    return tr("«{title}»").format(title=baseline) if baseline else tr("the saved model")


def ranking_titles(baseline: str) -> list[str]:
    """Titles of the columns; ``baseline``: title of the model ranks are compared with, empty for the saved one."""
    change = tr("Change from {model}").format(model=_model(baseline))
    return [tr("Rank"), tr("Commune"), tr("Score"), change, tr("Province")]


def _known(value: float, decimals: int) -> float | None:
    return None if value != value else round(float(value), decimals)


def change_head(baseline: str) -> str:
    """The head of a narrow column: what it counts above, from which model under it, cut where it would be too wide."""
    model = tr("«{title}»").format(title=baseline) if baseline else tr("saved model")
    return f"{tr('Change')}\n{model if len(model) <= LONGEST_HEAD else model[: LONGEST_HEAD - 1] + '…'}"


def _tips(baseline: str) -> dict[int, str]:
    change = tr("Rank minus rank with {model}: below 0, nearer to the highest need")
    return {
        RANK: tr("Rank among all communes; rank 1 = highest need"),
        CHANGE: change.format(model=_model(baseline)),
        SCORE: tr("Need score under the weights on screen"),
    }
