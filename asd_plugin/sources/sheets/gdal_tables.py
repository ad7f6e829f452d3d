"""Tables that GDAL reads: XLSX and ODS sheets as texts without header, GeoPackage tables and Shapefiles as they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from ...domain.errors import AsdError, problem
from ...domain.importing.sheet import Cell, Sheet, squared
from .limits import MAX_CELLS, check_size
from .packed import Place

# LibreOffice ends every sheet with a million repeated empty rows, which GDAL announces as an error and skips.
_HARMLESS = ("number-rows-repeated", "number-columns-repeated")


class GdalTables:
    """An open file. GDAL's own exceptions are a switch of the whole process: left as they are, answers are checked."""

    def __init__(self, path: str, driver: str, file: str, options: tuple[str, ...] = ()):
        from osgeo import gdal

        self.file = file
        self._faults: list[str] = []
        if gdal.GetDriverByName(driver) is None:
            raise AsdError(problem("sheet_driver_missing", file=file, driver=driver))
        with self._listening(driver):
            self._dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, [driver], list(options))
        if self._dataset is None:
            raise self._damaged()
        self._driver = driver

    def names(self) -> list[str]:
        """Names of the sheets or tables, in the file's order."""
        # An ODS file is read here, at the first question: under the same settings as its rows.
        with self._listening(self._driver):
            found = [_sound(self._dataset.GetLayer(place).GetName()) for place in range(self._dataset.GetLayerCount())]
        self._check()
        return found

    def size(self, name: str) -> tuple[int, int]:
        """Rows and columns of one sheet (for a table: one row more, its field names)."""
        with self._listening(self._driver):
            layer = self._layer(name)
            size = int(layer.GetFeatureCount()), int(layer.GetLayerDefn().GetFieldCount())
        self._check()
        return size

    def sheet(self, name: str, numbers: set[Place]) -> Sheet:
        """Cells of one sheet; those at ``numbers`` as int or float, dates in ISO form, all others as text."""
        with self._listening(self._driver):
            layer = self._layer(name)
            width = layer.GetLayerDefn().GetFieldCount()
            check_size(self.file, int(layer.GetFeatureCount()), width)
            rows: list[list[Cell]] = []
            layer.ResetReading()
            for feature in iter(layer.GetNextFeature, None):
                row = len(rows)
                rows.append([_cell(feature.GetField(place), (row, place) in numbers) for place in range(width)])
        self._check()
        return squared(name, rows)

    def table(self, name: str, decode: Any = None) -> Sheet:
        """A table with typed columns: field names as row 1, then its rows; ``decode`` turns bytes into text."""
        from osgeo import ogr

        with self._listening(self._driver):
            layer = self._layer(name)
            definition = layer.GetLayerDefn()
            width = definition.GetFieldCount()
            check_size(self.file, int(layer.GetFeatureCount()) + 1, width)
            fields = [definition.GetFieldDefn(place) for place in range(width)]
            dates = {k for k, one in enumerate(fields) if one.GetType() in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime)}
            read = decode or (lambda value: value)
            rows: list[list[Cell]] = [[_sound(read(field.GetName())) for field in fields]]
            layer.ResetReading()
            for feature in iter(layer.GetNextFeature, None):
                rows.append([_typed(read(feature.GetField(k)), k in dates) for k in range(width)])
                if len(rows) * width > MAX_CELLS:
                    check_size(self.file, len(rows), width)
        self._check()
        return squared(name, rows)

    def _layer(self, name: str) -> Any:
        layer = self._dataset.GetLayerByName(name) if name else self._dataset.GetLayer(0)
        if layer is None:
            raise AsdError(problem("sheet_absent", file=self.file, sheet=name, known=[]))
        return layer

    @contextmanager
    def _listening(self, driver: str) -> Iterator[None]:
        """Errors of this thread are kept, not printed; sheets have no header and hold texts, in this thread only."""
        from osgeo import gdal

        def hear(level: int, _number: int, text: str) -> None:
            if level >= gdal.CE_Failure and not any(word in text for word in _HARMLESS):
                self._faults.append(text.splitlines()[0][:160] if text else "")

        wanted = {f"OGR_{driver}_HEADERS": "DISABLE", f"OGR_{driver}_FIELD_TYPES": "STRING"}
        wanted = wanted if driver in ("XLSX", "ODS") else {}
        local = hasattr(gdal, "SetThreadLocalConfigOption")
        get = gdal.GetThreadLocalConfigOption if local else gdal.GetConfigOption
        put = gdal.SetThreadLocalConfigOption if local else gdal.SetConfigOption
        before = {key: get(key) for key in wanted}
        gdal.PushErrorHandler(hear)
        try:
            for key, value in wanted.items():
                put(key, value)
            with _without_exceptions():
                yield
        except (RuntimeError, UnicodeDecodeError, MemoryError, SystemError) as error:
            raise AsdError(
                problem("sheet_damaged", file=self.file, reason=(str(error).splitlines() or [""])[0][:160])
            ) from error
        finally:
            for key, value in before.items():
                put(key, value)
            gdal.PopErrorHandler()

    def _check(self) -> None:
        if self._faults:
            raise self._damaged()

    def _damaged(self) -> AsdError:
        return AsdError(problem("sheet_damaged", file=self.file, reason=self._faults[0] if self._faults else ""))


@contextmanager
def _without_exceptions() -> Iterator[None]:
    """GDAL 3.7 and later raise for what is harmless too where QGIS switched exceptions on: not in this thread, here."""
    from osgeo import gdal, ogr

    with ExitStack() as stack:
        for module in (gdal, ogr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        yield


def _cell(value: Any, is_number: bool) -> Cell:
    if value is None:
        return None
    text = _sound(value).strip() if isinstance(value, str) else str(value)
    return (_number(text) if is_number else text) if text else None


def _sound(text: str) -> str:
    """Bytes that are no UTF-8 reach Python as lone surrogates, which no message, page or file can hold: «?»."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _number(text: str) -> Cell:
    """A stored number; GDAL writes those with a date's style as «2024/03/01»."""
    try:
        number = float(text)
    except ValueError:
        return _iso(text)
    if number.is_integer() and abs(number) < 2**53:
        return int(number)
    return number if number - number == 0 else text


def _iso(text: str) -> str:
    """«2024/03/01 10:00:00» as «2024-03-01T10:00:00»; midnight is a plain date."""
    day, _, hour = text.partition(" ")
    if len(day) == 10 and day[4] == "/" and day[7] == "/":
        day = day.replace("/", "-")
    return day if not hour or hour.startswith("00:00:00") else f"{day}T{hour[:8]}" if "-" in day else text


def _typed(value: Any, is_date: bool) -> Cell:
    if value is None or isinstance(value, (int, float)):
        return value if value is None or value == value else None
    if isinstance(value, str):
        value = _sound(value).strip()
        return (_iso(value) if is_date else value) or None
    if isinstance(value, (bytes, bytearray)):
        return None
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
