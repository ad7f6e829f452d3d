"""Portraits and comparisons through the real qgis_process, as an officer's batch makes them."""

import json
import subprocess

import pytest

from tests.reports.portrait.conftest import make_scored, plain_text

pytestmark = pytest.mark.process


@pytest.mark.parametrize(("algorithm", "pages"), [("asd:territoryportrait", 8), ("asd:comparisonreport", 4)])
def test_a_report_is_made_headless_in_both_languages(qgis_process, tmp_path, algorithm, pages):
    folder = tmp_path / "مكتب l'été"
    workspace = make_scored(folder)
    target, page = folder / "rapport.pdf", folder / "rapport.html"
    asked = {
        "WORKSPACE": workspace,
        "UNITS": "01.051.01.01,01.061.01.01",
        "LANGUAGE": 2,
        "OUTPUT": target,
        "HTML": page,
    }
    done = qgis_process("--json", "run", algorithm, "--", *(f"{k}={v}" for k, v in asked.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["PAGES"] == pages
    text = plain_text(
        subprocess.run(["pdftotext", str(target), "-"], capture_output=True, text=True, check=True).stdout
    )
    for words in ("Ville Haute", "المدينة العليا", "70,0"):
        assert words in text
    assert 'dir="rtl"' in page.read_text(encoding="utf-8")
