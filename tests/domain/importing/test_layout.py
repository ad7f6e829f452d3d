"""Where tables stand in the sheets that offices send."""

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout, name_columns
from asd_plugin.domain.importing.sheet import squared

COMMUNES = [
    ("06.141.01.05", "Sidi Ali"),
    ("06.141.01.07", "Sidi Amar"),
    ("06.141.01.09", "Sidi Bel"),
    ("06.141.01.11", "Oued"),
]


def sheet(*rows, name="S"):
    return squared(name, [list(row) for row in rows])


def codes(layout):
    return [warning.code for warning in layout.warnings]


def kinds(layout):
    return [column.kind for column in layout.columns]


def test_a_plain_table():
    found = detect_layout(
        sheet(("Code", "Commune", "Population"), *[(c, n, str(100 + k)) for k, (c, n) in enumerate(COMMUNES)])
    )
    assert (found.header_rows, found.first_row, found.last_row) == ((1,), 2, 5)
    assert kinds(found) == ["code", "name", "number"]
    assert [column.level for column in found.columns] == ["commune", "commune", ""]
    assert found.columns[1].script == "latin"
    assert found.columns[0].examples == ("06.141.01.05", "06.141.01.07", "06.141.01.09")
    assert found.total_rows == found.note_rows == () and found.warnings == ()


def test_title_blank_rows_two_header_rows_and_notes():
    found = detect_layout(
        sheet(
            ("Tableau 3 : Population et ménages par commune", None, None, None, None, None),
            (None,) * 6,
            ("Code", "Commune", "Population", None, "Ménages", None),
            (None, None, "2014", "2024", "2014", "2024"),
            *[(c, n, "1 200", "1 300", "210", "230") for c, n in COMMUNES],
            ("Ensemble", None, "4 800", "5 200", "840", "920"),
            (None,) * 6,
            ("Source : HCP, RGPH 2024", None, None, None, None, None),
            ("(1) Y compris les nomades", None, None, None, None, None),
        )
    )
    assert found.header_rows == (3, 4) and (found.first_row, found.last_row) == (5, 9)
    names = [column.name for column in found.columns]
    assert names == ["Code", "Commune", "Population / 2014", "Population / 2024", "Ménages / 2014", "Ménages / 2024"]
    assert found.columns[3].path == ("Population", "2024")
    assert found.total_rows == (9,) and found.note_rows == (1, 11, 12)
    assert found.columns[2].thousands == " "


def test_three_header_rows_with_merges_and_years_as_stored_numbers():
    found = detect_layout(
        sheet(
            ("Commune", "Population", None, None, None, "Taux (%)"),
            (None, "Urbain", None, "Rural", None, None),
            (None, 2014, 2024, 2014, 2024, None),
            *[(n, 10 + k, 20 + k, 30 + k, 40 + k, 5.5) for k, (_, n) in enumerate(COMMUNES)],
        )
    )
    assert found.header_rows == (1, 2, 3) and found.first_row == 4
    assert [column.name for column in found.columns] == [
        "Commune",
        "Population / Urbain / 2014",
        "Population / Urbain / 2024",
        "Population / Rural / 2014",
        "Population / Rural / 2024",
        "Taux (%)",
    ]
    assert found.columns[5].percent and not found.columns[1].percent


def test_a_key_heading_merged_downward_is_not_carried_to_the_right():
    cells = sheet(
        ("Code", None, "Effectif", None),
        (None, "Commune", "H", "F"),
        ("06.141.01.05", "A", 1, 2),
        ("06.141.01.07", "B", 3, 4),
    )
    assert name_columns(cells, (1, 2)) == ("Code", "Commune", "Effectif / H", "Effectif / F")


def test_a_header_of_years_alone_and_a_row_that_numbers_the_columns():
    found = detect_layout(
        sheet(("Province", 2014, 2024), (1, 2, 3), *[(n, 100 + k, 120 + k) for k, (_, n) in enumerate(COMMUNES)])
    )
    assert found.header_rows == (1,) and found.first_row == 3
    assert [column.name for column in found.columns] == ["Province", "2014", "2024"]


def test_a_column_of_years_does_not_make_its_rows_a_header():
    found = detect_layout(sheet(("Code", "Année"), *[(c, 2020 + k) for k, (c, _) in enumerate(COMMUNES)]))
    assert (found.first_row, found.last_row) == (2, 5)


def test_arabic_table_with_its_own_digits_total_and_note():
    found = detect_layout(
        sheet(
            ("جدول 1: السكان حسب الجماعات", None, None),
            ("الرمز", "الجماعة", "السكان"),
            ("٠٦٫١٤١", "سيدي علي", "١٢٣٤"),
            ("٠٦٫١٤١", "سيدي عمر", "١٬٢٣٤"),
            ("٠٦٫١٤١", "واد", "غ م"),
            (None, "المجموع", "٢٤٦٨"),
            ("المصدر: المندوبية السامية للتخطيط", None, None),
        )
    )
    assert found.header_rows == (2,) and (found.first_row, found.last_row) == (3, 6)
    assert found.total_rows == (6,) and found.note_rows == (1, 7)
    assert (found.columns[1].kind, found.columns[1].level, found.columns[1].script) == ("name", "commune", "arabic")
    assert found.columns[2].kind == "number"


