"""Judgements of several experts: joined by hand-worked figures, kept in the file, faulty ones in a file ignored."""

import json

import pytest

from asd_plugin.docks.score_explorer.state.judgements import Expert, kept_experts, moved_since, verdict, with_judgements

NAMES = [("a", "A"), ("b", "B"), ("c", "C")]


@pytest.fixture()
def dialog(qgis_app):
    from asd_plugin.docks.score_explorer.widgets.pairwise import PairwiseDialog

    made = PairwiseDialog("Index", NAMES, [])
    yield made
    made.deleteLater()


def judge(grid, pair, value):
    box = grid.boxes[pair]
    box.setCurrentIndex(next(row for row in range(box.count()) if abs(box.itemData(row) - value) < 1e-9))


def model_with(read, **record):
    from asd_plugin.domain.scoring.model_reading import read_model
    from asd_plugin.domain.scoring.model_writing import write_model

    data = write_model(read[2].model)
    data["tree"][0]["judgements"] = record
    return read_model(data)


@pytest.mark.parametrize(
    "experts",
    [
        "nobody",
        [3, None, "x"],
        [{"name": 4, "judgements": {"education": 3}}],
        [
            {
                "name": "A",
                "judgements": [["education", "elsewhere", 3], ["education", "housing", -1], [[], {}, 2], ["a"]],
            }
        ],
    ],
)
def test_what_a_file_says_wrongly_is_no_judgement(read, experts):
    model = model_with(read, experts=experts, weights=[1])
    assert [dict(expert.pairs) for expert in kept_experts(model, "index")] in ([], [{}])
    assert moved_since(model, "index") is False


def test_a_record_that_is_no_object_is_no_judgement(read):
    from dataclasses import replace

    model = read[2].model
    nodes = tuple(replace(node, extra={"judgements": "none"}) if node.id == "index" else node for node in model.nodes)
    assert kept_experts(replace(model, nodes=nodes), "index") == []


def test_two_experts_join_by_the_geometric_mean():
    """4 and 1 give 2: weights 2/3 and 1/3."""
    found = verdict(["a", "b"], [Expert("x", {("a", "b"): 4.0}), Expert("y", {("b", "a"): 1.0})])
    assert found.weights == pytest.approx({"a": 2 / 3, "b": 1 / 3})
    assert found.judged.consistency_ratio == 0


def test_weights_and_judgements_go_through_the_file_and_come_back(read):
    from asd_plugin.domain.scoring.model_reading import ignored_keys, read_model
    from asd_plugin.domain.scoring.model_writing import write_model

    experts = [Expert("Amina", {("education", "housing"): 3.0}), Expert("Brahim", {("education", "housing"): 1 / 3})]
    model = with_judgements(read[2].model, "index", experts)
    data = json.loads(json.dumps(write_model(model)))
    assert ignored_keys(data) == []
    back = read_model(data)
    assert back == model
    assert kept_experts(back, "index") == experts
    assert [back.node(name).weight for name in ("education", "housing")] == pytest.approx([0.5, 0.5])
    record = data["tree"][0]["judgements"]
    assert (record["method"], record["joined_by"], record["consistency_ratio"]) == ("ahp", "geometric_mean", 0)
    assert [entry["name"] for entry in record["experts"]] == ["Amina", "Brahim"]


def test_weights_moved_by_hand_are_told_from_those_judged(read):
    from asd_plugin.docks.score_explorer.state.editing import with_weights

    model = with_judgements(read[2].model, "index", [Expert("Amina", {("education", "housing"): 3.0})])
    assert not moved_since(model, "index")
    assert not moved_since(with_weights(model, {"education": 6.0, "housing": 2.0}), "index")
    assert moved_since(with_weights(model, {"education": 1.0, "housing": 1.0}), "index")


def test_one_undo_takes_weights_and_judgements_back(stage):
    stage.dock.answers["ask_pairs"] = [Expert("Amina", {("education", "housing"): 3.0})]
    before = stage.changes.history.present
    stage.tree.pairs_asked.emit("index")
    assert "judgements" in stage.changes.history.present.node("index").extra
    stage.bar.undo_asked.emit()
    assert stage.changes.history.present is before


def test_the_dialog_opens_again_with_what_was_judged(stage):
    experts = [Expert("Amina", {("education", "housing"): 3.0})]
    stage.dock.answers["ask_pairs"] = experts
    stage.tree.pairs_asked.emit("index")
    stage.tree.weight_typed.emit("housing", 7.0)
    stage.dock.answers["ask_pairs"] = []
    stage.tree.pairs_asked.emit("index")
    assert stage.dock.last("ask_pairs")[2:] == (experts, True)


def test_the_grid_gives_weights_and_consistency_as_one_goes(dialog):
    grid = dialog.grids[0]
    assert "0.00" in grid.verdict.text()
    for pair, value in ((("a", "b"), 2.0), (("a", "c"), 4.0), (("b", "c"), 2.0)):
        judge(grid, pair, value)
    assert verdict(["a", "b", "c"], dialog.experts()).weights == pytest.approx({"a": 4 / 7, "b": 2 / 7, "c": 1 / 7})
    judge(grid, ("a", "c"), 1 / 9)
    for word in ("contradict", "«A»", "«B»", "«C»"):
        assert word in grid.verdict.text()


def test_experts_come_and_go_and_are_named(dialog):
    assert not dialog.joint.isVisibleTo(dialog)
    assert not dialog.grids[0].remove.isEnabled()
    dialog.add.click()
    assert dialog.joint.isVisibleTo(dialog)
    judge(dialog.grids[0], ("a", "b"), 4.0)
    assert "Together" in dialog.joint.text()
    dialog.grids[1].name.setText("")
    assert [expert.name for expert in dialog.experts()] == ["Expert 1", "Expert 2"]
    dialog.grids[1].name.setText("Brahim")
    assert dialog.tabs.tabText(1) == "Brahim"
    dialog.grids[0].remove.click()
    assert [expert.name for expert in dialog.experts()] == ["Brahim"]
    dialog.grids[0].remove.click()
    assert len(dialog.grids) == 1


def test_a_judgement_off_the_scale_is_kept(qgis_app):
    from asd_plugin.docks.score_explorer.widgets.pairwise import PairwiseDialog

    made = PairwiseDialog("Index", NAMES, [Expert("x", {("a", "b"): 2.5, ("c", "a"): 3.0})])
    pairs = made.experts()[0].pairs
    assert pairs["a", "b"] == 2.5
    assert pairs["a", "c"] == pytest.approx(1 / 3)
    made.deleteLater()
