"""From a workspace file to the arrays of the dock, every level at once; runs in a background job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.comparison.compare import Column
from ...domain.comparison.names import Named, NameIndex
from ...domain.comparison.zones import Communes, Published
from ...domain.territory.codes import COUNTRY
from ...qgis_support.i18n import label_of
from ...workspace import open_workspace
from .data import ComparisonData, Families, Ranking, Shelf
from .state import LEVELS

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...workspace.handle import Workspace

Columns = dict[tuple[str, str], Column]


def read_comparison_data(path: str, milieu: str = "total") -> ComparisonData:
    """Read what the dock compares from the workspace at ``path``, communes in front; AsdError when it cannot be opened.

    The other levels are in ``levels``. Columns without any row for ``milieu`` are left out.
    """
    with open_workspace(path) as workspace:
        meta = workspace.meta()
        entries = {entry["id"]: entry for entry in workspace.indicators()}
        tables = {level: workspace.units(level) for level in LEVELS}
        shelf = _shelf(workspace, meta)
        columns = _columns(workspace, entries, milieu)
    names = {level: _names(table) for level, table in tables.items()}
    levels: dict[str, ComparisonData] = {}
    for level, table in tables.items():
        communes = _units(level, table, shelf)
        levels[level] = ComparisonData(
            path=str(path),
            communes=communes,
            names=_index(level, names, communes),
            regions=names["region"],
            provinces=names["province"],
            indicators=entries,
            domains={domain["id"]: domain["label"] for domain in meta.get("domains", [])},
            columns=columns[level],
            licence=meta.get("licence", {}),
            national=meta.get("scope", {}).get("kind") == "country",
            level=level,
            milieu=milieu,
            shelf=shelf,
            levels=levels,
        )
    return levels["commune"]


def _units(level: str, table: pd.DataFrame, shelf: Shelf) -> Communes:
    import numpy as np

    codes = table.index.to_numpy(dtype=object)
    nowhere = np.full(codes.size, "", dtype=object)
    provinces = {"commune": "province_code", "province": None}.get(level, "")
    labels = shelf.families.labels if shelf.families is not None else {}
    families = np.array([labels.get(code, "") for code in codes], dtype=object)
    return Communes(
        codes=codes,
        provinces=nowhere if provinces == "" else _column_or(table, provinces, codes),
        regions=_column_or(table, None if level == "region" else "region_code", codes),
        population=table["population"].to_numpy(dtype="float64"),
        families=families if families.astype(bool).any() else None,
        lists=shelf.lists,
    )


def _column_or(table: pd.DataFrame, name: str | None, codes: np.ndarray) -> np.ndarray:
    return codes if name is None else table[name].to_numpy(dtype=object)


def _names(table: pd.DataFrame) -> dict[str, dict[str, str]]:
    return {
        code: {"fr": french or "", "ar": arabic or ""}
        for code, french, arabic in zip(table.index, table["name_fr"], table["name_ar"])
    }


def _index(level: str, names: dict[str, dict[str, dict[str, str]]], communes: Communes) -> NameIndex:
    """Names with those of what they lie in: a commune's province, a province's region, a region in nothing."""
    above = {"commune": names["province"], "province": names["region"]}.get(level, {})
    parents = communes.provinces if level == "commune" else communes.regions
    return NameIndex(
        Named(code, own["fr"], own["ar"], above.get(parent, {}).get("fr", ""), above.get(parent, {}).get("ar", ""))
        for (code, own), parent in zip(names[level].items(), parents)
    )


def _shelf(workspace: Workspace, meta: dict[str, Any]) -> Shelf:
    lists = {name: tuple(codes) for name, codes in workspace.unit_lists().items()}
    return Shelf(lists, _families(workspace), _ranking(workspace), str(meta.get("created", "")))


def _families(workspace: Workspace) -> Families | None:
    """The families made last; earlier ones stay in the workspace."""
    known = workspace.families()
    if not known:
        return None
    last = known[-1]
    labels = {str(code): str(label) for code, label in dict(workspace.family_members(last["id"])).items()}
    return Families(
        id=last["id"],
        title=last["title"] or last["id"],
        made=last["made"] or "",
        k=last["k"],
        silhouette=last["silhouette"],
        variables=tuple(last["variables"]),
        labels=labels,
    )


def _ranking(workspace: Workspace) -> Ranking | None:
    run = workspace.latest_score()
    if run is None:
        return None
    scores = workspace.scores(run["run_id"])
    ranked = scores[scores["rank"].notna()].sort_values("rank", kind="stable")
    titles = {item["id"]: item["title"] for item in workspace.models()}
    model = label_of(titles.get(run["model_id"]) or {"fr": run["model_id"] or ""})
    return Ranking(run["run_id"], model, str(run["finished"] or "")[:10], tuple(map(str, ranked.index)))


def _columns(workspace: Workspace, entries: dict[str, dict], milieu: str) -> dict[str, Columns]:
    """Columns of every level: values in code order, and what is published for country, regions and provinces."""
    known: dict[str, str] = {}  # one text for each status instead of one a cell
    made: dict[str, Columns] = {level: {} for level in LEVELS}
    for period in sorted({period for entry in entries.values() for period in entry["periods"]}):
        asked = [
            name
            for name, entry in entries.items()
            if period in entry["periods"] and (milieu == "total" or entry.get("by_milieu"))
        ]
        tables = {level: workspace.values(asked, period, milieu, level) for level in LEVELS}
        country = _country(workspace, asked, period, milieu)
        for name in asked:
            arrays = {level: _arrays(tables[level], name, known) for level in LEVELS}
            if not any(_has_rows(*pair) for pair in arrays.values()):
                continue
            published = {**country.get(name, {}), **_published(tables, arrays)}
            direction = int(entries[name].get("direction") or 0)
            for level, (values, statuses) in arrays.items():
                made[level][name, period] = Column(values, statuses, published, direction)
    return made


def _arrays(pair: tuple, name: str, known: dict[str, str]) -> tuple[np.ndarray, np.ndarray]:
    import numpy as np

    values, statuses = pair
    texts = [known.setdefault(text, text) for text in statuses[name]]
    return values[name].to_numpy(dtype="float64").copy(), np.array(texts, dtype=object)


def _has_rows(values: np.ndarray, statuses: np.ndarray) -> bool:
    """Whether anything is written, even that nothing is known: a cell without a row reads as missing."""
    import numpy as np

    return bool((statuses != "missing").any() or not np.isnan(values).all())


def _published(tables: dict[str, tuple], arrays: dict[str, tuple]) -> dict[str, Published]:
    return {
        code: Published(value, status)
        for level in ("region", "province")
        for code, value, status in zip(tables[level][0].index, arrays[level][0].tolist(), arrays[level][1])
    }


def _country(workspace: Workspace, asked: list[str], period: str, milieu: str) -> dict[str, dict[str, Published]]:
    series = workspace.value_series([COUNTRY], asked, [period], milieu)
    return {
        name: {COUNTRY: Published(float(value), status)}
        for name, value, status in zip(series["indicator_id"], series["value"], series["status"])
    }


def keep_list(path: str, name: str, codes: tuple[str, ...] | None) -> dict[str, tuple[str, ...]]:
    """Write a list of units into the workspace (None removes it) and return all lists; AsdError when it cannot be."""
    with open_workspace(path, writable=True) as workspace:
        if codes is None:
            workspace.delete_unit_list(name)
        else:
            workspace.save_unit_list(name, codes)
        return {own: tuple(kept) for own, kept in workspace.unit_lists().items()}
