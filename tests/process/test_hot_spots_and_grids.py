"""Hot spots and a grid of the whole country through the real qgis_process, file in, file out."""

import json
from pathlib import Path

import pytest

TERRITORY = Path(__file__).resolve().parents[2] / "resources" / "reference" / "territory.gpkg"
COMMUNES = f"{TERRITORY}|layername=commune"


def rows(path, *names):
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    return [tuple(feature.GetField(name) for name in names) for feature in dataset.GetLayer(0)]


@pytest.mark.process
def test_hot_spots_of_the_communes_come_out_the_same_twice(qgis_process, tmp_path):
    texts = []
    for turn in range(2):
        layer, report, page = (tmp_path / f"{turn}{end}" for end in (".gpkg", ".json", ".html"))
        done = qgis_process(
            *("run", "asd:hotspots", "--", f"INPUT={COMMUNES}", "FIELD=population", "STATISTIC=1"),
            *(f"OUTPUT={layer}", f"REPORT={report}", f"HTML={page}"),
        )
        assert done.returncode == 0, done.stdout + done.stderr
        found = rows(layer, "code", "hotspot_class", "p_fdr")
        assert len(found) == 1503 and {"high_high", "not_significant"} <= {row[1] for row in found}
        assert page.read_text(encoding="utf-8").count("<path") > 1000
        texts.append(report.read_bytes())
    assert texts[0] == texts[1]
    assert json.loads(texts[0])["counts"]["island"] == 0
    refused = qgis_process(
        "run", "asd:hotspots", "--", f"INPUT={COMMUNES}", "FIELD=population", "WEIGHTS=3", f"OUTPUT={tmp_path}/n.gpkg"
    )
    assert refused.returncode != 0 and "DISTANCE" in refused.stdout + refused.stderr
    assert not (tmp_path / "n.gpkg").exists()


@pytest.mark.process
def test_households_of_the_communes_are_spread_to_the_unit(qgis_process, tmp_path):
    layer, table, report = tmp_path / "g.gpkg", tmp_path / "t.gpkg", tmp_path / "r.json"
    done = qgis_process(
        *("run", "asd:beneficiarygrid", "--", "MODE=1", f"TERRITORIES={COMMUNES}", "COUNT_FIELD=households"),
        *("SIZE=20000", "SHAPE=1", f"OUTPUT={layer}", f"TABLE={table}", f"REPORT={report}"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sums = {}
    for code, households in rows(table, "unit_code", "households"):
        sums[code] = sums.get(code, 0) + households
    from osgeo import ogr

    dataset = ogr.Open(str(TERRITORY))
    given = {f.GetField("code"): f.GetField("households") for f in dataset.GetLayerByName("commune")}
    assert {code: sums[code] for code in sums} == {code: count for code, count in given.items() if code in sums}
    assert len(sums) > 1490
    assert json.loads(report.read_text(encoding="utf-8"))["numbers"]["HOUSEHOLDS_PLACED"] == sum(sums.values())
