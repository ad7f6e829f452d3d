"""The dock without a mouse, without eyes, in the dark, from right to left, on a small screen and at 200 %."""

import os
import subprocess
import sys

import pytest

from tests.docks.comparison import test_dock

ROOT, A, B, HAUTE, SFA, ZOUG = (getattr(test_dock, name) for name in ("ROOT", "A", "B", "HAUTE", "SFA", "ZOUG"))
desk, workspace = test_dock.desk, test_dock.workspace
VIEWS = ("distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table")


@pytest.fixture()
def filled(desk, workspace):
    """The dock with five units, one of them without a figure."""
    desk.open(workspace)
    for code in (A, B, HAUTE, SFA, ZOUG):
        desk.presenter.choosing.add_unit(code)
    desk.settle()
    return desk


def look_at(desk, view):
    desk.dock.view_chosen.emit(view)
    desk.settle()


def controls(dock):
    """Everything that takes the keyboard and is on screen, in tab order."""
    from qgis.PyQt.QtCore import Qt

    found, widget = [], dock.controls.level
    while True:
        if dock.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is dock.controls.level:
            return found


def named(widget):
    return widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")


def test_every_control_has_a_name_and_says_what_it_is_for(filled):
    bare, silent = [], []
    for view in VIEWS:
        look_at(filled, view)
        for widget in controls(filled.dock):
            if not named(widget):
                bare.append((view, type(widget).__name__))
            if not (widget.accessibleDescription() or widget.toolTip() or widget.accessibleName()):
                silent.append((view, named(widget)))
    assert bare == []
    assert silent == []


def test_a_chart_is_read_out_as_its_sentence(filled):
    for view in VIEWS[:-1]:
        look_at(filled, view)
        chart = filled.dock.views.chart
        assert chart.accessibleName() == chart.spec().words.title
        assert chart.accessibleDescription().startswith(chart.spec().words.summary)
        assert any(character.isdigit() for character in chart.accessibleDescription()), view


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_tab_goes_down_the_dock_in_reading_order(filled, right_to_left):
    from qgis.PyQt.QtCore import QPoint, Qt

    filled.window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    filled.settle()
    page = filled.dock.pages.currentWidget()
    places = []
    for widget in controls(filled.dock):
        seen = widget.visibleRegion().boundingRect()  # a chart may go on below what is on screen
        places.append((seen.translated(widget.mapTo(page, QPoint(0, 0))), widget))
    wrong = []
    for (before, first), (after, second) in zip(places, places[1:]):
        is_below = after.center().y() > before.bottom()
        is_above = after.bottom() <= before.top() + 2
        is_beside = not is_below and not is_above
        ahead = (before.left() - after.left()) if right_to_left else (after.left() - before.left())
        if is_above or (is_beside and ahead < -2):
            wrong.append((named(first), named(second)))
    filled.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not wrong, wrong


def test_where_the_keyboard_is_can_be_seen(filled, qgis_app):
    from qgis.PyQt.QtCore import Qt

    qgis_app.setActiveWindow(filled.window)
    filled.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as a press of Tab does
    unseen = []
    for widget in controls(filled.dock):
        if not widget.isEnabled():
            continue
        filled.dock.controls.level.setFocus(Qt.FocusReason.TabFocusReason)
        if widget is filled.dock.controls.level:
            filled.dock.controls.search.setFocus(Qt.FocusReason.TabFocusReason)
        qgis_app.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qgis_app.processEvents()
        if widget.grab().toImage() == before:
            unseen.append(f"{type(widget).__name__} {named(widget)}")
    assert not unseen, unseen


def test_no_two_controls_answer_the_same_letter(filled):
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    letters = {}
    for widget in [*filled.dock.findChildren(QAbstractButton), *filled.dock.findChildren(QLabel)]:
        text = widget.text().replace("&&", "")
        if widget.isVisible() and "&" in text:
            letters.setdefault(text[text.index("&") + 1].lower(), []).append(text)
    assert {letter: texts for letter, texts in letters.items() if len(texts) > 1} == {}


# ---- colours ---------------------------------------------------------------------------------------------------


