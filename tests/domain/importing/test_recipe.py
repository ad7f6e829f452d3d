"""A recipe reads the same rows month after month, and says all its faults at once."""

import json
import math

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe, propose_recipe, rows_of
from asd_plugin.domain.importing.sheet import squared

SHEET = squared(
    "Feuille 1",
    [
        ["Titre", None, None, None, None, None],
        ["Code", "Commune", "الجماعة", "Province", "Population", "Taux de pauvreté (%)"],
        ["06.141.01.05", "Sidi Ali", "سيدي علي", "Berrechid", "1 234", "12,5"],
        [None] * 6,
        [1410107, "L'Oued", "واد", "Berrechid", "*", "abc"],
        [1410109.0, "Amar", "عمر", "Berrechid", None, "3,5"],
        [None, "Total", None, None, "1 234", "10"],
        ["Source : HCP", None, None, None, None, None],
    ],
)
KNOWN = {"population": ["Population totale", "السكان"], "poverty": ["taux de pauvrete"], "other": ["Autre"]}


def recipe(**changes):
    base = {
        "format_id": "",
        "sheet": "Feuille 1",
        "header_rows": (2,),
        "first_row": 3,
        "last_row": 7,
        "key_column": "Code",
        "columns": (ColumnRule("Population", "population", status_marks={"*": "suppressed"}),),
        "skip_rows": (7,),
    }
    return Recipe(**{**base, **changes})


def problems(call):
    with pytest.raises(AsdError) as raised:
        call()
    return raised.value.problems


def test_the_proposal_finds_key_name_parent_and_known_indicators():
    found = propose_recipe(SHEET, detect_layout(SHEET), KNOWN)
    assert (found.key_column, found.name_column, found.parent_column) == ("Code", "Commune", "Province")
    assert [(rule.column, rule.indicator_id) for rule in found.columns] == [
        ("Population", "population"),
        ("Taux de pauvreté (%)", "poverty"),
    ]
    assert found.skip_rows == (1, 7, 8)


def test_rows_carry_their_file_row_number_their_texts_and_a_status_for_what_is_no_figure():
    rows = rows_of(
        SHEET,
        recipe(
            name_column="Commune",
            columns=(
                ColumnRule("Population", "population", status_marks={"*": "suppressed"}),
                ColumnRule("Taux de pauvreté (%)", "poverty", unit_factor=0.01, decimal=","),
            ),
        ),
    )
    assert list(rows.index) == [3, 5, 6]
    assert list(rows["code"]) == ["06.141.01.05", "1410107", "1410109"]
    assert list(rows["name"]) == ["Sidi Ali", "L'Oued", "Amar"]
    assert list(rows["parent"]) == ["", "", ""]
    assert rows["population"].iloc[0] == 1234 and rows["population"].isna().sum() == 2
    assert list(rows["population__status"]) == ["", "suppressed", "missing"]
    assert rows["poverty"].iloc[0] == pytest.approx(0.125) and math.isnan(rows["poverty"].iloc[1])
    assert list(rows["poverty__status"]) == ["", "bad: abc", ""]
    assert rows["population"].dtype == rows["poverty"].dtype == "float64"


def test_one_indicator_for_two_periods_has_a_column_each():
    cells = squared("S", [["Code", "2014", "2024"], ["06.141.01.05", 1, 2]])
    rules = (ColumnRule("2014", "n", period="2014"), ColumnRule("2024", "n", period="2024"))
    rows = rows_of(cells, recipe(sheet="S", header_rows=(1,), first_row=2, last_row=0, columns=rules, skip_rows=()))
    assert list(rows.loc[2, ["n@2014@", "n@2024@"]]) == [1, 2]


def test_a_recipe_survives_its_json_and_gives_the_same_bytes():
    one = recipe(columns=(ColumnRule("Population", "p", 0.01, ",", "2024", "urban", {"*": "suppressed"}),))
    again = Recipe.from_json(one.to_json())
    assert again == one and again.to_json() == one.to_json()


def test_every_fault_of_a_saved_recipe_is_listed_at_once():
    found = json.loads(recipe().to_json())
    del found["sheet"]
    found |= {"first_row": "3", "surprise": 1, "skip_rows": [1, "x"], "header_rows": [True]}
    found["columns"] = [{"column": "a"}, 5, {"column": "b", "indicator_id": 7, "unit_factor": True, "odd": 1}]
    told = problems(lambda: Recipe.from_json(json.dumps(found)))
    entries = sorted(one.fields["entry"] for one in told)
    assert entries == [
        "columns[1].indicator_id",
        "columns[2]",
        "columns[3].indicator_id",
        "columns[3].odd",
        "columns[3].unit_factor",
        "first_row",
        "header_rows",
        "sheet",
        "skip_rows",
        "surprise",
    ]


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"version": 99}', "[" * 100_000, '"x"', "{}"])
def test_what_is_no_recipe_is_refused(text):
    assert problems(lambda: Recipe.from_json(text))[0].code in ("recipe_not_json", "recipe_version")


