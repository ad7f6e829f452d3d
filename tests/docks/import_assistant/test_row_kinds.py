"""The second page: rows said to be of another kind, by menu and by key; taken back, kept in the rule, replayed."""

from pathlib import Path

import pytest

from tests.builders import COMMUNES

CODES = [row[0] for row in COMMUNES]
NAMES = [row[1] for row in COMMUNES]


@pytest.fixture()
def table(tmp_path):
    """A line under the table that is no total by its word: «Bilan», in row 8."""
    lines = [f"{code};{name};1{place},5" for place, (code, name) in enumerate(zip(CODES, NAMES))]
    path = tmp_path / "table.csv"
    path.write_text("\n".join(["Code;Commune;Analphabétisme", *lines, ";Bilan;99,5"]), encoding="utf-8")
    return str(path)


def preview(assistant):
    return assistant.dialog.reading.preview


def kind(assistant, number):
    rows = preview(assistant).rows
    return rows.row(rows.place_of(number))[1]


def choose(assistant, number):
    table = preview(assistant)
    table.choose(table.rows.place_of(number))


def say(assistant, number, words):
    """As a person does: the row chosen, the menu, one of its lines."""
    choose(assistant, number)
    menu = preview(assistant).menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_a_row_is_said_to_be_a_total_and_is_read_no_more(assistant, table):
    assistant.read(table)
    assert kind(assistant, 8) == "data"
    say(assistant, 8, "total")
    assert kind(assistant, 8) == "total" and "1" in assistant.dialog.notice.text()
    assert assistant.presenter.delivery.recipe.row_kinds == {"bilan": "total"}
    assert dict(assistant.dialog.reading.reading().indicators) == {"Analphabétisme": "illiteracy_10_plus"}
    assert assistant.dialog.reading.period.text() == "2025"
    assistant.go()
    rows = assistant.presenter.proposal.matching.rows
    assert rows.loc[rows["row"] == 8, "state"].tolist() in ([], ["rejected"])
    assert (rows["state"] == "joined").sum() == 6


def test_it_is_taken_back_done_again_and_named(assistant, table):
    assistant.read(table)
    say(assistant, 8, "total")
    back, again = assistant.dialog.reading.steps.back, assistant.dialog.reading.steps.again
    assert "8" in back.text() and "total" in back.text()
    assistant.dialog.reading.period.setText("2026")
    back.click()
    assert kind(assistant, 8) == "data" and not assistant.presenter.delivery.recipe.row_kinds
    again.click()
    assert kind(assistant, 8) == "total" and assistant.dialog.reading.period.text() == "2026"


def test_as_found_takes_back_what_was_said(assistant, table):
    assistant.read(table)
    say(assistant, 8, "note")
    say(assistant, 8, "as found")
    assert kind(assistant, 8) == "data" and not assistant.presenter.delivery.recipe.row_kinds


def test_what_was_said_comes_back_next_month_though_the_row_has_moved(assistant, table, tmp_path):
    assistant.read(table)
    say(assistant, 8, "total")
    for _ in range(3):
        assistant.go()
    assert assistant.dialog.front_page() == "end", assistant.dialog.notice.text()
    later = tmp_path / "later.csv"
    text = Path(table).read_text(encoding="utf-8")
    later.write_text("Titre;;\n" + text.replace(",5", ",7"), encoding="utf-8")
    assistant.open(str(later))
    assistant.go()
    assert kind(assistant, 9) == "total" and kind(assistant, 8) == "data"
    assert preview(assistant).rows.headerData(preview(assistant).rows.place_of(9), 2).endswith("☛")


def test_a_heading_said_by_a_person_names_the_columns_anew(assistant, tmp_path):
    path = tmp_path / "heads.csv"
    lines = [f"{code};{name};1{place},5" for place, (code, name) in enumerate(zip(CODES, NAMES))]
    path.write_text("\n".join(["Code;Commune;Analphabétisme", *lines]), encoding="utf-8")
    assistant.read(str(path))
    say(assistant, 1, "note")
    assert kind(assistant, 1) == "note"
    assert "Analphabétisme" not in [assistant.dialog.reading.columns.column_at(row) for row in range(3)]
    assistant.dialog.reading.steps.back.click()
    assert kind(assistant, 1) == "heading"
    assert dict(assistant.dialog.reading.reading().indicators) == {"Analphabétisme": "illiteracy_10_plus"}


def test_rows_that_leave_nothing_to_read_are_refused_and_the_page_stays(assistant, table):
    assistant.read(table)
    rows = preview(assistant)
    rows.selectAll()
    rows.kind_asked.emit(rows.chosen(), "note")
    assert assistant.dialog.notice.text().startswith("⚠")
    assert kind(assistant, 2) == "data" and assistant.dialog.forward.isEnabled()


def test_a_blank_row_is_told_to_have_nothing_to_be_known_by(assistant, tmp_path):
    lines = [f"{code};{name};1{place},5" for place, (code, name) in enumerate(zip(CODES, NAMES))]
    path = tmp_path / "blank.csv"
    path.write_text("\n".join(["Titre;;", ";;", "Code;Commune;Analphabétisme", *lines]), encoding="utf-8")
    assistant.read(str(path))
    say(assistant, 2, "total")
    assert "blank" in assistant.dialog.notice.text() and not assistant.dialog.reading.steps.back.isEnabled()


