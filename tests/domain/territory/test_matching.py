"""Every row joined, waiting or left out: by hand, on the real territory, against a slow version, whatever the order."""

from pathlib import Path

import pandas as pd
import pytest

from asd_plugin.domain.comparison.likeness import fold, forgiven
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.territory.decisions import Decisions, decisions_from_json
from asd_plugin.domain.territory.given_codes import CodeIndex, plain_code
from asd_plugin.domain.territory.given_names import plain_name
from asd_plugin.domain.territory.matching import decide, decisions_of, match_units
from asd_plugin.sources.territory.reconciling import read_ground

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture(scope="module")
def ground():
    return read_ground(RESOURCES)


@pytest.fixture(scope="module")
def communes(ground):
    return ground.territory[ground.territory["level"] == "commune"]


def rows_of(*rows):
    return pd.DataFrame(list(rows), columns=["code", "name", "parent"], index=range(5, 5 + len(rows)))


def match(ground, rows, level="commune", **more):
    return match_units(rows, ground.territory, ground.bridge(level), level=level, **more)


def outcome(matching):
    return list(matching.rows[["unit_code", "how", "state", "reason"]].itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("01.511.01.01", ("01.511.01.01", "code")),
        ("1.511.1.1", ("01.511.01.01", "repaired")),
        ("15110101", ("01.511.01.01", "repaired")),
        ("15110101.0", ("01.511.01.01", "repaired")),
        ("015110101", ("01.511.01.01", "repaired")),
        ("511.01.01", ("01.511.01.01", "repaired")),
        ("01-511-01-01", ("01.511.01.01", "repaired")),
        ("٠١.٥١١.٠١.٠١", ("01.511.01.01", "repaired")),
        ("MA.01.511.01.01", ("01.511.01.01", "repaired")),
        ("01.511.01.00", ("01.511.01.0", "repaired")),
        ("01.051.05.01", ("01.051.11.01", "crosswalk")),
        ("06.141.01.41", ("06.141.01.0", "arrondissement")),
    ],
)
def test_a_code_is_read_however_it_is_written(ground, given, expected):
    (unit, how, state, _), *_ = outcome(match(ground, rows_of((given, "", ""))))
    assert ((unit, how), state) == (expected, "joined")


def test_names_are_proposed_and_joined_by_rule_only_when_exact_in_their_province(ground):
    rows = rows_of(
        ("", "Commune de GUEZNAIA (M)", "Tanger-Assilah"),
        ("", "اكزناية", "طنجة أصيلة"),
        ("", "Gueznaya", "01.511"),
        ("", "Gueznaia", ""),
        ("", "Gueznaia", "Tétouan"),
        ("", "Nowhere at all", "Tétouan"),
    )
    unit = "01.511.01.09"
    assert [reason for *_, reason in outcome(match(ground, rows))] == [
        "name_to_confirm", "name_to_confirm", "name_to_confirm", "name_without_province", "name_elsewhere", "not_found",
    ]  # fmt: skip
    ruled = match(ground, rows, by_rule=True)
    assert outcome(ruled)[2:] == outcome(match(ground, rows))[2:]
    # Two rows for one unit: both joined by rule, so both wait.
    assert [row[3] for row in outcome(ruled)[:2]] == ["duplicate_unit"] * 2
    assert ruled.duplicates == [(unit, [5, 6])]
    assert outcome(match(ground, rows.iloc[:1], by_rule=True)) == [(unit, "name", "joined", "")]


def test_homonyms_are_never_joined_without_their_province(ground, communes):
    keys = communes["name_fr"].map(lambda name: plain_name(name).replace(" ", ""))
    same = communes[keys.duplicated(keep=False)]
    assert len(same) > 20
    rows = pd.DataFrame({"code": "", "name": same["name_fr"].tolist(), "parent": ""})
    matching = match(ground, rows, by_rule=True)
    assert set(matching.rows["state"]) == {"waiting"}
    assert set(matching.rows["reason"]) == {"homonyms"}
    with_parent = match(ground, rows.assign(parent=same["province_code"].tolist()), by_rule=True)
    assert with_parent.rows["unit_code"].tolist() == same.index.tolist()


def test_a_code_and_a_name_of_two_units_wait(ground):
    rows = rows_of(("01.511.01.01", "Gueznaia", ""), ("15110101", "Something else", ""), ("15110101", "Asilah", ""))
    states = outcome(match(ground, rows))
    assert [row[3] for row in states] == ["code_and_name_disagree", "code_and_name_disagree", ""]


def test_a_part_beside_its_whole_is_left_out_and_missing_parts_are_said(ground):
    both = match(ground, rows_of(("06.141.01.0", "", ""), ("06.141.01.41", "", "")))
    assert outcome(both)[1] == ("", "arrondissement", "rejected", "part_of_given_unit")
    some = match(ground, rows_of(("03.231.01.01", "", ""), ("03.231.01.05", "", "")))
    assert some.parts_missing == {"03.231.01.0": ["03.231.01.07", "03.231.01.09", "03.231.01.11", "03.231.01.13"]}


def test_the_83_provinces_reach_the_75(ground):
    codes = sorted(ground.versions["83_provinces"])
    assert ground.version_of(codes).version == "83_provinces"
    matching = match(ground, rows_of(*((code, "", "") for code in codes)), level="province")
    assert (matching.count("joined"), matching.count("rejected")) == (75, 8)
    assert matching.units_without_row == []


