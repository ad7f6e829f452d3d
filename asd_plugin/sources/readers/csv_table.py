"""A CSV file row by row in blocks, whatever its size: comma, semicolon or tab, in the encoding it is in."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from .raw import BLOCK_ROWS, FileReadError, PlainFile, RawBlock, Wanted

DELIMITERS = ";\t,"


def csv_blocks(plain: PlainFile, wanted: Wanted) -> Iterator[RawBlock]:
    """Blocks of the columns as texts, in file order; blank lines are passed over.

    Raises FileReadError for a file that is not this simple: other bytes than its encoding has, a column that is not
    there or there twice, rows longer than the header.
    """
    try:
        with Path(plain.path).open(encoding=plain.encoding, newline="") as file:
            head = file.readline()
            separator = max(DELIMITERS, key=head.count)
            names = [name.strip() for name in next(csv.reader([head], delimiter=separator), [])]
            columns = (*wanted.numbers, *wanted.texts)
            if any(names.count(name) != 1 for name in columns) or len(set(names)) != len(names) or '"' in head:
                raise FileReadError("header")
            places = [names.index(name) for name in columns]
            yield from _blocks(csv.reader(file, delimiter=separator, strict=True), places, len(names), wanted)
    except (OSError, UnicodeError, csv.Error) as error:
        raise FileReadError(str(error)) from error


def _blocks(rows: Iterator[list[str]], places: list[int], width: int, wanted: Wanted) -> Iterator[RawBlock]:
    some: list[list[str]] = []
    before = 0
    for row in rows:
        if not row:
            continue
        if len(row) != width:
            raise FileReadError("uneven rows")
        some.append(row)
        if len(some) == BLOCK_ROWS:
            yield _block(some, places, before, wanted)
            before += len(some)
            some = []
    if some:
        yield _block(some, places, before, wanted)


def _block(rows: list[list[str]], places: list[int], before: int, wanted: Wanted) -> RawBlock:
    import numpy as np

    columns = []
    for place in places:
        column = np.empty(len(rows), object)
        column[:] = [row[place] for row in rows]
        columns.append(column)
    count = len(wanted.numbers)
    numbers, texts = dict(zip(wanted.numbers, columns)), dict(zip(wanted.texts, columns[count:]))
    ids = before + 1 + np.arange(len(rows)) if wanted.ids else None
    return RawBlock(len(rows), None, None, 0, numbers, texts, ids)
