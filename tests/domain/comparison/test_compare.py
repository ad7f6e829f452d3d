"""Gaps to reference zones on a territory small enough for the hand: two regions, three provinces, six communes."""

import numpy as np
import pytest

from asd_plugin.domain.comparison.compare import Column, compare, shown_values
from asd_plugin.domain.comparison.spread import robust_z
from asd_plugin.domain.comparison.zones import Communes, Published, zone_value
from asd_plugin.domain.errors import AsdError

NAN = float("nan")
CODES = ["01.051.01.01", "01.051.01.03", "01.151.01.01", "02.411.01.01", "02.411.01.03", "02.411.01.05"]


def communes():
    return Communes(
        codes=np.array(CODES, dtype=object),
        provinces=np.array([c[:6] for c in CODES], dtype=object),
        regions=np.array([c[:2] for c in CODES], dtype=object),
        population=np.array([1000.0, 3000.0, 500.0, 200.0, 800.0, NAN]),
    )


def column(values=(10.0, 20.0, 30.0, 40.0, NAN, NAN), statuses=None, direction=1, published=None):
    statuses = statuses or ["ok", "ok", "imputed", "ok", "missing", "not_asked"]
    published = published if published is not None else {"MA": Published(22.0, "ok"), "01": Published(18.0, "ok")}
    return Column(np.array(values), np.array(statuses, dtype=object), published, direction)


def test_gap_is_value_minus_the_published_figure_of_the_zone_not_a_mean_of_communes():
    result = compare(communes(), column(), CODES[:2], "region")
    first, second = result.units
    assert (first.reference.code, first.reference.value, first.reference.basis) == ("01", 18.0, "published")
    assert (first.gap, second.gap) == (-8.0, 2.0)


def test_a_zone_without_published_figure_uses_the_weighted_mean_of_its_communes_and_says_so():
    unit = compare(communes(), column(), CODES[:1], "province").units[0]
    assert unit.reference.basis == "mean_of_communes"
    assert unit.reference.communes == 2
    assert unit.reference.value == pytest.approx((10 * 1000 + 20 * 3000) / 4000)


def test_robust_z_of_the_gap_is_the_difference_of_both_robust_z():
    result = compare(communes(), column(), CODES[:1], "country")
    unit = result.units[0]
    # known values 10 20 30 40: median 25, distances 15 5 5 15, their median 10
    assert result.spread.scale == pytest.approx(14.826)
    assert unit.gap_z == pytest.approx((10 - 22) / 14.826)
    assert unit.gap_z == pytest.approx(robust_z(10.0, result.spread) - robust_z(22.0, result.spread))


def test_ranks_count_all_communes_and_those_of_the_zone():
    units = compare(communes(), column(), CODES[:4], "region").units
    assert [u.rank for u in units] == [4, 3, 2, 1]
    assert [u.rank_of for u in units] == [4] * 4
    assert [(u.zone_rank, u.zone_rank_of) for u in units] == [(3, 3), (2, 3), (1, 3), (1, 1)]
    assert units[3].percentile == 100.0


def test_direction_turns_ranks_around_but_not_gaps():
    high, low = (compare(communes(), column(direction=d), CODES[:4], "country").units for d in (1, -1))
    assert [u.rank for u in low] == [1, 2, 3, 4]
    assert [u.gap for u in high] == [u.gap for u in low]


def test_missing_and_not_asked_keep_their_reason_and_have_no_figure():
    missing, not_asked = compare(communes(), column(), CODES[4:], "country").units
    assert (missing.status, not_asked.status) == ("missing", "not_asked")
    for unit in (missing, not_asked):
        assert (unit.value, unit.gap, unit.gap_z, unit.rank, unit.percentile, unit.zone_rank) == (None,) * 6
        assert unit.rank_of == 4


def test_a_value_that_claims_to_be_ok_but_is_absent_counts_as_missing():
    result = compare(communes(), column(statuses=["ok"] * 6), CODES[4:5], "country")
    assert result.units[0].status == "missing"
    assert dict(result.statuses) == {"ok": 4, "missing": 2}


