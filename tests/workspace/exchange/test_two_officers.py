"""Two officers work on one package, or on two packages of one province: neither undoes the other in silence."""

import shutil

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.exchange.settling import Decision
from tests.workspace.exchange.offices import (
    contents,
    cut,
    execute,
    make_centre,
    merged,
    office_of,
    opened,
    rows,
    sealed,
)

STATUS = "UPDATE asd_facility SET status = ? WHERE facility_id = ?"


def statuses(centre):
    return dict(rows(centre, "SELECT facility_id, status FROM asd_facility WHERE unit_code LIKE '01.051%'"))


def two_files(tmp_path, way):
    centre, first = office_of(tmp_path)
    second = tmp_path / "bureau2.gpkg"
    if way == "opened twice":
        opened(tmp_path / "paquet.asdpkg", tmp_path, second.name)
    else:
        shutil.copy(first, second)
    return centre, first, second


@pytest.mark.parametrize("way", ["opened twice", "copied"])
def test_the_second_officer_of_one_package_does_not_undo_the_first(tmp_path, way):
    centre, first, second = two_files(tmp_path, way)
    execute(first, (STATUS, ("closed", "H1")), "DELETE FROM asd_facility WHERE facility_id = 'S1'")
    execute(second, (STATUS, ("works", "H2")))
    assert merged(centre, sealed(first, tmp_path, "a.asdpkg")).is_done
    found = merged(centre, sealed(second, tmp_path, "b.asdpkg"))
    assert found.is_done and [(one.key, one.after) for one in found.settled.changes] == [("H2", {"status": "works"})]
    assert statuses(centre) == {"H1": "closed", "H2": "works"}


@pytest.mark.parametrize("way", ["opened twice", "copied"])
def test_what_both_officers_changed_is_a_conflict(tmp_path, way):
    centre, first, second = two_files(tmp_path, way)
    execute(first, (STATUS, ("closed", "H1")))
    execute(second, (STATUS, ("works", "H1")))
    merged(centre, sealed(first, tmp_path, "a.asdpkg"))
    back = sealed(second, tmp_path, "b.asdpkg")
    conflict = merged(centre, back).settled.open_conflicts[0]
    sides = (conflict.base, conflict.theirs, conflict.ours)
    assert [side["status"] for side in sides] == ["open", "works", "closed"]
    assert merged(centre, back, decisions=[Decision(conflict.name, "ours")]).is_done
    assert statuses(centre)["H1"] == "closed"
    execute(second, (STATUS, ("rebuilt", "H1")))
    after = merged(centre, sealed(second, tmp_path, "b2.asdpkg")).settled.open_conflicts[0]
    assert [side["status"] for side in (after.base, after.theirs, after.ours)] == ["works", "rebuilt", "closed"]


def test_deliveries_of_two_files_may_come_in_any_order_and_each_only_once(tmp_path):
    centre, first, second = two_files(tmp_path, "copied")
    execute(first, (STATUS, ("closed", "H1")))
    a1 = sealed(first, tmp_path, "a1.asdpkg")
    execute(first, (STATUS, ("open", "H1")))
    a2 = sealed(first, tmp_path, "a2.asdpkg")
    execute(second, (STATUS, ("works", "H2")))
    b1 = sealed(second, tmp_path, "b1.asdpkg")
    assert [merged(centre, one).is_done for one in (a1, b1, a2)] == [True, True, True]
    assert statuses(centre) == {"H1": "open", "H2": "works", "S1": "open"}
    before = contents(centre)
    assert merged(centre, b1).was_merged and merged(centre, a2).was_merged
    assert contents(centre) == before
    with pytest.raises(AsdError, match="package_older"):
        merged(centre, a1)


def test_a_file_copied_after_a_delivery_is_compared_with_that_delivery(tmp_path):
    centre, first = office_of(tmp_path)
    execute(first, (STATUS, ("closed", "H1")))
    merged(centre, sealed(first, tmp_path, "a1.asdpkg"))
    second = tmp_path / "copie.gpkg"
    shutil.copy(first, second)
    execute(first, (STATUS, ("open", "H1")))
    merged(centre, sealed(first, tmp_path, "a2.asdpkg"))
    execute(second, (STATUS, ("works", "H2")))
    assert merged(centre, sealed(second, tmp_path, "b2.asdpkg")).is_done
    assert statuses(centre) == {"H1": "open", "H2": "works", "S1": "open"}


def test_two_packages_of_one_province_come_back_one_after_the_other(tmp_path):
    centre = make_centre(tmp_path)
    first = opened(cut(centre, tmp_path, name="p1.asdpkg"), tmp_path, "p1.gpkg")
    second = opened(cut(centre, tmp_path, name="p2.asdpkg"), tmp_path, "p2.gpkg")
    execute(first, (STATUS, ("closed", "H1")))
    execute(second, (STATUS, ("works", "H2")))
    merged(centre, sealed(first, tmp_path, "r1.asdpkg"))
    assert merged(centre, sealed(second, tmp_path, "r2.asdpkg")).is_done
    assert statuses(centre) == {"H1": "closed", "H2": "works", "S1": "open"}
