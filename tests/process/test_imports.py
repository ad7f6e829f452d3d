"""The importers and the provenance report through the real qgis_process, in a batch of an office's night."""

import json

import pytest

from asd_plugin.workspace import open_workspace
from tests.builders import COMMUNES, make_workspace

CODES = [row[0] for row in COMMUNES]


@pytest.mark.process
def test_three_deliveries_and_where_their_figures_come_from(qgis_process, tmp_path):
    workspace = make_workspace(tmp_path)
    figures, households, schools = (tmp_path / f"{name}.csv" for name in ("taux", "menages", "ecoles"))
    figures.write_text("Code;Taux\n" + "".join(f"{code};12,5\n" for code in CODES), encoding="cp1252")
    households.write_text("hh;commune\nm1;" + CODES[0] + "\nm2;99.999.99.99\n", encoding="utf-16")
    schools.write_text("id;école;commune\nE1;Une;" + CODES[0] + "\n", encoding="utf-8")
    files = {name: tmp_path / f"{name}.json" for name in ("taux", "menages", "ecoles", "origine")}
    calls = (
        ("importindicators", f"FILE={figures}", "COLUMNS=Taux=illiteracy_10_plus", "PERIOD=2026",
         f"REPORT={files['taux']}"),
        ("importbeneficiaries", f"INPUT={households}", "HOUSEHOLD_ID_FIELD=hh", "UNIT_CODE_FIELD=commune",
         "PERIOD=2026-10", f"REPORT={files['menages']}", f"ROWS={tmp_path / 'rejets.csv'}"),
        ("importfacilities", f"INPUT={schools}", "FACILITY_ID_FIELD=id", "UNIT_CODE_FIELD=commune",
         "KIND=school", f"REPORT={files['ecoles']}", f"HTML={tmp_path / 'ecoles.html'}"),
        ("provenancereport", f"REPORT={files['origine']}", f"HTML={tmp_path / 'origine.html'}"),
    )  # fmt: skip
    for name, *given in calls:
        done = qgis_process("run", f"asd:{name}", "--", f"WORKSPACE={workspace}", *given)
        assert done.returncode == 0, (name, done.stdout + done.stderr)
    for path in files.values():
        assert json.loads(path.read_text(encoding="utf-8"))
    assert "99.999" not in (tmp_path / "rejets.csv").read_text(encoding="utf-8-sig")
    with open_workspace(workspace) as opened:
        assert opened.imports()["kind"].tolist() == ["indicators", "beneficiaries", "facilities"]
        assert opened.imports()["rows_joined"].tolist() == [len(CODES), 1, 1]
