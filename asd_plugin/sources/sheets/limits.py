"""How much a sheet may hold: beyond any office's table, well below what would fill the memory of a small machine."""

from __future__ import annotations

from ...domain.errors import AsdError, problem

MEBIBYTE = 1024 * 1024
MAX_BYTES = 256 * MEBIBYTE
MAX_UNPACKED = 512 * MEBIBYTE
MAX_ROWS = 1_048_576
MAX_COLUMNS = 2_000
MAX_CELLS = 6_000_000


def check_size(file: str, rows: int, columns: int) -> None:
    """Raise AsdError ``sheet_too_large`` for a sheet beyond the limits of rows, columns or cells."""
    if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise AsdError(
            problem(
                "sheet_too_large",
                file=file,
                rows=rows,
                columns=columns,
                max_rows=MAX_ROWS,
                max_columns=MAX_COLUMNS,
                max_cells=MAX_CELLS,
            )
        )
