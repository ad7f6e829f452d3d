"""Rows of a file that are read as no unit: totals, notes, repeated headings, other levels. They are counted too.

Every row below the heading that holds anything ends as joined, waiting or rejected; those left aside are rejected, with
the reason that tells why. Titles above the heading are no rows of the table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from ...territory.matching import REFUSED, Matching
from ..headings import looks_code
from ..layout import Layout, name_columns
from ..recipe import Recipe, any_filled, as_text
from ..sheet import Sheet
from ..total_rows import is_total_label

TOTAL, NOTE, OTHER_LEVEL, NOT_IN_RULE = "total_row", "note_row", "other_level", "not_in_rule"
ASIDE = (TOTAL, NOTE, OTHER_LEVEL, NOT_IN_RULE)


def rows_aside(
    sheet: Sheet, layout: Layout, recipe: Recipe, read: Iterable[int], is_official: bool = False
) -> dict[int, str]:
    """Why each row below the heading that is not among those ``read`` is left aside, by its number in the file.

    ``is_official``: the format tells the level of a row, so that a row passed over is of another level.
    """
    taken = {*read, *recipe.header_rows, *layout.header_rows}
    totals, notes = set(layout.total_rows), set(layout.note_rows)
    heads = recipe.header_rows or layout.header_rows
    start = max(heads) + 1 if heads else min(layout.first_row, recipe.first_row)
    found = {}
    for number in range(start, len(sheet.rows) + 1):
        if number in taken or not any_filled(sheet.rows[number - 1]):
            continue
        is_skipped = number in recipe.skip_rows
        if number in notes:
            found[number] = NOTE
        elif is_official and is_skipped:
            found[number] = OTHER_LEVEL
        else:
            found[number] = TOTAL if number in totals else NOT_IN_RULE
    return found


def with_rows_aside(matching: Matching, aside: dict[int, str], sheet: Sheet, recipe: Recipe) -> Matching:
    """``matching`` with the rows left aside, rejected, in the order of the file.

    Of what they say only a code and the word of a total are told: a note may name whoever filled the table in.
    """
    if not aside:
        return matching
    places = {column: index for index, column in enumerate(name_columns(sheet, recipe.header_rows))}
    key, name = places.get(recipe.key_column), places.get(recipe.name_column)
    rows = []
    for number, reason in aside.items():
        cells = sheet.rows[number - 1]
        code = as_text(cells[key]) if key is not None and reason != NOTE else ""
        label = as_text(cells[name]) if name is not None and reason != NOTE else ""
        rows.append(
            {
                "row": number,
                "given_code": code if _is_code(code) else "",
                "given_name": label if is_total_label(label) else "",
                "unit_code": "",
                "from_code": "",
                "how": "",
                "state": REFUSED,
                "reason": reason,
                "candidates": (),
                "key": "||",
                "occurrence": 0,
            }
        )
    both: pd.DataFrame = pd.concat([matching.rows, pd.DataFrame(rows)], ignore_index=True)
    return replace(matching, rows=both.sort_values("row", kind="stable", ignore_index=True))


def _is_code(text: str) -> bool:
    return looks_code(text) or (text.isdecimal() and len(text) <= 8)
