"""Each problem of the workspace is worded from the very fields it is raised with, and says what to do."""

import ast
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError, problem
from asd_plugin.qgis_support.messages import explain
from asd_plugin.qgis_support.messages.territory import workspace as messages_workspace

PACKAGE = Path(__file__).resolve().parents[2] / "asd_plugin"
LISTS = {"codes", "known", "files", "ids"}
FROM_SQLITE = ("path", "reason")


def raised():
    """Code and field names of every ``problem(...)`` in the package, and of SQLite's errors."""
    from asd_plugin.workspace.connection import _MEANINGS

    found = {(code, FROM_SQLITE) for _, code in _MEANINGS} | {("workspace_failed", FROM_SQLITE)}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "problem" and node.args:
                code = getattr(node.args[0], "value", None)
                if code in messages_workspace.SENTENCES:
                    found.add((code, tuple(sorted(keyword.arg for keyword in node.keywords))))
    return sorted(found)


@pytest.mark.parametrize(
    ("code", "names"), raised(), ids=lambda item: item if isinstance(item, str) else "-".join(item)
)
def test_a_sentence_is_made_of_the_fields_it_is_raised_with(qgis_app, code, names):
    fields = {name: [f"<{name}1>", f"<{name}2>"] if name in LISTS else f"<{name}>" for name in names}
    text = explain(AsdError(problem(code, **fields)))
    assert "Unexpected problem" not in text
    assert "{" not in text
    if "path" in names and code != "no_folder":
        assert "<path>" in text
    assert text.count(".") + text.count(":") >= 1


def test_every_sentence_belongs_to_a_problem_that_can_happen():
    assert {code for code, _ in raised()} == set(messages_workspace.SENTENCES)


def test_long_lists_are_cut_with_their_number(qgis_app):
    known = [f"{number:02d}" for number in range(1, 76)]
    text = explain(AsdError(problem("unknown_units", level="province", codes=["x"], known=known)))
    assert "01, 02" in text
    assert "67 more" in text
