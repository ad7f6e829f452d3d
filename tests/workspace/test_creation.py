"""Building a workspace: what it holds, and that it is there whole or not at all."""

import gzip
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent
from asd_plugin.workspace import Scope, create_workspace, is_workspace, open_workspace, schema
from asd_plugin.workspace.tables.points import POINT_TABLES
from tests.builders import COMMUNES, INDICATORS, MODEL_ID, make_reference, make_workspace, score_run

ROOT = Path(__file__).resolve().parents[2]


def codes_of(path, level):
    with open_workspace(path) as ws:
        return list(ws.units(level).index)


def refusal(call, *arguments, **options):
    with pytest.raises(AsdError) as caught:
        call(*arguments, **options)
    return caught.value.problems


@pytest.fixture()
def resources(tmp_path):
    return make_reference(tmp_path / "resources")


def test_country_holds_every_unit_and_every_value(tmp_path, resources):
    counts = create_workspace(tmp_path / "a.gpkg", resources, Scope.country(), Silent())
    assert counts == {
        "regions": 2,
        "provinces": 3,
        "communes": 6,
        "indicators": 3,
        "values": 6 * 3 + 6 * 3 + 6,
        "population": 11800,
    }


def test_region_holds_its_provinces_and_communes_only(tmp_path):
    path = make_workspace(tmp_path, Scope.region("01"))
    assert codes_of(path, "region") == ["01"]
    assert codes_of(path, "province") == ["01.051", "01.061"]
    assert codes_of(path, "commune") == ["01.051.01.01", "01.051.04.01", "01.051.04.03", "01.061.01.01"]


def test_provinces_of_two_regions_come_with_both_regions_and_with_country_values(tmp_path):
    path = make_workspace(tmp_path, Scope.provinces(["02.071", "01.061", "02.071"]))
    assert codes_of(path, "region") == ["01", "02"]
    assert codes_of(path, "province") == ["01.061", "02.071"]
    with open_workspace(path) as ws:
        table = ws.value_series(["MA", "01", "01.061", "01.061.01.01"], ["illiteracy_10_plus"], ["2024"])
    assert table["value"].tolist() == [30.0, 25.0, 40.0, 40.0]


def test_no_value_of_a_unit_outside_the_scope_travels_along(tmp_path):
    path = make_workspace(tmp_path, Scope.provinces(["02.071"]))
    with closing(sqlite3.connect(path)) as connection:
        found = {code for (code,) in connection.execute("SELECT DISTINCT unit_code FROM asd_value")}
    assert found == {"MA", "02", "02.071", "02.071.04.01", "02.071.04.02"}


def test_unknown_codes_are_all_named_with_the_known_ones(tmp_path, resources):
    scope = Scope.provinces(["01.999", "01.051", "9"])
    (found,) = refusal(create_workspace, tmp_path / "a.gpkg", resources, scope, Silent())
    assert found.code == "unknown_units"
    assert found.fields["codes"] == ["01.999", "9"]
    assert found.fields["known"] == ["01.051", "01.061", "02.071"]
    assert list(tmp_path.iterdir()) == [resources]


def test_the_file_is_a_geopackage_1_2_that_says_so(tmp_path):
    with closing(sqlite3.connect(make_workspace(tmp_path))) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 10200
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        kinds = dict(connection.execute("SELECT table_name, data_type FROM gpkg_contents"))
    assert kinds["asd_value"] == kinds["asd_run"] == kinds["asd_meta"] == "attributes"
    assert kinds["asd_commune"] == kinds["asd_household"] == kinds["asd_need"] == kinds["asd_density"] == "features"


def test_gdal_finds_the_geopackage_valid_and_every_table_in_it(tmp_path):
    from osgeo import gdal

    dataset = gdal.OpenEx(str(make_workspace(tmp_path)), gdal.OF_VECTOR)
    names = {dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())}
    assert {*schema.TABLES, *schema.VIEWS, *POINT_TABLES, "asd_region", "asd_province", "asd_commune"} == names
    assert dataset.GetLayerByName("asd_value").GetFeatureCount() == 42
    assert dataset.GetLayerByName("asd_household").GetFeatureCount() == 0


