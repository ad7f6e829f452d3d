"""Each published layout, made by hand, is recognised by its words and read as it stands."""

import random

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.formats.choosing import NONE, recognise
from asd_plugin.domain.importing.formats.douars import weighted_means
from asd_plugin.domain.importing.recipe import Recipe, rows_of
from asd_plugin.domain.quality.cards import blank_parts, card_faults


def told(rows, name="Feuille", file="tableau.xlsx", tables=None, **asked):
    sheet, layout = tables.made(rows, name)
    found = recognise(sheet, layout, file, {}, **asked)
    return found, (None if found is None else rows_of(found.sheet or sheet, found.recipe))


def code_of(error):
    return error.value.problems[0].code


def note(found, code):
    return next(one.fields for one in found.notes if one.code == code)


def test_the_census_of_2024_is_read_with_its_sexes_and_without_other_levels(tables):
    found, rows = told(tables.people_2024(), tables=tables)
    assert found.recipe.format_id == "hcp_census_2024_people_total"
    assert rows["code"].tolist() == ["10510101", "10510103", "10510105"] and rows.index.tolist() == [9, 10, 11]
    assert rows["illiteracy_10_plus"].tolist() == [16.0, 17.0, 18.0]
    assert rows["illiteracy_10_plus_women"].tolist() == [18.0, 19.0, 20.0]
    assert {rule.period for rule in found.recipe.columns} == {"2024"}
    assert note(found, "format_rows_left")["count"] == 5


def test_urban_sheets_are_urban_and_provinces_can_be_asked_for(tables):
    found, _ = told(tables.people_2024("Urbain"), tables=tables)
    assert {rule.milieu for rule in found.recipe.columns} == {"urban"}
    _, rows = told(tables.people_2024(), tables=tables, level="province")
    assert rows["code"].tolist() == ["1051"]


def test_misspelt_headings_without_accents_are_recognised_too(tables):
    def worn(cell):
        if not isinstance(cell, str):
            return cell
        return cell.replace("é", "e").replace("É", "E").replace("analphab", "annalphab").upper()

    rows = [[worn(cell) for cell in row] for row in tables.people_2024()]
    found, table = told(rows, tables=tables)
    assert found.family == "hcp_census" and table["illiteracy_10_plus"].tolist() == [16.0, 17.0, 18.0]


def test_the_census_of_2014_has_dotted_codes_and_marks_of_its_own(tables):
    found, rows = told(tables.households_2014(), "Indic.Urbain", tables=tables)
    assert found.recipe.format_id == "hcp_census_2014_households_urban"
    assert rows["code"].tolist() == ["01.051.01.01.", "01.051.01.03.", "01.051.05.01."]
    assert rows["rgph_electricity"].tolist() == [80.25] * 3 and "rgph_cooking_electricity" not in rows
    assert rows["rgph_running_water__status"].tolist() == ["not_asked"] * 3


def test_distances_are_means_weighted_by_households_and_withheld_douars_count_nowhere(tables):
    found, rows = told(
        tables.douars(
            [
                (510101103001, 40, 1.5, 2.0, 1.0, 3.0, 5.0, 4.0),
                (510101103002, 60, 0.5, 2.0, 2.0, 3.0, 5.0, 4.0),
                (510101103003, 25, *"XXXXXX"),
                ("0510105103003", 10, *"XXXXXX"),
            ]
        ),
        tables=tables,
    )
    assert rows["code"].tolist() == ["051.01.01", "051.01.05"] and rows.index.tolist() == [3, 6]
    assert rows["distance_primary_school"].iloc[0] == pytest.approx((40 * 1 + 60 * 2) / 100)
    assert rows["distance_paved_road_douars"].iloc[0] == pytest.approx((40 * 1.5 + 60 * 0.5) / 100)
    assert rows["douar_households_covered"].tolist() == [pytest.approx(80.0), 0.0]
    assert np.isnan(rows["distance_primary_school"].iloc[1])
    assert rows["distance_primary_school__status"].tolist() == ["", "hidden_primary"]
    assert rows["distance_primary_school__n"].tolist() == [100.0, 0.0]
    assert rows["douar_households_covered__n"].tolist() == [125.0, 10.0]
    said = note(found, "format_douars")
    assert (said["douars"], said["withheld"], said["covered"], said["households"]) == (4, 2, 100, 135)


def test_a_slow_mean_agrees_with_the_fast_one():
    chance = random.Random(6)
    values = np.array([chance.choice([float("nan"), chance.uniform(0, 30)]) for _ in range(400)])
    weights = np.array([float(chance.randrange(0, 90)) for _ in range(400)])
    place = np.array([chance.randrange(12) for _ in range(400)])
    for unit, mean in enumerate(weighted_means(values, weights, place, 13)):
        told_of = [(v, w) for v, w, p in zip(values, weights, place) if p == unit and v == v]
        whole = sum(w for _, w in told_of)
        slow = sum(v * w for v, w in told_of) / whole if whole else float("nan")
        assert mean == pytest.approx(slow, nan_ok=True)


