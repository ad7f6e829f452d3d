"""Households of any source in blocks: texts, numbers, unit and place of each row, and why a row is not taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

from ...domain.errors import AsdError, problem
from ...domain.importing.numbers import plain
from ..point_file import PlainFile, file_blocks
from ..points import _feature_blocks, moved, text_of
from ..readers.raw import RawBlock, Wanted, finite
from .number_columns import NumberColumns
from .swapped import lying

if TYPE_CHECKING:
    import numpy as np

    from ...domain.territory.code_ways import CodeWays

WGS84 = "EPSG:4326"
OUTSIDE, NO_PLACE, BAD_NUMBER, DUPLICATE, SWAPPED = "outside", "no_place", "bad_number", "duplicate", "swapped"
TEXTS = ("household_id", "unit_code", "period", "programme", "milieu", "sex", "age_band")
NUMBERS = ("people", "children", "amount_dh")
DATED = ("period", "data_date")


@dataclass(frozen=True)
class HouseholdSource:
    """A source of households. ``fields``: column by role (TEXTS, NUMBERS, x, y; absent: not there); ``fixed``: text by
    role where no row says it (period, programme). ``crs``: of the coordinates columns, or of the source's points."""

    source: Any
    name: str
    fields: dict[str, str]
    fixed: dict[str, str]
    has_points: bool
    crs: Any = None
    plain: PlainFile | None = None
    texts: tuple[str, ...] = TEXTS
    numbers: tuple[str, ...] = NUMBERS
    are_things: bool = False


@dataclass
class Households:
    """One block of rows that are taken, and those that are not: (row number, reason, code given)."""

    texts: dict[str, Any]
    numbers: dict[str, np.ndarray]
    longitude: np.ndarray
    latitude: np.ndarray
    rows: np.ndarray
    rejected: list[tuple[int, str, str | None]] = field(default_factory=list)


