"""Numbers of a delivery's columns block by block: the marks of a column are decided once for the whole file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    import numpy as np

EXAMPLES = 5


class NumberColumns:
    """Decimal marks by role, as the file goes by."""

    def __init__(self) -> None:
        self._decimal: dict[str, str] = {}

    def of_cells(self, role: str, cells: Sequence[str], are_degrees: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Float64 of texts (missing as NaN), and which are no number. AsdError where a mark has two readings.

        ``are_degrees``: 33.589 cannot be thirty-three thousand: the one mark that is there parts decimals.
        """
        import numpy as np
        import pandas as pd

        from ...domain.importing.numbers import read_numbers

        decimal = self._decimal_of(role, cells, are_degrees)
        # Beside decimal commas a point parts thousands: «1.234» must not pass for 1,234.
        quick = ["" if "." in cell else cell.replace(",", ".") for cell in cells] if decimal == "," else cells
        values = pd.to_numeric(pd.Series(list(quick), dtype=object), errors="coerce").to_numpy("float64", copy=True)
        bad = np.zeros(len(cells), bool)
        slow = np.flatnonzero(~np.isfinite(values))
        if len(slow):
            read = read_numbers([cells[place] for place in slow], decimal)
            values[slow] = read.values
            bad[slow[[place for place, _ in read.bad]]] = True
        return values, bad

    def _decimal_of(self, role: str, cells: Sequence[str], are_degrees: bool) -> str:
        from ...domain.importing.numbers import UNKNOWN, marks_of

        if self._decimal.get(role):
            return self._decimal[role]
        marks = marks_of(cells)
        decimal = marks.decimal
        if decimal == UNKNOWN and are_degrees and not marks.mixed:
            there = {mark for mark in ".," if any(mark in cell for cell in cells)}
            decimal = there.pop() if len(there) == 1 else UNKNOWN
        if decimal == UNKNOWN or marks.mixed:
            code = "number_marks_mixed" if marks.mixed else "number_marks_ambiguous"
            examples = [cell for cell in cells if "." in cell or "," in cell][:EXAMPLES]
            raise AsdError(problem(code, examples=examples))
        self._decimal[role] = decimal
        return decimal or "."
