"""How a row was matched, its state and the reason, in the user's language."""

from __future__ import annotations

from ...qgis_support.i18n import tr


def how_words(how: str) -> str:
    """How a row found its unit."""
    return {
        "code": tr("by its code"),
        "repaired": tr("by its code, mended"),
        "crosswalk": tr("by a code of another division"),
        "arrondissement": tr("as a part of its unit"),
        "name": tr("by its name"),
        "divided": tr("divided by the office's bridge table"),
        "decision": tr("by a decision"),
    }.get(how, tr("not matched"))


def state_words(state: str) -> str:
    """State of a row."""
    return {
        "joined": tr("joined"),
        "waiting": tr("waits for a decision"),
        "rejected": tr("left out"),
    }.get(state, state)


def reason_words(reason: str) -> str:
    """Why a row waits or is left out."""
    return {
        "name_to_confirm": tr("The name is alike: to be confirmed"),
        "name_without_province": tr("Found by name, province unknown: to be confirmed"),
        "name_elsewhere": tr("The name is found in another province only"),
        "homonyms": tr("Several units bear this name"),
        "code_ambiguous": tr("The code can stand for several units"),
        "unit_split": tr("The unit was divided among several"),
        "code_and_name_disagree": tr("The code and the name are not of one unit"),
        "duplicate_unit": tr("Several rows speak of this unit"),
        "part_of_given_unit": tr("Part of a unit that is given whole"),
        "rejected_by_decision": tr("Left out by a decision"),
        "other_level": tr("Unit of another level"),
        "total_row": tr("Row of totals"),
        "note_row": tr("Note, title or repeated heading"),
        "not_in_rule": tr("Left out by the reading rule"),
        "unknown_code": tr("Unknown code"),
        "not_found": tr("No unit bears this name"),
        "empty": tr("Neither code nor name"),
    }.get(reason, reason)


def version_words(version: str) -> str:
    """A division of the country."""
    return {
        "2024_communes": tr("communes of 2024"),
        "2024_arrondissements": tr("communes of 2024, six cities by arrondissement"),
        "2014_communes": tr("communes of 2014"),
        "2014_arrondissements": tr("communes of 2014, six cities by arrondissement"),
        "75_provinces": tr("75 provinces and prefectures"),
        "83_provinces": tr("83 provinces and prefectures, Casablanca by prefecture of arrondissements"),
        "12_regions": tr("12 regions"),
    }.get(version, tr("not recognised"))
