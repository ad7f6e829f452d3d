"""Numbers written as text: with a decimal point or a decimal comma, one of them in a column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...domain.errors import Problem, problem
from ...qgis_support.compat import is_missing
from ..units import as_number

if TYPE_CHECKING:
    import numpy as np

EXAMPLES = 5
_ONLY_POINTS = re.compile(r"[0-9.+\-\n ]*")
_ONLY_COMMAS = re.compile(r"[0-9,+\-\n ]*")
_WITH_COMMA = re.compile(r"[+-]?\d+,\d+")


class NumberTexts:
    """Reads the blocks of one column; afterwards tells what had to be converted and what could not be."""

    def __init__(self) -> None:
        self._bad: list[str] = []
        self._bad_count = self._converted = self._commas = self._points = 0

    def read(self, column: Any) -> np.ndarray:
        """Float64 of a column's values, numbers or texts; missing and blank as not-a-number."""
        import numpy as np

        if isinstance(column, np.ndarray) and column.dtype.kind in "fiu":
            return column.astype("float64", copy=False)
        quick = self._read_quickly(column) if isinstance(column, np.ndarray) else None
        return np.array([self._number(value) for value in column], "float64") if quick is None else quick

    def _read_quickly(self, texts: np.ndarray) -> np.ndarray | None:
        """The whole block at once when nothing but plain figures is in it."""
        import numpy as np

        try:
            joined = "\n".join(texts)
        except TypeError:
            return None
        has_comma = "," in joined
        if not (_ONLY_COMMAS if has_comma else _ONLY_POINTS).fullmatch(joined) or joined.count("\n") != len(texts) - 1:
            return None
        parts = (joined.replace(",", ".") if has_comma else joined).split("\n")
        filled = np.array([bool(part.strip()) for part in parts])
        values = np.full(len(parts), np.nan)
        try:
            values[filled] = [float(part) for part in parts if part.strip()]
        except ValueError:
            return None
        self._converted += int(filled.sum())
        commas = joined.count(",")
        self._commas += commas
        self._points += "." in joined
        return values

    def _number(self, value: Any) -> float:
        if is_missing(value) or (isinstance(value, str) and not value.strip()):
            return float("nan")
        number = as_number(value)
        if number is None and isinstance(value, str) and _WITH_COMMA.fullmatch(value.strip()):
            number = float(value.strip().replace(",", "."))
            self._commas += 1
        elif number is not None and isinstance(value, str):
            self._points += "." in value
        if number is None:
            self._bad_count += 1
            self._bad += [str(value)] if len(self._bad) < 20 * EXAMPLES else []
            return float("nan")
        self._converted += isinstance(value, str)
        return number

    def faults(self, layer: str, field: str) -> list[Problem]:
        """Text that is no number; commas and points in one column, of which one could be a thousands mark."""
        if self._bad_count:
            examples = list(dict.fromkeys(self._bad))[:EXAMPLES]
            return [problem("not_numeric", layer=layer, field=field, count=self._bad_count, examples=examples)]
        if self._commas and self._points:
            return [problem("decimal_marks_mixed", layer=layer, field=field)]
        return []

    def notes(self, layer: str, field: str, is_text_normal: bool) -> list[Problem]:
        """Texts read as numbers (``is_text_normal``: a CSV file has nothing else), and decimal commas."""
        if self._commas:
            return [problem("decimal_commas_read", layer=layer, field=field, count=self._commas)]
        if self._converted and not is_text_normal:
            return [problem("text_read_as_numbers", layer=layer, field=field, count=self._converted)]
        return []
