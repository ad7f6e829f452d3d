"""A Processing source or layer of units -> a table indexed by unit code, with every fault listed at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.progress import Progress, checkpoint
from ..domain.territory.codes import looks_damaged
from ..qgis_support.compat import is_missing

if TYPE_CHECKING:
    import pandas as pd

EXAMPLES = 5
CANCEL_EVERY = 20_000
# Python also reads "1_000", "nan" and "infinity" as numbers; in an officer's table they are mistakes.
_PLAIN_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


@dataclass(frozen=True)
class UnitTable:
    """Units read from a layer.

    ``frame``: one row a unit in layer order, indexed by code (text), float64 columns, missing as NaN.
    ``feature_ids``: the layer's feature id of each row. ``notes``: what was converted on the way, as problems to show
    as warnings.
    """

    frame: pd.DataFrame
    feature_ids: list[int]
    notes: list[Problem] = field(default_factory=list)


def read_units(source: Any, layer_name: str, code_field: str, numeric_fields: list[str]) -> UnitTable:
    """Read ``numeric_fields`` of every unit of ``source`` (a QgsFeatureSource), indexed by ``code_field``.

    NULL becomes missing here and nowhere else. Raises AsdError listing all faults: code field absent, numeric, empty or
    duplicated codes, codes that lost leading zeros, absent fields, text that is no number.
    """
    import pandas as pd

    names = [f.name() for f in source.fields()]
    _check_fields(source, layer_name, code_field, numeric_fields)
    wanted = [code_field, *[name for name in numeric_fields if name != code_field]]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([names.index(name) for name in wanted])
    positions = [names.index(name) for name in wanted]
    ids, rows = [], []
    for feature in source.getFeatures(request):
        ids.append(feature.id())
        values = feature.attributes()
        rows.append([values[position] for position in positions])
    if not rows:
        raise AsdError(problem("no_rows", layer=layer_name))
    codes = [_text(row[0]) for row in rows]
    faults, notes, columns = _code_faults(codes, layer_name, code_field), [], {}
    for place, name in enumerate(numeric_fields):
        position = wanted.index(name) if name in wanted else place + 1
        columns[name], fault, note = _numbers([row[position] for row in rows], layer_name, name)
        faults += fault
        notes += note
    refuse_if_any(faults)
    return UnitTable(pd.DataFrame(columns, index=pd.Index(codes, name="code"), dtype="float64"), ids, notes)


def read_texts(source: Any, names: list[str], progress: Progress | None = None) -> dict[str, list[str | None]]:
    """Read columns as text, in the row order of :func:`read_units`; NULL and blank become None. Raises Cancelled."""
    fields = [item.name() for item in source.fields()]
    positions = {name: fields.index(name) for name in names}
    found: dict[str, list[str | None]] = {name: [] for name in names}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(positions.values()))
    for row, feature in enumerate(source.getFeatures(request) if names else ()):
        if progress is not None and row % CANCEL_EVERY == 0:
            checkpoint(progress, min(1.0, row / max(1, source.featureCount())))
        values = feature.attributes()
        for name, position in positions.items():
            found[name].append(_text(values[position]) or None)
    return found


def _check_fields(source: Any, layer_name: str, code_field: str, numeric_fields: list[str]) -> None:
    names = [f.name() for f in source.fields()]
    faults = []
    if code_field not in names:
        faults.append(problem("missing_code_field", layer=layer_name, field=code_field, found=names))
    elif source.fields().field(code_field).isNumeric():
        example = next((_text(f[code_field]) for f in source.getFeatures(_no_geometry())), "")
        faults.append(problem("numeric_codes", layer=layer_name, field=code_field, example=example))
    faults += [
        problem("missing_field", layer=layer_name, field=name, purpose=name, found=names)
        for name in dict.fromkeys(numeric_fields)
        if name not in names
    ]
    refuse_if_any(faults)


def _no_geometry() -> QgsFeatureRequest:
    return QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)


def _text(value: Any) -> str:
    return "" if is_missing(value) else str(value).strip()


def _code_faults(codes: list[str], layer_name: str, code_field: str) -> list[Problem]:
    where = {"layer": layer_name, "field": code_field}
    faults = []
    empty = sum(1 for code in codes if not code)
    if empty:
        faults.append(problem("empty_codes", count=empty, **where))
    seen: dict[str, int] = {}
    for code in codes:
        seen[code] = seen.get(code, 0) + 1
    twice = [code for code, count in seen.items() if count > 1 and code]
    if twice:
        faults.append(problem("duplicate_codes", count=len(twice), examples=twice[:EXAMPLES], **where))
    damaged = [code for code in seen if looks_damaged(code)]
    if damaged:
        faults.append(problem("malformed_codes", count=len(damaged), examples=damaged[:EXAMPLES], **where))
    return faults


def _numbers(raw: list, layer_name: str, name: str) -> tuple[list[float], list[Problem], list[Problem]]:
    """Column as floats; text that reads as plain numbers is converted with a note, other text is a fault."""
    numbers, bad, converted = [], [], 0
    for value in raw:
        if is_missing(value) or (isinstance(value, str) and not value.strip()):
            numbers.append(float("nan"))
            continue
        number = as_number(value)
        numbers.append(float("nan") if number is None else number)
        if number is None:
            bad.append(str(value))
        converted += isinstance(value, str)
    if bad:
        examples = list(dict.fromkeys(bad))[:EXAMPLES]
        return numbers, [problem("not_numeric", layer=layer_name, field=name, count=len(bad), examples=examples)], []
    notes = [problem("text_read_as_numbers", layer=layer_name, field=name, count=converted)] if converted else []
    return numbers, [], notes


def as_number(value: Any) -> float | None:
    """An attribute as a number; None for what is no plain number («12,5», «1_000», «nan», a date)."""
    if isinstance(value, str) and not _PLAIN_NUMBER.fullmatch(value.strip()):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
