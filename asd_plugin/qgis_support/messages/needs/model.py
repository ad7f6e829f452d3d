"""Sentences about score models: the file and its choices. ``path`` is the place in the model: index/education/..."""

from __future__ import annotations

from ...i18n import tr


def joined(f: dict) -> dict:
    """Fields with lists joined for print, the same for every sentence."""
    return {key: ", ".join(map(str, v)) if isinstance(v, (list, tuple)) else v for key, v in f.items()}


MODEL_FILE = {
    "model_file_unreadable": lambda f: tr(
        "The score model «{path}» could not be read: {reason}. Check that the file exists and may be opened."
    ).format(**f),
    "model_file_not_text": lambda f: tr(
        "The score model «{path}» is not a text file in UTF-8. Save it as JSON in UTF-8, or choose another file."
    ).format(**f),
    "model_file_not_json": lambda f: tr(
        "The score model «{path}» is not valid JSON: {reason}, line {line}, column {column}. Mend it there."
    ).format(**f),
    "two_score_models": lambda f: tr(
        "Two score models were given: the file «{file}» and the workspace's model «{id}». Leave one of them empty."
    ).format(**f),
    "model_id_without_workspace": lambda f: tr(
        "The model «{id}» is to be read from a workspace, but none was given. Choose the workspace, or a model file."
    ).format(**f),
    "model_keys_ignored": lambda f: tr("Keys of the score model that nothing reads were ignored: {keys}.").format(
        **joined(f)
    ),
}
MODEL = {
    "model_no_version": lambda f: tr(
        'This is not a score model: the key "asd_score_model": 1 is missing at its head. Choose a score model file.'
    ),
    "model_newer_version": lambda f: tr(
        "The score model is of version {found}; this plugin reads version {known}. Update the plugin, or save the "
        "model for this version."
    ).format(**f),
    "model_wrong_version": lambda f: tr(
        "The version of the score model (asd_score_model) is {found}; {known} is expected."
    ).format(**f),
    "model_wrong_type": lambda f: tr("Model, at «{path}»: {found} was found where {expected} is expected.").format(**f),
    "model_missing_key": lambda f: tr("Model, at «{path}»: «{key}» is missing. Add it.").format(**f),
    "model_unknown_key": lambda f: tr("Model, at «{path}»: the key «{key}» is unknown. Did you mean «{near}»?").format(
        **f
    ),
    "model_not_a_number": lambda f: tr("Model, at «{path}»: {found} is not a number.").format(**f),
    "model_not_whole": lambda f: tr("Model, at «{path}»: {found} is not a whole number.").format(**f),
    "model_out_of_range": lambda f: tr("Model, at «{path}»: {found} is not between {low} and {high}.").format(**f),
    "model_unknown_method": lambda f: tr("Model, at «{path}»: the choice {found} is unknown. Choices: {known}.").format(
        **joined(f)
    ),
    "model_bad_id": lambda f: tr(
        "The id of the model, «{id}», must be plain letters, figures, dots, hyphens or underscores."
    ).format(**f),
    "model_bad_node_id": lambda f: tr(
        "Model, at «{path}»: the id «{id}» becomes a column name; use plain letters, figures and underscores, starting "
        "with a letter, at most 50."
    ).format(**f),
    "model_duplicate_id": lambda f: tr(
        "Model, at «{path}»: the id «{id}» is already used at «{first}» (capitals do not tell ids apart). Rename one."
    ).format(**f),
    "model_unknown_parent": lambda f: tr(
        "Model, at «{path}»: the parent {parent} of «{id}» does not exist. Add it to the tree, or correct the name."
    ).format(**f),
    "model_cycle": lambda f: tr(
        "Model, at «{path}»: these nodes are each other's parents ({ids}). Hang one of them under the root."
    ).format(**joined(f)),
    "model_no_root": lambda f: tr("Model: no node is without parent. Remove the parent of the node that is the score."),
    "model_several_roots": lambda f: tr(
        "Model: several nodes have no parent ({ids}). Only the score itself may; give the others a parent."
    ).format(**joined(f)),
    "model_empty_aggregate": lambda f: tr(
        "Model, at «{path}»: «{id}» has neither children nor a column or indicator. Give it one or the other, or "
        "remove it."
    ).format(**f),
    "model_parent_with_source": lambda f: tr(
        "Model, at «{path}»: «{id}» has children and also a «{key}». Remove one or the other."
    ).format(**f),
    "model_two_sources": lambda f: tr(
        "Model, at «{path}»: «{id}» names both a column and an indicator. Keep one of them."
    ).format(**f),
    "model_leaf_without_source": lambda f: tr(
        "Model, at «{path}»: «{id}» names no column and no indicator. Add «column», or «indicator» and «period»."
    ).format(**f),
    "model_bad_weight": lambda f: tr(
        "Model, at «{path}»: the weight {found} is not a number from 0 up. Correct it."
    ).format(**f),
    "model_zero_weights": lambda f: tr(
        "Model, at «{path}»: all {count} children weigh 0. Give at least one a weight above 0."
    ).format(**f),
    "model_bad_direction": lambda f: tr(
        "Model, at «{path}»: the direction is {found}; write 1 (more means more need) or -1 (less means more need)."
    ).format(**f),
    "model_bad_bounds": lambda f: tr("Model, at «{path}»: the low end {low} is not below the high end {high}.").format(
        **f
    ),
    "model_bounds_of_nothing": lambda f: tr(
        "Model, at «{path}»: bounds are given for «{id}», which is no indicator of the tree."
    ).format(**f),
    "model_missing_bounds": lambda f: tr(
        "Model, at «{path}»: goalposts need a pair of bounds for each indicator; «{id}» has none."
    ).format(**f),
    "model_bad_breaks": lambda f: tr(
        "Model, at «{path}»: fixed classes need a list of rising numbers; {found} was found."
    ).format(**f),
    "model_missing_group": lambda f: tr(
        "Model, at «{path}»: the policy {policy} needs the column that holds the group (for instance province_code)."
    ).format(**f),
    "model_geometric_needs_positive": lambda f: tr(
        "Model, at «{path}»: «{first}» cannot work with «{second}», because a geometric mean needs values above 0. "
        "Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean."
    ).format(**f),
    "model_impossible": lambda f: tr("Model, at «{path}»: «{first}» cannot work with «{second}». Change one.").format(
        **f
    ),
    "model_bounds_and_log": lambda f: tr(
        "Model, at «{path}»: «{first}» are in the indicator's own units and cannot work with «{second}», which may "
        "take logarithms. Use percentiles (winsorise_2_98) or no treatment, or remove the bounds."
    ).format(**f),
}
CHOICES = {
    "model_key_unused": lambda f: tr(
        "Model, at «{path}»: «{key}» says nothing to the method {method}. Remove it, or change the method."
    ).format(**f),
    "model_bad_side": lambda f: tr(
        "Model, at «{path}»: the side of log_ct is {found}; write 1 (long tail of high values), -1 (of low ones) or 0."
    ).format(**f),
    "model_bad_sd": lambda f: tr("Model, at «{path}»: the standard deviation is {found}; it must be above 0.").format(
        **f
    ),
    "model_bad_quantiles": lambda f: tr(
        "Model, at «{path}»: the quantiles {found} are not shares between 0 and 1."
    ).format(**f),
    "model_not_rising": lambda f: tr(
        "Model, at «{path}»: a list of rising numbers is expected; {found} was found."
    ).format(**f),
    "model_figure_of_nothing": lambda f: tr(
        "Model, at «{path}»: «{key}» is given for «{id}», which is no indicator of the tree."
    ).format(**f),
    "model_missing_target": lambda f: tr(
        "Model, at «{path}»: the distance to a target needs a target for each indicator; «{id}» has none."
    ).format(**f),
    "model_missing_limits": lambda f: tr(
        "Model, at «{path}»: categories need limits; give «{id}» thresholds, or the model quantiles."
    ).format(**f),
    "model_bad_values": lambda f: tr(
        "Model, at «{path}»: the limits of «{id}» make {count} categories, but the values given are {found}. Give one "
        "value for each."
    ).format(**f),
    "model_bad_denominator_scale": lambda f: tr(
        "Model, at «{path}»: the scale of a denominator is {found}; it must be above 0 (1000: per 1,000)."
    ).format(**f),
    "model_bad_smoothing_scale": lambda f: tr(
        "Model, at «{path}»: the scale of smoothing is {found}; it must be above 0 (100: percent of the base)."
    ).format(**f),
    "model_base_n_of_column": lambda f: tr(
        "Model, at «{path}»: the base «n» is kept with the values of an indicator of the workspace, and «{id}» is a "
        "column. Name the column of the base."
    ).format(**f),
    "model_power_zero": lambda f: tr(
        "Model, at «{path}»: a power mean of power 0 is the geometric mean. Name «geometric», or give another power."
    ).format(**f),
    "model_bad_order_weights": lambda f: tr(
        "Model, at «{path}»: the order weights {found} are not a list of numbers from 0 up with a sum above 0."
    ).format(**f),
    "model_order_weights_count": lambda f: tr(
        "Model, at «{path}»: owa has {count} order weights and the node {children} children. Give one for each child, "
        "the first for the highest."
    ).format(**f),
    "model_mean_needs_positive": lambda f: tr(
        "Model, at «{path}»: «{first}» cannot work with «{second}», because it divides by its children, which must be "
        "above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean."
    ).format(**f),
    "model_power_needs_not_negative": lambda f: tr(
        "Model, at «{path}»: «{first}» cannot work with «{second}», which goes below 0. Normalise from 0 up, or use "
        "the arithmetic mean."
    ).format(**f),
    "model_penalty_needs_positive": lambda f: tr(
        "Model, at «{path}»: «{first}» cannot work with «{second}», because the penalty is relative to a mean that "
        "must be above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130."
    ).format(**f),
    "model_figures_not_loggable": lambda f: tr(
        "Model, at «{path}»: «{first}» cannot work with «{second}», because a figure lies where the logarithm does not "
        "exist. Give figures above 0, or within the limits of log_ct."
    ).format(**f),
}
SENTENCES = {**MODEL_FILE, **MODEL, **CHOICES}
