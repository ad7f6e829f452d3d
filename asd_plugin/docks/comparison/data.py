"""What the comparison dock holds in memory: names, hierarchy and every indicator of a workspace, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...domain.comparison.compare import Column
from ...domain.comparison.names import NameIndex
from ...domain.comparison.references import FAMILY, LIST
from ...domain.comparison.zones import Communes
from ...domain.territory.codes import COUNTRY
from ...qgis_support.i18n import label_of, tr


@dataclass(frozen=True)
class Families:
    """Peer families made at once: ``labels`` by unit code; ``silhouette`` None where it was not computed."""

    id: str
    title: str
    made: str
    k: int | None
    silhouette: float | None
    variables: tuple[str, ...]
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Ranking:
    """Codes of the latest score run, highest need first; units without a score are not in it."""

    run_id: str
    model: str
    finished: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Shelf:
    """What belongs to a workspace whatever the level and milieu: saved lists, families, ranking, when it was made."""

    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    families: Families | None = None
    ranking: Ranking | None = None
    created: str = ""


@dataclass(frozen=True)
class ComparisonData:
    """One workspace at one level and milieu: ``columns`` by (indicator id, period), in the order of ``communes``.

    ``communes`` holds the units of ``level``, whatever it is. ``indicators`` are catalogue entries by id, in catalogue
    order; ``columns`` leaves out what has no row for this milieu: ask :meth:`column`. ``regions`` and ``provinces``:
    names by code. ``national``: whether the workspace covers the country (else ranks count the units it has, and the
    dock says so).
    ``levels``: the same workspace and milieu at its other levels.
    """

    path: str
    communes: Communes
    names: NameIndex
    regions: dict[str, dict[str, str]]
    provinces: dict[str, dict[str, str]]
    indicators: dict[str, dict[str, Any]]
    domains: dict[str, dict[str, str]]
    columns: dict[tuple[str, str], Column]
    licence: dict[str, str]
    national: bool
    level: str = "commune"
    milieu: str = "total"
    shelf: Shelf = field(default_factory=Shelf)
    levels: dict[str, ComparisonData] = field(default_factory=dict, repr=False, compare=False)

    @property
    def name(self) -> str:
        """File name of the workspace."""
        return Path(self.path).name

    def at(self, level: str) -> ComparisonData:
        """Return the same workspace at another level; this one when there is no other."""
        return self.levels.get(level, self)

    def knows(self, code: str) -> bool:
        """Whether ``code`` is a unit of this level."""
        return self.names.has(code)

    def column(self, indicator: str, period: str) -> Column | None:
        """Values of an indicator for a period in this milieu, None when there are none."""
        return self.columns.get((indicator, period))

    def zone_name(self, code: str) -> str:
        """Name, in the user's language, of what can be a reference: territory, family, list, or one unit."""
        if code == COUNTRY:
            return tr("Morocco")
        if code == FAMILY:
            return tr("no peer family")
        if code.startswith(FAMILY):
            typical = code[len(FAMILY) :]  # a family is called by its most typical commune
            return tr("peer family «{name}»").format(name=self.unit_name(typical) if self.knows(typical) else typical)
        if code.startswith(LIST):
            return tr("list «{name}»").format(name=code[len(LIST) :])
        named = self.regions.get(code) or self.provinces.get(code)
        if named is None and self.knows(code):
            return self.unit_name(code)
        return label_of(named or {"fr": code})

    def unit_name(self, code: str) -> str:
        """Name of a unit in the user's language; a homonym carries its province."""
        unit = self.names.unit(code)
        name = label_of({"fr": unit.name_fr, "ar": unit.name_ar})
        if not self.names.is_homonym(code) or not self.province_name(code):
            return name
        return tr("{commune} ({province})").format(commune=name, province=self.province_name(code))

    def province_name(self, code: str) -> str:
        """Name, in the user's language, of a commune's province or a province's region; empty for a region."""
        unit = self.names.unit(code)
        return label_of({"fr": unit.zone_fr, "ar": unit.zone_ar})

    def has_milieus(self, indicator: str) -> bool:
        """Whether the catalogue says that an indicator is published for the urban and the rural part too."""
        return bool(self.indicators[indicator].get("by_milieu"))

    def with_lists(self, lists: Mapping[str, tuple[str, ...]]) -> ComparisonData:
        """Return the same data with other saved lists, at every level."""
        levels: dict[str, ComparisonData] = {}
        for level, data in (self.levels or {self.level: self}).items():
            communes = replace(data.communes, lists=lists)
            levels[level] = replace(data, communes=communes, shelf=replace(self.shelf, lists=lists), levels=levels)
        return levels[self.level]
