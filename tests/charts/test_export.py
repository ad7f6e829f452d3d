"""Pictures: the same paint on PNG, SVG and PDF, with source and status, whole files or none."""

import re

import pytest


@pytest.fixture()
def picture(chart_specs):
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.charts.export import Picture

    return lambda kind=0, rtl=False, arabic=False: Picture(chart_specs(arabic)[kind], QFont("DejaVu Sans", 9), rtl)


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_every_format_is_written_and_opens(picture, tmp_path, kind, ending):
    from qgis.PyQt.QtGui import QImage
    from qgis.PyQt.QtSvg import QSvgRenderer

    from asd_plugin.charts.export import save_picture

    path = tmp_path / f"écart été.{ending}"
    save_picture(picture(kind), str(path))
    data = path.read_bytes()
    if ending == "png":
        image = QImage(str(path))
        assert image.width() == 720 * 3
        assert image.dotsPerMeterX() == round(96 * 3 / 0.0254)
    elif ending == "svg":
        assert QSvgRenderer(str(path)).isValid()
    else:
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        assert b"/MediaBox" in data


def test_same_spec_same_bytes(picture):
    assert picture().svg() == picture().svg()
    assert picture(1, True, True).svg() == picture(1, True, True).svg()
    assert picture().png() == picture().png()


def test_an_exported_picture_carries_title_sentence_source_status_and_date(picture):
    from asd_plugin.charts.scene import Text

    shown = " ".join(" ".join(t.lines) for t in picture().scene.of(Text))
    for words in ("analphabétisme", "From Tidili to Arbaoua.", "Source: HCP", "Data status", "23/11/2026"):
        assert words in shown
    svg = picture().svg().decode("utf-8")
    assert "<title>Taux d" in svg
    assert "Source: HCP, RGPH 2024" in re.search(r"<desc>(.*?)</desc>", svg, re.S).group(1)


def test_arabic_text_stays_text_in_svg(picture):
    svg = picture(0, True, True).svg().decode("utf-8")
    assert "تيديلي" in svg


def test_points_and_markers_have_the_colours_of_the_spec_where_the_scene_says(picture):
    from qgis.PyQt.QtGui import QColor

    from asd_plugin.charts.palette import ON_LIGHT
    from asd_plugin.charts.scene import Bar, Symbol

    for kind in (0, 1):
        shown = picture(kind)
        image = shown.image(1.0)
        for symbol in shown.scene.of(Symbol):
            if not symbol.missing:
                pixel = QColor(image.pixel(round(symbol.x), round(symbol.y)))
                wanted = QColor(ON_LIGHT[symbol.colour])
                assert (
                    abs(pixel.red() - wanted.red())
                    + abs(pixel.green() - wanted.green())
                    + abs(pixel.blue() - wanted.blue())
                    < 40
                )
        for bar in shown.scene.of(Bar):
            if isinstance(bar.tone, int) and bar.box.width > 40:
                pixel = QColor(image.pixel(round(bar.box.x + 15), round(bar.box.y + bar.box.height / 2)))
                assert pixel.name().lower() == ON_LIGHT[bar.tone].lower()


def test_the_picture_is_on_white_whatever_the_screen(picture):
    from qgis.PyQt.QtGui import QColor

    assert QColor(picture().image(1.0).pixel(2, 2)).name() == "#ffffff"


def test_missing_is_hatched_not_filled(picture):
    from qgis.PyQt.QtGui import QColor

    from asd_plugin.charts.scene import Symbol

    shown = picture()
    image = shown.image(4.0)
    symbol = next(s for s in shown.scene.of(Symbol) if s.missing)
    half = symbol.size * 2 - 6
    box = range(-int(half), int(half))
    light = sum(
        QColor(image.pixel(round(symbol.x * 4 + dx), round(symbol.y * 4 + dy))).lightness() > 200
        for dx in box
        for dy in box
    )
    assert 0.2 < light / len(box) ** 2 < 0.9


def test_a_layout_can_draw_it_into_any_frame(picture):
    from qgis.PyQt.QtCore import QRectF
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    image = QImage(600, 600, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    picture().draw(painter, QRectF(100, 100, 360, 400))
    painter.end()
    assert QColor(image.pixel(50, 50)).name() == "#ff00ff"
    assert QColor(image.pixel(102, 102)).name() == "#ffffff"
    assert QColor(image.pixel(470, 150)).name() == "#ff00ff"


def test_a_folder_that_is_not_there_is_said_and_leaves_nothing(picture, tmp_path):
    from asd_plugin.charts.export import save_picture

    with pytest.raises(OSError):
        save_picture(picture(), str(tmp_path / "nowhere" / "a.png"))
    with pytest.raises(ValueError, match="bmp"):
        save_picture(picture(), str(tmp_path / "a.bmp"))
    assert list(tmp_path.iterdir()) == []
