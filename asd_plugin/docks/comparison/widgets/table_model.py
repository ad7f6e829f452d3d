"""The comparison table as an item model: typed columns, sorted by value, missing always last and shown «n.d.»."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from ....charts.figures import plain, signed
from ....charts.fonts import Fonts
from ....charts.kinds.table import sparkline
from ....charts.markers import draw_marker, draw_status
from ....charts.paint import paint_small
from ....charts.palette import Theme
from ....charts.scene import Box
from ....qgis_support.i18n import tr
from .. import sentences
from ..rows import Row, basis_word

NAME, VALUE, GAP, RANK, REFERENCE, STATUS, ZONE_RANK, PERCENTILE, FAMILY, ROBUST_Z, GAP_Z, TREND, PROVINCE = range(13)
SPARK = Box(0, 0, 46, 14)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CODE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_TOP = QModelIndex()


class ComparisonTable(QAbstractTableModel):
    """Rows of one comparison; ``SORT_ROLE`` gives numbers, the display role their texts."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._rows: list[Row] = []
        self._indicator: dict[str, Any] = {}
        self._icons: dict[str, QIcon] = {}
        self._sparks: dict[str, QPixmap] = {}

    def show_rows(self, rows: list[Row], indicator: dict[str, Any], theme: Theme) -> None:
        """Replace the table; ``indicator`` is the catalogue entry (unit, decimals, meaning of rank 1)."""
        self.beginResetModel()
        self._rows, self._indicator = rows, indicator
        self._icons = {row.code: _icon(row, theme) for row in rows}
        known = [value for row in rows for value in row.series if value is not None]
        ends = (min(known), max(known)) if known else (0.0, 0.0)
        self._sparks = {row.code: _spark(row, ends, theme) for row in rows if len(row.series) > 1}
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
            return self._icons[row.code]
        if role == Qt.ItemDataRole.DecorationRole and column == TREND:
            return self._sparks.get(row.code)
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
            FAMILY: lambda: plain(row.family_percentile, 0),
            ROBUST_Z: lambda: sentences.in_sentence(signed(row.robust_z, 2)),
            GAP_Z: lambda: sentences.in_sentence(signed(row.gap_z, 2)),
            TREND: lambda: sentences.in_sentence(signed(row.change, decimals)),
            PROVINCE: lambda: row.province,
        }
        return texts[column]()

    def _tip(self, row: Row, column: int) -> str:
        if column == TREND:
            return "\n".join(self._in_time(row))
        if row.value is None and column not in (NAME, REFERENCE, PROVINCE):
            return sentences.missing_reason(row.status)
        if column == REFERENCE:
            return f"{row.reference_name} ({basis_word(row.basis)})"
        return self._text(row, column)

    def _in_time(self, row: Row) -> list[str]:
        return [
            tr("{name}: {value}").format(name=period, value=sentences.figure(value, self._indicator))
            for period, value in zip(row.periods, row.series)
        ]

    def _header_tip(self, section: int) -> str:
        tips = {
            VALUE: tr("Value of the unit, as published"),
            GAP: tr("Value of the unit minus value of its reference"),
            RANK: tr("Rank among all units; {meaning}").format(meaning=sentences.rank_meaning(self._indicator)),
            REFERENCE: tr("Value of the reference zone"),
            ZONE_RANK: tr("Rank among the units of the reference zone"),
            PERCENTILE: tr("Share of the other units that rank behind this one, in %"),
            FAMILY: tr("The same among the units of its peer family"),
            ROBUST_Z: tr("Value minus median, divided by 1.4826 times the median absolute deviation of all units"),
            GAP_Z: tr("Gap divided by 1.4826 times the median absolute deviation of all units"),
            TREND: tr("Change from the first period to the last; the lines share one scale"),
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
        tr("Unit"),
        tr("Value"),
        tr("Gap"),
        tr("Rank"),
        tr("Reference"),
        tr("Status"),
        tr("Rank in zone"),
        tr("Percentile"),
        tr("In the family"),
        tr("Robust z"),
        tr("Gap (robust z)"),
        tr("Trend"),
        tr("Lies in"),
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
        FAMILY: row.family_percentile,
        ROBUST_Z: row.robust_z,
        GAP_Z: row.gap_z,
        TREND: row.change,
        PROVINCE: row.province.casefold(),
    }
    return fields[column]


def _rank(rank: int | None, count: int) -> str:
    if rank is None:
        return plain(None)
    return tr("{rank} of {count}").format(rank=plain(rank), count=plain(count))


def _icon(row: Row, theme: Theme) -> QIcon:
    """Marker of a unit by the status of its value."""
    return _drawn(lambda painter: draw_status(painter, theme, row.colour, 16, 16, 22, row.status))


def _drawn(draw: Callable[[QPainter], None]) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    draw(painter)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else a selected row tints the colour that names the unit
    return icon


def _spark(row: Row, ends: tuple[float, float], theme: Theme) -> QPixmap:
    """Sparkline of a row, twice as large as shown so that it stays sharp."""
    pixmap = QPixmap(int(SPARK.width * 2), int(SPARK.height * 2))
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    items = sparkline(row.series, SPARK, ends)
    if QGuiApplication.isRightToLeft():
        painter.translate(SPARK.width, 0)
        painter.scale(-1.0, 1.0)
    paint_small(painter, items, theme, Fonts(QGuiApplication.font()))
    painter.end()
    return pixmap


def marker_icon(colour: int, theme: Theme) -> QIcon:
    """Return the marker of a series as an icon."""
    return _drawn(lambda painter: draw_marker(painter, theme, colour, 16, 16, 22))
