"""Judgements, points, weights and cut-offs that people write: what is read, what is named."""

import json

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.poverty.settings import Cutoff


def write(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return str(path)


def codes(refused):
    return [problem.code for problem in refused.value.problems]


def test_a_list_of_judgements_becomes_one_matrix_an_expert(tmp_path, qgis_app):
    from asd_plugin.sources.judgements import read_judgements

    text = "expert;first;second;value\nAmina;a;b;3\nعمر;b;a;1/3\n"
    found = read_judgements(write(tmp_path, "j.csv", text))
    assert list(found) == ["Amina", "عمر"]
    assert found["Amina"].loc["a", "b"] == 3 and found["عمر"].loc["a", "b"] == pytest.approx(3)


def test_a_pair_judged_twice_is_named(tmp_path, qgis_app):
    from asd_plugin.sources.judgements import read_judgements

    text = "expert,first,second,value\nA,a,b,3\nA,a,b,5\n"
    with pytest.raises(AsdError) as refused:
        read_judgements(write(tmp_path, "j.csv", text))
    assert codes(refused) == ["pairwise_judged_twice"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", "{", "file_not_json"),
        ("a.json", "[" * 100_000, "file_not_json"),
        ("a.json", "[]", "judgements_not_understood"),
        ("a.json", '{"criteria": ["a"], "experts": {"A": [[1, 2]]}}', "judgements_not_understood"),
        ("a.csv", "", "file_without_rows"),
        ("a.csv", "x;a;b\na;1\n", "file_rows_uneven"),
        ("a.csv", b"\xff\xfe\x00", "file_not_utf8"),
    ],
)
def test_a_file_that_is_no_judgement_is_named(tmp_path, qgis_app, name, content, code):
    from asd_plugin.sources.judgements import read_judgements

    with pytest.raises(AsdError) as refused:
        read_judgements(write(tmp_path, name, content))
    assert codes(refused) == [code]


def test_a_file_that_is_not_there_is_named(tmp_path, qgis_app):
    from asd_plugin.sources.judgements import read_points

    with pytest.raises(AsdError) as refused:
        read_points(str(tmp_path / "absent.csv"))
    assert codes(refused) == ["file_unreadable"]


def test_weights_of_a_file_are_those_of_its_text(tmp_path, qgis_app):
    from asd_plugin.sources.deprivations import parse_weights

    path = write(tmp_path, "w.json", '{"école": 2, "ماء": 1}')
    assert parse_weights(path) == {"école": 2, "ماء": 1} == parse_weights("école=2; ماء=1")
    assert parse_weights("  ") == {}


def test_cut_offs_name_their_column_and_side(tmp_path, qgis_app):
    from asd_plugin.sources.deprivations import read_cutoffs

    path = write(tmp_path, "c.json", json.dumps({"s": {"column": "years", "below": 6}, "minutes": {"above": 30}}))
    assert read_cutoffs(path) == {"s": Cutoff("years", 6, "below"), "minutes": Cutoff("minutes", 30, "above")}
