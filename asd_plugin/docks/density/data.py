"""What the density dock holds of a workspace: communes, outlines, denominators and the recorded counts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ...domain.density.settings import AMOUNT, AREA, BASES, HOUSEHOLDS, PEOPLE, POPULATION, UNIT_HOUSEHOLDS, WHOLE
from ...domain.errors import AsdError, problem
from ...outputs.protection.mark import NONE, mark_for
from ...qgis_support.i18n import label_of
from ...sources.data_class import SYNTHETIC
from ...workspace import open_workspace
from .state.grid import CellGrid, grid_of

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

COMMUNE_TABLE = "asd_commune"
RECORDED = {"households": HOUSEHOLDS, "people": PEOPLE, "children": "children", "amount_dh": AMOUNT}
DEFAULT_THRESHOLD = 10  # of runs recorded before the threshold was


@dataclass(frozen=True)
class Run:
    """A recorded run of counts."""

    run_id: str
    finished: str
    period: str
    programme: str
    milieu: str
    threshold: int
    protection: str
    is_synthetic: bool


@dataclass(frozen=True)
class DensityData:
    """One workspace; every sequence in the order of ``codes``. ``shapes`` in EPSG:4326; ``provinces``: names by code.

    ``bases``: denominators by name. ``runs``: latest first. ``run``: the one ``grid`` comes from; None without runs.
    """

    path: str
    codes: tuple[str, ...]
    names: tuple[dict[str, str], ...]
    provinces: tuple[dict[str, str], ...]
    shapes: tuple[QgsGeometry, ...]
    bases: dict[str, np.ndarray]
    runs: tuple[Run, ...]
    run: Run | None
    grid: CellGrid | None

    @property
    def name(self) -> str:
        """File name of the workspace."""
        return Path(self.path).name

    def unit_name(self, row: int) -> str:
        """Name of a commune in the user's language."""
        return label_of(self.names[row]) or self.codes[row]

    def province_name(self, row: int) -> str:
        """Name of the province of a commune in the user's language."""
        return label_of(self.provinces[row])


def read_density_data(path: str, run_id: str = "") -> DensityData:
    """Read the workspace at ``path`` with the counts of ``run_id``, or of the latest run (any thread).

    Raises AsdError when the workspace cannot be opened.
    """
    with open_workspace(path) as workspace:
        table, provinces = workspace.units("commune"), workspace.units("province")
        runs = tuple(_run(record) for record in workspace.beneficiary_runs())
        run = next((one for one in runs if one.run_id == run_id), runs[0] if runs else None)
        counts = None if run is None else _counts(workspace, run.run_id)
    codes = tuple(str(code) for code in table.index)
    named = dict(zip(provinces.index, _names(provinces)))
    return DensityData(
        str(path),
        codes,
        tuple(_names(table)),
        tuple(named.get(code, {}) for code in table["province_code"]),
        _shapes(path, codes),
        {name: table[name].to_numpy("float64", na_value=float("nan")) for name in BASES if name in table},
        runs,
        run,
        None if counts is None else _recorded(counts, codes, run),
    )


def _run(record: dict[str, Any]) -> Run:
    threshold = DEFAULT_THRESHOLD if record["threshold"] is None else int(record["threshold"])
    return Run(
        record["run_id"],
        record["finished"] or "",
        record["shown_period"] or "",
        record["shown_programme"] or "",
        record["shown_milieu"] or "",
        threshold,
        record["protection"] or mark_for(threshold),
        record["data_class"] == SYNTHETIC,
    )


def _counts(workspace: Any, run_id: str) -> pd.DataFrame:
    """All cells of a run: those of everybody, then those of one sex or age band."""
    import pandas as pd

    everybody, splits = workspace.counts(run_id), workspace.split_counts(run_id)
    return pd.concat([everybody.assign(sex=WHOLE, age_band=WHOLE), splits], ignore_index=True)


def _recorded(counts: pd.DataFrame, codes: tuple[str, ...], run: Run) -> CellGrid:
    """The recorded cells as they are: what was hidden has no figure in the file either."""
    table = counts.rename(columns=RECORDED)
    return grid_of(table, codes, list(RECORDED.values()), run.protection or NONE, run.threshold, run.is_synthetic)


def _names(table: pd.DataFrame) -> list[dict[str, str]]:
    return [{"fr": fr or "", "ar": ar or ""} for fr, ar in zip(table["name_fr"], table["name_ar"])]


def _shapes(path: str, codes: tuple[str, ...]) -> tuple[QgsGeometry, ...]:
    layer = commune_layer(path)
    request = QgsFeatureRequest().setSubsetOfAttributes(["code"], layer.fields())
    found = {str(feature["code"]): feature.geometry() for feature in layer.getFeatures(request)}
    return tuple(found.get(code, QgsGeometry()) for code in codes)


def commune_layer(path: str) -> QgsVectorLayer:
    """The communes of a workspace, opened in the thread that asks. Raises AsdError ``workspace_damaged``."""
    layer = QgsVectorLayer(f"{path}|layername={COMMUNE_TABLE}", COMMUNE_TABLE, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=str(path), reason=COMMUNE_TABLE))
    return layer


BASE_FIELDS = {AREA: AREA, POPULATION: POPULATION, UNIT_HOUSEHOLDS: UNIT_HOUSEHOLDS}
