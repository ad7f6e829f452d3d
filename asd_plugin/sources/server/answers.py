"""Groups that came back from the server -> the tally that the local count would have given."""

from __future__ import annotations

import hashlib
import math
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ...domain.density.outcomes import OUTCOMES, OUTSIDE
from ...domain.errors import AsdError, problem
from .query import DOUBT, MANY_PARTS, OVERLAP, Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from ...domain.density.outcomes import Whereabouts
    from ...domain.density.rows import Columns, Group, Tally


def text_of_server(value: Any) -> str:
    """A value as the local way words it: dates as 2026-02-28, whole numbers without decimals, missing as empty."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Decimal):
        value = float(value)
    if isinstance(value, float) and not math.isfinite(value):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return value.isoformat() if isinstance(value, date) else str(value)


class Answers:
    """The server's rows read once: their groups, and where each of them went."""

    def __init__(self, rows: list[tuple], answer: Answer, columns: Columns):
        self._rows, self._answer, self._columns = rows, answer, columns
        self._bands = self._band_labels()
        self.groups, self._group = self._found_groups()

    def texts(self) -> list[str]:
        """The first column as text: unit codes of a table."""
        return [text_of_server(row[0]) for row in self._rows]

    def counts(self) -> list[int]:
        """Rows of the table behind each row of the answer."""
        return [int(row[self._first_figure()]) for row in self._rows]

    def impossible_ages(self) -> int:
        """Rows whose age is none."""
        return sum(int(row[self._first_figure() + 1]) for row in self._rows)

    def whereabouts(
        self, by_code: np.ndarray, place_of: Callable[[np.ndarray, np.ndarray], Whereabouts], layer: str
    ) -> Whereabouts:
        """Where each row of the answer went; ``by_code``: the caller's position of each unit in code order.

        ``place_of``: places points in doubt (x, y) by the local rule. Raises AsdError ``several_parts``.
        """
        import numpy as np

        from ...domain.density.outcomes import Whereabouts

        code = np.array([OUTSIDE if row[0] is None else row[0] for row in self._rows], "int64")
        several = sum(count for count, one in zip(self.counts(), code.tolist()) if one == MANY_PARTS)
        if several:
            raise AsdError(problem("several_parts", layer=layer, count=several))
        in_overlap = np.flatnonzero(code >= OVERLAP)
        unit = np.where(code >= OVERLAP, code - OVERLAP, code)
        held = unit >= 0
        unit[held] = by_code[unit[held]]
        doubtful = np.flatnonzero(code == DOUBT)
        on_border = np.empty(0, "int64")
        if len(doubtful):
            places = np.array([self._rows[k][1] for k in doubtful.tolist()], "float64").reshape(-1, 2)
            decided = place_of(places[:, 0].copy(), places[:, 1].copy())
            unit[doubtful] = decided.unit
            on_border = doubtful[decided.on_border]
            in_overlap = np.concatenate([in_overlap, doubtful[decided.in_overlap]])
        return Whereabouts(unit, on_border, in_overlap)

    def tally(self, where: Whereabouts, unit_count: int) -> Tally:
        """The sums, in the shape of the local count."""
        import numpy as np

        from ...domain.density.rows import Tally

        size = (len(self.groups), unit_count)
        counts, group = np.array(self.counts(), "int64"), self._group
        rows, outcomes = np.zeros(size, "int64"), np.zeros((size[0], len(OUTCOMES)), "int64")
        np.add.at(outcomes, (group, np.maximum(-where.unit, 0)), counts)
        held = np.flatnonzero(where.unit >= 0)
        cell = (group[held], where.unit[held])
        np.add.at(rows, cell, counts[held])
        on_border, in_overlap = (np.zeros(size[0], "int64") for _ in range(2))
        np.add.at(on_border, group[where.on_border], counts[where.on_border])
        np.add.at(in_overlap, group[where.in_overlap], counts[where.in_overlap])
        sums, present, bad = {}, {}, {}
        for k, name in enumerate(self._answer.numbers):
            first = self._first_figure() + 2 + 3 * k
            finite, total, negative = (np.array([row[first + i] for row in self._rows], "float64") for i in range(3))
            sums[name], present[name] = np.zeros(size), np.zeros(size, "int64")
            np.add.at(sums[name], cell, total[held])
            np.add.at(present[name], cell, finite[held].astype("int64"))
            self._faults(bad, name, counts - finite.astype("int64"), negative.astype("int64"))
        return Tally(self.groups, rows, sums, present, outcomes, on_border, in_overlap, bad, int(counts.sum()))

    def sha256(self) -> str:
        """Identity of what the server answered; the rows themselves are not seen."""
        whole = hashlib.sha256(repr(self._answer).encode())
        for line in sorted(repr(row) for row in self._rows):
            whole.update(line.encode())
        return whole.hexdigest()

    def _first_figure(self) -> int:
        return 2 + len(self._answer.splits)

    def _faults(self, bad: dict, name: str, missing: np.ndarray, negative: np.ndarray) -> None:
        import numpy as np

        from ...domain.density.rows import NEGATIVE, faults_of

        for code, column in faults_of(self._columns):
            if column == name:
                rows = bad.setdefault((code, column), np.zeros(len(self.groups), "int64"))
                np.add.at(rows, self._group, negative if code in NEGATIVE else missing)

    def _band_labels(self) -> list[str]:
        from ...domain.density.ages import band_labels

        return band_labels(self._columns.age_limits) if self._columns.age_band and self._columns.age_limits else []

    def _found_groups(self) -> tuple[list[Group], np.ndarray]:
        import numpy as np

        from ...domain.density.rows import Group

        asked = self._columns.splits()
        places = {name: 2 + k for k, name in enumerate(self._answer.splits)}
        parts = list(zip(asked._fields, asked))
        found = [Group(*(self._word(row, part, name, places) for part, name in parts)) for row in self._rows]
        groups = sorted(set(found))
        number = {group: k for k, group in enumerate(groups)}
        return groups, np.array([number[one] for one in found], "int64")

    def _word(self, row: tuple, part: str, name: str, places: dict[str, int]) -> str:
        if not name:
            return ""
        value = row[places[name]]
        if part == "age_band" and self._bands:
            return self._bands[value] if value >= 0 else ""
        return text_of_server(value)
