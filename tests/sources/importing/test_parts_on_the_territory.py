"""Arrondissements and divided communes through a whole import, against plain sums made here; all SYNTHETIQUE."""

import csv
import gzip
from pathlib import Path

import numpy as np
import pytest

from asd_plugin.domain.importing.proposal import Choices
from asd_plugin.domain.importing.sheet import SheetRead, squared
from asd_plugin.sources.importing.delivery import delivery_of
from asd_plugin.sources.importing.proposal import propose
from asd_plugin.sources.territory.reconciling import read_ground

RESOURCES = Path(__file__).parents[3] / "resources"
CARDS = {
    "taux": {"id": "taux", "label": {"fr": "Taux de pauvreté"}, "unit": {"fr": "%"}, "base": "people"},
    "part": {"id": "part", "label": {"fr": "Part raccordée"}, "unit": {"fr": "%"}, "base": "households"},
    "cas": {"id": "cas", "label": {"fr": "Cas recensés"}, "unit": {"fr": "cas"}, "aggregation": "sum"},
    "med": {"id": "med", "label": {"fr": "Âge médian"}, "unit": {"fr": "ans"}, "base": "people"},
}
HEAD = ["Code commune", *(card["label"]["fr"] for card in CARDS.values())]


@pytest.fixture(scope="module")
def ground(qgis_app):
    return read_ground(RESOURCES)


@pytest.fixture(scope="module")
def casablanca():
    with gzip.open(RESOURCES / "reference/crosswalk.csv.gz", "rt", encoding="utf-8") as opened:
        rows = [row for row in csv.DictReader(opened) if row["to_code"] == "06.141.01.0"]
    return [row for row in rows if row["kind"] == "arrondissement"]


def table_of(parts):
    chance = np.random.default_rng(6)
    figures = np.round(chance.uniform(1, 60, (len(parts), 4)), 1)
    figures[:, 2] = np.floor(figures[:, 2] * 100)
    return figures, [HEAD, *([row["from_code"], *map(float, line)] for row, line in zip(parts, figures))]


def proposed(rows, ground, bridge=""):
    read = SheetRead(squared("Feuille", [list(row) for row in rows]), "", "", "0" * 64)
    delivery = delivery_of(read, "SYNTHETIQUE.csv", CARDS.values())
    return propose(delivery, ground, CARDS, Choices(period="2025", bridge_file=bridge))


def by_unit(found, indicator_id):
    rows = found.values[found.values["indicator_id"] == indicator_id]
    return dict(zip(rows["unit_code"], rows["value"]))


def test_casablanca_by_plain_sums_and_its_median_refused(ground, casablanca):
    assert len(casablanca) == 16
    figures, rows = table_of(casablanca)
    found = proposed(rows, ground)
    people = np.array([float(row["population"]) for row in casablanca])
    households = np.array([float(row["households"]) for row in casablanca])
    assert by_unit(found, "taux") == {"06.141.01.0": pytest.approx((figures[:, 0] * people).sum() / people.sum())}
    expected = (figures[:, 1] * households).sum() / households.sum()
    assert by_unit(found, "part") == {"06.141.01.0": pytest.approx(expected)}
    assert by_unit(found, "cas") == {"06.141.01.0": figures[:, 2].sum()}
    assert by_unit(found, "med") == {}
    notes = {one.code: one.fields for one in found.notes}
    assert notes["import_cells_parts_not_averaged"]["count"] == 16
    assert notes["import_parts_averaged"] == {"count": 2, "ids": ["taux", "part"]}


@pytest.mark.parametrize("lost", ["row", "cell", "mark"])
def test_casablanca_without_one_of_its_sixteen_is_no_casablanca(ground, casablanca, lost):
    _, rows = table_of(casablanca)
    if lost == "row":
        del rows[5]
    else:
        rows[5][1:] = [None if lost == "cell" else "s"] * 4
    found = proposed(rows, ground)
    assert found.values.empty or not found.values["value"].notna().any()
    assert set(found.plan.cells["unit_code"]) <= {"06.141.01.0", ""}


def test_a_bridge_of_areas_alone_shares_a_count_and_never_gives_it_twice(ground, tmp_path):
    path = tmp_path / "passage.csv"
    path.write_text("de;vers;part_superficie\n01.051.05.01;01.051.11.01;0,4\n01.051.05.01;01.051.11.07;0,6\n", "utf-8")
    found = proposed([HEAD, ["01.051.05.01", 10.0, 20.0, 100.0, 30.0]], ground, str(path))
    counts = by_unit(found, "cas")
    assert counts == {"01.051.11.01": pytest.approx(40), "01.051.11.07": pytest.approx(60)}
    assert by_unit(found, "taux") == dict.fromkeys(counts, 10.0)
    assert set(found.values["status"]) == {"imputed"}
    # Both may have been there before: said, for their figure is that of the piece alone.
    alone = next(one.fields for one in found.notes if one.code == "import_pieces_alone")
    assert alone == {"count": 2, "codes": ["01.051.11.01", "01.051.11.07"]}


def test_a_merger_takes_its_weights_from_the_offices_bridge_or_makes_no_mean(ground, tmp_path):
    path = tmp_path / "passage.csv"
    rows = [HEAD, ["01.051.99.01", 10.0, 20.0, 100.0, 30.0], ["01.051.99.03", 40.0, 50.0, 7.0, 31.0]]
    lines = "01.051.99.01;01.051.11.01;1{};\n01.051.99.03;01.051.11.01;1{};\n"
    path.write_text("de;vers;part\n" + lines.format("", ""), "utf-8")
    found = proposed(rows, ground, str(path))
    assert by_unit(found, "cas") == {"01.051.11.01": 107} and by_unit(found, "taux") == {}
    assert {one.code for one in found.notes} >= {"import_cells_parts_without_weight"}
    path.write_text("de;vers;part;habitants\n" + lines.format(";300", ";100"), "utf-8")
    assert by_unit(proposed(rows, ground, str(path)), "taux") == {"01.051.11.01": 17.5}


