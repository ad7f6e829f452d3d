"""What a row says of itself that may be printed: a name that was found to be no unit's may be a person's."""

from __future__ import annotations

from typing import Any

from ...territory.matching import REFUSED
from ..persons_written import written_as_person
from ..total_rows import is_total_label

LONGEST_CODE = 8  # figures of a commune's code without its dots; those of registers of persons are longer


def shown_name(row: Any) -> str:
    """The name of a row of ``Matching.rows`` where it is near a unit's, or a total's word; else nothing."""
    if row.state == REFUSED:
        return row.given_name if is_total_label(row.given_name) else ""
    is_by_name = row.how in ("name", "decision") or bool(row.candidates)
    return row.given_name if is_by_name or not written_as_person(row.given_name) else ""


def name_unless_person(row: Any) -> str:
    """The name of a row that a person chose as a unit's; nothing where no unit is near it and it is written as one."""
    return "" if not row.candidates and written_as_person(row.given_name) else row.given_name


def shown_code(row: Any) -> str:
    """The code of a row that may be printed: what joined nothing and cannot be a unit's code may be a person's."""
    code = row.given_code
    is_text = any(char.isalpha() for char in code) and not is_total_label(code)
    is_other = is_text or (code.isdecimal() and len(code) > LONGEST_CODE)
    return "" if row.state == REFUSED and is_other else code
