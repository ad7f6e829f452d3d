"""The need layer of the project shows the run that was just recorded."""

from dataclasses import replace

import pytest

SFA = "02.071.04.01"


@pytest.fixture()
def project(qgis_app):
    from qgis.core import QgsProject

    made = QgsProject()
    yield made
    made.clear()


def test_without_a_need_layer_it_says_so(project, workspace):
    from asd_plugin.docks.score_explorer.official_layer import OfficialLayer

    assert OfficialLayer(project).refresh(workspace) is False


def test_a_need_layer_of_another_workspace_is_left_alone(project, workspace, tiny_workspace):
    from asd_plugin.docks.score_explorer.official_layer import OfficialLayer
    from asd_plugin.outputs.layer_group import add_group

    add_group(project, tiny_workspace)
    assert OfficialLayer(project).refresh(workspace) is False


def test_the_new_run_is_read_with_its_own_class_limits_and_the_user_s_name_stays(project, workspace):
    from asd_plugin.docks.score_explorer.data import Wanted
    from asd_plugin.docks.score_explorer.feature import _read
    from asd_plugin.docks.score_explorer.official_layer import OfficialLayer
    from asd_plugin.docks.score_explorer.saving import record_official
    from asd_plugin.docks.score_explorer.state.editing import with_weights
    from asd_plugin.outputs.layer_group import add_group

    layer = add_group(project, workspace)["need"]
    layer.setName("Besoin du service")

    def seen():
        return {feature["code"]: feature["score"] for feature in layer.getFeatures()}, legend(layer)

    before, words = seen()
    data, _, scored = _read(workspace, Wanted())
    model = replace(with_weights(scored.model, {"education": 9.0}), id="essai")
    record_official(workspace, model, data.inputs, "workspace")
    assert OfficialLayer(project).refresh(workspace) is True
    after, new_words = seen()
    assert after[SFA] != before[SFA]
    assert new_words != words
    assert layer.name() == "Besoin du service"


def legend(layer):
    renderer = layer.renderer()
    rules = renderer.rootRule().children() if hasattr(renderer, "rootRule") else renderer.categories()
    return [rule.label() for rule in rules]