class HouseholdReader:
    """Reads blocks; remembers codes met, decimal marks, and a fingerprint of every household for :meth:`duplicates`."""

    def __init__(self, asked: HouseholdSource, ways: CodeWays, places: Callable, context: Any):
        self._asked, self._ways, self._places = asked, ways, places
        self._found: dict[str, tuple[str, bool, str]] = {}
        self._numbers_read = NumberColumns()
        self._days: dict[str, str] = {}
        self._prints: list[np.ndarray] = []
        self._rows: list[np.ndarray] = []
        self.blank = dict.fromkeys(("period", "programme"), 0)
        self.read = self.by_crosswalk = self.elsewhere = self.nowhere = 0
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        self._transform = QgsCoordinateTransform(asked.crs, wgs84, context) if asked.crs is not None else None

    def blocks(self) -> Iterator[Households]:
        """Blocks in the order of the file. Raises AsdError, and FileReadError where the file is not plain after all."""
        asked = self._asked
        names = list(dict.fromkeys(asked.fields.values()))
        fields = asked.source.fields()
        numbers = tuple(name for name in names if fields.field(name).isNumeric() and not self._is_text(name))
        is_csv = asked.plain is not None and asked.plain.kind == "csv"
        numbers = () if is_csv else numbers
        texts = tuple(name for name in names if name not in numbers)
        wanted = Wanted(numbers, texts, asked.has_points)
        use_file = asked.plain is not None and not (is_csv and asked.has_points)
        for raw in file_blocks(asked.plain, wanted) if use_file else _feature_blocks(asked.source, wanted):
            yield self._block(raw)

    def _is_text(self, name: str) -> bool:
        return any(self._asked.fields.get(role) == name for role in self._asked.texts)

    def _block(self, raw: RawBlock) -> Households:
        import numpy as np

        rows = np.arange(self.read + 1, self.read + 1 + raw.size)
        self.read += raw.size
        texts = {role: self._texts(raw, role) for role in self._asked.texts if role in self._asked.fields}
        self._refuse_people(texts)
        for role in DATED:
            if role in texts:
                texts[role] = self._dated(texts[role])
        bad = np.zeros(raw.size, bool)
        numbers = {}
        for role in self._asked.numbers:
            if role in self._asked.fields:
                numbers[role], wrong = self._numbers(raw, role)
                bad |= wrong
        x, y = self._place(raw)
        longitude, latitude = moved(x, y, self._transform)
        reason = np.where(bad, BAD_NUMBER, "").astype(object)
        given = texts.get("unit_code")
        units, is_carried = self._unit_codes(given, raw.size, reason)
        self._by_place(units, given, longitude, latitude, reason)
        self._hold_against_units(units, x, y, reason)
        taken = reason == ""
        self.by_crosswalk += int((taken & is_carried).sum())
        lost = np.flatnonzero(~taken)
        rejected = [
            (int(rows[place]), str(reason[place]), str(given[place]) if given is not None and given[place] else None)
            for place in lost
        ]
        texts["unit_code"] = units
        self._fill(texts, raw.size)
        for role in self.blank:
            self.blank[role] += int((taken & (texts[role] == "")).sum() if role in texts else taken.sum())
        self._fingerprint(texts, rows, taken, raw.size)
        listed = {role: column[taken].tolist() for role, column in texts.items()}
        kept = {role: column[taken] for role, column in numbers.items()}
        return Households(listed, kept, longitude[taken], latitude[taken], rows[taken], rejected)

    def _texts(self, raw: RawBlock, role: str) -> np.ndarray:
        import numpy as np

        name = self._asked.fields[role]
        column = raw.texts[name] if name in raw.texts else raw.numbers[name]
        listed = [one.decode("utf-8") if isinstance(one, bytes) else one for one in column]
        found = np.empty(raw.size, object)
        found[:] = [one.strip() if isinstance(one, str) else text_of(one) for one in listed]
        return found

    def _refuse_people(self, texts: dict[str, np.ndarray]) -> None:
        """Look at some cells of every block: what names people may begin far below the first rows."""
        import numpy as np

        from ...domain.importing.nominative import SAMPLE, reason_by_cells

        found = []
        for role, column in texts.items():
            if role == "unit_code":
                continue
            some = column[np.linspace(0, len(column) - 1, min(SAMPLE, len(column))).astype(int)]
            reason = reason_by_cells([plain(cell) for cell in some if cell])
            if reason and not (self._asked.are_things and reason in ("name", "identity")):
                found.append(self._asked.fields[role])
        if found:
            raise AsdError(problem("delivery_nominative_used", fields=found))

    def _dated(self, column: np.ndarray) -> np.ndarray:
        """The same month written the same way; what is no date stays as it is written."""
        import numpy as np
        import pandas as pd

        from ...domain.importing.written_days import iso_day

        place, distinct = pd.factorize(column)
        written = [self._days.setdefault(text, iso_day(text)) for text in distinct]
        return np.array([day or text for text, day in zip(distinct, written)], object)[place]

    def unread_days(self) -> list[str]:
        """Periods and dates met that are none of the calendar, in the order of the file; never what tells of a person.

        They were kept as they are written.
        """
        from ...domain.importing.nominative import tells_person

        return [text for text, day in self._days.items() if text and not day and not tells_person(text)]

    def _fill(self, texts: dict[str, np.ndarray], size: int) -> None:
        """What is said for every row stands where a row says nothing itself."""
        import numpy as np

        for role, text in self._asked.fixed.items():
            column = texts.setdefault(role, np.full(size, "", object))
            column[column == ""] = text

    def _numbers(self, raw: RawBlock, role: str) -> tuple[np.ndarray, np.ndarray]:
        """Float64 of a column, and which cells are no number, or below nought."""
        import numpy as np

        name = self._asked.fields[role]
        column = raw.numbers.get(name)
        if isinstance(column, np.ndarray) and column.dtype.kind == "f":
            return column, np.isinf(column) | (column < 0)
        are_degrees = role in ("x", "y") and self._asked.crs is not None and self._asked.crs.isGeographic()
        values, bad = self._numbers_read.of_cells(role, self._texts(raw, role), are_degrees)
        return values, bad | (values < 0)

    def _place(self, raw: RawBlock) -> tuple[np.ndarray, np.ndarray]:
        import numpy as np

        if raw.x is not None:
            return raw.x, raw.y
        if "x" in self._asked.fields:
            pairs = [self._numbers(raw, role)[0].astype("float64") for role in ("x", "y")]
            x, y, _ = finite(pairs[0].copy(), pairs[1].copy(), 0)
            return x, y
        return np.full(raw.size, np.nan), np.full(raw.size, np.nan)

    def _unit_codes(self, given: np.ndarray | None, size: int, reason: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The commune of each code (None: none), and whether the crosswalk led there; ``reason`` says why none."""
        import numpy as np
        import pandas as pd

        if given is None:
            return np.full(size, None, object), np.zeros(size, bool)
        place, distinct = pd.factorize(given)
        for code in distinct:
            if code not in self._found:
                self._found[code] = self._ways.find(code) if code else ("", False, "")
        found = [self._found[code] for code in distinct]
        why = np.array([fault for _, _, fault in found], object)[place]
        reason[:] = np.where(reason == "", why, reason)
        units = np.array([unit or None for unit, _, _ in found], object)[place]
        return units, np.array([is_carried for _, is_carried, _ in found], bool)[place]

    def _by_place(
        self,
        units: np.ndarray,
        given: np.ndarray | None,
        longitude: np.ndarray,
        latitude: np.ndarray,
        reason: np.ndarray,
    ) -> None:
        """Give rows without a code the commune they lie in; say why others have none. A wrong code is no blank."""
        import numpy as np

        blank = np.ones(len(units), bool) if given is None else given == ""
        asked = np.flatnonzero(blank)
        if not len(asked):
            return
        where = np.isfinite(longitude[asked]) & np.isfinite(latitude[asked])
        nowhere = asked[~where]
        reason[nowhere[reason[nowhere] == ""]] = NO_PLACE
        asked = asked[where]
        found = self._places(longitude[asked], latitude[asked]) if len(asked) else np.empty(0, object)
        units[asked] = found
        lost = asked[np.array([one is None for one in found], bool)]
        reason[lost[reason[lost] == ""]] = OUTSIDE

    def _hold_against_units(self, units: np.ndarray, x: np.ndarray, y: np.ndarray, reason: np.ndarray) -> None:
        """Reject exchanged coordinates, also beside a right code; count points that lie in another commune."""
        import numpy as np

        if self._asked.crs is None or not np.isfinite(x).any():
            return

        def move(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            return moved(x, y, self._transform)

        found = lying(units, x, y, self._asked.crs.isGeographic(), move, self._places)
        reason[found.swapped & ((reason == "") | (reason == OUTSIDE))] = SWAPPED
        self.elsewhere += int((found.elsewhere & (reason == "")).sum())
        self.nowhere += int((found.nowhere & (reason == "")).sum())

    def _fingerprint(self, texts: dict[str, np.ndarray], rows: np.ndarray, taken: np.ndarray, size: int) -> None:
        """Eight bytes a household: id, period and programme together."""
        import numpy as np
        import pandas as pd

        if "household_id" not in texts:
            return
        taken = taken & (texts["household_id"] != "")
        whole = np.zeros(int(taken.sum()), "uint64")
        for role in ("household_id", "period", "programme"):
            if role in texts:
                parts = pd.util.hash_array(texts[role][taken], categorize=role != "household_id")
                whole = whole * np.uint64(1_000_003) + parts
        self._prints.append(whole)
        self._rows.append(rows[taken].astype("uint32"))

    def duplicates(self) -> list[int]:
        """Row numbers of households met before in the same period and programme: the first is kept."""
        import numpy as np

        if not self._prints:
            return []
        prints, self._prints = np.concatenate(self._prints), []
        met = np.sort(prints)
        twice = np.unique(met[1:][met[1:] == met[:-1]])
        del met
        if not len(twice):
            return []
        # Only those met twice are put in order: a sort of all of them would hold every row five times over.
        at = np.searchsorted(twice, prints)
        at = np.flatnonzero(twice[np.minimum(at, len(twice) - 1)] == prints)
        prints, rows = prints[at], np.concatenate(self._rows)[at]
        order = np.argsort(prints, kind="stable")
        again = prints[order][1:] == prints[order][:-1]
        return sorted(rows[order[1:][again]].tolist())


def commune_places(path: str, context: Any, expected: int, now: bool = False) -> Callable[[Any, Any], Any]:
    """A function (longitude, latitude) -> commune codes (None: in none), over the workspace's own outlines.

    ``now``: read them before a transaction that may lock the file for other readers, not at the first point.
    """
    from qgis.core import QgsVectorLayer

    prepared: list[tuple[Any, Any]] = []

    def prepare() -> None:
        import numpy as np

        from ...domain.density.counting import index_units
        from ...workspace import layer_source
        from ..polygons import read_polygons

        if not prepared:
            polygons = read_polygons(QgsVectorLayer(layer_source(path, "commune"), "asd_commune", "ogr"), path, context)
            codes = [text_of(feature["code"]) for feature in polygons.features]
            named = np.array([*codes, None], object)
            prepared.append((index_units(codes, polygons.outlines, expected), named))

    def places(longitude: Any, latitude: Any) -> Any:
        import numpy as np

        from ...domain.density.counting import place_points

        prepare()
        index, named = prepared[0]
        unit = place_points(index, longitude, latitude).unit
        return named[np.where(unit >= 0, unit, -1)]

    if now:
        prepare()
    return places


def code_ways(resources: Path, codes: list[str]) -> CodeWays:
    """Ways from codes of 2014, of arrondissements and of 2024 to the communes ``codes``."""
    import pandas as pd

    from ...domain.territory.code_ways import CodeWays
    from ..territory.crosswalk import read_crosswalk, shipped_bridge

    return CodeWays(codes, shipped_bridge(read_crosswalk(resources), "commune", pd.Index(codes)))
