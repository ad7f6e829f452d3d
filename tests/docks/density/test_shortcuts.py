"""Alt and a letter reach one control: in English, and in every language whose texts clash."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

I18N = Path(__file__).parents[3] / "i18n"


def letters(window):
    from asd_plugin.docks.density.widgets.shortcuts import MARKED, _texts

    return Counter(mark[1].casefold() for text, _ in _texts(window) for mark in MARKED.finditer(text))


def words_of(language):
    if language == "en":
        return {}
    messages = ElementTree.parse(I18N / f"asd_{language}.ts").iter("message")
    return {one.findtext("source"): one.findtext("translation") for one in messages}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_letter_is_given_twice_in_the_dock_or_its_dialog(qgis_app, monkeypatch, language):
    from asd_plugin.docks.density import dock
    from asd_plugin.docks.density.widgets import choice_form, household_dialog, period_bar

    catalogue = words_of(language)
    for module in (dock, choice_form, household_dialog, period_bar):
        monkeypatch.setattr(module, "tr", lambda text: catalogue.get(text) or text)
    window, dialog = dock.DensityDock(), household_dialog.HouseholdDialog()
    for one, least in ((window, 14), (dialog, 2)):
        found = letters(one)
        assert len(found) >= least
        assert max(found.values()) == 1, found


def test_a_letter_taken_goes_to_the_first_of_a_word_then_to_any_then_is_dropped(qgis_app):
    from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

    from asd_plugin.docks.density.widgets.shortcuts import give_each_its_letter

    window = QWidget()
    column = QVBoxLayout(window)
    buttons = [QPushButton(text) for text in ("&Copy", "&Cut it", "&Cu", "&Cuc", "A && B", "ال&جدول", "ال&جماعة ودوار")]
    for button in buttons:
        column.addWidget(button)
    give_each_its_letter(window)
    told = [button.text() for button in buttons]
    assert told == ["&Copy", "Cut &it", "C&u", "Cuc", "A && B", "ال&جدول", "الجماعة &ودوار"]
    assert all(len(re.findall(r"&(?!&)", text)) <= 1 for text in told if "&&" not in text)
