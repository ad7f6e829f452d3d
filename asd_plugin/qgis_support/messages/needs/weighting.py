"""Sentences about weights, checks of indicators, multidimensional poverty and smoothed rates."""

from __future__ import annotations

from ...i18n import number_locale, tr
from ..lists import joined


class _Printed(float):
    """A figure whose format writes the decimal mark of the user's language."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(".", number_locale().decimalPoint())


def _inconsistent(f: dict) -> str:
    """The experts joined have no name of their own: they are «All together», as on the page of weights."""
    figures = {key: _Printed(f[key]) for key in ("ratio", "given", "would_be")}
    expert = tr("All together") if f["expert"] == "group" else f["expert"]
    return tr(
        "The judgements of «{expert}» contradict each other: consistency ratio {ratio:.3f}, above 0.10. Most of all "
        "{names}: look again at «{first}» against «{second}», judged {given:.3g}; {would_be:.3g} would be consistent."
    ).format(**{**joined(f), **figures, "expert": expert})


def _k_outside(found: str) -> str:
    """A cut-off written as a percentage is the common mistake: its fraction is proposed."""
    try:
        share = float(found) / 100
    except ValueError:
        share = 0.0
    if 0.02 <= share <= 1:
        return tr(
            "The poverty cut-off k is {found}, which reads as a percentage; write the fraction {share:g}."
        ).format(found=f"{share * 100:g}", share=share)
    return tr("The poverty cut-off k is {found}; write a fraction above 0 and up to 1 (a third is 0.3333).").format(
        found=found
    )


TABLES = {
    "no_columns": lambda f: tr("No indicator was given. Choose at least one."),
    "duplicate_columns": lambda f: tr(
        "These names occur more than once: {columns}. Give each indicator its own name."
    ).format(**joined(f)),
    "column_is_text": lambda f: tr("«{column}» is text in all {count} rows. Convert it to numbers.").format(**f),
    "column_infinite": lambda f: tr(
        "«{column}» is infinite in {count} rows (examples: {examples}). Check its denominator."
    ).format(**joined(f)),
    "column_all_missing": lambda f: tr(
        "«{column}» has no value in any of the {count} rows. Check its source, or leave it out."
    ).format(**f),
    "column_constant": lambda f: tr(
        "«{column}» has the same value, {value}, in all {count} rows used, so nothing can be learnt from it. Leave it "
        "out."
    ).format(**f),
    "too_few_complete_rows": lambda f: tr(
        "Only {units} of {of} units have a value of every indicator; {needed} are needed. Leave out the indicators "
        "with many missing values, or fill them first."
    ).format(**f),
}
STATED = {
    "weight_bad": lambda f: tr("The weight of «{column}» is {found}; a number from 0 up is expected.").format(**f),
    "weights_sum_to_zero": lambda f: tr("All {count} weights are 0. Give at least one a weight above 0.").format(**f),
    "weights_sum_to_zero_under": lambda f: tr(
        "The {count} children of «{path}» would all weigh 0. Give at least one a weight above 0."
    ).format(**f),
    "weight_of_no_node": lambda f: tr(
        "A weight is given for «{column}», which is not in the score model. Correct the name."
    ).format(**f),
    "no_weight_sets": lambda f: tr("No set of weights was given to compare. Choose at least one method."),
    "weight_set_names_differ": lambda f: tr(
        "The weights «{set}» are not those of the indicators: without weight: {absent}; unknown: {unknown}."
    ).format(**joined(f)),
    "weight_set_negative": lambda f: tr(
        "The weights «{set}» are not numbers from 0 up for: {columns}. Turn the direction of these indicators, or "
        "leave them out."
    ).format(**joined(f)),
    "weight_set_zero": lambda f: tr("The weights «{set}» are all 0.").format(**f),
    "budget_not_positive": lambda f: tr("The budget of points is {found}; a number above 0 is expected.").format(**f),
    "budget_no_people": lambda f: tr("Nobody has shared points. Add at least one row."),
    "budget_person_twice": lambda f: tr(
        "These people have more than one row of points: {people}. Keep one each."
    ).format(**joined(f)),
    "budget_bad_points": lambda f: tr(
        "{person} gives «{found}» points to «{column}»; a number from 0 up is expected. Write 0 for nothing."
    ).format(**f),
    "budget_not_spent": lambda f: tr(
        "The points of {person} add up to {total:g} instead of {budget:g}. Correct them."
    ).format(**f),
}
PAIRWISE = {
    "ahp_no_expert": lambda f: tr("There is no matrix of judgements. Give at least one."),
    "ahp_unknown_table": lambda f: tr("The random-index table «{found}» is unknown. Tables: {known}.").format(
        **joined(f)
    ),
    "ahp_too_many": lambda f: tr(
        "{count} criteria are compared; the table {table} goes to {limit}. Compare groups of criteria first, then "
        "within each group."
    ).format(**f),
    "ahp_inconsistent": _inconsistent,
    "pairwise_not_square": lambda f: tr(
        "The matrix of «{expert}» has {rows} rows and {columns} columns; rows and columns must be the same criteria. "
        "Only in rows: {only_rows}. Only in columns: {only_columns}."
    ).format(**joined(f)),
    "pairwise_other_names": lambda f: tr(
        "The matrix of «{expert}» compares {found}; the first one compares {expected}. All must compare the same."
    ).format(**joined(f)),
    "pairwise_not_positive": lambda f: tr(
        "Matrix of «{expert}», row «{row}», column «{column}»: {found} is not a number above 0."
    ).format(**f),
    "pairwise_diagonal": lambda f: tr(
        "Matrix of «{expert}»: «{row}» against itself is {found:g}; it must be 1."
    ).format(**f),
    "pairwise_not_reciprocal": lambda f: tr(
        "Matrix of «{expert}»: «{row}» against «{column}» is {value:g}, so the mirror cell must be {expected:.4g}; "
        "{mirror:g} was found. Correct one of the two."
    ).format(**f),
    "pairwise_rounded": lambda f: tr(
        "Matrix of «{expert}»: {count} rounded cells were replaced by the exact inverse of their mirror: {cells}."
    ).format(**joined(f)),
    "pairwise_beyond_scale": lambda f: tr(
        "Matrix of «{expert}»: these judgements are beyond the scale from 1/9 to 9: {cells}."
    ).format(**joined(f)),
    "pairwise_unknown_pair": lambda f: tr(
        "«{first}» against «{second}» is not a pair of two different criteria of the list."
    ).format(**f),
    "pairwise_judged_twice": lambda f: tr("«{first}» against «{second}» is judged twice. Keep one judgement.").format(
        **f
    ),
    "pairwise_not_judged": lambda f: tr("«{first}» against «{second}» is not judged. Add the judgement.").format(**f),
}
FROM_DATA = {
    "components_too_few_units": lambda f: tr(
        "Only {units} of {of} units have a value of each of the {indicators} indicators; principal components need at "
        "least {needed}. Use fewer indicators, or fill the missing values first; most are missing in: {emptiest}."
    ).format(**joined(f)),
    "pca_unknown_rule": lambda f: tr("The rule {found} for weights from components is unknown. Rules: {known}.").format(
        **joined(f)
    ),
    "pca_loadings_cancel": lambda f: tr(
        "The loadings of {columns} cancel out, so they give no weights. Check the directions, or use squared loadings."
    ).format(**joined(f)),
    "pca_negative_loadings": lambda f: tr(
        "These indicators run against the first component: {columns} (rule {rule}). Check their direction before these "
        "weights are used."
    ).format(**joined(f)),
    "pca_component_not_unique": lambda f: tr(
        "The two largest eigenvalues are equal ({eigenvalue:.4g}): the first component, and weights from it, are "
        "arbitrary."
    ).format(**f),
    "entropy_negative": lambda f: tr(
        "«{column}» has values below 0; entropy weights need values from 0 up. Normalise it first (0 to 100)."
    ).format(**f),
    "weights_nothing_varies": lambda f: tr(
        "No indicator varies among the units ({columns}), so the method {method} gives no weights."
    ).format(**joined(f)),
    "critic_no_contrast": lambda f: tr(
        "All these indicators say the same (every correlation is 1), so CRITIC gives no weights: {columns}."
    ).format(**joined(f)),
    "constant_column_weighs_nothing": lambda f: tr(
        "«{column}» has the same value in all units used: its weight is 0 (method {method})."
    ).format(**f),
    "target_names_differ": lambda f: tr(
        "The targets of influence are not those of the pillars: without target: {absent}; unknown: {unknown}."
    ).format(**joined(f)),
    "influence_cancels": lambda f: tr(
        "The pillars {columns} cancel each other out, so that no index of them varies. Check their directions."
    ).format(**joined(f)),
    "influence_not_converged": lambda f: tr(
        "The search for weights of equal influence did not settle (largest gap {gap:.3f}). Do not use these weights."
    ).format(**f),
    "influence_not_reached": lambda f: tr(
        "The wanted influence cannot be reached with weights from 0 up; the nearest leaves a gap of {gap:.3f}. Pillars "
        "left with weight 0: {columns}."
    ).format(**joined(f)),
    "bod_negative": lambda f: tr(
        "«{column}» is below 0 in {count} units (examples: {examples}); the benefit of the doubt needs values from 0 "
        "up. Normalise it first."
    ).format(**joined(f)),
    "bod_all_zero": lambda f: tr("«{column}» is 0 in all {count} units used. Leave it out.").format(**f),
    "bod_bound_of_nothing": lambda f: tr("Bounds are given for «{column}», which is no indicator of the table.").format(
        **f
    ),
    "bod_bound_wrong": lambda f: tr(
        "The bounds of «{column}», {low:g} to {high:g}, do not rise within 0 to 1. Correct them."
    ).format(**f),
    "bod_bounds_impossible": lambda f: tr(
        "The bounds cannot hold together: the lowest shares add up to {lows:g} (at most 1), the highest to {highs:g} "
        "(at least 1)."
    ).format(**f),
    "bod_unsolved": lambda f: tr(
        "The linear programme of {count} units has no solution (examples: {examples}). Widen the bounds."
    ).format(**joined(f)),
    "bod_score_zero": lambda f: tr(
        "{count} units score 0 (examples: {examples}): they are 0 in every indicator, or in one that must bring a "
        "share."
    ).format(**joined(f)),
}
CHECKS = {
    "correlation_unknown": lambda f: tr("The correlation {found} is unknown. Choices: {known}.").format(**joined(f)),
    "column_constant_no_correlation": lambda f: tr(
        "«{column}» does not vary: it has no correlation with anything."
    ).format(**f),
    "indicator_against_pillar": lambda f: tr(
        "«{path}» runs against its own pillar «{parent}» (correlation {correlation:.2f}). Check its direction, or say "
        "why it is kept."
    ).format(**f),
}
POVERTY = {
    "cutoff_unknown_direction": lambda f: tr(
        "Cut-off «{name}»: the direction {found} is unknown. Directions: {known}."
    ).format(**joined(f)),
    "cutoff_not_a_number": lambda f: tr("Cut-off «{name}»: {found} is not a number.").format(**f),
    "cutoff_column_absent": lambda f: tr(
        "Cut-off «{name}»: there is no column «{column}». Columns found: {found}."
    ).format(**joined(f)),
    "poverty_k_outside": lambda f: _k_outside(f["found"]),
    "poverty_unknown_policy": lambda f: tr(
        "The policy {found} for missing values is unknown. Choices: {known}."
    ).format(**joined(f)),
    "poverty_bad_band": lambda f: tr(
        "The band of vulnerability, {low:g} to {high:g}, does not rise within 0 to 1."
    ).format(**f),
    "poverty_bad_severe": lambda f: tr(
        "The limit of severe poverty is {found}; a fraction above 0 and up to 1 is expected."
    ).format(**f),
    "poverty_not_zero_one": lambda f: tr(
        "Deprivation «{column}»: {count} rows are neither 0, 1 nor missing (found: {examples}). Apply a cut-off first."
    ).format(**joined(f)),
    "poverty_weights_differ": lambda f: tr(
        "The weights are not those of the deprivations: without weight: {absent}; unknown: {unknown}."
    ).format(**joined(f)),
    "sample_weight_bad": lambda f: tr(
        "{count} rows have no sample weight from 0 up (examples: {examples}). Complete or remove them."
    ).format(**joined(f)),
    "sample_weights_zero": lambda f: tr("All {count} sample weights are 0.").format(**f),
    "poverty_no_group": lambda f: tr(
        "{count} rows have no group (examples: {examples}). Give each row a group, or measure without groups."
    ).format(**joined(f)),
    "poverty_no_row_left": lambda f: tr(
        "None of the {count} rows can be used (policy {policy}): all have missing deprivations or a sample weight of 0."
    ).format(**f),
    "poverty_rows_left_out": lambda f: tr(
        "{count} of {of} rows were left out for missing deprivations (policy {policy})."
    ).format(**f),
    "poverty_nobody_poor": lambda f: tr(
        "None of the {count} rows is poor at k = {k:.4g}: intensity and contributions are missing."
    ).format(**f),
}
SMOOTHING = {
    "smoothing_bad_scale": lambda f: tr(
        "The scale of the rate is {found}; a number above 0 is expected (100 for percent)."
    ).format(**f),
    "smoothing_unknown_choice": lambda f: tr(
        "The choice {found} for values without base is unknown. Choices: {known}."
    ).format(**joined(f)),
    "smoothing_below_zero": lambda f: tr(
        "«{column}» is below 0 or infinite in {count} units (examples: {examples}); a rate and its base are 0 or more."
    ).format(**joined(f)),
    "smoothing_nothing_left": lambda f: tr(
        "None of the {count} units has both a value and a base above 0, so nothing can be smoothed. Choose the base."
    ).format(**f),
    "smoothing_unknown_neighbours": lambda f: tr(
        "{count} codes of the neighbour lists are not among the units (examples: {examples})."
    ).format(**joined(f)),
    "smoothing_no_base": lambda f: tr(
        "{count} units have a value but no base (examples: {examples}): not smoothed (choice: {choice})."
    ).format(**joined(f)),
    "smoothing_no_variance": lambda f: tr(
        "The {count} rates differ no more than chance would make them: all are smoothed to their mean, {mean:.4g}."
    ).format(**f),
    "smoothing_no_local_variance": lambda f: tr(
        "In {count} of {of} units the rates around differ no more than chance would make them: smoothed to the local "
        "mean."
    ).format(**f),
    "smoothing_no_neighbours": lambda f: tr(
        "{count} units have no neighbour with a value and a base (examples: {examples}): left unchanged."
    ).format(**joined(f)),
}
NODES = {
    "weights_node_unknown": lambda f: tr(
        "The node «{node}» has no children in the score model. Nodes that have: {known}."
    ).format(**joined(f)),
    "weights_node_too_small": lambda f: tr(
        "«{path}» has {count} children with a weight above 0; two are needed to compare weights. Choose another node."
    ).format(**f),
    "weights_children_aside": lambda f: tr(
        "Children of «{path}» with weight 0 stay out of the comparison: {columns}."
    ).format(**joined(f)),
    "judged_names_differ": lambda f: tr(
        "The file of {method} does not name the children of the node: not named: {absent}; unknown: {unknown}."
    ).format(**joined(f)),
}
SENTENCES = {**NODES, **TABLES, **STATED, **PAIRWISE, **FROM_DATA, **CHECKS, **POVERTY, **SMOOTHING}
