"""Names beside bars, and the sentence on judgements that contradict each other."""

from asd_plugin.qgis_support.messages.needs import weighting as messages_weighting
from asd_plugin.reports.needs.charts import Bar, bars

LONG = "Emplois permanents des établissements pour 1 000 personnes de 15 ans et plus"


def test_a_long_name_stands_whole_on_two_lines(qgis_app):
    drawn = bars("x", [Bar(LONG, 1.0), Bar("Court", 2.0)])
    assert "…" not in drawn and "Emplois permanents des établissements pour 1" in drawn and "15 ans et plus" in drawn
    assert ">Court<" in drawn


def test_a_name_too_long_for_two_lines_is_cut_and_said_whole_in_the_tip(qgis_app):
    name = LONG + " dans la commune, la province et la région"
    drawn = bars("x", [Bar(name, 1.0)])
    assert "…" in drawn and f"<title>{name}: " in drawn


def test_the_experts_joined_are_not_called_by_an_inner_name_and_figures_follow_the_language(qgis_app, monkeypatch):
    from qgis.PyQt.QtCore import QLocale

    monkeypatch.setattr(messages_weighting, "number_locale", lambda: QLocale("fr_MA"))
    fields = {"expert": "group", "ratio": 0.4604, "names": ["a", "b", "c"], "first": "a", "second": "b"}
    said = messages_weighting._inconsistent({**fields, "given": 0.25, "would_be": 10.0})
    assert "group" not in said and "0,460" in said and "0,25" in said
