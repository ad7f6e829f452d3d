"""Sentences about scoring and its inputs. ``path`` is the place in the model: index/education/..."""

from __future__ import annotations

from ...i18n import tr
from .model import joined

INPUTS = {
    "score_column_absent": lambda f: tr(
        "The layer «{layer}» has no field «{column}», which the model asks for at «{path}». Fields found: {found}. "
        "Join it to the layer, or correct the model."
    ).format(**joined(f)),
    "model_and_fields": lambda f: tr(
        "Both a score model («{model}») and fields of the layer were given. Choose one: clear the model, or clear the "
        "fields."
    ).format(**joined(f)),
    "model_changed_by_choices": lambda f: tr(
        "The model «{id}» was changed by hand ({sections}): this run is not the one of the saved model."
    ).format(**joined(f)),
    "score_indicator_unknown": lambda f: tr(
        "The indicator «{column}» of the model ({path}) is neither in the workspace nor a field of «{layer}». Correct "
        "the model, or join it to the layer as a field of that name. Fields found: {found}."
    ).format(**joined(f)),
    "indicators_from_layer": lambda f: tr(
        "The workspace does not know these indicators; they were read from the layer: {columns}."
    ).format(**joined(f)),
    "units_not_in_workspace": lambda f: tr(
        "{count} units are not in the workspace and have no indicators there (examples: {examples}). Check their "
        "codes, or use the workspace of their region."
    ).format(**joined(f)),
    "hidden_figures_in_score": lambda f: tr(
        "{count} figures of {units} units are hidden to protect people ({indicators}; examples: {examples}). The score "
        "has no value for them: what the model does with missing figures is done here too. Do not take what it fills "
        "in for the hidden figures."
    ).format(**joined(f)),
    "fields_renamed": lambda f: tr(
        "The input already has columns of these names; the new ones are called: {renamed}."
    ).format(**joined(f)),
}
SCORING = {
    "no_units": lambda f: tr("There are no units to score."),
    "duplicate_units": lambda f: tr(
        "{count} unit codes occur more than once (examples: {examples}). One row per unit is expected."
    ).format(**joined(f)),
    "indicator_absent": lambda f: tr(
        "The indicator «{source}» of the model ({path}) is not in the table. Columns found: {found}."
    ).format(**joined(f)),
    "indicator_is_text": lambda f: tr(
        "The indicator «{source}» ({path}) is text in all {count} rows. Convert it to numbers."
    ).format(**f),
    "indicator_infinite": lambda f: tr(
        "The indicator «{source}» ({path}) is infinite in {count} units (examples: {examples}). Check its denominator."
    ).format(**joined(f)),
    "indicator_all_missing": lambda f: tr(
        "The indicator «{source}» ({path}) has no value in any of the {count} units. Check the period and the source, "
        "or remove it from the model."
    ).format(**f),
    "indicator_constant": lambda f: tr(
        "The indicator «{source}» ({path}) has the same value, {value}, in all {count} units that have one, so it "
        "cannot tell them apart. Remove it from the model, freeze its bounds, or score more units."
    ).format(**f),
    "indicator_constant_once_treated": lambda f: tr(
        "The indicator «{source}» ({path}) has one value only once treated by {treatment}: nearly all units share it. "
        "Choose another treatment, freeze its bounds, or remove it from the model."
    ).format(**f),
    "group_column_absent": lambda f: tr(
        "The policy {policy} for missing values needs the column «{column}», which is not there. Columns found: "
        "{found}."
    ).format(**joined(f)),
    "geometric_not_positive": lambda f: tr(
        "«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is a geometric mean, which needs "
        "values above 0. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean."
    ).format(**joined(f)),
    "logarithm_not_positive": lambda f: tr(
        "The treatment {treatment} takes logarithms, and {count} values are 0 or less. Choose log_ct or another."
    ).format(**f),
    "treatment_not_positive": lambda f: tr(
        "The indicator «{source}» ({path}) is 0 or less in {count} units (examples: {examples}), and its treatment "
        "({treatment}) takes logarithms. Choose log_ct or another treatment for it."
    ).format(**joined(f)),
    "denominator_negative": lambda f: tr(
        "The denominator «{source}» ({path}) is below 0 in {count} units (examples: {examples}). Correct the figures."
    ).format(**joined(f)),
    "denominator_unusable": lambda f: tr(
        "The denominator «{source}» ({path}) is 0 in {zero} units and missing in {missing}: the indicator is missing "
        "there."
    ).format(**f),
    "score_smoothing_no_base": lambda f: tr(
        "«{path}»: {count} units have a value but no base «{source}» (examples: {examples}), so it is not smoothed "
        "there (choice: {choice})."
    ).format(**joined(f)),
    "score_smoothing_no_variance": lambda f: tr(
        "«{path}»: the {count} rates differ no more than chance would make them; all are smoothed to their mean, "
        "{mean:.4g}."
    ).format(**f),
    "score_smoothing_nothing_left": lambda f: tr(
        "«{path}» cannot be smoothed: none of the {count} units has both a value and a base «{source}» above 0. Choose "
        "another base, or remove smoothing from the model."
    ).format(**f),
    "score_smoothing_no_local_variance": lambda f: tr(
        "«{path}»: in {count} of {of} units the rates around differ no more than chance would make them; they are "
        "smoothed to the local mean."
    ).format(**f),
    "score_smoothing_no_neighbours": lambda f: tr(
        "«{path}»: {count} units have no neighbour with a value (examples: {examples}); they keep their raw value."
    ).format(**joined(f)),
    "score_smoothing_neighbours_absent": lambda f: tr(
        "«{path}» is to be smoothed with its neighbours, but the column «{column}» that tells them is not there. Text "
        "columns found: {found}. Name another group in the model, or use a layer of polygons."
    ).format(**joined(f)),
    "smoothing_n_without_workspace": lambda f: tr(
        "«{path}»: the base «n» of «{id}» is kept in a workspace, and none holds that indicator. Give the workspace, "
        "or name the column of the base in the model."
    ).format(**f),
    "smoothing_without_outlines": lambda f: tr(
        "«{path}»: the layer «{layer}» has no polygons, so nothing tells which units touch. Use a layer of polygons, "
        "or neighbours «same_group» in the model."
    ).format(**f),
    "smoothing_outline_out_of_range": lambda f: tr(
        "An outline of the layer «{layer}» cannot be placed on the globe. Check its coordinate reference system."
    ).format(**f),
    "checks_without_score": lambda f: tr(
        "The model gives no score ({count} reasons follow). Its figures were checked as they are: not smoothed, "
        "treated or scaled; checks that need a score are left out."
    ).format(**f),
    "screening_leaves_no_unit": lambda f: tr(
        "None of the {count} units has values for at least {threshold:.2f} of the indicators, as the model asks. Lower "
        "min_unit in its screening, or check the data."
    ).format(**f),
    "screening_empties_aggregate": lambda f: tr(
        "«{path}» would lose all its indicators: none has values in at least {threshold:.2f} of the units. Lower "
        "min_indicator in the screening, or change the tree."
    ).format(**f),
    "indicators_screened": lambda f: tr(
        "{count} indicators have values in less than {threshold:.2f} of the units and were left out of the score: "
        "{examples}."
    ).format(**joined(f)),
    "units_screened": lambda f: tr(
        "{count} units have values for less than {threshold:.2f} of the indicators and were not scored (examples: "
        "{examples})."
    ).format(**joined(f)),
    "reference_unit_absent": lambda f: tr(
        "The unit {unit}, with which the model compares «{source}» ({path}), is not among the units scored. Correct "
        "its code in the model."
    ).format(**f),
    "reference_unit_without_value": lambda f: tr(
        "The unit {unit}, with which the model compares «{source}» ({path}), has no value there. Choose another unit."
    ).format(**f),
    "target_at_low_end": lambda f: tr(
        "The target {target} of «{source}» ({path}) does not lie on the side of more need from the low end, {end}: the "
        "method {method} has no distance to measure. Choose another target, unit or method."
    ).format(**f),
    "maximum_not_positive": lambda f: tr(
        "The indicator «{source}» ({path}, direction {direction}) has no maximum above 0 on the scale of need, so that "
        "fraction_of_maximum would turn the order round. Use minmax or distance_to_maximum for it."
    ).format(**f),
    "mean_not_positive": lambda f: tr(
        "«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is joined by {method}, which "
        "divides by it. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean."
    ).format(**joined(f)),
    "power_of_negative": lambda f: tr(
        "«{path}» is below 0 in {count} units (examples: {examples}), and «{node}» is a power mean. Normalise from 0 "
        "up, widen the bounds, or use the arithmetic mean."
    ).format(**joined(f)),
    "penalty_of_no_mean": lambda f: tr(
        "The mean of the children of «{path}» is 0 or less in {count} units (examples: {examples}); {method} needs one "
        "above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130."
    ).format(**joined(f)),
    "cannot_freeze": lambda f: tr(
        "The scale of «{path}» cannot be frozen: {method} only compares the units present. Choose minmax, z or fixed "
        "thresholds for it."
    ).format(**f),
    "no_unit_scored": lambda f: tr(
        "None of the {count} units has enough values to be scored (policy {policy}, at least {threshold:.2f} of the "
        "children of each aggregate). Check the data, or lower min_available in the model."
    ).format(**f),
    "scores_do_not_differ": lambda f: tr("The {count} scores do not differ: no classes were made.").format(**f),
    "classes_left_empty": lambda f: tr(
        "Only {used} of {wanted} classes hold units: there are few units, or many equal scores."
    ).format(**f),
    "still_skewed": lambda f: tr("«{path}» stays strongly skewed even as a logarithm.").format(**f),
}
SENTENCES = {**INPUTS, **SCORING}
