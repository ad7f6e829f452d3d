"""Model files as they come by mail: what cannot be read is a fault in words, never a crash."""

import json

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.sources.score_model import choose_model


def codes(path):
    with pytest.raises(AsdError) as refused:
        choose_model(str(path))
    return [fault.code for fault in refused.value.problems]


@pytest.mark.parametrize(
    "content, code",
    [
        ("", "model_file_not_json"),
        ('{"id": }', "model_file_not_json"),
        ("[" * 100_000, "model_file_not_json"),
        ("9" * 10_000, "model_file_not_json"),
        ("null", "model_wrong_type"),
        ("[1, 2]", "model_wrong_type"),
    ],
    ids=["empty", "broken", "nested without end", "a number of ten thousand figures", "null", "a list"],
)
def test_what_is_no_model_is_refused(tmp_path, content, code):
    path = tmp_path / "modele.json"
    path.write_text(content, encoding="utf-8")
    assert codes(path) in ([code], ["model_wrong_type"])


def test_other_encodings_absent_files_and_folders_are_refused(tmp_path):
    path = tmp_path / "modele.json"
    path.write_text("{}", encoding="utf-16")
    assert codes(path) == ["model_file_not_text"]
    assert codes(tmp_path / "absent.json") == ["model_file_unreadable"]
    assert codes(tmp_path) == ["model_file_unreadable"]


@pytest.mark.parametrize("odd", [["index"], {"id": "index"}, 3, True, 10**400])
def test_a_parent_that_is_no_text_is_a_fault(tmp_path, odd):
    path = tmp_path / "modele.json"
    tree = [{"id": "index"}, {"id": "a", "parent": odd, "column": "a"}, {"id": "b", "parent": "index", "column": "b"}]
    path.write_text(json.dumps({"asd_score_model": 1, "id": "m", "title": "m", "tree": tree}), encoding="utf-8")
    assert "model_unknown_parent" in codes(path)


def test_a_weight_beyond_float64_is_a_fault(tmp_path):
    path = tmp_path / "modele.json"
    tree = [{"id": "index"}, {"id": "a", "parent": "index", "column": "a", "weight": 10**400}]
    path.write_text(json.dumps({"asd_score_model": 1, "id": "m", "title": "m", "tree": tree}), encoding="utf-8")
    assert codes(path) == ["model_bad_weight"]
