"""Only plain numbers are read from text, and units that cannot be matched are said once."""

import math

import pytest

from asd_plugin.domain.errors import AsdError
from tests.builders import make_workspace
from tests.domain.scoring.models import model_of
from tests.sources.test_score_inputs import layer_of


@pytest.mark.parametrize(
    "text, number", [("12.5", 12.5), (" 7 ", 7.0), ("-1e3", -1000.0), (".5", 0.5), ("٣", 3.0), ("+2.", 2.0)]
)
def test_plain_numbers_are_read(qgis_app, text, number):
    from asd_plugin.sources.units import as_number

    assert as_number(text) == number


@pytest.mark.parametrize("text", ["12,5", "1_000", "nan", "inf", "-infinity", "NA", "1 000", "0x10", "12 %", "-", "1e"])
def test_what_only_python_would_take_for_a_number_is_none(qgis_app, text):
    from asd_plugin.sources.units import as_number, read_units

    assert as_number(text) is None
    with pytest.raises(AsdError) as refused:
        read_units(layer_of([("01.051.01.01", text)], "code:string&field=x:string"), "t", "code", ["x"])
    assert [fault.code for fault in refused.value.problems] == ["not_numeric"]


def test_blank_text_is_missing_and_not_a_fault(qgis_app):
    from asd_plugin.sources.units import read_units

    read = read_units(layer_of([("01.051.01.01", " ")], "code:string&field=x:string"), "t", "code", ["x"])
    assert math.isnan(read.frame["x"].iloc[0])


LEAF = {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": "2024"}


def refusal(layer, nodes, workspace="", **sections):
    from asd_plugin.sources.score_inputs import read_score_inputs

    with pytest.raises(AsdError) as refused:
        read_score_inputs(layer, "t", "code", model_of([{"id": "index"}, *nodes], **sections), workspace)
    (fault,) = refused.value.problems
    return fault


def test_units_none_of_which_the_workspace_knows_are_refused_as_such(qgis_app, tmp_path):
    layer = layer_of([("12.391.05.05",)], "code:string")
    fault = refusal(layer, [LEAF], str(make_workspace(tmp_path)))
    assert (fault.code, fault.fields["examples"]) == ("no_unit_in_workspace", ["12.391.05.05"])


def test_indicators_without_a_workspace_are_one_fault_however_many(qgis_app):
    nodes = [{**LEAF, "id": f"leaf{rank}", "indicator": f"indicator{rank}"} for rank in range(3)]
    fault = refusal(layer_of([("12.391.05.05",)], "code:string"), nodes)
    assert (fault.code, fault.fields["count"]) == ("score_indicators_without_workspace", 3)


def test_a_group_column_that_is_nowhere_is_refused_with_the_layers_own_fields(qgis_app):
    layer = layer_of([("12.391.05.05", 1.0)], "code:string&field=x:double")
    column = {"id": "x", "parent": "index", "column": "x"}
    fault = refusal(layer, [column], missing={"policy": "group_mean", "group": "province_code"})
    assert (fault.code, fault.fields["found"]) == ("group_column_absent", ["code", "x"])
