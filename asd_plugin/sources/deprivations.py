"""What a poverty measure is told by hand: weights and cut-offs; and its rows read from a layer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.poverty.settings import Cutoff
from ..domain.progress import Progress, Silent, checkpoint
from ..qgis_support.compat import is_missing
from .text_files import parse_json, read_json
from .units import as_number, read_texts

if TYPE_CHECKING:
    import pandas as pd

EXAMPLES = 5
STEP = 5_000
SEPARATORS = (";", "\n", ",")


@dataclass(frozen=True)
class PovertyRows:
    """Rows in layer order. ``values``: columns asked for; ``groups`` and ``sample``: None when not asked for."""

    values: pd.DataFrame
    groups: pd.Series | None
    sample: pd.Series | None
    feature_ids: list[int] = field(default_factory=list)


def parse_weights(text: str) -> dict[str, Any]:
    """Weights from JSON ``{"name": weight}``, a path to such a file, or ``name=weight`` separated by ; , or lines.

    Empty text gives no weights. A weight that is no plain number is kept as it is written, for the checks to name.
    Raises AsdError: not understood, a name twice.
    """
    text = text.strip()
    if not text:
        return {}
    if text.startswith("{") or text.lower().endswith(".json"):
        data = parse_json(text, "WEIGHTS") if text.startswith("{") else read_json(text)
        if not isinstance(data, dict):
            raise AsdError(problem("weights_not_understood", found=text[:60]))
        return {str(name): value for name, value in data.items()}
    separator = next((mark for mark in SEPARATORS if mark in text), ";")
    found: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in text.split(separator))):
        name, mark, value = (piece.strip() for piece in part.partition("="))
        if not mark or not name:
            raise AsdError(problem("weights_not_understood", found=part))
        if name in found:
            raise AsdError(problem("weights_named_twice", name=name))
        number = as_number(value)
        found[name] = value if number is None else number
    return found


def read_cutoffs(path: str) -> dict[str, Cutoff]:
    """Cut-offs from JSON: ``{"name": {"column": "years", "below": 6}}`` (or ``above``; column: the name itself).

    Raises AsdError naming every entry that is not understood.
    """
    data = read_json(path)
    if not isinstance(data, dict) or not data:
        raise AsdError(problem("cutoffs_not_understood", file=Path(path).name, entries=["-"]))
    found, wrong = {}, []
    for name, entry in data.items():
        sides = [side for side in ("below", "above") if isinstance(entry, dict) and side in entry]
        if len(sides) != 1 or set(entry) - {"column", *sides}:
            wrong.append(str(name))
            continue
        found[str(name)] = Cutoff(str(entry.get("column", name)), entry[sides[0]], sides[0])
    if wrong:
        raise AsdError(problem("cutoffs_not_understood", file=Path(path).name, entries=wrong))
    return found


def read_rows_of(
    source: Any,
    layer_name: str,
    columns: list[str],
    group: str = "",
    sample: str = "",
    code: str = "",
    progress: Progress | None = None,
) -> PovertyRows:
    """Read ``columns`` of every row, indexed by ``code``, or by row number (from 1) when there is none.

    Households are told apart by their row number only: no name or code of theirs is read. NULL becomes missing here.
    Raises AsdError listing fields that are absent or hold text, and codes that are empty or occur twice; Cancelled.
    """
    import pandas as pd

    progress = progress or Silent()

    names = [item.name() for item in source.fields()]
    wanted = list(dict.fromkeys([*columns, *([sample] if sample else [])]))
    asked = [*wanted, *filter(None, (group, code))]
    refuse_if_any(
        problem("missing_field", layer=layer_name, field=name, purpose=name, found=names)
        for name in dict.fromkeys(asked)
        if name not in names
    )
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([names.index(name) for name in wanted])
    places = [names.index(name) for name in wanted]
    ids, raw = [], []
    for feature in source.getFeatures(request):
        if len(ids) % STEP == 0:
            checkpoint(progress, min(len(ids) / max(source.featureCount(), 1), 1.0))
        ids.append(feature.id())
        values = feature.attributes()
        raw.append([values[place] for place in places])
    if not raw:
        raise AsdError(problem("no_rows", layer=layer_name))
    texts = read_texts(source, list(filter(None, (group, code))))
    index, faults = _index(texts.get(code), len(raw), layer_name, code)
    numbers = {}
    for place, name in enumerate(wanted):
        numbers[name], wrong = _numbers([row[place] for row in raw], layer_name, name)
        faults += wrong
    refuse_if_any(faults)
    table = pd.DataFrame(numbers, index=pd.Index(index), dtype="float64")
    return PovertyRows(
        table[list(dict.fromkeys(columns))],
        pd.Series(texts[group], index=table.index, dtype=object) if group else None,
        table[sample] if sample else None,
        ids,
    )


def _index(codes: list[str | None] | None, count: int, layer: str, field_name: str) -> tuple[list[str], list[Problem]]:
    if codes is None:
        return [str(place + 1) for place in range(count)], []
    faults, empty = [], sum(code is None for code in codes)
    if empty:
        faults.append(problem("empty_codes", count=empty, layer=layer, field=field_name))
    present = [code for code in codes if code is not None]
    twice = sorted({code for code in present if present.count(code) > 1}) if len(set(present)) < len(present) else []
    if twice:
        where = {"layer": layer, "field": field_name}
        faults.append(problem("duplicate_codes", count=len(twice), examples=twice[:EXAMPLES], **where))
    return [code or "" for code in codes], faults


def _numbers(raw: list, layer: str, name: str) -> tuple[list[float], list[Problem]]:
    numbers, bad = [], []
    for value in raw:
        blank = is_missing(value) or (isinstance(value, str) and not value.strip())
        number = float("nan") if blank else as_number(value)
        numbers.append(float("nan") if number is None else number)
        if number is None:
            bad.append(str(value))
    if not bad:
        return numbers, []
    examples = list(dict.fromkeys(bad))[:EXAMPLES]
    return numbers, [problem("not_numeric", layer=layer, field=name, count=len(bad), examples=examples)]
