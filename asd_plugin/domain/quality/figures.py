"""What the quality rules are given, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from .scales import is_share

HIDDEN, NOT_ASKED, MISSING = "hidden", "not_asked", "missing"
CELL_COLUMNS = ("level", "code", "indicator", "period", "milieu", "value", "status")
ORIGIN_COLUMNS = ("n", "source", "import_id")  # of a cell, where they are known
FINDING_COLUMNS = (
    "rule",
    "severity",
    "indicator",
    "period",
    "milieu",
    "level",
    "unit_code",
    "value",
    "expected",
    "measure",
    "count",
    "beside",
    "beside_measure",
    "units",
    "source",
    "import_id",
)


@dataclass(frozen=True)
class Meaning:
    """What is known of an indicator. ``unit``: "" unknown. ``is_count``: people, households, things: parts add up.

    ``gaps``: what its card lacks; None: it has no card. ``is_part``: a share in % of a whole, never above 100; None:
    the unit says. ``is_mean``: the card says that the whole is the mean of its parts. ``dated``: day its card gives.
    """

    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    decimals: int = 1
    is_count: bool = False
    source: str = ""
    gaps: tuple[str, ...] | None = ()
    is_part: bool | None = None
    is_mean: bool = False
    dated: str = ""

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole in per cent that has no sign."""
        by_unit = is_share([self.unit]) if self.is_part is None else self.is_part
        return by_unit and not self.is_signed

    @property
    def is_signed(self) -> bool:
        """Whether its card lets it be negative: a change, a gap."""
        return self.minimum is not None and self.minimum < 0


@dataclass(frozen=True)
class QualityData:
    """Figures to judge.

    ``cells``: CELL_COLUMNS (and ORIGIN_COLUMNS where known: people or households behind a rate, where the figure came
    from, the import that brought it), one row a unit, indicator, period, milieu; hidden values are never looked at.
    ``meanings`` by indicator. ``parents``: parent of each code. ``milieu_of``: urban or rural by code. ``neighbours``:
    codes that touch each code; empty: not judged. ``codes``: faults of the codes as (rule, code, rows). ``points``:
    faults of points, found where they lie. ``main``: level whose distribution is judged. ``files`` and ``delivered``:
    file name and day of delivery by import.
    """

    cells: pd.DataFrame
    meanings: dict[str, Meaning]
    parents: dict[str, str] = field(default_factory=dict)
    milieu_of: dict[str, str] = field(default_factory=dict)
    neighbours: dict[str, list[str]] = field(default_factory=dict)
    codes: tuple[tuple[str, str, int], ...] = ()
    main: str = "commune"
    points: tuple[Finding, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    delivered: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """One thing found. ``value``: the cell's; ``expected``: what it is held against (limit, median, sum of parts);

    ``measure``: how far (z, share, age, chi-square); ``count``: cells concerned. ``beside``, ``beside_measure``: what
    the neighbours say (their median, robust z of the difference). ``units``: codes concerned, the farthest first, where
    one finding speaks of several. ``source`` and ``import_id``: where the cells came from, filled in by the judge.
    """

    rule: str
    severity: str
    indicator: str = ""
    period: str = ""
    milieu: str = ""
    level: str = ""
    unit_code: str = ""
    value: float = float("nan")
    expected: float = float("nan")
    measure: float = float("nan")
    count: int = 1
    beside: float = float("nan")
    beside_measure: float = float("nan")
    units: str = ""
    source: str = ""
    import_id: str = ""


@dataclass(frozen=True)
class QualityResult:
    """``findings``: FINDING_COLUMNS, worst first. ``by_indicator`` and ``by_source``: the score cards.

    ``completeness``: one row an indicator, period and milieu. Counts of cells judged, of cells hidden (never judged),
    of units.
    """

    findings: pd.DataFrame
    by_indicator: pd.DataFrame
    by_source: pd.DataFrame
    completeness: pd.DataFrame
    judged: int
    hidden: int
    units: int
