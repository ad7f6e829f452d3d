"""A package that comes back: taken over, held for a decision, refused; once, whole, and with its trail."""

import json
import random
import sqlite3
from contextlib import closing

import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.exchange.settling import Decision
from asd_plugin.workspace import open_workspace
from tests.workspace.exchange.offices import (
    EDITABLE,
    FIGURE,
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

LOGS = ("asd_import", "asd_import_row", "asd_package", "asd_package_base", "asd_run")
TERRITORY = ("asd_region", "asd_province", "asd_commune", "asd_indicator_period", "asd_score_model", "asd_meta")
FACILITY = "INSERT INTO asd_facility (facility_id, kind, status, unit_code) VALUES (?, ?, ?, ?)"


def status(path, facility="H1"):
    return rows(path, "SELECT status FROM asd_facility WHERE facility_id = ?", facility)[0][0]


def test_cut_seal_merge_without_edits_changes_no_byte_of_any_table(tmp_path):
    centre, office = office_of(tmp_path)
    before = contents(centre, (*EDITABLE, *TERRITORY, "asd_package_base"))
    found = merged(centre, sealed(office, tmp_path))
    assert found.is_done
    assert (found.settled.changes, found.refused) == ((), ())
    assert contents(centre, (*EDITABLE, *TERRITORY, "asd_package_base")) == before


def test_what_the_office_edited_arrives_and_names_its_import(tmp_path):
    centre, office = office_of(tmp_path)
    execute(
        office,
        "UPDATE asd_facility SET status = 'closed', edited_by = 'agent' WHERE facility_id = 'H1'",
        "DELETE FROM asd_facility WHERE facility_id = 'S1'",
        (FACILITY, ("H9", "health", "planned", "01.051.04.03")),
        "UPDATE asd_field_note SET text = 'تم الإصلاح', state = 'done' WHERE note_id = 'N1'",
        "INSERT INTO asd_field_note (note_id, unit_code, text) VALUES ('N9', '01.051.04.01', 'Nouveau puits')",
        "UPDATE asd_value SET value = 4 WHERE indicator_id = 'local_wells' AND unit_code = '01.051.01.01'",
        (FIGURE, ("commune", "01.051.04.03", "local_wells", "2026", "total", 7, None, "ok")),
        """INSERT INTO asd_indicator (id, direction, label_fr, entry, origin)
           VALUES ('local_roads', -1, 'Pistes', '{}', 'office')""",
        (FIGURE, ("commune", "01.051.04.03", "local_roads", "2026", "total", 12.5, None, "ok")),
    )
    back = sealed(office, tmp_path)
    found = merged(centre, back)
    kinds = sorted((change.table[4:], change.key, change.kind) for change in found.settled.changes)
    assert kinds == [
        ("facility", "H1", "change"),
        ("facility", "H9", "add"),
        ("facility", "S1", "remove"),
        ("field_note", "N1", "change"),
        ("field_note", "N9", "add"),
        ("indicator", "local_roads", "add"),
        ("value", "commune|01.051.01.01|local_wells|2026|total", "change"),
        ("value", "commune|01.051.04.03|local_roads|2026|total", "add"),
        ("value", "commune|01.051.04.03|local_wells|2026|total", "add"),
    ]
    assert rows(centre, "SELECT status, edited_by FROM asd_facility WHERE facility_id = 'H1'") == [("closed", "agent")]
    assert rows(centre, "SELECT text FROM asd_field_note WHERE note_id = 'N1'") == [("تم الإصلاح",)]
    assert rows(centre, "SELECT count(*) FROM asd_facility WHERE facility_id = 'X1'") == [(1,)]
    trail = rows(
        centre,
        """SELECT v.value, i.kind, i.file_name, i.file_sha256, r.algorithm, p.direction FROM asd_value v
           JOIN asd_import i ON i.import_id = v.import_id JOIN asd_run r ON r.run_id = i.run_id
           JOIN asd_package p ON p.sha256 = i.file_sha256 AND p.direction = 'merged'
           WHERE v.indicator_id = 'local_wells' AND v.unit_code = '01.051.01.01'""",
    )
    assert trail == [(4, "package", back.name, found.package.sha256, "asd:mergepackage", "merged")]
    with open_workspace(centre) as workspace:
        values, _ = workspace.values(["local_roads"], "2026")
        assert values["local_roads"].dropna().to_dict() == {"01.051.04.03": 12.5}
        assert "local_roads" in workspace.indicator_periods()


def test_figures_the_office_imported_keep_their_own_import(tmp_path):
    centre, office = office_of(tmp_path)
    execute(
        office,
        "INSERT INTO asd_run (run_id, algorithm) VALUES ('office-run', 'asd:importindicators')",
        """INSERT INTO asd_import (import_id, run_id, kind, file_name, file_sha256)
           VALUES ('office-import', 'office-run', 'indicators', 'puits.xlsx', 'abc')""",
        """UPDATE asd_value SET value = 8, import_id = 'office-import', row_number = 17
           WHERE indicator_id = 'local_wells' AND unit_code = '01.051.01.01'""",
    )
    merged(centre, sealed(office, tmp_path))
    found = rows(
        centre,
        """SELECT v.value, v.row_number, i.file_name, r.algorithm FROM asd_value v
           JOIN asd_import i ON i.import_id = v.import_id JOIN asd_run r ON r.run_id = i.run_id""",
    )
    assert found == [(8, 17, "puits.xlsx", "asd:importindicators")]


def test_the_same_package_twice_changes_nothing_and_says_so(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    back = sealed(office, tmp_path)
    merged(centre, back)
    before = centre.read_bytes()
    again = merged(centre, back)
    assert again.was_merged
    assert not again.is_done
    assert centre.read_bytes() == before


def test_both_sides_changed_the_same_field_nothing_is_merged_until_it_is_decided(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed', capacity = 12 WHERE facility_id = 'H1'")
    execute(centre, "UPDATE asd_facility SET status = 'works' WHERE facility_id = 'H1'")
    back = sealed(office, tmp_path)
    before = contents(centre, (*EDITABLE, *LOGS))
    found = merged(centre, back)
    assert not found.is_done
    conflict = found.settled.open_conflicts[0]
    assert (conflict.key, conflict.fields) == ("H1", ("status",))
    assert [side["status"] for side in (conflict.base, conflict.theirs, conflict.ours)] == ["open", "closed", "works"]
    assert contents(centre, (*EDITABLE, *LOGS)) == before
    done = merged(centre, back, decisions=[Decision(conflict.name, "ours", reason="vérifié")])
    assert done.is_done
    assert rows(centre, "SELECT status, capacity FROM asd_facility WHERE facility_id = 'H1'") == [("works", 12)]
    kept = json.loads(rows(centre, "SELECT decisions FROM asd_import WHERE kind = 'package'")[0][0])
    assert kept == [{"conflict": conflict.name, "keep": "ours", "value": "", "reason": "vérifié"}]


def test_a_decided_value_is_written(tmp_path):
    centre, office = office_of(tmp_path)
    wells = "UPDATE asd_value SET value = ? WHERE indicator_id = 'local_wells' AND unit_code = '01.051.01.01'"
    execute(office, (wells, (4,)))
    execute(centre, (wells, (6,)))
    back = sealed(office, tmp_path)
    conflict = merged(centre, back).settled.open_conflicts[0]
    merged(centre, back, decisions=[Decision(conflict.name, "value", "5,5")])
    assert rows(
        centre, "SELECT value, status FROM asd_value WHERE unit_code = '01.051.01.01' AND indicator_id = 'local_wells'"
    ) == [(5.5, "ok")]


def test_the_next_delivery_is_compared_with_the_last_one_not_with_the_cut(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    first = sealed(office, tmp_path, "r1.asdpkg")
    merged(centre, first)
    execute(office, "UPDATE asd_facility SET status = 'open again' WHERE facility_id = 'H1'")
    second = sealed(office, tmp_path, "r2.asdpkg")
    assert merged(centre, second).is_done
    assert status(centre) == "open again"


def test_an_older_delivery_is_refused_or_forced_with_a_reason_that_is_kept(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    first = sealed(office, tmp_path, "r1.asdpkg")
    execute(office, "UPDATE asd_facility SET status = 'open again' WHERE facility_id = 'H1'")
    merged(centre, sealed(office, tmp_path, "r2.asdpkg"))
    with pytest.raises(AsdError, match="package_older"):
        merged(centre, first)
    with pytest.raises(AsdError, match="package_older"):
        merged(centre, first, force_reason="   ")
    assert status(centre) == "open again"
    assert merged(centre, first, is_preview=True).older_than["delivery"] == 2
    reason = "erreur du second envoi"
    found = merged(centre, first, force_reason=reason)
    assert not found.is_done and status(centre) == "open again"
    back = [Decision(found.settled.open_conflicts[0].name, "theirs")]
    assert merged(centre, first, force_reason=reason, decisions=back).is_done
    assert status(centre) == "closed"
    assert rows(centre, "SELECT forced FROM asd_import ORDER BY fid DESC LIMIT 1") == [("erreur du second envoi",)]


def test_an_older_cut_of_the_same_territory_is_older_too(tmp_path):
    centre = make_centre(tmp_path)
    old = opened(cut(centre, tmp_path, name="a.asdpkg"), tmp_path, "a.gpkg")
    new = opened(cut(centre, tmp_path, ("01",), name="b.asdpkg"), tmp_path, "b.gpkg")
    merged(centre, sealed(new, tmp_path, "rb.asdpkg"))
    with pytest.raises(AsdError, match="package_older"):
        merged(centre, sealed(old, tmp_path, "ra.asdpkg"))


def test_a_package_of_another_workspace_or_of_a_cut_we_do_not_know_is_refused(tmp_path):
    (tmp_path / "autre").mkdir()
    _, office = office_of(tmp_path)
    other = make_centre(tmp_path / "autre")
    back = sealed(office, tmp_path)
    with pytest.raises(AsdError, match="package_other_workspace"):
        merged(other, back)
    centre = tmp_path / "centre.gpkg"
    execute(centre, "DELETE FROM asd_package")
    with pytest.raises(AsdError, match="package_unknown"):
        merged(centre, back)


def test_edits_an_office_may_not_make_are_told_and_not_merged(tmp_path):
    centre, office = office_of(tmp_path)
    before = contents(centre, (*EDITABLE, *TERRITORY))
    execute(
        office,
        "UPDATE asd_commune SET population = 9 WHERE code = '01.051.01.01'",
        "UPDATE asd_value SET value = 1 WHERE indicator_id = 'illiteracy_10_plus' AND unit_code = '01.051.01.01'",
        "DELETE FROM asd_value WHERE indicator_id = 'illiteracy_10_plus' AND unit_code = '01.051.04.01'",
        "UPDATE asd_indicator SET direction = 0, origin = 'office' WHERE id = 'illiteracy_10_plus'",
        "DELETE FROM asd_indicator WHERE id = 'local_wells'",
        "UPDATE asd_facility SET unit_code = '02.071.04.01' WHERE facility_id = 'H1'",
        (FACILITY, ("H8", "health", "open", None)),
        (FACILITY, ("", "health", "open", "01.051.01.01")),
        "UPDATE asd_facility SET capacity = 'beaucoup' WHERE facility_id = 'H2'",
        (FIGURE, ("commune", "01.061.01.01", "local_wells", "2027", "total", 1, None, "ok")),
        (FIGURE, ("commune", "01.051.01.01", "local_wells", "2027", "total", None, None, "ok")),
        (FIGURE, ("commune", "01.051.01.01", "unheard_of", "2027", "total", 1, None, "ok")),
    )
    found = merged(centre, sealed(office, tmp_path))
    told = sorted({(refusal.table[4:], refusal.key.split("|")[-4:][0], refusal.reason) for refusal in found.refused})
    assert told == [
        ("commune", "01.051.01.01", "territory"),
        ("facility", "", "unreadable"),
        ("facility", "H1", "outside"),
        ("facility", "H2", "unreadable"),
        ("facility", "H8", "no_unit"),
        ("indicator", "illiteracy_10_plus", "reference"),
        ("indicator", "local_wells", "card_removed"),
        ("value", "01.051.01.01", "no_card"),
        ("value", "01.051.01.01", "reference"),
        ("value", "01.051.01.01", "status"),
        ("value", "01.051.04.01", "reference"),
        ("value", "01.061.01.01", "outside"),
    ]
    assert found.settled.changes == ()
    assert contents(centre, (*EDITABLE, *TERRITORY)) == before
    assert rows(centre, "SELECT count(*) FROM asd_import_row WHERE state = 'rejected'") == [(len(found.refused),)]


def test_a_text_that_tells_of_a_person_is_refused_and_stored_nowhere(tmp_path):
    centre, office = office_of(tmp_path)
    note = "INSERT INTO asd_field_note (note_id, unit_code, made, author, text) VALUES (?, '01.051.01.01', ?, ?, ?)"
    execute(
        office,
        (note, ("n-person", "2026-11-20", "A. B.", "Le directeur, CIN BE123456, tel 0661234567")),
        (note, ("n-place", "2026-11-20", "A. B.", "Piste coupée depuis le 12/11, 340 ménages, voir RP3012")),
        "UPDATE asd_facility SET name_fr = 'Dispensaire 0661234567', unit_code = NULL WHERE facility_id = 'H1'",
    )
    back = sealed(office, tmp_path)
    found = merged(centre, back)
    assert sorted((one.key, one.reason) for one in found.refused) == [("H1", "person"), ("n-person", "person")]
    assert [change.key for change in found.settled.changes] == ["n-place"]
    kept = b"".join(path.read_bytes() for path in centre.parent.glob(f"{centre.name}*"))
    assert b"BE123456" not in kept and b"0661234567" not in kept
    assert b"RP3012" in kept


def test_a_preview_writes_nothing(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    back = sealed(office, tmp_path)
    before = centre.read_bytes()
    found = merged(centre, back, is_preview=True)
    assert len(found.settled.changes) == 1
    assert not found.is_done
    assert centre.read_bytes() == before


def test_a_workspace_that_another_program_writes_is_refused_whole(tmp_path, monkeypatch):
    from asd_plugin.workspace import connection as module

    monkeypatch.setattr(module, "BUSY_SECONDS", 0.1)
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    back = sealed(office, tmp_path)
    with closing(sqlite3.connect(centre, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AsdError, match="workspace_locked"):
            merged(centre, back)
    assert status(centre) == "open"


def test_cancelling_inside_the_transaction_changes_nothing(tmp_path):
    class Stop:
        share = 0

        def report(self, share):
            self.share = share

        def cancelled(self):
            return self.share >= 0.8

    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET status = 'closed' WHERE facility_id = 'H1'")
    back = sealed(office, tmp_path)
    before = contents(centre, (*EDITABLE, *LOGS))
    with pytest.raises(Cancelled):
        merged(centre, back, progress=Stop())
    assert contents(centre, (*EDITABLE, *LOGS)) == before


def test_a_long_path_with_arabic_letters_and_blanks_goes_there_and_back(tmp_path):
    folder = tmp_path / "مكتب جهوي" / ("dossier d'échange " * 5).strip()
    folder.mkdir(parents=True)
    centre, office = office_of(folder)
    execute(office, "UPDATE asd_facility SET status = 'مغلق' WHERE facility_id = 'H1'")
    assert merged(centre, sealed(office, folder, "عودة 100%.asdpkg")).is_done
    assert status(centre) == "مغلق"


# --- random edits on both sides, against a slow model over the files themselves --------------------------------------


def random_edits(path, draw, side):
    units = ["01.051.01.01", "01.051.04.01", "01.051.04.03"]
    for _ in range(draw.randrange(1, 7)):
        key, kind = draw.choice(["H1", "H2", "S1", "Z1", "Z2"]), draw.random()
        if kind < 0.15:
            execute(path, ("DELETE FROM asd_facility WHERE facility_id = ?", (key,)))
        elif kind < 0.35:
            insert = "INSERT OR IGNORE INTO asd_facility (facility_id, kind, status, unit_code) VALUES (?, 'k', ?, ?)"
            execute(path, (insert, (key, draw.choice("ab"), draw.choice(units))))
        elif kind < 0.6:
            execute(path, ("UPDATE asd_facility SET status = ? WHERE facility_id = ?", (draw.choice("abc"), key)))
        elif kind < 0.8:
            execute(path, ("UPDATE asd_facility SET capacity = ? WHERE facility_id = ?", (draw.randrange(3), key)))
        else:
            update = "UPDATE asd_value SET value = ? WHERE indicator_id = 'local_wells' AND unit_code = ?"
            execute(path, (update, (draw.randrange(4), draw.choice(units))))


def cells(path):
    """Every compared cell by (table, key, field), for province 01.051."""
    found = {}
    names = ("kind", "name_fr", "status", "capacity", "unit_code")
    query = f"SELECT facility_id, {', '.join(names)} FROM asd_facility WHERE unit_code LIKE '01.051%'"
    for key, *values in rows(path, query):
        found.update({("f", key, name): value for name, value in zip(names, values)})
    query = "SELECT unit_code, value FROM asd_value WHERE indicator_id = 'local_wells' AND unit_code LIKE '01.051%'"
    found.update({("v", key, "value"): value for key, value in rows(path, query)})
    return found


def slow(base, theirs, ours):
    """Cells after a merge that keeps ours wherever both changed differently; keys removed on one side are gone."""
    out, held = {}, set()
    for table, key in {cell[:2] for side in (base, theirs, ours) for cell in side}:
        b, t, o = ({c[2]: v for c, v in side.items() if c[:2] == (table, key)} for side in (base, theirs, ours))
        if not t or not o:
            if t and o is not t and b == o:
                pick = t
            elif b == t or t == o:
                pick = o
            elif b == o:
                pick = t
            else:
                pick = o
                held.add((table, key))
        else:
            pick = {}
            for name in o:
                if b.get(name) == o[name] and b:
                    pick[name] = t[name]
                else:
                    pick[name] = o[name]
                    if t[name] != o[name] and (not b or t[name] != b.get(name)):
                        held.add((table, key))
        out.update({(table, key, name): value for name, value in pick.items()})
    return out, held


def test_random_edits_on_both_sides_merge_as_a_slow_model_says(tmp_path):
    import shutil

    first, office_first = office_of(tmp_path)
    base = cells(first)
    draw = random.Random(6)
    for _ in range(12):
        centre, office = tmp_path / "c.gpkg", tmp_path / "o.gpkg"
        shutil.copy(first, centre)
        shutil.copy(office_first, office)
        random_edits(office, draw, "theirs")
        random_edits(centre, draw, "ours")
        theirs, ours = cells(office), cells(centre)
        back = sealed(office, tmp_path)
        found = merged(centre, back)
        expected, held = slow(base, theirs, ours)
        assert {
            ("f" if c.table == "asd_facility" else "v", c.key.split("|")[-4:][0]) for c in found.settled.open_conflicts
        } == held
        if held:
            assert cells(centre) == ours
            decisions = [Decision(conflict.name, "ours") for conflict in found.settled.open_conflicts]
            assert merged(centre, back, decisions=decisions).is_done
        assert cells(centre) == expected


def test_a_package_merged_with_decisions_has_no_conflict_left_the_second_time(tmp_path):
    centre, office = office_of(tmp_path)
    execute(office, "UPDATE asd_facility SET capacity = 12, status = 'closed' WHERE facility_id = 'H1'")
    execute(centre, "UPDATE asd_facility SET capacity = 20 WHERE facility_id = 'H1'")
    package = sealed(office, tmp_path)
    conflicts = merged(centre, package, is_preview=True).comparison.conflicts
    assert merged(centre, package, decisions=[Decision(one.name, "ours") for one in conflicts]).is_done
    again = merged(centre, package)
    assert again.was_merged and not again.comparison.conflicts and not again.settled.changes
    (counted,) = rows(centre, "SELECT rows_read, rows_joined, rows_rejected FROM asd_import WHERE kind = 'package'")
    assert counted == (1, 1, 0)
