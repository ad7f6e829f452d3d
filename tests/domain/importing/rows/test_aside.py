"""Rows that are no unit are counted with their reason: rows below the heading = read + left aside, always."""

import numpy as np
import pytest

from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import propose_recipe, rows_of
from asd_plugin.domain.importing.rows.aside import NOT_IN_RULE, NOTE, TOTAL, rows_aside
from asd_plugin.domain.importing.sheet import squared

HEAD = ["Code", "Commune", "Cas", "Aides"]


def aside(rows, **changed):
    from dataclasses import replace

    sheet = squared("S", [list(row) for row in rows])
    layout = detect_layout(sheet)
    recipe = replace(propose_recipe(sheet, layout, {"cas": ["Cas"]}), **changed)
    read = list(rows_of(sheet, recipe).index)
    return read, rows_aside(sheet, layout, recipe, read)


def test_totals_notes_and_what_the_rule_leaves_out_have_their_reason():
    rows = [
        ["Tableau 1 : cas", None, None, None],
        HEAD,
        ["06.141.01.05", "A", 10, 100],
        ["06.141.01.07", "B", 20, 200],
        HEAD,
        ["06.141.01.09", "C", 30, 300],
        [None, "Total", 60, 600],
        [None, None, None, None],
        ["Source : HCP", None, None, None],
    ]
    assert aside(rows) == ([3, 4, 6], {5: NOTE, 7: TOTAL, 9: NOTE})
    read, left = aside(rows, last_row=4)
    assert read == [3, 4] and left == {5: NOTE, 6: NOT_IN_RULE, 7: TOTAL, 9: NOTE}


@pytest.mark.parametrize("seed", range(12))
def test_rows_below_the_heading_are_read_or_left_aside_never_both_nor_neither(seed):
    chance = np.random.default_rng(seed)
    rows = [HEAD, ["06.141.01.99", "Première", 7, 8]]
    for place in range(30):
        kind = chance.integers(0, 8)
        figures = [int(n) for n in chance.integers(1, 500, 2)]
        odd = {
            0: [None, chance.choice(["Total", "Ensemble", "المجموع", "Sous-total province"]), *figures],
            1: ["Note : provisoire", None, None, None],
            2: [None] * 4,
            3: list(HEAD),
            4: [None, "Province : Nord", None, None],
        }
        rows.append(odd.get(int(kind), [f"06.141.01.{place + 1:02d}", f"Commune {place}", *figures]))
    rows.append([None, None, None, "x"])
    read, left = aside(rows)
    filled = {n for n, row in enumerate(rows, 1) if n > 1 and any(cell is not None for cell in row)}
    assert set(read) | set(left) == filled and not set(read) & set(left)
