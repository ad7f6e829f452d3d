"""Rows of households met before: every one, by import and row, in blocks, with progress and cancel."""

import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import Cancelled
from asd_plugin.domain.progress import Silent
from asd_plugin.workspace import open_workspace
from asd_plugin.workspace.importing import point_reading
from tests.builders import make_workspace

INSERT = """INSERT INTO asd_household (household_id, period, programme, import_id, row_number) VALUES (?, ?, ?, ?, ?)"""


def filled(folder, rows):
    path = make_workspace(folder)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(INSERT, rows)
    return path


def test_the_second_row_of_a_household_period_and_programme_is_repeated(tmp_path, qgis_app):
    rows = [
        ("A", "2026-01", "p", "i1", 2),
        ("A", "2026-02", "p", "i1", 3),
        ("A", "2026-01", "q", "i1", 4),
        ("A", "2026-01", "p", "i2", 2),
        ("", "2026-01", "p", "i1", 5),
        (None, "2026-01", "p", "i1", 6),
        (None, "2026-01", "p", "i1", 7),
        ("A", "2026-01", "p", None, None),
    ]
    with open_workspace(filled(tmp_path, rows)) as opened:
        assert opened.repeated_households(Silent()).values.tolist() == [["i2", 2], ["", -1]]
    (tmp_path / "b").mkdir()
    with open_workspace(make_workspace(tmp_path / "b")) as opened:
        assert opened.repeated_households(Silent()).empty


@pytest.mark.parametrize("block", [1, 7, 1000])
def test_any_block_finds_what_pandas_finds(tmp_path, qgis_app, monkeypatch, block):
    monkeypatch.setattr(point_reading, "BLOCK", block)
    rng = np.random.default_rng(4)
    rows = [(f"H{rng.integers(60)}", f"2026-0{rng.integers(1, 3)}", "p", f"i{k % 3}", k) for k in range(200)]
    table = pd.DataFrame(rows, columns=["household", "period", "programme", "import_id", "row_number"])
    expected = table[table.duplicated(["household", "period", "programme"])]
    with open_workspace(filled(tmp_path, rows)) as opened:
        got = opened.repeated_households(Silent())
    assert got.values.tolist() == expected[["import_id", "row_number"]].values.tolist()


def test_it_tells_its_progress_and_stops_when_asked(tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(point_reading, "BLOCK", 10)

    class Watcher:
        def __init__(self):
            self.told = []

        def report(self, share):
            self.told.append(share)

        def cancelled(self):
            return len(self.told) >= 3

    watcher = Watcher()
    path = filled(tmp_path, [(f"H{k}", "2026", "p", "i", k) for k in range(100)])
    with open_workspace(path) as opened, pytest.raises(Cancelled):
        opened.repeated_households(watcher)
    assert watcher.told == sorted(watcher.told) and len(watcher.told) == 3
