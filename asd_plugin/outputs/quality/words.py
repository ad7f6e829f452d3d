"""Each rule in words: its name, and what to do about its findings."""

from __future__ import annotations

from typing import Any

from ...qgis_support.i18n import format_number, tr


def severity_words(severity: str) -> str:
    """A severity in the user's language."""
    return {"error": tr("Error"), "warning": tr("Warning"), "info": tr("Information")}.get(severity, severity)


def rule_words(rule: str) -> str:
    """What the rule found, in the user's language."""
    return {
        "code_empty": tr("Row without code"),
        "code_duplicated": tr("Code repeated"),
        "code_malformed": tr("Damaged code"),
        "code_unknown": tr("Code unknown to the reference"),
        "incomplete": tr("Figures missing"),
        "incomplete_milieu": tr("Urban and rural units unequally known"),
        "impossible": tr("Impossible value"),
        "percent_above_100": tr("Percentage above 100"),
        "negative": tr("Negative value"),
        "total_against_parts": tr("Total differs from the sum of its parts"),
        "mean_against_parts": tr("Figure is not the weighted mean of its parts"),
        "parent_outside_parts": tr("Figure outside those of its parts"),
        "outlier_both": tr("Far from all units and from its neighbours"),
        "outlier": tr("Far from all units"),
        "neighbour_outlier": tr("Far from its neighbours"),
        "many_outliers": tr("Very uneven distribution"),
        "milieu_against_total": tr("Urban and rural figures do not make the whole"),
        "point_outside_unit": tr("Points outside their unit"),
        "point_without_unit": tr("Points in no unit"),
        "point_repeated": tr("Several facilities on one spot"),
        "row_repeated": tr("Households repeated"),
        "figures_repeated": tr("Figures of the period before, delivered again"),
        "far_for_long": tr("Far from all units and from neighbours, in every period"),
        "rounded_step": tr("Figures rounded to a coarse step"),
        "small_base": tr("Rates on a small base"),
        "no_scale": tr("More than half the values are the same"),
        "break": tr("Unusual change between periods"),
        "digit_preference": tr("Some last digits too frequent"),
        "heaping": tr("Too many counts ending in 0 or 5"),
        "rounded": tr("Figures rounded to whole numbers"),
        "card_incomplete": tr("Incomplete card"),
        "unit_unknown": tr("Unit of measure unknown"),
        "old": tr("Old figure"),
        "period_unknown": tr("Period unknown"),
    }.get(rule, rule)


def advice_words(rule: str) -> str:
    """What to do, in the user's language."""
    return {**_advice_on_tables(), **_advice_on_values()}.get(rule, "")


def measure_words(rule: str) -> str:
    """What the column ``measure`` holds for this rule; empty when it holds nothing."""
    score = tr("robust z")
    return {
        "incomplete": tr("share missing"),
        "incomplete_milieu": tr("rural share minus urban share"),
        "total_against_parts": tr("gap"),
        "mean_against_parts": tr("gap"),
        "parent_outside_parts": tr("gap"),
        "outlier_both": score,
        "far_for_long": score,
        "milieu_against_total": tr("gap"),
        "figures_repeated": tr("share repeated"),
        "small_base": tr("smallest base"),
        "outlier": score,
        "neighbour_outlier": score,
        "many_outliers": tr("share of units"),
        "break": score,
        "digit_preference": tr("chi-square"),
        "heaping": tr("share ending in 0 or 5"),
        "rounded": tr("share of whole numbers"),
        "rounded_step": tr("share on the step"),
        "old": tr("age in years"),
    }.get(rule, "")


