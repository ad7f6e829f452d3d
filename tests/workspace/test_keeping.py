"""Named comparisons, lists of units and peer families kept in a workspace."""

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import open_workspace
from tests.builders import make_workspace


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


def test_a_comparison_is_kept_replaced_and_forgotten(path):
    with open_workspace(path, writable=True) as ws:
        ws.save_comparison("  Oued et Aïn ", {"chosen": ["01.051.01.01"]})
        ws.save_comparison("Oued et Aïn", {"chosen": ["02.071.04.01"], "indicator": "تمدرس"})
    with open_workspace(path) as ws:
        (kept,) = ws.comparisons()
    assert kept["name"] == "Oued et Aïn" and kept["saved"]
    assert kept["content"] == {"chosen": ["02.071.04.01"], "indicator": "تمدرس"}
    with open_workspace(path, writable=True) as ws:
        ws.delete_comparison("Oued et Aïn")
        assert ws.comparisons() == []


def test_lists_keep_their_codes_as_text_and_in_order(path):
    with open_workspace(path, writable=True) as ws:
        ws.save_unit_list("oasis", ["02.071.04.01", "01.051.01.01"])
        ws.save_unit_list("vide", [])
        assert ws.unit_lists() == {"oasis": ["02.071.04.01", "01.051.01.01"], "vide": []}
        ws.delete_unit_list("vide")
        assert list(ws.unit_lists()) == ["oasis"]


def test_families_come_back_with_how_they_were_made(path):
    about = {"id": "structure", "title": "Structure", "variables": ["milieu"], "k": 2, "seed": 7, "silhouette": 0.25}
    with open_workspace(path, writable=True) as ws:
        ws.save_family(about, {"01.051.01.01": "A", "02.071.04.01": "B"})
        (kept,) = ws.families()
        assert {key: kept[key] for key in about} == about
        assert ws.family_members("structure") == {"01.051.01.01": "A", "02.071.04.01": "B"}


@pytest.mark.parametrize("forget", ["delete_comparison", "delete_unit_list", "family_members"])
def test_an_unknown_name_is_said(path, forget):
    with open_workspace(path, writable=True) as ws, pytest.raises(AsdError) as caught:
        getattr(ws, forget)("rien")
    assert caught.value.problems[0].code == "nothing_kept_so"


def test_nothing_is_kept_without_a_name(path):
    with open_workspace(path, writable=True) as ws, pytest.raises(AsdError) as caught:
        ws.save_comparison("  ", {})
    assert caught.value.problems[0].code == "kept_without_name"
