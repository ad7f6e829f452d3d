"""HCP codes: shapes, damage, and repairs that never guess."""

import pytest

from asd_plugin.domain.territory.codes import level_of, looks_damaged, propose_repairs, province_of, region_of

KNOWN = ["01.511.01.0", "01.511.01.01", "06.141.01.05", "10.511.01.01", "12.066.01.01"]


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("06", "region"),
        ("06.141", "province"),
        ("06.141.01", "cercle"),
        ("06.141.01.05", "commune"),
        ("01.511.01.0", "commune"),
        ("X1", None),
    ],
)
def test_the_shape_of_a_code_tells_its_level(code, level):
    assert level_of(code) == level


def test_parents_are_read_from_the_code():
    assert province_of("06.141.01.05") == "06.141"
    assert region_of("06.141.01.05") == "06"


@pytest.mark.parametrize("code", ["6.141.1.5", "15110101", "1511010", "6.141.01.05"])
def test_codes_that_lost_zeros_look_damaged(code):
    assert looks_damaged(code)


@pytest.mark.parametrize("code", ["06.141.01.05", "A", "1", "C12", "zone-3", "2024", ""])
def test_other_identifiers_are_let_be(code):
    assert not looks_damaged(code)


def test_a_lost_zero_is_proposed_back_and_an_intact_code_left():
    repairs = propose_repairs(["6.141.1.5", "06.141.01.05", "15110101", "1511010.0", "1511010"], KNOWN)
    assert [r.proposed for r in repairs] == [
        "06.141.01.05",
        "06.141.01.05",
        "01.511.01.01",
        "01.511.01.0",
        "01.511.01.0",
    ]
    assert [r.status for r in repairs] == ["repaired", "unchanged", "repaired", "repaired", "repaired"]


def test_two_candidates_are_ambiguous_and_none_is_unknown():
    repairs = propose_repairs(["1.2", "9.9.9.9", "abc", ""], ["01.002", "1.2.", "001.02"][0:1] + ["001.2"])
    assert [r.status for r in repairs] == ["ambiguous", "unknown", "unknown", "unknown"]
    assert all(r.proposed == "" for r in repairs)
