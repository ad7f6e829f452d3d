"""The form of cards decides with fakes: what is lacking, what is asked before work is lost, what is saved."""

import pytest

from asd_plugin.docks.card_editor import draft as of
from asd_plugin.docks.card_editor.form import number_of, number_text
from asd_plugin.docks.card_editor.presenter import DISCARD, SAVE, STAY, CardPresenter
from asd_plugin.docks.card_editor.store import Cards
from asd_plugin.domain.errors import AsdError, problem
from asd_plugin.domain.quality.cards import card_faults

TEXT = {"fr": "Taux", "ar": "معدل", "en": "Rate"}
REFERENCE = {"id": "illiteracy", "label": {"fr": "Analphabétisme", "ar": "الأمية"}, "domain": "education",
             "unit": "%", "denominator": TEXT, "direction": 1}  # fmt: skip
OFFICE = {"id": "own", "label": {"fr": "Écoles", "ar": "مدارس"}, "unit": {"fr": "écoles"}, "denominator": {"fr": "1"},
          "direction": -1, "origin": "office", "use": "keep"}  # fmt: skip


class Store:
    """A workspace in memory with the very rule of the real one."""

    def __init__(self, *cards):
        self.cards, self.saved = list(cards), []

    def read(self):
        return Cards([dict(card) for card in self.cards], [{"id": "education", "label": {"fr": "Éducation"}}])

    def save(self, card, before):
        faults = card_faults(card)
        if faults:
            raise AsdError(faults)
        now = next((one for one in self.cards if one["id"] == card["id"]), None)
        if now != before:
            raise AsdError(problem("card_changed_meanwhile", id=card["id"]))
        self.cards = [one for one in self.cards if one["id"] != card["id"]] + [dict(card)]
        self.saved.append(card)


class View:
    """Remembers what was shown."""

    def __init__(self):
        self.answer, self.asked, self.told = STAY, [], []

    def show_list(self, groups, chosen):
        self.groups, self.chosen = groups, chosen

    def show_card(self, card, can_edit, is_new):
        self.card, self.can_edit, self.is_new = card, can_edit, is_new

    def show_state(self, lacks, wished, faults, flags):
        self.lacks, self.wished, self.faults, self.flags = lacks, wished, faults, flags

    def tell(self, text, is_error):
        self.told.append((text, is_error))

    def ask_unsaved(self, name):
        self.asked.append(name)
        return self.answer


@pytest.fixture()
def form(qgis_app):
    view, store = View(), Store(REFERENCE, OFFICE)
    presenter = CardPresenter(view, store)
    presenter.start("own")
    return presenter, view, store


def test_cards_stand_under_their_domain_and_are_found_in_any_language(form):
    presenter, view, _ = form
    assert [(label, [row[0] for row in rows]) for label, rows in view.groups] == [
        ("Éducation", ["illiteracy"]), ("Other indicators", ["own"])
    ]  # fmt: skip
    for typed in ("analphabetisme", "الامية", "ILLIT"):
        presenter.search(typed)
        assert [row[0] for _, rows in view.groups for row in rows] == ["illiteracy"]
    presenter.search("nothing of the kind")
    assert view.groups == []


def test_a_card_of_the_reference_is_read_only_and_copied_as_an_office_card(form):
    presenter, view, store = form
    presenter.choose("illiteracy")
    assert not view.can_edit and not view.flags["save"]
    presenter.edit_part("source", "mine")
    assert "source" not in presenter.card
    presenter.copy()
    assert view.can_edit and view.is_new and presenter.card["id"] == "illiteracy_office"
    assert presenter.card["origin"] == "office" and presenter.card["label"] == REFERENCE["label"]
    assert presenter.save() and store.saved[-1]["id"] == "illiteracy_office" == presenter.saved


def test_what_is_lacking_is_told_live_and_saving_is_off_until_nothing_is(form):
    presenter, view, store = form
    presenter.new()
    assert view.lacks == ["Identifier", "Label", "Unit", "Denominator", "Direction"] and not view.flags["save"]
    assert not presenter.save() and view.told[-1][1] and store.saved == []
    presenter.edit_part("id", "new_one")
    for name in ("label", "unit", "denominator"):
        presenter.edit_text(name, "ar", "معدل")
    assert view.lacks == ["Direction"]
    presenter.edit_part("direction", 0)
    assert view.lacks == [] and view.flags["save"] and presenter.card["use"] == "context"
    assert "Label (French)" in view.wished and "Owner" in view.wished
    presenter.edit_part("minimum", 5)
    presenter.edit_part("maximum", 1)
    assert len(view.faults) == 1 and not view.flags["save"]
    presenter.edit_part("maximum", "beaucoup")
    assert "beaucoup" in view.faults[0]


def test_changes_are_taken_back_one_field_at_a_time(form):
    presenter, view, _ = form
    for text in ("D", "Di", "Direction"):
        presenter.edit_part("owner", text)
    presenter.edit_text("label", "fr", "Écoles primaires")
    presenter.undo()
    assert presenter.card["owner"] == "Direction" and presenter.card["label"]["fr"] == "Écoles"
    presenter.undo()
    assert "owner" not in presenter.card and not presenter.is_changed and not view.flags["undo"]
    presenter.undo()
    assert presenter.card == OFFICE


@pytest.mark.parametrize(("answer", "left", "saved"), [(STAY, False, 0), (DISCARD, True, 0), (SAVE, True, 1)])
def test_unsaved_changes_are_asked_about_once_before_another_card_or_closing(form, answer, left, saved):
    presenter, view, store = form
    presenter.edit_part("owner", "Délégation")
    view.answer = answer
    assert presenter.choose("illiteracy") is left and view.asked == ["Écoles"]
    assert len(store.saved) == saved and (view.chosen == "illiteracy") is left
    assert presenter.may_close() is left


def test_nothing_is_asked_when_nothing_changed(form):
    presenter, view, _ = form
    presenter.edit_part("owner", "x")
    presenter.edit_part("owner", "")
    assert presenter.may_close() and presenter.choose("illiteracy") and view.asked == []


def test_saving_that_fails_keeps_what_was_typed(form):
    presenter, view, store = form
    presenter.edit_part("owner", "Délégation")
    store.cards[1] = {**OFFICE, "owner": "somebody else"}
    assert not presenter.save() and "somebody else" in view.told[-1][0]
    view.answer = SAVE
    assert not presenter.may_close() and presenter.card["owner"] == "Délégation"


def test_a_draft_of_the_import_opens_as_a_new_card_under_a_free_identifier(form):
    presenter, view, _ = form
    presenter.start(draft={"label": "Écoles à 5 km", "unit": {"fr": "%"}})
    assert presenter.card["id"] == "ecoles_a_5_km" and presenter.card["label"]["ar"] == "Écoles à 5 km"
    assert view.is_new and view.lacks == ["Denominator", "Direction"] and presenter.is_changed
    presenter.start(draft={"id": "own"})
    assert presenter.card["id"] == "own_2"


def test_free_identifiers_are_ascii_whatever_is_given():
    assert of.free_id("معدل", []) == "indicator" and of.free_id("2024 taux", []) == "indicator_2024_taux"
    assert of.free_id("a", ["a", "a_2"]) == "a_3"


def test_numbers_are_typed_with_a_comma_or_a_point():
    assert [number_of(text) for text in ("", "1,5", "1 200", "-3", "x")] == [None, 1.5, 1200, -3, "x"]
    assert [number_text(value) for value in (None, 1.5, 0, "x")] == ["", "1.5", "0", "x"]
