"""Sentences about similar territories and peer families."""

from __future__ import annotations

from ...i18n import tr
from ..lists import joined


def _outcome(f: dict) -> str:
    reasons = {
        "need": tr(
            "«{variable}» is what need is measured by: territories alike on it could no longer be compared on need."
        ),
        "service": tr(
            "«{variable}» says which services there are: they are what aid changes, not what a territory is."
        ),
        "change": tr("«{variable}» is the change of a need: an outcome, not what a territory is."),
        "result": tr("«{variable}» is a result of this plugin: an outcome, not what a territory is."),
    }
    head = reasons[f["why"]].format(variable=f["variable"])
    return head + " " + tr("Choose among the structure variables: {known}.").format(known=", ".join(f["known"]))


def _kind_of_zone(reference: str) -> str:
    words = {"region": tr("region"), "province": tr("province"), "family": tr("peer family")}
    return words.get(reference, reference)


def _nowhere(f: dict) -> str:
    return tr(
        "The {zone} of none of the {count} units is known: their reasons cannot be told against it. Use HCP codes, "
        "give the workspace that holds these units, or choose another reference."
    ).format(zone=_kind_of_zone(f["reference"]), count=f["count"])


def _without_zone(f: dict) -> str:
    return tr(
        "The {zone} of {count} scored units is not known (examples: {examples}): they have a score, but no gap and no "
        "reasons against it."
    ).format(zone=_kind_of_zone(f["reference"]), count=f["count"], examples=", ".join(map(str, f["examples"])))


def _k_families(f: dict) -> str:
    return tr("{k} families cannot be made of {units} units. Choose from 2 to {most}, or fewer variables.").format(
        k=", ".join(map(str, f["k"])), units=f["units"], most=f["most"]
    )


def _unknown_unit(f: dict) -> str:
    text = tr("The commune «{unit}» is not in this workspace. Give its HCP code, such as 06.141.01.01.").format(**f)
    near = f.get("near")
    return text + " " + tr("Names that come near: {names}.").format(names=", ".join(near)) if near else text


SENTENCES = {
    "peers_outcome_variable": _outcome,
    "peers_unknown_variables": lambda f: tr(
        "{variables}: not among the structure variables of this workspace. Choose among: {known}."
    ).format(**joined(f)),
    "peers_scored_variables": lambda f: tr(
        "The need score counts {variables} too: territories alike on it will differ less on need. Leave it out to "
        "compare scores within families."
    ).format(**joined(f)),
    "peers_own_fields": lambda f: tr(
        "{fields}: taken as structure on your word. Make sure that it is no outcome (need, services, results of aid)."
    ).format(**joined(f)),
    "peers_field_taken": lambda f: tr(
        "{fields}: the workspace has a structure variable of that name. Choose it there, or rename the field."
    ).format(**joined(f)),
    "peers_no_common_code": lambda f: tr(
        "No code of «{layer}» ({examples}, ...) is a commune of the workspace. Check the field of the codes."
    ).format(**joined(f)),
    "peers_units_not_in_layer": lambda f: tr(
        "{count} communes of the workspace are not in «{layer}» (examples: {examples}): its fields are missing there."
    ).format(**joined(f)),
    "peers_weight_unknown": lambda f: tr(
        "A weight is given for «{variable}», which is not among the variables used: {known}. Write variable=weight, "
        "separated by commas."
    ).format(**joined(f)),
    "peers_weight_bad": lambda f: tr(
        "The weight «{found}» of {variable} is no number from 0 up. Write for example {variable}=2."
    ).format(**f),
    "peers_weights_zero": lambda f: tr("All weights are zero. Give at least three variables a weight above zero."),
    "peers_variable_constant": lambda f: tr(
        "«{variable}» is the same in every commune: it tells nothing apart and was dropped."
    ).format(**f),
    "peers_variable_missing": lambda f: tr("«{variable}» has no value in any commune and was dropped.").format(**f),
    "peers_variable_unweighted": lambda f: tr("«{variable}» has the weight 0 and was dropped.").format(**f),
    "peers_too_few_variables": lambda f: tr(
        "At least {least} variables that differ between communes are needed; left are: {found}. Dropped: {dropped}. "
        "Add structure variables."
    ).format(**{**joined(f), "found": ", ".join(f["found"]) or "0", "dropped": ", ".join(f["dropped"]) or "0"}),
    "peers_units_left_out": lambda f: tr(
        "{count} communes lack more than a third of the variables and have no family and no neighbours (examples: "
        "{examples})."
    ).format(**joined(f)),
    "peers_no_logarithm": lambda f: tr(
        "«{variable}» is zero or negative in {count} communes: no logarithm, taken as missing there."
    ).format(**f),
    "peers_units_twice": lambda f: tr(
        "{count} unit codes stand twice (examples: {examples}). Keep one row a unit."
    ).format(**joined(f)),
    "peers_unknown_unit": _unknown_unit,
    "peers_unit_ambiguous": lambda f: tr("Several communes are called «{unit}»: {near}. Give the code of one.").format(
        **joined(f)
    ),
    "peers_layer_without_fields": lambda f: tr(
        "A layer with structure variables was given, but none of its fields was chosen. Choose the fields, or no layer."
    ),
    "peers_unit_left_out": lambda f: tr(
        "The commune {unit} lacks more than a third of the variables: nothing says whom it resembles. Choose other "
        "variables, or another commune."
    ).format(**f),
    "peers_k_nearest": lambda f: tr(
        "{k} similar territories were asked for among {units} units. Choose from 1 to {most}."
    ).format(**f),
    "peers_k_families": _k_families,
    "peers_k_above_different": lambda f: tr(
        "{k} families were asked for, but only {different} units differ on these variables. Choose fewer families or "
        "more variables."
    ).format(**f),
    "peers_k_range": lambda f: tr(
        "The smallest number of families to try ({low}) is above the largest ({high}). Exchange them."
    ).format(**f),
    "peers_weak_families": lambda f: tr(
        "Mean silhouette {mean}: communes shade into one another and the limits between families are a convention. Use "
        "the similar territories of one commune where its own neighbours matter."
    ).format(**f),
    "unit_without_family": lambda f: tr(
        "The commune {unit} is in no peer family. Choose another reference, or make the families again with fewer "
        "variables."
    ).format(**f),
    "no_family_recorded": lambda f: tr(
        "No peer families are recorded in this workspace. Run «Peer families» with recording, then try again."
    ),
    "families_without_workspace": lambda f: tr(
        "Reasons against the peer family were asked for without a workspace, and families are kept in one. Give the "
        "workspace, or choose another reference."
    ),
    "families_not_the_reference": lambda f: tr(
        "The families «{family}» were given, but reasons are not told against the peer family. Choose «Own peer "
        "family», or leave the id empty."
    ).format(**f),
    "reference_zone_nowhere": _nowhere,
    "units_without_zone": _without_zone,
    "units_alone_in_zone": lambda f: tr(
        "{count} units are the only one scored in their reference zone (examples: {examples}): their gap is 0 and says "
        "nothing. Choose a wider reference."
    ).format(**joined(f)),
    "zones_borrow_means": lambda f: tr(
        "In {count} reference zones (examples: {examples}) no unit that counts has one of the indicators: the mean of "
        "all units stands in for it."
    ).format(**joined(f)),
    "zones_without_population": lambda f: tr(
        "No population is known for these units: each counts the same in its zone's mean, and the gaps differ from "
        "those of a workspace, which weigh by population."
    ),
}
