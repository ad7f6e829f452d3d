"""Portraits from QGIS's own dialog and batch panel, in French and in Arabic: typed, run, refused, stopped."""

import re
import shutil
import subprocess
import unicodedata

import pytest

pytestmark = pytest.mark.desktop
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))
SAID = {
    "fr": ("Portrait de territoire", "El Jadida", "Score de besoin territorial", "Points forts", "Statut de diffusion"),
    "ar": ("صورة ترابية للجماعة", "الجديدة", "مؤشر الحاجة الترابية", "نقط القوة", "حالة النشر"),
}


@pytest.fixture(scope="module", params=["fr", "ar"])
def seen(request, window, project, tmp_path_factory):
    workspace = tmp_path_factory.mktemp("portraits") / "maroc.gpkg"
    shutil.copy(project.with_name("maroc.gpkg"), workspace)
    told, folder = window(
        request.param,
        script="drive_portrait.py",
        extra={"ASD_DRIVE_WORKSPACE": str(workspace), "ASD_DRIVE_SPEAKS": {"fr": "0", "ar": "1"}[request.param]},
    )
    assert "error" not in told, told.get("error")
    return request.param, told, folder


def words_of(path):
    """Text of a PDF as people read it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).translate(MARKS))


def test_the_dialog_prints_the_commune_typed_in_the_language_chosen(seen):
    language, told, folder = seen
    assert told["one_results"]["UNITS_PRINTED"] == "1" and told["one_results"]["PAGES"] == "2"
    printed = words_of(folder / "one.pdf").casefold()
    assert [text for text in SAID[language][1:] if text.casefold() not in printed] == []
    assert told["title"].endswith(SAID[language][0])


def test_page_and_print_say_the_same_score(seen):
    language, _, folder = seen
    page = (folder / "one.html").read_text(encoding="utf-8").translate(MARKS)
    of_hundred = {"fr": "sur 100", "ar": "من 100"}[language]
    scores = re.findall(r"([0-9]+,[0-9])\s*" + of_hundred, re.sub(r"<[^>]+>", " ", page))
    assert scores and scores[0] in words_of(folder / "one.pdf").split()


def test_a_commune_that_is_not_there_is_named_and_nothing_is_written(seen):
    assert seen[1]["refused"] == [False, True]


def test_the_batch_panel_writes_one_file_a_row(seen):
    _, told, folder = seen
    assert told["batch"] == ["batch_0.pdf", "batch_1.pdf"]
    assert words_of(folder / "batch_0.pdf") != words_of(folder / "batch_1.pdf")


def test_an_atlas_stopped_under_way_leaves_no_file(seen):
    stopped = seen[1]["cancelled"]
    assert stopped["pressed"] and stopped["left"] == []


def test_no_message_box_asked_for_anything(seen):
    assert seen[1]["boxes"] == []
