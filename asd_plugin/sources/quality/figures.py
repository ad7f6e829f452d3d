"""The figures of a workspace -> what the quality rules judge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransformContext

from ...domain.progress import Progress, Silent, Span, checkpoint
from ...domain.quality.cards import card_gaps
from ...domain.quality.figures import CELL_COLUMNS, Meaning, QualityData
from ...domain.quality.scales import adds_up, is_share, texts_of
from ...qgis_support.card_words import text_of
from ...qgis_support.i18n import language
from ..deliveries.household_rows import commune_places
from .points import point_findings

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

LEVELS = ("region", "province", "commune")
MILIEUX = ("total", "urban", "rural")
# Counts of the territory itself: name here, column of the units, period.
COUNTS = (
    ("population", "population", "2024"),
    ("population", "population_2014", "2014"),
    ("households",) * 2 + ("2024",),
)


def read_workspace(workspace: Workspace, progress: Progress) -> QualityData:
    """Every value of every indicator, period, milieu and level, and the population and households of the units."""
    import pandas as pd

    cards = workspace.indicators()
    units = {level: workspace.units(level) for level in LEVELS}
    scope = workspace.meta().get("scope") or {}
    codes = [*(code for table in units.values() for code in table.index), "MA"]
    origins, imports = workspace.known_origins(), workspace.imports()
    described = {str(period) for card in cards for period in card.get("periods") or []}
    held = {period for pair in workspace.indicator_periods().values() for period in pair if period}
    periods = sorted({*described, *origins["period"], *held})  # an office's card may not yet name what was imported
    parts = []
    for place, milieu in enumerate(MILIEUX):
        checkpoint(progress, 0.1 + 0.2 * place)
        series = workspace.value_series(codes, [card["id"] for card in cards], periods, milieu)
        parts.append(series.rename(columns={"unit_level": "level", "unit_code": "code", "indicator_id": "indicator"}))
    checkpoint(progress, 0.55)
    parts += [_counts(units[level], level, *count) for level in LEVELS for count in COUNTS]
    kept = [*CELL_COLUMNS, "n"]
    cells = pd.concat([part.reindex(columns=kept) for part in parts if len(part)], ignore_index=True)
    cells = _with_origins(cells, origins)
    communes = units["commune"]
    places = commune_places(str(workspace.path), QgsCoordinateTransformContext(), len(communes))
    return QualityData(
        cells.astype({"value": "float64"}),
        {**{card["id"]: meaning_of(card) for card in cards}, **_meanings_of_counts()},
        parents_in(units, str(scope.get("kind") or "")),
        communes["milieu"].dropna().to_dict(),
        neighbours_of(workspace.path, list(communes.index), Span(progress, 0.6, 0.7)),
        points=point_findings(workspace, places, Span(progress, 0.7, 1.0)),
        files=dict(zip(imports["import_id"], imports["file_name"].fillna(""))),
        delivered=dict(zip(imports["import_id"], imports["delivered"].fillna("").astype(str))),
    )


def _with_origins(cells: pd.DataFrame, origins: pd.DataFrame) -> pd.DataFrame:
    """Source and import of each cell; the file's name stands for its source where an import brought it."""
    keys = ["level", "code", "indicator", "period", "milieu"]
    known = origins.rename(columns={"unit_level": "level", "unit_code": "code", "indicator_id": "indicator"})
    joined = cells.merge(known, on=keys, how="left") if len(known) else cells
    joined = joined.reindex(columns=[*CELL_COLUMNS, "n", "source", "import_id", "file_name"])
    file = joined["file_name"].fillna("").astype(str)
    source = file.where(file != "", joined["source"].fillna("").astype(str))
    return joined.drop(columns="file_name").assign(source=source, import_id=joined["import_id"].fillna(""))


@dataclass(frozen=True)
class KnownUnits:
    """Units of a workspace: name in the user's language by code, codes by level."""

    names: dict[str, str]
    codes: dict[str, set[str]]

    def near(self, path: Any) -> dict[str, list[str]]:
        """Communes that touch each commune of the workspace at ``path``."""
        return neighbours_of(path, sorted(self.codes["commune"]), Silent())


def known_units(workspace: Workspace) -> KnownUnits:
    """Names and codes of every unit."""
    column = "name_ar" if language() == "ar" else "name_fr"
    units = {level: workspace.units(level) for level in LEVELS}
    names = {code: str(name) for table in units.values() for code, name in table[column].items()}
    return KnownUnits(names, {level: set(table.index) for level, table in units.items()})


def meaning_of(card: dict[str, Any]) -> Meaning:
    """What the rules need of a card; the unit in the user's language, what it says in any."""
    return Meaning(
        _number(card.get("minimum")),
        _number(card.get("maximum")),
        text_of(card, "unit"),
        int(card.get("decimals") or 0),
        adds_up(card),
        str(card.get("source") or ""),
        card_gaps(card),
        is_share(texts_of(card, "unit"), texts_of(card, "label")),
        card.get("aggregation") == "mean",
        str(card.get("data_date") or "").strip(),
    )


def parents_in(units: dict[str, pd.DataFrame], scope: str) -> dict[str, str]:
    """Parent of each code, for parents whose parts are all in the workspace."""
    found = units["commune"]["province_code"].dropna().to_dict()
    if scope in ("country", "region"):
        found.update(units["province"]["region_code"].dropna().to_dict())
    if scope == "country":
        found.update(dict.fromkeys(units["region"].index, "MA"))
    return found


def neighbours_of(path: Any, codes: list[str], progress: Progress) -> dict[str, list[str]]:
    """Communes of the workspace that touch each commune."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername=asd_commune", "asd_commune", "ogr")
    given = [str(feature["code"]) for feature in layer.getFeatures()] if layer.isValid() else []
    return touching(layer, "asd_commune", given, progress) if set(given) == set(codes) and given else {}


def touching(layer: Any, name: str, codes: list[str], progress: Progress) -> dict[str, list[str]]:
    """Codes that touch each code of ``layer`` (codes in its order); empty without usable outlines."""
    from ..scoring.touching import outline_faults, touching_units

    source = layer if hasattr(layer, "sourceCrs") else _Source(layer)
    if outline_faults(source, name, ""):
        return {}
    near = touching_units(source, name, codes, progress)
    return {code: others.split() for code, others in zip(codes, near) if code}


class _Source:
    """A layer that answers as a Processing source does."""

    def __init__(self, given: Any):
        self._given = given

    def __getattr__(self, name: str) -> Any:
        return getattr(self._given, name)

    def sourceCrs(self) -> Any:
        """Return the reference system of the layer."""
        return self._given.crs()


def _counts(table: pd.DataFrame, level: str, name: str, column: str, period: str) -> pd.DataFrame:
    values = table[column]
    cells = values.rename("value").rename_axis("code").reset_index()
    status = values.isna().map({True: "missing", False: "ok"}).to_numpy()
    return cells.assign(level=level, indicator=name, period=period, milieu="total", status=status)


def _meanings_of_counts() -> dict[str, Meaning]:
    source = "Haut-Commissariat au Plan, RGPH 2024 et 2014"
    return {name: Meaning(0.0, None, "1", 0, True, source) for name in ("population", "households")}


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