def test_hidden_values_are_not_used_even_when_the_table_still_holds_them():
    hidden = column(values=(10.0, 20.0, 30.0, 40.0, 5.0, NAN), statuses=["ok"] * 4 + ["hidden_primary", "missing"])
    assert np.isnan(shown_values(hidden)[4])
    result = compare(communes(), hidden, CODES[3:5], "province")
    assert result.units[1].value is None
    assert result.units[1].status == "hidden_primary"
    assert result.units[0].reference.communes == 1  # the hidden commune is not in the mean either


def test_a_hidden_zone_is_not_computed_again_from_its_communes():
    published = {"02.411": Published(33.0, "hidden_primary")}
    unit = compare(communes(), column(published=published), CODES[3:4], "province").units[0]
    assert (unit.reference.value, unit.reference.basis, unit.gap) == (None, "hidden", None)
    assert unit.value == 40.0


def test_a_fixed_zone_compares_communes_outside_it_but_does_not_rank_them_in_it():
    inside, outside = compare(communes(), column(), [CODES[0], CODES[3]], "01").units
    assert outside.gap == 22.0
    assert (inside.zone_rank, outside.zone_rank) == (3, None)


def test_a_zone_where_nothing_is_known_has_no_value():
    unit = compare(communes(), column(values=(1.0, 2.0, 3.0, NAN, NAN, NAN)), CODES[3:4], "province").units[0]
    assert (unit.reference.basis, unit.reference.value) == ("missing", None)


def test_communes_without_population_do_not_weigh():
    value = zone_value(communes(), np.array([1.0, 2.0, 3.0, 4.0, 5.0, 1000.0]), "02.411", {})
    assert value.value == pytest.approx((4 * 200 + 5 * 800) / 1000)
    assert value.communes == 2


def test_no_commune_chosen_still_gives_the_country_and_the_spread():
    result = compare(communes(), column(), [], "country")
    assert (result.units, result.zones[0].value, result.spread.known) == ((), 22.0, 4)
    assert compare(communes(), column(), [], "province").zones == ()
    assert compare(communes(), column(), [], "01").zones[0].value == 18.0


@pytest.mark.parametrize(
    ("chosen", "reference", "code"), [(["99.999.99.99"], "country", "unknown_unit"), ([CODES[0]], "09", "unknown_zone")]
)
def test_what_is_not_in_memory_is_refused_by_name(chosen, reference, code):
    with pytest.raises(AsdError) as caught:
        compare(communes(), column(), chosen, reference)
    assert caught.value.problems[0].code == code
    assert set(caught.value.problems[0].fields.values()) <= {*chosen, reference}


def test_constant_values_have_ranks_and_gaps_but_no_robust_z():
    unit = compare(communes(), column(values=(7.0,) * 6, statuses=["ok"] * 6), CODES[:1], "country").units[0]
    assert (unit.rank, unit.gap, unit.gap_z, unit.percentile) == (1, -15.0, None, 50.0)


def test_nothing_known_at_all_is_an_answer_not_a_crash():
    result = compare(communes(), column(values=(NAN,) * 6, statuses=["missing"] * 6), CODES[:2], "country")
    assert result.spread.known == 0
    assert [u.gap for u in result.units] == [None, None]


def test_order_of_rows_and_of_choice_do_not_matter():
    reference = {u.code: u for u in compare(communes(), column(), CODES, "region").units}
    turned = communes()
    back = np.arange(5, -1, -1)
    turned = Communes(turned.codes[back], turned.provinces[back], turned.regions[back], turned.population[back])
    given = column()
    given = Column(given.values[back], given.statuses[back], given.published, 1)
    for unit in compare(turned, given, CODES[::-1], "region").units:
        assert unit == reference[unit.code]


