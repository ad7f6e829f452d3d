"""First and last day of a period."""

from datetime import date

import pytest

from asd_plugin.domain.indicators.period_days import days_of


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31)),
    ],
)
def test_years_months_and_quarters_have_their_days(period, first, last):
    assert days_of(period) == (first, last)


@pytest.mark.parametrize("text", ["", "mars", "24", "0000", "2024-13", "2024-00", "2024-Q5", "2024-Q1x", "2024 "])
def test_any_other_text_has_none(text):
    assert days_of(text) is None
