"""What the comparison dock holds in memory: names, hierarchy and every indicator of a workspace, read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...domain.comparison.compare import Column
from ...domain.comparison.names import Named, NameIndex
from ...domain.comparison.zones import Communes, Published
from ...domain.territory.codes import COUNTRY
from ...qgis_support.i18n import label_of, tr
from ...workspace import open_workspace

if TYPE_CHECKING:
    from ...workspace.handle import Workspace


@dataclass(frozen=True)
class ComparisonData:
    """One workspace in arrays: ``columns`` by (indicator id, period), in the order of ``communes``.

    ``indicators`` are catalogue entries by id, in catalogue order; ``regions`` and ``provinces`` names by code;
    ``national`` whether the workspace covers the country (else ranks count the communes it has, and the dock says so).
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

    @property
    def name(self) -> str:
        """File name of the workspace."""
        return Path(self.path).name

    def knows(self, code: str) -> bool:
        """Whether ``code`` is a commune of this workspace."""
        return self.names.has(code)

    def zone_name(self, code: str) -> str:
        """Name of a region, a province or the country in the user's language."""
        if code == COUNTRY:
            return tr("Morocco")
        return label_of(self.regions.get(code) or self.provinces.get(code) or {"fr": code})

    def unit_name(self, code: str) -> str:
        """Name of a commune in the user's language; a homonym carries its province."""
        unit = self.names.unit(code)
        name = label_of({"fr": unit.name_fr, "ar": unit.name_ar})
        if not self.names.is_homonym(code):
            return name
        return tr("{commune} ({province})").format(commune=name, province=self.province_name(code))

    def province_name(self, code: str) -> str:
        """Name of the province of a commune in the user's language."""
        unit = self.names.unit(code)
        return label_of({"fr": unit.zone_fr, "ar": unit.zone_ar})


def read_comparison_data(path: str) -> ComparisonData:
    """Read everything the dock compares from the workspace at ``path``; AsdError when it cannot be opened."""
    with open_workspace(path) as workspace:
        meta = workspace.meta()
        entries = {entry["id"]: entry for entry in workspace.indicators()}
        table = workspace.units("commune")
        regions, provinces = _names(workspace, "region"), _names(workspace, "province")
        columns = _columns(workspace, entries, [COUNTRY, *regions, *provinces])
    communes = Communes(
        codes=table.index.to_numpy(dtype=object),
        provinces=table["province_code"].to_numpy(dtype=object),
        regions=table["region_code"].to_numpy(dtype=object),
        population=table["population"].to_numpy(dtype="float64"),
    )
    named = (
        Named(code, french or "", arabic or "", **_zone(provinces.get(province, {})))
        for code, french, arabic, province in zip(
            communes.codes, table["name_fr"], table["name_ar"], communes.provinces
        )
    )
    return ComparisonData(
        path=str(path),
        communes=communes,
        names=NameIndex(named),
        regions=regions,
        provinces=provinces,
        indicators=entries,
        domains={domain["id"]: domain["label"] for domain in meta.get("domains", [])},
        columns=columns,
        licence=meta.get("licence", {}),
        national=meta.get("scope", {}).get("kind") == "country",
    )


def _zone(names: dict[str, str]) -> dict[str, str]:
    return {"zone_fr": names.get("fr", ""), "zone_ar": names.get("ar", "")}


def _names(workspace: Workspace, level: str) -> dict[str, dict[str, str]]:
    table = workspace.units(level)
    return {
        code: {"fr": french or "", "ar": arabic or ""}
        for code, french, arabic in zip(table.index, table["name_fr"], table["name_ar"])
    }


def _columns(workspace: Workspace, entries: dict[str, dict], zones: list[str]) -> dict[tuple[str, str], Column]:
    """Every indicator and period: the communes' values in code order, and what is published for the zones."""
    periods = sorted({period for entry in entries.values() for period in entry["periods"]})
    published: dict[tuple[str, str], dict[str, Published]] = {}
    series = workspace.value_series(zones, list(entries), periods)
    for unit, indicator, period, value, status in zip(
        series["unit_code"], series["indicator_id"], series["period"], series["value"], series["status"]
    ):
        published.setdefault((indicator, period), {})[unit] = Published(float(value), status)
    columns = {}
    for period in periods:
        asked = [name for name, entry in entries.items() if period in entry["periods"]]
        values, statuses = workspace.values(asked, period)
        for name in asked:
            columns[name, period] = Column(
                values[name].to_numpy(dtype="float64"),
                statuses[name].to_numpy(dtype=object),
                published.get((name, period), {}),
                int(entries[name].get("direction") or 0),
            )
    return columns