def test_models_of_the_reference_are_in_the_workspace(tmp_path):
    with open_workspace(make_workspace(tmp_path)) as ws:
        assert [(item["id"], item["origin"]) for item in ws.models()] == [(MODEL_ID, "reference")]
        assert ws.model(MODEL_ID)["tree"][1]["column"] == "illiteracy_10_plus"


def test_no_path_of_the_machine_is_in_the_file(tmp_path):
    path = make_workspace(tmp_path / "office of somebody")
    assert b"office of somebody" not in path.read_bytes()
    assert str(ROOT).encode() not in path.read_bytes()


def test_nothing_but_the_workspace_is_left_beside_it(tmp_path):
    path = make_workspace(tmp_path)
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]


@pytest.mark.parametrize("name", ["ورقة الإقليم.gpkg", "l'espace d'Été.gpkg", "100% [a] #1?.gpkg"])
def test_names_with_arabic_blanks_and_signs_work(tmp_path, name):
    folder = tmp_path / "مجلد d'essai"
    path = make_workspace(folder, name=name)
    assert is_workspace(path)
    with open_workspace(path, writable=True) as ws:
        ws.record_run(score_run())
        assert ws.units("commune").loc["01.051.01.01", "name_ar"] == "عين البيضاء"
    assert sorted(item.name for item in folder.iterdir()) == sorted([name, "resources"])


def test_an_existing_file_is_left_alone_unless_replacing_was_chosen(tmp_path, resources):
    path = make_workspace(tmp_path)
    before = path.read_bytes()
    (found,) = refusal(create_workspace, path, resources, Scope.country(), Silent())
    assert found.code == "file_exists"
    assert path.read_bytes() == before
    create_workspace(path, resources, Scope.region("02"), Silent(), overwrite=True)
    assert codes_of(path, "region") == ["02"]


def test_a_file_that_is_no_workspace_is_never_replaced(tmp_path, resources):
    precious = tmp_path / "thesis.gpkg"
    precious.write_text("ten years of work")
    (found,) = refusal(create_workspace, precious, resources, Scope.country(), Silent(), overwrite=True)
    assert found.code == "not_ours_to_replace"
    assert precious.read_text() == "ten years of work"


def test_a_workspace_open_elsewhere_is_not_replaced(tmp_path, resources):
    path = make_workspace(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM asd_value").fetchone()
        (found,) = refusal(create_workspace, path, resources, Scope.country(), Silent(), overwrite=True)
    assert found.code == "workspace_locked"
    assert is_workspace(path)


def test_a_folder_that_does_not_exist_is_said(tmp_path, resources):
    (found,) = refusal(create_workspace, tmp_path / "nowhere" / "a.gpkg", resources, Scope.country(), Silent())
    assert (found.code, found.fields["folder"]) == ("no_folder", str(tmp_path / "nowhere"))


class CancelAfter:
    """Cancels at the n-th question."""

    def __init__(self, count):
        self.left = count

    def report(self, share):
        assert 0.0 <= share <= 1.0

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("moment", range(7))
def test_cancelling_at_any_step_leaves_the_folder_as_it_was(tmp_path, resources, moment):
    path = tmp_path / "a.gpkg"
    try:
        create_workspace(path, resources, Scope.country(), CancelAfter(moment))
    except Cancelled:
        assert list(tmp_path.iterdir()) == [resources]
    else:
        assert is_workspace(path)
        assert moment > 5


def test_progress_only_moves_forward_and_ends_at_one(tmp_path, resources):
    shares = []

    class Recorder(CancelAfter):
        def report(self, share):
            shares.append(share)

    create_workspace(tmp_path / "a.gpkg", resources, Scope.country(), Recorder(99))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_every_missing_file_of_the_reference_is_named(tmp_path, resources):
    (resources / "reference" / "values.csv.gz").unlink()
    (resources / "catalogue" / "indicators.json").unlink()
    (found,) = refusal(create_workspace, tmp_path / "a.gpkg", resources, Scope.country(), Silent())
    assert found.code == "reference_missing"
    assert found.fields["files"] == [str(Path("reference/values.csv.gz")), str(Path("catalogue/indicators.json"))]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("reference/values.csv.gz", b"not a gzip"),
        ("reference/values.csv.gz", gzip.compress(b"unit,value\n1,2\n")),
        ("reference/values.csv.gz", None),
        ("catalogue/indicators.json", b"{"),
        ("reference/territory.gpkg", b"SQLite format 3\x00 cut"),
    ],
)
def test_a_damaged_reference_is_named_and_leaves_nothing(tmp_path, resources, name, content):
    damaged = resources / name
    if content is None:
        text = gzip.decompress(damaged.read_bytes()).decode().replace(",10.0,", ",ten,")
        content = gzip.compress(text.encode())
    damaged.write_bytes(content)
    (found,) = refusal(create_workspace, tmp_path / "a.gpkg", resources, Scope.country(), Silent())
    assert found.code == "reference_damaged"
    assert found.fields["file"] == damaged.name
    assert list(tmp_path.iterdir()) == [resources]


