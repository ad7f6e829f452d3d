"""Need and coverage of the same units, from one layer or from two joined by code, and breaks of an earlier report."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.territory.codes import level_of, region_of
from .units import read_texts, read_units

if TYPE_CHECKING:
    import pandas as pd

REPORT_ID = "asd:prioritytypology"
TERRITORY = Path(__file__).resolve().parents[2] / "resources" / "reference" / "territory.gpkg"
NAMES = ("name_fr", "name_ar", "region_fr", "region_ar")
EXAMPLES = 5


@dataclass(frozen=True)
class Figure:
    """A figure of a layer: the source, its name for messages, the field of the codes, the field of the figure."""

    source: Any
    layer_name: str
    code_field: str
    field: str


@dataclass(frozen=True)
class TypologyInputs:
    """Aligned on the units of the need layer, in its order.

    ``hidden``: units whose coverage is protected. ``names``: name_fr, name_ar, region, region_fr, region_ar by unit,
    where known. ``feature_ids``: of the need layer.
    """

    need: pd.Series
    coverage: pd.Series
    hidden: pd.Series
    names: pd.DataFrame
    feature_ids: list[int]
    notes: list[Problem] = field(default_factory=list)


def read_typology_inputs(need: Figure, coverage: Figure, status_field: str = "") -> TypologyInputs:
    """Read both figures; ``status_field`` of the coverage layer says ``hidden...`` where a unit is protected.

    Without ``status_field`` every field named status, status_2 ... is looked at: one that says hidden is enough. Raises
    AsdError with the faults of both layers, and when no code is common.
    """
    faults: list[Problem] = []
    if need.source is coverage.source and need.field == coverage.field:
        faults.append(problem("typology_same_field", field=need.field, layer=need.layer_name))
    tables = [_read(figure, faults) for figure in (need, coverage)]
    known = [item.name() for item in coverage.source.fields()]
    if status_field and status_field not in known:
        where = {"layer": coverage.layer_name, "field": status_field, "purpose": status_field, "found": known}
        faults.append(problem("missing_field", **where))
    refuse_if_any(faults)
    units, covered = tables
    codes = units.frame.index
    protected = _hidden(coverage.source, covered.frame.index, [status_field] if status_field else _statuses(known))
    notes = [*units.notes, *covered.notes, *_unmatched(codes, covered.frame.index, need, coverage)]
    return TypologyInputs(
        units.frame[need.field],
        covered.frame[coverage.field].reindex(codes),
        protected.reindex(codes).eq(True),
        _names(need.source, codes),
        units.feature_ids,
        list({str(note): note for note in notes}.values()),
    )


def read_earlier_breaks(path: str) -> dict[str, Any]:
    """Breaks of an earlier report of the typology: ``need`` and ``coverage`` as numbers, and the fields they cut.

    Raises AsdError when the file cannot be read or is no such report.
    """
    name = Path(path).name
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise AsdError(problem("earlier_report_unreadable", file=name, reason=reason)) from error
    except (ValueError, RecursionError) as error:
        raise AsdError(problem("earlier_report_foreign", file=name, wanted=REPORT_ID)) from error
    is_ours = isinstance(content, dict) and content.get("report") == REPORT_ID
    breaks = content.get("breaks") if is_ours else None
    values = {axis: _value(breaks, axis) for axis in ("need", "coverage")}
    if None in values.values():
        raise AsdError(problem("earlier_report_foreign", file=name, wanted=REPORT_ID))
    return {**values, "fields": {axis: breaks[axis].get("field", "") for axis in values}}


def _value(breaks: Any, axis: str) -> float | None:
    found = breaks.get(axis) if isinstance(breaks, dict) else None
    value = found.get("value") if isinstance(found, dict) else None
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _read(figure: Figure, faults: list[Problem]) -> Any:
    try:
        return read_units(figure.source, figure.layer_name, figure.code_field, [figure.field])
    except AsdError as error:
        faults += [item for item in error.problems if item not in faults]
        return None


def _statuses(fields: list[str]) -> list[str]:
    return [name for name in fields if name == "status" or (name.startswith("status_") and name[7:].isdigit())]


def _hidden(source: Any, codes: pd.Index, fields: list[str]) -> pd.Series:
    import pandas as pd

    found = pd.Series(False, index=codes)
    for texts in read_texts(source, fields).values():
        found |= pd.Series([(text or "").startswith("hidden") for text in texts], index=codes)
    return found


def _unmatched(codes: pd.Index, covered: pd.Index, need: Figure, coverage: Figure) -> list[Problem]:
    if not codes.isin(covered).any():
        raise AsdError(
            problem(
                "typology_no_common_code",
                need_layer=need.layer_name,
                coverage_layer=coverage.layer_name,
                need_examples=list(codes[:EXAMPLES]),
                coverage_examples=list(covered[:EXAMPLES]),
            )
        )
    notes = []
    for code, lone, layer in (
        ("typology_without_coverage", codes[~codes.isin(covered)], coverage.layer_name),
        ("typology_without_need", covered[~covered.isin(codes)], need.layer_name),
    ):
        if len(lone):
            notes.append(problem(code, count=len(lone), examples=list(lone[:EXAMPLES]), layer=layer))
    return notes


def _names(source: Any, codes: pd.Index) -> pd.DataFrame:
    """Names of units and of their regions: from the layer, regions else from the reference by the code."""
    import pandas as pd

    fields = {item.name() for item in source.fields()}
    found = pd.DataFrame(read_texts(source, [name for name in NAMES if name in fields]), index=codes, dtype=object)
    found["region"] = [region_of(code) if level_of(code) else "" for code in codes]
    if "region_fr" not in found.columns and any(found["region"]):
        known = region_names()
        for place, column in enumerate(("region_fr", "region_ar")):
            found[column] = [known.get(code, ("", ""))[place] for code in found["region"]]
    return found


def region_names() -> dict[str, tuple[str, str]]:
    """French and Arabic names of the regions of the reference, by code; empty when the reference is not there."""
    layer = QgsVectorLayer(f"{TERRITORY}|layername=region", "region", "ogr")
    if not layer.isValid():
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {row["code"]: (row["name_fr"] or "", row["name_ar"] or "") for row in layer.getFeatures(request)}
