"""One door to a file's sheets, whatever its kind: told by its first bytes, not by its name."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, problem
from ...domain.importing.sheet import Sheet, SheetInfo, SheetRead
from .gdal_tables import GdalTables
from .limits import MAX_BYTES, MEBIBYTE
from .packed import Packed, look_into
from .text import guess_encoding, text_sheet

BLOCK = 1 << 20
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = (b"<html", b"<!doctype html", b"<table", b"<?xml")


def list_sheets(path: str) -> list[SheetInfo]:
    """Sheets (XLSX, ODS), tables (GeoPackage) or the one sheet of any other file, in the file's order.

    Raises AsdError with one problem a person can act on.
    """
    file = Path(path)
    kind, _ = _looked_at(file)
    if kind in ("XLSX", "ODS"):
        tables = GdalTables(_as_gdal_opens(file, kind), kind, file.name)
        return [SheetInfo(name, *tables.size(name)) for name in tables.names()]
    if kind == "GPKG":
        tables = GdalTables(str(file), kind, file.name)
        sizes = {name: tables.size(name) for name in tables.names()}
        return [SheetInfo(name, rows + 1, columns) for name, (rows, columns) in sizes.items()]
    read = read_sheet(path)
    return [SheetInfo(read.sheet.name, len(read.sheet.rows), read.sheet.width)]


def read_sheet(path: str, sheet: str = "", encoding: str = "", separator: str = "") -> SheetRead:
    """Read one sheet (the first when ``sheet`` is empty); the fingerprint is of the file's bytes.

    ``encoding`` and ``separator`` are stated for text (the encoding for a Shapefile too), or found when empty. Raises
    AsdError with one problem a person can act on: unreadable, empty, damaged, of no known kind, too large, no such
    sheet.
    """
    file = Path(path)
    kind, packed = _looked_at(file)
    sha256 = _fingerprint(file)
    if kind == "text":
        raw = _bytes(file)
        found, encoding, separator = text_sheet(raw, file.name, encoding, separator)
        return SheetRead(_not_empty(found, file), encoding, separator, sha256)
    if kind == "SHP":
        found, encoding = _shapefile(file, encoding)
        return SheetRead(_not_empty(found, file), encoding, "", sha256)
    tables = GdalTables(_as_gdal_opens(file, kind), kind, file.name)
    names = tables.names()
    if not names:
        raise AsdError(problem("sheet_empty", file=file.name))
    if sheet and sheet not in names:
        raise AsdError(problem("sheet_absent", file=file.name, sheet=sheet, known=names[:20]))
    name = sheet or names[0]
    found = tables.sheet(name, packed.numbers.get(name, set())) if packed is not None else tables.table(name)
    return SheetRead(_not_empty(found, file), "", "", sha256)


def kind_of(path: str) -> str:
    """XLSX, ODS, GPKG, SHP or text. Raises AsdError for a file that is none, is empty, too big or cannot be opened."""
    return _looked_at(Path(path))[0]


def _looked_at(file: Path) -> tuple[str, Packed | None]:
    """The kind of a file, with what was found inside a packed one."""
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            head = opened.read(512)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise AsdError(problem("file_unreadable", path=str(file), reason=reason)) from error
    if head.startswith(b"PK") and size <= MAX_BYTES:
        packed = look_into(str(file), file.name)
        return packed.kind, packed
    return _plain_kind(file, size, head), None


def _plain_kind(file: Path, size: int, head: bytes) -> str:
    if not size:
        raise AsdError(problem("sheet_empty", file=file.name))
    is_database = head.startswith(b"SQLite format 3\0")
    if size > MAX_BYTES and not is_database:
        raise AsdError(
            problem("sheet_file_too_big", file=file.name, size=size // MEBIBYTE, limit=MAX_BYTES // MEBIBYTE)
        )
    if is_database:
        return "GPKG"
    if head.startswith(_OLD_EXCEL):
        raise AsdError(problem("sheet_old_or_locked", file=file.name))
    suffix = file.suffix.lower()
    if suffix in (".shp", ".dbf", ".shx"):
        return "SHP"
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_MARKUP):
        raise AsdError(problem("sheet_is_page", file=file.name))
    if suffix in (".xlsx", ".xlsm", ".ods", ".gpkg"):
        raise AsdError(problem("sheet_damaged", file=file.name, reason=suffix[1:].upper()))
    if suffix in (".pdf", ".doc", ".docx", ".zip", ".rar", ".7z", ".png", ".jpg") or head.startswith(b"%PDF"):
        raise AsdError(problem("sheet_kind_unknown", file=file.name))
    return "text"


def _as_gdal_opens(file: Path, kind: str) -> str:
    """GDAL knows an ODS file by its suffix only."""
    if kind == "ODS" and file.suffix.lower() != ".ods":
        raise AsdError(problem("sheet_ods_renamed", file=file.name))
    return str(file)


def _fingerprint(file: Path) -> str:
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            for block in iter(lambda: opened.read(BLOCK), b""):
                digest.update(block)
    except OSError as error:
        raise AsdError(problem("file_unreadable", path=str(file), reason=error.strerror or str(error))) from error
    return digest.hexdigest()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise AsdError(problem("file_unreadable", path=str(file), reason=error.strerror or str(error))) from error


def _not_empty(sheet: Sheet, file: Path) -> Sheet:
    if not sheet.rows:
        raise AsdError(problem("sheet_empty", file=file.name))
    return sheet


def _shapefile(file: Path, encoding: str) -> tuple[Sheet, str]:
    """The attribute table, its texts read as the .cpg file says, as stated, or as their bytes tell."""
    table = file.with_suffix(".dbf") if file.with_suffix(".dbf").exists() else file.with_suffix(".DBF")
    if not table.exists():
        raise AsdError(problem("sheet_dbf_absent", file=file.name))
    beside = next((one for one in (file.with_suffix(".cpg"), file.with_suffix(".CPG")) if one.exists()), None)
    if beside is not None and not encoding:
        found = GdalTables(str(table), "ESRI Shapefile", table.name).table("")
        return found, beside.read_text(encoding="ascii", errors="replace").strip()[:20]
    encoding = encoding or guess_encoding(_bytes(table)[32:].replace(b"\0", b" "))

    def decode(value: Any) -> Any:
        raw = value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value
        return raw.decode(encoding, "replace") if isinstance(raw, (bytes, bytearray)) else raw

    try:
        "".encode(encoding)
    except LookupError as error:
        raise AsdError(problem("sheet_encoding_unknown", file=file.name, encoding=encoding, known=[])) from error
    tables = GdalTables(str(table), "ESRI Shapefile", table.name, ("ENCODING=",))
    return tables.table("", decode), encoding
