"""From a workspace in memory to the portrait of one commune: which figures, against which reference."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

import numpy as np

from ...domain.comparison.compare import compare
from ...domain.comparison.spread import need_percentile, need_rank
from ...domain.comparison.zones import FAMILY, zone_value
from ...domain.explanation.traits import HIGH, LOW, STRENGTH, WEAKNESS
from ...domain.scoring.contributions import is_additive
from ...domain.scoring.explanation import strongest_reasons
from ...domain.scoring.result import ADDITIVE, GAP_TO_MEAN_PROFILE
from ...domain.territory.codes import COUNTRY
from ...outputs.layer_group import SYNTHETIC
from .reading import AFTER, BEFORE, Territory
from .record import Aid, Figure, Identity, Line, Need, Part, Portrait, Provenance, Reason, Reference, Trend

REASONS = 5
FEWEST = 5  # communes of a zone: among fewer, a percentile says nothing
SERVICES = (
    "distance_paved_road",
    "no_running_water",
    "no_electricity",
    "no_sewer_no_septic",
    "waste_in_the_open",
    "public_services_per_1000",
    "no_weekly_souk",
)
TRENDS = (
    "illiteracy_10_plus",
    "unemployment",
    "inactivity_women",
    "no_running_water",
    "no_electricity",
    "no_sewer_no_septic",
    "slum_dwellings",
    "distance_paved_road",
)


def make_portrait(territory: Territory, code: str, reference: str, provenance: Provenance) -> Portrait:
    """The portrait of commune ``code``. ``reference``: ``province``, ``region``, ``country``, ``family`` or a code.

    Refused: a code that is no commune of the workspace, a zone it does not know.
    """
    inside, zone = zone_members(territory, code, reference)
    lines = _lines(territory, code, inside, zone)
    by_id = {line.indicator: line for line in lines}
    kept = tuple(line for line in lines if territory.indicators[line.indicator].get("use") == "keep")
    return Portrait(
        identity=_identity(territory, code),
        reference=Reference(zone, zone_names(territory, zone), int(inside.sum())),
        need=_need(territory, code, inside, zone),
        lines=kept,
        trends=tuple(_trend(territory, code, name, inside, zone) for name in TRENDS if _has_both(territory, name)),
        services=tuple(by_id[name] for name in SERVICES if name in by_id),
        aid=_aid(territory, code),
        provenance=provenance,
        indicators=territory.indicators,
        domains=territory.domains,
    )


def zone_members(territory: Territory, code: str, reference: str) -> tuple[np.ndarray, str]:
    """Which communes make the reference zone of ``code``, the commune always among them, and the zone's code."""
    communes = territory.communes
    zone = communes.zone_of(code, reference)
    inside = communes.members(zone).copy()
    inside[communes.row(code)] = True
    return inside, zone


def zone_names(territory: Territory, zone: str) -> Mapping[str, str]:
    """Names of a zone; those of a peer family are its label, or say that there is none."""
    if zone.startswith(FAMILY):
        label = zone[len(FAMILY) :] or "\u2013"
        typical = territory.units.loc[label] if label in territory.units.index else {}  # its most typical commune
        french, arabic = (typical.get(name) or label for name in ("name_fr", "name_ar"))
        return {
            "fr": f"famille {french}",
            "ar": f"\u0627\u0644\u0641\u0626\u0629 {arabic}",
            "en": f"family {french}",
        }
    return territory.zone_names.get(zone, {"fr": zone, "ar": zone})


