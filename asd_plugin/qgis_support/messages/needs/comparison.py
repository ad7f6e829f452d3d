"""Sentences about comparing: units, need with coverage, two scores."""

from __future__ import annotations

from ...i18n import format_number, tr
from ..lists import joined


def _unknown_unit(f: dict) -> str:
    return tr(
        "The commune {unit} is not in this workspace. Choose another one, or open the workspace that has it."
    ).format(unit=f["unit"])


def _unknown_zone(f: dict) -> str:
    return tr("The zone {zone} is not in this workspace. Choose another reference zone.").format(zone=f["zone"])


def axis_name(axis: str) -> str:
    """``need`` or ``coverage`` in the user's language."""
    return tr("need") if axis == "need" else tr("coverage")


def _axis(f: dict) -> dict:
    return {**joined(f), "axis": axis_name(f["axis"])}


def _changed(f: dict) -> str:
    return tr(
        "The break of {axis} changed from {before} to {now} since the earlier report: quadrants of the two runs do not "
        "compare. Use fixed breaks to compare years."
    ).format(axis=axis_name(f["axis"]), before=format_number(f["before"], 3), now=format_number(f["now"], 3))


def _one_side(f: dict) -> str:
    words = (
        tr("Every unit with both figures is on the high side of the break of {axis} ({value}).")
        if f["side"] == "high"
        else tr("Every unit with both figures is on the low side of the break of {axis} ({value}).")
    )
    return words.format(axis=axis_name(f["axis"]), value=format_number(f["value"], 3))


TYPOLOGY = {
    "typology_unknown_method": lambda f: tr("The breaks «{found}» are unknown. Choices: {known}.").format(**joined(f)),
    "typology_break_wanted": lambda f: tr(
        "Fixed breaks were asked for, but none is given for {axis}. Give its value, or an earlier report that holds it."
    ).format(**_axis(f)),
    "typology_break_not_finite": lambda f: tr("The break of {axis} is {found}. Give a plain number.").format(
        **_axis(f)
    ),
    "typology_not_finite": lambda f: tr(
        "The figure of {axis} is infinite in {count} units (examples: {examples}). Check its denominator."
    ).format(**_axis(f)),
    "typology_nothing_to_class": lambda f: tr(
        "None of the {count} units has both a need and a published coverage ({hidden} are hidden): nothing to class. "
        "Check the two fields and the codes."
    ).format(**f),
    "typology_hidden_with_value": lambda f: tr(
        "{count} units marked hidden carried a coverage (examples: {examples}). It was neither used nor passed on; "
        "other columns of the layer pass as they are. Protect the layer before sharing it."
    ).format(**joined(f)),
    "typology_breaks_changed": _changed,
    "typology_one_side": _one_side,
    "typology_same_field": lambda f: tr(
        "Need and coverage are the same field «{field}» of «{layer}». Choose two fields."
    ).format(**f),
    "typology_no_common_code": lambda f: tr(
        "No code of «{need_layer}» ({need_examples}, ...) is in «{coverage_layer}» ({coverage_examples}, ...). Check "
        "the code fields, and that both layers are of the same level."
    ).format(**joined(f)),
    "typology_without_coverage": lambda f: tr(
        "{count} units are not in «{layer}» and have no coverage (examples: {examples})."
    ).format(**joined(f)),
    "typology_without_need": lambda f: tr(
        "{count} units with coverage are not in «{layer}» and were left aside (examples: {examples})."
    ).format(**joined(f)),
    "typology_other_figures": lambda f: tr(
        "The earlier report cut {axis} on the field «{before}», this run cuts «{now}»: check that they are the same "
        "figure."
    ).format(**_axis(f)),
    "earlier_report_unreadable": lambda f: tr("The earlier report «{file}» cannot be read: {reason}.").format(**f),
    "earlier_report_foreign": lambda f: tr(
        "«{file}» is no report of {wanted} with its two breaks. Choose the JSON report of an earlier run."
    ).format(**f),
}
SCORES = {
    "compare_needs_second_model": lambda f: tr(
        "Two models are compared, but only one is given. Give the file of the second model, or its id in the workspace."
    ),
    "compare_same_model": lambda f: tr(
        "The two models are the same («{id}»): nothing to compare. Choose another one."
    ).format(**f),
    "compare_needs_periods": lambda f: tr(
        "Two periods are compared: give the earlier and the later one, or the layer that holds the later figures."
    ),
    "compare_same_period": lambda f: tr("The two periods are the same ({period}). Choose another one.").format(**f),
    "compare_periods_stay": lambda f: tr(
        "{count} denominators or bases are stated for another period than their indicator and keep it on both sides: "
        "{examples}."
    ).format(**{**f, "examples": ", ".join(f["examples"])}),
    "compare_no_period": lambda f: tr(
        "No indicator of the model «{id}» is read from a workspace by period. Give the layer that holds the later "
        "figures."
    ).format(**f),
    "compare_same_scores": lambda f: tr(
        "The two scores are the same field «{field}» of the same layer. Choose another field, or a second layer."
    ).format(**f),
    "compare_no_common_unit": lambda f: tr(
        "No unit of «{before}» is in «{after}». Check the code fields, and that both are of the same level."
    ).format(**f),
    "compare_without_parts": lambda f: tr(
        "The scores carry no contributions on both sides: the change is not split by indicator."
    ),
    "compare_units_not_in_layer": lambda f: tr(
        "{count} units are only in «{layer}» and are not in the output layer (examples: {examples})."
    ).format(**joined(f)),
}
SENTENCES = {"unknown_unit": _unknown_unit, "unknown_zone": _unknown_zone, **TYPOLOGY, **SCORES}
