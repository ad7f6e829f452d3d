"""What a person says of a row holds over what was found: this month by the row, next month by what the row says."""

import json

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import Recipe, propose_recipe, rows_of
from asd_plugin.domain.importing.row_kinds import DATA, HEADING, NOTE, TOTAL, layout_as, row_label, said_of, with_kind
from asd_plugin.domain.importing.sheet import squared

HEAD = ["Code", "Commune", "Taux de chômage"]
LABELS = {"unemployment": ["Taux de chômage"]}


def sheet(*more, title="Tableau d'octobre"):
    body = [
        [f"06.181.05.0{place}", name, 10.5 + place] for place, name in enumerate(("Ras El Ain", "Settat", "Oulad"), 1)
    ]
    return squared("S", [[title, None, None], list(HEAD), *body, *(list(row) for row in more)])


def kinds_of(table, *said):
    kinds = {}
    for number, kind in said:
        kinds = with_kind(kinds, row_label(table.rows[number - 1]), kind)
    return kinds


def read(table, kinds):
    layout = layout_as(table, detect_layout(table), kinds)
    return layout, rows_of(table, propose_recipe(table, layout, LABELS))


def test_nothing_said_changes_nothing():
    table = sheet()
    found = detect_layout(table)
    assert layout_as(table, found, {}) is found
    assert layout_as(table, found, {"another row": TOTAL}) is found


def test_a_row_called_a_total_is_not_read_any_more():
    table = sheet([None, "Moyenne régionale", 12.5])
    assert 6 in read(table, {})[1].index
    layout, rows = read(table, kinds_of(table, (6, TOTAL)))
    assert list(rows.index) == [3, 4, 5] and layout.total_rows == (6,)
    assert [one.code for one in layout.warnings] == ["layout_total_rows"]


def test_a_row_taken_for_a_total_is_data_again():
    table = sheet([None, "Total Oued", 30.5])
    assert detect_layout(table).total_rows == (6,)
    layout, rows = read(table, kinds_of(table, (6, DATA)))
    assert list(rows.index) == [3, 4, 5, 6] and layout.total_rows == ()


def test_a_note_and_a_heading_that_comes_again():
    table = sheet([None, "suite", 3], [None, "Commune bis", None])
    layout, rows = read(table, kinds_of(table, (6, NOTE), (7, HEADING)))
    assert list(rows.index) == [3, 4, 5]
    assert 6 in layout.note_rows and layout.header_rows == (2,)


def test_a_title_made_heading_names_the_columns():
    table = squared("S", [["Code", "Commune", "Chômage"], [None, None, "2025"], *sheet().rows[2:]])
    plain = detect_layout(table)
    layout = layout_as(table, plain, kinds_of(table, (2, NOTE)))
    assert layout.header_rows == (1,) and layout.columns[2].name == "Chômage"
    back = layout_as(table, layout, kinds_of(table, (2, HEADING)))
    assert back.header_rows == (1, 2) and "2025" in back.columns[2].name


def test_data_above_the_table_does_not_let_titles_in():
    table = squared(
        "S", [["Titre", None, None], [None, "Province", 9.5], ["Autre titre", None, None], *sheet().rows[1:]]
    )
    layout, rows = read(table, kinds_of(table, (2, DATA)))
    assert 2 in rows.index and 1 not in rows.index and 3 not in rows.index


def test_no_row_of_data_is_refused():
    table = sheet()
    with pytest.raises(AsdError) as caught:
        read(table, kinds_of(table, (3, TOTAL), (4, NOTE), (5, NOTE)))
    assert caught.value.problems[0].code == "import_no_rows"


def test_next_month_other_rows_other_numbers_same_words():
    october = sheet([None, "Moyenne  Régionale", 12.5])
    kinds = kinds_of(october, (6, TOTAL))
    november = sheet([None, "moyenne regionale", 13.5], [None, "Autre", 1], title="Novembre")
    november = squared("S", [["x", None, None], *november.rows])
    assert 7 in layout_as(november, detect_layout(november), kinds).total_rows


def test_a_rule_is_taken_back_and_kept_in_the_recipe_only_where_there_is_one():
    kinds = with_kind({}, "moyenne", TOTAL)
    assert said_of(kinds, "moyenne") == TOTAL and with_kind(kinds, "moyenne", "") == {}
    plain = Recipe("", "S", (2,), 3, 0, "Code")
    assert "row_kinds" not in json.loads(plain.to_json())
    kept = Recipe("", "S", (2,), 3, 0, "Code", row_kinds=kinds)
    assert Recipe.from_json(kept.to_json()) == kept
    assert Recipe.from_json(plain.to_json()) == plain
    with pytest.raises(AsdError):
        Recipe.from_json(kept.to_json().replace('"total"', "3"))


def test_notes_and_persons_are_kept_as_a_digest_alone():
    for label, kind in (("saisi par madame alaoui", NOTE), ("contact 0661223344", TOTAL)):
        kinds = with_kind({}, label, kind)
        assert said_of(kinds, label) == kind
        assert "alaoui" not in str(kinds) and "0661223344" not in str(kinds)
    assert row_label(("AB123456", "Settat", 3), hidden=[0]) == "settat"


def test_without_codes_the_communes_are_the_units_and_not_their_province():
    body = [
        [name, "Settat", 10.5 + place] for place, name in enumerate(("Ras El Ain", "Oulad Said", "Gdana", "Loulad"))
    ]
    table = squared("S", [["Commune", "Province", "Taux de chômage"], *body])
    recipe = propose_recipe(table, detect_layout(table), LABELS)
    assert (recipe.name_column, recipe.parent_column) == ("Commune", "Province")
    arabic = squared(
        "S",
        [
            ["الجماعة", "الإقليم", "معدل البطالة"],
            *[["سطات", "سطات", 1.5], ["البروج", "سطات", 2.5], ["ابن احمد", "سطات", 3.5]],
        ],
    )
    recipe = propose_recipe(arabic, detect_layout(arabic), {})
    assert (recipe.name_column, recipe.parent_column) == ("الجماعة", "الإقليم")