def test_a_card_saved_meanwhile_keeps_what_was_said_of_rows(assistant, table):
    assistant.read(table)
    say(assistant, 8, "total")
    assistant.dialog.reading.card_asked.emit("Analphabétisme", "")
    assert kind(assistant, 8) == "total"
    assert assistant.dialog.reading.reading().period == "2025"


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_a_click_on_the_number_of_a_row_chooses_it_in_both_directions(assistant, table, direction):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    assistant.dialog.setLayoutDirection(getattr(Qt.LayoutDirection, direction))
    assistant.read(table)
    assistant.dialog.resize(1100, 680)
    assistant.dialog.show()
    rows = preview(assistant)
    header = rows.verticalHeader()
    spot = QPoint(header.width() // 2, header.sectionViewportPosition(2) + 4)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert rows.chosen() == [3]
    assistant.dialog.hide()


def test_the_keys_of_every_program_take_back_and_do_again(assistant, table):
    assistant.read(table)
    keys = [
        [key.toString() for key in action.shortcuts()]
        for action in assistant.dialog.reading.actions()
        if action.shortcuts()
    ]
    assert keys == [["Ctrl+Z"], ["Ctrl+Y", "Ctrl+Shift+Z"]]


def test_the_menu_is_reached_without_a_mouse(assistant, table):
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QContextMenuEvent

    assistant.read(table)
    choose(assistant, 8)
    table_shown = preview(assistant)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0))
    table_shown.contextMenuEvent(event)
    checked = [action.text() for action in table_shown.menu.actions() if action.isChecked()]
    assert checked == ["row of a unit"]
    table_shown.menu.hide()
    assert assistant.dialog.reading.row_kind.menu() is table_shown.menu
    assert "&" in assistant.dialog.reading.row_kind.text()


def test_the_shares_of_divided_units_are_chosen_kept_in_the_rule_and_come_back(assistant, table, tmp_path):
    from asd_plugin.workspace import open_workspace

    assistant.read(table)
    box = assistant.dialog.reading.weight
    assert box.currentData() == ""
    box.setCurrentIndex(box.findData("area"))
    for _ in range(3):
        assistant.go()
    assert assistant.presenter.proposal.recipe.bridge_weight == "area"
    with open_workspace(assistant.workspace) as opened:
        assert '"bridge_weight": "area"' in opened.imports().iloc[-1]["recipe"]
    later = tmp_path / "later.csv"
    later.write_text(Path(table).read_text(encoding="utf-8").replace(",5", ",7"), encoding="utf-8")
    assistant.open(str(later))
    assistant.go()
    assert assistant.dialog.reading.weight.currentData() == "area"


def test_shares_that_are_not_known_are_refused_in_words(assistant, tmp_path):
    old = "99.999.01.01"
    path, bridge = tmp_path / "old.csv", tmp_path / "passage.csv"
    path.write_text(f"Code;Commune;Analphabétisme\n{old};Ancienne;9,5\n{CODES[3]};{NAMES[3]};4,5\n", encoding="utf-8")
    lines = f"{old};{CODES[0]};0,5\n{old};{CODES[1]};0,5\n"
    bridge.write_text("de;vers;part_population\n" + lines, encoding="utf-8")
    assistant.open(str(path))
    assistant.dialog.source.bridge.setFilePath(str(bridge))
    assistant.read(str(path))
    box = assistant.dialog.reading.weight
    box.setCurrentIndex(box.findData("area"))
    assistant.go()
    assert assistant.dialog.front_page() == "reading" and old in assistant.dialog.notice.text()
    box.setCurrentIndex(box.findData("population"))
    assistant.go()
    assert assistant.dialog.front_page() == "rows", assistant.dialog.notice.text()


def test_shares_from_0_to_1_get_their_scale_from_the_page_and_next_month_from_the_rule(assistant, tmp_path):
    path, later = tmp_path / "parts.csv", tmp_path / "later.csv"
    for target, step in ((path, 1), (later, 2)):
        lines = [f"{code};{name};0,{place + step}5" for place, (code, name) in enumerate(zip(CODES, NAMES))]
        target.write_text("\n".join(["Code;Commune;Analphabétisme", *lines]), encoding="utf-8")
    assistant.read(str(path))
    assistant.go()
    assert assistant.dialog.front_page() == "reading" and assistant.dialog.notice.text().startswith("⚠")
    box = assistant.dialog.reading.columns._factors[0]
    box.setEditText("n'importe quoi")
    box.lineEdit().editingFinished.emit()
    assert box.currentIndex() == 0 and assistant.dialog.reading.reading().factors == ()
    box.setEditText("100")
    for _ in range(3):
        assistant.go()
    assert assistant.dialog.front_page() == "end", assistant.dialog.notice.text()
    assert assistant.presenter.proposal.values["value"].tolist() == pytest.approx([15, 25, 35, 45, 55, 65])
    assistant.open(str(later))
    assistant.go()
    assert assistant.dialog.reading.reading().factors == (("Analphabétisme", 100.0),)
    assistant.go()
    assert assistant.dialog.front_page() == "rows", assistant.dialog.notice.text()
