"""Further denominators of a density, zones above the units, and the crosswalk of units that changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest

from ..domain.density.settings import AREA, ELIGIBLE, POPULATED_AREA
from ..domain.density.tables.settings import NEW, OLD, SHARE
from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..qgis_support.compat import is_missing
from .units import as_number, read_texts, read_units

if TYPE_CHECKING:
    import pandas as pd

    from .beneficiaries import Territories
    from .rasters.raster_file import RasterFile

EXAMPLES = 5


@dataclass(frozen=True)
class MoreBases:
    """``units``: the territories' bases, with populated_km2 and eligible where given. ``zones``: codes by level."""

    units: pd.DataFrame
    zones: dict[str, list[str | None]] = field(default_factory=dict)
    notes: list[Problem] = field(default_factory=list)


def read_more_bases(
    source: Any, name: str, code_field: str, territories: Territories, fields: dict[str, str], zones: dict[str, str]
) -> MoreBases:
    """Read further bases: ``eligible``, ``populated_km2``, ``built_up`` (share of the area, 0 to 1) -> field or empty.

    ``zones``: ``province``, ``region`` -> field holding the code; a field that is not there is passed over, for HCP
    codes say the same. Negative denominators and shares outside 0 to 1 are refused with the units.
    """
    units, given = territories.units, {base: name_ for base, name_ in fields.items() if name_}
    found = [one.name() for one in source.fields()]
    texts = {level: name_ for level, name_ in zones.items() if name_ and name_ in found}
    read_zones = read_texts(source, list(dict.fromkeys(texts.values())))
    kept = {level: read_zones[name_] for level, name_ in texts.items()}
    if not given:
        return MoreBases(units, kept)
    table = read_units(source, name, code_field, list(dict.fromkeys(given.values())))
    frame, notes = table.frame, list(table.notes)
    _refuse_impossible(frame, given)
    more = {base: frame[name_] for base, name_ in given.items() if base in (ELIGIBLE, POPULATED_AREA)}
    if "built_up" in given and POPULATED_AREA not in given:
        more[POPULATED_AREA] = frame[given["built_up"]] * units[AREA]
    return MoreBases(units.assign(**more), kept, notes)


def with_populated_area(
    units: pd.DataFrame, territories: Territories, raster: RasterFile, above: float, context: Any
) -> tuple[pd.DataFrame, list[Problem]]:
    """``units`` with populated_km2: the area of each unit under pixels of ``raster`` above ``above``.

    A unit without outline has none. Raises AsdError when no unit has a populated pixel.
    """
    import numpy as np

    from .rasters.raster_file import overlap_notes, populated_km2

    found = np.array(populated_km2(territories.polygons.outlines, territories.crs, raster, above, context))
    if not (found > 0).any():
        _refuse_nobody(raster, territories, above, context)
    return units.assign(**{POPULATED_AREA: np.where(territories.has_outline(), found, np.nan)}), overlap_notes(raster)


def _refuse_nobody(raster: RasterFile, territories: Territories, above: float, context: Any) -> None:
    """Say whether the raster lies elsewhere, or has no pixel above the limit."""
    from ..domain.density.edges import edges_from_wkb
    from .rasters.outlines import moved_outlines
    from .rasters.raster_file import reaches

    count = len(territories.units)
    moved = moved_outlines(territories.polygons.outlines, territories.crs, raster.crs, context)
    if reaches(raster, edges_from_wkb(moved)):
        raise AsdError(problem("raster_nobody_above", raster=raster.name, units=count, limit=above))
    raise AsdError(problem("raster_without_overlap", raster=raster.name, units=count))


def _refuse_impossible(frame: pd.DataFrame, given: dict[str, str]) -> None:
    faults = []
    for base, name in given.items():
        top = 1.0 if base == "built_up" else float("inf")
        bad = frame.index[(frame[name] < 0) | (frame[name] > top)]
        if len(bad):
            code = "share_out_of_range" if base == "built_up" else "base_negative"
            faults.append(problem(code, field=name, count=len(bad), examples=[str(unit) for unit in bad[:EXAMPLES]]))
    refuse_if_any(faults)


def read_crosswalk(source: Any, name: str) -> pd.DataFrame:
    """Rows of a crosswalk layer or table: old_code and new_code as text, share as a number (missing as not-a-number).

    Refuses a layer without these columns, and codes held as numbers, whose leading zeros are lost.
    """
    import pandas as pd

    names = [one.name() for one in source.fields()]
    absent = [column for column in (OLD, NEW, SHARE) if column not in names]
    if absent:
        raise AsdError([problem("missing_field", layer=name, field=one, purpose=one, found=names) for one in absent])
    for column in (OLD, NEW):
        if source.fields().field(column).isNumeric():
            raise AsdError(problem("numeric_codes", layer=name, field=column, example=""))
    rows = []
    places = [names.index(column) for column in (OLD, NEW, SHARE)]
    for feature in source.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        values = feature.attributes()
        old, new, share = (None if is_missing(values[place]) else values[place] for place in places)
        rows.append((str(old or "").strip(), str(new or "").strip(), as_number(share) if share is not None else None))
    return pd.DataFrame(rows, columns=[OLD, NEW, SHARE])
