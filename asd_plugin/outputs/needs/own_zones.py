"""Units beside their own zone, written: columns of the layer, part of the run report."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from qgis.core import NULL

from ...domain.comparison.references import FAMILY
from ...qgis_support.compat import real_field, text_field
from ...qgis_support.i18n import format_number, label_of, language, tr
from ...qgis_support.written import in_line

if TYPE_CHECKING:
    from ...domain.explanation.references import OwnZones
    from ...domain.scoring.result import ScoreResult

COLUMNS = {"zone": text_field, "zone_name": text_field, "zone_score": real_field, "zone_gap": real_field,
           "zone_reasons": text_field}  # fmt: skip
REASONS = 3


def column_titles() -> dict[str, str]:
    """Title of each column in the user's language."""
    return {
        "zone": tr("Reference zone (code)"),
        "zone_name": tr("Reference zone"),
        "zone_score": tr("Score of the zone's mean profile"),
        "zone_gap": tr("Gap to the zone (points of score)"),
        "zone_reasons": tr("Strongest reasons against the zone"),
    }


def zone_title(zone: str, names: dict[str, dict[str, str]]) -> str:
    """Name of a zone in the user's language, its code where no name is known."""
    code = zone[len(FAMILY) :] if zone.startswith(FAMILY) else zone
    name = label_of(names.get(zone) or {"fr": code}) or code
    return tr("peer family «{name}»").format(name=name) if zone.startswith(FAMILY) else name


def zone_reasons(result: ScoreResult, zones: OwnZones, unit: str) -> list[tuple[str, str]]:
    """What lifts a unit above its zone: label in the user's language, and points as ``+4.6``."""
    found = zones.strongest(unit, result.contributions, REASONS)
    return [(label_of(result.model.node(r.leaf).label) or r.leaf, f"+{format_number(r.excess, 1)}") for r in found]


def zone_rows(result: ScoreResult, zones: OwnZones, names: dict[str, dict[str, str]]) -> list[list[Any]]:
    """Values of :data:`COLUMNS` by unit, NULL where there is no score or no zone."""
    rows, mark = [], "\u061b " if language() == "ar" else "; "
    for unit, line in zones.gaps.units.iterrows():
        zone = str(line["zone"])
        texts = [f"{label} ({in_line(points)})" for label, points in zone_reasons(result, zones, str(unit))]
        numbers = [NULL if value != value else float(value) for value in (line["reference_score"], line["gap"])]
        known = [zone, zone_title(zone, names)] if zone else [NULL, NULL]
        rows.append([*known, *numbers, mark.join(texts) if texts else NULL])
    return rows


def zones_report(result: ScoreResult, zones: OwnZones, names: dict[str, dict[str, str]], family_id: str) -> dict:
    """The part ``reference`` of the run report: what was compared with what, zone by zone and unit by unit.

    ``score`` of a zone: as the portrait has it. ``reference_score`` of a unit: score of the zone's mean profile under
    the unit's own weights; ``gap`` = its score minus that, and ``parts`` of all indicators sum to it.
    """
    units = []
    for unit, line in zones.gaps.units.iterrows():
        if line["gap"] != line["gap"]:
            continue
        parts = zones.gaps.parts.loc[unit].dropna()
        units.append(
            {
                "unit": unit,
                "zone": line["zone"],
                "score": line["score"],
                "reference_score": line["reference_score"],
                "gap": line["gap"],
                "parts": {str(leaf): float(part) for leaf, part in parts.items()},
                "reasons": [asdict(reason) for reason in zones.strongest(str(unit), result.contributions, REASONS)],
            }
        )
    return {
        "kind": zones.reference,
        "family_id": family_id or None,
        "counted_by": "population" if zones.by_population else "unit",
        "zones": [{"zone": z, "names": names.get(z, {}), "score": score} for z, score in zones.zone_scores.items()],
        "units": units,
        "without_zone": list(zones.without_zone),
        "alone_in_their_zone": list(zones.alone),
    }
