import pytest

from asd_plugin.domain.importing.formats.dimensions import said_by, year_said
from asd_plugin.domain.importing.formats.rows import level_of_row
from asd_plugin.domain.importing.formats.words import says, words_of


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("analphabetisme !15", "Taux d'analphabétisme", True),
        ("analphabetisme !15", "TAUX D’ANALPHABETISME des 15 ans et plus", False),
        ("analphabetisme !15", "Taux d'analphabetisne", True),
        ("analphabetisme|أمية", "معدل الأميّة", True),
        ("scolarisation 6 11", "Taux de scolarisation des 7-12 ans", False),
        ("chomage", "fromage", False),
        ("age 50", "âge 50 ans", True),
        ("eau courante", "Eau  courrante", True),
    ],
)
def test_headings_are_told_by_words_with_accents_and_slips_forgiven(pattern, text, expected):
    assert says(pattern, words_of(text)) is expected


def test_year_milieu_and_sex_are_told_apart_from_what_is_counted():
    said = said_by(("Sexe : Féminin", "Taux de chômage (%)"))
    assert (said.sex, said.milieu, said.rest) == ("women", "", ("Taux de chômage (%)",))
    said = said_by(("Taux de pauvreté", "2014", "Urbain"))
    assert (said.period, said.milieu, said.rest) == ("2014", "urban", ("Taux de pauvreté",))
    assert said_by(("نسبة الفقر", "الوسط القروي")).milieu == "rural"
    assert said_by(("Logement rural",)).rest == ("Logement rural",)


def test_a_school_year_is_no_period():
    assert said_by(("Taux de scolarisation des 6-11 ans en 2023/2024 (%)",)).period == ""
    assert year_said(["RGPH 2014 et 2024"]) == "" and year_said(["rgph_2024.xlsx"]) == "2024"


@pytest.mark.parametrize(
    ("code", "label", "said", "level"),
    [
        ("10510101", "Commune d'Ajdir", "", "commune"),
        ("1511010", "Commune de Tanger", "préfecture d'arrondissement", "commune"),
        ("", "Préfecture d'arrondissements de Casablanca-Anfa", "", "other"),
        ("06.141.", "Préfecture : Casablanca", "", "province"),
        ("01.051.01.01.", "Al Hoceima (Mun.)", "", "commune"),
        ("01.051.05.01.3", "Dont Centre: Ait Kamra", "", "other"),
        ("01.051.05.", "Ait Kamra", "", "other"),
        ("", "جماعة بني بوفراح", "", "commune"),
        ("", "Bni Boufrah", "", ""),
        ("4", "Drâa", "region", "region"),
    ],
)
def test_the_level_of_a_row_is_told_by_label_then_by_code(code, label, said, level):
    assert level_of_row(code, label, said) == level
