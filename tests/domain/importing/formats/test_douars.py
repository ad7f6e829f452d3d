"""Douars that are not as they should be: counted nowhere and said, never a figure that looks right; SYNTHETIQUE."""

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.formats.choosing import recognise
from asd_plugin.domain.importing.recipe import rows_of

ROAD = "distance_paved_road_douars"
FAR = (1.0, 2.0, 3.0, 4.0, 5.0)
KEPT = [("0510511801001", 50, 1.0, *FAR), ("0510511801002", 150, 3.0, *FAR)]  # (50 x 1 + 150 x 3) / 200 = 2.5


def read(tables, rows):
    sheet, layout = tables.made(rows)
    found = recognise(sheet, layout, "douars.xlsx", {})
    return found, rows_of(found.sheet, found.recipe)


def notes(found):
    return {one.code: one.fields for one in found.notes}


@pytest.mark.parametrize(
    ("households", "road", "mean", "said"),
    [
        (-5, 100.0, 2.5, "format_douars_no_weight"),
        (0, 100.0, 2.5, ""),
        (100, -4.0, 2.5, "format_douars_outside"),
        (100, 9999.0, 2.5, "format_douars_outside"),
        (100, "moins de 1 km", 2.5, "format_douars_no_number"),
        (100, "NA", 2.5, ""),
        (100, "", 2.5, ""),
        (100, "0", (500.0 + 0) / 300, ""),
        (100, "2,5", (500.0 + 250) / 300, ""),
    ],
)
def test_a_douar_counts_only_with_a_number_of_households_and_a_distance(tables, households, road, mean, said):
    found, rows = read(tables, tables.douars([*KEPT, ("0510511801003", households, road, *FAR)]))
    assert rows[ROAD].tolist() == [pytest.approx(mean)]
    told = set(notes(found)) - {"format_recognised", "format_douars"}
    assert told == ({said} if said else set())


def test_douars_whose_every_distance_is_zero_are_said(tables):
    found, _ = read(tables, tables.douars([*KEPT, ("0510511801003", 40, *[0] * 6)]))
    assert notes(found)["format_douars_zero"] == {"count": 1, "rows": [5]}


def test_hidden_is_what_is_withheld_and_missing_what_was_never_there(tables):
    withheld = ("0510511801001", 20, *["X"] * 6)
    never = ("0510513801001", 40, *["NA"] * 6)
    nobody = ("0510515801001", 0, *FAR, 1.0)
    _, rows = read(tables, tables.douars([withheld, never, nobody]))
    assert rows[f"{ROAD}__status"].tolist() == ["hidden_primary", "missing", "missing"]


def test_the_n_of_each_mean_is_of_the_households_whose_douar_has_that_distance(tables):
    douars = [
        ("0510511801001", 70, 1.0, 2.0, *["NA"] * 4),
        ("0510511801002", 150, "NA", 3.0, *FAR[1:]),
        ("0510511801003", 30, *["NA"] * 6),
        ("0510511801004", 5, *["X"] * 6),
    ]
    _, rows = read(tables, tables.douars(douars))
    bases = {name: rows[f"{name}__n"].tolist() for name in (ROAD, "distance_drivable_track", "distance_health_centre")}
    assert bases == {ROAD: [70.0], "distance_drivable_track": [220.0], "distance_health_centre": [150.0]}
    assert rows["distance_drivable_track"].tolist() == [pytest.approx((70 * 2 + 150 * 3) / 220)]
    assert rows["douar_households_covered"].tolist() == [pytest.approx(100 * 220 / 255)]
    assert rows["douar_households_covered__n"].tolist() == [255.0]


def test_metres_are_turned_into_kilometres(tables):
    table = tables.douars([(code, count, 1000 * road, *FAR) for code, count, road, *_ in KEPT])
    table[1] = [name.replace("goudronnée (km)", "goudronnée (m)") for name in table[1]]
    _, rows = read(tables, table)
    assert rows[ROAD].tolist() == [2.5] and rows["distance_drivable_track"].tolist() == [1.0]


@pytest.mark.parametrize(
    "beside",
    [
        "Nombre moyen de personnes par ménage",
        "Nombre de ménages disposant de l'électricité",
        "Part des ménages (nombre pour cent)",
    ],
)
def test_no_other_column_of_households_weighs_the_means(tables, beside):
    table = tables.douars(KEPT)
    table = [table[0], *([*row[:8], beside if place == 0 else 5.0 - 2 * place, *row[8:]] for place, row in
                         enumerate(table[1:]))]  # fmt: skip
    found, rows = read(tables, table)
    assert rows[ROAD].tolist() == [2.5] and notes(found)["format_douars"]["households"] == 200
    without = [[*row[:9], *row[10:]] if len(row) > 9 else row for row in table]
    with pytest.raises(AsdError) as refused:
        read(tables, without)
    assert refused.value.problems[0].fields["columns"] == ["households"]


@pytest.mark.parametrize(
    "heading",
    [
        "Distance médiane des logements à l’école primaire (km)",
        "Part des logements à une distance de moins de 1 km de l’école primaire (%)",
        "Temps moyen d'accès (distance à l’école primaire, minutes)",
    ],
)
def test_a_median_a_share_or_a_time_is_no_mean_distance(tables, heading):
    table = tables.douars(KEPT)
    table[1] = [heading if "école primaire" in name else name for name in table[1]]
    found, _ = read(tables, table)
    assert "distance_primary_school" not in {rule.indicator_id for rule in found.recipe.columns}
