"""Which units count things, in the three languages, the shipped catalogue included."""

import json
from pathlib import Path

import pytest

from asd_plugin.domain.indicators.units import is_count

CATALOGUE = Path(__file__).resolve().parents[3] / "resources" / "catalogue" / "indicators.json"


@pytest.mark.parametrize(
    "unit",
    ["people", "Households", "ménages", "personnes", "DH", "أسر", "الأسر", "أشخاص", "bénéficiaires", "عدد الأسر"],
)
def test_counts_are_known(unit):
    assert is_count(unit)


@pytest.mark.parametrize(
    "unit",
    [
        "%",
        "% des ménages",
        "personnes par pièce",
        "people per room",
        "pour 1 000 habitants",
        "لكل 100 شخص (15-64 سنة)",
        "points de pourcentage",
        "km",
        "0/1",
        "",
        "DH/habitant",
        "households per km²",
    ],
)
def test_rates_and_measures_are_not(unit):
    assert not is_count(unit)


def test_no_indicator_of_the_catalogue_is_a_count():
    entries = json.loads(CATALOGUE.read_text(encoding="utf-8"))["indicators"]
    assert [(e["id"], text) for e in entries for text in e["unit"].values() if is_count(text)] == []
