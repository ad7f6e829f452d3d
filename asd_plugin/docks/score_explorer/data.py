"""What the score explorer holds in memory: one model, the figures it asks for, names and outlines of the communes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ...domain.comparison.names import Named, NameIndex
from ...domain.comparison.zones import FAMILY, Communes
from ...domain.errors import AsdError, problem
from ...domain.territory.codes import COUNTRY
from ...qgis_support.i18n import label_of, tr
from ...sources.peers.recorded import latest_members
from ...sources.score_inputs import read_score_inputs
from ...sources.score_model import DEFAULT_MODEL, choose_model
from ...workspace import open_workspace

if TYPE_CHECKING:
    from ...sources.score_inputs import ScoreInputs
    from ...sources.score_model import ChosenModel

COMMUNE_TABLE = "asd_commune"


@dataclass(frozen=True)
class Wanted:
    """Which model to open: a ``file``, a ``model_id`` of the workspace, or (both empty) that of its latest run."""

    file: str = ""
    model_id: str = ""


@dataclass(frozen=True)
class Listed:
    """Codes and names of the communes as a table lists them; the orders are places in the alphabet."""

    codes: list[str]
    names: list[str]
    provinces: list[str]
    name_order: Any
    province_order: Any


@dataclass(frozen=True)
class ExplorerData:
    """One workspace read for one model; every array in the order of ``communes``.

    ``shapes`` are the outlines in EPSG:4326. ``regions`` and ``provinces``: names by code. ``indicators``: catalogue
    entries by id. ``models``: id, title and origin of the models of the workspace.
    """

    path: str
    chosen: ChosenModel
    inputs: ScoreInputs
    communes: Communes
    names: NameIndex
    shapes: tuple[QgsGeometry, ...]
    regions: dict[str, dict[str, str]]
    provinces: dict[str, dict[str, str]]
    indicators: dict[str, dict[str, Any]]
    models: list[dict[str, Any]]

    @property
    def name(self) -> str:
        """File name of the workspace."""
        return Path(self.path).name

    @cached_property
    def listed(self) -> Listed:
        """The communes as the ranking lists them, in the user's language."""
        import numpy as np

        codes = [str(code) for code in self.communes.codes]
        names, provinces = [self.unit_name(code) for code in codes], [self.province_name(code) for code in codes]
        orders = (np.argsort(np.argsort([name.casefold() for name in texts])) for texts in (names, provinces))
        return Listed(codes, names, provinces, *orders)

    def row(self, code: str) -> int:
        """Position of a commune."""
        return self.communes.row(code)

    def unit_name(self, code: str) -> str:
        """Name of a commune in the user's language; a homonym carries its province."""
        unit = self.names.unit(code)
        name = label_of({"fr": unit.name_fr, "ar": unit.name_ar})
        if not self.names.is_homonym(code):
            return name
        return tr("{commune} ({province})").format(commune=name, province=self.province_name(code))

    def province_name(self, code: str) -> str:
        """Name of the province of a commune."""
        unit = self.names.unit(code)
        return label_of({"fr": unit.zone_fr, "ar": unit.zone_ar})

    def zone_name(self, code: str) -> str:
        """Name of a region, a province or the country."""
        if code == COUNTRY:
            return tr("Morocco")
        if code.startswith(FAMILY):
            typical = code[len(FAMILY) :]  # a family is called by its most typical commune
            name = self.unit_name(typical) if self.names.has(typical) else typical
            return tr("peer family «{name}»").format(name=name)
        return label_of(self.regions.get(code) or self.provinces.get(code) or {"fr": code})


def read_explorer_data(path: str, wanted: Wanted) -> ExplorerData:
    """Read the workspace at ``path`` for the model that is ``wanted`` (any thread).

    Raises AsdError: the workspace cannot be opened, every fault of the model, a figure it asks for is not there.
    """
    import numpy as np

    with open_workspace(path) as workspace:
        models = workspace.models()
        model_id = wanted.model_id or ("" if wanted.file else _latest(workspace, models))
        regions, provinces = _names(workspace.units("region")), _names(workspace.units("province"))
        table = workspace.units("commune")
        entries = {entry["id"]: entry for entry in workspace.indicators()}
        families = latest_members(workspace)
    chosen = choose_model(wanted.file, model_id, path)
    layer = QgsVectorLayer(f"{path}|layername={COMMUNE_TABLE}", COMMUNE_TABLE, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=str(path), reason=COMMUNE_TABLE))
    inputs = read_score_inputs(layer, COMMUNE_TABLE, "code", chosen.model, path)
    table = table.reindex(inputs.table.index)
    communes = Communes(
        codes=table.index.to_numpy(dtype=object),
        provinces=table["province_code"].to_numpy(dtype=object),
        regions=table["region_code"].to_numpy(dtype=object),
        population=table["population"].to_numpy(dtype="float64"),
        families=np.array([families.get(code, "") for code in table.index], dtype=object) if families else None,
    )
    named = (
        Named(code, french or "", arabic or "", zone.get("fr", ""), zone.get("ar", ""))
        for code, french, arabic, zone in zip(
            communes.codes,
            table["name_fr"],
            table["name_ar"],
            [provinces.get(province, {}) for province in communes.provinces],
        )
    )
    return ExplorerData(
        str(path), chosen, inputs, communes, NameIndex(named), _shapes(layer, communes), regions, provinces,
        entries, models,
    )  # fmt: skip


def _latest(workspace: Any, models: list[dict[str, Any]]) -> str:
    """Id of the model of the latest run, else of the workspace's default model; empty: the plugin's own."""
    run = workspace.latest_score()
    known = {model["id"] for model in models}
    wanted = [run["model_id"]] if run is not None else []
    return next((model_id for model_id in [*wanted, DEFAULT_MODEL.stem] if model_id in known), "")


def _names(table: Any) -> dict[str, dict[str, str]]:
    return {
        code: {"fr": french or "", "ar": arabic or ""}
        for code, french, arabic in zip(table.index, table["name_fr"], table["name_ar"])
    }


def _shapes(layer: QgsVectorLayer, communes: Communes) -> tuple[QgsGeometry, ...]:
    request = QgsFeatureRequest().setSubsetOfAttributes(["code"], layer.fields())
    found = {str(feature["code"]): feature.geometry() for feature in layer.getFeatures(request)}
    return tuple(found.get(str(code), QgsGeometry()) for code in communes.codes)
