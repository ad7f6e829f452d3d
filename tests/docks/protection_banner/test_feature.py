"""The banner comes with the first unprotected layer, cannot be sent away, and goes with the last."""

import pytest


@pytest.fixture()
def banner(qgis_app):
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QMainWindow

    from asd_plugin.docks.protection_banner import create

    class Iface:
        def __init__(self):
            self.window = QMainWindow()

        def mainWindow(self):
            return self.window

    QgsProject.instance().clear()
    iface = Iface()
    iface.window.resize(1366, 768)
    iface.window.show()
    feature = create(iface)
    feature.load()
    yield feature
    feature.unload()
    QgsProject.instance().clear()
    iface.window.close()


def add(name, fields="field=households:integer", mark="", kind="NoGeometry", row=None):
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

    from asd_plugin.outputs.protection.mark import set_mark

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", name, "memory")
    if row:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        layer.dataProvider().addFeatures([feature])
    if mark:
        set_mark(layer, mark)
    QgsProject.instance().addMapLayer(layer)
    return layer


def settle(banner):
    """Wait until the banner has looked; a laden machine may take longer than its pause."""
    from qgis.PyQt.QtTest import QTest

    QTest.qWait(50)
    for _ in range(100):
        QTest.qWait(100)
        if not banner._timer.isActive():
            break
    QTest.qWait(100)


def test_an_empty_project_has_no_banner(banner):
    assert not banner.strip.isVisible() and banner.found == []


def test_an_unprotected_layer_brings_it_and_its_removal_takes_it_away(banner):
    from qgis.core import QgsProject

    layer = add("densite brute", mark="none")
    settle(banner)
    assert banner.strip.isVisible() and "densite brute" in banner.strip.message.text()
    QgsProject.instance().removeMapLayer(layer)
    settle(banner)
    assert not banner.strip.isVisible()


@pytest.mark.parametrize("mark", ["suppressed", "rounded", "masked", ""])
def test_protected_and_plain_layers_bring_none(banner, mark):
    add("densite", mark=mark)
    settle(banner)
    assert not banner.strip.isVisible()


def test_a_mark_given_after_loading_is_seen(banner):
    from asd_plugin.outputs.protection.mark import set_mark

    layer = add("densite")
    settle(banner)
    set_mark(layer, "none")
    settle(banner)
    assert banner.strip.isVisible()


def test_a_new_name_does_not_help(banner):
    layer = add("densite", mark="none")
    settle(banner)
    layer.setName("carte publique")
    settle(banner)
    assert "carte publique" in banner.strip.message.text()


def test_household_points_bring_it(banner):
    add("points", "field=data_class:string", kind="Point", row=["pseudonymous"])
    settle(banner)
    assert [one.why for one in banner.found] == ["household_points"]


def test_invented_points_bring_none(banner):
    add("points", "field=data_class:string", kind="Point", row=["SYNTHETIQUE"])
    settle(banner)
    assert not banner.strip.isVisible()


def test_a_published_count_of_one_gives_an_unmarked_layer_away(banner):
    fields = "field=beneficiary_households:integer&field=per_100_households:double&field=status:string"
    add("copie", fields, row=[1, 0.5, "ok"])
    settle(banner)
    assert [one.name for one in banner.found] == ["copie"]


def test_it_cannot_be_closed_moved_or_hidden(banner):
    add("densite", mark="none")
    settle(banner)
    strip = banner.strip
    assert not (strip.isMovable() or strip.isFloatable() or strip.toggleViewAction().isEnabled())
    strip.hide()
    settle(banner)
    assert strip.isVisible()


def test_closing_the_project_takes_it_away(banner):
    from qgis.core import QgsProject

    add("densite", mark="none")
    settle(banner)
    QgsProject.instance().clear()
    settle(banner)
    assert not banner.strip.isVisible()


def test_many_layers_are_named_in_the_tip(banner):
    for rank in range(4):
        add(f"brut {rank}", mark="none")
    settle(banner)
    assert "brut 3" in banner.strip.toolTip() and "2 more" in banner.strip.message.text()


def test_unloading_leaves_nothing_behind(qgis_app):
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QMainWindow, QToolBar

    from asd_plugin.docks.protection_banner import create

    class Iface:
        window = QMainWindow()

        def mainWindow(self):
            return self.window

    iface = Iface()
    feature = create(iface)
    feature.load()
    layer = add("densite", mark="none")
    feature.unload()
    layer.setName("autre")
    QgsProject.instance().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert iface.window.findChildren(QToolBar) == []
