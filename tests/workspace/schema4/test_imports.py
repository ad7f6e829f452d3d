"""What an import writes: values, households, facilities, cards; older and repeated deliveries."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import ImportRecord, open_workspace
from tests.builders import make_workspace, score_run

UNIT = "01.051.01.01"


@pytest.fixture()
def ws(tmp_path):
    with open_workspace(make_workspace(tmp_path), writable=True) as opened:
        yield opened


def about(number=1, kind="indicators", **more):
    given = {"file_name": "/home/x/f.csv", "file_sha256": "a" * 64, "delivered": "2026-10", "format_id": "f"}
    return ImportRecord(f"i{number}", kind, **{**given, **more})


def value(number, unit=UNIT, period="2025"):
    return pd.DataFrame(
        [("commune", unit, "illiteracy_10_plus", period, "total", number, None, "ok", "office", 7)],
        columns=["unit_level", "unit_code", "indicator_id", "period", "milieu", "value", "n", "status", "source",
                 "row_number"],
    )  # fmt: skip


def waiting():
    row = {"row_number": 9, "state": "waiting", "reason": "name", "given_name": "Zoug", "content": {"a": 1}}
    return pd.DataFrame([row])


def refusal(action, *arguments):
    with pytest.raises(AsdError) as caught:
        action(*arguments)
    return caught.value.problems[0]


def test_values_are_kept_with_their_file_row_and_the_rest_stays(ws):
    assert ws.record_import(score_run("r1"), about(), value(12.5), waiting()) == {"new": 1, "replaced": 0}
    assert ws.record_import(score_run("r2"), about(2), value(13.0), waiting()) == {"new": 0, "replaced": 1}
    assert ws.values(["illiteracy_10_plus"], "2025")[0].loc[UNIT].tolist() == [13.0]
    assert ws.values(["illiteracy_10_plus"], "2024")[0].loc[UNIT].tolist() == [10.0]
    assert ws.indicator_periods()["illiteracy_10_plus"] == ("2025", "2024")
    assert ws.imports()[["import_id", "file_name", "run_id"]].values.tolist() == [
        ["i1", "f.csv", "r1"], ["i2", "f.csv", "r2"]
    ]  # fmt: skip
    assert ws.import_rows("i2")[["row_number", "state", "given_name", "content"]].values.tolist() == [
        [9, "waiting", "Zoug", '{"a": 1}']
    ]


def test_an_older_delivery_is_refused_and_changes_nothing_unless_a_reason_is_given(ws):
    ws.record_import(score_run("r1"), about(delivered="2026-10-31"), value(12.5), waiting())
    found = refusal(ws.record_import, score_run("r2"), about(2, delivered="2026-09"), value(1.0), waiting())
    assert (found.code, found.fields["last"]) == ("older_delivery", "2026-10-31")
    assert len(ws.runs()) == len(ws.imports()) == 1
    ws.record_import(score_run("r3"), about(3, delivered="2026-10"), value(2.0), waiting())
    ws.record_import(score_run("r4"), about(4, delivered="2025", forced="correction"), value(1.0), waiting())
    assert ws.imports()["forced"].tolist() == ["", "", "correction"]
    assert ws.last_delivery("indicators", "f") == ws.last_delivery("indicators") == "2026-10-31"
    assert ws.last_delivery("indicators", "g") is None


def test_the_same_file_by_the_same_rules_is_known_again(ws):
    assert ws.same_import(about()) is None
    ws.record_import(score_run("r1"), about(recipe={"b": 1, "a": 2}), value(12.5), waiting())
    assert ws.same_import(about(2, recipe={"a": 2, "b": 1}))["import_id"] == "i1"
    assert ws.same_import(about(2, recipe={"a": 3})) is None
    assert ws.same_import(about(2, file_sha256="b" * 64, recipe={"a": 2, "b": 1})) is None


def test_values_without_a_card_or_twice_are_refused(ws):
    unknown = value(1.0).assign(indicator_id="new")
    assert refusal(ws.record_import, score_run("r"), about(), unknown, waiting()).code == "import_without_card"
    twice = pd.concat([value(1.0), value(2.0)])
    assert refusal(ws.record_import, score_run("r"), about(), twice, waiting()).code == "import_twice"
    assert ws.runs() == []


def card(**more):
    text = {"fr": "Taux", "ar": "معدل", "en": "Rate"}
    return {"id": "office_rate", "label": text, "unit": "%", "denominator": text, "direction": 1, **more}


def test_a_card_is_kept_whole_and_refused_without_unit_denominator_or_direction(ws):
    ws.save_indicator(card(owner="Direction", periodicity="monthly", data_date="2026-10"))
    ws.save_indicator(card(owner="Délégation"))
    (found,) = [one for one in ws.indicators() if one["id"] == "office_rate"]
    assert (found["label"]["ar"], found["owner"], found["origin"]) == ("معدل", "Délégation", "office")
    assert refusal(ws.save_indicator, card(unit=" ", denominator={"fr": ""}, direction=0)).fields["fields"] == [
        "unit", "denominator", "direction"
    ]  # fmt: skip
    assert refusal(ws.save_indicator, card(id="illiteracy_10_plus")).code == "card_of_reference"


def deliver(ws, number, units, period="2026-10", first=1, **more):
    size = len(units)
    block = {"household_id": [f"H{k}" for k in range(size)], "unit_code": units, "period": [period] * size,
             "programme": ["enfance"] * size, "people": np.array([4.0, np.nan] * size)[:size]}  # fmt: skip
    place = np.array([-5.0, np.nan] * size)[:size]
    with ws.household_writer(score_run(f"r{number}"), about(number, "beneficiaries", **more)) as writer:
        writer.add(block, place, place + 39, np.arange(first, first + size))
        writer.reject([(99, "unknown_unit", "77")])
        writer.read = size + 1


def households(ws):
    return ws._connection.execute(
        "SELECT unit_code, period, import_id, people, length(geom) FROM asd_household ORDER BY fid"
    ).fetchall()


def test_households_replace_those_of_the_same_period_programme_and_province_only(ws):
    deliver(ws, 1, ["01.051.01.01", "01.061.01.01"])
    deliver(ws, 2, ["01.051.01.01"], period="2026-11", delivered="2026-11")
    deliver(ws, 3, ["01.051.04.01"], delivered="2026-11")
    assert households(ws) == [
        ("01.061.01.01", "2026-10", "i1", None, None),
        ("01.051.01.01", "2026-11", "i2", 4, 29),
        ("01.051.04.01", "2026-10", "i3", 4, 29),
    ]
    row = ws.imports().iloc[0]
    assert row[["rows_read", "rows_joined", "rows_rejected"]].tolist() == [3, 2, 1]
    assert ws.import_rows("i1")[["row_number", "reason", "given_code", "content"]].values.tolist() == [
        [99, "unknown_unit", None, None]
    ]


def test_an_error_amid_households_leaves_no_trace(ws):
    with pytest.raises(ZeroDivisionError), ws.household_writer(score_run("r"), about(1, "beneficiaries")) as writer:
        writer.add({"unit_code": [UNIT]}, np.array([1.0]), np.array([1.0]), np.array([1]))
        raise ZeroDivisionError
    assert (households(ws), ws.runs(), len(ws.imports())) == ([], [], 0)


def test_households_taken_back_are_rejected_rows(ws):
    with ws.household_writer(score_run("r"), about(1, "beneficiaries")) as writer:
        nowhere = np.full(3, np.nan)
        writer.add({"unit_code": [UNIT] * 3}, nowhere, nowhere, np.array([1, 2, 3]))
        writer.drop([2], "duplicate")
        writer.read = 3
    assert [row[0] for row in households(ws)] == [UNIT, UNIT]
    assert ws.import_rows("i1")["reason"].tolist() == ["duplicate"]


def facility(**more):
    row = {"facility_id": "F1", "kind": "school", "status": None, "unit_code": UNIT}
    row.update(longitude=-5.0, latitude=34.0)
    return pd.DataFrame([{**row, **more}])


def test_facilities_are_renewed_by_id_and_what_the_office_changed_later_stays(ws):
    none = pd.DataFrame()
    told = ws.record_facilities(score_run("r1"), about(1, "facilities"), facility(status="open"), none)
    assert told == {"new": 1, "updated": 0, "kept_edited": 0, "alike": []}
    told = ws.record_facilities(score_run("r2"), about(2, "facilities"), facility(name_fr="École"), none)
    assert told == {"new": 0, "updated": 1, "kept_edited": 0, "alike": []}
    read = "SELECT name_fr, status FROM asd_facility"
    assert ws._connection.execute(read).fetchall() == [("École", "open")]
    ws._connection.execute("UPDATE asd_facility SET status = 'closed', edited = '2026-11-02T10:00:00'")
    told = ws.record_facilities(score_run("r3"), about(3, "facilities"), facility(status="open"), none)
    assert told == {"new": 0, "updated": 0, "kept_edited": 1, "alike": []}
    told = ws.record_facilities(
        score_run("r4"), about(4, "facilities", delivered="2026-12"), facility(status="open"), none
    )
    assert told["updated"] == 1
