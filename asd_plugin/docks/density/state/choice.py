"""What the officer asks the map for, as one frozen record, kept possible whatever the source."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from ....domain.density.settings import (
    AMOUNT,
    AREA,
    ELIGIBLE,
    HOUSEHOLDS,
    PEOPLE,
    POPULATED_AREA,
    POPULATION,
    UNIT_HOUSEHOLDS,
    WHOLE,
)
from .grid import SPLITS, CellGrid

COUNT = ""  # no denominator: the count itself, drawn as symbols
BASES = (COUNT, AREA, POPULATED_AREA, POPULATION, UNIT_HOUSEHOLDS, ELIGIBLE)
SCALES = {COUNT: 1.0, AREA: 1.0, POPULATED_AREA: 1.0, POPULATION: 1000.0, UNIT_HOUSEHOLDS: 100.0, ELIGIBLE: 100.0}
SUM, MEAN, PRESENT = "sum_", "mean_", "n_"


@dataclass(frozen=True)
class Choice:
    """``programme``, ``milieu``, ``sex``, ``age_band``: a member or the total. ``numerator``: a count, ``sum_x`` or
    ``mean_x``.

    ``is_fixed``: class limits from all periods instead of the one shown.
    """

    period: str = ""
    programme: str = WHOLE
    milieu: str = WHOLE
    numerator: str = HOUSEHOLDS
    base: str = UNIT_HOUSEHOLDS
    is_fixed: bool = True
    sex: str = WHOLE
    age_band: str = WHOLE

    @property
    def parts(self) -> tuple[str, ...]:
        """The member of each of ``SPLITS``."""
        return (self.programme, self.milieu, self.sex, self.age_band)

    @property
    def is_mean(self) -> bool:
        """Whether a mean by row is shown, which has no denominator of its own."""
        return self.numerator.startswith(MEAN)

    @property
    def is_count(self) -> bool:
        """Whether the map draws symbols."""
        return self.base == COUNT and not self.is_mean


def numerators_of(grid: CellGrid) -> list[str]:
    """What the cells can be mapped by: counts first, then sums and means of the measures."""
    counts = [name for name in (HOUSEHOLDS, PEOPLE, "children", AMOUNT) if name in grid.figures]
    measures = [name[len(SUM) :] for name in grid.figures if name.startswith(SUM)]
    return counts + [SUM + name for name in measures] + [MEAN + name for name in measures]


def bases_of(grid: CellGrid, choice: Choice, known: Collection[str]) -> list[str]:
    """Denominators that make sense: a base that counts everybody says nothing of one milieu or sex."""
    if choice.is_mean:
        return [COUNT]
    parts = dict(zip(SPLITS, choice.parts))
    is_part = any(
        parts[split] != grid.members(split)[0] and len(grid.members(split)) > 1
        for split in ("milieu", "sex", "age_band")
    )
    return [base for base in BASES if base == COUNT or (base in known and not is_part)]


def possible(grid: CellGrid, choice: Choice, known: Collection[str]) -> Choice:
    """``choice`` with what the cells do not have replaced: the latest period, the total, the first numerator."""
    numerators = numerators_of(grid)
    parts = {
        split: one if one in grid.members(split) else grid.members(split)[0] for split, one in zip(SPLITS, choice.parts)
    }
    kept = replace(
        choice,
        **parts,
        period=choice.period if choice.period in grid.periods else grid.periods[-1],
        numerator=choice.numerator if choice.numerator in numerators else (numerators or [HOUSEHOLDS])[0],
    )
    bases = bases_of(grid, kept, known)
    return kept if kept.base in bases else replace(kept, base=bases[0])
