"""A tiny scored workspace with published counts, and ways to read what was printed."""

import re
import shutil
import subprocess
import unicodedata

import pytest

from tests.builders import counts_table, make_workspace, score_run, scores_table

MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


def plain_text(text):
    """Text as people read it: no invisible marks, one form of each Arabic letter, single blanks."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).translate(MARKS)).strip()


def make_scored(folder, data_class="SYNTHETIQUE", protection="suppressed", threshold=10, counts=None):
    """A scored workspace; counts as an officer's run would have recorded them."""
    from asd_plugin.workspace import open_workspace

    path = make_workspace(folder)
    table = scores_table().assign(rank_low=[4, 3, 2, 1, 1, None], rank_high=[5, 5, 4, 3, 2, None])
    with open_workspace(path, writable=True) as opened:
        opened.record_score(score_run(class_breaks=[10.0, 26.0, 42.0, 58.0, 74.0, 90.0]), table)
        run = {**score_run(run_id="counts"), "algorithm": "asd:beneficiarydensity", "data_class": data_class}
        run["parameters"] = {"THRESHOLD": threshold}
        run["protection"] = protection
        opened.record_beneficiaries(run, counts_table() if counts is None else counts)
    return path


@pytest.fixture()
def scored(tmp_path, qgis_app):
    return make_scored(tmp_path)


@pytest.fixture()
def words_of():
    """Text of a PDF (all pages, or one)."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")

    def read(path, page=None):
        pages = [] if page is None else ["-f", str(page), "-l", str(page)]
        command = ["pdftotext", *pages, str(path), "-"]
        return plain_text(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    return read


@pytest.fixture()
def read_portrait(scored):
    """Portrait of a commune of the tiny workspace: ``read_portrait(code, reference)``."""
    from asd_plugin.reports.portrait.making import make_portrait, make_provenance
    from asd_plugin.reports.portrait.reading import read_territory

    territory = read_territory(str(scored))

    def _read(code, reference="country"):
        return make_portrait(territory, code, reference, make_provenance(territory))

    return _read
