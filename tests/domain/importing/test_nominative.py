"""Columns that name a person are found by heading and by look; names of places are let be."""

import pytest

from asd_plugin.domain.importing.nominative import nominative_columns


def reason(name, cells=()):
    found = nominative_columns([name], {name: cells})
    return found[0].reason if found else ""


@pytest.mark.parametrize(
    ("heading", "why"),
    [
        ("CIN", "identity"),
        ("N° CIN", "identity"),
        ("N° CINE du bénéficiaire", "identity"),
        ("num_cin", "identity"),
        ("IDCS", "identity"),
        ("idcs_menage", "identity"),
        ("رقم البطاقة الوطنية", "identity"),
        ("البطاقة الوطنية", "identity"),
        ("Nom", "name"),
        ("NOM ET PRÉNOM", "name"),
        ("prénom", "name"),
        ("firstName", "name"),
        ("Nom du chef de ménage", "name"),
        ("الاسم", "name"),
        ("الاسم الكامل", "name"),
        ("الإسم العائلي", "name"),
        ("Téléphone", "phone"),
        ("Tél.", "phone"),
        ("GSM", "phone"),
        ("الهاتف", "phone"),
        ("E-mail", "email"),
        ("Adresse", "address"),
        ("العنوان", "address"),
        ("RIB", "account"),
        ("IBAN", "account"),
        ("Date de naissance", "birth"),
        ("تاريخ الازدياد", "birth"),
    ],
)
def test_headings_that_announce_a_person(heading, why):
    assert reason(heading) == why


@pytest.mark.parametrize(
    "heading",
    [
        "Nom de la commune",
        "nom_commune",
        "NOM_PROVINCE",
        "name_fr",
        "name_ar",
        "Nom de l'établissement",
        "Nom du douar",
        "اسم الجماعة",
        "اسم الإقليم",
        "Taux d'équipement en téléphone",
        "Part des ménages disposant du téléphone",
        "Population municipale",
        "Code",
        "Nombre de bénéficiaires",
        "Distance moyenne à la route",
        "Ménages",
        "Commune",
        "Taux d'accès à une adresse électronique",
        "عدد السكان",
        "الجماعة",
    ],
)
def test_headings_about_places_and_counts_are_let_be(heading):
    assert reason(heading) == ""


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (["AB123456", "J45678", "BE 812345"], "identity"),
        (["0612345678", "07 12 34 56 78", "+212 6 61 23 45 67", "00212661234567"], "phone"),
        ([612345678, 712345678, 661234567, 677123456, 655123456], "phone"),
        (["a.b@c.ma", "x_y@anss.gov.ma"], "email"),
        (["011 780 0000012345678901 23 45".replace(" ", "")[:24]] * 3, "account"),
        (["MA64 0117 8000 0001 2345 6789 0123", "MA64011780000001234567890123"], "account"),
        (["٠٦١٢٣٤٥٦٧٨", "٠٧١٢٣٤٥٦٧٨"], "phone"),
        ([str(1_000_000_000 + 7919 * k) for k in range(20)], "identity"),
    ],
)
def test_cells_that_look_like_a_person_s(cells, why):
    assert reason("champ_7", cells) == why


@pytest.mark.parametrize(
    "cells",
    [
        ["06.141.01.05", "06.141.01.07"],
        [1410105, 1410107, 12345],
        ["Chefchaouen", "Azrou"],
        ["1 234", "5 678", "12,5"],
        ["2024-01", "2024-02"],
        [36828330, 1200000, 3],
        ["A1", "B2"],
        [],
        [None, None],
    ],
)
def test_codes_names_and_figures_are_nobody_s(cells):
    assert reason("valeur", cells) == ""


def test_a_few_phones_in_a_long_column_of_remarks_are_enough_only_above_the_share():
    remarks = ["rien"] * 90 + ["0612345678"] * 10
    assert reason("remarque", remarks) == ""
    assert reason("remarque", ["rien"] * 70 + ["0612345678"] * 30) == "phone"
