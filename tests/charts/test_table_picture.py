"""A table as a picture: figures whole, words wrapped, nothing beyond the page, mirrored for Arabic."""

import pytest

from asd_plugin.charts.spec import TableSpec, Words

LONG = "Une commune rurale au nom particulièrement long du Moyen Atlas oriental"


@pytest.fixture()
def fonts(qgis_app):
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.charts.fonts import Fonts

    return Fonts(QFont())


def spec(rows):
    heads = ("Rank", "Commune", "Score", "Province")
    return TableSpec(Words(title="Ranking", empty="No row."), heads, rows, (False, True, False, True))


def texts(scene):
    from asd_plugin.charts.scene import Text

    return [item for item in scene.items if isinstance(item, Text)]


@pytest.mark.parametrize("width", [400, 720])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_figures_are_whole_and_nothing_leaves_the_page(fonts, width, right_to_left):
    from asd_plugin.charts.compose import compose

    scene = compose(spec((("1 503", LONG, "99,9", LONG), ("2", "A", "1,0", "B"))), width, fonts, right_to_left, True)
    lines = [line for text in texts(scene) for line in text.lines]
    assert "1 503" in lines
    assert "99,9" in lines
    for text in texts(scene):
        assert text.box.x >= -1e-6
        assert text.box.x + text.box.width <= scene.width + 1e-6
    assert max(text.box.bottom for text in texts(scene)) <= scene.height


def test_without_rows_it_says_so(fonts):
    from asd_plugin.charts.compose import compose

    assert "No row." in [line for text in texts(compose(spec(()), 400, fonts)) for line in text.lines]
