"""One door to a file's sheets, whatever its kind: told by its first bytes, not by its name."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ...domain.errors import AsdError, problem
from ...domain.importing.sheet import SheetInfo, SheetRead
from .limits import MAX_BYTES, MEBIBYTE
from .text import text_sheet


def list_sheets(path: str) -> list[SheetInfo]:
    """Sheets (XLSX, ODS), tables (GeoPackage) or the one sheet of any other file, in the file's order."""
    read = read_sheet(path)
    return [SheetInfo(read.sheet.name, len(read.sheet.rows), read.sheet.width)]


def read_sheet(path: str, sheet: str = "", encoding: str = "", separator: str = "") -> SheetRead:
    """Read one sheet (the first when ``sheet`` is empty). Raises AsdError with one problem a person can act on."""
    file = Path(path)
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise AsdError(
                problem("sheet_file_too_big", file=file.name, size=size // MEBIBYTE, limit=MAX_BYTES // MEBIBYTE)
            )
        raw = file.read_bytes()
    except (OSError, ValueError) as error:
        raise AsdError(problem("file_unreadable", path=str(path), reason=str(error))) from error
    found, encoding, separator = text_sheet(raw, file.name, encoding, separator)
    return SheetRead(found, encoding, separator, hashlib.sha256(raw).hexdigest())
