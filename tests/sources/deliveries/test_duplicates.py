"""Households met twice are told as a plain search over all rows tells them, with little memory."""

import random
import tracemalloc

import numpy as np

from asd_plugin.sources.deliveries.household_rows import HouseholdReader


def reader(blocks):
    one = HouseholdReader.__new__(HouseholdReader)
    one._prints = [np.array([mark for mark, _ in block], "uint64") for block in blocks]
    one._rows = [np.array([row for _, row in block], "uint32") for block in blocks]
    return one


def test_the_first_of_each_counts_whatever_the_blocks():
    draw = random.Random(4)
    for _ in range(50):
        marks = [draw.randrange(draw.choice((3, 30, 3000))) for _ in range(draw.randrange(200))]
        rows = list(enumerate(marks, 1))
        cut = draw.randrange(len(rows) + 1)
        blocks = [[(mark, row) for row, mark in part] for part in (rows[:cut], rows[cut:])]
        seen, again = set(), []
        for row, mark in rows:
            if mark in seen:
                again.append(row)
            seen.add(mark)
        assert reader(blocks).duplicates() == again
    assert reader([]).duplicates() == []


def test_no_more_than_twenty_four_bytes_a_household_are_needed():
    rows = 1_000_000
    one = reader([])
    one._prints = [np.random.default_rng(1).integers(0, 1 << 63, rows, "uint64")]
    one._rows = [np.arange(rows, dtype="uint32")]
    tracemalloc.start()
    one.duplicates()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak <= 24 * rows