def dark_palette():
    from qgis.PyQt.QtGui import QColor, QPalette

    palette, roles = QPalette(), QPalette.ColorRole
    for role, colour in (
        (roles.Window, "#323232"), (roles.WindowText, "#e6e6e6"), (roles.Base, "#232323"), (roles.Text, "#e6e6e6"),
        (roles.AlternateBase, "#2c2c2c"), (roles.Button, "#3c3c3c"), (roles.ButtonText, "#e6e6e6"),
        (roles.ToolTipBase, "#4a4a36"), (roles.ToolTipText, "#f2f2e6"), (roles.Highlight, "#2f65ca"),
        (roles.HighlightedText, "#ffffff"), (roles.PlaceholderText, "#a0a0a0"), (roles.Link, "#6ea8ff"),
    ):  # fmt: skip
        palette.setColor(role, QColor(colour))
    return palette


def contrast(one, other):
    """WCAG 2.1 contrast of two colours."""

    def light(colour):
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    first, second = sorted((light(one), light(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


@pytest.fixture()
def dark(qgis_app):
    before = qgis_app.palette()
    qgis_app.setPalette(dark_palette())
    yield qgis_app
    qgis_app.setPalette(before)


def test_in_a_dark_theme_text_and_lines_stand_out(dark, filled):
    from qgis.PyQt.QtGui import QColor

    from asd_plugin.charts.palette import theme_of
    from asd_plugin.charts.scene import Line, Symbol, Text

    theme = theme_of(filled.dock.views.chart.palette())
    ground, weak = QColor(theme.background), []
    assert theme.dark
    for view in VIEWS:
        look_at(filled, view)
        widget = filled.dock.table.viewport() if view == "table" else filled.dock.views.chart
        image = widget.grab().toImage()
        assert QColor(image.pixel(image.width() - 3, image.height() - 3)).lightness() < 128, view
        if view == "table":
            continue
        scene = filled.dock.views.chart.scene()
        for kind, least in ((Text, 4.5), (Symbol, 3.0), (Line, 3.0)):
            for item in scene.of(kind):
                ink = item.colour if kind is Symbol else item.tone
                if ink not in ("grid", "band") and contrast(theme.colour(ink), ground) < least:
                    weak.append((view, kind.__name__, ink))
    assert weak == []


def test_in_a_dark_theme_the_words_around_the_chart_can_be_read(dark, filled):
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    filled.dock.show_notice("Something to say")
    filled.settle()
    weak = []
    for widget in [*filled.dock.findChildren(QLabel), *filled.dock.findChildren(QAbstractButton)]:
        if widget.isVisible() and widget.isEnabled() and widget.text():
            palette = widget.palette()
            ink, ground = palette.color(widget.foregroundRole()), palette.color(widget.backgroundRole())
            if contrast(ink, ground) < 4.5:
                weak.append((widget.text(), ink.name(), ground.name()))
    assert weak == []


SHEET = """
QWidget { background: transparent; }
QLabel, QToolButton, QPushButton, QComboBox { color: #aaaaaa; }
QAbstractItemView, QListView { background-color: #222222; color: #aaaaaa; }
"""  # the bones of QGIS's own «Night Mapping»


@pytest.fixture()
def dressed(qgis_app):
    qgis_app.setStyleSheet(SHEET)
    yield qgis_app
    qgis_app.setStyleSheet("")


def test_in_a_theme_made_of_a_style_sheet_charts_can_be_read(dressed, filled):
    from qgis.PyQt.QtGui import QColor

    for view in VIEWS[:-1]:
        look_at(filled, view)
        chart = filled.dock.views.chart
        theme = chart.theme()
        assert theme.background == "#222222"
        assert contrast(theme.colour("text"), QColor(theme.background)) > 4.5
        image = filled.dock.views.panel.grab().toImage()
        assert QColor(image.pixel(3, image.height() - 3)).name() == "#222222", view  # the ground under the sentence too


def test_chips_and_table_follow_a_theme_changed_while_the_dock_is_open(filled, qgis_app):
    chips = filled.dock.controls.chips
    before = chips._frames[0].findChildren(type(filled.dock.export))[0].icon().pixmap(16, 16).toImage()
    qgis_app.setStyleSheet(SHEET)
    filled.settle()
    after = chips._frames[0].findChildren(type(filled.dock.export))[0].icon().pixmap(16, 16).toImage()
    qgis_app.setStyleSheet("")
    filled.settle()
    assert before != after


# ---- sizes -----------------------------------------------------------------------------------------------------


def cut(dock):
    """Buttons and labels narrower or lower than their text needs."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    found = []
    for widget in [*dock.findChildren(QAbstractButton), *dock.findChildren(QLabel)]:
        if not widget.isVisible() or not widget.text():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        wanted = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().height()
        if widget.height() < wanted or (not wraps and widget.width() < widget.minimumSizeHint().width()):
            found.append((widget.text(), widget.width(), widget.height(), wanted))
    return found


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_nothing_is_cut_on_a_small_laptop(filled, right_to_left):
    from qgis.PyQt.QtCore import Qt

    filled.window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    filled.window.resize(1366, 690)  # 768 less title bar and task bar
    filled.window.resizeDocks([filled.dock], [400], Qt.Orientation.Horizontal)
    found, bars = {}, {}
    for view in VIEWS:
        look_at(filled, view)
        found[view] = cut(filled.dock)
        bars[view] = filled.dock.pages.currentWidget().horizontalScrollBar().maximum()
    filled.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert found == {view: [] for view in VIEWS}
    assert bars == dict.fromkeys(VIEWS, 0)
    assert filled.dock.height() <= 690


CHART_HEIGHT = 320  # pixels wanted on a small laptop, whatever is chosen


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_on_a_small_laptop_a_dozen_units_leave_the_chart_its_height(desk, workspace, right_to_left):
    from qgis.PyQt.QtCore import Qt

    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    desk.window.setLayoutDirection(direction)
    desk.open(workspace)
    for code in desk.presenter.data.communes.codes[:12]:
        desk.presenter.choosing.add_unit(code)
    desk.window.resize(1366, 600)  # 768 less menus and three rows of tool bars of the desktop
    desk.window.resizeDocks([desk.dock], [360], Qt.Orientation.Horizontal)
    desk.settle()
    height = desk.dock.views.panel.height()
    desk.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert height >= CHART_HEIGHT


def test_chips_that_do_not_fit_are_one_click_away_and_out_of_the_keyboards_way(filled, qgis_app):
    from qgis.PyQt.QtCore import Qt

    chips = filled.dock.controls.chips
    shown = [frame for frame in chips._frames if frame.isVisible()]
    assert 1 <= len(shown) < 5
    assert chips.more.text().startswith(f"+{5 - len(shown)}")
    assert "(5)" in chips.more.accessibleName()
    assert all(chip.name in chips.more.accessibleDescription() for chip in chips._chips)
    hidden = [b for frame in chips._frames[len(shown) :] for b in frame.findChildren(type(chips.more))]
    assert not any(button.isVisible() for button in hidden)
    line = chips.height()
    chips.more.setFocus(Qt.FocusReason.TabFocusReason)
    chips.more.click()
    filled.settle()
    assert all(frame.isVisible() for frame in chips._frames)
    assert chips.height() > line
    filled.dock.controls.clear.click()
    filled.presenter.choosing.add_unit(A)
    filled.settle()
    assert not chips.more.isVisible()


SCALED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, os.getcwd())
from types import SimpleNamespace
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
app = QgsApplication([], True)
app.initQgis()
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow
from asd_plugin.docks.comparison import create
from tests.docks.comparison.test_accessibility import VIEWS, cut
window, canvas = QMainWindow(), QgsMapCanvas()
window.setCentralWidget(canvas)
window.resize(960, 540)
feature = create(SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas))
feature.load()
window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, feature.dock)
layer = QgsVectorLayer(sys.argv[1] + "|layername=asd_commune", "Communes", "ogr")
QgsProject.instance().addMapLayer(layer)
window.show()
feature.dock.show()
import time
end = time.monotonic() + 20
while feature.presenter.data is None and time.monotonic() < end:
    app.processEvents()
for code in sys.argv[2:]:
    feature.presenter.choosing.add_unit(code)
print("ratio", feature.dock.devicePixelRatioF())
for view in VIEWS:
    feature.dock.view_chosen.emit(view)
    for _ in range(10):
        app.processEvents()
    feature.presenter.drawing.redraw_now()
    app.processEvents()
    print("view", view, cut(feature.dock), feature.dock.pages.currentWidget().horizontalScrollBar().maximum())
    if os.environ.get("ASD_KEEP"):
        window.grab().save(os.environ["ASD_KEEP"] + view + ".png")
print("fits", window.height() <= 540, window.width() <= 960)
feature.unload()
os._exit(0)
"""


def test_at_200_percent_nothing_is_cut(workspace, tmp_path):
    environment = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2",
        "PYTHONUNBUFFERED": "1",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SCALED, workspace, A, B, HAUTE, SFA, ZOUG],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert "ratio 2.0" in lines, done.stderr[-2000:]
    assert [line for line in lines if line.startswith("view")] == [f"view {view} [] 0" for view in VIEWS]
    assert "fits True True" in lines
