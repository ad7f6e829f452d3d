"""Rows that sum others are told from units, whatever words or none announce them."""

import pytest

from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.sheet import squared
from asd_plugin.domain.importing.total_rows import find_total_rows, is_total_label


def found_in(*rows):
    cells = squared("S", [list(row) for row in rows])
    layout = detect_layout(cells)
    body = [n for n in range(layout.first_row, layout.last_row + 1) if n not in layout.note_rows]
    return layout.total_rows, {t.row: t.reason for t in find_total_rows(cells, body, layout.columns)}


@pytest.mark.parametrize(
    "label",
    [
        "Total",
        "TOTAL GÉNÉRAL",
        "Total Province de Chefchaouen",
        "Ensemble",
        "Ensemble du Maroc",
        "Sous-total",
        "S/Total",
        "Maroc",
        "National",
        "المجموع",
        "المجموع العام",
        "مجموع الإقليم",
    ],
)
def test_labels_of_sums(label):
    assert is_total_label(label)


@pytest.mark.parametrize(
    "label", ["Sidi Total", "Marocaine", "Ait Ensemble", "Tanger", "واد المجموع", "Nationale 7", ""]
)
def test_labels_of_units(label):
    assert not is_total_label(label)


def test_a_province_between_its_communes_is_known_by_its_sums_alone():
    totals, reasons = found_in(
        ("Territoire", "Population", "Ménages"),
        ("Chefchaouen", "600", "60"),
        ("Bab Taza", "100", "10"),
        ("Talambote", "200", "20"),
        ("Tanaqoub", "300", "30"),
        ("Ouezzane", "900", "95"),
        ("Brikcha", "400", "45"),
        ("Zoumi", "500", "50"),
    )
    assert totals == (2, 6) and set(reasons.values()) == {"sum"}


def test_totals_of_totals_are_found_level_by_level():
    totals, _ = found_in(
        ("Territoire", "Population", "Ménages"),
        ("Nord", "1500", "155"),
        ("P1", "600", "60"),
        ("a", "100", "10"),
        ("b", "200", "20"),
        ("c", "300", "30"),
        ("P2", "900", "95"),
        ("d", "400", "45"),
        ("e", "500", "50"),
    )
    assert totals == (2, 3, 7)


def test_sums_that_stand_below_their_parts():
    totals, _ = found_in(
        ("Territoire", "Population", "Ménages"),
        ("a", "100", "10"),
        ("b", "217", "21"),
        ("c", "320", "35"),
        ("Les trois", "637", "66"),
    )
    assert totals == (5,)


def test_rows_with_a_code_of_their_own_are_never_sums_by_chance():
    totals, _ = found_in(
        ("Code", "Commune", "Population", "Ménages"),
        ("06.141.01.05", "a", "300", "30"),
        ("06.141.01.07", "b", "100", "10"),
        ("06.141.01.09", "c", "200", "20"),
    )
    assert totals == ()


def test_codes_of_levels_above_mark_their_rows():
    totals, reasons = found_in(
        ("Code", "Nom", "Population"),
        ("06", "Région", "300"),
        ("06.141", "Province", "300"),
        ("06.141.01.05", "a", "100"),
        ("06.141.01.07", "b", "200"),
        ("06.141.01.09", "c", "1"),
    )
    assert totals == (2, 3) and set(reasons.values()) == {"code"}


def test_provinces_announced_by_word_in_a_column_of_communes():
    totals, _ = found_in(
        ("Commune", "Taux"),
        ("Province : Chefchaouen", "12,5"),
        ("Bab Taza", "10,5"),
        ("Talambote", "14,5"),
        ("إقليم: وزان", "11,5"),
        ("Brikcha", "9,5"),
    )
    assert totals == (2, 5)


def test_percentages_are_never_added():
    totals, _ = found_in(("Commune", "a %", "b %"), ("x", "60", "90"), ("y", "20", "30"), ("z", "40", "60"))
    assert totals == ()


def test_a_table_of_provinces_is_no_list_of_totals():
    totals, _ = found_in(
        ("Province", "n"), ("Province de Chefchaouen", "5"), ("Province d'Ouezzane", "6"), ("Préfecture de Salé", "7")
    )
    assert totals == ()


def test_total_under_milieu_or_sex_is_a_figure_of_the_unit_and_no_total_row():
    for heading, whole, parts in (("Milieu", "Ensemble", ("Urbain", "Rural")), ("Sexe", "Total", ("Hommes", "Femmes"))):
        for has_code in (True, False):
            rows = [("Code", "Commune", heading, "n", "m")]
            for n, unit in enumerate(("Bab Taza", "Talambote", "Brikcha"), 1):
                figures = ((whole, 30 * n, 50 * n), (parts[0], 10 * n, 20 * n), (parts[1], 20 * n, 30 * n))
                rows += [(f"06.141.01.0{n}", unit, said, str(a), str(b)) for said, a, b in figures]
            rows.append(("", "Total", whole, "180", "300"))
            assert found_in(*(row if has_code else row[1:] for row in rows))[0] == (11,), (heading, has_code)


def test_a_milieu_that_is_total_all_the_way_is_no_column_of_totals():
    rows = [("06.141.01.05", "a", "المجموع", "5"), ("06.141.01.07", "b", "المجموع", "6")]
    assert found_in(("Code", "Commune", "الوسط", "n"), *rows)[0] == ()


def test_a_remark_about_a_total_beside_a_units_code_or_name_makes_no_total_of_its_row():
    rows = [("06.141.01.05", "a", "5", "Total provisoire"), ("06.141.01.07", "b", "6", ""), ("", "", "11", "Total")]
    assert found_in(("Code", "Commune", "n", "Remarque"), *rows)[0] == (4,)
    names = [row[1:] for row in rows]
    assert found_in(("Commune", "n", "Remarque"), *names)[0] == (4,)
