"""The comparison as a book of tables: every figure of the views, the values in time, the sources, the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....outputs.tables.book import NUMBER, WHOLE, Book, Column, Sheet, make_sheet
from ....outputs.tables.reading_key import dictionary_sheet, sources_sheet
from ....qgis_support.i18n import label_of, tr
from .. import sentences
from ..rows import basis_word

if TYPE_CHECKING:
    from ....domain.comparison.compare import Compared, Comparison
    from ..specs import Figures

ACROSS = ("profile", "radar", "multiples")
SCATTER = "scatter"


def book_of(figures: Figures, right_to_left: bool = False) -> Book:
    """Everything a reader needs to use the figures on screen elsewhere; a hidden figure is in none of the sheets."""
    compared = {name: _compared(figures, name) for name in indicators_shown(figures)}
    columns, in_time = _columns(figures), _time_columns(figures)
    records = [
        _record(figures, name, comparison, unit) for name, comparison in compared.items() for unit in comparison.units
    ]
    data = make_sheet(tr("Comparison"), columns, records)
    times = _time_records(figures, list(compared))
    sheets = [data]
    if len({record["period"] for record in times}) > 1:
        sheets.append(make_sheet(tr("In time"), in_time, times))
    used = {str(record["status"]) for record in (*records, *times)}
    sheets += [_sources(figures, compared), dictionary_sheet(_each_once(columns, in_time), used)]
    return Book(figures.titled(figures.state.indicator), tuple(sheets), right_to_left)


def indicators_shown(figures: Figures) -> tuple[str, ...]:
    """Indicators whose figures are on screen or chosen, the main one first."""
    shown = [*figures.state.indicators]
    if figures.state.view in ACROSS:
        shown += figures.several
    elif figures.state.view == SCATTER:
        shown.append(figures.second)
    return tuple(dict.fromkeys(shown))


def _compared(figures: Figures, indicator: str) -> Comparison:
    from ....domain.comparison.compare import compare

    if indicator == figures.state.indicator:
        return figures.comparison
    state = figures.state
    return compare(figures.data.communes, figures.column_of(indicator), state.codes, state.reference)


def _record(figures: Figures, indicator: str, comparison: Comparison, unit: Compared) -> dict[str, Any]:
    from ....domain.comparison.profile import family_percentile
    from ....domain.comparison.spread import robust_z

    data, entry = figures.data, figures.data.indicators[indicator]
    return {
        **_who_and_what(figures, indicator, unit.code),
        "period": figures.period_of(indicator),
        "value": unit.value,
        "status": unit.status,
        "status_word": sentences.status_word(unit.status),
        "reference_code": unit.reference.code,
        "reference": data.zone_name(unit.reference.code),
        "reference_value": unit.reference.value,
        "reference_basis": basis_word(unit.reference.basis),
        "gap": unit.gap,
        "gap_z": unit.gap_z,
        "robust_z": robust_z(unit.value, comparison.spread),
        "rank": unit.rank,
        "rank_of": unit.rank_of,
        "zone_rank": unit.zone_rank,
        "zone_rank_of": unit.zone_rank_of,
        "percentile": unit.percentile,
        "family_percentile": family_percentile(data.communes, figures.column_of(indicator), unit.code),
        "source": entry["source"],
        "licence": entry["licence"],
    }


def _who_and_what(figures: Figures, indicator: str, code: str) -> dict[str, Any]:
    data, entry = figures.data, figures.data.indicators[indicator]
    return {
        "code": code,
        "name": data.zone_name(code) if not data.knows(code) else data.unit_name(code),
        "within": data.province_name(code) if data.knows(code) else "",
        "indicator_id": indicator,
        "indicator": label_of(entry["label"]),
        "milieu": {"urban": tr("urban"), "rural": tr("rural")}.get(data.milieu, tr("urban and rural")),
        "unit": label_of(entry["unit"]),
    }


def _time_records(figures: Figures, indicators: list[str]) -> list[dict[str, Any]]:
    """Every period of every indicator: the chosen units, then the zones they are compared with."""
    from ....domain.comparison.trend import follow

    records = []
    for name in indicators:
        columns = {period: figures.data.columns[name, period] for period in figures.periods_of(name)}
        trend = follow(figures.data.communes, columns, figures.state.codes, figures.state.reference)
        for course in (*trend.units, *trend.zones):
            is_zone = course in trend.zones
            for period, value, status in zip(trend.periods, course.values, course.statuses):
                records.append(
                    {
                        **_who_and_what(figures, name, course.code),
                        "role": tr("reference") if is_zone else tr("chosen unit"),
                        "period": period,
                        "value": value,
                        "status": status,
                        "status_word": basis_word(status) if is_zone else sentences.status_word(status),
                    }
                )
    return records


def _columns(figures: Figures) -> tuple[Column, ...]:
    decimals, status = int(figures.indicator["decimals"]), "status"

    def figure(name: str, title: str, meaning: str, places: int = decimals) -> Column:
        return Column(name, title, NUMBER, meaning, decimals=places, status=status)

    def whole(name: str, title: str, meaning: str) -> Column:
        return Column(name, title, WHOLE, meaning, status=status)

    return (
        *_first_columns(figures),
        figure("value", tr("Value"), tr("Value of the unit; empty when there is none, and the status says why")),
        *_status_columns(),
        Column("reference_code", tr("Reference code"), meaning=tr("Code of what the unit is compared with")),
        Column("reference", tr("Reference zone"), meaning=tr("What the unit is compared with")),
        Column("reference_value", tr("Reference value"), NUMBER, tr("Value of the reference"), decimals=decimals),
        Column("reference_basis", tr("Reference basis"), meaning=tr("Where the value of the reference comes from")),
        figure("gap", tr("Gap"), tr("Value minus value of the reference; percentages: in percentage points")),
        figure(
            "gap_z",
            tr("Gap (robust z)"),
            tr("Gap divided by 1.4826 times the median absolute deviation of all units of the level"),
            2,
        ),
        figure("robust_z", tr("Robust z"), tr("Value minus median, divided by the same"), 2),
        whole("rank", tr("Rank"), sentences.rank_meaning(figures.indicator)),
        whole("rank_of", tr("Units ranked"), tr("How many units of the level have a figure")),
        whole("zone_rank", tr("Rank in the zone"), tr("Rank among the units of the reference zone")),
        whole("zone_rank_of", tr("Units of the zone ranked"), tr("How many units of the zone have a figure")),
        figure("percentile", tr("Need percentile"), tr("Share of the other units that rank behind this one, in %"), 0),
        figure(
            "family_percentile",
            tr("Need percentile in the family"),
            tr("The same among the units of its peer family; empty without families"),
            0,
        ),
        Column("source", tr("Source"), meaning=tr("Who published the figures the value comes from")),
        Column("licence", tr("Licence"), meaning=tr("What may be done with them")),
    )


def _time_columns(figures: Figures) -> tuple[Column, ...]:
    return (
        *_first_columns(figures),
        Column("role", tr("Role"), meaning=tr("A chosen unit, or a zone it is compared with")),
        Column(
            "value",
            tr("Value"),
            NUMBER,
            tr("Value of the unit; empty when there is none, and the status says why"),
            decimals=int(figures.indicator["decimals"]),
            status="status",
        ),
        *_status_columns(),
    )


def _first_columns(figures: Figures) -> tuple[Column, ...]:
    level = figures.data.level
    return (
        Column("code", tr("Code"), meaning=tr("Geographic code of the HCP: text, its leading zeros belong to it")),
        Column("name", sentences.level_word(level), meaning=tr("Name; homonyms carry what they lie in")),
        Column("within", sentences.parent_word(level), meaning=tr("What the unit lies in")),
        Column("indicator_id", tr("Indicator (code)"), meaning=tr("Stable name of the indicator in the catalogue")),
        Column("indicator", tr("Indicator"), meaning=tr("Label of the indicator")),
        Column("period", tr("Period"), meaning=tr("Year or period of the value")),
        Column("milieu", tr("Milieu"), meaning=tr("Urban part, rural part, or both together")),
        Column("unit", tr("Unit"), meaning=tr("Unit of the value")),
    )


def _status_columns() -> tuple[Column, ...]:
    return (
        Column("status", tr("Status (code)"), meaning=tr("Stable code of the status; its meaning is below")),
        Column("status_word", tr("Status"), meaning=tr("Status of the value in words")),
    )


def _sources(figures: Figures, compared: dict[str, Comparison]) -> Sheet:
    data, entries = figures.data, figures.data.indicators
    facts = [(tr("Title"), figures.titled(figures.state.indicator))]
    for name, comparison in compared.items():
        entry = entries[name]
        facts += [
            (tr("Indicator"), figures.titled(name)),
            (tr("Definition"), label_of(entry.get("definition") or {})),
            (tr("Source"), entry["source"]),
            (tr("Licence"), entry["licence"]),
            (tr("Data status"), sentences.data_status(comparison, data.level)),
        ]
    facts += [
        (tr("Compared with"), sentences.reference_title(figures.state.reference, data)),
        (tr("Note"), sentences.basis_note(figures.comparison, data)),
        (tr("Workspace"), data.name),
        (tr("Licence of the workspace"), label_of(data.licence or {})),
        (tr("Date"), figures.today),
    ]
    return sources_sheet(facts)


def _each_once(*groups: tuple[Column, ...]) -> list[Column]:
    return list({column.name: column for group in reversed(groups) for column in group}.values())
