"""Columns that name a person are found by heading and by look; names of places are let be."""

import pytest

from asd_plugin.domain.importing.nominative import nominative_columns, place_key


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


@pytest.mark.parametrize(
    ("heading", "why"),
    [
        ("C.I.N", "identity"),
        ("Num_CNI", "identity"),
        ("Pièce d'identité", "identity"),
        ("N° affilié AMO", "identity"),
        ("Identifiant RSU", "identity"),
        ("ب.ت.و", "identity"),
        ("الرقم الوطني", "identity"),
        ("tel1", "phone"),
        ("Contact", "phone"),
        ("Adresse du ménage", "address"),
        ("adr", "address"),
        ("DDN", "birth"),
        ("Né(e) le", "birth"),
        ("تاريخ ومكان الازدياد", "birth"),
        ("N° compte", "account"),
        ("nomprenom", "name"),
        ("Head of household", "name"),
        ("Chef de ménage", "name"),
    ],
)
def test_abbreviated_headings_announce_a_person_too(heading, why):
    assert reason(heading) == why


@pytest.mark.parametrize(
    "heading",
    [
        "NOM_ETAB",
        "Nom ESSP",
        "Abonnés mobile",
        "Longueur rue pavée (km)",
        "Orphelins de père",
        "Mère seule (%)",
        "CNSS (assurés)",
        "Affiliés CNSS",
        "Nombre de CIN délivrées",
        "الأب متوفى",
    ],
)
def test_counts_of_cards_members_and_parents_are_figures(heading):
    assert reason(heading) == ""


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (["CIN AB123456", "CIN: J456789"], "identity"),
        (["06/61/23/45/67", "(0661) 23-45-67"], "phone"),
        (["0661234567 / 0522123456", "0612345678/0522123457"], "phone"),
        (["Ahmed <a@b.ma>", "b@c.org"], "email"),
        (["Ahmed Alami", "Fatima Zahra Idrissi", "Mohamed Benani", "Khadija El Amrani"], "name"),
        (["محمد العلوي", "فاطمة الزهراء", "السيد أحمد", "خديجة ب"], "name"),
        (["12, rue Ibn Batouta, appt 4", "Lot 45 Hay Salam", "Bloc B n° 12"], "address"),
        (["زنقة 12 رقم 4 حي السلام", "حي المحمدي رقم 33"], "address"),
    ],
)
def test_cells_written_in_other_ways_are_seen(cells, why):
    assert reason("champ_7", cells) == why


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("x", ["06.181.01.01.3", "06.181.01.02.4"]),
        ("x", [str(6181010100 + k) for k in range(10)]),
        ("x", [f"06181010{k:03d}" for k in range(10)]),
        ("x", [f"H{k:05d}" for k in range(10)]),
        ("x", ["P3012", "RP3012", "RN10"]),
        ("Budget (DH)", [str(312345678 + 7919 * k) for k in range(10)]),
        ("Montant des transferts", ["612345678", "598123456", "701234567", "655123456", "822123456"]),
        ("x", ["M'tioua", "M'diq", "M'haya", "M'rirt"]),
    ],
)
def test_codes_of_places_pseudonyms_roads_and_amounts_are_let_be(heading, cells):
    assert reason(heading, cells) == ""


def test_a_person_is_found_inside_a_text_and_measures_are_not():
    from asd_plugin.domain.importing.nominative import tells_person

    for text in ("Vu M. A., CIN BE123456.", "tel 06 61 23 45 67", "écrire à a@b.ma", "الهاتف ٠٦٦١٢٣٤٥٦٧"):
        assert tells_person(text), text
    for text in (
        "à 15000 habitants",
        "route RP3012 coupée",
        "vu le 05-12-2024 08:30",
        "6 classes, 05 salles 12 filles",
    ):
        assert not tells_person(text), text


def test_identity_numbers_that_follow_each_other_are_still_identity_numbers():
    assert reason("x", [f"AB{100000 + number}" for number in range(10)]) == "identity"


PLACES = frozenset(map(place_key, ["Aïn Béïda", "Bni Hadifa", "Imzouren", "عين البيضاء", "Sidi Ali"]))


@pytest.mark.parametrize("heading", ["nom", "Name", "NOMS", "الاسم"])
@pytest.mark.parametrize(
    "cells, is_person",
    [
        (["Ain Beida", "Commune de Bni Hadifa", "Imzouren"], False),
        (["جماعة عين البيضاء", "Imzouren", "Inconnue"], False),
        (["Alami Driss", "Bencheqroun Hind", "Tazi Omar"], True),
        (["Alami Driss", "Bencheqroun Hind", "Tazi Omar", "Sidi Ali"], True),
        ([], True),
    ],
)
def test_a_bare_name_is_a_persons_or_a_units_by_what_stands_below(heading, cells, is_person):
    assert bool(nominative_columns([heading], {heading: cells}, PLACES)) == is_person


def test_a_heading_that_is_surely_a_persons_stays_so_whatever_stands_below():
    for heading in ("Nom et prénom", "Nom du chef de ménage", "CIN", "Téléphone"):
        assert nominative_columns([heading], {heading: ["Imzouren", "Bni Hadifa"]}, PLACES)


def test_each_text_of_a_column_is_looked_at_once_and_counts_as_often_as_it_stands(monkeypatch):
    from asd_plugin.domain.importing import nominative

    seen = []
    plain = nominative.written_as_person
    monkeypatch.setattr(nominative, "written_as_person", lambda cell: seen.append(cell) or plain(cell))
    cells = ["Rural", "Urbain"] * 150 + ["Mohamed Alami"] * 100
    assert nominative.reason_by_cells(cells) == ""
    assert sorted(seen) == ["Mohamed Alami", "Rural", "Urbain"]
    assert nominative.reason_by_cells([*cells, *["Mohamed Alami"] * 40]) == "name"


@pytest.mark.parametrize("heading", ["IDSCS", "IDCN", "lcarte nationale", "ر.ب.و", "smiya", "nimiro"])
def test_headings_of_people_as_they_are_said_in_offices(heading):
    assert nominative_columns([heading], {heading: []})


def test_contacts_with_health_services_are_a_rate():
    assert not nominative_columns(["Contacts médicaux par habitant"], {"Contacts médicaux par habitant": ["0,4"]})


@pytest.mark.parametrize(
    "cells",
    [
        ["EL IDRISSI Fatima Zahra", "BENALI Mohamed", "AIT TALEB Hassan"],
        ["Dr. Bennani", "Dr. Alaoui", "Dr. Tazi"],
        ["(+212)0661234567", "(+212)0671234568", "(+212)0661234569"],
        ["IDCS 1234567890", "IDCS 2345678901", "IDCS 3456789012"],
        ["né le 12/03/1980", "née le 1/2/1975", "né le 4/5/1990"],
    ],
)
def test_cells_that_tell_of_people_without_a_heading(cells):
    assert nominative_columns(["colonne"], {"colonne": cells})