def make_provenance(territory: Territory) -> Provenance:
    """Sources, dates and protection status, from what the workspace recorded and nothing else."""
    score, aid = territory.score_run, territory.aid_run
    printed = [entry for name, entry in territory.indicators.items() if _is_printed(name, entry)]
    sources = dict.fromkeys(str(entry.get("source") or "").strip() for entry in printed)
    return Provenance(
        workspace=territory.path.replace("\\", "/").rsplit("/", 1)[-1],
        sources=() if "" in sources else tuple(sources),  # one figure without a source is one too many
        licence=territory.meta.get("licence", {}),
        model=territory.model.title if territory.model is not None else {"fr": score.get("model_id") or ""},
        score_date=str(score.get("finished") or "")[:10],
        aid_date=str((aid or {}).get("finished") or "")[:10],
        made=datetime.now(timezone.utc).date().isoformat(),
        protection=str((aid or {}).get("protection") or ("suppressed" if (aid or {}).get("threshold") else "")),
        threshold=(aid or {}).get("threshold"),
        periods=tuple(sorted({period for _, period in territory.columns})),
        national=territory.is_national,
        has_interval=bool(territory.scores["rank_low"].notna().any()),
    )


def _is_printed(name: str, entry: Mapping[str, Any]) -> bool:
    return entry.get("use") == "keep" or name in SERVICES or name in TRENDS


def _identity(territory: Territory, code: str) -> Identity:
    row = territory.units.loc[code]
    province, region = str(row["province_code"]), str(row["region_code"])
    return Identity(
        code=code,
        names={"fr": row["name_fr"] or code, "ar": row["name_ar"] or row["name_fr"] or code},
        province=territory.zone_names.get(province, {"fr": province}),
        region=territory.zone_names.get(region, {"fr": region}),
        province_code=province,
        region_code=region,
        milieu=str(row["milieu"] or ""),
        province_kind=territory.province_kinds.get(province, ""),
        population=_number(row["population"]),
        households=_number(row["households"]),
        area_km2=_number(row["area_km2"]),
        per_km2=_ratio(row["population"], row["area_km2"]),
        change=_growth(row["population_2014"], row["population"]),
    )


def _need(territory: Territory, code: str, inside: np.ndarray, zone: str) -> Need:
    scores, row = territory.scores, territory.communes.row(code)
    values = scores["score"].to_numpy(dtype="float64")
    own = scores.loc[code]
    in_zone = values[inside]
    known_in_zone = int(np.count_nonzero(~np.isnan(in_zone)))
    has_score = not np.isnan(values[row])
    mean = zone_value(territory.communes, values, zone, {})
    basis = ADDITIVE if territory.model is None or is_additive(territory.model) else GAP_TO_MEAN_PROFILE
    return Need(
        score=_number(own["score"]),
        status=str(own["status"] or "missing") if isinstance(own["status"], str) else "missing",
        rank=_whole(own["rank"]),
        rank_of=int(np.count_nonzero(~np.isnan(values))),
        class_=_whole(own["class"]),
        classes=max(len(territory.score_run["limits"]) - 1, 0),
        zone_rank=need_rank(float(values[row]), in_zone, 1) if has_score else None,
        zone_rank_of=known_in_zone,
        zone_score=mean.value,
        zone_basis=mean.basis,
        rank_low=_whole(own["rank_low"]),
        rank_high=_whole(own["rank_high"]),
        share_available=_number(own["share_available"]),
        limits=tuple(territory.score_run["limits"]),
        basis=basis,
        parts=_parts(territory, code) if has_score else (),
        reasons=_reasons(territory, code, basis) if has_score else (),
    )


def _parts(territory: Territory, code: str) -> tuple[Part, ...]:
    """Contributions summed by branch under the root, beside their mean over the scored communes."""
    found, model = territory.contributions, territory.model
    if model is None:
        return ()
    scored = found[territory.scores["score"].notna().to_numpy()]
    parts = []
    for branch in model.children(model.root.id):
        leaves = [leaf.id for leaf in model.leaves if branch.id in model.path(leaf.id).split("/")]
        held = [leaf for leaf in leaves if leaf in found.columns]
        own = found.loc[code, held].sum(min_count=1) if held else np.nan
        mean = scored[held].sum(axis=1, min_count=1).mean() if held else np.nan
        parts.append(Part(branch.label or {"fr": branch.id}, _number(own), _number(mean)))
    return tuple(parts)