def _advice_on_tables() -> dict[str, str]:
    return {
        "code_empty": tr("Give the row its unit code, or remove it."),
        "code_duplicated": tr("Keep one row a unit and period: only the first was judged."),
        "code_malformed": tr("Run «Repair unit codes», then check each proposal."),
        "code_unknown": tr("Check the code against the list of units; it may be of an older division."),
        "incomplete": tr("Ask the source for the missing figures, or do not use the indicator where they lack."),
        "incomplete_milieu": tr("Do not compare urban and rural units on this indicator."),
        "digit_preference": tr("Ask how the counts were made: they may be estimates."),
        "heaping": tr("Ask how the counts were made: they may be rounded estimates."),
        "rounded": tr("Ask the source for its decimals, or show this indicator without any."),
        "rounded_step": tr("Ask the source for the figures as they were measured: these may be estimates."),
        "card_incomplete": tr("Give the card its unit, denominator and direction."),
        "unit_unknown": tr("Say in which unit the figures are before publishing them."),
        "old": tr("Look for a newer figure; where there is none, print the year beside it."),
        "point_outside_unit": tr("Check the place first, then the unit it was given to."),
        "point_without_unit": tr("Check the coordinates: exchanged, or of another reference system?"),
        "point_repeated": tr("Check whether one facility was entered twice."),
        "row_repeated": tr("Ask for the file again without repeated rows; counts are too high until then."),
        "small_base": tr("Print the base beside the rate, smooth it, or group the units."),
        "period_unknown": tr("Say of which period the figures are (YYYY, YYYY-MM or YYYY-Qn)."),
    }


def _advice_on_values() -> dict[str, str]:
    return {
        "impossible": tr("Correct it at the source; do not publish it."),
        "percent_above_100": tr("Check numerator and denominator; do not publish it."),
        "negative": tr("Check the sign and the entry at the source."),
        "total_against_parts": tr("Find the part that is wrong or lacking, or the total that was not updated."),
        "mean_against_parts": tr("Find the part or the whole that was not updated; check their bases."),
        "parent_outside_parts": tr("Check the figure of the parent; differences of two rates may do so rightly."),
        "milieu_against_total": tr("Ask the source which of the three is wrong."),
        "figures_repeated": tr("Ask the source for the figures of the new period: old ones seem to be sent again."),
        "far_for_long": tr("A lasting trait of these units: no entry to check, but a reason to tell."),
        "outlier_both": tr("Check the entry first; if right, explain it where it is published."),
        "outlier": tr("Check the entry; its neighbours are like it, so it may well be right."),
        "neighbour_outlier": tr("Check the entry; a town among rural communes may well be right."),
        "many_outliers": tr("Treat extreme values in the score model; compare by rank."),
        "no_scale": tr("Nothing tells what is far: look at the largest values by eye."),
        "break": tr("Check whether definition, boundaries or entry changed between the periods."),
    }


def why_words(row: Any) -> str:
    """Why a finding is one, with its figures (fields ``rule``, ``value``, ``expected``, ``measure``, ``beside``)."""
    if row.rule == "small_base" and row.measure == row.measure:
        return tr("the smallest rests on {count} people or households").format(count=figure_text(row.measure))
    if row.rule in ("rounded", "rounded_step", "heaping", "digit_preference"):
        return _digit_words(row)
    if row.value != row.value or row.expected != row.expected:
        return ""
    figures = {"value": figure_text(row.value), "expected": figure_text(row.expected)}
    if row.rule in ("outlier_both", "far_for_long", "outlier"):
        if row.beside == row.beside:
            text = tr("{value}, where the middle of all units is {expected} and that of its neighbours {beside}")
            return text.format(**figures, beside=figure_text(row.beside))
        return tr("{value}, where the middle of all units is {expected}").format(**figures)
    words = {
        "neighbour_outlier": tr("{value}, where the middle of its neighbours is {expected}"),
        "break": tr("from {expected} to {value}"),
        "total_against_parts": tr("{value}, where its parts sum to {expected}"),
        "milieu_against_total": tr("{value}, where urban and rural allow {expected}"),
        "mean_against_parts": tr("{value}, where the weighted mean of its parts is {expected}"),
        "parent_outside_parts": tr("{value}, where its parts allow {expected}"),
    }
    return words.get(row.rule, tr("{value}, where the limit is {expected}")).format(**figures)


def _digit_words(row: Any) -> str:
    if row.measure != row.measure:
        return ""
    if row.rule == "digit_preference":
        return tr("most often {digit} as last digit").format(digit=figure_text(row.value))
    share = figure_text(100 * row.measure)
    if row.rule == "heaping":
        return tr("{share} % of the figures end in 0 or 5, where chance gives 20 %").format(share=share)
    step = format_number(row.expected, len(f"{row.expected:g}".partition(".")[2]))
    return tr("{share} % of the figures are multiples of {step}").format(share=share, step=step)


def figure_text(value: float) -> str:
    """A figure with the decimals it needs, two at most; empty without."""
    if value != value:
        return ""
    return format_number(value, 0 if float(value).is_integer() else 2)
