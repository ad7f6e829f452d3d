"""The values: complete, honest about what is missing, and equal to HCP's published figures."""

from collections import defaultdict

import pytest

# Indicators whose base `n` is exactly the denominator: a province's value is the weighted mean of its communes.
SHARES = (
    "older_60_share",
    "youth_15_24_share",
    "disability_prevalence",
    "illiteracy_10_plus",
    "below_upper_secondary",
    "unemployment",
    "not_employed_15_plus",
    "no_electricity",
    "no_running_water",
    "no_sewer_no_septic",
    "no_toilet",
    "slum_dwellings",
    "old_dwellings_50",
)
WITHOUT_FIGURES = {"Mijik": "12.391.05.05", "Aghouinite": "12.066.03.03", "Zoug": "12.066.03.09"}
LAGOUIRA = "12.066.01.03"
# In 2014 the count of households includes nomads, while the shares rest on sedentary households only.
NOMADS_IN_2014 = {"10.071", "11.121", "11.221", "11.537"}


def test_every_commune_has_a_total_row_for_every_indicator_and_each_of_its_periods(layers, indicators, commune_totals):
    expected = {(i["id"], period) for i in indicators.values() for period in i["periods"]}
    assert set(commune_totals) == expected
    assert all(set(rows) == set(layers["commune"]) for rows in commune_totals.values())


def test_every_province_region_and_the_country_have_a_total_row_too(layers, indicators, rows):
    codes = {"country": {"MA"}, "region": set(layers["region"]), "province": set(layers["province"])}
    found = defaultdict(set)
    for row in rows:
        if row["milieu"] == "total":
            found[row["unit_level"], row["indicator_id"], row["period"]].add(row["unit_code"])
    for level, expected in codes.items():
        for indicator in indicators.values():
            assert all(found[level, indicator["id"], period] == expected for period in indicator["periods"])


def test_score_indicators_are_known_for_2024_except_the_one_asked_in_2014_only(indicators):
    keep = {i["id"] for i in indicators.values() if i["use"] == "keep"}
    assert len(keep) == 22
    assert {i for i in keep if "2024" not in indicators[i]["periods"]} == {"no_vocational_diploma_2014"}


def test_a_value_is_empty_exactly_when_its_status_says_so(rows):
    assert {row["status"] for row in rows} == {"ok", "missing", "not_asked"}
    assert all((row["value"] == "") == (row["status"] != "ok") for row in rows)
    assert all(row["n"] == "" for row in rows if row["status"] != "ok")


def test_distance_to_a_paved_road_is_not_asked_in_urban_communes_and_nothing_else_is_not_asked(layers, rows, value):
    assert {row["indicator_id"] for row in rows if row["status"] == "not_asked"} == {"distance_paved_road"}
    statuses = defaultdict(set)
    for code, commune in layers["commune"].items():
        row = value("commune", code, "distance_paved_road")
        statuses[commune["milieu"], row["status"]].add(code)
    assert len(statuses["urban", "not_asked"]) == 221
    assert len(statuses["urban", "ok"]) == 21  # urban communes with a rural part, where the question was asked
    assert statuses["rural", "missing"] == set(WITHOUT_FIGURES.values())
    assert ("rural", "not_asked") not in statuses and ("urban", "missing") not in statuses


@pytest.mark.parametrize("code", [*WITHOUT_FIGURES.values(), LAGOUIRA])
def test_a_commune_without_published_figures_is_missing_and_never_zero(indicators, value, code):
    counted = {"household_size", "public_services_per_1000", "associations_per_1000", "no_weekly_souk"}
    for indicator in indicators.values():
        for period in indicator["periods"]:
            row = value("commune", code, indicator["id"], period)
            if row["status"] == "ok":
                assert indicator["id"] in counted | {"new_businesses_2020"} and period == "2024"
            else:
                assert row["value"] == ""
    assert value("commune", code, "illiteracy_10_plus")["status"] == "missing"
    assert value("commune", code, "household_size")["status"] == "ok"


