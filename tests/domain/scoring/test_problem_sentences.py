"""Every fault a model or a table can have is worded; the wording uses the fields the fault carries."""

import ast
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError, Problem

PACKAGE = Path(__file__).resolve().parents[3] / "asd_plugin"
PLACES = ("domain/scoring", "domain/indicators")
SPREAD = {"path", "source"}


def raised():
    for place in PLACES:
        for path in sorted((PACKAGE / place).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                fields = {word.arg for word in node.keywords if word.arg}
                if name == "problem":
                    spread = any(word.arg is None for word in node.keywords)
                    yield node.args[0].value, fields | (SPREAD if spread else set())
                elif name == "fault":
                    yield node.args[0].value, fields | {"path"}


@pytest.mark.parametrize(("code", "fields"), sorted({(code, tuple(sorted(fields))) for code, fields in raised()}))
def test_sentence_exists_and_needs_no_field_that_the_fault_lacks(qgis_app, code, fields):
    from asd_plugin.qgis_support.messages import explain

    values = {
        field: 1.5
        if field in ("threshold", "count", "low", "high", "target", "end", "zero", "missing", "mean")
        else ["x"]
        if field in ("found", "examples", "ids", "known")
        else "x"
        for field in fields
    }
    text = explain(AsdError(Problem(code, values)))
    assert "Unexpected problem" not in text and "{" not in text.replace("{...}", "")