def test_the_table_is_not_changed():
    given = column(statuses=["hidden_primary"] + ["ok"] * 5)
    before = given.values.copy()
    compare(communes(), given, CODES, "region")
    assert np.array_equal(given.values, before, equal_nan=True)


# ---- families, lists, one unit -------------------------------------------------------------------------------------


def placed():
    from dataclasses import replace

    families = np.array(["A", "B", "A", "A", "", "B"], dtype=object)
    return replace(communes(), families=families, lists={"visit": (CODES[1], CODES[3]), "gone": ("99.999.01.01",)})


def test_a_family_is_the_median_of_its_known_members_and_says_how_many():
    first, second, lost = compare(placed(), column(), [CODES[0], CODES[1], CODES[4]], "family").units
    reference = first.reference
    assert (reference.code, reference.value, reference.basis, reference.communes) == (
        "family:A",
        30.0,
        "median_of_members",
        3,
    )
    assert (first.gap, first.zone_rank, first.zone_rank_of) == (-20.0, 3, 3)
    assert (second.reference.value, second.reference.communes) == (20.0, 1)
    assert (lost.reference.value, lost.reference.basis) == (None, "no_family")


def test_without_families_in_memory_nothing_is_compared_but_values_remain():
    unit = compare(communes(), column(), CODES[:1], "family").units[0]
    assert (unit.value, unit.gap, unit.reference.basis) == (10.0, None, "no_family")


def test_a_family_nobody_of_which_has_a_figure_has_no_value():
    from dataclasses import replace

    families = np.array(["A", "A", "A", "A", "C", "C"], dtype=object)
    unit = compare(replace(communes(), families=families), column(), CODES[4:5], "family").units[0]
    assert (unit.reference.value, unit.reference.basis) == (None, "missing")


def test_a_list_is_the_mean_of_its_units_weighted_by_population():
    units = compare(placed(), column(), CODES[:2], "list:visit").units
    assert units[0].reference.value == pytest.approx((20 * 3000 + 40 * 200) / 3200)
    assert (units[0].reference.basis, units[0].reference.communes) == ("mean_of_communes", 2)
    assert (units[0].zone_rank, units[1].zone_rank) == (None, 2)


def test_a_list_without_a_unit_in_memory_is_refused():
    with pytest.raises(AsdError) as caught:
        compare(placed(), column(), CODES[:1], "list:gone")
    assert caught.value.problems[0].code == "unknown_zone"


def test_one_unit_is_its_own_figure():
    units = compare(communes(), column(), CODES[:2], CODES[2]).units
    assert (units[0].reference.value, units[0].reference.basis, units[0].gap) == (30.0, "unit", -20.0)
    assert compare(communes(), column(), [], CODES[2]).zones[0].value == 30.0


@pytest.mark.parametrize(("status", "basis"), [("missing", "missing"), ("hidden_primary", "hidden")])
def test_one_unit_without_a_figure_says_why(status, basis):
    statuses = ["ok", "ok", "ok", "ok", status, "not_asked"]
    unit = compare(communes(), column(statuses=statuses), CODES[:1], CODES[4]).units[0]
    assert (unit.reference.value, unit.reference.basis, unit.gap) == (None, basis, None)


def test_provinces_are_compared_with_their_region_the_country_and_each_other():
    codes = np.array(["01.051", "01.151"], dtype=object)
    provinces = Communes(codes, codes, np.array(["01", "01"], dtype=object), np.array([10.0, 20.0]))
    told = {"01": Published(15.0, "ok"), "01.051": Published(10.0, "ok")}
    made = Column(np.array([10.0, 30.0]), np.array(["ok", "ok"], dtype=object), told, 1)
    assert [u.gap for u in compare(provinces, made, list(codes), "region").units] == [-5.0, 15.0]
    assert [u.gap for u in compare(provinces, made, list(codes), "01.051").units] == [0.0, 20.0]
    assert compare(provinces, made, list(codes), "01.151").units[0].reference.basis == "unit"
