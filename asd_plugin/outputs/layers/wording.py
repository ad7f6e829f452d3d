"""Names of layers and folders, what each shows, titles of columns: in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import label_of, language, tr
from ...qgis_support.written import day

if TYPE_CHECKING:
    from .figures import IndicatorFigures


LONGEST_UNIT = 22


def outline_names() -> dict[str, str]:
    """Level to the name of its layer."""
    return {"region": tr("Regions"), "province": tr("Provinces and prefectures"), "commune": tr("Communes")}


def rate_names() -> dict[str, str]:
    """Role to the name of a layer of counts."""
    return {
        "coverage": tr("Beneficiary households per 100 households"),
        "density": tr("Beneficiary households per km²"),
        "periods": tr("Coverage period by period (time slider)"),
    }


def themes_name() -> str:
    """Name of the folder of thematic sets."""
    return tr("Thematic maps")


def name_field() -> str:
    """Field that names a feature in lists and searches."""
    return '"name_ar"' if language() == "ar" else '"name_fr"'


def count_lines() -> list[tuple[str, str, int]]:
    """Column, title and decimals of what a map tip says of counts."""
    return [
        ("households", tr("Beneficiary households"), 0),
        ("per_100_households", tr("Beneficiary households per 100 households"), 1),
        ("per_km2", tr("Beneficiary households per km²"), 2),
    ]


def counts_source(run: dict[str, Any]) -> str:
    """Where counts come from, and when they were made."""
    return tr("Beneficiary counts given by the office, computed on {date}").format(
        date=day(str(run.get("finished") or "")[:10])
    )


def indicator_name(one: IndicatorFigures) -> str:
    """Short name of an indicator with its unit and its period, each said once: the legend below has figures only."""
    label, unit = label_of(one.entry.get("short_label") or one.entry["label"]), _short_unit(one)
    if not unit:
        return label if one.period in label else f"{label} ({one.period})"
    if one.period in label:
        return tr("{label} ({unit})").format(label=label, unit=unit)
    return tr("{label} ({unit}, {period})").format(label=label, unit=unit, period=one.period)


def _short_unit(one: IndicatorFigures) -> str:
    """The unit where it is short; the label already says per thousand what, and yes or no needs none."""
    unit = label_of(one.entry["unit"])
    if one.is_yes_or_no or "1000" in unit.replace(" ", "").replace("\u00a0", ""):
        return ""
    return "%" if unit.startswith("%") else unit if len(unit) <= LONGEST_UNIT else ""


def indicator_abstract(one: IndicatorFigures) -> str:
    """Definition, unit, period of an indicator; what the classes mean."""
    parts = [label_of(one.entry.get("definition") or {})]
    parts.append(tr("Unit: {unit}. Period: {period}.").format(unit=label_of(one.entry["unit"]), period=one.period))
    if one.previous:
        parts.append(
            tr("Classes are the same in {previous} and {period}; the time slider goes from one to the other.").format(
                previous=one.previous, period=one.period
            )
        )
    return " ".join(part for part in parts if part)


def value_titles(one: IndicatorFigures) -> dict[str, str]:
    """Column to title in the layer of one indicator."""
    label, unit = label_of(one.entry["label"]), label_of(one.entry["unit"])
    titles = {
        "value": f"{label}, {one.period} ({unit})",
        "n": tr("People or households behind the value"),
        "indicator_id": tr("Indicator"),
        "previous_period": tr("Earlier period"),
        "previous_status": tr("Status in the earlier period"),
        "province_value": tr("Value of the province"),
        "region_value": tr("Value of the region"),
        "country_value": tr("Value of the country"),
    }
    if one.previous:
        titles["previous_value"] = f"{label}, {one.previous} ({unit})"
    return titles


def abstract_of(role: str) -> str:
    """What the layer of ``role`` shows, for its metadata."""
    hidden = tr("Small counts are hidden to protect households; hidden is neither zero nor missing.")
    discs = tr("A disc has the size of its class, in equal steps: its class is read in the legend, not off its area.")
    return {
        "region": tr("Regions of Morocco, HCP codes."),
        "province": tr("Provinces and prefectures of Morocco, HCP codes."),
        "commune": tr("Communes of Morocco, HCP codes, with milieu, population and households."),
        "population": tr("Population of each commune at the latest census, as discs.") + " " + discs,
        "need": tr(
            "Need score of each commune in the latest run of the workspace: a comparison of territories, never a "
            "judgement on a household. Communes without enough indicators are shown as n.d., not as zero."
        ),
        "coverage": tr("Beneficiary households of each commune per 100 households, latest counts.") + " " + hidden,
        "density": tr("Beneficiary households of each commune per km² of its area, latest counts.") + " " + hidden,
        "beneficiaries": tr("Beneficiary households of each commune, latest counts, as discs.") + f" {discs} {hidden}",
        "periods": tr("Beneficiary households per 100 households, every period of the latest counts.") + " " + hidden,
        "priorities": tr(
            "Need score beside coverage in four quadrants: breaks are the medians of the communes when the layer was "
            "added, and stay fixed until it is added again."
        )
        + " "
        + hidden,
    }[role]
