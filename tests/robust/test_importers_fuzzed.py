"""Whole importers under damaged files: one clear sentence and no trace, or every row accounted for."""

import random
import time

import pytest

from asd_plugin.algorithms.data.import_beneficiaries import ImportBeneficiaries
from asd_plugin.algorithms.data.import_facilities import ImportFacilities
from asd_plugin.algorithms.data.import_indicators import ImportIndicators
from tests.builders import COMMUNES, make_workspace

SECONDS = 8  # for each importer
CODES = [row[0] for row in COMMUNES]
HEAD = "code;lieu;valeur;date\n"
PIECES = ("\x00", '"', ";;;", "\n\n", "1.234", "1,5", "-5", "é", "م", "99.999.99.99", "\ufeff", "NaN", "1e400", "=1+1")
PLAIN = [f"{code};Unité {rank};{rank},5;2026-10" for rank, code in enumerate(CODES)]
KINDS = {
    "indicators": (ImportIndicators, "FILE", {"COLUMNS": "valeur=illiteracy_10_plus", "PERIOD": "2026",
                                              "DELIVERED": "2026-11-01"}),
    "households": (ImportBeneficiaries, "INPUT", {"HOUSEHOLD_ID_FIELD": "lieu", "UNIT_CODE_FIELD": "code",
                                                  "AMOUNT_DH_FIELD": "valeur", "PERIOD_FIELD": "date"}),
    "facilities": (ImportFacilities, "INPUT", {"FACILITY_ID_FIELD": "lieu", "UNIT_CODE_FIELD": "code",
                                               "CAPACITY_FIELD": "valeur", "DELIVERED": "2026-11"}),
}  # fmt: skip


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return make_workspace(tmp_path)


def bring(kind, path, workspace, **more):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    make, name, given = KINDS[kind]
    algorithm, feedback = make(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    parameters = {**given, name: str(path), "WORKSPACE": str(workspace), **more}
    is_fine, message = algorithm.checkParameterValues(parameters, context)
    if not is_fine:
        return None, message
    told, is_fine = algorithm.run(parameters, context, feedback)
    return (told if is_fine else None), feedback.textLog()


def damaged(draw):
    text = HEAD + "\n".join(draw.sample(PLAIN, len(PLAIN))) + "\n"
    for _ in range(draw.randint(1, 6)):
        place = draw.randrange(len(text))
        text = text[:place] + draw.choice(PIECES) + text[place + draw.randint(0, 5) :]
    raw = bytearray(text.encode(draw.choice(("utf-8", "cp1252", "utf-16")), errors="replace"))
    for _ in range(draw.choice((0, 0, 3))):
        raw[draw.randrange(len(raw))] = draw.randrange(256)
    return bytes(raw[: draw.choice((len(raw), draw.randrange(len(raw))))])


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_damaged_file_is_refused_whole_with_a_sentence_or_taken_with_every_row_told(kind, workspace, tmp_path):
    draw, ends, first = random.Random(f"{kind} 6"), time.monotonic() + SECONDS, workspace.read_bytes()
    refused = taken = 0
    while refused + taken < 60 and time.monotonic() < ends:
        path = tmp_path / "fichier.csv"
        raw = damaged(draw)
        path.write_bytes(raw)
        told, log = bring(kind, path, workspace)
        assert "Traceback" not in log, (raw, log)
        if told is None:
            refused += 1
            assert log.strip(), raw
            assert workspace.read_bytes() == first, raw
            continue
        taken += 1
        joined = "ROWS_JOINED" if "ROWS_JOINED" in told else "FACILITIES_NEW"
        ends_as = told[joined] + told.get("ROWS_WAITING", 0) + told["ROWS_REJECTED"]
        assert told["ROWS_READ"] == ends_as, (raw, told)
        workspace.write_bytes(first)
    assert refused and taken
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_same_file_twice_changes_nothing_and_the_order_of_rows_does_not_matter(kind, workspace, tmp_path):
    from tests.workspace.exchange.offices import rows

    first, held = workspace.read_bytes(), []
    read = {
        "indicators": "SELECT unit_code, value FROM asd_value WHERE import_id IS NOT NULL ORDER BY 1",
        "households": "SELECT household_id, unit_code, amount_dh FROM asd_household ORDER BY 1",
        "facilities": "SELECT facility_id, unit_code, capacity FROM asd_facility ORDER BY 1",
    }[kind]
    for lines in (PLAIN, PLAIN[::-1]):
        workspace.write_bytes(first)
        path = tmp_path / "fichier.csv"
        path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
        told, log = bring(kind, path, workspace)
        assert told, log
        held.append(rows(workspace, read))
        once = workspace.read_bytes()
        assert bring(kind, path, workspace)[0] is not None
        assert workspace.read_bytes() == once
    assert held[0] == held[1] and len(held[0]) == len(CODES)


@pytest.mark.parametrize("kind", ["facilities", "households"])
@pytest.mark.parametrize("as_text", [True, False])
def test_what_is_no_table_under_the_name_of_one_is_refused_as_such(kind, as_text, workspace, tmp_path):
    draw = random.Random(5)
    raw = bytes(draw.randrange(256) for _ in range(3000)) if as_text else workspace.read_bytes()
    path = tmp_path / "fichier.csv"
    path.write_bytes((b"\xfe\xff" if as_text else b"") + raw)
    first = workspace.read_bytes()
    told, log = bring(kind, path, workspace)
    assert told is None and "is no text" in log
    assert workspace.read_bytes() == first


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_half_letters_of_a_damaged_geopackage_are_told_in_a_sentence(kind, workspace, tmp_path):
    from osgeo import ogr

    path = tmp_path / "fichier.gpkg"
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = made.CreateLayer("a", None, ogr.wkbNone)
    for name in HEAD.strip().split(";"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for line in PLAIN:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, cell in enumerate(line.split(";")):
            feature[place] = cell
        layer.CreateFeature(feature)
    made = layer = feature = None
    path.write_bytes(path.read_bytes().replace(b'"valeur"', b'"v\xffleur"').replace("Unité 3".encode(), b"Unit\xff  3"))
    first = workspace.read_bytes()
    told, log = bring(kind, path, workspace)
    assert told is None and log.strip() and "leur" in log
    assert workspace.read_bytes() == first
