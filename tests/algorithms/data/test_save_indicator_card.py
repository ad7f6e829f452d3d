"""asd:saveindicatorcard by id through the registry: cards of a file, all of them or none."""

import json

import pytest

from asd_plugin.workspace import open_workspace
from tests.builders import make_workspace

ALGORITHM = "asd:saveindicatorcard"
TEXT = {"fr": "Taux", "ar": "معدل", "en": "Rate"}


def card(name, **more):
    return {"id": name, "label": TEXT, "unit": "%", "denominator": TEXT, "direction": 1, **more}


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def kept(workspace):
    with open_workspace(workspace) as opened:
        return {one["id"]: one for one in opened.indicators()}, opened.runs()


@pytest.fixture()
def save(run, workspace, tmp_path):
    def _save(content, **more):
        path = tmp_path / "fiches.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return run(ALGORITHM, {"WORKSPACE": workspace, "FILE": str(path), **more})

    return _save


def refusal(save, content):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        save(content)
    return str(refused.value)


@pytest.mark.parametrize("shape", [lambda c: c, lambda c: [c], lambda c: {"cards": [c]}, lambda c: {"indicators": [c]}])
def test_one_card_is_read_in_every_shape_and_the_run_is_recorded(save, workspace, tmp_path, shape):
    found = save(shape(card("own", owner="Délégation")), REPORT=str(tmp_path / "r.json"))
    assert (found["CARDS"], found["NEW"], found["REPLACED"]) == (1, 1, 0)
    cards, runs = kept(workspace)
    assert (cards["own"]["label"]["ar"], cards["own"]["owner"], cards["own"]["origin"]) == (
        "معدل", "Délégation", "office"
    )  # fmt: skip
    assert runs[-1]["algorithm"] == ALGORITHM
    first = (tmp_path / "r.json").read_bytes()
    again = save(shape(card("own", owner="Délégation")), REPORT=str(tmp_path / "r.json"))
    assert again["REPLACED"] == 1 and json.loads(first)["cards"] == ["own"]


def test_every_fault_of_every_card_is_told_at_once_and_nothing_is_written(save, workspace):
    before = kept(workspace)
    bad = [card("fine"), card("one", unit="", direction=0), card("two", minimum=3, maximum=1),
           card("illiteracy_10_plus"), card("été")]  # fmt: skip
    told = refusal(save, bad)
    for words in ("4 problems", "«one» lacks: Unit, Denominator"[:16], "Direction", "«two»", "illiteracy_10_plus",
                  "«été»"):  # fmt: skip
        assert words in told
    assert kept(workspace) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "fiches.json"),
        ("[]", "no card"),
        ("{}", "no card"),
        ("3", "not a file of indicator cards"),
        ('["a"]', "not a file of indicator cards"),
        ('[{"id": "a", "label": [1]}]', "must be a text"),
    ],
)
def test_what_is_no_file_of_cards_is_refused_with_one_clear_word(save, workspace, content, words):
    before = kept(workspace)
    assert words in refusal(save, content)
    assert kept(workspace) == before


def test_the_same_card_twice_in_a_file_is_refused(save):
    assert "several cards of «own»" in refusal(save, [card("own"), card("own")])


def test_neither_is_a_direction_when_it_is_said(save, workspace):
    save(card("own", direction=0, use="context"))
    assert kept(workspace)[0]["own"]["use"] == "context"


def test_the_dictionary_shows_whose_card_it_is(save, run, workspace, tmp_path):
    save(card("own", owner="Délégation", periodicity="monthly", data_date="2026-10"))
    asked = {"HTML": str(tmp_path / "d.html"), "CSV": str(tmp_path / "d.csv")}
    run("asd:exportcatalogue", {"WORKSPACE": workspace, **asked})
    page, table = ((tmp_path / name).read_text(encoding="utf-8-sig") for name in ("d.html", "d.csv"))
    assert "Délégation" in page and "every month" in page and "2026-10" in page and "Office" in page
    head, *rows = table.splitlines()
    for name in ("owner", "periodicity", "data_date", "origin", "aggregation"):
        assert name in head
    assert any("Délégation" in row and "office" in row for row in rows)
