"""Any layer or table of units -> what the quality rules judge. Household lists are refused, never shown."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsWkbTypes

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint
from ...domain.quality.figures import HIDDEN, MISSING, Meaning, QualityData
from ...domain.territory.codes import COUNTRY, level_of, looks_damaged, province_of, region_of
from ...qgis_support.compat import is_missing
from ..households.private_fields import faults_by_name
from ..polygons import features_of
from ..units import as_number
from .figures import meaning_of, touching

if TYPE_CHECKING:
    import pandas as pd

NOT_FIGURES = ("fid", "id", "ogc_fid", "objectid", "gid", "rank", "class")
STATUS = "status"
ROWS_A_UNIT = 2  # more, without a period, and it is no table of units
COUNT_MEDIAN = 10
STEP = 2_000
_PERCENT = re.compile(r"(^|_)(pct|percent|pourcent|pourcentage|taux|part|share|rate)(_|$)")
_SIGNED = re.compile(r"(^|_)(change|points|gap|ecart|evolution|diff|z)(_|$)")
_NAMES = re.compile(r"(^|_)(nom|noms|name|names)(_|\d|$)")


@dataclass(frozen=True)
class LayerFields:
    """Which fields say what; ``figures`` empty: every numeric field. ``period``: of the whole layer where no field."""

    code: str
    figures: tuple[str, ...] = ()
    period_field: str = ""
    milieu_field: str = ""
    period: str = ""


def read_layer(
    source: Any,
    name: str,
    fields: LayerFields,
    cards: list[dict[str, Any]],
    known: dict[str, set[str]] | None,
    neighbours: dict[str, list[str]],
    progress: Progress,
) -> QualityData:
    """Read the cells of ``source``.

    ``cards``: looked up by field name. ``known``: codes of the reference by level (None: none to hold against).
    ``neighbours``: used where the layer has no outlines. AsdError: absent fields, no numeric field, no rows, household
    data, several rows a unit.
    """
    import pandas as pd

    figures = _figures(source, name, fields)
    rows = _rows(source, fields, figures, progress)
    if not rows:
        raise AsdError(problem("no_rows", layer=name))
    codes = [row[0] for row in rows]
    _refuse_households(source, name, rows)
    levels = [level_of(code) or "unit" for code in codes]
    main = Counter(level for level, code in zip(levels, codes) if code).most_common(1)[0][0]
    kept = pd.DataFrame(_first_rows(rows, levels), columns=["code", "level", "period", "milieu", "values", "statuses"])
    cells = _cells(kept, figures)
    meanings = {field: _meaning(field, cells, cards, name) for field in figures}
    own = touching(source, name, codes, progress)
    milieux = {code: row[2] for code, row in zip(codes, rows) if row[2] in ("urban", "rural")}
    return QualityData(
        cells, meanings, _parents(set(codes)), milieux, own or neighbours, _code_faults(rows, levels, known), main
    )


def _figures(source: Any, name: str, fields: LayerFields) -> list[str]:
    names = source.fields().names()
    absent = [one for one in (fields.code, *fields.figures, fields.period_field, fields.milieu_field) if one]
    absent = [one for one in absent if one not in names]
    if fields.code not in names:
        raise AsdError(problem("missing_code_field", layer=name, field=fields.code, found=names))
    if absent:
        raise AsdError([problem("missing_field", layer=name, field=one, purpose=one, found=names) for one in absent])
    named = [one for one in faults_by_name(names, name) if one.code == "nominative_field"]
    if any(not _NAMES.search(one.fields["field"].lower()) for one in named):
        raise AsdError(problem("quality_household_data", layer=name))
    special = {fields.code, fields.period_field, fields.milieu_field}
    numeric = [one.name() for one in source.fields() if one.isNumeric() and one.name() not in special]
    found = list(fields.figures) or [one for one in numeric if one.lower() not in NOT_FIGURES]
    if not found:
        raise AsdError(problem("quality_no_numbers", layer=name, found=names))
    return found


def _rows(source: Any, fields: LayerFields, figures: list[str], progress: Progress) -> list[tuple]:
    """Rows as (code, period, milieu, values, statuses)."""
    names = source.fields().names()
    status = [f"{one}_{STATUS}" if f"{one}_{STATUS}" in names else STATUS for one in figures]
    places = {one: names.index(one) for one in {fields.code, *figures, *status} if one in names}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    total, found = max(1, source.featureCount()), []
    for rank, feature in enumerate(features_of(source, request)):
        if rank % STEP == 0:
            checkpoint(progress, min(1.0, rank / total))
        given = feature.attributes()
        period = _text(given[names.index(fields.period_field)]) if fields.period_field else fields.period
        milieu = _text(given[names.index(fields.milieu_field)]) if fields.milieu_field else ""
        values = [None if is_missing(given[places[one]]) else as_number(given[places[one]]) for one in figures]
        said = [_text(given[places[one]]) if one in places else "" for one in status]
        found.append((_text(given[places[fields.code]]), period, milieu, values, said))
    return found


def _refuse_households(source: Any, name: str, rows: list[tuple]) -> None:
    """Several rows a unit, or codes that are no units' on a layer without outlines: a list of households, perhaps."""
    codes = {row[0] for row in rows if row[0]}
    keys = {row[:2] for row in rows if row[0]}
    if len(rows) > ROWS_A_UNIT * max(1, len(keys)):
        raise AsdError(problem("quality_not_units", layer=name, rows=len(rows), units=len(codes)))
    is_drawn = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    official = sum(1 for code in codes if level_of(code) or looks_damaged(code))
    if not codes or (not is_drawn and 2 * official < len(codes)):
        raise AsdError(problem("quality_codes_of_nothing", layer=name))


