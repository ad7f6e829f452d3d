"""What the charts of a comparison say: frozen records beside those of ``spec``, one for each kind of chart."""

from __future__ import annotations

from dataclasses import dataclass

from .spec import NO_CLOUD, Cloud, Mark, Reference, Words


@dataclass(frozen=True)
class Dumbbell:
    """A unit's value, its own reference's, and the gap; the mark's ``text`` is the gap, its ``side`` the value."""

    mark: Mark
    reference: float | None = None
    gap: float | None = None


@dataclass(frozen=True)
class DumbbellSpec:
    """Values joined to their references along one axis; the ends say what lying on that side means."""

    words: Words
    rows: tuple[Dumbbell, ...] = ()
    low: float = 0.0
    high: float = 1.0
    low_end: str = ""
    high_end: str = ""
    unit: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Units in their order."""
        return tuple(row.mark for row in self.rows)


@dataclass(frozen=True)
class BarSpec:
    """Bars from zero in the order of rank; a mark's ``side`` is its rank."""

    words: Words
    marks: tuple[Mark, ...] = ()
    reference: Reference | None = None
    unit: str = ""


@dataclass(frozen=True)
class ProfileRow:
    """One indicator: ``marks`` hold percentiles from 0 to 100, ``reference`` the place of the reference zone."""

    label: str
    marks: tuple[Mark, ...] = ()
    reference: float | None = None


@dataclass(frozen=True)
class ProfileSpec:
    """Units across indicators on one scale of percentiles; ``key`` names the units, the ends what each side means."""

    words: Words
    rows: tuple[ProfileRow, ...] = ()
    key: tuple[Mark, ...] = ()
    low_end: str = ""
    high_end: str = ""
    reference: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Units in their order."""
        return self.key


@dataclass(frozen=True)
class RadarSpec(ProfileSpec):
    """The same around a circle: the centre is percentile 0, the rim 100."""


@dataclass(frozen=True)
class TrendLine:
    """One unit, or a reference zone, through the periods; ``reasons``: why a period has no figure, by its status."""

    mark: Mark
    values: tuple[float | None, ...]
    texts: tuple[str, ...]
    statuses: tuple[str, ...] = ()
    is_reference: bool = False
    reasons: tuple[tuple[str, str], ...] = ()

    def reason(self, status: str) -> str:
        """Say why a period with this status has no figure."""
        return dict(self.reasons).get(status, "")


@dataclass(frozen=True)
class TrendSpec:
    """Slope lines over the periods, earliest first."""

    words: Words
    periods: tuple[str, ...] = ()
    lines: tuple[TrendLine, ...] = ()
    low: float = 0.0
    high: float = 1.0
    unit: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Units in their order."""
        return tuple(line.mark for line in self.lines if not line.is_reference)


@dataclass(frozen=True)
class AxisSpec:
    """Title and ends of one axis."""

    label: str
    low: float = 0.0
    high: float = 1.0


@dataclass(frozen=True)
class Fit:
    """Fitted line ``y = intercept + slope x`` between two places of the horizontal axis."""

    slope: float
    intercept: float
    start: float
    end: float


@dataclass(frozen=True)
class ScatterSpec:
    """Units by two indicators: ``values`` of the cloud are vertical, ``across`` horizontal, as ``at`` for the marks."""

    words: Words
    x: AxisSpec
    y: AxisSpec
    cloud: Cloud = NO_CLOUD
    marks: tuple[Mark, ...] = ()
    at: tuple[float | None, ...] = ()
    fit: Fit | None = None


@dataclass(frozen=True)
class Strip:
    """One small strip: how many units in each of equal steps from ``low`` to ``high``, the middle half, the marks."""

    label: str
    low: float = 0.0
    high: float = 1.0
    counts: tuple[int, ...] = ()
    quartiles: tuple[float, float, float] | None = None
    reference: float | None = None
    marks: tuple[Mark, ...] = ()
    low_end: str = ""
    high_end: str = ""
    empty: str = ""


@dataclass(frozen=True)
class MultiplesSpec:
    """One strip for each indicator, each on its own axis; ``key`` names the units."""

    words: Words
    strips: tuple[Strip, ...] = ()
    key: tuple[Mark, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Units in their order."""
        return self.key
