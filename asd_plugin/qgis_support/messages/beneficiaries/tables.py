"""Sentences about protecting tables: cells that do not add up, and audits that fail. They name cells, never values."""

from __future__ import annotations

from ...i18n import format_number, tr


def _few(items: list) -> str:
    return "; ".join(str(item) for item in items)


def _cells_negative(f: dict) -> str:
    return tr(
        "{count} rows have a negative or infinite number in the field «{field}». Correct them, then run again."
    ).format(count=format_number(f["count"]), field=f["field"])


def _cells_repeated(f: dict) -> str:
    return tr(
        "{count} rows repeat the key of another row ({examples}). Each cell must be given once: add the missing key "
        "field (period, programme, milieu), or add the rows up first."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _cells_not_additive(f: dict) -> str:
    return tr(
        "{count} totals are smaller than the sum of their parts ({examples}). A household counted in several "
        "programmes makes such totals: leave that key without a hierarchy, or correct the table. Nothing was written."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _cells_not_whole(f: dict) -> str:
    return tr(
        "{count} rows have no whole number in the field «{field}», which counts. Declare it as an amount."
    ).format(count=format_number(f["count"]), field=f["field"])


def _hierarchy_circular(f: dict) -> str:
    return tr("The hierarchy runs in a circle: a unit is above itself. Correct the parent codes, then run again.")


def _audit_needs_scipy(f: dict) -> str:
    return tr(
        "The protection of this table cannot be proven here: its cells form loops, and that proof needs the library "
        "scipy. Install scipy (it ships with QGIS on Windows), or protect one programme without margins. Nothing was "
        "written."
    )


def _audit_failed(f: dict) -> str:
    return tr(
        "{count} hidden cells could still be computed, exactly or too closely, from what would be published "
        "({examples}). Nothing was written. Publish fewer totals, merge small categories, or use controlled rounding."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _bands_overlap_earlier(f: dict) -> str:
    return tr(
        "For {period} the workspace already holds a publication by the ages {earlier}. With the ages {bands}, one "
        "table taken from the other would tell of small groups. Nothing was written. Use the ages of the first "
        "publication, or no ages."
    ).format(period=f["period"], earlier=_few(f["earlier"]), bands=_few(f["bands"]))


def _round_after_hidden(f: dict) -> str:
    return tr(
        "The workspace already holds a publication that hides {count} of these cells: rounded now, each would be told "
        "within the base. Nothing was written. Choose suppression again."
    ).format(count=format_number(f["count"]))


def _rounding_base_too_small(f: dict) -> str:
    return tr(
        "The rounding base {base} is too small to blur counts below {threshold}: use {least} or more (BASE), or "
        "suppress."
    ).format(base=format_number(f["base"]), threshold=format_number(f["threshold"]), least=format_number(f["least"]))


def _rounding_needs_scipy(f: dict) -> str:
    return tr(
        "Rounding a table with several margins needs the library scipy. Install scipy (it ships with QGIS on Windows), "
        "or round one programme without margins. Nothing was written."
    )


def _rounding_impossible(f: dict) -> str:
    return tr(
        "No additive rounding of this table was found in the time allowed. Use METHOD suppress, a larger BASE, or a "
        "table with fewer margins. Nothing was written."
    )


def _round_after_suppress(f: dict) -> str:
    return tr(
        "This table already hides cells: rounding on top of suppression protects neither. Give the table as it was "
        "counted. Nothing was written."
    )


def _cells_without_key(f: dict) -> str:
    return tr(
        "{count} rows of «{layer}» are empty in the key field «{field}». Fill it (a total is named «total»), or remove "
        "these rows."
    ).format(count=format_number(f["count"]), layer=f["layer"], field=f["field"])


def _protect_nothing_chosen(f: dict) -> str:
    return tr("No number was chosen. Give at least one field in COUNTS or AMOUNTS.")


def _protect_field_twice(f: dict) -> str:
    return tr("Fields asked for in two places, or named like the result's status: {fields}. Choose each once.").format(
        fields=_few(f["fields"])
    )


def _protect_largest_without_amount(f: dict) -> str:
    return tr("LARGEST_FIELDS were given without an amount. Choose the amount in AMOUNTS.")


def _protect_p_needs_two(f: dict) -> str:
    return tr("The p % rule needs the two largest contributions: choose two fields in LARGEST_FIELDS.")


def _protect_units_alone(f: dict) -> str:
    return tr(
        "{count} units have no unit above ({examples}): their codes are not HCP codes. Give PARENT_FIELD if totals "
        "above them are published anywhere: without it these totals are not protected."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _protect_totals_withheld(f: dict) -> str:
    return tr(
        "{count} totals that this table does not list (of a province, a region or a margin) are hidden too: do not "
        "publish them elsewhere."
    ).format(count=format_number(f["count"]))


def _protect_totals_hidden(f: dict) -> str:
    return tr("{count} totals are hidden to cover small cells: nothing below them could.").format(
        count=format_number(f["count"])
    )


def _protect_already_public(f: dict) -> str:
    return tr(
        "{count} small cells were shown by the earlier publication: they are hidden now, but whoever kept it knows "
        "them. Withdraw that publication if you can."
    ).format(count=format_number(f["count"]))


def _protect_multiples_moved(f: dict) -> str:
    return tr("{count} numbers that were multiples of the base moved by one base, so that totals still add up.").format(
        count=format_number(f["count"])
    )


SENTENCES = {
    "cells_without_key": _cells_without_key,
    "protect_nothing_chosen": _protect_nothing_chosen,
    "protect_field_twice": _protect_field_twice,
    "protect_largest_without_amount": _protect_largest_without_amount,
    "protect_p_needs_two": _protect_p_needs_two,
    "protect_units_alone": _protect_units_alone,
    "protect_totals_withheld": _protect_totals_withheld,
    "protect_totals_hidden": _protect_totals_hidden,
    "protect_already_public": _protect_already_public,
    "protect_multiples_moved": _protect_multiples_moved,
    "round_after_suppress": _round_after_suppress,
    "rounding_base_too_small": _rounding_base_too_small,
    "rounding_needs_scipy": _rounding_needs_scipy,
    "rounding_impossible": _rounding_impossible,
    "cells_negative": _cells_negative,
    "cells_repeated": _cells_repeated,
    "cells_not_additive": _cells_not_additive,
    "cells_not_whole": _cells_not_whole,
    "hierarchy_circular": _hierarchy_circular,
    "audit_needs_scipy": _audit_needs_scipy,
    "audit_failed": _audit_failed,
    "round_after_hidden": _round_after_hidden,
    "bands_overlap_earlier": _bands_overlap_earlier,
}
