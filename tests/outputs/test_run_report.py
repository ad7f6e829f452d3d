"""Run reports are written whole or not at all, and say the same thing in the same bytes."""

import json
import os

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.outputs import run_report


def test_same_content_same_bytes_and_missing_is_null(tmp_path):
    content = {"b": float("nan"), "a": [1, (2.5, "é")], "unité": "درجة"}
    run_report.write_report(str(tmp_path / "one.json"), content)
    run_report.write_report(str(tmp_path / "two.json"), dict(reversed(content.items())))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert json.loads((tmp_path / "one.json").read_text("utf-8")) == {"a": [1, [2.5, "é"]], "b": None, "unité": "درجة"}


def test_a_write_that_fails_half_way_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    target = tmp_path / "rapport.json"
    target.write_text("old", encoding="utf-8")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(run_report.os, "fsync", full)
    with pytest.raises(AsdError) as caught:
        run_report.write_atomically(str(target), "new")
    assert caught.value.problems[0].code == "cannot_write"
    assert target.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["rapport.json"]


def test_a_report_has_the_permissions_of_any_new_file(tmp_path):
    run_report.write_atomically(str(tmp_path / "a.json"), "{}")
    (tmp_path / "b.json").write_text("{}", encoding="utf-8")
    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "b.json").stat().st_mode
