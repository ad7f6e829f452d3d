"""Small rooms, plain names, true metadata."""

import ast
import configparser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = [p for f in ("asd_plugin", "tools", "tests") for p in sorted((ROOT / f).rglob("*.py"))]


@pytest.mark.parametrize("path", [p for p in CODE if "asd_plugin" in p.parts], ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_can_be_read_in_one_sitting(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 350


@pytest.mark.parametrize("path", [p for p in CODE if "asd_plugin" in p.parts], ids=lambda p: str(p.relative_to(ROOT)))
def test_a_function_does_one_thing(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [
        f"{n.name}: {n.end_lineno - n.lineno + 1}"
        for n in ast.walk(tree)
        if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and n.end_lineno - n.lineno + 1 > 60
    ]
    assert long == []


def test_no_file_has_a_name_that_says_nothing():
    assert [str(p) for p in CODE if p.stem in ("utils", "helpers", "manager", "common", "misc")] == []


def test_a_folder_holds_at_most_a_dozen_files_or_is_two_folders():
    crowded = {}
    for folder in (ROOT / "asd_plugin").rglob("*"):
        if folder.is_dir() and folder.name != "__pycache__":
            count = len([p for p in folder.glob("*.py") if p.name != "__init__.py"])
            if count > 16:
                crowded[str(folder.relative_to(ROOT))] = count
    assert crowded == {}


def test_python_files_speak_python_3_9():
    for path in CODE:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_code_does_not_print_or_swallow_errors():
    wrong = []
    for path in (p for p in CODE if "asd_plugin" in p.parts):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
                wrong.append(f"{path.name}:{node.lineno} print")
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                wrong.append(f"{path.name}:{node.lineno} bare except")
    assert wrong == []


def test_metadata_says_what_the_plugin_site_asks_for():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in (
        "name",
        "qgisMinimumVersion",
        "description",
        "about",
        "version",
        "author",
        "email",
        "tracker",
        "repository",
    ):
        assert general.get(key), key
    assert general["hasProcessingProvider"] == "yes"
    assert general["qgisMinimumVersion"] == "3.22"
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()
    for language in ("fr", "ar"):
        assert general[f"about[{language}]"] and general[f"description[{language}]"]


def test_qt_enums_are_scoped_and_nothing_qt5_only_is_used():
    wrong = []
    for path in (p for p in CODE if "asd_plugin" in p.parts):
        text = path.read_text(encoding="utf-8")
        wrong += [
            f"{path.name}: {bad}"
            for bad in (".exec_(", "QRegExp(", "QDesktopWidget", ".toAscii(", "QtWebKit")
            if bad in text
        ]
    assert wrong == []
