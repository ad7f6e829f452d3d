"""Screen text: `tr` takes one literal, catalogues are complete, no hidden characters, every problem is worded."""

import ast
import re
from pathlib import Path

import pytest

from tools import i18n

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "asd_plugin").rglob("*.py"))
BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FIELD = re.compile(r"\{([a-z_0-9]*)[^}]*\}")


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_tr_takes_one_literal_and_nothing_else(path):
    for call in i18n.calls_of_tr(path.read_text(encoding="utf-8")):
        literal = len(call.args) == 1 and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
        assert literal and not call.keywords, f"line {call.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_tr_is_called_when_shown_never_at_import(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.Lambda, ast.AsyncFunctionDef)):
            body = node.body if isinstance(node.body, list) else [node.body]
            for part in body:
                inside |= {id(n) for n in ast.walk(part)}
    early = [
        n.lineno
        for n in ast.walk(tree)
        if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "tr" and id(n) not in inside
    ]
    assert early == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_catalogue_translates_every_text_and_nothing_that_vanished(language):
    known, texts = i18n.read_catalogue(language), i18n.literals()
    assert [t for t in texts if not known.get(t)] == []
    assert sorted(set(known) - set(texts)) == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_translations_keep_the_fields_of_their_source(language):
    wrong = [
        source
        for source, text in i18n.read_catalogue(language).items()
        if text and sorted(FIELD.findall(source)) != sorted(FIELD.findall(text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_compiled_catalogue_answers_as_the_text_catalogue(language, qgis_app):
    from qgis.PyQt.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / f"asd_{language}.qm"))
    for source, text in i18n.read_catalogue(language).items():
        assert translator.translate(i18n.CONTEXT, source.encode()) == text  # a str is only taken in ASCII


def test_no_source_file_hides_bidirectional_control_characters():
    marked = [
        str(path.relative_to(ROOT))
        for folder in ("asd_plugin", "tests", "tools")
        for path in (ROOT / folder).rglob("*.py")
        if BIDI.search(path.read_text(encoding="utf-8"))
    ]
    assert marked == []


def test_every_problem_raised_has_a_sentence():
    from asd_plugin.qgis_support.messages import sentences

    raised = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "func", None)
            if isinstance(node, ast.Call) and getattr(name, "id", "") in ("problem", "Problem") and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    raised.add(first.value)
    assert sorted(raised - set(sentences())) == []


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_algorithm_has_a_help_page(language, qgis_app):
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("asd")
    folder = ROOT / "resources" / "help" / language
    assert provider.algorithms()
    missing = [a.name() for a in provider.algorithms() if not (folder / f"{a.name()}.html").is_file()]
    assert missing == []


def test_the_arabic_catalogue_gives_optional_parameters_their_name_back(qgis_app):
    from qgis.PyQt.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "asd_ar.qm"))
    assert translator.translate("QObject", "%1 [optional]").startswith("%1 [")
