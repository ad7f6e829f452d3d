"""Facilities under two identifiers: near with names alike, or nowhere with the very same name."""

import numpy as np

from asd_plugin.domain.importing.twins import METRES_A_DEGREE, Place, twins

STEP = 100 / METRES_A_DEGREE  # degrees of latitude in 100 m
NOWHERE = float("nan")


def school(name, french, y=33.0, x=-6.0, arabic="", kind="school", unit="06.141.01.01"):
    return Place(name, kind, (french, arabic), x, y, unit)


def pairs(*arguments):
    return [(one.first, one.second) for one in twins(*arguments)]


def test_near_and_alike_is_told_with_its_metres():
    found = twins([school("B", "Ecole Oulad Said")], [school("A", "École Ouled Saïd", 33 + STEP)])
    assert [(one.first, one.second) for one in found] == [("A", "B")]
    assert abs(found[0].metres - 100) < 0.1


def test_far_or_of_another_name_or_kind_is_not():
    assert not pairs([school("A", "Al Massira"), school("B", "Al Massira", 33 + 2 * STEP)])
    assert not pairs([school("A", "Al Massira"), school("B", "Ibn Sina", 33 + STEP)])
    assert not pairs([school("A", "Al Massira"), school("B", "Al Massira", kind="health")])
    assert not pairs([school("A", ""), school("B", "")])


def test_arabic_names_count_and_a_blank_kind_is_any():
    assert pairs([school("A", "", arabic="مدرسة الأمل"), school("B", "", arabic="مدرسة الامل", kind="")])


def test_without_place_only_the_same_name_in_the_same_unit():
    assert pairs([school("A", "Al Massira", NOWHERE, NOWHERE)], [school("B", "AL-MASSIRA")])
    assert not pairs([school("A", "Al Massira", NOWHERE)], [school("B", "Al Massira", unit="06.141.01.03")])
    assert not pairs([school("A", "Al Massira", NOWHERE)], [school("B", "Al Massirat")])


def test_facilities_that_were_there_before_are_not_held_against_each_other_nor_a_row_against_what_it_renews():
    there = [school("A", "Al Massira"), school("B", "Al Massira")]
    assert not pairs([], there)
    assert pairs([school("A", "Al Massira")], there) == [("A", "B")]
    assert not pairs([school("A", "Al Massira")], there[:1])


def test_the_slow_way_finds_the_same_pairs():
    draw = np.random.default_rng(4)
    places = [
        school(f"F{k:03d}", ("Al Massira", "Ibn Sina", "Al Amal")[k % 3], 33 + 8 * STEP * draw.random(), -6.0)
        for k in range(60)
    ]
    slow = {
        (a.facility_id, b.facility_id)
        for k, a in enumerate(places)
        for b in places[k + 1 :]
        if a.names == b.names and abs(a.latitude - b.latitude) * METRES_A_DEGREE <= 150
    }
    assert slow and set(pairs(places)) == slow
