"""The record of a portrait: the workspace's own figures, worked out by hand on six communes."""

import dataclasses

import pytest

CITY, HADIFA, OLD, HIGH, OUED, ZOUG = (
    "01.051.01.01",
    "01.051.04.01",
    "01.051.04.03",
    "01.061.01.01",
    "02.071.04.01",
    "02.071.04.02",
)


def line(portrait, indicator):
    return next(item for item in portrait.lines if item.indicator == indicator)


def test_identity_comes_from_the_territory(read_portrait):
    identity = read_portrait(HADIFA).identity
    assert identity.names == {"fr": "Bni Hadifa", "ar": "بني حذيفة"}
    assert (identity.province["fr"], identity.region["fr"]) == ("Al Hoceïma", "Région Une")
    assert (identity.population, identity.households, identity.area_km2) == (2000, 400, 20)
    assert identity.per_km2 == pytest.approx(100.0)
    assert identity.change == pytest.approx(100 * 50 / 1950)


def test_the_score_is_the_recorded_one_with_rank_class_and_interval(read_portrait):
    need = read_portrait(HIGH).need
    assert (need.score, need.rank, need.rank_of, need.class_, need.classes) == (70.0, 2, 5, 4, 5)
    assert (need.rank_low, need.rank_high) == (1, 3)


def test_ranks_in_the_zone_count_only_its_scored_communes(read_portrait):
    need = read_portrait(OLD, "province").need
    assert (need.zone_rank, need.zone_rank_of) == (1, 3)
    mean = (10 * 1000 + 30 * 2000 + 50 * 500) / 3500
    assert need.zone_score == pytest.approx(mean)


def test_an_unscored_commune_has_no_rank_no_reason_and_no_zero(read_portrait):
    need = read_portrait(ZOUG).need
    assert (need.score, need.rank, need.class_, need.zone_rank) == (None, None, None, None)
    assert need.reasons == ()
    assert need.parts == ()


def test_a_line_holds_value_reference_gap_and_percentile_in_the_zone(read_portrait):
    found = line(read_portrait(OUED), "illiteracy_10_plus")
    assert (found.own.value, found.reference.value, found.basis) == (50.0, 30.0, "published")
    assert found.gap == pytest.approx(20.0)
    assert (found.percentile, found.kind) == (100.0, "weakness")


def test_among_fewer_than_five_communes_there_is_no_percentile_and_no_trait(read_portrait):
    found = line(read_portrait(CITY, "province"), "illiteracy_10_plus")
    assert found.percentile is None
    assert found.kind == ""


def test_missing_and_not_asked_stay_apart_and_are_never_zero(read_portrait):
    assert line(read_portrait(OLD), "no_running_water").own.status == "missing"
    asked = line(read_portrait(CITY), "distance_paved_road").own
    assert (asked.value, asked.status) == (None, "not_asked")


def test_the_trend_needs_both_censuses(read_portrait):
    portrait = read_portrait(CITY)
    found = next(item for item in portrait.trends if item.indicator == "illiteracy_10_plus")
    assert (found.before.value, found.after.value) == (12.0, 10.0)
    assert found.change == pytest.approx(-2.0)
    assert next(t for t in portrait.trends if t.indicator == "no_running_water").change is None


def test_a_hidden_count_has_no_figure_whatever_the_file_holds(read_portrait):
    aid = read_portrait(HADIFA).aid
    assert (aid.households.value, aid.households.status) == (None, "hidden_primary")
    assert aid.per_100_households.value is None


def test_a_true_zero_stays_a_zero(read_portrait):
    aid = read_portrait(OUED).aid
    assert (aid.households.value, aid.households.status) == (0.0, "ok")


def test_the_rate_is_that_of_the_density_map(read_portrait):
    assert read_portrait(CITY).aid.per_100_households.value == pytest.approx(25.0)


@pytest.mark.parametrize(
    ("field", "emptied", "named"),
    [
        ("sources", (), "source"),
        ("licence", {"fr": " "}, "licence"),
        ("score_date", "", "date"),
        ("protection", "", "status"),
    ],
)
def test_without_source_licence_date_or_status_no_report_is_made(read_portrait, field, emptied, named):
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.reports.portrait.record import require_provenance

    provenance = dataclasses.replace(read_portrait(CITY).provenance, **{field: emptied})
    with pytest.raises(AsdError) as caught:
        require_provenance(provenance)
    assert [item.fields["text"] for item in caught.value.problems] == [named]


def test_a_peer_family_is_compared_by_its_median(scored):
    from asd_plugin.reports.portrait.making import make_portrait, make_provenance
    from asd_plugin.reports.portrait.reading import read_territory
    from asd_plugin.workspace import open_workspace

    family = {"id": "f", "title": "t", "made": "2026-01-01", "variables": [], "k": 2, "seed": 1, "silhouette": 0.5}
    with open_workspace(scored, writable=True) as opened:
        opened.save_family(family, {CITY: "1", HADIFA: "1", OLD: "1", HIGH: "2", OUED: "2"})
    territory = read_territory(str(scored))
    portrait = make_portrait(territory, CITY, "family", make_provenance(territory))
    assert portrait.reference.names["fr"] == "famille 1"
    assert portrait.reference.communes == 3
    assert line(portrait, "illiteracy_10_plus").reference.value == 20.0
    assert portrait.need.zone_score == 30.0


def test_speaking_another_language_ends_with_the_block(qgis_app):
    from asd_plugin.qgis_support.i18n import format_number, language, speaking

    before = language()
    with speaking("ar"):
        assert language() == "ar"
        with speaking("fr"):
            assert language() == "fr"
            assert format_number(1.5, 1) == "1,5"
        assert language() == "ar"
    assert language() == before


def test_a_strength_behind_the_published_value_of_the_zone_comes_after_those_ahead_of_it(read_portrait):
    from dataclasses import replace

    portrait = read_portrait("01.051.04.03")
    line, entry = portrait.lines[0], {"direction": 1}
    gaps = (("behind", 2.0, 1.0), ("ahead", -2.0, 9.0), ("best", -1.0, 3.0), ("unknown", None, 5.0))
    lines = tuple(
        replace(line, indicator=name, gap=gap, percentile=place, kind="strength") for name, gap, place in gaps
    )
    portrait = replace(portrait, lines=lines, indicators=dict.fromkeys([one.indicator for one in lines], entry))
    assert [one.indicator for one in portrait.traits("strength")] == ["best", "unknown", "ahead", "behind"]


def test_one_printed_figure_without_source_refuses_the_report(scored):
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.reports.portrait.making import make_provenance
    from asd_plugin.reports.portrait.reading import read_territory
    from asd_plugin.reports.portrait.record import require_provenance

    territory = read_territory(str(scored))
    require_provenance(make_provenance(territory))
    name = next(name for name, entry in territory.indicators.items() if entry.get("use") == "keep")
    territory.indicators[name] = {**territory.indicators[name], "source": " "}
    with pytest.raises(AsdError) as refused:
        require_provenance(make_provenance(territory))
    assert [fault.fields["text"] for fault in refused.value.problems] == ["source"]
