"""Docks and charts read no table of counts and no household: what they copy, draw and export cannot hold one."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECRET_TABLES = ("asd_household", "asd_beneficiary_count", "asd_beneficiary_split")
SCREENS = [path for room in ("docks", "charts") for path in sorted((ROOT / "asd_plugin" / room).rglob("*.py"))]


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_dock_and_no_chart_names_a_table_of_counts(path):
    texts = [node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if is_text(node)]
    assert [text for text in texts if any(table in text for table in SECRET_TABLES)] == []


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_the_indicators_of_a_workspace_are_not_fed_from_counts(office):
    """What the docks do read, asd_value, holds no beneficiary figure after counts were recorded."""
    import sqlite3

    with sqlite3.connect(office.workspace) as connection:
        names = {name for (name,) in connection.execute("SELECT DISTINCT indicator_id FROM asd_value")}
    assert names and not any("beneficiar" in name or "amount" in name for name in names)


def test_the_comparison_table_copied_as_text_holds_no_hidden_amount(office):
    """The clipboard of the comparison dock, made from the very workspace that holds the counts."""
    from asd_plugin.docks.comparison.reading import read_comparison_data
    from tests.attacks.searching import leaked

    data = read_comparison_data(str(office.workspace))
    words = repr({name: getattr(data, name) for name in getattr(data, "__dataclass_fields__", {})})
    assert leaked(words.encode(), office.hidden_amounts) == []