def test_french_and_arabic_names_side_by_side():
    found = detect_layout(
        sheet(("code_commune", "nom_fr", "nom_ar", "n"), *[(c, n, "سيدي", 5 + k) for k, (c, n) in enumerate(COMMUNES)])
    )
    assert [(c.kind, c.script) for c in found.columns[1:3]] == [("name", "latin"), ("name", "arabic")]
    assert not any(column.nominative for column in found.columns)


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        (["6.141.1.5", "6.141.1.7", "6.141.1.9", "12.66.3.1"], "commune"),
        (["1410105", "1410107", "1410109", "1410111"], "commune"),
        ([1410105, 1410107, 1410109, 15110101], "commune"),
        (["6.141", "6.142", "7.201", "1.511"], "province"),
        ([6.141, 6.142, 7.201, 1.511], "province"),
        (["6", "7", "8", "12"], "region"),
    ],
)
def test_codes_that_lost_their_zeros_are_codes_and_it_is_said(texts, level):
    found = detect_layout(sheet(("Code", "Nom", "Valeur"), *[(text, f"U{k}", 10 + k) for k, text in enumerate(texts)]))
    assert found.columns[0].kind == "code" and found.columns[0].lost_zeros
    assert found.columns[0].level == level
    assert "layout_zeros_lost" in codes(found)


def test_figures_that_look_like_codes_are_figures_without_a_heading_that_says_code():
    found = detect_layout(
        sheet(
            ("Commune", "Densité", "Revenu"), *[(n, f"45.{120 + k}", 1410105 + k) for k, (_, n) in enumerate(COMMUNES)]
        )
    )
    assert found.columns[1].kind == "number"


def test_whole_codes_keep_their_zeros_and_nothing_is_said():
    found = detect_layout(
        sheet(("Code région", "Région", "n"), ("01", "Tanger", 1), ("06", "Casablanca", 2), ("12", "Dakhla", 3))
    )
    assert found.columns[0].kind == "code" and not found.columns[0].lost_zeros
    assert found.columns[0].level == "region"


def test_a_column_that_tells_of_persons_shows_no_examples():
    found = detect_layout(
        sheet(
            ("Code", "Nom et prénom", "Contact", "n"),
            *[(c, "Ahmed", f"061234567{k}", k) for k, (c, _) in enumerate(COMMUNES)],
        )
    )
    assert [column.nominative for column in found.columns] == ["", "name", "phone", ""]
    assert found.columns[1].examples == found.columns[2].examples == ()
    assert "layout_nominative" in codes(found)


def test_points_that_could_be_thousands_follow_the_sheet_or_are_said():
    by_sheet = detect_layout(
        sheet(("Commune", "A", "B"), *[(n, f"1.23{k}", f"{k},5") for k, (_, n) in enumerate(COMMUNES)])
    )
    assert by_sheet.columns[1].decimal == "," and "layout_marks_by_sheet" in codes(by_sheet)
    alone = detect_layout(sheet(("Commune", "A"), *[(n, f"1.23{k}") for k, (_, n) in enumerate(COMMUNES)]))
    assert alone.columns[1].decimal == "?" and "layout_marks_ambiguous" in codes(alone)


def test_a_table_of_texts_only():
    found = detect_layout(
        sheet(
            ("Nom de l'établissement", "Type", "Statut"),
            ("École A", "primaire", "ouvert"),
            ("École B", "primaire", "fermé"),
        )
    )
    assert found.header_rows == (1,) and (found.first_row, found.last_row) == (2, 3)
    assert found.columns[0].kind == "name"


def test_a_table_without_header():
    found = detect_layout(sheet(*[(c, n, 10 + k) for k, (c, n) in enumerate(COMMUNES)]))
    assert found.header_rows == () and found.first_row == 1
    assert [column.name for column in found.columns] == ["#1", "#2", "#3"]
    assert "layout_no_header" in codes(found)


def test_doubled_headings_are_told_apart_and_said():
    found = detect_layout(sheet(("Commune", "n", "n"), *[(n, k, k + 1) for k, (_, n) in enumerate(COMMUNES)]))
    assert [column.name for column in found.columns] == ["Commune", "n", "n (2)"]
    assert "layout_names_doubled" in codes(found)


def test_headers_repeated_on_every_page_are_notes():
    head = ("Code", "Commune", "n")
    found = detect_layout(
        sheet(head, *[(c, n, 3) for c, n in COMMUNES[:2]], head, *[(c, n, 4) for c, n in COMMUNES[2:]])
    )
    assert found.header_rows == (1,) and found.note_rows == (4,) and found.last_row == 6


def test_a_unit_with_marks_of_absence_alone_is_kept():
    found = detect_layout(
        sheet(("Commune", "a", "b"), ("Lagouira", "-", "nd"), ("Zoug", "1", "2"), ("Mijik", "..", ".."))
    )
    assert (found.first_row, found.last_row) == (2, 4) and found.note_rows == ()


def test_dates_are_text():
    found = detect_layout(
        sheet(("Commune", "Date", "n"), *[(n, f"2024-03-0{k + 1}", k) for k, (_, n) in enumerate(COMMUNES)])
    )
    assert found.columns[1].kind == "text"


@pytest.mark.parametrize("rows", [[], [(None, None)], [("Un seul titre", None)]])
def test_a_sheet_without_table_is_refused(rows):
    with pytest.raises(AsdError) as raised:
        detect_layout(sheet(*rows))
    assert raised.value.problems[0].code == "sheet_without_table"


def test_a_sum_without_a_label_below_the_heading_is_no_heading():
    rows = [["Commune", "n", "Taux"], [None, 836, None], *[[f"Unité {k}", 100 + k, f"1{k},5"] for k in range(8)]]
    layout = detect_layout(squared("S", rows))
    assert (layout.header_rows, layout.first_row) == ((1,), 3) and 2 in layout.note_rows
    ages = [["Commune", "n", None], [None, 2014, 2024], *[[f"Unité {k}", 100 + k, 200 + k] for k in range(8)]]
    assert detect_layout(squared("S", ages)).header_rows == (1, 2)
