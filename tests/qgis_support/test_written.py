"""Dates, periods and signs read the same whichever way the text around them runs."""

import pytest

from asd_plugin.qgis_support.i18n import speaking
from asd_plugin.qgis_support.written import day, in_line, period_words


@pytest.mark.parametrize(
    ("code", "month", "quarter"),
    [("fr", "mars 2025", "2025"), ("ar", "مارس 2025", "2025"), ("en", "March 2025", "quarter 1 of 2025")],
)
def test_a_month_is_written_in_words(qgis_app, code, month, quarter):
    with speaking(code):
        assert period_words("2025-03") == month
        assert quarter in period_words("2025-Q1")


@pytest.mark.parametrize("text", ["2024", "", "2025-13", "2025-3", "total", "enquête 2025"])
def test_anything_else_stays_as_it_is(qgis_app, text):
    with speaking("ar"):
        assert period_words(text) == text


def test_a_date_is_day_month_year_and_a_month_in_words(qgis_app):
    with speaking("fr"):
        assert (day("2026-11-23"), day("2026-02"), day("")) == ("23/11/2026", "février 2026", "")


def test_a_sign_stays_on_the_left_inside_arabic_and_nothing_is_added_elsewhere(qgis_app):
    with speaking("fr"):
        assert in_line("-4,5") == "-4,5"
    with speaking("ar"):
        assert in_line("-4,5") == "\u202a-4,5\u202c"
