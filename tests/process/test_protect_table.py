"""A table of counts protected through the real qgis_process, as a batch of the central team would."""

import csv

import pytest

COUNTS = {"A": (5, 40, 60), "B": (30, 12, 80)}
CODES = ("01.051.01.01", "01.051.04.01", "01.051.04.03")


@pytest.mark.process
def test_a_table_leaves_with_its_small_counts_and_their_covers_hidden(qgis_process, tmp_path):
    from osgeo import ogr

    path = tmp_path / "effectifs.csv"
    lines = [f"{code},{name},{count}" for name, counts in COUNTS.items() for code, count in zip(CODES, counts)]
    path.write_text("\n".join(["code,programme,menages", *lines]) + "\n", encoding="utf-8")
    path.with_suffix(".csvt").write_text('"String","String","Integer"\n')
    output, report = tmp_path / "publiable.gpkg", tmp_path / "preuve.json"
    done = qgis_process(
        *("run", "asd:protecttable", "--", f"INPUT={path}", "UNIT_FIELD=code", "COUNTS=menages", "KEYS=programme"),
        *(f"OUTPUT={output}", f"REPORT={report}"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    dataset = ogr.Open(str(output))
    shown = {(row["code"], row["programme"]): row["menages"] for row in dataset.GetLayer(0)}
    assert shown[CODES[0], "A"] is None
    hidden = [key for key, value in shown.items() if value is None]
    assert len(hidden) >= 4  # alone in its sums, the small count would come back by subtraction
    assert all(shown[key] in (None, COUNTS[key[1]][CODES.index(key[0])]) for key in shown)
    assert report.is_file()
    with path.open(encoding="utf-8") as file:
        assert len(list(csv.reader(file))) == 7  # what came in is as it was


@pytest.mark.process
def test_a_table_without_counts_is_refused_and_nothing_is_written(qgis_process, tmp_path):
    path, output = tmp_path / "vide.csv", tmp_path / "publiable.gpkg"
    path.write_text("code,programme\n01.051.01.01,A\n", encoding="utf-8")
    done = qgis_process("run", "asd:protecttable", "--", f"INPUT={path}", "UNIT_FIELD=code", f"OUTPUT={output}")
    assert done.returncode != 0 and "COUNTS" in done.stdout + done.stderr
    assert not output.exists()
