"""The colours hold what the palette promises: contrast, and distance for colour-blind eyes."""

import itertools

import numpy as np
import pytest

# Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
VISION = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE, DARK = "#FFFFFF", "#232629"


def linear(colour):
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(a, b):
    first, second = sorted((float(TO_XYZ[1] @ linear(c)) for c in (a, b)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def lab(colour, vision):
    xyz = TO_XYZ @ np.clip(VISION[vision] @ linear(colour), 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_every_series_stands_out_from_its_background(qgis_app):
    from asd_plugin.charts.palette import ON_DARK, ON_LIGHT

    assert len(set(ON_LIGHT)) == len(set(ON_DARK)) == 12
    assert min(contrast(c, WHITE) for c in ON_LIGHT) >= 3.0
    assert min(contrast(c, DARK) for c in ON_DARK) >= 3.0


@pytest.mark.parametrize("vision", list(VISION))
def test_any_two_series_stay_apart_for_every_eye(qgis_app, vision):
    from asd_plugin.charts.palette import ON_DARK, ON_LIGHT

    for colours in (ON_LIGHT, ON_DARK):
        nearest = min(
            float(np.linalg.norm(lab(a, vision) - lab(b, vision))) for a, b in itertools.combinations(colours, 2)
        )
        assert nearest >= 14.0


def test_twelve_shapes_repeat_the_difference(qgis_app):
    from asd_plugin.charts.markers import SHAPES, shape_path

    assert len(set(SHAPES)) == 12
    outlines = {
        tuple((e.x, e.y) for e in (p.elementAt(i) for i in range(p.elementCount())))
        for p in (shape_path(i, 0, 0, 10) for i in range(12))
    }
    assert len(outlines) == 12


def test_theme_follows_the_widget_palette_and_exports_are_on_white(qgis_app):
    from qgis.PyQt.QtGui import QColor, QPalette

    from asd_plugin.charts.palette import ON_DARK, ON_LIGHT, paper, theme_of

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(DARK))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eff0f1"))
    dark, white = theme_of(palette), paper()
    assert (dark.dark, dark.series, dark.background) == (True, ON_DARK, DARK)
    assert (white.dark, white.series, white.background) == (False, ON_LIGHT, "#ffffff")
    for theme in (dark, white):
        tones = dict(theme.tones)
        assert contrast(tones["text"], theme.background) >= 7
        assert contrast(tones["muted"], theme.background) >= 4.5
        assert contrast(tones["near"], theme.background) > contrast(tones["cloud"], theme.background) > 1.3
