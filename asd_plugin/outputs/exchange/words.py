"""Tables, fields and reasons of an exchange in the user's language."""

from __future__ import annotations

from ...qgis_support.i18n import tr


def table_words(table: str) -> str:
    """What a row of ``table`` is."""
    return {
        "asd_facility": tr("Facility"),
        "asd_field_note": tr("Field note"),
        "asd_indicator": tr("Indicator card"),
        "asd_value": tr("Figure"),
        "asd_region": tr("Region"),
        "asd_province": tr("Province"),
        "asd_commune": tr("Commune"),
    }.get(table, table)


def reason_words(reason: str) -> str:
    """Why an edit was not merged."""
    return {
        "territory": tr("The territory comes from the centre: its names, figures and outlines are not edited here."),
        "reference": tr("Reference figures and cards come from the centre; make an indicator of the office instead."),
        "outside": tr("The unit is not one of this office."),
        "no_unit": tr("The row names no unit that is known: fill its unit code."),
        "unreadable": tr("The key is empty or repeated, or a cell is not of its kind (a number, a text)."),
        "status": tr("Figure and status do not agree: a figure has status ok, a missing one has no figure."),
        "no_card": tr("The indicator has no card: fill its card first."),
        "person": tr(
            "A text tells of a person (identity number, phone, mail or account): take it out and send it again."
        ),
        "card_removed": tr("A card is not removed by a package: ask the centre."),
    }.get(reason, reason)


def kind_words(kind: str) -> str:
    """What happened to a row."""
    return {"add": tr("added"), "change": tr("changed"), "remove": tr("removed")}.get(kind, kind)
