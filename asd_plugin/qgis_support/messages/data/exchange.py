"""Sentences about packages between the centre and its offices: cut, opened, sealed, merged."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined


def _package_damaged(f: dict) -> str:
    return tr(
        "Damaged: «{file}» is not what was sealed. Copy it again from its source, or ask for it again; nothing of it "
        "was used."
    ).format(**f)


def _not_a_package(f: dict) -> str:
    return tr(
        "«{file}» is not a package of this plugin. Choose the .asdpkg file made by «Cut, open or seal a package»."
    ).format(**f)


def _package_absent(f: dict) -> str:
    return tr("The package «{file}» does not exist. Check the path.").format(**f)


def _package_newer(f: dict) -> str:
    return tr("«{file}» was made by a newer version of the plugin. Update the plugin; nothing was changed.").format(**f)


def _package_content_wrong(f: dict) -> str:
    return tr(
        "The package «{file}» is whole, but what is inside cannot be read as a workspace. Ask the office to seal it "
        "again; nothing was changed."
    ).format(**f)


def _package_not_signed(f: dict) -> str:
    return tr(
        "The package «{file}» carries no signature although one is expected. Ask the office to seal it again with the "
        "exchange key; nothing was changed."
    ).format(**f)


def _package_signature_wrong(f: dict) -> str:
    return tr(
        "The signature of «{file}» does not fit the exchange key: it was changed on the way, or sealed with another "
        "key. Check the key file with the office; nothing was changed."
    ).format(**f)


def _exchange_key_short(f: dict) -> str:
    return tr("The key file «{path}» holds less than {least} characters. Choose the file of the exchange key.").format(
        **f
    )


def _seal_needs_key(f: dict) -> str:
    return tr(
        "The package of «{path}» was signed by the centre and must come back signed. Give the file of the exchange key."
    ).format(**f)


def _package_without_units(f: dict) -> str:
    return tr("No unit was chosen. Choose the region or the provinces of the office.")


def _package_units_mixed(f: dict) -> str:
    return tr(
        "A package is cut for regions or for provinces, not for both or for other units: {codes}. Choose codes of one "
        "level."
    ).format(codes=", ".join(f["codes"]))


def _households_may_not_leave(f: dict) -> str:
    classes = ", ".join(name or tr("not stated") for name in f["classes"])
    return tr(
        "{count} households of this territory may not leave: their data class is {classes}, and only pseudonymous or "
        "synthetic ones may. Cut the package without households."
    ).format(count=f["count"], classes=classes)


def _households_not_named(f: dict) -> str:
    return tr(
        "A package with households must say so in its name: call it «{suggested}» instead of «{file}», or cut it "
        "without households."
    ).format(**f)


def _package_suffix(f: dict) -> str:
    return tr("The file «{file}» must end with {suffix}. Change its name.").format(**f)


def _exchange_file_missing(f: dict) -> str:
    return tr("What to work on was not given: choose the workspace, or the package that was received.")


def _open_target_exists(f: dict) -> str:
    return tr(
        "«{path}» exists already and may hold work that was not sent. Choose another name, or move it away first."
    ).format(**f)


def _not_an_office_workspace(f: dict) -> str:
    return tr(
        "The workspace «{path}» was not opened from a package, so that it cannot be sealed. Choose the file that you "
        "opened from the centre's package."
    ).format(**f)


def _package_other_workspace(f: dict) -> str:
    return tr(
        "The package «{file}» was cut from another workspace than this one. Merge it into the workspace it came from; "
        "nothing was changed."
    ).format(**f)


def _package_unknown(f: dict) -> str:
    return tr(
        "This workspace does not remember cutting «{file}»: it may be an older backup. Merge it into the workspace "
        "that cut it; nothing was changed."
    ).format(**f)


def _package_older(f: dict) -> str:
    return tr(
        "The package «{file}» (delivery {delivery}, {made}) is older than the last one merged (delivery "
        "{last_delivery}, {last}). Merge the latest one, or give a written reason to take it all the same, "
        "which is kept."
    ).format(**f)


def _package_conflicts(f: dict) -> str:
    return tr(
        "{count} conflicts: the office and the centre changed the same thing differently. Nothing was merged. Fill the "
        "column «keep» of the table of conflicts with ours, theirs or value, and give it as decisions. {file}"
    ).format(**f)


def _decisions_columns_missing(f: dict) -> str:
    return tr(
        "The decisions lack the columns {columns}. Start from the table of conflicts and keep its headings."
    ).format(columns=", ".join(f["columns"]))


def _decision_not_understood(f: dict) -> str:
    return tr("Decisions, row {row}: «{found}» is not understood. Write ours, theirs or value.").format(**f)


def _decision_without_value(f: dict) -> str:
    return tr("Decisions, row {row}: the column «value» is empty. Write the value to keep.").format(**f)


def _decided_twice(f: dict) -> str:
    return tr("Decisions, rows {first} and {row} settle the same conflict differently. Keep one.").format(**f)


def _decision_no_number(f: dict) -> str:
    return tr("Decisions, row {row}: «{found}» is no number. Write a number.").format(**f)


def _decision_value_for_row(f: dict) -> str:
    return tr("Decisions, row {row}: this conflict is about a whole row. Write ours or theirs.").format(**f)


def _decisions_stale(f: dict) -> str:
    return tr(
        "{count} decisions speak of no present conflict (the values changed since, or it is settled); they were left "
        "aside."
    ).format(**f)


def _package_merged_before(f: dict) -> str:
    return tr("The package «{file}» was merged before: nothing was changed.").format(**f)


def _package_not_proven(f: dict) -> str:
    return tr("Without the exchange key, damage is seen, but not who made the package.")


def _edits_refused(f: dict) -> str:
    return tr(
        "{count} edits are not the office's to make and were not merged; the page and the report list them."
    ).format(**f)


def _households_included(f: dict) -> str:
    return tr("The package holds {count} households. Carry it as household data.").format(**f)


def _package_without_edits(f: dict) -> str:
    return tr(
        "Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They would not be "
        "in the package; nothing was written. Save or discard them, then run again."
    ).format(**joined(f, TEN))


def _compared_without_edits(f: dict) -> str:
    return tr(
        "Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They are not in "
        "this comparison; save or discard them before you merge."
    ).format(**joined(f, TEN))


SENTENCES = {
    "package_without_edits": _package_without_edits,
    "compared_without_edits": _compared_without_edits,
    "package_damaged": _package_damaged,
    "not_a_package": _not_a_package,
    "package_absent": _package_absent,
    "package_newer": _package_newer,
    "package_content_wrong": _package_content_wrong,
    "package_not_signed": _package_not_signed,
    "package_signature_wrong": _package_signature_wrong,
    "exchange_key_short": _exchange_key_short,
    "seal_needs_key": _seal_needs_key,
    "package_without_units": _package_without_units,
    "package_units_mixed": _package_units_mixed,
    "households_may_not_leave": _households_may_not_leave,
    "households_not_named": _households_not_named,
    "package_suffix": _package_suffix,
    "exchange_file_missing": _exchange_file_missing,
    "open_target_exists": _open_target_exists,
    "not_an_office_workspace": _not_an_office_workspace,
    "package_other_workspace": _package_other_workspace,
    "package_unknown": _package_unknown,
    "package_older": _package_older,
    "package_conflicts": _package_conflicts,
    "decisions_columns_missing": _decisions_columns_missing,
    "decision_not_understood": _decision_not_understood,
    "decision_without_value": _decision_without_value,
    "decided_twice": _decided_twice,
    "decision_no_number": _decision_no_number,
    "decision_value_for_row": _decision_value_for_row,
    "decisions_stale": _decisions_stale,
    "package_merged_before": _package_merged_before,
    "package_not_proven": _package_not_proven,
    "edits_refused": _edits_refused,
    "households_included": _households_included,
}
