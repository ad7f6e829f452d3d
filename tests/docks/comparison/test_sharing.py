"""What leaves the dock: the same figures as on screen in every sheet, picture and layout; nothing hidden leaves."""

import csv
import io
from dataclasses import replace

import pytest

from tests.docks.comparison.conftest import make_data

A, BNI, ALI, HAUTE, ZOUG = "01.051.01.01", "01.051.04.01", "01.051.04.03", "01.061.01.01", "02.071.04.02"
STATUSES = ("ok", "imputed", "missing", "not_asked", "hidden_primary", "hidden_secondary")


@pytest.fixture()
def book(figures):
    from asd_plugin.docks.comparison.sharing.book import book_of

    return lambda *args, **kwargs: book_of(figures(*args, **kwargs))


def by_title(sheet):
    titles = [column.name for column in sheet.columns]
    return [dict(zip(titles, row)) for row in sheet.rows]


def hide(data, indicator, period, code, kept_value=7.0):
    """The same data with one value marked hidden though the table still holds a number under it."""
    column = data.columns[indicator, period]
    row = list(data.communes.codes).index(code)
    values, statuses = column.values.copy(), column.statuses.copy()
    values[row], statuses[row] = kept_value, "hidden_primary"
    columns = {**data.columns, (indicator, period): replace(column, values=values, statuses=statuses)}
    return replace(data, columns=columns)


def test_the_figures_of_the_book_are_those_of_the_table_on_screen(figures):
    from asd_plugin.docks.comparison.rows import rows_of
    from asd_plugin.docks.comparison.sharing.book import book_of

    shown = figures([A, HAUTE, ZOUG])
    records = by_title(book_of(shown).data)
    for row, record in zip(rows_of(shown), records):
        assert (record["code"], record["value"], record["gap"]) == (row.code, row.value, row.gap)
        assert (record["rank"], record["percentile"], record["reference_value"]) == (
            row.rank, row.percentile, row.reference,
        )  # fmt: skip
        assert record["status"] == row.status


def test_every_indicator_on_screen_is_in_the_book_and_its_periods_in_time(figures):
    from asd_plugin.docks.comparison.sharing.book import book_of

    shown = figures([A, BNI])
    shown.state = replace(shown.state, indicators=("illiteracy", "road"))
    sheets = book_of(shown).sheets
    assert [record["indicator_id"] for record in by_title(sheets[0])] == ["illiteracy"] * 2 + ["road"] * 2
    in_time = by_title(sheets[1])
    values = {(r["code"], r["indicator_id"], r["period"]): r["value"] for r in in_time}
    assert values[A, "illiteracy", "2014"] == 20.0
    assert values[A, "illiteracy", "2024"] == 10.0
    assert values["MA", "illiteracy", "2024"] == 22.0
    assert len(sheets) == 4


def test_a_hidden_value_is_in_no_sheet_text_picture_or_clipboard(figures, qgis_app):
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.charts.spreadsheet import Dialect
    from asd_plugin.docks.comparison.sharing.book import book_of
    from asd_plugin.docks.comparison.sharing.pictures import picture_of
    from asd_plugin.outputs.tables.delimited import table_as_html, table_as_text

    secret = 876.54321
    data = hide(hide(make_data(), "illiteracy", "2024", A, secret), "illiteracy", "2014", A, secret)
    shown = figures([A, BNI], data=data)
    book = book_of(shown)
    hidden = by_title(book.data)[0]
    assert hidden["status"] == "hidden_primary"
    for name in ("value", "gap", "gap_z", "rank", "zone_rank", "percentile"):
        assert hidden[name] is None, name
    dialect = Dialect(";", ".")
    texts = [table_as_text(book, dialect), table_as_html(book, dialect), repr(book)]
    for view in ("distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table"):
        shown.state = replace(shown.state, view=view)
        texts.append(picture_of(shown, QFont("DejaVu Sans", 9), False).svg().decode())
    assert not [text for text in texts if "876" in text]


def test_every_export_says_source_status_and_date(figures, qgis_app):
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.docks.comparison.sharing.book import book_of
    from asd_plugin.docks.comparison.sharing.pictures import layout_picture_of, picture_of

    shown = figures([A, ZOUG])
    sources = "\n".join(str(cell) for row in book_of(shown).sheets[-2].rows for cell in row)
    legend = {row[2] for row in book_of(shown).sheets[-1].rows}
    assert set(STATUSES) <= legend
    for words in ("HCP, RGPH 2024", "CC BY 4.0", "23/11/2026", "espace.gpkg", "Definition of Illiteracy"):
        assert words in sources
    svg = picture_of(shown, QFont("DejaVu Sans", 9), False).svg().decode()
    for words in ("HCP, RGPH 2024", "23/11/2026"):
        assert words in svg
    for right_to_left in (False, True):
        picture = layout_picture_of(shown, QFont("DejaVu Sans", 9), right_to_left)
        assert picture.is_vector is not right_to_left
        assert any("HCP" in line for line in picture.foot)
        assert "Illiteracy" in picture.title
        if right_to_left:
            assert picture.data[:4] == b"\x89PNG"
            from qgis.PyQt.QtGui import QImage

            assert abs(QImage.fromData(picture.data).dotsPerMeterX() * 0.0254 - 300) < 1
        else:
            assert b"RGPH" not in picture.data.split(b"</desc>")[-1]  # the source is an item of its own


