"""The tutorials are true: a real QGIS does each of their steps, in French and in Arabic, and shows what they say.

A page bears markers: ``<!-- step: name {"value": 1} -->`` is done by ``drive_tutorial.py``; ``**«word»**`` must be on
screen in its step, and with ``<!-- ui: English text -->`` behind it must be that text's translation;
``**27**<!-- = communes -->`` must be the figure the product gave. With ASD_KEEP_SCREENSHOTS, as «make screenshots» sets
it, the words of the catalogue and the pictures of the pages are made again first.
"""

import os
import re
import shutil
import subprocess
import tempfile
import unicodedata
from pathlib import Path

import pytest

from tools.package import build
from tools.qgis_machine import ROOT, isolated_environment

pytestmark = pytest.mark.desktop
FOLDER = ROOT / "docs" / "tutorial"
LANGUAGES = ("fr", "ar")
STEP = re.compile(r"<!-- step: \w+(?: \{.*?\})? -->")
QUOTED = re.compile(r"\*\*«([^»]*)»\*\*(?:<!-- ui: (.+?) -->)?")
FIGURE = re.compile(r"\*\*([^*«»]+)\*\*<!-- = (\w+) -->")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069&"))


def same(text):
    """A text without mnemonics, marks of direction and kinds of blanks."""
    return " ".join(unicodedata.normalize("NFKC", str(text)).translate(UNSEEN).split()).casefold()


def sections(page):
    """Text of each step of a page, marker included."""
    starts = [found.start() for found in STEP.finditer(page)]
    return [page[start:end] for start, end in zip(starts, [*starts[1:], len(page)])]


@pytest.fixture(scope="module")
def zipped(tmp_path_factory):
    return build(tmp_path_factory.mktemp("zip") / "anss_asd.zip")


@pytest.fixture(scope="module", params=LANGUAGES)
def done(request, screen, zipped, tmp_path_factory):
    """The page of a language and what QGIS showed when it was done step by step, in an empty profile."""
    language, page = request.param, FOLDER / f"{request.param}.md"
    folder = officers_folder(tmp_path_factory, language)
    environment = empty_profile(folder / "home", language)
    environment.update(
        ASD_DRIVE_OUT=str(folder), ASD_DRIVE_TUTORIAL=str(page), ASD_DRIVE_ZIP=str(zipped),
        ASD_DRIVE_DATA=str(folder), ASD_DRIVE_LANGUAGE=language,
        PYTHONPATH=str(Path(__file__).parent),
    )  # fmt: skip
    seen = screen("drive_tutorial.py", environment, folder, 600)
    assert "error" not in seen, seen.get("error")
    print_as_picture(seen, folder)
    if os.environ.get("ASD_KEEP_SCREENSHOTS"):
        keep(page, seen, folder)
    return page.read_text(encoding="utf-8"), seen, folder


def officers_folder(tmp_path_factory, language):
    """An empty folder with the tutorial's table; for the pictures of the pages one with a short path to read."""
    folder = tmp_path_factory.mktemp(f"tutorial_{language}")
    if os.environ.get("ASD_KEEP_SCREENSHOTS"):
        folder = Path(tempfile.gettempdir()) / "Bureau" / language
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    for table in (FOLDER / "data").iterdir():
        shutil.copy(table, folder)
    return folder


def empty_profile(home, language):
    """A QGIS in which the extension was never installed and that looks for none on the network."""
    environment = isolated_environment(home, language)
    (home / "plugins" / "anss_asd").unlink()
    (home / "tmp").mkdir()
    environment["TMPDIR"] = str(home / "tmp")  # else QGIS marks every layer of the officer's folder as temporary
    settings = home / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    text = settings.read_text(encoding="utf-8").replace("anss_asd=true\n", "")
    off = "plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false"
    settings.write_text(text.replace("[app]\n", f"[app]\n{off}\n"), encoding="utf-8")
    return environment


def print_as_picture(seen, folder):
    """The first page of a printed portrait, as the picture of its step."""
    for step in seen["steps"]:
        name = step["figures"].get("pdf")
        if name:
            target = folder / f"{step['number']:02d}"
            call = ["pdftoppm", "-singlefile", "-png", "-r", "70", str(folder / name), str(target)]
            subprocess.run(call, check=True)


def keep(page, seen, folder):
    """Words of the catalogue and pictures, made again in the documentation."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage

    def word(found):
        key = found[2]
        return f"**«{seen['catalogue'][key].replace('&', '')}»**<!-- ui: {key} -->" if key else found[0]

    page.write_text(QUOTED.sub(word, page.read_text(encoding="utf-8")), encoding="utf-8")
    target = FOLDER / "img" / page.stem
    target.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("[0-9][0-9].png"):
        small = QImage(str(picture)).convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither)
        small.save(str(target / picture.name))


def test_every_step_is_done(done):
    page, seen, _ = done
    assert len(seen["steps"]) == len(sections(page)) >= 10


def test_every_word_quoted_is_on_screen_in_its_step(done):
    page, seen, _ = done
    missing = []
    for text, step in zip(sections(page), seen["steps"]):
        on_screen = [same(one) for one in step["texts"]]
        words = [found[1] for found in QUOTED.finditer(text)]
        missing += [(step["number"], word) for word in words if not any(same(word) in one for one in on_screen)]
    assert missing == []


def test_every_word_of_the_extension_is_that_of_its_catalogue(done):
    page, seen, _ = done
    pairs = [(found[1], seen["catalogue"][found[2]]) for found in QUOTED.finditer(page) if found[2]]
    assert pairs
    assert [pair for pair in pairs if same(pair[0]) != same(pair[1])] == []


def test_every_figure_of_the_text_is_the_one_the_product_gives(done):
    page, seen, _ = done
    wrong, checked = [], 0
    for text, step in zip(sections(page), seen["steps"]):
        for said, name in FIGURE.findall(text):
            given = step["figures"][name]
            is_true = same(said) in same(given) if isinstance(given, str) else number(said) == float(given)
            wrong += [] if is_true else [(step["number"], name, said, given)]
            checked += 1
    assert wrong == []
    assert checked >= 12


def number(said):
    """A figure as French and Arabic pages write it."""
    return float(re.sub(r"\s", "", said).replace(",", "."))


def test_every_picture_of_the_page_is_there_and_was_made_by_its_step(done):
    page, seen, folder = done
    for text, step in zip(sections(page), seen["steps"]):
        names = PICTURE.findall(text)
        assert len(names) == 1, step["name"]
        assert Path(names[0]).name == f"{step['number']:02d}.png"
        assert (FOLDER / names[0]).is_file()
        assert (folder / Path(names[0]).name).is_file()
