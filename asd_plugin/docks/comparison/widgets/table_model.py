"""The comparison table as an item model: typed columns, sorted by value, missing always last and shown «n.d.»."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap

from ....charts.figures import plain, signed
from ....charts.markers import draw_marker, draw_missing
from ....charts.palette import Theme
from ....qgis_support.i18n import tr
from .. import sentences
from ..rows import Row, basis_word

NAME, VALUE, GAP, RANK, REFERENCE, STATUS, ZONE_RANK, PERCENTILE, ROBUST_Z, PROVINCE = range(10)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CODE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_TOP = QModelIndex()


class ComparisonTable(QAbstractTableModel):
    """Rows of one comparison; ``SORT_ROLE`` gives numbers, the display role their texts."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._rows: list[Row] = []
        self._indicator: dict[str, Any] = {}
        self._icons: dict[tuple[int, bool], QIcon] = {}

    def show_rows(self, rows: list[Row], indicator: dict[str, Any], theme: Theme) -> None:
        """Replace the table; ``indicator`` is the catalogue entry (unit, decimals, meaning of rank 1)."""
        self.beginResetModel()
        self._rows, self._indicator = rows, indicator
        self._icons = {(row.colour, row.value is None): _icon(row.colour, row.value is None, theme) for row in rows}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of communes."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else PROVINCE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns; their tips say what a figure means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole and self._indicator:
            return self._header_tip(section)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, raw value for sorting, marker, alignment or explanation of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SORT_ROLE:
            return _raw(row, column)
        if role == CODE_ROLE:
            return row.code
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return self._icons[row.colour, row.value is None]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numeric = column not in (NAME, STATUS, PROVINCE)
            side = Qt.AlignmentFlag.AlignTrailing if numeric else Qt.AlignmentFlag.AlignLeading
            return _as_number(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def _text(self, row: Row, column: int) -> str:
        decimals = int(self._indicator["decimals"])
        texts = {
            NAME: lambda: row.name,
            VALUE: lambda: sentences.figure(row.value, self._indicator),
            GAP: lambda: sentences.in_sentence(signed(row.gap, decimals)),
            RANK: lambda: _rank(row.rank, row.rank_of),
            REFERENCE: lambda: sentences.figure(row.reference, self._indicator),
            STATUS: lambda: sentences.status_word(row.status),
            ZONE_RANK: lambda: _rank(row.zone_rank, row.zone_rank_of),
            PERCENTILE: lambda: plain(row.percentile, 0),
            ROBUST_Z: lambda: sentences.in_sentence(signed(row.gap_z, 2)),
            PROVINCE: lambda: row.province,
        }
        return texts[column]()

    def _tip(self, row: Row, column: int) -> str:
        if row.value is None and column not in (NAME, REFERENCE, PROVINCE):
            return sentences.missing_reason(row.status)
        if column == REFERENCE:
            return f"{row.reference_name} ({basis_word(row.basis)})"
        return self._text(row, column)

    def _header_tip(self, section: int) -> str:
        tips = {
            VALUE: tr("Value of the commune, in its unit"),
            GAP: tr("Value of the commune minus value of its reference zone"),
            RANK: tr("Rank among all communes; {meaning}").format(meaning=sentences.rank_meaning(self._indicator)),
            REFERENCE: tr("Value of the reference zone"),
            ZONE_RANK: tr("Rank among the communes of the reference zone"),
            PERCENTILE: tr("Share of the other communes that rank behind this one, in %"),
            ROBUST_Z: tr("Gap divided by 1.4826 times the median absolute deviation of all communes"),
        }
        return tips.get(section, _titles()[section])


class SortedTable(QSortFilterProxyModel):
    """Sorts by raw value; rows without a figure stay last in both directions."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Compare two cells; the proxy reverses the answer when descending, so missing is placed by direction."""
        first, second = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if first is None or second is None:
            descending = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return (first is None and second is not None) if descending else (first is not None and second is None)
        return first < second


def _as_number(flags: Any) -> int:
    """Alignment as the number item views expect: Qt 5 flags are numbers, Qt 6 flags carry one."""
    return flags.value if hasattr(flags, "value") else int(flags)


def _titles() -> list[str]:
    return [
        tr("Commune"),
        tr("Value"),
        tr("Gap"),
        tr("Rank"),
        tr("Reference"),
        tr("Status"),
        tr("Rank in zone"),
        tr("Percentile"),
        tr("Robust z"),
        tr("Province"),
    ]


def _raw(row: Row, column: int) -> Any:
    fields = {
        NAME: row.name.casefold(),
        VALUE: row.value,
        GAP: row.gap,
        RANK: row.rank,
        REFERENCE: row.reference,
        STATUS: row.status,
        ZONE_RANK: row.zone_rank,
        PERCENTILE: row.percentile,
        ROBUST_Z: row.gap_z,
        PROVINCE: row.province.casefold(),
    }
    return fields[column]


def _rank(rank: int | None, count: int) -> str:
    if rank is None:
        return plain(None)
    return tr("{rank} of {count}").format(rank=plain(rank), count=plain(count))


def _icon(colour: int, missing: bool, theme: Theme) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    (draw_missing if missing else draw_marker)(painter, theme, colour, 16, 16, 22)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else a selected row tints the colour that names the commune
    return icon


def marker_icon(colour: int, theme: Theme) -> QIcon:
    """Return the marker of a series as an icon."""
    return _icon(colour, False, theme)
