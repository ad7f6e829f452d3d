"""Rows matched with units through the registry, from real files."""

import csv
import gzip
import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[3]


def crosswalk():
    with gzip.open(ROOT / "resources/reference/crosswalk.csv.gz", "rt", encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["level"] == "commune"]


def table(path, rows, header=("code", "commune", "province", "menages")):
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        writer.writerows(rows)
    (path.with_suffix(".csvt")).write_text(",".join(['"String"'] * len(header)), encoding="utf-8")
    return str(path)


def told(layer, *names):
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "read", "ogr")
    return [tuple(feature[name] or "" for name in names) for feature in layer.getFeatures()]


def test_the_1538_units_of_2014_reach_the_1503_of_today_and_leave_a_report_and_a_page(run, tmp_path):
    rows = [(row["from_code"], row["name_fr"], "", row["population"]) for row in crosswalk()]
    source = table(tmp_path / "hcp 2014.csv", rows)
    result = run(
        "asd:reconcilecodes",
        {
            "INPUT": source,
            "CODE_FIELD": "code",
            "NAME_FIELD": "commune",
            "OUTPUT": "memory:",
            "UNITS": "memory:",
            "REPORT": str(tmp_path / "r.json"),
            "HTML": str(tmp_path / "p.html"),
        },
    )
    assert (result["ROWS"], result["JOINED"], result["UNITS_WITHOUT_ROW"]) == (1538, 1538, 0)
    assert (result["BY_CODE"], result["BY_CROSSWALK"], result["BY_PART"]) == (1290, 207, 41)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["settings"] == {"division": "2014_arrondissements", "level": "commune"}
    assert report["counts"]["JOINED"] == 1538
    assert "1" in (tmp_path / "p.html").read_text(encoding="utf-8")
    assert len({code for (code,) in told(result["OUTPUT"], "unit_code")}) == 1503


def test_every_row_is_told_what_became_of_it(run, tmp_path):
    source = table(
        tmp_path / "mixed.csv",
        [
            ("15110101", "Assilah", "", 5),
            ("", "Gueznaya", "Tanger-Assilah", 5),
            ("01.511", "", "", 9),
            ("", "Total", "", 9),
            ("99.999.99.99", "", "", 1),
        ],
    )
    fields = {"CODE_FIELD": "code", "NAME_FIELD": "commune", "PARENT_FIELD": "province", "LEVEL": 1}
    kept = tmp_path / "kept.json"
    result = run("asd:reconcilecodes", {"INPUT": source, **fields, "OUTPUT": "memory:", "KEPT_DECISIONS": str(kept)})
    assert told(result["OUTPUT"], "unit_code", "match_how", "match_state", "match_reason") == [
        ("01.511.01.01", "repaired", "joined", ""),
        ("", "name", "waiting", "name_to_confirm"),
        ("", "", "rejected", "other_level"),
        ("", "", "rejected", "total_row"),
        ("", "", "rejected", "unknown_code"),
    ]
    document = json.loads(kept.read_text(encoding="utf-8"))
    (waiting,) = document["decisions"]
    assert waiting["candidates"][0][0] == "01.511.01.09"
    waiting["unit_code"] = "01.511.01.09"
    kept.write_text(json.dumps(document), encoding="utf-8")
    again = run(
        "asd:reconcilecodes",
        {"INPUT": source, **fields, "DECISIONS": str(kept), "OUTPUT": str(tmp_path / "out.gpkg")},
    )
    assert again["BY_DECISION"] == 1
    assert told(again["OUTPUT"], "unit_code")[1] == ("01.511.01.09",)


def test_a_field_of_identity_numbers_is_refused_and_nothing_is_written(run, tmp_path):
    source = table(tmp_path / "people.csv", [(f"AB{100000 + i}", "x", "", 1) for i in range(30)])
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run("asd:reconcilecodes", {"INPUT": source, "CODE_FIELD": "code", "OUTPUT": str(target)})
    assert not target.exists()


def test_a_damaged_decisions_file_gives_one_clear_refusal(run, tmp_path):
    source = table(tmp_path / "one.csv", [("01.511.01.01", "", "", 1)])
    broken = tmp_path / "d.json"
    broken.write_text("{", encoding="utf-8")
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=r"d\.json"):
        run(
            "asd:reconcilecodes",
            {"INPUT": source, "CODE_FIELD": "code", "DECISIONS": str(broken), "OUTPUT": str(target)},
        )
    assert not target.exists()


def test_a_bare_nom_over_communes_is_matched_and_over_people_is_refused(run, tmp_path):
    units = [(row["from_code"], row["name_fr"], "", "1") for row in crosswalk()[:20]]
    asked = {"CODE_FIELD": "code", "NAME_FIELD": "nom", "OUTPUT": "memory:"}
    head = ("code", "nom", "province", "menages")
    assert run("asd:reconcilecodes", {"INPUT": table(tmp_path / "u.csv", units, head), **asked})["JOINED"] == 20
    people = ["Alami Driss", "Bencheqroun Hind", "Tazi Omar", "Filali Nour"]
    rows = [(code, name, "", "1") for (code, *_), name in zip(units, people)]
    with pytest.raises(QgsProcessingException, match="nom"):
        run("asd:reconcilecodes", {"INPUT": table(tmp_path / "p.csv", rows, head), **asked})


def test_a_person_among_communes_is_in_no_page_or_report(run, tmp_path):
    rows = [(row["from_code"], row["name_fr"], "", "1") for row in crosswalk()[:9]]
    source = table(tmp_path / "t.csv", [*rows, ("", "Mohamed Bencheqroun", "", "1"), ("", "Xyzzy", "", "1")])
    files = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "p.html")}
    found = run("asd:reconcilecodes", {"INPUT": source, "NAME_FIELD": "commune", "OUTPUT": "memory:", **files})
    assert found["REJECTED"] >= 2
    for path in files.values():
        text = Path(path).read_text(encoding="utf-8")
        assert "Bencheqroun" not in text and "Xyzzy" in text
