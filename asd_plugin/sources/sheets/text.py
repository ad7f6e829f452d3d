"""CSV and text tables: encoding and separator found from the bytes, or as the user states them."""

from __future__ import annotations

import csv
import re

from ...domain.errors import AsdError, problem
from ...domain.importing.sheet import Cell, Sheet, squared
from .limits import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, check_size

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1256")
SEPARATORS = (";", "\t", "|", ",")
SAMPLE_ROWS = 300
NEAR = 0.15
_HIGH = re.compile(rb"[\x80-\xff]")
_RUN = re.compile(rb"[\x81\x8d-\x90\x98\x9a\x9d-\x9f\xaa\xc0-\xff]{3,}")
_KEPT_TEXT = re.compile(r'="([^"]*)"')
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1b]")


def decode(raw: bytes, file: str, encoding: str = "") -> tuple[str, str]:
    """(text, encoding). Raises AsdError: stated encoding does not fit, or the bytes are no text."""
    wanted = encoding.strip().lower().replace("_", "-") or guess_encoding(raw)
    wanted = {"utf8": "utf-8", "windows-1252": "cp1252", "windows-1256": "cp1256", "latin-1": "cp1252"}.get(
        wanted, wanted
    )
    if wanted not in ENCODINGS:
        raise AsdError(problem("sheet_encoding_unknown", file=file, encoding=encoding, known=list(ENCODINGS)))
    if wanted == "utf-8" and raw.startswith(b"\xef\xbb\xbf"):
        wanted = "utf-8-sig"
    codec = "utf-16-le" if wanted == "utf-16" and not raw.startswith((b"\xff\xfe", b"\xfe\xff")) else wanted
    if codec == "utf-16-le" and raw[:200:2].count(0) > raw[1:200:2].count(0):
        codec = "utf-16-be"
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise AsdError(problem("sheet_encoding_wrong", file=file, encoding=wanted, byte=error.start + 1)) from error
    if _CONTROL.search(text):
        raise AsdError(problem("sheet_not_text", file=file))
    return text, wanted


def guess_encoding(raw: bytes) -> str:
    """Encoding of a text's bytes: by its mark, as valid UTF-8, by NUL bytes (UTF-16), else Arabic or French Windows.

    The two Windows tables share the French letters; Arabic words are runs of high bytes, French accents stand alone.
    """
    if raw.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = raw[:4000]
    if len(head) > 3 and head.count(0) > 0.2 * len(head) and len(raw) % 2 == 0:
        return "utf-16"
    try:
        raw.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        high = len(_HIGH.findall(raw))
        in_runs = sum(map(len, _RUN.findall(raw)))
    if in_runs * 5 > high:
        return "cp1256"
    try:
        raw.decode("cp1252")
        return "cp1252"
    except UnicodeDecodeError:
        return "cp1256"


def guess_separator(text: str) -> str:
    """The separator that parts most rows into the same number of cells; «;» before «,» when they are near."""
    first = text[: text.find("\n") if "\n" in text else len(text)].strip().lower()
    if first.startswith("sep=") and len(first) == 5 and first[4] in SEPARATORS:
        return first[4]
    lines = [line for line in text[:400_000].splitlines()[:SAMPLE_ROWS] if line.strip()]
    best, best_share = ",", 0.0
    for separator in SEPARATORS:
        share = _share(lines, separator)
        if share > best_share + (NEAR if best_share else 0):
            best, best_share = separator, share
    return best


def _share(lines: list[str], separator: str) -> float:
    """Share of the lines that have the commonest number of cells (two or more)."""
    try:
        counts = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
    except csv.Error:
        return 0.0
    several = [count for count in counts if count > 1]
    if not several:
        return 0.0
    most = max(set(several), key=several.count)
    return several.count(most) / len(counts)


def _cell(text: str) -> Cell:
    """A cell's text; ="0601" is how spreadsheets are made to keep the zeros of a code, and '0601 how people do."""
    text = text.strip()
    formula = _KEPT_TEXT.fullmatch(text)
    if formula is not None:
        text = formula[1].strip()
    elif text.startswith("'") and text[1:2].isdecimal():
        text = text[1:]
    return text or None


def text_sheet(raw: bytes, file: str, encoding: str = "", separator: str = "") -> tuple[Sheet, str, str]:
    """(sheet, encoding, separator) of a CSV's bytes. Raises AsdError with one clear problem."""
    text, encoding = decode(raw, file, encoding)
    separator = {"tab": "\t", "\\t": "\t"}.get(separator.lower(), separator) or guess_separator(text)
    if separator not in SEPARATORS:
        raise AsdError(problem("sheet_separator_unknown", file=file, separator=separator, known=list(SEPARATORS)))
    rows: list[list[Cell]] = []
    cells = 0
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True)
    try:
        for row in reader:
            cells += len(row)
            if len(row) > MAX_COLUMNS or cells > MAX_CELLS or len(rows) > MAX_ROWS:
                check_size(file, len(rows) + 1, max(len(row), cells // (len(rows) + 1) + 1))
            rows.append([_cell(cell) for cell in row])
    except csv.Error as error:
        raise AsdError(problem("sheet_quotes_wrong", file=file, line=reader.line_num)) from error
    check_size(file, len(rows), max(map(len, rows), default=0))
    return squared("", rows), encoding, separator
