"""The import assistant in a real QGIS window: from a file with everything wrong to figures, in French and in Arabic."""

import re
import shutil

import pytest

pytestmark = pytest.mark.desktop
TYPED = {"fr": "el jadyda", "ar": "الجديده"}  # with a mistake
HEAD = "RÉPARTITION PAR COMMUNE;;;;\nCode;Commune;Province;Taux de chômage;Ménages sans eau courante\n"


def table(units, provinces, shift):
    """Codes without their zeros, some only named, one name with a mistake, one unknown, then totals and a note."""
    lines = []
    for rank, (code, row) in enumerate(units.iterrows()):
        given, name = code.replace(".", "").lstrip("0"), row.name_fr
        if rank % 100 == 3:
            given = ""
        if rank == 203:
            name = name[:-1] + "xe"
        if rank == 700:
            given, name = "", "Localité Inconnue"
        figures = (f"{(rank * 7 + shift) % 40},{rank % 10}", f"{(rank * 3 + shift) % 90},5")
        lines.append(";".join((given, name, provinces.name_fr[row.province_code], *figures)))
    return HEAD + "\n".join(lines) + "\nTotal;;;;\n(*) Source : enquête de l'office;;;;\n"


@pytest.fixture(scope="module")
def tables(project, tmp_path_factory):
    from asd_plugin.workspace import open_workspace

    folder = tmp_path_factory.mktemp("tables")
    with open_workspace(str(project.with_name("maroc.gpkg"))) as workspace:
        units, provinces = workspace.units("commune"), workspace.units("province")
    (folder / "table.csv").write_text(table(units, provinces, 0), encoding="cp1252", errors="replace")
    (folder / "again.csv").write_text(table(units, provinces, 5), encoding="cp1252", errors="replace")
    people = "Code;CIN;Téléphone;Taux de chômage\n" + "".join(
        f"{code};AB1234{rank:02d};06612233{rank:02d};1,5\n" for rank, code in enumerate(units.index[:40])
    )
    (folder / "people.csv").write_text(people, encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=["fr", "ar"])
def seen(request, window, project, tables, tmp_path_factory):
    own = tmp_path_factory.mktemp("own") / "pays"  # it is written in
    shutil.copytree(project.parent, own, ignore=shutil.ignore_patterns("home"))
    extra = {"ASD_DRIVE_TABLES": str(tables)}
    found, folder = window(request.param, own / project.name, TYPED[request.param], extra, "drive_import.py")
    found["folder"] = folder
    return found


ROWS = 1503 + 2  # the communes, and two lines of the file that are read as no unit: they are counted too


def figures(text):
    return [int(re.sub(r"\D", "", part)) for part in re.findall(r"\d[\d.\u00a0\u202f]*", text)]


def test_nothing_went_wrong_and_it_fits_a_small_screen(seen):
    assert "error" not in seen, seen.get("error")
    assert seen["size"][0] <= 1366 and seen["size"][1] <= 700
    assert seen["workspace"].endswith("maroc.gpkg")


def test_columns_that_name_people_stop_at_the_door(seen):
    columns, notice, may_go_on = seen["people"]
    assert "CIN" in columns and "Téléphone" in columns
    assert notice and not may_go_on


def test_the_table_is_read_with_its_indicators_recognised(seen):
    assert seen["reading_table.csv"] == ["reading", 2]


def test_rows_are_joined_confirmed_and_taken_back_and_always_add_up(seen):
    for moment in (seen["before"][0], seen["confirmed"], seen["by_rule"], seen["chosen"], seen["undone"]):
        read, joined, waiting, left = figures(moment)
        assert read == joined + waiting + left == ROWS
    assert figures(seen["confirmed"])[1] == figures(seen["before"][0])[1] + 1
    assert figures(seen["by_rule"])[1] > figures(seen["confirmed"])[1] + 5
    assert seen["undone"] == seen["by_rule"]
    assert seen["found"]


def test_what_is_written_was_shown_before(seen):
    page, before = seen["before_table"]
    assert page == "writing" and before
    page, counts, notice = seen["written_table"]
    assert page == "end", notice
    assert figures(counts)[2] == ROWS


def test_next_month_finds_the_rule_and_the_decisions(seen):
    assert "table.csv" in seen["offered"]
    assert figures(seen["replayed"])[1] == figures(seen["undone"])[1]
    assert seen["written_again"][0] == "end", seen["written_again"]


def test_every_picture_was_made(seen):
    for name in ("people", "file_table", "reading_table", "rows", "search", "decided", "writing_table", "end_table"):
        assert (seen["folder"] / f"import_{name}.png").stat().st_size > 8_000, name
