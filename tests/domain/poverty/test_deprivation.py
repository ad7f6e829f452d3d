"""Cut-offs: below or above, at the cut-off, missing, and what is refused."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.poverty.deprivation import deprivation_matrix
from asd_plugin.domain.poverty.settings import Cutoff

VALUES = pd.DataFrame(
    {"years": [0, 6, 5.9, None], "per_room": [1, 3, 0.1 + 0.2, 4], "word": ["a", "b", "c", "d"]},
    index=["01", "02", "03", "04"],
)


def faults(cutoffs):
    with pytest.raises(AsdError) as caught:
        deprivation_matrix(VALUES, cutoffs)
    return [(p.code, p.fields) for p in caught.value.problems]


def test_below_and_above_are_strict_and_missing_stays_missing():
    found = deprivation_matrix(VALUES, {"school": Cutoff("years", 6), "crowded": Cutoff("per_room", 3, "above")})
    assert found["school"].tolist()[:3] == [1, 0, 1] and np.isnan(found["school"].iloc[3])
    assert found["crowded"].tolist() == [0, 0, 0, 1]
    assert list(found.index) == ["01", "02", "03", "04"]


def test_float_noise_at_the_cutoff_deprives_nobody():
    assert deprivation_matrix(VALUES, {"x": Cutoff("per_room", 0.3, "above")})["x"].tolist() == [1, 1, 0, 1]


def test_one_column_may_serve_two_cutoffs():
    found = deprivation_matrix(VALUES, {"low": Cutoff("per_room", 2), "high": Cutoff("per_room", 2, "above")})
    assert (found.sum(axis=1) == 1).all()


def test_absent_text_infinite_columns_and_wrong_cutoffs_are_named_at_once():
    found = faults(
        {
            "a": Cutoff("nowhere", 1),
            "b": Cutoff("word", 1),
            "c": Cutoff("years", float("nan")),
            "d": Cutoff("years", 1, "beside"),
        }
    )
    assert [code for code, _ in found] == [
        "cutoff_column_absent",
        "column_is_text",
        "cutoff_not_a_number",
        "cutoff_unknown_direction",
    ]
    assert (found[0][1]["name"], found[0][1]["column"]) == ("a", "nowhere")


def test_no_cutoff_is_refused():
    assert faults({}) == [("no_columns", {})]
