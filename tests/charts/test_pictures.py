"""Every chart against a picture kept of it: small, grey, with tolerance, so that a font's hair does not matter.

The kept pictures are made again, after looking at the charts, with ``ASD_KEEP_PICTURES=1`` set.
"""

import json
import os
from pathlib import Path

import pytest

from tests.charts.test_views import KINDS, mark, views  # noqa: F401  (fixtures)

KEPT = Path(__file__).with_name("pictures.json")
COLUMNS, ROWS = 24, 16
NEAR = 3.0  # mean difference of grey, of 255; any other chart differs by 5 and more


def small(spec, fonts, rtl=False, dark=False):
    """Grey levels of the chart on a coarse grid."""
    import numpy as np
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.paint import paint_scene
    from asd_plugin.charts.palette import theme_of

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#232629" if dark else "#ffffff"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eff0f1" if dark else "#1b1b1b"))
    scene = compose(spec, 480, fonts, rtl)
    image = QImage(480, round(scene.height), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    paint_scene(painter, scene, theme_of(palette), fonts)
    painter.end()
    smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    image = image.scaled(COLUMNS, ROWS, whole, smooth)
    grey = [[QColor(image.pixel(x, y)).lightness() for x in range(COLUMNS)] for y in range(ROWS)]
    return np.array(grey, dtype=float)


def packed(grey):
    return ["".join(f"{int(v):02x}" for v in row) for row in grey]


def unpacked(rows):
    import numpy as np

    return np.array([[int(row[i : i + 2], 16) for i in range(0, len(row), 2)] for row in rows], dtype=float)


@pytest.fixture()
def dejavu(qgis_app):
    from qgis.PyQt.QtGui import QFont, QFontInfo

    if QFontInfo(QFont("DejaVu Sans", 9)).family() != "DejaVu Sans":
        pytest.skip("the pictures were drawn with DejaVu Sans")


@pytest.mark.parametrize("look", ["light", "dark", "mirrored"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_looks_as_it_did(views, fonts, dejavu, kind, look):  # noqa: F811
    import numpy as np

    grey = small(views[kind], fonts, look == "mirrored", look == "dark")
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    name = f"{kind} {look}"
    if os.environ.get("ASD_KEEP_PICTURES"):
        KEPT.write_text(json.dumps({**kept, name: packed(grey)}, indent=1) + "\n", encoding="utf-8")
        return
    assert np.abs(grey - unpacked(kept[name])).mean() < NEAR


def test_the_tolerance_tells_one_chart_from_another(qgis_app):
    import numpy as np

    kept = {name: unpacked(rows) for name, rows in json.loads(KEPT.read_text(encoding="utf-8")).items()}
    light = [name for name in kept if name.endswith("light")]
    assert len(light) == len(KINDS)
    for i, first in enumerate(light):
        for second in light[i + 1 :]:
            assert np.abs(kept[first] - kept[second]).mean() > 1.6 * NEAR, (first, second)
