"""Sentences about score models, scoring and their inputs. ``path`` is the place in the model: index/education/..."""

from __future__ import annotations

from .i18n import tr


def _joined(f: dict) -> dict:
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
        **_joined(f)
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
        **_joined(f)
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
    ).format(**_joined(f)),
    "model_no_root": lambda f: tr("Model: no node is without parent. Remove the parent of the node that is the score."),
    "model_several_roots": lambda f: tr(
        "Model: several nodes have no parent ({ids}). Only the score itself may; give the others a parent."
    ).format(**_joined(f)),
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
INPUTS = {
    "score_column_absent": lambda f: tr(
        "The layer «{layer}» has no field «{column}», which the model asks for at «{path}». Fields found: {found}. "
        "Join it to the layer, or correct the model."
    ).format(**_joined(f)),
    "score_indicator_without_workspace": lambda f: tr(
        "The indicator «{column}» of the model ({path}) is neither a field of «{layer}» nor readable from a workspace. "
        "Give the workspace, or join the indicator to the layer as a field of that name. Fields found: {found}."
    ).format(**_joined(f)),
    "score_indicator_unknown": lambda f: tr(
        "The indicator «{column}» of the model ({path}) is neither in the workspace nor a field of «{layer}». Correct "
        "the model, or join it to the layer as a field of that name. Fields found: {found}."
    ).format(**_joined(f)),
    "indicators_from_layer": lambda f: tr(
        "The workspace does not know these indicators; they were read from the layer: {columns}."
    ).format(**_joined(f)),
    "units_not_in_workspace": lambda f: tr(
        "{count} units are not in the workspace and have no indicators there (examples: {examples}). Check their "
        "codes, or use the workspace of their region."
    ).format(**_joined(f)),
    "fields_renamed": lambda f: tr(
        "The input already has columns of these names; the new ones are called: {renamed}."
    ).format(**_joined(f)),
}
SCORING = {
    "no_units": lambda f: tr("There are no units to score."),
    "duplicate_units": lambda f: tr(
        "{count} unit codes occur more than once (examples: {examples}). One row per unit is expected."
    ).format(**_joined(f)),
    "indicator_absent": lambda f: tr(
        "The indicator «{source}» of the model ({path}) is not in the table. Columns found: {found}."
    ).format(**_joined(f)),
    "indicator_is_text": lambda f: tr(
        "The indicator «{source}» ({path}) is text in all {count} rows. Convert it to numbers."
    ).format(**f),
    "indicator_infinite": lambda f: tr(
        "The indicator «{source}» ({path}) is infinite in {count} units (examples: {examples}). Check its denominator."
    ).format(**_joined(f)),
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
    ).format(**_joined(f)),
    "geometric_not_positive": lambda f: tr(
        "«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is a geometric mean, which needs "
        "values above 0. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean."
    ).format(**_joined(f)),
    "no_unit_scored": lambda f: tr(
        "None of the {count} units has enough values to be scored (policy {policy}, at least {threshold:.2f} of the "
        "children of each aggregate). Check the data, or lower min_available in the model."
    ).format(**f),
    "scores_do_not_differ": lambda f: tr("The {count} scores do not differ: no classes were made.").format(**f),
    "classes_left_empty": lambda f: tr(
        "Only {used} of {wanted} classes hold units, because many scores are equal."
    ).format(**f),
    "still_skewed": lambda f: tr("«{path}» stays strongly skewed even as a logarithm.").format(**f),
}
SENTENCES = {**MODEL_FILE, **MODEL, **INPUTS, **SCORING}
