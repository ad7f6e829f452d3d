"""Which division of the country a table speaks of: communes or arrondissements, of 2014 or 2024, 75 or 83 provinces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

COMMUNES_2024, ARRONDISSEMENTS_2024 = "2024_communes", "2024_arrondissements"
COMMUNES_2014, ARRONDISSEMENTS_2014 = "2014_communes", "2014_arrondissements"
PROVINCES_75, PROVINCES_83, REGIONS_12 = "75_provinces", "83_provinces", "12_regions"
UNKNOWN = "unknown"
# Where two versions know the same codes, the first of this list is meant.
VERSIONS = (
    COMMUNES_2024,
    ARRONDISSEMENTS_2024,
    COMMUNES_2014,
    ARRONDISSEMENTS_2014,
    PROVINCES_75,
    PROVINCES_83,
    REGIONS_12,
)
LEVEL_OF = {PROVINCES_75: "province", PROVINCES_83: "province", REGIONS_12: "region"}
LEAST_KNOWN = 0.5  # share of the codes that a version must know to be recognised


@dataclass(frozen=True)
class VersionFound:
    """The version recognised, the given codes it knows, those it does not, and its units that no code names."""

    version: str
    known: tuple[str, ...]
    unknown: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def level(self) -> str:
        """``commune``, ``province`` or ``region``; empty when no version was recognised."""
        return "" if self.version == UNKNOWN else LEVEL_OF.get(self.version, "commune")


def recognise_version(codes: Iterable[str], versions: Mapping[str, frozenset[str]]) -> VersionFound:
    """The version that knows most of ``codes``; then the one with fewest units missing; then the order of VERSIONS.

    ``codes`` are whole (repaired) codes; repeated ones count once, empty ones not at all. ``versions``: codes of every
    version, by name. A version that knows less than half of the codes is not recognised (``unknown``).
    """
    given = {code for code in codes if code}
    order = [name for name in VERSIONS if name in versions]
    if not given or not order:
        return VersionFound(UNKNOWN, (), tuple(sorted(given)), ())
    best = min(order, key=lambda name: (-len(given & versions[name]), len(versions[name] - given), order.index(name)))
    known = given & versions[best]
    if len(known) < LEAST_KNOWN * len(given):
        return VersionFound(UNKNOWN, (), tuple(sorted(given)), ())
    return VersionFound(best, tuple(sorted(known)), tuple(sorted(given - known)), tuple(sorted(versions[best] - given)))
