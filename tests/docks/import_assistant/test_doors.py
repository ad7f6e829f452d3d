"""Ways in and out: a rule and decisions from files at the start, and what comes next at the end."""

import json
from pathlib import Path

import pytest

from tests.builders import COMMUNES

CODES = [row[0] for row in COMMUNES]
NAMES = [row[1] for row in COMMUNES]


@pytest.fixture()
def kept(assistant, whole, tmp_path, monkeypatch):
    """Rule and decisions as the end page saves them; the workspace then forgets the import."""
    assistant.read(whole)
    assistant.go()
    assistant.dialog.rows.confirm.click()
    presenter = assistant.presenter
    from asd_plugin.docks.import_assistant.steps import Steps

    names = Steps().keep_rule(str(tmp_path / "kept.json"), presenter.proposal, presenter.deciding.decisions)
    return [str(tmp_path / name) for name in names]


def later(tmp_path, whole):
    path = tmp_path / "later.csv"
    text = Path(whole).read_text(encoding="cp1252").replace(",5", ",7")
    path.write_text(text, encoding="cp1252")
    return str(path)


def test_rule_and_decisions_from_files_are_used(assistant, whole, tmp_path, kept):
    path = later(tmp_path, whole)
    assistant.open(path)
    source = assistant.dialog.source
    assert not source.again.isVisibleTo(source)
    source.rule.setFilePath(kept[0])
    source.decisions.setFilePath(kept[1])
    assert "kept_rule.json" in source.again.text() and "kept_decisions.json" in source.again.text()
    assistant.go()
    assert dict(assistant.dialog.reading.reading().indicators) == {"Analphabétisme": "illiteracy_10_plus"}
    assistant.dialog.reading.period.setText("2026")
    assistant.go()
    rows = assistant.presenter.proposal.matching.rows
    assert rows.loc[rows["how"] == "decision", "unit_code"].tolist() == [CODES[1]]
    assert (rows["state"] == "joined").all()


def test_another_table_begins_without_the_files_of_the_last(assistant, whole, tmp_path, kept):
    assistant.open(whole)
    assistant.dialog.source.rule.setFilePath(kept[0])
    assistant.open(later(tmp_path, whole))
    assert assistant.dialog.source.source().rule_file == ""


def test_decisions_alone_go_with_what_was_found_in_the_sheet(assistant, whole, tmp_path, kept):
    assistant.open(later(tmp_path, whole))
    assistant.dialog.source.decisions.setFilePath(kept[1])
    assistant.go()
    assert [one.unit_code for one in assistant.presenter.deciding.decisions.items.values()] == [CODES[1]]


@pytest.mark.parametrize("content", ["", "{}", "[1]", json.dumps({"version": 99}), "\ufeff{"])
def test_files_that_hold_no_rule_or_decisions_are_refused_by_name(assistant, whole, tmp_path, content):
    path = tmp_path / "faux.json"
    path.write_text(content, encoding="utf-8")
    for name in ("rule", "decisions"):
        assistant.open(whole)
        widget = getattr(assistant.dialog.source, name)
        widget.setFilePath(str(path))
        assert assistant.dialog.notice.text().startswith("⚠"), name
        assert not assistant.dialog.forward.isEnabled()
        widget.setFilePath("")
        assert assistant.dialog.forward.isEnabled()


def test_a_rule_of_other_columns_is_refused_with_the_columns_there_are(assistant, whole, tmp_path, kept):
    document = json.loads(Path(kept[0]).read_text(encoding="utf-8"))
    document["key_column"] = "Code géographique"
    other = tmp_path / "other.json"
    other.write_text(json.dumps(document), encoding="utf-8")
    assistant.open(whole)
    assistant.dialog.source.rule.setFilePath(str(other))
    text = assistant.dialog.notice.text()
    assert "Code géographique" in text and "Analphabétisme" in text
    assert not assistant.dialog.forward.isEnabled()


def test_the_end_leads_to_comparison_score_quality_and_card_with_the_workspace_filled_in(assistant, whole):
    assistant.read(whole)
    for _ in range(3):
        assistant.go()
    end, space = assistant.dialog.end, assistant.workspace
    for button in (end.compare, end.score, end.quality, end.card):
        assert button.isVisibleTo(end)
        button.click()
    assert assistant.opened[-4:] == [
        ("compare", space),
        ("asd:territorialneedscore", {"WORKSPACE": space}),
        ("asd:qualityreport", {"WORKSPACE": space}),
        (space, "illiteracy_10_plus", ""),
    ]
