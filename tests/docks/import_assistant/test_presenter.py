"""The assistant step by step: what is asked, refused, decided, taken back, shown before and written."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.builders import COMMUNES

CODES = [row[0] for row in COMMUNES]
NAMES = [row[1] for row in COMMUNES]


def kept(workspace, period="2025"):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        return opened.values(["illiteracy_10_plus"], period)[0]["illiteracy_10_plus"].to_dict()


def counts(assistant):
    from asd_plugin.docks.import_assistant import matching_rows as groups

    found = groups.counted(groups.rows_seen(assistant.presenter.proposal))
    assert sum(found[group] for group in groups.OF_ROWS) == found[groups.ALL]
    return found


def notice(assistant):
    return assistant.dialog.notice.text()


def page(assistant):
    return assistant.dialog.front_page()


def test_from_file_to_figures_with_one_name_confirmed(assistant, whole):
    assistant.read(whole)
    assert page(assistant) == "reading"
    assistant.go()
    assert page(assistant) == "rows", notice(assistant)
    before = counts(assistant)
    assert (before["all"], before["code"], before["proposed"]) == (6, 5, 1)
    assistant.dialog.rows.confirm.click()
    after = counts(assistant)
    assert (after["code"], after["decided"], after["proposed"]) == (5, 1, 0)
    assistant.go()
    assert page(assistant) == "writing", notice(assistant)
    assert kept(assistant.workspace)[CODES[0]] != 1.5
    assistant.go()
    assert page(assistant) == "end", notice(assistant)
    assert [kept(assistant.workspace)[code] for code in CODES] == [1.5, 11.5, 21.5, 31.5, 41.5, 51.5]


def test_the_assistant_writes_what_the_algorithm_writes(assistant, whole, run, tmp_path):
    from asd_plugin.docks.import_assistant.steps import Steps
    from asd_plugin.workspace import open_workspace

    other = str(tmp_path / "other.gpkg")
    shutil.copy(assistant.workspace, other)
    assistant.read(whole)
    assistant.go()
    assistant.dialog.rows.confirm.click()
    assistant.go()
    assistant.go()
    presenter = assistant.presenter
    names = Steps().keep_rule(str(tmp_path / "kept.json"), presenter.proposal, presenter.deciding.decisions)
    rule, decisions = (str(tmp_path / name) for name in names)
    told = {"RECIPE": rule, "DECISIONS": decisions, "PERIOD": "2025", "SOURCE": "table.csv"}
    run("asd:importindicators", {"WORKSPACE": other, "FILE": whole, **told})
    tables = []
    for path in (assistant.workspace, other):
        with open_workspace(path) as opened:
            last = opened.imports().iloc[-1]
            tables.append((opened.values_of_import(last["import_id"]).to_csv(), last["recipe"], last["decisions"]))
    assert tables[0] == tables[1]


def test_undo_takes_back_one_decision_at_a_time(assistant, whole):
    assistant.read(whole)
    assistant.go()
    first = counts(assistant)
    assistant.dialog.rows.confirm.click()
    assistant.dialog.rows.tabs.setCurrentIndex(0)
    assistant.dialog.rows.reject.click()
    assert counts(assistant)["left"] == 1
    assistant.dialog.rows.steps.back.click()
    assert counts(assistant)["decided"] == 1
    assistant.dialog.rows.steps.back.click()
    assert counts(assistant) == first
    assert not assistant.dialog.rows.steps.back.isEnabled()


def test_another_unit_is_found_in_french_and_in_arabic(assistant, whole):
    assistant.read(whole)
    assistant.go()
    rows = assistant.dialog.rows
    for typed in ("oued sfa", "واد الصفا"):
        rows.searched.emit(typed)
        assert CODES[4] in rows.units.item(0).toolTip(), typed


def test_two_rows_for_one_unit_wait_and_nothing_is_lost(assistant, whole):
    assistant.read(whole)
    assistant.go()
    assistant.dialog.rows.unit_confirmed.emit(CODES[0])
    found = counts(assistant)
    assert found["all"] == 6 and found["apart"] + found["decided"] == 2


def test_people_are_refused_until_a_reason_is_written_and_never_shown(assistant, tmp_path):
    path = tmp_path / "people.csv"
    rows = "".join(f"{code};AB12345{place};1{place},5\n" for place, code in enumerate(CODES))
    path.write_text("Code;CIN;Analphabétisme\n" + rows, encoding="utf-8")
    assistant.open(str(path))
    assert not assistant.dialog.forward.isEnabled()
    assert "CIN" in assistant.dialog.source.people.text()
    assistant.dialog.source.reason.setText("contrôle autorisé")
    assert assistant.dialog.forward.isEnabled()
    assistant.go()
    model = assistant.dialog.reading.preview.rows
    shown = [model.data(model.index(row, col)) for row in range(model.rowCount()) for col in range(3)]
    assert not [text for text in shown if "AB12345" in text]
    assert "CIN" not in [assistant.dialog.reading.boxes["name"].itemText(place) for place in range(4)]


def test_the_data_class_is_asked_and_households_are_led_elsewhere(assistant, whole):
    assistant.open(whole, "")
    assert not assistant.dialog.forward.isEnabled() and notice(assistant)
    assistant.open(whole, "pseudonymous")
    assert not assistant.dialog.forward.isEnabled() and notice(assistant)
    source = assistant.dialog.source
    source.kind.setCurrentIndex(source.kind.findData("beneficiaries"))
    source.told.emit()
    assistant.go()
    assert assistant.opened == [
        ("asd:importbeneficiaries", {"INPUT": whole, "WORKSPACE": assistant.workspace}),
    ]


def test_next_month_the_rule_and_the_decisions_are_proposed(assistant, whole, tmp_path):
    assistant.read(whole)
    assistant.go()
    assistant.dialog.rows.confirm.click()
    assistant.go()
    assistant.go()
    later = tmp_path / "mois_suivant.csv"
    lines = Path(whole).read_text(encoding="cp1252").splitlines()
    later.write_text("\n".join(["Titre du mois;;", *lines]).replace(",5", ",7"), encoding="cp1252")
    assistant.open(str(later))
    assert "table.csv" in assistant.dialog.source.again.text()
    assistant.go()
    assert dict(assistant.dialog.reading.reading().indicators) == {"Analphabétisme": "illiteracy_10_plus"}
    assistant.dialog.reading.period.setText("2026")
    assistant.go()
    assert counts(assistant)["decided"] == 1 and counts(assistant)["code"] == 5
    assistant.open(str(later))
    assistant.dialog.source.again.setChecked(False)
    assistant.go()
    assert not assistant.presenter.deciding.decisions.items


def test_there_and_back_again_keeps_corrections_and_decisions(assistant, whole):
    assistant.read(whole)
    assistant.go()
    assistant.dialog.rows.confirm.click()
    for _ in range(2):
        assistant.dialog.back_asked.emit()
    assert page(assistant) == "source"
    assistant.go()
    assert assistant.dialog.reading.period.text() == "2025"
    assistant.go()
    assert counts(assistant)["decided"] == 1


def test_replaced_figures_are_shown_with_the_old_ones_and_big_changes_flagged(assistant, whole):
    assistant.read(whole, "2024")
    assistant.go()
    assistant.dialog.rows.confirm.click()
    assistant.go()
    changes = assistant.presenter.changes
    row = changes.sample.set_index("unit_code").loc[CODES[0]]
    assert (row["old"], row["value"], bool(row["big"])) == (10.0, 1.5, True)
    assert changes.new + changes.replaced + changes.same == len(assistant.presenter.proposal.values)
    assert assistant.dialog.writing.changes.rowCount() == changes.replaced


def table_of(table):
    return [[table.item(row, col).text() for col in range(table.columnCount())] for row in range(table.rowCount())]


def test_at_a_first_import_the_first_figures_are_shown_and_nothing_is_written_yet(assistant, whole):
    assistant.read(whole, "2031")
    assistant.go()
    assistant.dialog.rows.confirm.click()
    assistant.go()
    page = assistant.dialog.writing
    assert page.tabs.currentWidget() is page.first and not page.tabs.isTabEnabled(1)
    lines = table_of(page.first)
    assert [line[0].split(" (")[0] for line in lines] == NAMES
    assert [line[3] for line in lines] == [f"{place}1.5" if place else "1.5" for place in range(6)]
    assert {line[2] for line in lines} == {"2031"} and {line[4] for line in lines} == {"published"}
    assert {line[5] for line in lines} == {"new"}
    assert page.counts.text().startswith("Nothing is written yet") and "6" in page.tabs.tabText(0)


def test_figures_that_replace_others_come_first_and_those_unchanged_are_told(assistant, whole):
    assistant.read(whole, "2024")
    assistant.go()
    assistant.dialog.rows.confirm.click()
    assistant.go()
    page = assistant.dialog.writing
    assert page.tabs.currentWidget() is page.changes and page.tabs.isTabEnabled(1)
    changes = assistant.presenter.changes
    assert changes.first["change"].value_counts().get("replaced", 0) == changes.replaced
    assert len(changes.first) == len(assistant.presenter.proposal.values)


def test_an_older_delivery_asks_why_and_keeps_the_reason(assistant, whole, tmp_path):
    from asd_plugin.workspace import open_workspace

    for day, figure in (("2026-03-01", ",5"), ("2026-02-01", ",6")):
        later = tmp_path / f"t{day}.csv"
        text = Path(whole).read_text(encoding="cp1252").replace(",5", figure)
        later.write_text(text, encoding="cp1252")
        assistant.read(str(later))
        assistant.go()
        assistant.go()
        assistant.dialog.writing.show_told(day, "office")
        if figure == ",5":
            assistant.go()
            assert page(assistant) == "end", notice(assistant)
    assert not assistant.dialog.forward.isEnabled()
    assistant.dialog.writing.forced.setText("la livraison de mars était fausse")
    assert assistant.dialog.forward.isEnabled()
    assistant.go()
    assert page(assistant) == "end", notice(assistant)
    with open_workspace(assistant.workspace) as opened:
        assert opened.imports()["forced"].tolist()[-1] == "la livraison de mars était fausse"


@pytest.mark.parametrize("content", [b"", b"\0\1\2 nothing", b"%PDF-1.4 x", b"Code\n"])
def test_a_file_that_is_no_table_gives_one_message_and_no_way_on(assistant, tmp_path, content):
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    assistant.open(str(path))
    assert page(assistant) == "source" and notice(assistant).strip("⚠ ")
    assert not assistant.dialog.forward.isEnabled()


def test_a_sheet_without_figures_says_to_choose_another(assistant, tmp_path):
    from tests.sources.sheets.made import xlsx

    path = tmp_path / "classeur.xlsx"
    table = [["Code", "Commune", "Analphabétisme"], *([code, name, 12.5] for code, name in zip(CODES, NAMES))]
    cover = [["Délégation", "Année"], ["Région", "2025 (provisoire)"], ["Service", "Études"]]
    path.write_bytes(b"")
    xlsx(str(path), {"Couverture": cover, "Octobre": table}, ())
    assistant.open(str(path))
    source = assistant.dialog.source
    assert "no column of figures" in source.what.text()
    source.sheet.setCurrentIndex(1)
    source.changed.emit()
    assert "no column of figures" not in source.what.text() and assistant.dialog.forward.isEnabled()


def test_a_file_that_is_gone_says_what_to_do(assistant, tmp_path):
    assistant.open(str(tmp_path / "gone.xlsx"))
    assert "gone.xlsx" in notice(assistant) and "Excel" in notice(assistant)


def up_to_writing(assistant, whole):
    assistant.read(whole)
    assistant.go()
    assistant.go()
    assert page(assistant) == "writing", notice(assistant)


def test_a_locked_workspace_is_said_and_the_page_stays(assistant, whole):
    up_to_writing(assistant, whole)
    other = sqlite3.connect(assistant.workspace, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assistant.go()
    other.execute("ROLLBACK")
    other.close()
    assert page(assistant) == "writing" and notice(assistant)
    assistant.go()
    assert page(assistant) == "end"


def test_a_workspace_replaced_meanwhile_is_not_written(assistant, whole, tmp_path):
    up_to_writing(assistant, whole)
    copy = str(tmp_path / "copy.gpkg")
    shutil.copy(assistant.workspace, copy)
    other = sqlite3.connect(copy)
    other.execute("UPDATE asd_meta SET value = '2001-01-01' WHERE key = 'created'")
    other.commit()
    other.close()
    os.replace(copy, assistant.workspace)
    before = Path(assistant.workspace).read_bytes()
    assistant.go()
    assert page(assistant) == "writing" and "espace.gpkg" in notice(assistant)
    assert Path(assistant.workspace).read_bytes() == before


def test_a_workspace_that_is_gone_is_said(assistant, whole):
    up_to_writing(assistant, whole)
    os.remove(assistant.workspace)
    assistant.go()
    assert page(assistant) == "writing" and "espace.gpkg" in notice(assistant)


def test_stopping_before_the_transaction_writes_nothing(assistant, whole, monkeypatch):
    up_to_writing(assistant, whole)
    before = Path(assistant.workspace).read_bytes()
    waiting = []
    monkeypatch.setattr(assistant.job._jobs, "start", lambda words, work, done: waiting.append((work, done)))
    assistant.go()
    assert not assistant.dialog.forward.isEnabled()
    assistant.dialog.stop_asked.emit()
    monkeypatch.undo()
    assistant.job._jobs.start("", *waiting[0])
    assert page(assistant) == "writing" and notice(assistant)
    assert Path(assistant.workspace).read_bytes() == before


def test_the_same_again_changes_nothing_and_says_so(assistant, whole):
    for _ in range(2):
        assistant.read(whole)
        assistant.go()
        assistant.go()
        assistant.dialog.writing.show_told("2026-01-15", "")
        assistant.go()
    assert page(assistant) == "end"
    assert assistant.presenter.written.same


def test_the_card_form_opens_for_the_column_in_hand_and_what_was_corrected_stays(assistant, whole):
    assistant.read(whole)
    assistant.dialog.reading.card_asked.emit("Analphabétisme", "")
    assert assistant.opened[-1] == (assistant.workspace, "", "Analphabétisme")
    reading = assistant.dialog.reading.reading()
    assert dict(reading.indicators) == {"Analphabétisme": "illiteracy_10_plus"} and reading.period == "2025"


def test_the_page_and_the_files_of_the_end(assistant, whole, tmp_path, monkeypatch):
    up_to_writing(assistant, whole)
    assistant.go()
    shown = []
    monkeypatch.setattr(assistant.dialog, "open_file", shown.append)
    monkeypatch.setattr(assistant.dialog, "ask_target", lambda suggested: str(tmp_path / suggested))
    end = assistant.dialog.end
    end.page_asked.emit()
    assert Path(shown[0]).read_text(encoding="utf-8") == "<html></html>" and assistant.pages
    end.keep_asked.emit()
    assert (tmp_path / "table_rule.json").exists() and (tmp_path / "table_decisions.json").exists()
    end.layers_asked.emit()
    assert assistant.opened[-1] == ("layers", assistant.workspace)


def test_the_offices_own_table_of_old_units_carries_their_figures(assistant, tmp_path):
    old = "99.999.01.01"
    lines = [f"{code};{name};1{place},5" for place, (code, name) in enumerate(zip(CODES, NAMES)) if place]
    path = tmp_path / "old.csv"
    path.write_text("\n".join(["Code;Commune;Analphabétisme", f"{old};Ancienne;9,5", *lines]), encoding="utf-8")
    bridge = tmp_path / "passage.csv"
    bridge.write_text(f"de;vers;part\n{old};{CODES[0]};1\n", encoding="utf-8")
    assistant.read(str(path))
    assistant.go()
    assert counts(assistant)["crosswalk"] == 0
    assistant.dialog.back_asked.emit()
    assistant.dialog.back_asked.emit()
    assistant.dialog.source.bridge.setFilePath(str(bridge))
    assistant.go()
    assistant.go()
    assert counts(assistant)["crosswalk"] == 1
    assert assistant.presenter.proposal.choices.bridge_file == str(bridge)
