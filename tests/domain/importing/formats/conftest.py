"""Tables made by hand, reachable from the tests of this folder."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tables():
    spec = importlib.util.spec_from_file_location("made_tables", Path(__file__).with_name("made_tables.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
