"""A table of cells (unit, period, programme, milieu, numbers) from a QGIS source: keys as text, numbers as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.progress import Progress, checkpoint
from ..qgis_support.compat import is_missing
from .units import as_number

if TYPE_CHECKING:
    import pandas as pd

EXAMPLES, STEP = 5, 2_000


def read_cells(
    source: Any, layer: str, unit: str, keys: list[str], numbers: list[str], texts: list[str], progress: Progress
) -> pd.DataFrame:
    """Read ``keys`` (``unit`` among them) and ``texts`` as text, ``numbers`` as numbers (NULL and blank: missing).

    Only these fields are read. Raises AsdError naming fields that are absent, a unit field that is a number, rows
    without a key, and text where a number should be; Cancelled.
    """
    import pandas as pd

    found = [item.name() for item in source.fields()]
    asked = list(dict.fromkeys([*keys, *texts, *numbers]))
    faults = [
        problem("missing_field", layer=layer, field=name, purpose=name, found=found)
        for name in asked
        if name not in found
    ]
    refuse_if_any(faults)
    places = [found.index(name) for name in asked]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
    raw: dict[str, list] = {name: [] for name in asked}
    for count, feature in enumerate(source.getFeatures(request)):
        if count % STEP == 0:
            checkpoint(progress, min(1.0, count / max(1, source.featureCount())))
        values = feature.attributes()
        for name, place in zip(asked, places):
            raw[name].append(values[place])
    if asked and not raw[asked[0]]:
        raise AsdError(problem("no_rows", layer=layer))
    if source.fields().field(unit).isNumeric():
        example = str(next((value for value in raw[unit] if not is_missing(value)), ""))
        faults.append(problem("numeric_codes", layer=layer, field=unit, example=example))
    columns: dict[str, list] = {}
    for name in dict.fromkeys([*keys, *texts]):
        columns[name] = ["" if is_missing(value) else str(value).strip() for value in raw[name]]
        empty = columns[name].count("")
        if name in keys and empty:
            faults.append(problem("cells_without_key", layer=layer, field=name, count=empty))
    for name in numbers:
        columns[name], wrong = _numbers(raw[name], layer, name)
        faults += wrong
    refuse_if_any(faults)
    return pd.DataFrame(columns)


def _numbers(raw: list, layer: str, name: str) -> tuple[list[float], list[Problem]]:
    values, bad = [], []
    for value in raw:
        blank = is_missing(value) or (isinstance(value, str) and not value.strip())
        number = None if blank else as_number(value)
        if not blank and number is None:
            bad.append(str(value))
        values.append(float("nan") if number is None else float(number))
    examples = list(dict.fromkeys(bad))[:EXAMPLES]
    faults = [problem("not_numeric", layer=layer, field=name, count=len(bad), examples=examples)] if bad else []
    return values, faults
