"""Figures as offices write them."""

import math

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.numbers import is_missing_mark, looks_number, marks_of, read_numbers

NBSP, NARROW, THIN = "\u00a0", "\u202f", "\u2009"


def code_of(call):
    with pytest.raises(AsdError) as raised:
        call()
    return [one.code for one in raised.value.problems]


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("12", "", 12),
        ("12,5", ",", 12.5),
        ("12.5", ".", 12.5),
        ("1 234", "", 1234),
        (f"1{NBSP}234{NBSP}567,8", ",", 1234567.8),
        (f"36{NARROW}828{NARROW}330", "", 36828330),
        (f"1{THIN}234,5", ",", 1234.5),
        ("1'234.50", ".", 1234.5),
        ("1\u2019234", "", 1234),
        ("1.234.567,25", ",", 1234567.25),
        ("1,234,567.25", ".", 1234567.25),
        ("1.234", ",", 1234),
        ("1.234", ".", 1.234),
        ("١٢٣٤", "", 1234),
        ("۱۲۳۴", "", 1234),
        ("١٢٫٥", "", 12.5),
        ("١٬٢٣٤٫٥", "", 1234.5),
        ("١٢،٥", ",", 12.5),
        ("12,5 %", ",", 12.5),
        (f"12,5{NBSP}%", ",", 12.5),
        ("١٢٪", "", 12),
        ("-3,5", ",", -3.5),
        ("\u22123", "", -3),
        ("+4", "", 4),
        (",5", ",", 0.5),
        ("1e3", ".", 1000),
        ("\u200f123\u200e", "", 123),
        ("0,001", ",", 0.001),
    ],
)
def test_a_figure_is_read_whatever_its_marks(text, decimal, value):
    read = read_numbers([text], decimal)
    assert read.bad == []
    assert read.values[0] == pytest.approx(value, rel=1e-15)
    assert looks_number(text)


@pytest.mark.parametrize(
    "text", ["12 5", "1 23 456", "1.23.456", "12abc", "1_000", "inf", "1,2,3", "12-5", "= 5", "1e999", "٣ أسر"]
)
def test_what_is_no_figure_is_bad_and_never_a_guess(text):
    read = read_numbers([text, "7"], ".")
    assert [where for where, _ in read.bad] == [0]
    assert math.isnan(read.values[0]) and read.values[1] == 7


@pytest.mark.parametrize(
    "mark",
    [
        "",
        "-",
        "..",
        "...",
        "nd",
        "ND",
        "n.d.",
        "ns",
        "*",
        "NA",
        "n/a",
        "#N/A",
        "غ م",
        "غ.م",
        NBSP,
        "–",
        None,
        float("nan"),
    ],
)
def test_marks_of_absence_are_missing_and_never_zero(mark):
    read = read_numbers([mark, 5])
    assert is_missing_mark(mark)
    assert list(read.missing) == [True, False] and read.bad == []
    assert math.isnan(read.values[0])


def test_a_column_decides_its_decimal_mark_as_a_whole():
    # One cell that can only be a decimal comma tells that the points are thousands.
    assert list(read_numbers(["1.234", "12,5"]).values) == [1234, 12.5]
    # A figure with two points proves that points part thousands.
    assert list(read_numbers(["1.234", "1.234.567"]).values) == [1234, 1234567]
    # 0.234 cannot be thousands, so neither is 1.234.
    assert list(read_numbers(["1.234", "0.234"]).values) == [1.234, 0.234]
    assert list(read_numbers(["1234.567", "1.234"]).values) == [1234.567, 1.234]


def test_a_column_that_could_be_read_two_ways_is_refused():
    assert code_of(lambda: read_numbers(["1.234", "5.678", "12"])) == ["number_marks_ambiguous"]
    assert code_of(lambda: read_numbers(["1,234"])) == ["number_marks_ambiguous"]
    assert list(read_numbers(["1.234", "5.678"], ",").values) == [1234, 5678]


def test_commas_and_points_as_decimals_in_one_column_are_refused():
    assert code_of(lambda: read_numbers(["1,5", "2.5"])) == ["number_marks_mixed"]
    assert code_of(lambda: read_numbers(["1.234.567", "2.5"])) == ["number_marks_mixed"]


def test_stored_numbers_are_kept_to_the_last_digit_and_prove_nothing_about_texts():
    stored = 0.1 + 0.2
    read = read_numbers([stored, 7, "1 234"])
    assert list(read.values) == [stored, 7, 1234]
    assert marks_of([1.234, "1.234"]).decimal == "?"


def test_percent_signs_are_counted_and_the_figure_stays_before_the_sign():
    read = read_numbers(["12,5 %", "3 %", "4"])
    assert read.percent == 2 and list(read.values) == [12.5, 3, 4]
    assert marks_of(["12,5 %"]).percent


def test_a_long_column_agrees_with_a_slow_reader():
    cells = [f"{k % 900} {k % 1000:03d},{k % 7}" for k in range(1, 3000)]
    slow = [int(c.split(",")[0].replace(" ", "")) + int(c[-1]) / 10 for c in cells]
    assert list(read_numbers(cells).values) == pytest.approx(slow)
