"""Rows of the file below its heading = joined + waiting + rejected, whatever stands in them; all SYNTHETIQUE."""

from pathlib import Path

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.proposal import Choices
from asd_plugin.sources.importing.delivery import read_delivery
from asd_plugin.sources.importing.places import places_of
from asd_plugin.sources.importing.proposal import propose
from asd_plugin.sources.territory.reconciling import read_ground

RESOURCES = Path(__file__).parents[3] / "resources"
CARDS = {"cas": {"id": "cas", "label": {"fr": "Cas"}, "unit": {"fr": "cas"}, "aggregation": "sum"}}
HEAD = "Code;Commune;Cas;Aides"


@pytest.fixture(scope="module")
def ground(qgis_app):
    return read_ground(RESOURCES)


def lines_of(chance, units):
    figures = [f"{n}" for n in chance.integers(1, 5000, 2)]
    code, name = units[chance.integers(0, len(units))]
    kinds = (
        (code, name, *figures),
        (code.replace(".", "").lstrip("0"), "", *figures),
        ("", name, figures[0], "*"),
        ("99.999.01.01", "", *figures),
        (code[:6], "", *figures),
        ("", "Total", *figures),
        ("", "المجموع العام", *figures),
        ("Note : chiffres provisoires", "", "", ""),
        tuple(HEAD.split(";")),
        ("", "", "", ""),
        (code, name, "c", "<10"),
        ("", "Personne Inconnue", "abc", "nd"),
    )
    return ";".join(kinds[chance.integers(0, len(kinds))])


@pytest.mark.parametrize("seed", range(15))
def test_every_row_of_the_file_is_counted_once(ground, tmp_path, seed):
    chance = np.random.default_rng(seed)
    communes = ground.territory[ground.territory["level"] == "commune"]
    units = list(communes["name_fr"].items())
    first = f"{units[0][0]};{units[0][1]};7;8"
    body = [first, *(lines_of(chance, units) for _ in range(40))]
    path = tmp_path / "table.csv"
    path.write_text("\n".join(["Tableau SYNTHETIQUE", "", HEAD, *body]), encoding="utf-8")
    try:
        delivery = read_delivery(str(path), "", CARDS.values(), places=places_of(ground))
        found = propose(delivery, ground, CARDS, Choices(period="2025"))
    except AsdError as refused:
        pytest.fail(str(refused.problems))
    counts = found.counts
    filled = [n for n, line in enumerate(body, 4) if line.strip(";")]
    assert counts["rows_read"] == len(filled)
    assert counts["rows_joined"] + counts["rows_waiting"] + counts["rows_rejected"] == len(filled)
    assert found.matching.rows["row"].tolist() == filled
    assert set(found.left["row_number"]) | set(found.values["row_number"]) <= set(filled)
    assert "Personne" not in str(found.left.to_dict("records"))