def _reasons(territory: Territory, code: str, basis: str) -> tuple[Reason, ...]:
    scored = territory.scores["score"].notna().to_numpy()
    shown = SimpleNamespace(contributions=territory.contributions[scored], basis=basis)
    return tuple(Reason(item.leaf, item.excess) for item in strongest_reasons(shown, code, REASONS))


def _lines(territory: Territory, code: str, inside: np.ndarray, zone: str) -> list[Line]:
    """Every indicator of the last census, or of the only one it was asked in, in catalogue order."""
    found = []
    for name, entry in territory.indicators.items():
        period = AFTER if AFTER in entry["periods"] else entry["periods"][-1]
        if (name, period) in territory.columns:
            found.append(line_of(territory, code, name, period, inside, zone))
    return found


def line_of(territory: Territory, code: str, name: str, period: str, inside: np.ndarray, zone: str) -> Line:
    """One indicator of one commune against its reference."""
    column = territory.columns[name, period]
    own = compare(territory.communes, column, [code], COUNTRY).units[0]
    values = territory.shown(name, period)
    reference, basis = _reference(territory, column, values, zone)
    known = int(np.count_nonzero(~np.isnan(values[inside])))
    percentile = None
    if own.value is not None and known >= FEWEST:
        percentile = need_percentile(own.value, values[inside], column.direction)
    gap = None if own.value is None or reference.value is None else own.value - reference.value
    kind = _kind(percentile) if territory.indicators[name].get("use") == "keep" else ""
    return Line(
        name, period, Figure(own.value, own.status), reference, basis, gap, percentile, own.rank, own.rank_of, kind
    )


def _reference(territory: Territory, column: Any, values: np.ndarray, zone: str) -> tuple[Figure, str]:
    found = zone_value(territory.communes, values, zone, column.published)
    status = "ok" if found.value is not None else "hidden_primary" if found.basis == "hidden" else "missing"
    return Figure(found.value, status), found.basis


def _kind(percentile: float | None) -> str:
    if percentile is None or LOW < percentile < HIGH:
        return ""
    return WEAKNESS if percentile >= HIGH else STRENGTH


def _has_both(territory: Territory, name: str) -> bool:
    return (name, BEFORE) in territory.columns and (name, AFTER) in territory.columns


def _trend(territory: Territory, code: str, name: str, inside: np.ndarray, zone: str) -> Trend:
    before, after = (line_of(territory, code, name, period, inside, zone) for period in (BEFORE, AFTER))
    return Trend(
        name,
        before.own,
        after.own,
        _difference(before.own.value, after.own.value),
        before.reference.value,
        after.reference.value,
        _difference(before.reference.value, after.reference.value),
    )


def _aid(territory: Territory, code: str) -> Aid | None:
    run = territory.aid_run
    if run is None:
        return None
    own = territory.aid.get(code, {})
    status = own.get("status", "missing")
    shown = status in ("ok", "imputed")

    def figure(name: str) -> Figure:
        value = own.get(name) if shown else None
        return Figure(value, status if value is not None or not shown else "missing")

    return Aid(
        *(figure(name) for name in ("households", "people", "amount_dh", "per_100_households")),
        period=str(run.get("shown_period") or ""),
        programme=str(run.get("shown_programme") or ""),
        is_synthetic=run.get("data_class") == SYNTHETIC,
    )


def _number(value: Any) -> float | None:
    return None if value is None or value != value else float(value)


def _whole(value: Any) -> int | None:
    return None if value is None or value != value else int(value)


def _ratio(top: Any, bottom: Any) -> float | None:
    top, bottom = _number(top), _number(bottom)
    return None if top is None or not bottom else top / bottom


def _growth(before: Any, after: Any) -> float | None:
    before, after = _number(before), _number(after)
    return None if after is None or not before else 100.0 * (after - before) / before


def _difference(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before
