"""Households counted by the dock: the figures of asd:beneficiarydensity, and no small count in any array it holds."""

import numpy as np
import pytest

from asd_plugin.domain.density.settings import HOUSEHOLDS
from asd_plugin.domain.progress import Silent
from tests.builders import make_workspace


@pytest.fixture()
def workspace(qgis_app, tmp_path):
    return make_workspace(tmp_path)


def points_of(workspace, counts=(40, 3, 25, 12, 60)):
    """Points inside the communes, ``counts`` of them in turn, in two months and two milieus."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    communes = QgsVectorLayer(f"{workspace}|layername=asd_commune", "communes", "ogr")
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=period:string&field=people:integer", "SYNTHETIQUE", "memory")
    rows = []
    for place, commune in enumerate(communes.getFeatures()):
        inside = commune.geometry().pointOnSurface().asPoint()
        for k in range(counts[place % len(counts)]):
            for month in (1, 2):
                row = QgsFeature(layer.fields())
                row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(inside.x() + 1e-6 * k, inside.y())))
                row.setAttributes([f"2025-0{month}", 4 + month])
                rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def look(layer, **fields):
    from qgis.core import QgsProject

    from asd_plugin.docks.density.households import Fields, look_at

    return look_at(layer, Fields(**fields), QgsProject.instance())


def counted_of(workspace, layer, **fields):
    from asd_plugin.docks.density.data import read_density_data
    from asd_plugin.docks.density.households import count_households

    data = read_density_data(str(workspace))
    return data, count_households(str(workspace), look(layer, **fields), data.codes, Silent())


def test_the_working_view_hides_every_small_count(workspace):
    _, counted = counted_of(workspace, points_of(workspace), period="period", people="people")
    shown = counted.grid.figures[HOUSEHOLDS]
    assert not ((shown > 0) & (shown < 10)).any()
    assert (counted.grid.status == 2).any()
    assert counted.grid.protection == "none"
    assert counted.grid.is_synthetic


def test_the_protected_view_is_what_the_algorithm_records(workspace, tmp_path, run):
    from asd_plugin.docks.density.data import read_density_data
    from asd_plugin.docks.density.households import protect

    layer = points_of(workspace)
    data, counted = counted_of(workspace, layer, period="period", people="people")
    protected = protect(counted, data.codes, Silent())
    run(
        "asd:beneficiarydensity",
        {
            "TERRITORIES": f"{workspace}|layername=asd_commune",
            "BENEFICIARIES": layer,
            "PERIOD_FIELD": "period",
            "PEOPLE_FIELD": "people",
            "WORKSPACE": str(workspace),
            "OUTPUT": str(tmp_path / "SYNTHETIQUE_d.gpkg"),
        },
    )
    recorded = read_density_data(str(workspace)).grid
    assert recorded.periods == protected.periods
    for key, place in recorded.rows.items():
        other = protected.rows[key]
        assert recorded.status[place].tolist() == protected.status[other].tolist()
        for name in ("beneficiary_households", "beneficiary_people"):
            np.testing.assert_array_equal(recorded.figures[name][place], protected.figures[name][other])


def test_a_layer_read_in_a_thread_gives_the_same_as_its_edits_on_screen(workspace):
    layer = points_of(workspace)
    layer.startEditing()
    layer.deleteFeatures([feature.id() for feature in layer.getFeatures() if feature["period"] == "2025-02"])
    _, counted = counted_of(workspace, layer, period="period")
    assert counted.grid.periods == ("2025-01",)
    layer.rollBack()


def test_stopping_leaves_nothing(workspace):
    from asd_plugin.docks.density.data import read_density_data
    from asd_plugin.docks.density.households import count_households
    from asd_plugin.docks.parts.listener import Listener
    from asd_plugin.domain.errors import Cancelled

    listener = Listener()
    listener.stop()
    codes = read_density_data(str(workspace)).codes
    with pytest.raises(Cancelled):
        count_households(str(workspace), look(points_of(workspace)), codes, listener)


def test_an_empty_layer_is_refused_with_a_sentence(workspace):
    from qgis.core import QgsVectorLayer

    from asd_plugin.domain.errors import AsdError

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=period:string", "vide", "memory")
    with pytest.raises(AsdError):
        counted_of(workspace, layer)


def test_the_map_layer_holds_no_figure_of_a_hidden_commune(workspace, qgis_app):
    from qgis.core import NULL, QgsProject
    from qgis.gui import QgsMapCanvas

    from asd_plugin.docks.density.map_layer import DensityLayer
    from asd_plugin.docks.density.state.choice import Choice
    from asd_plugin.docks.density.state.measured import Measurer

    data, counted = counted_of(workspace, points_of(workspace), period="period")
    canvas, project = QgsMapCanvas(), QgsProject()
    live = DensityLayer(canvas, project)
    live.load()
    live.open(data, "essai", "none")
    measurer = Measurer(counted.grid, data.bases)
    for period in counted.grid.periods:
        measured = measurer.measure(Choice(period, base="area_km2"))
        live.word(measured, False, 10, True)
        live.paint(measured)
        live.settle(measured)
        layer = next(iter(project.mapLayers().values()))
        hidden = [f for f in layer.getFeatures() if f["status"].startswith("hidden")]
        assert hidden
        assert all(feature["value"] == NULL for feature in hidden)
    assert layer.customProperty("asd_protection") == "none"
    live.unload()
    assert not project.mapLayers()


def test_a_painting_that_waited_for_the_canvas_is_not_lost(workspace, qgis_app):
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from asd_plugin.docks.density.map_layer import DensityLayer
    from asd_plugin.docks.density.state.choice import Choice
    from asd_plugin.docks.density.state.measured import Measurer

    class Drawing(QgsMapCanvas):
        def isDrawing(self):
            return True

    data, counted = counted_of(workspace, points_of(workspace), period="period")
    canvas, project = Drawing(), QgsProject()
    live = DensityLayer(canvas, project)
    live.load()
    live.open(data, "essai", "none")
    measured = Measurer(counted.grid, data.bases).measure(Choice("2025-01", base="area_km2"))
    repainted = []
    layer = next(iter(project.mapLayers().values()))
    live.word(measured, False, 10, True)
    live.paint(measured)
    layer.repaintRequested.connect(lambda *_: repainted.append(1))
    live.settle(measured)
    assert repainted
    assert {feature["class"] for feature in layer.getFeatures()} == set(measured.classes.tolist())
    live.unload()


def test_a_file_read_without_being_added_is_not_a_layer_of_the_project(workspace):
    from qgis.core import QgsProject

    layer = points_of(workspace)
    assert look(layer).layer_id == ""
    QgsProject.instance().addMapLayer(layer)
    assert look(layer).layer_id == layer.id()
    QgsProject.instance().removeMapLayer(layer.id())


def with_sexes(workspace):
    """The points with a sex and an age: one row in four is a woman's."""
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    layer = points_of(workspace)
    layer.dataProvider().addAttributes([QgsField("sex", QVariant.String), QgsField("age", QVariant.Int)])
    layer.updateFields()
    changes = {row.id(): {2: "F" if row.id() % 4 == 0 else "M", 3: 20 + row.id() % 50} for row in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(changes)
    return layer


def test_sex_and_age_are_filters_whose_small_counts_are_hidden_too(workspace):
    from asd_plugin.docks.density.households import protect

    asked = {"sex": "sex", "age": "age", "age_limits": "18;60"}
    data, counted = counted_of(workspace, with_sexes(workspace), period="period", **asked)
    protected = protect(counted, data.codes, Silent())
    for grid in (counted.grid, protected):
        assert grid.sexes == ("total", "F", "M")
        assert grid.age_bands == ("total", "18-59", "60+")
        shown = grid.figures[HOUSEHOLDS]
        assert not ((shown > 0) & (shown < 10)).any()


def test_recorded_counts_keep_their_sexes_as_a_filter(workspace, tmp_path, run):
    from asd_plugin.docks.density.data import read_density_data
    from asd_plugin.docks.density.households import protect

    layer = with_sexes(workspace)
    data, counted = counted_of(workspace, layer, period="period", sex="sex")
    protected = protect(counted, data.codes, Silent())
    run(
        "asd:beneficiarydensity",
        {
            "TERRITORIES": f"{workspace}|layername=asd_commune",
            "BENEFICIARIES": layer,
            "PERIOD_FIELD": "period",
            "SEX_FIELD": "sex",
            "WORKSPACE": str(workspace),
            "OUTPUT": str(tmp_path / "SYNTHETIQUE_d.gpkg"),
        },
    )
    recorded = read_density_data(str(workspace)).grid
    assert recorded.sexes == protected.sexes == ("total", "F", "M")
    assert set(recorded.rows) == set(protected.rows)
    for key, place in recorded.rows.items():
        other = protected.rows[key]
        assert recorded.status[place].tolist() == protected.status[other].tolist()
        np.testing.assert_array_equal(recorded.figures[HOUSEHOLDS][place], protected.figures[HOUSEHOLDS][other])


def test_the_lists_of_sex_and_age_are_in_sight_only_where_there_is_a_choice(qgis_app):
    from asd_plugin.docks.density.widgets.choice_form import ChoiceForm

    form = ChoiceForm()
    form.show_options("sex", [("total", "Both sexes")], "total")
    form.show_options("age_band", [("total", "All ages"), ("60+", "60+ years")], "60+")
    assert form.lists["sex"].isHidden()
    assert form.titles["sex"].isHidden()
    assert not form.lists["age_band"].isHidden()


def test_wrong_age_bands_are_said_before_anything_is_counted(workspace):
    from asd_plugin.docks.density.widgets.household_dialog import HouseholdDialog

    layer = with_sexes(workspace)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer, False)
    dialog = HouseholdDialog()
    dialog.layer.setLayer(layer)
    assert dialog.asked().fields.sex == ""
    assert not dialog.age_limits.isEnabled()
    dialog.fields["sex"].setField("sex")
    dialog.fields["age"].setField("age")
    dialog.age_limits.setText("60;18")
    dialog._accept()
    assert dialog.result() == 0
    assert "60;18" in dialog.note.text()
    dialog.age_limits.setText("18;60")
    dialog._accept()
    assert dialog.result() == 1
    assert (dialog.asked().fields.age, dialog.asked().fields.age_limits) == ("age", "18;60")
    QgsProject.instance().removeMapLayer(layer.id())
