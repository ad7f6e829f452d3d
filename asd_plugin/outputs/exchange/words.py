"""Tables, fields and reasons of an exchange in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...qgis_support.i18n import label_of, tr
from ...qgis_support.written import apart, day, in_line, period_words

if TYPE_CHECKING:
    from ...workspace.exchange.naming import Naming, Trace


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


def field_words(table: str, name: str) -> str:
    """A column in the user's language; an unknown one by its name. A text of a card says its language."""
    stem, _, tail = name.rpartition("_")
    language = {"fr": tr("French"), "ar": tr("Arabic"), "en": tr("English")}.get(tail, "") if stem else ""
    known = _card_fields() if table == "asd_indicator" else _fields()
    if language and stem in known:
        return tr("{field} ({language})").format(field=known[stem], language=language)
    return known.get(name, name)


def _fields() -> dict[str, str]:
    return {
        "kind": tr("Kind"),
        "name": tr("Name"),
        "status": tr("Status"),
        "capacity": tr("Capacity"),
        "unit_code": tr("Code of the unit"),
        "source": tr("Source"),
        "data_date": tr("Date of the data"),
        "place": tr("Position (longitude latitude)"),
        "facility_id": tr("Facility"),
        "made": tr("Written on"),
        "author": tr("Written by"),
        "text": tr("Text of the note"),
        "state": tr("State"),
        "value": tr("Value"),
        "n": tr("Number of cases"),
        "origin": tr("Origin"),
    }


def _card_fields() -> dict[str, str]:
    return {
        **_fields(),
        "label": tr("Label"),
        "short_label": tr("Short label"),
        "definition": tr("Definition"),
        "numerator": tr("Numerator"),
        "denominator": tr("Denominator"),
        "unit": tr("Unit"),
        "small_n_note": tr("Small numbers"),
        "domain": tr("Domain"),
        "direction": tr("Direction"),
        "use": tr("Use"),
        "licence": tr("Licence"),
        "periods": tr("Periods"),
        "owner": tr("Owner"),
        "periodicity": tr("Periodicity"),
        "minimum": tr("Smallest possible value"),
        "maximum": tr("Largest possible value"),
        "decimals": tr("Decimals"),
        "base": tr("What is counted"),
        "entry": tr("The card in full (JSON)"),
    }


def row_words(table: str, key: str, names: Naming) -> str:
    """Which row it is: the names of its facility, indicator and unit, with the period; empty where none is known."""
    if table == "asd_value":
        _level, unit, indicator, period, milieu = (*key.split("|"), "", "", "", "", "")[:5]
        parts = [_named(names.cards, indicator), _named(names.units, unit), period_words(period), milieu_words(milieu)]
        return ", ".join(part for part in parts if part)
    if table == "asd_indicator":
        return label_of(dict(names.cards.get(key, {})))
    if table in ("asd_region", "asd_province", "asd_commune"):
        return label_of(dict(names.units.get(key, {})))
    unit, facility = names.places.get((table, key), ("", ""))
    own = label_of(dict(names.facilities.get(key, {}))) if table == "asd_facility" else ""
    parts = [own, _named(names.facilities, facility), _named(names.units, unit)]
    return ", ".join(part for part in parts if part)


def _named(known: Mapping[str, Mapping[str, str]], key: str) -> str:
    """The name with the code in brackets, so that homonyms are told apart."""
    name = label_of(dict(known.get(key, {})))
    return f"{apart(name)} ({apart(key)})" if name else in_line(key) if key else ""


def milieu_words(milieu: str) -> str:
    """A milieu in the user's language; nothing for the whole unit."""
    return {"total": "", "urban": tr("Urban"), "rural": tr("Rural")}.get(milieu, milieu)


def trace_words(trace: Trace) -> str:
    """Who wrote it, when, from which file; what the row does not say is said."""
    when = f"{in_line(day(trace.when[:10]))} {in_line(trace.when[11:16])}".strip() if trace.when else ""
    return ", ".join(part for part in (trace.who, when, trace.file) if part) or tr("who and when: not written")
