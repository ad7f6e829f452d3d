"""All a workspace has to say for portraits, read once: units, indicators, the recorded score, published counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer

from ...domain.comparison.compare import Column, shown_values
from ...domain.comparison.zones import Communes, Published
from ...domain.errors import AsdError, problem
from ...domain.territory.codes import COUNTRY
from ...outputs.protection.mark import mark_for, refuse_unprotected, set_mark
from ...qgis_support.compat import is_missing
from ...workspace import open_workspace

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...workspace.handle import Workspace

BEFORE, AFTER = "2014", "2024"
AID_FIELDS = ("households", "people", "amount_dh", "per_100_households")
COUNTRY_NAMES = {"fr": "Maroc", "ar": "\u0627\u0644\u0645\u063a\u0631\u0628", "en": "Morocco"}


@dataclass(frozen=True)
class Territory:
    """One workspace in memory; tables are by code, ``columns`` by (indicator, period) in the order of ``communes``."""

    path: str
    communes: Communes
    units: pd.DataFrame
    zone_names: Mapping[str, Mapping[str, str]]
    province_kinds: Mapping[str, str]
    indicators: Mapping[str, Mapping[str, Any]]
    domains: Mapping[str, Mapping[str, str]]
    columns: Mapping[tuple[str, str], Column]
    meta: Mapping[str, Any]
    score_run: Mapping[str, Any]
    scores: pd.DataFrame
    contributions: pd.DataFrame
    model: Any | None
    aid_run: Mapping[str, Any] | None
    aid: Mapping[str, Mapping[str, Any]]

    def shown(self, indicator: str, period: str) -> np.ndarray:
        """Values of the communes that may be used."""
        return shown_values(self.columns[indicator, period])

    @property
    def is_national(self) -> bool:
        """Whether the workspace covers the country."""
        return self.meta.get("scope", {}).get("kind") == "country"


def read_territory(path: str) -> Territory:
    """Read the workspace at ``path``.

    Raises AsdError when it cannot be opened, has no recorded need score, or holds counts that were not protected.
    """
    with open_workspace(path) as workspace:
        run = workspace.latest_score()
        if run is None:
            raise AsdError(problem("report_without_score", path=str(path)))
        table = workspace.units("commune")
        entries = {entry["id"]: entry for entry in workspace.indicators()}
        names = {COUNTRY: COUNTRY_NAMES, **_names(workspace, "region"), **_names(workspace, "province")}
        meta = workspace.meta()
        scores = workspace.scores(run["run_id"]).reindex(table.index)
        counts = workspace.latest_beneficiaries()
        families = _families(workspace)
        return Territory(
            path=str(path),
            communes=_communes(table, families),
            units=table,
            zone_names=names,
            province_kinds=workspace.units("province")["kind"].to_dict(),
            indicators=entries,
            domains={domain["id"]: domain["label"] for domain in meta.get("domains", [])},
            columns=_columns(workspace, entries, list(names)),
            meta=meta,
            score_run=run,
            scores=scores,
            contributions=_contributions(scores),
            model=_model(workspace, run.get("model_id")),
            aid_run=counts,
            aid={} if counts is None else _published_aid(str(path), counts),
        )


def _communes(table: pd.DataFrame, families: Mapping[str, str]) -> Communes:
    import numpy as np

    labels = np.array([families.get(code, "") for code in table.index], dtype=object) if families else None
    return Communes(
        codes=table.index.to_numpy(dtype=object),
        provinces=table["province_code"].to_numpy(dtype=object),
        regions=table["region_code"].to_numpy(dtype=object),
        population=table["population"].to_numpy(dtype="float64"),
        families=labels,
    )


def _names(workspace: Workspace, level: str) -> dict[str, dict[str, str]]:
    table = workspace.units(level)
    pairs = zip(table.index, table["name_fr"], table["name_ar"])
    return {code: {"fr": french or "", "ar": arabic or french or ""} for code, french, arabic in pairs}


def _columns(workspace: Workspace, entries: dict[str, Any], zones: list[str]) -> dict[tuple[str, str], Column]:
    periods = sorted({period for entry in entries.values() for period in entry["periods"]})
    published: dict[tuple[str, str], dict[str, Published]] = {}
    series = workspace.value_series(zones, list(entries), periods)
    names = ("unit_code", "indicator_id", "period", "value", "status")
    for unit, indicator, period, value, status in zip(*(series[name] for name in names)):
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


def _contributions(scores: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    rows = [item if isinstance(item, dict) else {} for item in scores["contributions"]]
    return pd.DataFrame(rows, index=scores.index, dtype="float64")


def _model(workspace: Workspace, model_id: str | None) -> Any | None:
    """The model of the run, to name its branches; None when the office scored with a file it did not keep here."""
    from ...domain.scoring.model_reading import read_model

    known = {item["id"] for item in workspace.models()}
    return read_model(workspace.model(model_id)) if model_id in known else None


def _published_aid(path: str, run: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Counts and rates as the density map shows them; refused when they were never protected."""
    layer = QgsVectorLayer(f"{path}|layername=asd_density", Path(path).name, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=path, reason="asd_density"))
    set_mark(layer, run.get("protection") or mark_for(run.get("threshold")))
    refuse_unprotected([layer])
    return {
        feature["code"]: {
            "status": str(feature["status"]),
            **{name: None if is_missing(feature[name]) else float(feature[name]) for name in AID_FIELDS},
        }
        for feature in layer.getFeatures()
    }


def _families(workspace: Workspace) -> dict[str, str]:
    """Family of each commune in the latest recorded set of peer families; empty without one."""
    recorded = workspace.families()
    if not recorded:
        return {}
    members = workspace.family_members(recorded[-1]["id"])
    return {str(code): str(label) for code, label in members.items()}
