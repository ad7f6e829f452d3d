"""A density surface and its statistics by commune through the real qgis_process, file in, file out."""

import json

import pytest

from tests.builders import make_reference


@pytest.mark.process
def test_a_batch_makes_a_surface_and_sums_it_by_commune(qgis_process, tmp_path):
    communes = f"{make_reference(tmp_path)}/reference/territory.gpkg|layername=commune"
    points, surface, zonal, report = (tmp_path / f"SYNTHETIQUE_{n}" for n in ("p.gpkg", "s.tif", "z.gpkg", "r.json"))
    made = qgis_process(
        *("run", "asd:syntheticbeneficiaries", "--", f"TERRITORIES={communes}"),
        *("HOUSEHOLDS=1000", "POINT_COUNT=1000", f"POINTS={points}"),
    )
    assert made.returncode == 0, made.stdout + made.stderr
    call = ("run", "asd:densitysurface", "--", f"INPUT={points}", "BANDWIDTH=8000", f"OUTPUT={surface}")
    done = qgis_process(*call, "THRESHOLD=0", f"REPORT={report}")
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["data_class"] == "SYNTHETIQUE" and told["protection"]["mark"] == "none"
    assert told["counts"]["integral"] == pytest.approx(told["counts"]["total"], rel=1e-6)
    summed = qgis_process(
        *("run", "asd:zonalstatistics", "--", f"TERRITORIES={communes}", f"RASTER={surface}"),
        *("STATISTICS=0,1,2,7", f"OUTPUT={zonal}", f"REPORT={report}"),
    )
    assert summed.returncode == 0, summed.stdout + summed.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["units_covered"] > 0
    surface.unlink()
    refused = qgis_process(*call, "PIXEL=20000")
    assert refused.returncode != 0 and "wider than the bandwidth" in refused.stdout + refused.stderr
    assert not surface.exists() and not list(tmp_path.glob(".*part*"))
