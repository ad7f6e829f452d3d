"""Sentences about protecting tables: cells that do not add up, and audits that fail. They name cells, never values."""

from __future__ import annotations

from .i18n import format_number, tr


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


SENTENCES = {
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
}
