"""Tables that look like a published one: read right, or refused, or the column left out and said; SYNTHETIQUE."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.formats.choosing import recognise
from asd_plugin.domain.importing.recipe import rows_of

PLACES = [("01.051.01.01.", "Al Hoceima"), ("01.051.01.03.", "Bni Bouayach"), ("01.051.01.05.", "Imzouren")]
H, A = "Taux de pauvreté multidimensionnelle (H)", "Intensité de la pauvreté (A)"
M0, V = "Indice de pauvreté multidimensionnelle (MPI=H*A)", "Taux de vulnérabilité à la pauvreté"


def table(title, figures):
    """``figures``: heading -> figure of the first commune; each next commune has a tenth more of it."""
    rows = [
        [code, name, *(round(v * (1 + k / 10), 3) for v in figures.values())] for k, (code, name) in enumerate(PLACES)
    ]
    return [[title], ["Code", "Commune", *figures], *rows]


def read(tables, rows, file="tableau.xlsx"):
    sheet, layout = tables.made(rows)
    found = recognise(sheet, layout, file, {})
    return found, rows_of(sheet, found.recipe).iloc[0] if found else None


def left_out(found):
    return next((one.fields["columns"] for one in found.notes if one.code == "format_columns_left"), [])


def factors(found):
    return {rule.indicator_id[11:]: rule.unit_factor for rule in found.recipe.columns}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({M0: 0.1, H: 0.3, A: 35.0, V: 2.0}, {"index": 1, "rate": 1, "intensity": 1, "vulnerable": 1}),
        ({M0: 0.1, H: 0.3, A: 35.0, V: 0.6}, {"index": 1, "rate": 1, "intensity": 1, "vulnerable": 1}),
        ({M0: 0.053, H: 0.15, A: 0.35, V: 0.2}, {"index": 100, "rate": 100, "intensity": 100, "vulnerable": 100}),
        ({H: 0.3, V: 2.0}, {"rate": 1, "vulnerable": 1}),
        ({"Taux de pauvreté multidimensionnelle (%)": 0.3}, {"rate": 1}),
    ],
)
def test_small_rates_are_per_cent_or_shares_by_what_stands_beside_them(tables, figures, expected):
    found, _ = read(tables, table("Pauvreté multidimensionnelle 2024", figures))
    assert factors(found) == expected


def test_a_share_of_rate_beside_per_cents_is_told_by_the_product(tables):
    rows = [[code, name, h * a, h, a] for (code, name), h, a in zip(PLACES, (0.15, 0.05, 0.6), (35.0, 38.0, 41.0))]
    found, _ = read(tables, [["Pauvreté multidimensionnelle 2024"], ["Code", "Commune", M0, H, A], *rows])
    assert factors(found) == {"index": 1, "rate": 100, "intensity": 1}
    assert "format_h_a_m0" not in {one.code for one in found.notes}


def test_small_rates_of_which_nothing_tells_the_scale_are_refused(tables):
    with pytest.raises(AsdError) as refused:
        read(tables, table("Pauvreté multidimensionnelle 2024", {H: 0.3}))
    assert refused.value.problems[0].code == "format_scale_unknown"


@pytest.mark.parametrize(
    "other",
    [
        "Rang du taux de pauvreté multidimensionnelle",
        "Taux de pauvreté multidimensionnelle des enfants (%)",
        "Variation du taux de pauvreté multidimensionnelle (points)",
        "Erreur standard du taux de pauvreté multidimensionnelle",
        "معدل الفقر متعدد الأبعاد للأطفال",
    ],
)
def test_another_figure_of_poverty_is_not_the_rate_even_when_it_comes_first(tables, other):
    found, first = read(tables, table("Pauvreté multidimensionnelle 2024", {other: 77.0, H: 10.0}))
    assert first["poverty_md_rate"] == 10.0 and left_out(found) == [other]


def test_monetary_poverty_beside_the_multidimensional_is_not_it(tables):
    title = "Pauvreté multidimensionnelle et monétaire 2024"
    found, first = read(tables, table(title, {"Taux de pauvreté (%)": 5.0, "Indice de Gini": 38.0, H: 10.0}))
    assert first["poverty_md_rate"] == 10.0 and factors(found) == {"rate": 1}
    with pytest.raises(AsdError):
        read(tables, table(title, {"Taux de pauvreté (%)": 5.0, "Indice de Gini": 38.0}))


OWN = {
    "Taux de chômage (%)": 10.0,
    "Taux d'analphabétisme des 10 ans et plus (%)": 20.0,
    "Taux de prévalence du handicap (%)": 5.0,
    "Population municipale": 1000.0,
    "Taux d'activité des 15 ans et plus (%)": 45.0,
}
IDS = ("unemployment", "illiteracy_10_plus", "disability_prevalence", "rgph_population", "rgph_activity_rate")
OTHERS = {
    "Taux de chômage des jeunes (%)": 30.0,
    "Taux d'analphabétisme des femmes rurales (%)": 60.0,
    "Taux d'analphabétisme (femmes)": 55.0,
    "Rang selon le taux de chômage": 7.0,
    "Taux de prévalence du handicap des 60 ans et plus (%)": 22.0,
    "Population municipale des 15 ans et plus": 700.0,
    "Nombre de ménages pauvres": 9.0,
    "Part des ménages sans électricité (%)": 3.0,
    "معدل البطالة لدى الشباب (%)": 33.0,
    "Écart du taux de chômage (points)": -2.0,
}


def test_census_look_alikes_are_left_out_and_said_wherever_they_stand(tables):
    for figures in ({**OTHERS, **OWN}, {**OWN, **OTHERS}):
        found, first = read(tables, table("Indicateurs RGPH 2024", figures))
        assert [first[name] for name in IDS] == list(OWN.values())
        assert {rule.indicator_id for rule in found.recipe.columns} == set(IDS)
        assert {rule.period for rule in found.recipe.columns} == {"2024"}
        assert set(left_out(found)) == set(OTHERS)


def test_a_table_of_look_alikes_alone_is_no_census(tables):
    assert read(tables, table("Indicateurs RGPH 2024", OTHERS))[0] is None


@pytest.mark.parametrize("title", ["RGPH 2004 : indicateurs", "RGPH 2014 : indicateurs"])
def test_a_title_of_another_census_than_the_wording_leaves_the_period_to_be_asked(tables, title):
    found, _ = read(tables, [[title], *tables.people_2024()])
    assert {rule.period for rule in found.recipe.columns} == {""}


def test_a_year_of_downloading_in_the_files_name_changes_nothing(tables):
    found, _ = read(tables, tables.people_2024(), "indicateurs_2025.xlsx")
    assert {rule.period for rule in found.recipe.columns} == {"2024"}


def test_arabic_headings_are_read_and_a_column_more_or_less_moves_no_figure(tables):
    arabic = {
        "معدل البطالة (%)": 10.0,
        "معدل الأمية لدى السكان البالغين 10 سنوات فأكثر (%)": 20.0,
        "معدل انتشار الإعاقة (%)": 5.0,
        "السكان البلديون": 1000.0,
    }
    found, first = read(tables, table("الإحصاء العام للسكان والسكنى 2024", arabic))
    assert [first[name] for name in IDS[:4]] == [10.0, 20.0, 5.0, 1000.0]
    more = {"Colonne ajoutée": 1.0, **OWN, "Autre": 2.0}
    _, first = read(tables, table("Indicateurs RGPH 2024", more))
    assert [first[name] for name in IDS] == list(OWN.values())
    less = {name: value for name, value in OWN.items() if "chômage" not in name}
    _, first = read(tables, table("Indicateurs RGPH 2024", less))
    assert "unemployment" not in first and np.allclose([first[name] for name in IDS[1:]], list(less.values()))


def test_a_rule_of_last_time_that_says_otherwise_than_the_file_is_told(tables):
    heads = {M0: 1.75, H: 5.0, A: 35.0}
    last, _ = read(tables, table("Pauvreté multidimensionnelle 2014", heads))
    sheet, layout = tables.made(table("Pauvreté multidimensionnelle 2024", {M0: 0.0175, H: 0.05, A: 0.35}))
    again = recognise(sheet, layout, "tableau.xlsx", {}, recipe=last.recipe)
    (told,) = (one.fields for one in again.notes if one.code == "format_rule_differs")
    assert again.recipe == last.recipe and told["count"] == 3
    assert f"{H}: 2014 ≠ 2024, x 1 ≠ x 100" in told["columns"]
    same, layout = tables.made(table("Pauvreté multidimensionnelle 2014", {M0: 2.1, H: 6.0, A: 35.0}))
    again = recognise(same, layout, "tableau.xlsx", {}, recipe=last.recipe)
    assert "format_rule_differs" not in {one.code for one in again.notes}


def test_years_across_take_no_quarter_no_change_and_no_rank_for_a_year(tables):
    low = ["2014", "2024", "T1 2024", "Variation", "Rang 2024", "Évolution 2014-2024", "mars 2024"]
    rows = [[code, name, *(10.0 + k for k in range(len(low)))] for code, name in PLACES]
    heads = [["Code", "Commune", "Taux de chômage (%)", *[None] * (len(low) - 1)], [None, None, *low]]
    for order in (low, low[::-1]):
        heads[1][2:] = order
        found, _ = read(tables, [["Tableau"], *heads, *rows])
        read_now = {rule.column.split(" / ")[-1]: rule.period for rule in found.recipe.columns}
        assert read_now == {"2014": "2014", "2024": "2024"}
        assert {name.split(" / ")[-1] for name in left_out(found)} == set(low[2:])
