"""Sentences about the robustness of ranks and the explanation of scores."""

from __future__ import annotations

from ...i18n import tr
from ..lists import joined


def _of_variant(template: str, f: dict) -> str:
    """A sentence that ends with what is wrong with one variant of the model, itself worded."""
    from ...messages import sentence  # joined there: this table is one of its parts

    return template.format(variant=f["variant"], fault=sentence(f["fault"]))


ROBUSTNESS = {
    "robustness_out_of_range": lambda f: tr(
        "Robustness: {setting} is {found}; a value from {low} to {high} is expected. Change it."
    ).format(**f),
    "robustness_bad_interval": lambda f: tr(
        "Robustness: the interval {found} is not made of two rising shares between 0 and 1, such as 0.05 and 0.95."
    ).format(**f),
    "robustness_bad_quota": lambda f: tr(
        "Robustness: the size of the top group is {found}. Give a whole number of units (150), or a share of them "
        "below 1 (0.1)."
    ).format(**f),
    "robustness_bad_spread": lambda f: tr(
        "Robustness: the spread of the weights is {found}. Give a share from 0 to less than 1: 0.25 moves each weight "
        "by up to 25 %."
    ).format(**f),
    "robustness_unknown_choice": lambda f: tr("Robustness, {setting}: «{found}» is unknown. Choices: {known}.").format(
        **joined(f)
    ),
    "robustness_one_indicator": lambda f: tr(
        "The model «{id}» has a single indicator that weighs: none can be left out. Add indicators, or do not leave "
        "one out."
    ).format(**f),
    "robustness_variant_impossible": lambda f: _of_variant(
        tr("Robustness, with the choices «{variant}», which cannot work together: {fault}"), f
    ),
    "robustness_variant_fails": lambda f: _of_variant(
        tr("Robustness, with the choices «{variant}», which these figures do not allow: {fault}"), f
    ),
    "robustness_variant_skipped": lambda f: _of_variant(
        tr("Robustness, left out since it cannot work here: «{variant}». Reason: {fault}"), f
    ),
    "robustness_could_reach_zero": lambda f: tr(
        "«{path}» is 0 or less in {count} units (examples: {examples}) and lies under «{node}» ({method}), which drawn "
        "weights could then bring to 0. Normalise from 1 to 100, or join «{node}» by the arithmetic mean."
    ).format(**joined(f)),
    "draws_file_damaged": lambda f: tr(
        "The file «{path}» does not hold the draws of a robustness study, or not all of them. Give the file that the "
        "study wrote as DRAWS_FILE."
    ).format(**f),
    "robustness_other_draws": lambda f: tr(
        "The stored draws were made for another tree, or for more variants, than the model «{model}» has now. Draw "
        "anew from the seed."
    ).format(**f),
    "robustness_nothing_varies": lambda f: tr(
        "Nothing varies in the study of the model «{model}», so no choice can be weighed against another. Let the "
        "weights vary, or add another treatment, imputation, normalisation or aggregation."
    ).format(**f),
    "robustness_nothing_varied": lambda f: tr(
        "Nothing varied in the {draws} draws: every rank is that of the model as it is."
    ).format(**f),
    "robustness_few_draws": lambda f: tr(
        "Only {draws} draws were made: rank intervals are rough under {wanted}."
    ).format(**f),
    "robustness_sometimes_missing": lambda f: tr(
        "{count} units have a score in the model but not in every draw (examples: {examples}): see their share of "
        "draws without rank."
    ).format(**joined(f)),
    "sobol_few_rows": lambda f: tr(
        "The Sobol indices rest on {base} rows; under {wanted} they are rough and may come out below 0."
    ).format(**f),
}
EXPLANATION = {
    "explanation_unknown_unit": lambda f: tr(
        "The unit «{unit}» is not among the units scored. Choose one of the table that was scored."
    ).format(**f),
    "explanation_other_length": lambda f: tr(
        "{found} {name} were given for {expected} units. Give one for each unit, in the order of the scored table."
    ).format(**f),
    "zone_without_score": lambda f: tr(
        "No unit of the reference zone «{zone}» has a score: nothing to compare with. Choose another zone."
    ).format(**f),
    "traits_bad_limits": lambda f: tr(
        "Strengths up to percentile {low} and weaknesses from {high}: give two rising numbers between 0 and 100."
    ).format(**f),
    "what_if_unknown_node": lambda f: tr("The model has no «{id}». It has: {known}.").format(**joined(f)),
    "what_if_bad_weight": lambda f: tr("The weight of «{id}» is {found}; a number of 0 or more is expected.").format(
        **f
    ),
    "what_if_zero_weights": lambda f: tr(
        "The {count} children of «{node}» all weigh 0, which leaves it without a value. Give one of them some weight, "
        "or set «{node}» itself to 0."
    ).format(**f),
    "years_of_two_models": lambda f: tr(
        "The two years were scored with different trees or weights (models «{first}» and «{second}»). Score both with "
        "one model, or compare the models instead."
    ).format(**f),
    "years_scales_differ": lambda f: tr(
        "The two years were brought to different scales: part of the change comes from the scale. Freeze the bounds "
        "of one year in the model."
    ),
    "years_scale_moves": lambda f: tr(
        "{count} indicators are scaled on each year's own figures (examples: {examples}): part of the change comes "
        "from the scale. Freeze their bounds in the model."
    ).format(**joined(f)),
    "years_treatment_moves": lambda f: tr(
        "{count} indicators have their extreme values brought in on each year's own figures (examples: {examples}): "
        "part of the change may come from it."
    ).format(**joined(f)),
    "change_units_left_out": lambda f: tr(
        "{count} units have no score on one side or both: no change can be told for them."
    ).format(**f),
}
SENTENCES = {**ROBUSTNESS, **EXPLANATION}
