"""Makers of workbooks, shared by the tests of this folder."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def made():
    """The module that makes XLSX and ODS files by hand."""
    spec = importlib.util.spec_from_file_location("made_sheets", Path(__file__).with_name("made.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
