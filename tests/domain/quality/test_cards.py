"""What a card lacks, and what the communes' figures cover: small cases worked out by hand."""

import math

import pytest

from asd_plugin.domain.quality.cards import Coverage, blank_parts, card_faults, card_gaps, coverage_of, wished_parts

WHOLE = {
    "id": "a",
    "label": {"fr": "A", "ar": "أ", "en": "A"},
    "definition": {"fr": "A", "ar": "أ", "en": "A"},
    "numerator": {"fr": "A", "ar": "أ", "en": "A"},
    "denominator": {"fr": "A", "ar": "أ", "en": "A"},
    "unit": {"fr": "%", "ar": "%", "en": "%"},
    "direction": 1,
    "source": "HCP",
    "licence": "CC BY",
    "periods": ["2024"],
}


def test_a_whole_card_lacks_nothing():
    assert card_gaps(WHOLE) == () and blank_parts(WHOLE) == ()


@pytest.mark.parametrize("empty", [None, {}, {"fr": "", "ar": "  "}, ""])
def test_a_unit_or_denominator_without_a_word_is_lacking(empty):
    assert card_gaps({**WHOLE, "unit": empty, "denominator": empty}) == ("unit", "denominator")


@pytest.mark.parametrize("direction", [None, 0, "1", True, 2])
def test_a_direction_is_more_or_less_and_nothing_else(direction):
    assert card_gaps({**WHOLE, "direction": direction}) == ("direction",)


def test_an_empty_card_lacks_all_three():
    assert card_gaps({}) == ("unit", "denominator", "direction")


def test_a_text_missing_in_one_language_is_told_by_that_language():
    assert blank_parts({**WHOLE, "label": {"fr": "A", "en": "A"}, "source": ""}) == ("source", "label_ar")


def test_coverage_is_of_the_latest_period_that_has_values():
    rows = [("2014", 1.0, "ok"), ("2024", 3.0, "ok"), ("2024", None, "missing"), ("2024", 7.0, "imputed")]
    found = coverage_of(
        [*rows, ("2024", None, "not_asked"), ("2024", 2.0, "hidden_primary"), ("2034", None, "missing")]
    )
    assert found == Coverage("2024", 3, 2, 3.0, 7.0)
    assert found.share == pytest.approx(2 / 3)


def test_without_any_value_nothing_is_told():
    assert coverage_of([("2024", None, "missing")]).present == 0
    assert math.isnan(coverage_of([]).share) and math.isnan(coverage_of([]).low)


def test_neither_is_a_direction_only_where_the_card_says_that_it_is_context():
    assert card_gaps({**WHOLE, "direction": 0, "use": "context"}) == ()
    assert card_gaps({**WHOLE, "direction": 0, "use": "keep"}) == ("direction",)
    assert card_gaps({**WHOLE, "direction": False, "use": "context"}) == ("direction",)


def test_every_fault_of_a_card_is_told_at_once():
    bad = {**WHOLE, "id": "été 1", "unit": "", "minimum": 5, "maximum": 2, "decimals": 9, "data_date": "12/2024"}
    assert [one.code for one in card_faults({**bad, "aggregation": "max"})] == [
        "card_lacks", "card_id_wrong", "card_bounds_wrong", "card_decimals_wrong", "card_date_wrong",
        "card_aggregation_wrong",
    ]  # fmt: skip
    assert [one.code for one in card_faults({**WHOLE, "minimum": "a", "maximum": True})] == ["card_number_wrong"] * 2
    assert [one.code for one in card_faults({**WHOLE, "data_date": "2024-02-30"})] == ["card_date_wrong"]
    assert card_faults({**WHOLE, "minimum": 0, "maximum": 0.0, "decimals": 0, "data_date": "2024-02-29"}) == []


def test_what_a_reader_would_still_miss_does_not_keep_a_card_from_being_kept():
    assert wished_parts(WHOLE) == ("owner", "periodicity", "data_date") and card_faults(WHOLE) == []
