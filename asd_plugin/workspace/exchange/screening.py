"""What an office may bring back, and what is told but never merged: before any comparison, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...domain.importing.persons_written import person_in_text
from ...domain.territory.codes import level_of
from .rows import Side, digest, is_office_row
from .tables import CARD, FACILITY, KEY_SIGN, NOTE, OFFICE, PLACE, VALUE

STATUSES = ("ok", "missing", "not_asked", "imputed")
HIDDEN = "hidden"
PERSON = "person"
_NO_TEXT = frozenset({"unit_code", "facility_id", "import_id", "made", "data_date", "edited", "periods", PLACE})
_OFFICIAL = frozenset({"phone", "email"})  # a card's source or owner may say where the institution is reached


@dataclass(frozen=True)
class Refusal:
    """An edit that is not merged: ``reason`` is a stable word; ``fields`` those that differ, where that is known.

    territory: a unit or its outline. reference: a figure or card that is not the office's. outside: a unit of another
    office. no_unit: no unit, or none that is known. unreadable: a key or a content that cannot be. status: figure and
    status do not agree. no_card: a figure of an indicator without card. card_removed: a card taken away. person: a text
    with an identity number, a phone, an address of mail or an account of a person.
    """

    table: str
    key: str
    reason: str
    fields: tuple[str, ...] = ()


@dataclass
class Screened:
    """Base and theirs as they may be compared, and what was refused."""

    base: dict[str, dict[str, Any]] = field(default_factory=dict)
    theirs: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)


def screen(
    base: Mapping[str, Mapping[str, Any]],
    theirs: Side,
    ours: Side,
    units: Mapping[str, Mapping[str, str]],
    own: frozenset,
) -> Screened:
    """Set aside every edit an office may not make, as if it had not been made.

    ``units``: hash of each unit's row as it came back, by table; ``own``: units the office answers for. Whose a figure
    is, our card says; theirs only where we have none.
    """
    found = Screened()
    for table in sorted(units):
        _held_against(base.get(table, {}), units[table], table, "territory", found)
    origins = {**theirs.origins, **ours.origins}
    for table, rows in theirs.rows.items():
        if table == VALUE:  # a card that was refused gives no right to figures
            origins = {**dict.fromkeys(found.theirs[CARD], OFFICE), **ours.origins}
        sent = base.get(table, {})
        kept_base, kept = found.base.setdefault(table, {}), found.theirs.setdefault(table, {})
        for key in sorted({*sent, *rows}):
            before, row = _known(sent.get(key), rows.get(key)), rows.get(key)
            is_edited = not _same(sent.get(key), row)
            tells = is_edited and _tells_person(table, row, sent.get(key))
            reason = PERSON if tells else _reason(table, key, row, origins, theirs, own) if is_edited else ""
            if reason:
                found.refused.append(
                    Refusal(table, key, reason, _differing(row, ours.rows[table].get(key), sent.get(key)))
                )
                row = before
            if not is_office_row(table, key, origins):
                continue
            if before is not None:
                kept_base[key] = before
            if row is not None:
                kept[key] = row
    return found


def _held_against(base: Mapping[str, Any], back: Mapping[str, str], table: str, reason: str, found: Screened) -> None:
    for key in sorted({*base, *back}):
        if base.get(key) != back.get(key):
            found.refused.append(Refusal(table, key, reason))


def _known(sent: Any, row: dict[str, Any] | None) -> dict[str, Any] | None:
    """What was sent, as a row: of a row kept as a hash only, itself where it came back unchanged."""
    if isinstance(sent, str):
        return row if row is not None and digest(row) == sent else None
    return sent


def _same(sent: Any, row: dict[str, Any] | None) -> bool:
    if sent is None or row is None:
        return sent is row
    return digest(row) == sent if isinstance(sent, str) else sent == row


def _differing(row: dict | None, our: dict | None, sent: Any) -> tuple[str, ...]:
    """Fields of the refused row that differ from what was sent; from ours where only a hash of it was kept."""
    known = sent if isinstance(sent, dict) else our if isinstance(sent, str) else None
    if row is None or known is None:
        return ()
    return tuple(name for name, value in row.items() if value != known.get(name))


def _tells_person(table: str, row: dict | None, sent: Any) -> bool:
    """Whether a text the office wrote tells of a person; what was sent to it as it is does not count."""
    known = sent if isinstance(sent, dict) else {}
    allowed = _OFFICIAL if table == CARD else frozenset()
    written = (
        value
        for name, value in (row or {}).items()
        if isinstance(value, str) and name not in _NO_TEXT and value != known.get(name)
    )
    return any(person_in_text(text) not in ("", *allowed) for text in written)


def _reason(table: str, key: str, row: dict | None, origins: Mapping, theirs: Side, own: frozenset) -> str:
    """Why this edit is not the office's to make; empty when it is."""
    if row is None:
        if table == CARD:
            return "card_removed"
        return "" if is_office_row(table, key, dict(origins)) else "reference"
    if (table, key) in theirs.unreadable:
        return "unreadable"
    if table == CARD:
        return "" if origins.get(key) == OFFICE and row.get("origin") == OFFICE else "reference"
    if table == VALUE:
        return _value_reason(key, row, origins, own)
    if table in (FACILITY, NOTE):
        return _unit_reason(table, row, theirs, own)
    return "reference"


def _value_reason(key: str, row: dict, origins: Mapping, own: frozenset) -> str:
    level, unit, indicator, _period, _milieu = key.split(KEY_SIGN)
    if indicator not in origins:
        return "no_card"
    if origins[indicator] != OFFICE:
        return "reference"
    if unit not in own or level_of(unit) != level:
        return "outside"
    status = row.get("status") or ""
    has_value = row.get("value") is not None
    fits = has_value == (status in ("ok", "imputed"))
    return "" if fits and (status in STATUSES or status.startswith(HIDDEN)) else "status"


def _unit_reason(table: str, row: dict, theirs: Side, own: frozenset) -> str:
    unit = row.get("unit_code")
    if unit is None and table == NOTE and row.get("facility_id"):
        unit = theirs.rows[FACILITY].get(row["facility_id"], {}).get("unit_code")
    if unit is None or level_of(unit) is None:
        return "no_unit"
    return "" if unit in own else "outside"
