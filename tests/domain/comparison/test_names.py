"""Finding communes as people type them."""

import pytest

from asd_plugin.domain.comparison.names import ALIKE, EXACT, INSIDE, PREFIX, WORDS, Named, NameIndex, normalise

UNITS = [
    Named("06.141.01.05", "Mohammédia", "المحمدية", "Mohammadia", "المحمدية"),
    Named("09.001.01.01", "Agadir", "أڭادير", "Agadir Ida Outanane", "أكادير إدا وتنان"),
    Named("06.181.03.01", "Moulay Abdallah", "مولاي عبد الله", "El Jadida", "الجديدة"),
    Named("06.181.01.01", "El Jadida", "الجديدة", "El Jadida", "الجديدة"),
    Named("06.181.03.07", "Oulad Aissa", "أولاد عيسى", "El Jadida", "الجديدة"),
    Named("09.541.05.01", "Oulad Aïssa", "أولاد عيسى", "Taroudannt", "تارودانت"),
    Named("05.255.01.01", "Aïn El Aouda", "عين العودة", "Skhirate-Témara", "الصخيرات-تمارة"),
    Named("02.411.07.01", "Sidi Bouafif", "سيدي بوعفيف", "Al Hoceima", "الحسيمة"),
    Named("07.161.05.01", "Bouafif", "بوعفيف", "Chichaoua", "شيشاوة"),
]


def codes(typed):
    return [found.unit.code for found in NameIndex(UNITS).find(typed)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mohammédia", "mohammedia"),
        ("AÏN", "ain"),
        ("Fahs-Anjra", "fahs anjra"),
        ("M'Barek", "m barek"),
        ("Œuf", "oeuf"),
        ("أكادير", "اڭادير"),
        ("إمزورن", "امزورن"),
        ("آيت", "ايت"),
        ("عيسى", "عيسي"),
        ("المحمدية", "المحمديه"),
        ("مُحَمَّد", "محمد"),
        ("مـحـمـد", "محمد"),
        ("گلميم", "كلميم"),
        ("ﻻ", "لا"),
    ],
)
def test_spellings_of_one_name_normalise_alike(a, b):
    assert normalise(a) == normalise(b)


@pytest.mark.parametrize(
    "typed", ["mohammedia", "MOHAMMÉDIA", "المحمدية", "محمدية", "المحمديه", "06.141.01.05", "Moham"]
)
def test_a_commune_is_found_in_both_languages_and_by_code(typed):
    assert codes(typed)[0] == "06.141.01.05"


def test_quality_goes_from_the_whole_name_to_the_inside_of_a_word():
    qualities = {f.unit.name_fr: f.quality for f in NameIndex(UNITS).find("bouafif")}
    assert qualities == {"Bouafif": EXACT, "Sidi Bouafif": WORDS}
    assert [f.quality for f in NameIndex(UNITS).find("moulay")] == [PREFIX]
    assert [f.quality for f in NameIndex(UNITS).find("dallah")] == [INSIDE]


def test_the_beginning_of_a_name_comes_before_the_beginning_of_a_word():
    assert codes("bou") == ["07.161.05.01", "02.411.07.01"]


def test_words_may_come_in_any_order_and_unfinished():
    assert codes("abd moul") == ["06.181.03.01"]
    assert codes("jadida") == ["06.181.01.01"]


def test_homonyms_are_told_apart_by_their_province():
    found = NameIndex(UNITS).find("oulad aissa")
    assert [(f.unit.zone_fr, f.homonym) for f in found] == [("El Jadida", True), ("Taroudannt", True)]
    assert not NameIndex(UNITS).find("agadir")[0].homonym


def test_same_quality_is_in_alphabetical_order_then_by_code():
    assert codes("oulad") == ["06.181.03.07", "09.541.05.01"]


@pytest.mark.parametrize("typed", ["", "   ", "-", "zzzz", "ـ"])
def test_nothing_typed_or_nothing_alike_finds_nothing(typed):
    assert codes(typed) == []


def test_the_list_is_cut_at_the_limit():
    assert len(NameIndex(UNITS).find("a", limit=3)) == 3


def test_a_commune_without_arabic_name_is_no_homonym_of_another_such():
    index = NameIndex([Named("1", "A", ""), Named("2", "B", "")])
    assert not index.is_homonym("1")
    assert index.has("1")
    assert not index.has("3")


def test_search_among_1503_units_finds_what_is_typed_and_nothing_else():
    index = NameIndex(Named(f"{i:08d}", f"Oulad Sidi Aïssa {i}", f"أولاد سيدي عيسى {i}") for i in range(1503))
    assert [len(index.find(typed)) > 0 for typed in ("o", "sidi ai", "zzz", "عيسى 14")] == [True, True, False, True]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mohamedia", "06.141.01.05"),  # one letter of a pair
        ("mohmamedia", "06.141.01.05"),  # two letters swapped
        ("Mouhamadia", "06.141.01.05"),
        ("aghadir", "09.001.01.01"),
        ("el jaidida", "06.181.01.01"),  # one letter too many
        ("eljadida", "06.181.01.01"),  # a missing space
        ("wlad aisa", "06.181.03.07"),  # ou/w
        ("Ouled Ayssa", "06.181.03.07"),  # ai/ay
        ("ayn laouda", "05.255.01.01"),
        ("mulay abdalah", "06.181.03.01"),
        ("الجدبدة", "06.181.01.01"),  # a neighbouring key
        ("اولاد عيصى", "06.181.03.07"),  # sad for sin
        ("عين الودة", "05.255.01.01"),
    ],
)
def test_mistakes_and_other_ways_of_writing_are_forgiven(typed, first):
    found = NameIndex(UNITS).find(typed)
    assert found[0].unit.code == first
    assert found[0].quality == ALIKE


def test_what_is_typed_right_comes_before_what_is_only_alike():
    index = NameIndex([Named("1", "Bouafis", ""), Named("2", "Bouafif", "")])
    assert [(f.unit.code, f.quality) for f in index.find("bouafif")] == [("2", EXACT), ("1", ALIKE)]


def test_with_as_many_mistakes_the_nearer_length_comes_first():
    index = NameIndex([Named("1", "Tamanarte", ""), Named("2", "Tamanar", "")])
    assert [f.unit.code for f in index.find("tmanar")] == ["2", "1"]


@pytest.mark.parametrize("typed", ["qz", "jd", "a a a a a a a a a a a", "x" * 300, "sidi " * 50 + "zzzzqq"])
def test_too_little_or_too_much_is_alike_nothing(typed):
    assert [f for f in NameIndex(UNITS).find(typed) if f.quality == ALIKE] == []
