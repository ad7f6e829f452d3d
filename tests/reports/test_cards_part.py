"""A printed number opens its card: links lead to a card of the same page, in the same language, escaped."""

import re

from asd_plugin.qgis_support.i18n import speaking
from asd_plugin.reports.cards_part import cards_section, linked

CARDS = {
    "a": {"id": "a", "label": {"fr": "Taux <b>", "ar": "معدل"}, "unit": {"fr": "%"}, "direction": 1, "owner": "X & Y"},
    "b": {"id": "b", "label": "One text", "unit": "km", "direction": 0, "use": "context"},
}


def test_every_link_finds_its_card_and_nothing_more_is_shown(qgis_app):
    body = str(linked("a", "A & B")) + str(linked("a", "again")) + str(linked("gone", "no card"))
    page = cards_section(CARDS, [body])
    assert re.findall(r'id="card-en-([a-z]+)"', page) == ["a"]
    assert "A &amp; B" in body and "Taux &lt;b&gt;" in page and "X &amp; Y" in page and "One text" not in page


def test_a_language_shows_the_cards_its_own_links_ask_for(qgis_app):
    with speaking("ar"):
        arabic = str(linked("b", "ب"))
        assert 'id="card-ar-b"' in cards_section(CARDS, [arabic])
    with speaking("fr"):
        assert cards_section(CARDS, [arabic]) == ""