def test_divided_merged_and_kept_communes_keep_their_sums(ground, tmp_path):
    """X gives 35 % to A and 65 % to B; B was there before; Y and Z make C."""
    old, (a, b, c) = "01.051.99.0", ("01.051.11.01", "01.051.11.07", "01.051.01.01")
    path = tmp_path / "passage.csv"
    path.write_text(
        f"de;vers;part_population;part_menages;habitants;menages\n{old}1;{a};35 %;30 %;1000;200\n"
        f"{old}1;{b};65 %;70 %;1000;200\n{b};{b};1;1;500;100\n{old}3;{c};1;1;10;2\n{old}5;{c};1;1;30;8\n",
        "utf-8",
    )
    rows = [HEAD, [f"{old}1", 10.0, 20.0, 100.0, 1.0], [b, 30.0, 40.0, 7.0, 2.0], [f"{old}3", 20.0, 5.0, 3.0, 3.0]]
    found = proposed([*rows, [f"{old}5", 40.0, 15.0, 4.0, 4.0]], ground, str(path))
    assert found.counts["rows_joined"] == 4
    counts = by_unit(found, "cas")
    assert counts == {a: 35.0, b: pytest.approx(65.0 + 7.0), c: 7.0} and sum(counts.values()) == 114.0
    rate = (10 * 650 + 30 * 500) / 1150
    assert by_unit(found, "taux") == {a: 10.0, b: pytest.approx(rate), c: (20 * 10 + 40 * 30) / 40}
    share = (20 * 140 + 40 * 100) / 240
    assert by_unit(found, "part") == {a: 20.0, b: pytest.approx(share), c: (5 * 2 + 15 * 8) / 10}
    status = dict(zip(found.values["unit_code"], found.values["status"]))
    assert status[c] == "ok" and status[a] == "imputed"
    # Without the row of B the piece of X is not B.
    part = proposed([*rows[:2], rows[3], [f"{old}5", 40.0, 15.0, 4.0, 4.0]], ground, str(path))
    assert set(by_unit(part, "cas")) == {a, c}
    assert b not in found.matching.units_without_row


def test_a_bridge_without_shares_leaves_the_divided_row_waiting(ground, tmp_path):
    path = tmp_path / "passage.csv"
    path.write_text("de;vers\n01.051.05.01;01.051.11.01\n01.051.05.01;01.051.11.07\n", "utf-8")
    found = proposed([HEAD, ["01.051.05.01", 10.0, 20.0, 100.0, 30.0]], ground, str(path))
    assert found.counts["rows_waiting"] == 1 and found.values.empty


def test_an_arrondissement_confirmed_by_a_person_is_not_its_city(ground):
    from asd_plugin.domain.territory.decisions import Decisions
    from asd_plugin.domain.territory.matching import decide

    rows = [["Commune", *HEAD[1:]], ["Anfa", 10.0, 20.0, 100.0, 30.0], ["Ajdir", 1.0, 2.0, 3.0, 4.0]]
    read = SheetRead(squared("Feuille", rows), "", "", "0" * 64)
    delivery = delivery_of(read, "SYNTHETIQUE.csv", CARDS.values())
    first = propose(delivery, ground, CARDS, Choices(period="2025"))
    anfa = next(first.matching.rows.itertuples(index=False))
    assert anfa.state == "waiting" and "06.141.01.0" in {code for code, _ in anfa.candidates}
    kept = Decisions("commune").with_decisions([decide(anfa, "06.141.01.0", "moi", "2025-01-01")])
    again = propose(delivery, ground, CARDS, Choices(period="2025"), kept)
    assert "06.141.01.0" not in set(again.values["unit_code"])
    assert set(again.plan.cells["reason"]) == {"parts_absent"}


def test_homonyms_told_apart_by_their_order_alone_are_said(ground):
    from asd_plugin.domain.territory.decisions import CONFIRMED, Decisions
    from asd_plugin.domain.territory.matching import decide

    names = ground.territory[ground.territory["level"] == "commune"]["name_fr"]
    name = names[names.duplicated()].iloc[0]
    one, other = names.index[names == name][:2]
    rows = [["Commune", "Cas recensés"], [name, 10.0], [name, 20.0]]
    read = SheetRead(squared("Feuille", rows), "", "", "0" * 64)
    delivery = delivery_of(read, "SYNTHETIQUE.csv", CARDS.values())
    first = propose(delivery, ground, CARDS, Choices(period="2025"))
    made = [decide(row, unit, "A", "2026-01-01") for row, unit in zip(first.matching.rows.itertuples(), (one, other))]
    assert made[0].rule == CONFIRMED
    found = propose(delivery, ground, CARDS, Choices(period="2025"), Decisions("commune").with_decisions(made))
    assert by_unit(found, "cas") == {one: 10.0, other: 20.0}
    told = {note.code: note.fields for note in found.notes}
    assert told["import_decisions_by_order"] == {"count": 1, "rows": [f"2 + 3: {name}"]}


def test_casablanca_of_which_one_part_is_hidden_is_hidden_and_never_missing(ground, casablanca):
    _, rows = table_of(casablanca)
    rows[5][1:] = ["*", "c", "<10", None]
    found = proposed(rows, ground)
    told = found.values.set_index("indicator_id")
    assert told.loc[["taux", "part", "cas"], "status"].tolist() == ["hidden_primary"] * 3
    assert told["value"].isna().all() and "med" not in told.index
    assert {note.code: note.fields for note in found.notes}["import_parts_hidden"]["count"] == 3
