"""What the map shows of a choice: a value, a status and a class by commune; and one commune over the periods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ....outputs.class_limits import quantile_limits
from .choice import MEAN, PRESENT, SCALES, SUM, Choice
from .grid import MISSING, OK, PRIMARY, SECONDARY, CellGrid

if TYPE_CHECKING:
    import numpy as np

CLASSES = 5
ZERO, NONE, HIDDEN, COVERING = 80, 90, 91, 92  # class numbers of signs that are no class
SIGNS = {MISSING: NONE, PRIMARY: HIDDEN, SECONDARY: COVERING}


@dataclass(frozen=True)
class Measured:
    """By commune, in the grid's order: ``values`` (missing where not ``ok``), ``status`` and ``classes`` (from 1, or
    one of the signs). ``limits``: of the classes, made of values that are shown. ``decimals``: to print values with.
    """

    values: np.ndarray
    status: np.ndarray
    classes: np.ndarray
    limits: tuple[float, ...]
    decimals: int

    def counts(self) -> dict[int, int]:
        """Communes by status code."""
        return {code: int((self.status == code).sum()) for code in (OK, MISSING, PRIMARY, SECONDARY)}


class Measurer:
    """Answers choices about one grid; limits over all periods are kept, as a slider asks for them at every step."""

    def __init__(self, grid: CellGrid, bases: Mapping[str, np.ndarray]):
        import numpy as np

        self.grid = grid
        self._bases = {name: np.where(base > 0, base, np.nan) for name, base in bases.items()}
        self._limits: dict[Choice, tuple[tuple[float, ...], int]] = {}

    @property
    def known(self) -> list[str]:
        """Bases with a value for at least one commune."""
        import numpy as np

        return [name for name, base in self._bases.items() if np.isfinite(base).any()]

    def measure(self, choice: Choice) -> Measured:
        """Values, status and classes; a combination nobody counted is missing everywhere."""
        import numpy as np

        values, status = self._values(choice)
        limits, decimals = self._limits_of(choice, values)
        classes = np.select([status == code for code in SIGNS], list(SIGNS.values()), 0)
        shown = status == OK
        inner = np.asarray(limits[1:-1])
        classes[shown] = 1 + np.searchsorted(inner, values[shown], side="right")
        if choice.is_count:
            classes[shown & (values == 0)] = ZERO
        return Measured(values, status, classes, limits, decimals)

    def over_periods(self, choice: Choice, unit: int) -> list[tuple[str, float, int]]:
        """Period, value and status code of one commune under the same choice."""
        found = []
        for period in self.grid.periods:
            values, status = self._values(replace(choice, period=period))
            found.append((period, float(values[unit]), int(status[unit])))
        return found

    def _values(self, choice: Choice) -> tuple[np.ndarray, np.ndarray]:
        import numpy as np

        grid, place = self.grid, self.grid.place(choice.period, *choice.parts)
        if place is None:
            empty = np.full(len(grid.codes), np.nan)
            return empty, np.full(len(grid.codes), MISSING, "int8")
        status = grid.status[place]
        if choice.is_mean:
            name = choice.numerator[len(MEAN) :]
            total, present = grid.figures[SUM + name][place], grid.figures[PRESENT + name][place]
            values = np.divide(total, present, out=np.full(len(total), np.nan), where=present > 0)
        else:
            values = grid.figures[choice.numerator][place]
        if choice.base:
            values = values * SCALES[choice.base] / self._bases[choice.base]
        return values, np.where((status == OK) & np.isnan(values), MISSING, status)

    def _limits_of(self, choice: Choice, values: np.ndarray) -> tuple[tuple[float, ...], int]:
        import numpy as np

        if not choice.is_fixed:
            return _limits(values, choice)
        key = replace(choice, period="")
        if key not in self._limits:
            parts = [self._values(replace(choice, period=period))[0] for period in self.grid.periods]
            self._limits[key] = _limits(np.concatenate(parts), choice)
        return self._limits[key]


def _limits(values: np.ndarray, choice: Choice) -> tuple[tuple[float, ...], int]:
    """Class limits and the decimals they are printed with: three figures, and none for counts."""
    import numpy as np

    known = values[np.isfinite(values)]
    if choice.is_count:
        known = known[known != 0]
    if not len(known):
        return (), 0
    size = float(np.median(np.abs(known)))
    decimals = 0 if choice.is_count or size >= 100 else 1 if size >= 1 else 2 if size >= 0.1 else 3
    return tuple(quantile_limits(known.tolist(), CLASSES, decimals)), decimals
