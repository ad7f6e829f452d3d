"""Marks in the place of figures: hidden ones are never missing and never zero, and words stay words."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.cells import cells_of
from asd_plugin.domain.importing.figures.marks import count_marks, is_hidden_mark, marks_from, marks_note, meaning_of
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe, propose_recipe, rows_of
from asd_plugin.domain.importing.sheet import squared

HIDDEN = ["*", "**", "c", "C", "s", "(s)", "secret", "Secret statistique", "<10", "< 5", "≤3", "moins de 10"]
HIDDEN += ["confidentiel", "masqué", "أقل من ١٠", "اقل من 10", "سري", "سر إحصائي", "\u200fسري"]


@pytest.mark.parametrize("mark", HIDDEN)
def test_a_mark_that_hides_is_hidden(mark):
    assert is_hidden_mark(mark) and meaning_of(mark, {}) == "hidden_primary"


@pytest.mark.parametrize("text", ["nd", "-", "..", "غ.م", "ns", ""])
def test_a_mark_of_absence_is_missing(text):
    assert not is_hidden_mark(text) and meaning_of(text, {}) == "missing"


@pytest.mark.parametrize("text", ["12", "<0,5 an", ">10", "cs", "salé", "10 et plus", "secrétariat", 3.0, 0, "d"])
def test_what_is_no_mark_means_nothing(text):
    assert meaning_of(text, {}) == ""


def read(cells, **said):
    rows = [["Code", "Commune", "Cas"], *([f"06.141.01.{n:02d}", f"U{n}", cell] for n, cell in enumerate(cells, 1))]
    sheet = squared("S", rows)
    rule = ColumnRule("Cas", "cas", status_marks=said)
    recipe = Recipe("", "S", (1,), 2, 0, "Code", columns=(rule,))
    found = cells_of(rows_of(sheet, recipe), recipe, "2025")
    return list(zip(found["value"].tolist(), found["status"]))


def test_hidden_figures_are_kept_as_hidden_without_value():
    found = read(["12", "*", "c", "<10", "secret", "nd", None, "0"])
    assert [status for _, status in found] == ["ok", *["hidden_primary"] * 4, "missing", "missing", "ok"]
    assert [value for value, status in found if status == "ok"] == [12.0, 0.0]
    assert all(np.isnan(value) for value, status in found if status != "ok")


def test_what_a_person_says_of_a_mark_holds_over_what_it_is_taken_for():
    found = read(["5", "*", "X", "-", "999", 999.0], **marks_from("*=missing; x=hidden_primary; -=zero; 999=not_asked"))
    assert [status for _, status in found] == ["ok", "missing", "hidden_primary", "ok", "not_asked", "not_asked"]
    assert found[3][0] == 0.0 and np.isnan(found[4][0]) and np.isnan(found[5][0])


@pytest.mark.parametrize("text", ["*", "*=nothing", "=missing", "a=missing; b"])
def test_a_mark_without_a_known_meaning_is_refused(text):
    with pytest.raises(AsdError) as refused:
        marks_from(text)
    assert refused.value.problems[0].code == "import_marks_unreadable"


def test_marks_are_counted_by_what_they_say_and_empty_cells_are_none():
    counts = count_marks(["*", "C", "c", None, "12", "nd", "*"], {})
    note = marks_note(counts)
    assert note.fields["count"] == 5 and note.fields["hidden"] == 4
    assert marks_note(count_marks(["1", None, ""], {})) is None


def proposed(rows):
    sheet = squared("S", rows)
    layout = detect_layout(sheet)
    return layout, propose_recipe(sheet, layout, {"cas": ["Cas"]})


def test_letters_in_a_column_of_words_stay_words():
    rows = [["Code", "Commune", "Type", "Cas"]]
    rows += [[f"06.141.01.{n:02d}", f"U{n}", "cs"[n % 2], 10 * n] for n in range(1, 9)]
    layout, _ = proposed(rows)
    assert [column.kind for column in layout.columns] == ["code", "name", "text", "number"]


@pytest.mark.parametrize("mark", ["c", "s", "<10", "*", "أقل من 10"])
@pytest.mark.parametrize("has_code", [True, False])
def test_rows_of_hidden_figures_are_rows_of_the_table_and_the_heading_stays_one_row(mark, has_code):
    body = [["06.141.01.01", "A", mark], ["06.141.01.02", "B", mark], ["06.141.01.03", "C", "12"]]
    body += [["06.141.01.04", "D", "7"], ["06.141.01.05", "E", mark]]
    rows = [["Code", "Commune", "Cas"], *body]
    rows = rows if has_code else [row[1:] for row in rows]
    layout, recipe = proposed(rows)
    assert (layout.header_rows, layout.first_row, layout.last_row) == ((1,), 2, 6)
    assert [rule.column for rule in recipe.columns] == ["Cas"]


def test_headings_of_classes_and_letters_are_no_marks():
    rows = [["Commune", "<10", "10-19", "C", "S"], ["A", 1, 2, 3, 4], ["B", 5, 6, 7, 8], ["C", 9, 1, 2, 3]]
    layout, _ = proposed(rows)
    assert layout.header_rows == (1,) and [column.name for column in layout.columns] == rows[0]
