"""Sentences about indicator cards and the quality of figures."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined

SENTENCES = {
    "catalogue_without_file": lambda f: tr("No file was asked for. Give a place for the page (HTML), the table (CSV)."),
    "cards_incomplete": lambda f: tr(
        "Incomplete cards: {count} ({ids}). Give each its unit, denominator and direction before publishing."
    ).format(**joined(f, TEN)),
    "quality_nothing_to_judge": lambda f: tr("Nothing to judge was given. Choose a workspace or a layer."),
    "quality_no_numbers": lambda f: tr(
        "«{layer}» has no numeric field to judge (fields: {found}). Choose the numeric fields."
    ).format(**joined(f, TEN)),
    "quality_not_units": lambda f: tr(
        "«{layer}» has {rows} rows for {units} units: it looks like a list of households or several periods. Give the "
        "field of the period, or count it by unit first (Beneficiary density)."
    ).format(**joined(f, TEN)),
    "quality_household_data": lambda f: tr(
        "«{layer}» holds household data: its rows are never shown. Count it by unit first (Beneficiary density)."
    ).format(**joined(f, TEN)),
    "quality_codes_of_nothing": lambda f: tr(
        "The codes of «{layer}» are no unit codes: it may be a list of households or of persons, which is never shown. "
        "Choose the field of the unit codes."
    ).format(**f),
    "quality_values_withheld": lambda f: tr(
        "«{layer}» was not protected: findings are told without their figures."
    ).format(**f),
    "quality_import_unknown": lambda f: tr(
        "«{found}» is no import of this workspace (imports: {known}). Give its identifier or the name of its file."
    ).format(**joined(f, TEN)),
    "quality_import_needs_workspace": lambda f: tr(
        "Findings of one import can be told only where a workspace is judged. Choose the workspace, and no layer."
    ),
    "quality_not_recorded": lambda f: tr("The run was not recorded in the workspace: {reason}").format(**f),
    "quality_bad_date": lambda f: tr("The date «{found}» is not understood. Write it as YYYY-MM-DD.").format(**f),
    "quality_no_neighbours": lambda f: tr("No outlines were given: values were not held against neighbours."),
}
