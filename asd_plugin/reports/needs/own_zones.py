"""Units in highest need beside their own zone: gap and reasons against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from ...domain.comparison.references import OWN_FAMILY, OWN_PROVINCE, OWN_REGION
from ...outputs.needs.own_zones import zone_reasons, zone_title
from ...qgis_support.i18n import format_number, tr
from ..page_parts import Html, paragraph, table

if TYPE_CHECKING:
    from ...domain.explanation.references import OwnZones
    from ...domain.scoring.result import ScoreResult


def against_zones(
    result: ScoreResult,
    zones: OwnZones,
    names: dict[str, dict[str, str]],
    units: Sequence[str],
    called: Callable[[str], str],
) -> str:
    """A table of ``units``: zone, gap to it, what lifts them above it; and what the figures mean."""
    rows = [[called(unit), *_cells(result, zones, names, unit)] for unit in units]
    heads = [
        (tr("Unit"), False),
        (tr("Reference zone"), False),
        (tr("Score"), True),
        (tr("Gap to the zone (points of score)"), True),
        (tr("Strongest reasons (points above the zone)"), False),
    ]
    return table(heads, rows) + paragraph(_meaning(zones), "note")


def zones_heading(zones: OwnZones) -> str:
    """Title of the section."""
    return {
        OWN_REGION: tr("Highest needs against their own region"),
        OWN_PROVINCE: tr("Highest needs against their own province"),
        OWN_FAMILY: tr("Highest needs against their peer family"),
    }[zones.reference]


def _cells(result: ScoreResult, zones: OwnZones, names: dict[str, dict[str, str]], unit: str) -> list[str]:
    line = zones.gaps.units.loc[unit]
    score = format_number(line["score"], 1)
    if line["gap"] != line["gap"]:
        return [tr("not known"), score, "\u2013", "\u2013"]
    found = zone_reasons(result, zones, unit)
    reasons = [f"{escape(label)} <bdi>({escape(points)})</bdi>" for label, points in found]
    none = tr("no indicator lifts it above its zone")
    return [zone_title(line["zone"], names), score, _signed(line["gap"]), Html("<br>".join(reasons) or escape(none))]


def _signed(value: float) -> Html:
    text = format_number(value, 1)
    return Html(f'<bdi dir="ltr">{escape("+" + text if value > 0 else text)}</bdi>')


def _meaning(zones: OwnZones) -> str:
    if zones.by_population:
        return tr(
            "Gap: score of the unit minus the score of its zone's mean profile (mean weighted by population). The "
            "parts of all indicators sum to it; only those that lift the unit above its zone are reasons."
        )
    return tr(
        "Gap: score of the unit minus the score of its zone's mean profile (mean of its units, each counting the "
        "same). The parts of all indicators sum to it; only those that lift the unit above its zone are reasons."
    )
