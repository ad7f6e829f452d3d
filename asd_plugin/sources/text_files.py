"""Small files people write by hand, JSON or CSV, read with their faults named."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from ..domain.errors import AsdError, problem

DELIMITERS = ";\t,"


def read_json(path: str) -> Any:
    """Content of a JSON file. Raises AsdError: cannot be opened, no UTF-8, no JSON (line and column named)."""
    return parse_json(read_text(path), Path(path).name)


def parse_json(text: str, name: str) -> Any:
    """``text`` as JSON; ``name`` tells where it stands."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise AsdError(
            problem("file_not_json", file=name, line=error.lineno, column=error.colno, reason=error.msg)
        ) from error
    except (RecursionError, ValueError) as error:  # nested without end, or a number of thousands of figures
        reason = str(error).splitlines()[0]
        raise AsdError(problem("file_not_json", file=name, line=1, column=1, reason=reason)) from error


def read_rows(path: str) -> list[list[str]]:
    """Rows of a CSV file as stripped text, blank ones left out; the separator (; tab ,) is the header's commonest.

    Raises AsdError: cannot be opened, no UTF-8, a header only, rows of another length than the header.
    """
    lines = read_text(path).splitlines()
    head = next((line for line in lines if line.strip()), "")
    separator = max(DELIMITERS, key=head.count)
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator)]
    rows = [row for row in rows if any(row)]
    name = Path(path).name
    if len(rows) < 2:
        raise AsdError(problem("file_without_rows", file=name))
    uneven = [place + 1 for place, row in enumerate(rows) if len(row) != len(rows[0])]
    if uneven:
        raise AsdError(problem("file_rows_uneven", file=name, rows=uneven[:5], columns=len(rows[0])))
    return rows


def read_text(path: str) -> str:
    """Text of a file. Raises AsdError: cannot be opened, no UTF-8."""
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise AsdError(problem("file_unreadable", path=path, reason=error.strerror or str(error))) from error
    except UnicodeDecodeError as error:
        raise AsdError(problem("file_not_utf8", path=path)) from error
