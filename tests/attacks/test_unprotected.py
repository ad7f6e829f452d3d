"""The unprotected working mode cannot be published by mistake."""

import pytest

from tests.attacks.searching import contents, leaked


@pytest.fixture(scope="module")
def raw(call, office, tmp_path_factory):
    """The same counts with a threshold of zero, in files and in a workspace of its own, if it takes them."""
    from types import SimpleNamespace

    folder = tmp_path_factory.mktemp("brut")
    target = folder / "brut.gpkg"
    given = {**office.given, "THRESHOLD": 0, "OUTPUT": str(target), "TABLE": str(folder / "t.gpkg")}
    del given["WORKSPACE"]
    given["REPORT"] = str(folder / "r.json")
    results, log = call("asd:beneficiarydensity", given)
    return SimpleNamespace(folder=folder, target=target, results=results, log=log)


def test_the_files_say_none(raw):
    import json

    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of, why_unprotected

    for path in (raw.target, raw.folder / "t.gpkg"):
        layer = QgsVectorLayer(str(path), "renomme", "ogr")
        assert mark_of(layer) == "none" and why_unprotected(layer) == "small_counts", path.name
    report = json.loads((raw.folder / "r.json").read_text(encoding="utf-8"))
    assert report["protection"]["mark"] == "none"


def test_the_log_says_so_but_tells_no_figure(raw, office):
    assert leaked(raw.log.encode(), office.hidden_amounts) == []


def test_a_page_from_it_is_refused(raw, call, tmp_path):
    from qgis.core import QgsProcessingException

    given = {
        "INPUT": str(raw.target), "FIELDS_MORE": ["per_km2"], "TABLE": "memory:", "HTML": str(tmp_path / "page.html"),
    }  # fmt: skip
    with pytest.raises(QgsProcessingException, match="(?i)protected"):
        call("asd:scorechecks", given)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("algorithm", ["asd:exportmap", "asd:createproject"])
def test_a_workspace_whose_counts_are_unprotected_gives_neither_page_nor_project(call, office, tmp_path, algorithm):
    from qgis.core import QgsProcessingException

    workspace = tmp_path / "brut.gpkg"
    workspace.write_bytes(office.workspace.read_bytes())
    given = {**office.given, "WORKSPACE": str(workspace), "THRESHOLD": 0, "OUTPUT": "memory:"}
    del given["TABLE"], given["REPORT"]
    try:
        call("asd:beneficiarydensity", given)
    except QgsProcessingException:
        pytest.skip("unprotected counts are not recorded at all")
    target = tmp_path / ("page.pdf" if algorithm == "asd:exportmap" else "p.qgz")
    more = {"THEME": 1} if algorithm == "asd:exportmap" else {}
    with pytest.raises(QgsProcessingException, match="(?i)protected"):
        call(algorithm, {"WORKSPACE": str(workspace), "OUTPUT": str(target), **more})
    assert not target.exists()


def test_saving_a_copy_keeps_a_sign(raw, tmp_path):
    """Exported by hand to another file, the mark is lost with the metadata, but a published count of one is not."""
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    from asd_plugin.outputs.protection.mark import why_unprotected

    layer = QgsVectorLayer(str(raw.folder / "t.gpkg"), "t", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    target = str(tmp_path / "copie.geojson")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, layer.transformContext(), options)
    copy = QgsVectorLayer(target, "copie", "ogr")
    ones = [f for f in copy.getFeatures() if f["beneficiary_households"] == 1]
    assert ones and why_unprotected(copy) == "small_counts"


def test_the_page_prints_protection_threshold_and_date(call, office, tmp_path):
    import shutil
    import subprocess

    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    target = tmp_path / "page.pdf"
    call("asd:exportmap", {"WORKSPACE": str(office.workspace), "THEME": 1, "OUTPUT": str(target)})
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    text = " ".join(text.split())
    assert "Protection:" in text and "threshold: 10 households" in text and "February 2025" in text
    assert leaked(contents(target), office.hidden_amounts) == []


def test_protecting_a_raw_table_may_write_its_page_and_the_page_tells_no_figure(raw, call, office, tmp_path):
    """The one page that unprotected counts may enter: how they were protected."""
    from qgis.core import QgsApplication, QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    if QgsApplication.processingRegistry().algorithmById("asd:protecttable") is None:
        pytest.skip("asd:protecttable is not there")
    page, target = tmp_path / "page.html", tmp_path / "protege.gpkg"
    given = {
        "INPUT": str(raw.folder / "t.gpkg"), "UNIT_FIELD": "unit_code", "PERIOD_FIELD": "period", "KEYS": ["programme"],
        "COUNTS": ["beneficiary_households"], "AMOUNTS": ["amount_dh"], "OUTPUT": str(target), "HTML": str(page),
    }  # fmt: skip
    call("asd:protecttable", given)
    layer = QgsVectorLayer(str(target), "p", "ogr")
    hidden = [one for one in layer.getFeatures() if str(one["status"]).startswith("hidden")]
    cells = [(one["unit_code"], one["period"], one["programme"]) for one in hidden]
    amounts = [office.true["amount"][cell] for cell in cells if office.true["amount"][cell] > 0]
    assert len(amounts) > 20 and mark_of(layer) == "suppressed"
    for path in (page, target):
        assert leaked(contents(path), amounts) == []
