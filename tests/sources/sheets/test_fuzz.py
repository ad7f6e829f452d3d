"""Files broken in every way a bad copy breaks them: a sheet, or one clear problem; never another error."""

import json
import random
import time

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import propose_recipe, rows_of
from asd_plugin.qgis_support.messages import sentences
from asd_plugin.sources.sheets import list_sheets, read_sheet

ROUNDS, SECONDS, SEED = 90, 4.0, 20241
ROWS = [
    ["Code", "Commune", "Population", "Taux"],
    *[[f"06.141.01.{k:02d}", f"Aïn {k}", k * 37, k + 0.5] for k in range(30)],
]


def broken(raw, dice):
    """``raw`` cut, with bytes flipped, doubled or replaced, or other bytes altogether."""
    way = dice.randrange(7)
    content = bytearray(raw)
    place = dice.randrange(len(content))
    if way == 0:
        return bytes(content[:place])
    if way == 1:
        for _ in range(dice.randint(1, 12)):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    elif way == 2:
        content[place : place + dice.randrange(60)] = dice.randbytes(dice.randrange(60))
    elif way == 3:
        content[place:place] = b"\0" * dice.randint(1, 40)
    elif way == 4:
        content = bytearray(dice.randbytes(dice.randrange(1, 3000)))
    elif way == 5:
        content[place:place] = content[: dice.randrange(len(content))]
    else:
        content[place:place] = dice.choice(
            [b'"', b";" * 3000, b"\r", b"\n\n", b"\xff\xfe", b"1e999;", b"\xd9\xa3" * 50]
        )
    return bytes(content)


def whole_way(path):
    """Everything that is done with a file before anything is written."""
    list_sheets(path)
    sheet = read_sheet(path).sheet
    assert all(len(row) == sheet.width for row in sheet.rows)
    layout = detect_layout(sheet)
    assert 1 <= layout.first_row <= layout.last_row <= len(sheet.rows)
    recipe = propose_recipe(sheet, layout, {"population": ["Population"], "rate": ["Taux"]})
    rows = rows_of(sheet, recipe)
    accounted = len(rows) + len(layout.total_rows)
    assert accounted <= layout.last_row - layout.first_row + 1


@pytest.mark.parametrize("kind", ["csv", "cp1256", "xlsx", "ods"])
def test_a_broken_file_is_read_or_gives_problems_that_have_sentences(kind, made, tmp_path):
    dice = random.Random(SEED)
    known = sentences()
    if kind in ("xlsx", "ods"):
        with open(getattr(made, kind)(tmp_path / f"whole.{kind}", {"S": ROWS}), "rb") as opened:
            raw = opened.read()
    else:
        words = "\n".join(";".join(map(str, row)) for row in ROWS).replace("Aïn", "عين" if kind == "cp1256" else "Aïn")
        raw = words.encode("cp1256" if kind == "cp1256" else "utf-8")
    path = tmp_path / f"broken.{'csv' if kind == 'cp1256' else kind}"
    started, refused = time.monotonic(), 0
    for _ in range(ROUNDS):
        if time.monotonic() - started > SECONDS:
            break
        path.write_bytes(broken(raw, dice))
        try:
            whole_way(str(path))
        except AsdError as error:
            refused += 1
            for one in error.problems:
                assert "{" not in known[one.code](one.fields)
    assert refused
    assert [one.name for one in tmp_path.iterdir() if one.name not in (path.name, f"whole.{kind}")] == []


def test_random_cells_never_break_the_layout_nor_the_recipe():
    dice = random.Random(SEED)
    from asd_plugin.domain.importing.sheet import squared

    cells = [
        None,
        "",
        "Total",
        "-",
        "06.141.01.05",
        "06.141",
        "1.234",
        "1,5",
        "١٢٫٥",
        5,
        2.5,
        2024,
        "2024",
        "Code",
        "a" * 500,
    ]
    cells += ["Commune", "0612345678", "(1)", "Source : x", "%", "\u200f", "12 345", "1e400", -0.0, 10**30, "nom"]
    for _ in range(250):
        rows = [[dice.choice(cells) or None for _ in range(dice.randrange(7))] for _ in range(dice.randrange(14))]
        sheet = squared("S", rows)
        try:
            layout = detect_layout(sheet)
            recipe = propose_recipe(sheet, layout, {"n": ["%"]})
            assert json.loads(recipe.to_json())["version"] == 1
            rows_of(sheet, recipe)
        except AsdError as error:
            assert error.problems
