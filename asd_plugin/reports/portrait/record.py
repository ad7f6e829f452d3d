"""What a portrait says, in figures and codes: computed once, shown by every rendering, never computed again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...domain.errors import problem, refuse_if_any

Names = Mapping[str, str]  # {"fr": ..., "ar": ...}


@dataclass(frozen=True)
class Figure:
    """A value and how it was come by; ``value`` is None whenever ``status`` is missing, not_asked or hidden."""

    value: float | None
    status: str = "ok"


@dataclass(frozen=True)
class Identity:
    """Who the commune is. ``change``: population growth from 2014 to 2024 in percent."""

    code: str
    names: Names
    province: Names
    region: Names
    province_code: str
    region_code: str
    milieu: str
    province_kind: str
    population: float | None
    households: float | None
    area_km2: float | None
    per_km2: float | None
    change: float | None


@dataclass(frozen=True)
class Reference:
    """The zone a commune is compared with: its code, names, and how many communes it has."""

    code: str
    names: Names
    communes: int


@dataclass(frozen=True)
class Part:
    """A branch of the score: what it adds to the commune's score and to that of the mean commune."""

    names: Names
    own: float | None
    mean: float | None


@dataclass(frozen=True)
class Reason:
    """An indicator that lifts the score, and by how many points above the mean of the communes."""

    indicator: str
    points: float


@dataclass(frozen=True)
class Need:
    """The recorded score of a commune. ``class_`` 1 = least need, of ``classes``; intervals only where a run gave them.

    ``basis``: what parts sum to, ``score`` or ``gap_to_mean_profile``.
    """

    score: float | None
    status: str
    rank: int | None
    rank_of: int
    class_: int | None
    classes: int
    zone_rank: int | None
    zone_rank_of: int
    zone_score: float | None
    zone_basis: str
    rank_low: int | None = None
    rank_high: int | None = None
    share_available: float | None = None
    limits: tuple[float, ...] = ()
    basis: str = "score"
    parts: tuple[Part, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Line:
    """One indicator of the commune against its reference. ``percentile`` 0 = least need, among the zone's communes.

    ``kind``: ``weakness``, ``strength`` or empty; ``basis``: where the reference's value comes from.
    """

    indicator: str
    period: str
    own: Figure
    reference: Figure
    basis: str
    gap: float | None
    percentile: float | None
    rank: int | None
    rank_of: int
    kind: str = ""


@dataclass(frozen=True)
class Trend:
    """An indicator in two censuses, for the commune and its reference."""

    indicator: str
    before: Figure
    after: Figure
    change: float | None
    reference_before: float | None
    reference_after: float | None
    reference_change: float | None


@dataclass(frozen=True)
class Aid:
    """Beneficiaries of the latest recorded counts, as they were published; ``households`` may be hidden."""

    households: Figure
    people: Figure
    amount_dh: Figure
    per_100_households: Figure
    period: str
    programme: str
    is_synthetic: bool


@dataclass(frozen=True)
class Provenance:
    """Where figures come from and how they were protected; the same for all portraits of a run."""

    workspace: str
    sources: tuple[str, ...]
    licence: Names
    model: Names
    score_date: str
    aid_date: str
    made: str
    protection: str  # suppressed, rounded, or empty when the workspace holds no counts
    threshold: int | None
    periods: tuple[str, ...]
    national: bool
    has_interval: bool


@dataclass(frozen=True)
class Portrait:
    """Everything a portrait shows. ``indicators``: catalogue entries by id; ``domains``: names by id."""

    identity: Identity
    reference: Reference
    need: Need
    lines: tuple[Line, ...]
    trends: tuple[Trend, ...]
    services: tuple[Line, ...]
    aid: Aid | None
    provenance: Provenance
    indicators: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    domains: Mapping[str, Names] = field(default_factory=dict)

    def traits(self, kind: str) -> list[Line]:
        """Lines of ``kind`` (``weakness`` or ``strength``), the most marked first.

        Those whose value stands on the other side of the reference's come last: a zone's own value is that of its
        people, mostly townspeople, so that the best communes of a rural province can be behind its published rate.
        """
        sign = 1.0 if kind == "weakness" else -1.0
        found = [line for line in self.lines if line.kind == kind]
        return sorted(found, key=lambda line: (sign * self._excess(line) < 0, -sign * line.percentile))

    def _excess(self, line: Line) -> float:
        """Need beyond the reference's, in the indicator's unit; zero when either is not known."""
        return (line.gap or 0.0) * float(self.indicators.get(line.indicator, {}).get("direction") or 0)


def require_provenance(provenance: Provenance) -> None:
    """Refuse a report that could not say its source, its licence, its date or how counts were protected."""
    said = {
        "source": bool(provenance.sources),
        "licence": any(text.strip() for text in provenance.licence.values()),
        "date": bool(provenance.score_date.strip()) and bool(provenance.made.strip()),
        "status": bool(provenance.protection) or not provenance.aid_date,
    }
    refuse_if_any(problem("report_text_missing", text=name) for name, is_said in said.items() if not is_said)
