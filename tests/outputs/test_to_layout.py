"""Charts and tables in print layouts: one step to undo, nothing that hangs on a layer or a file."""

from dataclasses import replace

import pytest


@pytest.fixture()
def project(qgis_app):
    from qgis.core import QgsProject

    return QgsProject()


@pytest.fixture()
def picture(qgis_app):
    from qgis.PyQt.QtCore import QBuffer, QIODevice
    from qgis.PyQt.QtGui import QColor, QImage

    from asd_plugin.outputs.to_layout import LayoutPicture

    image = QImage(720, 400, QImage.Format.Format_ARGB32)
    image.fill(QColor("#d55e00"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return LayoutPicture("Écarts", ("Source: HCP", "n.d."), bytes(buffer.data()), False, 720.0, 400.0)


@pytest.fixture()
def table():
    from asd_plugin.charts.spec import TableSpec, Words

    words = Words(title="Tableau", note="Une note.", foot=("Source: HCP",))
    rows = tuple((f"Commune {n}", f"{n},5 %", "publié") for n in range(12))
    return TableSpec(words, ("Commune", "Valeur", "Statut"), rows, (True, False, True))


def items_of(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def page_image(layout, page=0):
    from qgis.core import QgsLayoutExporter

    return QgsLayoutExporter(layout).renderPageToImage(page, dpi=50)


def shades(image, colour, tolerance=40):
    from qgis.PyQt.QtGui import QColor

    wanted = QColor(colour)
    found = 0
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            pixel = image.pixelColor(x, y)
            parts = (pixel.red() - wanted.red(), pixel.green() - wanted.green(), pixel.blue() - wanted.blue())
            found += max(map(abs, parts)) < tolerance
    return found


def test_a_chart_comes_with_title_and_source_and_leaves_in_one_undo(project, picture):
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPicture

    from asd_plugin.outputs.to_layout import layout_named, send_picture

    layout = layout_named(project, "", "Comparaison")
    send_picture(layout, picture, False)
    assert [label.text() for label in items_of(layout, QgsLayoutItemLabel)] != []
    assert {label.text() for label in items_of(layout, QgsLayoutItemLabel)} == {"Écarts", "Source: HCP\nn.d."}
    assert shades(page_image(layout), "#d55e00") > 100
    stack = layout.undoStack().stack()
    assert stack.count() == 1
    stack.undo()
    assert items_of(layout, QgsLayoutItemPicture) == []
    assert items_of(layout, QgsLayoutItemLabel) == []
    stack.redo()
    assert shades(page_image(layout), "#d55e00") > 100


def test_a_table_keeps_its_rows_through_undo_and_through_the_project_file(project, table, tmp_path):
    from qgis.core import QgsLayoutFrame, QgsLayoutItemLabel, QgsProject

    from asd_plugin.outputs.to_layout import layout_named, send_table

    layout = layout_named(project, "", "Comparaison")
    sent = send_table(layout, table, False)
    assert [cell.content() for cell in sent.tableContents()[4]] == ["Commune 3", "3,5 %", "publié"]
    assert [cell.content() for cell in sent.tableContents()[0]] == ["Commune", "Valeur", "Statut"]
    frame = items_of(layout, QgsLayoutFrame)[0]
    assert 13 * 4 < frame.rect().height() < 13 * 8  # twelve rows and their titles
    below = max(label.pagePos().y() for label in items_of(layout, QgsLayoutItemLabel))
    assert below >= frame.pagePos().y() + frame.rect().height()
    stack = layout.undoStack().stack()
    stack.undo()
    assert items_of(layout, QgsLayoutFrame) == []
    assert items_of(layout, QgsLayoutItemLabel) == []
    stack.redo()
    assert len(items_of(layout, QgsLayoutFrame)) == 1
    path = str(tmp_path / "p.qgz")
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    kept = again.layoutManager().layoutByName("Comparaison")
    assert [cell.content() for cell in kept.multiFrames()[0].tableContents()[12]] == ["Commune 11", "11,5 %", "publié"]


def test_in_arabic_the_first_column_is_at_the_right(project, table):
    from qgis.PyQt.QtCore import Qt

    from asd_plugin.outputs.to_layout import layout_named, send_table

    sent = send_table(layout_named(project, "", "x"), table, True)
    assert [cell.content() for cell in sent.tableContents()[0]] == ["Statut", "Valeur", "Commune"]
    assert sent.tableContents()[0][2].horizontalAlignment() == Qt.AlignmentFlag.AlignRight


def test_in_arabic_every_line_is_read_from_the_right_even_one_that_begins_in_latin(project, picture):
    from qgis.core import QgsLayoutItemLabel

    from asd_plugin.outputs.to_layout import layout_named, send_picture

    layout = layout_named(project, "", "x")
    send_picture(layout, picture, True)
    lines = [line for label in items_of(layout, QgsLayoutItemLabel) for line in label.text().split("\n")]
    assert len(lines) == 3
    assert all(line.startswith("\u200f") for line in lines)


def test_the_picture_is_inside_the_project_file(project, picture, tmp_path):
    from qgis.core import QgsProject

    from asd_plugin.outputs.to_layout import layout_named, send_picture

    send_picture(layout_named(project, "", "Carte"), picture, False)
    path = str(tmp_path / "p.qgs")
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    assert shades(page_image(again.layoutManager().layoutByName("Carte")), "#d55e00") > 100


def test_with_several_layouts_only_the_named_one_changes_and_nothing_on_it_moves(project, picture):
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPicture, QgsLayoutPoint

    from asd_plugin.outputs.to_layout import layout_named, layouts_of, send_picture

    first, second = layout_named(project, "", "Une"), layout_named(project, "", "Une")
    assert layouts_of(project) == ["Une", "Une (2)"]
    label = QgsLayoutItemLabel(second)
    label.setText("mine")
    second.addLayoutItem(label)
    label.attemptMove(QgsLayoutPoint(20, 30))
    before = (label.pagePos().x(), label.pagePos().y())
    assert layout_named(project, "Une (2)", "x") is second
    sent = send_picture(second, picture, False)
    assert (label.pagePos().x(), label.pagePos().y()) == before
    assert sent[0].pagePos().y() >= 30 + label.rect().height()
    assert items_of(first, QgsLayoutItemPicture) == []


def test_without_room_a_page_is_added_and_undo_takes_it_away(project, picture):
    from asd_plugin.outputs.to_layout import layout_named, send_picture

    layout = layout_named(project, "", "Pages")
    for _ in range(3):
        send_picture(layout, picture, False)
    pages = layout.pageCollection()
    assert pages.pageCount() == 3
    assert shades(page_image(layout, 2), "#d55e00") > 100
    layout.undoStack().stack().undo()
    assert pages.pageCount() == 2


def test_a_very_high_chart_stays_on_its_page(project, picture):
    from asd_plugin.outputs.to_layout import layout_named, send_picture

    items = send_picture(layout_named(project, "", "Haut"), replace(picture, height=2400.0), False)
    assert items[-1].pagePos().y() + items[-1].rect().height() <= 210.0
