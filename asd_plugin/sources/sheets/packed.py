"""XLSX and ODS files looked at before GDAL opens them: whole, of bearable size, and which of their cells are numbers.

GDAL is asked for texts, so that a code keeps its zeros and a figure all its digits; only the file's own marks tell a
number from a text that looks like one, and those are read here.
"""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass

from ...domain.errors import AsdError, problem
from .limits import MAX_UNPACKED, MEBIBYTE, check_size

MAX_MEMBERS = 5_000
_ATTRIBUTE = re.compile(rb"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c\s+r=\"([A-Z]{1,3})(\d{1,7})\"([^>]*)>")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row\b[^>]*?\sr=\"(\d{1,9})\"")
_ANY_CELL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_SHEET = re.compile(rb"<(?:[\w.-]+:)?sheet\s([^>]*)>")
_RELATION = re.compile(rb"<(?:[\w.-]+:)?Relationship\s([^>]*)>")
_ODS = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(\s[^>]*?)?/?>")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=\"(\d{1,12})\"")
_NUMBER = re.compile(rb"office:value-type=\"(?:float|currency|percentage)\"")

Place = tuple[int, int]


@dataclass(frozen=True)
class Packed:
    """``kind``: XLSX or ODS. ``numbers``: places (row and column from 0) of the cells stored as numbers, by sheet."""

    kind: str
    numbers: dict[str, set[Place]]


def look_into(path: str, file: str) -> Packed:
    """Check a workbook and say which cells are numbers.

    Raises AsdError: damaged or cut short (``sheet_damaged``), unpacking to too much (``sheet_unpacks_too_big``), more
    rows or columns than can be read, no workbook at all (``sheet_kind_unknown``).
    """
    try:
        with zipfile.ZipFile(path) as box:
            members = box.infolist()
            total = sum(member.file_size for member in members)
            if total > MAX_UNPACKED or len(members) > MAX_MEMBERS:
                raise AsdError(
                    problem("sheet_unpacks_too_big", file=file, size=total // MEBIBYTE, limit=MAX_UNPACKED // MEBIBYTE)
                )
            names = {member.filename for member in members}
            if "xl/workbook.xml" in names:
                return Packed("XLSX", _xlsx_numbers(box, names, file))
            if "content.xml" in names:
                return Packed("ODS", _ods_numbers(_xml(box, "content.xml", file), file))
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError, RuntimeError) as error:
        raise AsdError(problem("sheet_damaged", file=file, reason=_first_line(error))) from error
    except NotImplementedError as error:
        raise AsdError(problem("sheet_damaged", file=file, reason=_first_line(error))) from error
    raise AsdError(problem("sheet_kind_unknown", file=file))


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120]


def _xml(box: zipfile.ZipFile, name: str, file: str) -> bytes:
    """A member's bytes, its checksum verified; XML that defines entities is refused (it can grow without bound)."""
    content = box.read(name)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise AsdError(problem("sheet_damaged", file=file, reason="DOCTYPE"))
    return content


def _attributes(raw: bytes) -> dict[str, str]:
    return {
        key.decode("ascii", "replace"): html.unescape((one or other).decode("utf-8", "replace"))
        for key, one, other in _ATTRIBUTE.findall(raw)
    }


def _xlsx_numbers(box: zipfile.ZipFile, names: set[str], file: str) -> dict[str, set[Place]]:
    """Number cells of every sheet; all parts that GDAL will read are read once, which verifies their checksums."""
    targets: dict[str, str] = {}
    if "xl/_rels/workbook.xml.rels" in names:
        for relation in _RELATION.findall(_xml(box, "xl/_rels/workbook.xml.rels", file)):
            found = _attributes(relation)
            target = found.get("Target", "")
            target = target.lstrip("/") if target.startswith("/") else posixpath.normpath("xl/" + target)
            targets[found.get("Id", "")] = target
    sheets = {}
    for sheet in _SHEET.findall(_xml(box, "xl/workbook.xml", file)):
        found = _attributes(sheet)
        key = next((value for name, value in found.items() if name.split(":")[-1] == "id"), "")
        sheets[targets.get(key, "")] = found.get("name", "")
    numbers: dict[str, set[Place]] = {}
    for name in sorted(names):
        if name.startswith("xl/") and name.endswith((".xml", ".rels")) and "/media/" not in name:
            content = _xml(box, name, file)
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                numbers[sheets.get(name, name)] = _cells_of_sheet(content, file)
    return numbers


def _cells_of_sheet(content: bytes, file: str) -> set[Place]:
    columns: dict[bytes, int] = {}
    numbers = set()
    last_row, last_column = max(map(int, _ROW.findall(content)), default=0), 0
    for letters, row, rest in _CELL.findall(content):
        column = columns.get(letters)
        if column is None:
            column = columns[letters] = _column(letters)
            last_column = max(last_column, column + 1)
        if b't="' not in rest or b't="n"' in rest:
            numbers.add((int(row) - 1, column))
    # GDAL makes a cell for every place up to the last row and column, filled or not.
    last_row = max(last_row, max((row + 1 for row, _ in numbers), default=0))
    check_size(file, last_row, last_column)
    check_size(file, 1 + len(_ANY_CELL.findall(content)) // max(last_column, 1), last_column)
    return numbers


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1


def _ods_numbers(content: bytes, file: str) -> dict[str, set[Place]]:
    """Number cells of every table, repeated rows and cells counted out as often as they stand."""
    numbers: dict[str, set[Place]] = {}
    here: set[Place] = set()
    row, column, times, width, held = -1, 0, 1, 0, []
    for kind, rest in _ODS.findall(content):
        repeated = _REPEATED.search(rest) if b"-repeated=" in rest else None
        count = int(repeated[1]) if repeated else 1
        if kind in (b"table-row", b"table"):
            _repeat(here, held, row, times)
            row, times, column, held = (row + times, count, 0, []) if kind == b"table-row" else (-1, 1, 0, [])
            if kind == b"table":
                here = numbers.setdefault(_attributes(rest).get("table:name", ""), set())
                width = 0
            continue
        if b"office:value-type=" in rest:
            width = max(width, column + count)
            # Past the repeated rows of this one: how far GDAL will go.
            check_size(file, row + times, width)
            if _NUMBER.search(rest):
                held += range(column, column + count)
        column += count
    _repeat(here, held, row, times)
    return numbers


def _repeat(here: set[Place], held: list[int], row: int, times: int) -> None:
    here.update((number, column) for column in held for number in range(row, row + times))