def test_period_tells_rows_of_one_unit_apart(ground):
    rows = rows_of(("01.511.01.01", "", ""), ("01.511.01.01", "", "")).assign(period=["2023", "2024"])
    assert match(ground, rows).count("joined") == 2
    assert match(ground, rows.drop(columns="period")).count("waiting") == 2


def test_decisions_are_replayed_and_those_that_no_longer_apply_are_said(ground):
    rows = rows_of(("", "Gueznaya", "01.511"), ("01.511.01.01", "", ""), ("01.511.01.01", "", ""))
    first = match(ground, rows)
    kept = decisions_of(first, Decisions(), "", "")
    lines = list(first.rows.itertuples(index=False))
    chosen = [decide(lines[0], "01.511.01.09", "me", "2026-01-01"), decide(lines[2], "", "me", "2026-01-01")]
    again = decisions_from_json(kept.with_decisions(chosen).to_json())
    assert decisions_from_json(again.to_json()) == again
    assert [row[2] for row in outcome(match(ground, rows, decisions=again))] == ["joined", "joined", "rejected"]
    gone = Decisions().with_decisions([decide(lines[0], "99.999.99.99", "me", "")])
    result = match(ground, rows, decisions=gone)
    assert (len(result.gone), result.rows["state"].iloc[0]) == (1, "waiting")
    assert len(match(ground, rows.iloc[1:], decisions=again).unused) == 1


@pytest.mark.parametrize("text", ["", "[]", '{"format": "asd-decisions", "version": 9, "decisions": []}'])
def test_a_file_that_holds_no_decisions_is_refused(text):
    with pytest.raises(AsdError):
        decisions_from_json(text, "d.json")


def test_the_order_of_the_rows_changes_nothing_and_every_row_is_accounted_for(ground, communes):
    names = [name[:3] + name[4:] for name in communes["name_fr"].iloc[::9]]
    codes = ["", "1", "0"] * (len(names) // 3 + 1)
    rows = pd.DataFrame({"code": codes[: len(names)], "name": names, "parent": communes["province_code"].iloc[::9]})
    rows = pd.concat([rows, rows.iloc[:3]]).reset_index(drop=True)
    one, other = match(ground, rows), match(ground, rows.iloc[::-1])
    columns = ["row", "unit_code", "state", "reason", "candidates"]
    back = other.rows.sort_values("row").reset_index(drop=True)
    assert one.rows[columns].equals(back[columns])
    assert sum(map(one.count, ("joined", "waiting", "rejected"))) == len(rows) == len(one.rows)


def test_names_with_a_mistake_find_the_units_that_a_slow_search_finds(ground, communes):
    def distance(a, b):
        grid = {(i, -1): i + 1 for i in range(-1, len(a))} | {(-1, j): j + 1 for j in range(-1, len(b))}
        for i, left in enumerate(a):
            for j, right in enumerate(b):
                best = min(grid[i - 1, j] + 1, grid[i, j - 1] + 1, grid[i - 1, j - 1] + (left != right))
                if i and j and left == b[j - 1] and a[i - 1] == right:
                    best = min(best, grid[i - 2, j - 2] + 1)
                grid[i, j] = best
        return grid[len(a) - 1, len(b) - 1]

    def joined(name):
        return "".join(fold(word) for word in plain_name(name).split())

    province = communes[communes["province_code"] == "06.181"]
    for name in province["name_fr"]:
        typed = name[:4] + name[5:]
        wanted = joined(typed)
        most = forgiven(wanted) + (len(wanted) >= 14)
        slow = {code for code, own in province["name_fr"].items() if distance(wanted, joined(own)) <= most}
        (found,) = match(ground, rows_of(("", typed, "06.181"))).rows["candidates"]
        assert slow <= {code for code, _ in found} or joined(typed) in {joined(own) for own in province["name_fr"]}


def test_1503_damaged_rows_are_matched(ground, communes):
    numbers = [str(int(code.replace(".", ""))) for code in communes.index]
    rows = pd.DataFrame({"code": numbers, "name": communes["name_fr"].tolist(), "parent": ""})
    matching = match(ground, rows)
    assert matching.rows["unit_code"].tolist() == communes.index.tolist()


def test_no_code_of_the_country_is_taken_for_another_once_damaged(communes):
    index = CodeIndex(communes.index)
    for code in communes.index:
        parts = [str(int(part)) for part in code.split(".")]
        for damaged in (".".join(parts), str(int(code.replace(".", ""))), code[3:], code[3:].replace(".", "")):
            assert index.find(damaged) == {code}
    assert plain_code("  01 511/01_01 ") == "01.511.01.01"
    assert index.find("12") == set()


@pytest.mark.parametrize(
    ("code", "name", "unit"),
    [
        ("11.221.01.01", "Laâyoune", "11.321.01.03"),
        ("11.321.01.03", "Es-Semara", "11.221.01.01"),
        ("11.321.01.03", "السمارة", "11.221.01.01"),
        ("06.141.01.41", "Tanger", "01.511.01.0"),
    ],
)
def test_a_code_with_the_name_of_a_unit_of_another_province_waits_for_a_person(ground, code, name, unit):
    result = match(ground, rows_of((code, name, "")))
    assert outcome(result)[0][2:] == ("waiting", "code_and_name_disagree")
    assert unit in {code for code, _ in result.rows["candidates"].iloc[0]}


def test_every_unit_with_its_own_name_in_either_language_joins_by_its_code(ground, communes):
    for column in ("name_fr", "name_ar"):
        rows = rows_of(*((code, name, "") for code, name in communes[column].items()))
        assert set(match(ground, rows).rows["how"]) == {"code"}
