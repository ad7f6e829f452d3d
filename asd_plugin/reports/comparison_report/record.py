"""Several communes side by side: their portraits, and each chosen indicator against each one's reference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...domain.errors import AsdError, problem, refuse_if_any
from ..portrait.export import codes_called
from ..portrait.making import line_of, make_portrait, zone_members
from ..portrait.reading import AFTER, Territory
from ..portrait.record import Line, Portrait, Provenance

LEAST, MOST = 2, 12
MOST_INDICATORS = 12
TAGS = "ABCDEFGHIJKL"
USUAL = (
    "illiteracy_10_plus",
    "out_of_school_6_11",
    "unemployment",
    "inactivity_women",
    "vulnerable_employment",
    "no_running_water",
    "no_electricity",
    "no_sewer_no_septic",
    "distance_paved_road",
    "jobs_per_1000_15_plus",
)


@dataclass(frozen=True)
class Compared:
    """One commune of the comparison: the letter that stands for it, its portrait, its lines in the order asked."""

    tag: str
    portrait: Portrait
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class ComparisonReport:
    """Everything a comparison shows; communes in the order given."""

    units: tuple[Compared, ...]
    indicators: tuple[str, ...]
    provenance: Provenance
    entries: Mapping[str, Mapping[str, Any]]

    @property
    def portrait(self) -> Portrait:
        """The first commune's portrait: what all share (sources, protection, model) is said there."""
        return self.units[0].portrait

    @property
    def has_one_reference(self) -> bool:
        """Whether all are compared with the same zone."""
        return len({unit.portrait.reference.code for unit in self.units}) == 1

    def by_need(self) -> list[Compared]:
        """Communes from the highest score to the lowest, those without score last."""
        return sorted(self.units, key=lambda unit: (unit.portrait.need.rank is None, unit.portrait.need.rank or 0))


def make_comparison(
    territory: Territory, codes: Sequence[str], indicators: Sequence[str], reference: str, provenance: Provenance
) -> ComparisonReport:
    """Compare ``codes`` (2 to 12 communes) on ``indicators`` (none: the usual ones).

    Refused together: too few or too many communes, codes or indicators that the workspace does not have.
    """
    asked = list(dict.fromkeys(codes))
    codes, lost = codes_called(territory, asked)
    chosen = list(dict.fromkeys(indicators)) or [name for name in USUAL if name in territory.indicators]
    chosen = chosen or list(territory.indicators)[:MOST_INDICATORS]
    faults = []
    if not LEAST <= len(asked) <= MOST:
        faults.append(problem("comparison_unit_count", least=LEAST, most=MOST, count=len(asked)))
    faults += lost
    unknown = [name for name in chosen if name not in territory.indicators]
    if unknown:
        faults.append(problem("report_unknown_indicators", ids=unknown, known=sorted(territory.indicators)))
    if len(chosen) > MOST_INDICATORS:
        faults.append(problem("comparison_indicator_count", most=MOST_INDICATORS, count=len(chosen)))
    refuse_if_any(faults)
    units = tuple(
        Compared(tag, make_portrait(territory, code, reference, provenance), _lines(territory, code, chosen, reference))
        for tag, code in zip(TAGS, codes)
    )
    return ComparisonReport(units, tuple(chosen), provenance, territory.indicators)


def _lines(territory: Territory, code: str, indicators: Sequence[str], reference: str) -> tuple[Line, ...]:
    inside, zone = zone_members(territory, code, reference)
    found = []
    for name in indicators:
        periods = territory.indicators[name]["periods"]
        period = AFTER if AFTER in periods else periods[-1]
        if (name, period) not in territory.columns:
            raise AsdError(problem("report_unknown_indicators", ids=[name], known=sorted(territory.indicators)))
        found.append(line_of(territory, code, name, period, inside, zone))
    return tuple(found)