def test_the_number_of_missing_communes_is_that_of_the_published_tables(commune_totals):
    missing = {key: sum(r["status"] == "missing" for r in rows.values()) for key, rows in commune_totals.items()}
    assert missing["illiteracy_10_plus", "2024"] == missing["no_electricity", "2024"] == 4
    assert missing["out_of_school_6_11", "2024"] == 6
    assert missing["illiteracy_gender_gap", "2024"] == 5
    assert missing["new_businesses_2020", "2024"] == 13
    assert missing["household_size", "2024"] == 0


@pytest.mark.parametrize(
    ("indicator", "period", "milieu", "expected"),
    [
        ("illiteracy_10_plus", "2024", "total", "24.8"),
        ("illiteracy_10_plus", "2024", "rural", "38.0"),
        ("illiteracy_10_plus", "2014", "total", "32.2"),
        ("household_size", "2024", "total", "3.9"),
        ("household_size", "2014", "total", "4.6"),
        ("unemployment", "2024", "total", "21.3"),
        ("unemployment", "2014", "total", "16.2"),
        ("disability_prevalence", "2024", "total", "4.8"),
        ("no_electricity", "2024", "total", "2.9"),  # 100 - 97.1
        ("no_running_water", "2024", "rural", "45.4"),  # 100 - 54.6
        ("inactivity_women", "2024", "total", "83.2"),  # 100 - 16.8
        ("illiteracy_gender_gap", "2024", "total", "15.2"),  # 32.4 - 17.2
        ("out_of_school_6_11", "2024", "total", "4.2"),  # 100 - 95.8
        ("vulnerable_employment", "2024", "total", "27.8"),  # 24.9 + 1.9 + 1.0
        ("not_employed_15_plus", "2024", "total", "67.3"),  # 100 - 100 x 8,764,717 / 26,806,449
        ("jobs_per_1000_15_plus", "2024", "total", "133.8"),  # 1000 x 3,585,475 / 26,806,449
        ("new_businesses_2020", "2024", "total", "32.2"),  # 100 x 363,418 / 1,130,021
        ("population_change", "2024", "total", "8.8"),  # 36,828,330 / 33,848,242
        ("distance_paved_road", "2024", "rural", "1.5"),
        ("no_internet_2014", "2014", "total", "80.7"),  # 100 - 19.3
    ],
)
def test_national_values_are_those_hcp_publishes(value, indicator, period, milieu, expected):
    assert value("country", "MA", indicator, period, milieu)["value"] == expected


@pytest.mark.parametrize(
    ("indicator", "expected", "n"),
    [
        ("illiteracy_10_plus", "10.6", "198418"),
        ("unemployment", "20.0", "80583"),
        ("disability_prevalence", "3.6", "235681"),
        ("dependency_ratio", "49.5", "235681"),  # 100 x (24.5 + 8.6) / 66.9
        ("not_employed_15_plus", "63.7", "177850"),  # 100 - 100 x 64,494 / 177,850
        ("vulnerable_employment", "18.9", "64494"),  # 17.6 + 0.7 + 0.6
        ("no_french", "33.1", "198418"),  # 100 - 74.8 x 0.894
        ("no_running_water", "1.6", "67419"),  # 100 - 98.4
        ("household_size", "3.5", "67491"),
        ("jobs_per_1000_15_plus", "247.1", "177850"),  # 1000 x 43,947 / 177,850
        ("new_businesses_2020", "28.2", "10352"),  # 100 x 2,923 / 10,352
        ("public_services_per_1000", "1.2", "237464"),  # 1000 x 283 / 237,464
        ("associations_per_1000", "0.65", "237464"),  # 1000 x 154 / 237,464
        ("no_weekly_souk", "1", ""),
    ],
)
def test_el_jadida_by_hand_from_hcp_rgph_2024(value, indicator, expected, n):
    row = value("commune", "06.181.01.03", indicator)
    assert (row["value"], row["n"]) == (expected, n)