@pytest.mark.parametrize(
    ("rows", "code"),
    [([(510101103001, 40)], "format_lacks"), ([(510101103001, 40, *"111111")] * 2, "format_douars_twice")],
)
def test_douars_without_distances_or_given_twice_are_refused(tables, rows, code):
    with pytest.raises(AsdError) as refused:
        told(tables.douars(rows, with_distances=len(rows) > 1), tables=tables)
    assert code_of(refused) == code


UNITS = [("Commune d'Ajdir", 10510101), ("Commune de Bni Bouayach", 10510103), ("Commune d'Imzouren", 10510105)]


def test_poverty_is_read_by_year_in_per_cent_and_h_times_a_is_checked(tables):
    rows = [[name, code, "commune", year, 0.025, 6.8, 36.7, 8.1] for name, code in UNITS for year in (2014, 2024)]
    rows[5][4] = 0.05
    found, table = told(tables.poverty(rows), "Ensemble", tables=tables)
    assert table["period"].tolist() == ["2014", "2024"] * 3
    assert table["poverty_md_index"].tolist() == pytest.approx([2.5] * 5 + [5.0])
    assert table["poverty_md_rate"].iloc[0] == 6.8 and table["poverty_md_intensity"].iloc[0] == 36.7
    assert note(found, "format_h_a_m0")["count"] == 1 and note(found, "format_h_a_m0")["checked"] == 6


def test_national_figures_of_2014_and_2024_pass_the_check_with_years_across(tables):
    heads = ["Code", "Commune", "Taux de pauvreté", None, "Intensité", None, "Indice de pauvreté", None]
    body = [[f"01.051.01.0{k}", name, 11.9, 6.8, 38.1, 36.7, 4.5, 2.5] for k, (name, _) in enumerate(UNITS, 1)]
    rows = [["Pauvreté multidimensionnelle"], [], heads, [None, None, *[2014, 2024] * 3], *body]
    found, table = told(rows, tables=tables)
    assert "format_h_a_m0" not in [one.code for one in found.notes]
    assert table["poverty_md_rate@2014@total"].tolist() == [11.9] * 3


def test_a_poverty_map_without_its_rate_is_refused(tables):
    heads = ["Code", "Commune", "Intensité de la pauvreté multidimensionnelle"]
    with pytest.raises(AsdError) as refused:
        told([heads, *([code, name, 36.7] for name, code in UNITS)], tables=tables)
    assert code_of(refused) == "format_lacks"


def test_years_and_milieus_across_become_periods_and_milieus(tables):
    heads = [["Code", "Commune", "Taux de chômage (%)", None, None, None], [None, None, 2014, None, 2024, None]]
    heads.append([None, None, *["Urbain", "Rural"] * 2])
    body = [[f"01.051.01.0{k}", name, 11.5, 6.5, 38.5, 36.5] for k, (name, _) in enumerate(UNITS, 1)]
    found, table = told([*heads, *body], tables=tables)
    assert found.family == "hcp_layout" and table["unemployment@2024@rural"].tolist() == [36.5] * 3


def test_an_offices_own_table_is_not_taken_for_hcps(tables):
    heads = ["Code", "Commune", "Taux de chômage", "Taux d'analphabétisme", "Handicap", "Taille moyenne des ménages"]
    rows = [heads, *([code, name, 5.5, 6.5, 7.5, 4.5] for name, code in UNITS)]
    assert told(rows, file="enquete_2024.xlsx", tables=tables)[0] is None
    heads = ["Code", "Commune", "Taux de chômage des jeunes 2023", "Taux de chômage des jeunes 2024"]
    assert told([heads, *([code, name, 5.5, 6.5] for name, code in UNITS)], tables=tables)[0] is None


def test_other_tables_are_left_alone_and_a_format_can_be_forbidden_or_wanted(tables):
    plain = [["Code", "Commune", "Bénéficiaires"], *([code, name, 5] for name, code in UNITS)]
    assert told(plain, tables=tables)[0] is None
    assert told(tables.people_2024(), tables=tables, wanted=NONE)[0] is None
    with pytest.raises(AsdError) as refused:
        told(plain, tables=tables, wanted="hcp_douars")
    assert code_of(refused) == "format_not_recognised"


def test_cards_are_complete_in_three_languages(tables):
    rows = [[name, code, "commune", 2024, 2.5, 6.8, 36.7, 8.1] for name, code in UNITS]
    for made in (tables.people_2024(), tables.households_2014(), tables.poverty(rows)):
        for card in told(made, tables=tables)[0].cards:
            assert card_faults(card) == [] and blank_parts(card) == () and card["origin"] == "format"
            assert card["minimum"] == 0 and card["data_date"] and card["owner"]


def test_a_rule_kept_from_last_time_computes_the_douars_again(tables):
    rows = tables.douars([(510101103001, 40, *"123456"), (510101103002, 60, *"123456")])
    found, table = told(rows, tables=tables)
    again, same = told(rows, tables=tables, recipe=Recipe.from_json(found.recipe.to_json()))
    assert again.recipe == found.recipe and same.equals(table)
