"""Search for a number in files, however it may be written: text in any grouping, binary, compressed."""

from __future__ import annotations

import sqlite3
import struct
import zipfile
import zlib
from pathlib import Path

import pandas as pd

GROUPS = ("", " ", "\u00a0", "\u202f", ",", ".", "'", "\u066c")


def written(amount: float) -> list[bytes]:
    """The ways an amount such as 71231237.4375 may be written, from its whole part."""
    whole = int(amount)
    digits = f"{whole:,}"
    texts = {digits.replace(",", group) for group in GROUPS}
    found = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-be", "utf-16-le")]
    arabic = str(whole).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")).encode()
    return [*found, arabic, struct.pack("<d", amount), struct.pack(">d", amount)]


def contents(path: Path) -> bytes:
    """Bytes of a file with what is packed inside it unpacked: zip members, deflated streams of a PDF."""
    raw = path.read_bytes()
    parts = [raw]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            parts += [archive.read(name) for name in archive.namelist()]
    if raw.startswith(b"%PDF"):
        for piece in raw.split(b"stream")[1:]:
            try:
                parts.append(zlib.decompressobj().decompress(piece.lstrip(b"\r\n")))
            except zlib.error:
                continue
    return b"\n".join(parts)


def leaked(data: bytes, amounts) -> list[float]:
    """Those of ``amounts`` that ``data`` holds in any writing."""
    return [amount for amount in amounts if any(form in data for form in written(amount))]


def read_table(path):
    """The published table as anybody reads it: the file's columns, hidden figures missing."""
    with sqlite3.connect(path) as connection:
        (name,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        return pd.read_sql(f'SELECT * FROM "{name}"', connection)