def test_sale_in_2014_by_hand_from_its_five_arrondissements(value):
    # HCP, RGPH 2014: Tabriquet, Bab Lamrissa, Bettana, Layayda, Hssaine.
    people = (252_218, 174_934, 90_133, 151_951, 213_822)
    aged_10 = (210_434, 146_121, 76_642, 123_081, 174_066)
    illiterate = (20.2, 16.7, 17.8, 27.4, 17.4)
    active, jobless = (97_512, 70_457, 35_539, 54_771, 76_241), (21.5, 18.8, 21.3, 18.1, 18.6)
    homes, water = (61_101, 44_636, 22_360, 33_522, 51_858), (94.9, 95.5, 93.0, 94.4, 95.0)

    def mean(weights, rates):
        return sum(w * r for w, r in zip(weights, rates)) / sum(weights)

    expected = {
        "illiteracy_10_plus": mean(aged_10, illiterate),
        "unemployment": mean(active, jobless),
        "no_running_water": 100 - mean(homes, water),
        "household_size": sum(people) / sum(homes),
    }
    for indicator, number in expected.items():
        row = value("commune", "04.441.01.0", indicator, "2014")
        assert row["status"] == "ok" and float(row["value"]) == pytest.approx(number, abs=0.05)


@pytest.mark.parametrize("period", ["2014", "2024"])
@pytest.mark.parametrize("indicator", SHARES)
def test_a_province_is_the_weighted_mean_of_its_communes(layers, indicators, value, indicator, period):
    # An independent way to the same figure; in 2014 it also tests the six cities that HCP does not publish.
    members = defaultdict(list)
    for code, commune in layers["commune"].items():
        members[commune["province_code"]].append(value("commune", code, indicator, period))
    # Two provinces hold communes without published figures: their rows cannot be put together again.
    whole = {province: rows for province, rows in members.items() if all(row["status"] == "ok" for row in rows)}
    assert len(whole) == 73
    of_households = indicators[indicator]["base"] == "households"
    for province in set(whole) - (NOMADS_IN_2014 if of_households and period == "2014" else set()):
        rows = whole[province]
        weighted = sum(float(row["n"]) * float(row["value"]) for row in rows) / sum(float(row["n"]) for row in rows)
        published = float(value("province", province, indicator, period)["value"])
        assert weighted == pytest.approx(published, abs=0.2), province


def test_changes_are_the_difference_of_the_two_censuses(layers, value):
    for change, indicator, sign in (
        ("illiteracy_change", "illiteracy_10_plus", 1),
        ("unemployment_change", "unemployment", 1),
        ("water_gain", "no_running_water", -1),
    ):
        for code in layers["commune"]:
            row = value("commune", code, change)
            new, old = (value("commune", code, indicator, p) for p in ("2024", "2014"))
            assert (row["status"] == "ok") == (new["status"] == old["status"] == "ok")
            if row["status"] == "ok":
                difference = sign * (float(new["value"]) - float(old["value"]))
                assert float(row["value"]) == pytest.approx(difference, abs=0.1)


def test_values_keep_the_decimals_of_the_catalogue_and_no_minus_zero(rows, indicators):
    for row in rows:
        if row["value"]:
            _, _, decimals = row["value"].partition(".")
            assert len(decimals) == indicators[row["indicator_id"]]["decimals"]
            assert not (row["value"].startswith("-") and float(row["value"]) == 0)


def test_values_stay_within_the_logical_bounds_of_the_catalogue(rows, indicators):
    for row in rows:
        if row["value"]:
            indicator = indicators[row["indicator_id"]]
            low, high = indicator["minimum"], indicator["maximum"]
            assert low is None or float(row["value"]) >= low, row
            assert high is None or float(row["value"]) <= high, row


def test_milieu_rows_exist_only_where_the_catalogue_says_so(rows, indicators):
    split = {row["indicator_id"] for row in rows if row["milieu"] != "total"}
    assert split == {i["id"] for i in indicators.values() if i["by_milieu"]}
    assert {row["milieu"] for row in rows} == {"total", "urban", "rural"}


def test_rows_are_sorted_by_level_and_code_and_their_units_exist(rows, layers):
    order = {"country": 0, "region": 1, "province": 2, "commune": 3}
    keys = [(order[row["unit_level"]], row["unit_code"]) for row in rows]
    assert keys == sorted(keys)
    assert {row["unit_code"] for row in rows if row["unit_level"] == "province"} == set(layers["province"])
