"""Every fault of weights, checks, poverty and smoothing is worded from the fields it carries."""

import ast
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError, Problem

PACKAGE = Path(__file__).resolve().parents[3] / "asd_plugin"
PLACES = ("weighting", "checks", "poverty", "smoothing")
LISTS = ("columns", "names", "known", "examples", "cells", "absent", "unknown", "people", "emptiest")
TEXTS = ("column", "path", "parent", "row", "expert", "person", "method", "policy", "first", "second", "table", "set")


def raised():
    for place in PLACES:
        for path in sorted((PACKAGE / "domain" / place).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "problem":
                    yield node.args[0].value, tuple(sorted(word.arg for word in node.keywords))


@pytest.mark.parametrize(("code", "fields"), sorted(set(raised())))
def test_sentence_exists_and_needs_no_field_that_the_fault_lacks(qgis_app, code, fields):
    from asd_plugin.qgis_support.messages import explain

    values = {f: ["first", "second"] if f in LISTS else "here" if f in TEXTS else 1.5 for f in fields}
    text = explain(AsdError(Problem(code, values)))
    assert "Unexpected problem" not in text and "{" not in text and "[" not in text


def test_no_sentence_is_left_over_and_none_is_worded_twice(qgis_app):
    from asd_plugin.qgis_support import messages
    from asd_plugin.qgis_support.messages.needs import weighting as messages_weighting

    codes = {code for code, _ in raised()}
    assert sorted(set(messages_weighting.SENTENCES) - codes) == []
    others = [table for table in messages._TABLES if table is not messages_weighting]
    assert [c for table in others for c in table.SENTENCES if c in messages_weighting.SENTENCES] == []


def test_an_inconsistent_expert_reads_what_to_look_at_again(qgis_app):
    import pandas as pd

    from asd_plugin.domain.weighting.ahp import ahp_weights
    from asd_plugin.qgis_support.messages import sentence

    bad = pd.DataFrame([[1, 3, 1 / 5], [1 / 3, 1, 3], [5, 1 / 3, 1]], index=list("abc"), columns=list("abc"))
    text = sentence(ahp_weights({"Amina": bad}).notes[0])
    assert "«Amina»" in text and "a, b, c" in text and "0.10" in text
