"""What a card's words say: shares, growths and counts, in the office's three languages."""

import pytest

from asd_plugin.domain.quality.scales import adds_up, is_share


@pytest.mark.parametrize(
    "unit",
    ["%", "٪", " % des ménages", "pour cent", "Pour  cent des ménages", "percent", "per cent of people", "pourcentage",
     "في المائة", "بالمئة", "نسبة مئوية", "٪ من الأسر"],
)  # fmt: skip
def test_a_percentage_is_known_however_it_is_written(unit):
    assert is_share([unit]) and is_share(["autre", unit]) and not adds_up({"unit": unit})


@pytest.mark.parametrize(
    "unit",
    ["points de pourcentage", "percentage points", "نقطة مئوية", "% entre 2014 et 2024", "% بين 2014 و2024",
     "pour 100 personnes de 15-64 ans", "km", "", "ménages"],
)  # fmt: skip
def test_points_growths_and_ratios_are_no_shares(unit):
    assert not is_share([unit])


def test_a_label_of_growth_lets_a_percentage_pass_100():
    assert not is_share(["%"], ["Taux d'accroissement", "معدل"]) and is_share(["%"], ["Taux de pauvreté"])


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ({"unit": "ménages"}, True),
        ({"unit": {"fr": "bénéficiaires", "ar": "مستفيد"}}, True),
        ({"unit": {"ar": "عدد الأسر"}}, True),
        ({"unit": "centres", "denominator": "aucun (effectif)"}, True),
        ({"unit": "centres", "denominator": "Communes"}, False),
        ({"unit": "personnes par ménage"}, False),
        ({"unit": {"fr": "personnes", "en": "people per household"}}, False),
        ({"unit": "0/1", "denominator": "Sans objet (comptage)"}, False),
        ({"unit": "km"}, False),
        ({"unit": "ménages", "aggregation": "mean"}, False),
        ({"unit": "%", "aggregation": "sum"}, True),
    ],
)
def test_counts_add_up_by_what_the_card_says_or_by_their_unit(card, expected):
    assert adds_up(card) is expected


@pytest.mark.parametrize(
    "label",
    [
        *("Ménages à plus de 5 km d'un centre de santé", "Part des échanges", "Part des entreprises de 2024"),
        *(
            "Population entre 15 et 59 ans",
            "Share between 15 and 59",
            "نسبة السكان بين 15 و59 سنة",
            "نسبة المباني النموذجية",
        ),
    ],
)
def test_a_word_inside_another_or_an_age_group_is_no_growth(label):
    assert is_share(["%"], [label])


@pytest.mark.parametrize(
    "label",
    [
        *("Variation annuelle", "Croissance par an", "Différence entre 2014 et 2024", "Change between 2014 and 2024"),
        *("Écart entre les recensements de 2004 et 2014", "معدل النمو السنوي", "التغير بين 2014 و2024", "تطور المعدل"),
    ],
)
def test_what_happened_between_two_years_is_a_growth_and_may_pass_100(label):
    assert not is_share(["%"], [label])