def _first_rows(rows: list[tuple], levels: list[str]) -> list[tuple]:
    """The first row of each code and period: repeated ones are told as such and judged once."""
    seen, kept = set(), []
    for (code, period, milieu, values, said), level in zip(rows, levels):
        if code and (code, period) not in seen:
            seen.add((code, period))
            kept.append((code, level, period, milieu, values, said))
    return kept


def _cells(kept: pd.DataFrame, figures: list[str]) -> pd.DataFrame:
    import pandas as pd

    parts = []
    for place, field in enumerate(figures):
        values = pd.Series([row[place] for row in kept["values"]], dtype="float64")
        said = pd.Series([row[place] for row in kept["statuses"]], dtype=object)
        plain = said.where(said.isin(["ok", "imputed", "not_asked"]) | said.str.startswith(HIDDEN), "")
        status = plain.where(plain != "", values.isna().map({True: MISSING, False: "ok"}))
        parts.append(
            kept[["level", "code"]].assign(
                indicator=field, period=kept["period"], milieu="total", value=values, status=status
            )
        )
    return pd.concat(parts, ignore_index=True)


def _meaning(field: str, cells: pd.DataFrame, cards: list[dict[str, Any]], layer: str) -> Meaning:
    """The card of that name; else what the field's name and figures say: a share in %, a count, or nothing."""
    card = next((one for one in cards if one["id"] == field), None)
    if card is not None:
        return replace(meaning_of(card), source=layer)
    plain = field.lower()
    if _SIGNED.search(plain):
        return Meaning(source=layer, gaps=None)
    if _PERCENT.search(plain):
        return Meaning(0.0, None, "%", 1, False, layer, None)
    values = cells.loc[(cells["indicator"] == field) & ~cells["status"].str.startswith(HIDDEN), "value"].dropna()
    is_whole = len(values) > 0 and bool((values % 1 == 0).all()) and values.nunique() > 1
    is_count = is_whole and float(values.median()) >= COUNT_MEDIAN and float((values < 0).mean()) < 0.05
    return Meaning(None, None, "", 0 if is_whole else 1, is_count, layer, None)


def _parents(codes: set[str]) -> dict[str, str]:
    """Parents that stand in the same table."""
    found = {}
    for code in codes:
        level = level_of(code)
        above = {"commune": province_of, "province": region_of}.get(level or "")
        parent = above(code) if above else COUNTRY if level == "region" else ""
        if parent in codes:
            found[code] = parent
    return found


def _code_faults(
    rows: list[tuple], levels: list[str], known: dict[str, set[str]] | None
) -> tuple[tuple[str, str, int], ...]:
    empty = sum(1 for row in rows if not row[0])
    faults = [("code_empty", "", empty)] if empty else []
    times = Counter(row[:2] for row in rows if row[0])
    repeated = Counter({code: 0 for code, _ in times})
    for (code, _), count in times.items():
        repeated[code] = max(repeated[code], count)
    faults += [("code_duplicated", code, count) for code, count in sorted(repeated.items()) if count > 1]
    level = {row[0]: one for row, one in zip(rows, levels) if row[0]}
    for code in sorted(level):
        if looks_damaged(code):
            faults.append(("code_malformed", code, 1))
        elif known and level[code] in known and code not in known[level[code]]:
            faults.append(("code_unknown", code, 1))
    return tuple(faults)


def _text(value: Any) -> str:
    return "" if is_missing(value) else str(value).strip()