def test_a_recipe_without_key_or_with_an_indicator_twice_is_refused():
    rules = (ColumnRule("a", "n"), ColumnRule("b", "n"), ColumnRule("c", "m", unit_factor=0.0, decimal=";"))
    told = problems(lambda: rows_of(SHEET, recipe(key_column="", first_row=9, last_row=3, columns=rules)))
    assert [one.code for one in told] == [
        "recipe_without_key",
        "recipe_rows_wrong",
        "recipe_indicator_twice",
        "recipe_entry_wrong",
        "recipe_entry_wrong",
    ]


def test_absent_columns_are_all_named_with_those_that_are_there():
    rules = (ColumnRule("Gone", "n"),)
    told = problems(lambda: rows_of(SHEET, recipe(parent_column="Région", columns=rules)))
    assert told[0].code == "import_columns_absent" and told[0].fields["columns"] == ["Région", "Gone"]
    assert "Commune" in told[0].fields["known"]


def test_columns_that_can_be_read_two_ways_are_all_named():
    cells = squared("S", [["Code", "a", "b"], ["06.141.01.05", "1.234", "1,5"], ["06.141.01.07", "2.345", "2.5"]])
    rules = (ColumnRule("a", "a"), ColumnRule("b", "b"))
    told = problems(
        lambda: rows_of(cells, recipe(header_rows=(1,), first_row=2, last_row=0, columns=rules, skip_rows=()))
    )
    assert [(one.code, one.fields["column"]) for one in told] == [
        ("number_marks_ambiguous", "a"),
        ("number_marks_mixed", "b"),
    ]


def test_no_nominative_column_is_ever_proposed():
    cells = squared("S", [["Code", "Nom et prénom", "n"], *[[f"06.141.01.0{k}", "Ahmed", k] for k in range(1, 6)]])
    found = propose_recipe(cells, detect_layout(cells), {"nom": ["Nom et prénom"]})
    assert found.name_column == "" and found.columns == ()


def test_last_months_decimal_comma_never_makes_thousands_of_this_months_points():
    rows = [["Code", "Distance"], ["06.141.01.05", "12.5"], ["06.141.01.07", "1.234"], ["06.141.01.09", "3.5"]]
    rule = Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("Distance", "km", decimal=","),))
    told = problems(lambda: rows_of(squared("S", rows), rule))
    assert told[0].code == "number_marks_mixed" and told[0].fields["examples"] == ["12.5", "3.5", "1.234"]
    # Thousands by points beside decimal commas, and one cell mistyped where nothing has thousands, are as they were.
    good = [["Code", "Distance"], ["06.141.01.05", "12,5"], ["06.141.01.07", "1.234"], ["06.141.01.09", "abc"]]
    assert rows_of(squared("S", good), rule)["km"].tolist()[:2] == [12.5, 1234.0]
    typo = [["Code", "Distance"], ["06.141.01.05", "12,5"], ["06.141.01.07", "2.5"]]
    assert rows_of(squared("S", typo), rule)["km__status"].tolist() == ["", "bad: 2.5"]


def test_codes_that_a_program_wrote_as_decimal_numbers_are_codes():
    rows = [["Code", "n"], *([f"61410{k}01.0", "5"] for k in range(4))]
    cells = squared("S", rows)
    found = propose_recipe(cells, detect_layout(cells), {"n": ["n"]})
    assert found.key_column == "Code"
    assert rows_of(cells, found)["code"].tolist() == [f"61410{k}01" for k in range(4)]


def test_a_row_of_units_below_the_headings_hides_no_indicator():
    rows = [["Code", "Taux de pauvreté", "Population totale"], [None, "%", "nombre"]]
    rows += [[f"06.141.01.0{k}", f"{k},5", 10 * k] for k in range(1, 6)]
    cells = squared("S", rows)
    found = propose_recipe(cells, detect_layout(cells), KNOWN)
    assert [rule.indicator_id for rule in found.columns] == ["poverty", "population"]


@pytest.mark.parametrize(
    "heading, labels, found",
    [
        ("Taux de pauvreté / نسبة الفقر", ["Taux de pauvreté", "نسبة الفقر"], True),
        ("نسبة الفقر - Taux de pauvreté", ["Taux de pauvreté", "نسبة الفقر"], True),
        ("Taux de pauvreté نسبة ما", ["Taux de pauvreté"], True),
        ("Taux de pauvreté / نسبة الفقر عند النساء", ["Taux de pauvreté", "نسبة الفقر"], False),
        ("Taux de pauvreté des femmes / نسبة الفقر", ["Taux de pauvreté", "نسبة الفقر"], False),
    ],
)
def test_a_heading_in_two_scripts_is_its_figure_unless_one_half_says_more(heading, labels, found):
    cells = squared("S", [["Code", heading], *[[f"06.141.01.0{k}", f"{k},5"] for k in range(1, 6)]])
    rules = propose_recipe(cells, detect_layout(cells), {"poverty": labels}).columns
    assert bool(rules) == found
