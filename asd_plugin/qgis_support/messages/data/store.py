"""Sentences about what an import may write into the workspace."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined


def _older(f: dict) -> str:
    text = tr(
        "«{file}» speaks of {delivered}, but the workspace already holds a delivery of {last}. Nothing was written. "
        "Take the latest file, or give in FORCE the reason why the older one must replace it."
    ).format(**f)
    return f"{text} {tr('Covered by both: {covered}.').format(**f)}" if f.get("covered") else text


SENTENCES = {
    "older_delivery": lambda f: _older(joined(f, TEN)),
    "import_twice": lambda f: tr(
        "{count} rows have the same key as another row ({examples}): which one counts is not known. Keep one of each."
    ).format(**joined(f, TEN)),
    "import_without_card": lambda f: tr(
        "No indicator card for: {ids}. Write their cards first (unit, denominator, direction)."
    ).format(**joined(f, TEN)),
    "delivery_same_file": lambda f: tr(
        "«{file}» was already imported with the same choices on {made}: nothing was changed."
    ).format(**f),
    "delivery_nominative": lambda f: tr(
        "«{layer}» names people: {fields}. Ask for a file without these columns. If it must be read, give in OVERRIDE "
        "the reason, which is logged; these columns are never stored even then."
    ).format(**joined(f, TEN)),
    "delivery_nominative_left": lambda f: tr(
        "Columns that name people were left out and stored nowhere: {fields}. Reason given: {reason}."
    ).format(**joined(f, TEN)),
    "delivery_nominative_used": lambda f: tr(
        "{fields}: this column names people and cannot be stored. Choose another one, or leave the choice empty."
    ).format(**joined(f, TEN)),
    "delivery_aggregate": lambda f: tr(
        "«{layer}» is said to hold counts, not households. Import counts as indicators (Import indicators), or count "
        "households by unit with Beneficiary density."
    ).format(**f),
    "delivery_class_nominative": lambda f: tr(
        "«{layer}» is said to be nominative. Ask for a pseudonymous file; if it must be read, give the reason in "
        "OVERRIDE."
    ).format(**f),
    "delivery_without_place": lambda f: tr(
        "«{layer}» has neither unit codes nor places. Choose the field of the unit codes, or give points or "
        "coordinates."
    ).format(**f),
    "delivery_nothing_joined": lambda f: tr(
        "No row of «{layer}» could be joined to a unit ({count} rejected, the first: {reason}). Nothing was written. "
        "Check the field of the unit codes, the coordinates and their system."
    ).format(**f),
    "delivery_empty": lambda f: tr("«{layer}» holds nothing: no column and no row. Ask for the file again.").format(
        **f
    ),
    "delivery_swapped": lambda f: tr(
        "Longitude and latitude of «{layer}» are exchanged ({count} rows): they would lie in Morocco the other way "
        "round. Nothing was written. Choose the other field for each, or correct the layer."
    ).format(**f),
    "delivery_some_swapped": lambda f: tr(
        "{count} rows have longitude and latitude exchanged: rejected, and not set right by guessing. Correct them in "
        "the file."
    ).format(**f),
    "delivery_elsewhere": lambda f: tr(
        "{count} points lie outside the commune of their code ({nowhere} of them in no commune at all). They were "
        "taken, and count in the commune of their code. The quality report lists them."
    ).format(**f),
    "delivery_without_period": lambda f: tr(
        "{count} households say no period and none was given for every row: they count in no month. Give PERIOD, or "
        "the field of the period, and import again."
    ).format(**f),
    "delivery_without_programme": lambda f: tr(
        "{count} households say no programme and none was given for every row. Give PROGRAMME, or the field of the "
        "programme, and import again."
    ).format(**f),
    "delivery_periods_unread": lambda f: tr(
        "These periods or dates are none of the calendar and were kept as they are written: {found}. Correct them in "
        "the file and import again."
    ).format(**joined(f, TEN)),
    "facilities_unknown_codes": lambda f: tr(
        "{count} rows have a code that no commune of the workspace has: {codes}. Correct the codes, or leave them "
        "empty where there is a point."
    ).format(**joined(f, TEN)),
    "facilities_vanished": lambda f: tr(
        "{count} facilities of earlier lists of the same kind and provinces are not in this one: {ids}. They stay as "
        "they are; change their status where they have closed."
    ).format(**joined(f, TEN)),
    "delivery_rows_rejected": lambda f: tr(
        "{count} rows were rejected ({reasons}); their row numbers are kept with the import."
    ).format(**joined(f, TEN)),
    "delivery_bad_date": lambda f: tr(
        "The delivery date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD."
    ).format(**f),
    "delivery_synthetic": lambda f: tr("«{layer}» is invented data: marked so, it must not be published.").format(**f),
    "facility_without_id": lambda f: tr(
        "{count} rows of «{layer}» have no identifier. Give every facility its own, so that it is known next time."
    ).format(**f),
    "facilities_kept_edited": lambda f: tr(
        "{count} facilities were changed in the office after the date of these data: they stay as the office left them."
    ).format(**f),
    "facilities_alike": lambda f: tr(
        "{count} pairs of facilities lie near each other under names alike: {pairs}. They may be one facility under "
        "two identifiers. Both stay; correct the list where it is so."
    ).format(**joined(f, TEN)),
    "delivery_not_told": lambda f: tr(
        "The data ARE written into the workspace; only «{path}» could not be written: {reason}. Free the disk or "
        "choose another folder and run again with the same file: the data are not taken twice, and the file is made."
    ).format(**f),
    "workspace_unsaved_edits": lambda f: tr(
        "Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. Nothing was "
        "written, for these changes would be lost or would undo what the file brings. Save or discard them, then run "
        "again."
    ).format(**joined(f, TEN)),
    "delivery_by_crosswalk": lambda f: tr(
        "{count} rows name a commune of the 2014 division or an arrondissement: they joined the commune it is today."
    ).format(**f),
}