def test_what_a_killed_run_left_behind_is_removed_once_it_is_old(tmp_path, resources):
    old, fresh = tmp_path / ".a.11111111.part.gpkg", tmp_path / ".a.22222222.part.gpkg"
    other = tmp_path / ".b.33333333.part.gpkg"
    for part in (old, fresh, other):
        part.write_text("half")
    os.utime(old, (time.time() - 7200,) * 2)
    os.utime(other, (time.time() - 7200,) * 2)
    create_workspace(tmp_path / "a.gpkg", resources, Scope.country(), Silent())
    assert (old.exists(), fresh.exists(), other.exists()) == (False, True, True)


DISK_FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from pathlib import Path
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.progress import Silent
from asd_plugin.workspace import Scope, create_workspace
try:
    create_workspace(Path(sys.argv[2]), Path(sys.argv[3]), Scope.country(), Silent(), overwrite=True)
except AsdError as error:
    sys.stdout.write(error.problems[0].code)
"""


@pytest.mark.parametrize("limit", [0, 20_000, 90_000, 150_000])
def test_a_full_disk_leaves_the_old_workspace_and_nothing_else(tmp_path, limit):
    path = make_workspace(tmp_path)
    before = path.read_bytes()
    assert len(before) > 150_000
    command = [sys.executable, "-c", DISK_FULL, str(limit), str(path), str(tmp_path / "resources")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert done.stdout in ("cannot_write", "workspace_disk_full"), done.stderr
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]


def test_values_come_with_their_numbers_types_and_statuses(tmp_path):
    with closing(sqlite3.connect(make_workspace(tmp_path))) as connection:
        kinds = set(connection.execute("SELECT status, typeof(value), typeof(n) FROM asd_value"))
    assert kinds == {("ok", "real", "real"), ("missing", "null", "null"), ("not_asked", "null", "null")}


def test_the_catalogue_is_readable_as_columns_too(tmp_path):
    with closing(sqlite3.connect(make_workspace(tmp_path))) as connection:
        row = connection.execute(
            "SELECT label_fr, label_ar, label_en, domain, direction, minimum FROM asd_indicator WHERE id = ?",
            INDICATORS[:1],
        ).fetchone()
    assert row == ("Analphabétisme", "الأمية", "Illiteracy", "education_training", 1, 0.0)


def test_polygons_keep_their_shape_and_units_without_figures_keep_them_empty(tmp_path):
    from osgeo import ogr

    dataset = ogr.Open(str(make_workspace(tmp_path)))
    layer = dataset.GetLayerByName("asd_commune")
    features = {feature["code"]: feature for feature in layer}
    assert list(features) == [commune[0] for commune in COMMUNES]
    assert features["02.071.04.02"]["population"] is None
    assert round(sum(feature.GetGeometryRef().GetArea() for feature in features.values()), 9) == round(6 * 0.04, 9)
    region = next(iter(dataset.GetLayerByName("asd_region")))
    assert region.GetGeometryRef().GetGeometryCount() == 4