def test_codes_and_names_that_look_like_formulas_stay_text(figures, tmp_path):
    from asd_plugin.charts.spreadsheet import Dialect, csv_bytes
    from asd_plugin.docks.comparison.sharing.book import book_of

    data = make_data()
    unit = data.names.unit(A)
    object.__setattr__(unit, "name_fr", "=1+1")
    object.__setattr__(unit, "name_ar", "=1+1")
    book = book_of(figures([A], data=data))
    rows = list(
        csv.reader(
            io.StringIO(csv_bytes(book.data.with_titles(), Dialect(";", ",")).decode("utf-8-sig")), delimiter=";"
        )
    )
    assert rows[1][:2] == [A, "'=1+1"]


# ---- asked from the dock ---------------------------------------------------------------------------------------


def opened(stage, *codes):
    stage.open()
    for code in codes or (A,):
        stage.presenter.choosing.add_unit(code)
    stage.presenter.drawing.redraw_now()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "png", "svg", "pdf"])
def test_every_format_is_written_where_asked_and_said(stage, tmp_path, ending):
    opened(stage)
    path = tmp_path / f"été.{ending}"
    stage.dock.answers["ask_target"] = lambda suggested, kind: str(path)
    stage.dock.export_asked.emit(ending)
    assert path.stat().st_size > 300
    assert str(path) in stage.dock.last("show_notice")[0]


def test_a_folder_that_cannot_be_written_is_said(stage, tmp_path):
    opened(stage)
    stage.dock.answers["ask_target"] = lambda suggested, kind: str(tmp_path / "absent" / "x.xlsx")
    stage.dock.export_asked.emit("xlsx")
    assert "absent" in stage.dock.last("show_notice")[0]


def test_the_picture_of_the_view_goes_to_the_clipboard(stage):
    opened(stage)
    stage.dock.picture_copy_asked.emit()
    assert stage.dock.last("put_picture_on_clipboard")[0].width() > 700


def test_chart_and_table_go_to_the_layout_that_was_named(stage):
    opened(stage)
    stage.dock.layouts_wanted.emit()
    assert stage.dock.last("show_layouts") == (["A4"],)
    stage.dock.layout_asked.emit("picture", "A4")
    assert stage.layouts.last("add_picture")[0] == "A4"
    assert "A4" in stage.dock.last("show_notice")[0]
    stage.dock.layout_asked.emit("table", "")
    name, title, table, _ = stage.layouts.last("add_table")
    assert name == ""
    assert "Illiteracy" in title
    assert len(table.rows) == 1


def test_without_figures_nothing_leaves(stage):
    for signal, values in (
        ("copy_asked", ()), ("picture_copy_asked", ()), ("export_asked", ("xlsx",)), ("layout_asked", ("table", "")),
    ):  # fmt: skip
        getattr(stage.dock, signal).emit(*values)
    assert stage.dock.count("ask_target") == 0
    assert stage.dock.count("put_on_clipboard") == 0
    assert stage.layouts.calls == []


def test_items_on_a_layout_survive_the_layers_and_the_dock(figures, qgis_app):
    from qgis.core import QgsLayoutExporter, QgsLayoutItemPicture, QgsProject, QgsVectorLayer
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.docks.comparison.sharing.layout_link import LayoutLink
    from asd_plugin.docks.comparison.sharing.pictures import layout_picture_of
    from asd_plugin.docks.comparison.specs import table_spec

    class Iface:
        shown = []

        def openLayoutDesigner(self, layout):
            self.shown.append(layout.name())

    project, shown = QgsProject(), figures([A, BNI, ZOUG])
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", "Communes", "memory")
    project.addMapLayer(layer)
    link = LayoutLink(project, Iface())
    picture = layout_picture_of(shown, QFont("DejaVu Sans", 9), False)
    name = link.add_picture("", "Comparaison", picture, False)
    assert link.add_table(name, "Comparaison", table_spec(shown), False) == name
    assert link.names() == ["Comparaison"]
    assert Iface.shown == ["Comparaison", "Comparaison"]
    layout = project.layoutManager().layoutByName(name)
    before = QgsLayoutExporter(layout).renderPageToImage(0, dpi=40)
    project.removeAllMapLayers()
    assert QgsLayoutExporter(layout).renderPageToImage(0, dpi=40) == before
    assert len([item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]) == 1
