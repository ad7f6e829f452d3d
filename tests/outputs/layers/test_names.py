"""Names of the group's layers and folders: unit and period said, the language of today, a user's own name kept."""

import pytest
from qgis.core import QgsProject

from asd_plugin.outputs.layer_group import add_group, find_group, find_layer
from asd_plugin.qgis_support.i18n import speaking
from asd_plugin.workspace import open_workspace
from tests.builders import counts_table, make_workspace, score_run, scores_table

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture()
def path(tmp_path):
    made = make_workspace(tmp_path)
    with open_workspace(made, writable=True) as opened:
        opened.record_score(score_run("score"), scores_table())
        run = score_run("counts", parameters={"threshold": 10}, protection="suppressed")
        opened.record_beneficiaries(run, counts_table().assign(period="2025-03"))
    return made


@pytest.fixture()
def project():
    made = QgsProject()
    yield made
    made.clear()


def folders(project):
    group = find_group(project)
    themes = next(child for child in group.children() if child.customProperty("asd/role") == "themes")
    return [themes.name(), *(child.name() for child in themes.children())]


def test_adding_again_in_another_language_renames_layers_folders_and_legends(path, project):
    with speaking("fr"):
        add_group(project, path)
    assert folders(project)[0] == "Cartes thématiques" and find_layer(project, "region").name() == "Régions"
    with speaking("ar"):
        add_group(project, path)
    assert find_layer(project, "region").name() == "الجهات"
    assert any("\u0600" <= letter <= "\u06ff" for letter in folders(project)[0])


def test_a_name_the_user_gave_stays_in_every_language(path, project):
    with speaking("fr"):
        add_group(project, path)
    find_layer(project, "need").setName("Carte du comité")
    group = find_group(project)
    next(child for child in group.children() if child.customProperty("asd/role") == "themes").setName("Mes cartes")
    for code in ("ar", "fr"):
        with speaking(code):
            add_group(project, path)
        assert find_layer(project, "need").name() == "Carte du comité"
        assert folders(project)[0] == "Mes cartes"


def test_an_indicator_says_its_unit_once_and_its_period_once(path, project):
    with speaking("fr"):
        add_group(project, path)
    assert find_layer(project, "indicator:no_running_water").name() == "Sans eau courante (%, 2024)"
    assert find_layer(project, "indicator:distance_paved_road").name() == "Distance route (km, 2024)"


@pytest.mark.parametrize(("code", "month"), [("fr", "mars 2025"), ("ar", "مارس 2025")])
def test_a_tip_of_counts_has_its_month_in_words(path, project, code, month):
    with speaking(code):
        add_group(project, path)
    for role in ("coverage", "beneficiaries"):
        assert month in find_layer(project, role).mapTipTemplate(), role
