"""Text files that are not UTF-8, which QGIS shows with wrong letters or not at all: found out, and opened right."""

from __future__ import annotations

import codecs
from pathlib import Path
from unicodedata import category

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..point_file import PlainFile
from ..sheets.text import guess_encoding, guess_separator

CHUNK = 1 << 22
SAMPLE = 1 << 20
UTF8 = "utf-8-sig"
HEAD = 1 << 13
SIGNS_IN = 100  # more than one in so many letters that are none: no text
SUFFIXES = (".csv", ".txt", ".tsv")
QT_NAMES = {
    "cp1252": "windows-1252",
    "cp1256": "windows-1256",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16LE",
    "utf-16-be": "UTF-16BE",
}


def encoding_of(path: Path) -> str:
    """``utf-8-sig``, ``utf-16`` (``-le``, ``-be`` without its mark), ``cp1252``, ``cp1256``.

    The file is read once, block by block.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        head = stream.read(SAMPLE)
        if guess_encoding(head[: len(head) - len(head) % 2]) == "utf-16":
            return _utf16(head)
        block = head
        while block:
            try:
                decoder.decode(block)
            except UnicodeDecodeError:
                guessed = guess_encoding(block)
                return guessed if guessed in QT_NAMES else "cp1252"
            block = stream.read(CHUNK)
    return UTF8


def is_no_text(path: str, encoding: str = "") -> bool:
    """Whether a file that calls itself a table of text is something else: a workbook or a picture under its name."""
    named = Path(path)
    if named.suffix.lower() not in SUFFIXES or not named.is_file():
        return False
    with named.open("rb") as stream:
        head = stream.read(HEAD).decode(encoding or UTF8, errors="replace")
    signs = sum(category(letter) in ("Cc", "Cs", "Cn", "Co") and letter not in "\r\n\t" for letter in head)
    return signs * SIGNS_IN > len(head)


def _utf16(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-16-be" if head[:200:2].count(0) > head[1:200:2].count(0) else "utf-16-le"


def decoded_layer(text: str) -> tuple[QgsVectorLayer, PlainFile] | None:
    """The table of a text file that is not UTF-8, every column as text, and how to read it fast.

    ``text``: what a parameter names. None: no such file, or one that QGIS reads right by itself.
    """
    path = Path(text)
    try:
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            return None
        encoding = encoding_of(path)
        if encoding == UTF8:
            return None
        with path.open("rb") as stream:
            head = stream.read(SAMPLE - SAMPLE % 4)
        separator = guess_separator(head.decode(encoding, errors="replace"))
    except OSError:
        return None
    url, query = QUrl.fromLocalFile(str(path.resolve())), QUrlQuery()
    for name, value in (
        *(("encoding", QT_NAMES[encoding]), ("type", "csv"), ("delimiter", "\\t" if separator == "\t" else separator)),
        *(("detectTypes", "no"), ("geomType", "none"), ("subsetIndex", "no"), ("watchFile", "no")),
    ):
        query.addQueryItem(name, value)
    url.setQuery(query)
    layer = QgsVectorLayer(bytes(url.toEncoded()).decode("ascii"), path.stem, "delimitedtext")
    return (layer, PlainFile(str(path), "", "csv", encoding)) if layer.isValid() else None
