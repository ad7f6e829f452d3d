"""Words have room: in Arabic, in large letters; what gives way says all in its hint; directions do not mix."""

import pytest
from qgis.PyQt.QtCore import QSize, Qt

ARABIC = "ا&لكتابة في فضاء العمل"


@pytest.fixture()
def dialog(qgis_app):
    from asd_plugin.docks.import_assistant.dialog import ImportDialog

    shown = ImportDialog()
    yield shown
    shown.deleteLater()


def drawn(text, font):
    """Width of the ink of ``text`` with its letter underlined, counted on a picture."""
    from qgis.PyQt.QtCore import QRect
    from qgis.PyQt.QtGui import QImage, QPainter

    image = QImage(900, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic)
    painter.drawText(QRect(0, 0, 900, 80), flags, text)
    painter.end()
    white = image.pixel(899, 79)
    inked = [x for x in range(900) if any(image.pixel(x, y) != white for y in range(80))]
    return inked[-1] - inked[0] + 1


@pytest.mark.parametrize("words", ["ال&سابق", "ال&تالي", ARABIC])
def test_a_button_holds_its_arabic_words_as_they_are_drawn(dialog, words):
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.forward.setText(words)
    from asd_plugin.docks.import_assistant.widgets.roomy import give_room

    give_room(dialog)
    assert dialog.forward.minimumWidth() >= drawn(words, dialog.forward.font()) + 4


def test_larger_letters_make_wider_buttons_and_no_page_needs_more_than_the_screen(dialog):
    dialog.show_page("writing")
    before = dialog.forward.minimumWidth()
    dialog.rows.show_rule("Confirmer les 1.234 noms qui sont exactement ceux d'une seule unité de leur &province", True)
    dialog.rows.show_steps("row 1234 is Aït Ouassif Sidi Mohammed (Khénifra)", "1.234 exact names confirmed")
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    dialog.setFont(font)
    assert dialog.forward.minimumWidth() > before
    for page in (dialog.source, dialog.reading, dialog.rows, dialog.writing, dialog.end):
        assert page.minimumSizeHint().width() < 1300, type(page).__name__


def test_a_button_that_gives_way_keeps_its_whole_words_in_its_hint(qgis_app):
    from asd_plugin.docks.import_assistant.widgets.roomy import Elided

    button = Elided()
    button.setText("Take bac&k: row 17 is Sidi Ali && Sons (Khénifra)")
    button.resize(QSize(90, 30))
    button.resizeEvent(_resized(button))
    assert button.text().endswith("(Khénifra)")
    assert button.toolTip() == "Take back: row 17 is Sidi Ali & Sons (Khénifra)"
    assert super(Elided, button).text().endswith("…")
    button.resize(button.sizeHint())
    button.resizeEvent(_resized(button))
    assert super(Elided, button).text() == button.text()
    button.deleteLater()


def _resized(button):
    from qgis.PyQt.QtGui import QResizeEvent

    return QResizeEvent(button.size(), QSize(0, 0))


def test_in_arabic_each_item_of_a_list_keeps_its_own_direction(qgis_app):
    from asd_plugin.qgis_support.i18n import speaking
    from asd_plugin.qgis_support.messages.lists import joined

    fields = {"rows": ["5 (Province Benslimane)", "8 (El Mansouria)"], "count": 2}
    assert joined(fields)["rows"] == "5 (Province Benslimane), 8 (El Mansouria)"
    with speaking("ar"):
        told = joined(fields)
    assert told["rows"] == "\u20685 (Province Benslimane)\u2069, \u20688 (El Mansouria)\u2069" and told["count"] == 2
