"""Every fault and note of robustness and explanation is worded, with the fields it carries."""

import ast
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError, Problem, problem

PACKAGE = Path(__file__).resolve().parents[3] / "asd_plugin" / "domain"
NUMBERS = ("threshold", "count", "low", "high", "draws", "wanted", "base", "found")
LISTS = ("examples", "known")


def raised():
    for room in ("robustness", "explanation", "rescoring"):
        for path in sorted((PACKAGE / room).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "problem":
                    assert not any(word.arg is None for word in node.keywords)
                    yield node.args[0].value, tuple(sorted(word.arg for word in node.keywords))


def value_of(field):
    if field == "fault":
        return problem("no_units")
    return 1.5 if field in NUMBERS else ["x", "y"] if field in LISTS else "x"


@pytest.mark.parametrize(("code", "fields"), sorted(set(raised())))
def test_sentence_exists_and_needs_no_field_that_the_fault_lacks(qgis_app, code, fields):
    from asd_plugin.qgis_support.messages import explain

    text = explain(AsdError(Problem(code, {field: value_of(field) for field in fields})))
    assert "Unexpected problem" not in text
    assert "{" not in text
    assert "[" not in text


def test_a_fault_of_a_variant_is_worded_whole(qgis_app):
    from asd_plugin.qgis_support.messages import explain

    fault = problem("model_impossible", path="index", first="one choice", second="the other")
    text = explain(AsdError(problem("robustness_variant_impossible", variant="normalisation: z", fault=fault)))
    for part in ("normalisation: z", "one choice", "the other"):
        assert part in text
