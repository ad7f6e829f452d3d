"""Sentences on rows and units: bridges between divisions, decisions, what a matching left open."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined

SENTENCES = {
    "bridge_columns": lambda f: tr(
        "The bridge table lacks {missing} (columns: {found}). Name the columns «from», «to» and «share»."
    ).format(**joined(f, TEN)),
    "bridge_empty": lambda f: tr("The bridge table has no rows. Give one row for each old and new unit."),
    "bridge_blank_codes": lambda f: tr("Empty codes in the bridge table (rows {rows}). Fill them in.").format(
        **joined(f, TEN)
    ),
    "bridge_twice": lambda f: tr("Given twice in the bridge table: {pairs}. Keep one row of each.").format(
        **joined(f, TEN)
    ),
    "bridge_unknown_targets": lambda f: tr(
        "New units of the bridge table that the territory does not have: {codes} ({count} in all). Correct the codes."
    ).format(**joined(f, TEN)),
    "bridge_shares": lambda f: tr(
        "Shares that do not make a whole ({share}) for {codes} ({count} in all). The shares of each old unit lie "
        "between 0 and 1 and add up to 1."
    ).format(**joined(f, TEN)),
    "bridge_unreadable": lambda f: tr(
        "The bridge table «{file}» cannot be read ({reason}). Save it as CSV in UTF-8 with the columns from, to, share."
    ).format(**f),
    "bridge_no_share": lambda f: tr(
        "No share by {weight} is known for {codes}. Give it in a bridge table, or choose another weight."
    ).format(**joined(f, TEN)),
    "bridge_unknown_weight": lambda f: tr("Unknown weight «{weight}». Choose one of: {known}.").format(
        **joined(f, TEN)
    ),
    "bridge_codes_twice": lambda f: tr(
        "Codes given more than once: {codes} ({count} in all). Keep one of each."
    ).format(**joined(f, TEN)),
    "bridge_unknown_units": lambda f: tr(
        "Codes that belong neither to the old nor to the new division: {codes} ({count} in all). Match them first."
    ).format(**joined(f, TEN)),
    "bridge_whole_and_parts": lambda f: tr(
        "Units given twice, whole and in parts, or under an old and a new code: {codes} ({count} in all). Keep the "
        "whole or its parts."
    ).format(**joined(f, TEN)),
    "bridge_no_denominator": lambda f: tr(
        "Denominators missing or negative for {codes} ({count} in all): a rate cannot be carried over without what it "
        "rests on."
    ).format(**joined(f, TEN)),
    "bridge_total_lost": lambda f: tr(
        "The total changed on the way ({before} before, {after} after); nothing is given. Please report it."
    ).format(**f),
    "decisions_unreadable": lambda f: tr(
        "The decisions file «{file}» cannot be read ({reason}). Choose one that this tool wrote."
    ).format(**f),
    "decisions_version": lambda f: tr(
        "The decisions file «{file}» is of version {found}; this extension reads version {known}."
    ).format(**f),
    "decisions_level": lambda f: tr(
        "The decisions of «{file}» are about another level ({found}) than this table ({wanted}). Choose the right file."
    ).format(**f),
    "decision_unreadable": lambda f: tr(
        "Decision {rank} of «{file}» does not hold together: {found}. Give a unit code, or the rule «rejected»."
    ).format(**f),
    "decisions_gone": lambda f: tr(
        "Decisions that no longer apply, for their unit is no longer there: {count} ({units}). The rows wait again."
    ).format(**joined(f, TEN)),
    "decisions_unused": lambda f: tr("Decisions on rows that this table does not have: {count}. They are kept.").format(
        **f
    ),
    "units_twice": lambda f: tr(
        "Units that several rows speak of: {count} ({units}). Reject all rows but one, or give the fields that tell "
        "them apart (period, milieu)."
    ).format(**joined(f, TEN)),
    "parts_missing": lambda f: tr(
        "«{unit}» is given in parts and these are not there: {parts}. Its sums will be missing until they are."
    ).format(**joined(f, TEN)),
    "reconcile_no_field": lambda f: tr(
        "Neither a field of codes nor a field of names was found in «{layer}» (fields: {found}). Choose one of them."
    ).format(**joined(f, TEN)),
    "reconcile_personal": lambda f: tr(
        "The field «{field}» of «{layer}» looks like personal data: it names no unit. Choose another field."
    ).format(**f),
}
