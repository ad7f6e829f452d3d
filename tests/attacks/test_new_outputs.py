"""Imports, quality, provenance and packages: no hidden figure, household or person in what they write."""

import csv
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.attacks.searching import contents, leaked
from tests.builders import COMMUNES, make_workspace
from tests.workspace.exchange.offices import FIGURE, execute, rows

CODES = [row[0] for row in COMMUNES]
FRACTION = 0.4375
HIDDEN_VALUE, HIDDEN_N, HIDDEN_AMOUNT, RAW_AMOUNT, RAW_SPLIT = (
    71_231_237 + FRACTION, 58_313_491.0, 63_477_119 + FRACTION, 49_918_273 + FRACTION, 37_715_923 + FRACTION
)  # fmt: skip
SECRETS = (HIDDEN_VALUE, HIDDEN_N, HIDDEN_AMOUNT, RAW_AMOUNT, RAW_SPLIT)
HOUSEHOLD_AMOUNT = 93_814_651 + FRACTION
PSEUDONYMS = ("zq7pseudoA1", "zq7pseudoB2", "zq7pseudoC3", "zq7pseudoD4", "zq7pseudoE5")
PERSONS = ("QZ918273", "0661928374", "Zoubidatest Lmrabtitest", "rue Introuvabletest", "zoubida@introuvable.test")
ADD_HOUSEHOLD = """
    INSERT INTO asd_household (household_id, unit_code, period, programme, people, amount_dh)
    VALUES (?, ?, ?, ?, ?, ?)"""
ADD_RUN = """
    INSERT INTO asd_beneficiary_run (run_id, finished, unit_level, threshold, protection) VALUES (?, ?, ?, ?, ?)"""
ADD_COUNT = """
    INSERT INTO asd_beneficiary_count (run_id, unit_code, period, programme, milieu, households, amount_dh, status)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
HEAD = ("hh", "commune", "mois", "personnes", "montant")


def holds(data, words):
    """Those of ``words`` that ``data`` holds in the encodings files are written in."""
    return [word for word in words if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))]


def told(paths, words=(), amounts=()):
    """What each file tells that it must not; {} when all are silent. Every file must be there."""
    found = {path.name: holds(contents(path), words) + leaked(contents(path), amounts) for path in paths}
    return {name: some for name, some in found.items() if some}


def write(path, lines, head=HEAD):
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([head, *lines])
    return path


@pytest.fixture()
def secret(tmp_path, qgis_app):
    """A workspace that holds what it should, and what a careless hand may have put into it."""
    place = tmp_path / "lieu_tres_secret"
    path = make_workspace(place)
    card = "no_running_water"
    changes = [
        ("UPDATE asd_value SET status = 'hidden_primary', value = ?, n = ? WHERE unit_code = ? AND indicator_id = ?",
         (HIDDEN_VALUE, HIDDEN_N, CODES[1], card)),
        ("UPDATE asd_value SET status = 'hidden_secondary', value = NULL WHERE unit_code = ? AND indicator_id = ?",
         (CODES[3], card)),
        (FIGURE, ("commune", CODES[0], card, "2026", "total", HIDDEN_VALUE, HIDDEN_N, "hidden_primary")),
        (ADD_RUN, ("ouvert", "2026-01-02", "commune", 0, "none")),
        (ADD_RUN, ("garde", "2026-01-01", "commune", 10, "suppressed")),
        (ADD_COUNT, ("ouvert", CODES[0], "2026", "AFS", "total", 7, RAW_AMOUNT, "ok")),
        (ADD_COUNT, ("garde", CODES[0], "2026", "AFS", "total", None, None, "hidden_primary")),
        *((ADD_HOUSEHOLD, (one, CODES[0], "2026", "AFS", 3, HOUSEHOLD_AMOUNT)) for one in PSEUDONYMS),
    ]  # fmt: skip
    execute(path, *changes)
    return path


def test_the_workspace_of_these_attacks_holds_the_secrets_searched_for(secret):
    raw = contents(secret)
    assert leaked(raw, (HIDDEN_VALUE, HIDDEN_N, RAW_AMOUNT, HOUSEHOLD_AMOUNT)) and len(holds(raw, PSEUDONYMS)) == 5


@pytest.mark.parametrize("unit", ["", CODES[0], CODES[1]])
def test_provenance_tells_no_hidden_figure_no_household_no_place(call, secret, tmp_path, unit):
    files = {"HTML": tmp_path / "p.html", "TABLE": tmp_path / "p.csv", "REPORT": tmp_path / "p.json"}
    given = {"WORKSPACE": str(secret), "UNIT": unit, "FOLDER": str(secret.parent)}
    results, log = call("asd:provenancereport", {**given, **{name: str(path) for name, path in files.items()}})
    amounts, words = (*SECRETS, HOUSEHOLD_AMOUNT), (*PSEUDONYMS, str(secret.parent), "lieu_tres_secret")
    assert told(files.values(), words, amounts) == {}
    assert not leaked(log.encode(), amounts) and not holds(log.encode(), PSEUDONYMS)
    with files["TABLE"].open(encoding="utf-8-sig", newline="") as stream:
        first = stream.readline()
        stream.seek(0)
        lines = list(csv.DictReader(stream, delimiter=";" if ";" in first else ","))
    hidden = [row for row in lines if row["status"].startswith("hidden")]
    assert hidden and {row["value"] for row in hidden} == {""}


def test_provenance_tells_nothing_of_imported_household_rows(call, secret, tmp_path):
    source = write(tmp_path / "menages.csv", [("zq7autreX9", CODES[0], "2026-10", "4", "93814651,4375"),
                                              ("zq7autreY9", "99.999.99.99", "2026-10", "4", "5")])  # fmt: skip
    bring(call, secret, source)
    files = [tmp_path / name for name in ("p.html", "p.csv", "p.json")]
    given = dict(zip(("HTML", "TABLE", "REPORT"), map(str, files)))
    call("asd:provenancereport", {"WORKSPACE": str(secret), "UNIT": CODES[0], **given})
    words = ("zq7autreX9", "zq7autreY9", "99.999.99.99", *PSEUDONYMS, str(tmp_path))
    assert told(files, words, (HOUSEHOLD_AMOUNT,)) == {}


@pytest.mark.parametrize("as_layer", [False, True])
def test_quality_tells_no_hidden_figure_and_reads_no_household(call, secret, tmp_path, as_layer):
    files = {"OUTPUT": tmp_path / "q.gpkg", "HTML": tmp_path / "q.html", "REPORT": tmp_path / "q.json"}
    given = {"WORKSPACE": str(secret), "AS_OF": "2026-11-23"}
    if as_layer:
        given["INPUT"] = f"{secret}|layername=asd_household"
    try:
        _, log = call("asd:qualityreport", {**given, **{name: str(path) for name, path in files.items()}})
    except Exception as refused:
        assert as_layer and not holds(str(refused).encode(), PSEUDONYMS)
        return
    words = (*PSEUDONYMS, "lieu_tres_secret")
    assert told(files.values(), words, (*SECRETS, HOUSEHOLD_AMOUNT)) == {}
    assert not leaked(log.encode(), (*SECRETS, HOUSEHOLD_AMOUNT)) and not holds(log.encode(), PSEUDONYMS)


def test_quality_of_the_value_table_itself_tells_no_hidden_figure(call, secret, tmp_path):
    """The workspace's table taken as a layer: its status column still holds."""
    files = {"OUTPUT": tmp_path / "q.gpkg", "HTML": tmp_path / "q.html", "REPORT": tmp_path / "q.json"}
    given = {"INPUT": f"{secret}|layername=asd_value", "CODE_FIELD": "unit_code", "AS_OF": "2026-11-23"}
    try:
        call("asd:qualityreport", {**given, **{name: str(path) for name, path in files.items()}})
    except Exception as refused:
        assert not leaked(str(refused).encode(), SECRETS)
        return
    assert told(files.values(), (), SECRETS) == {}


def outputs(folder):
    names = {"ROWS": "r.csv", "RECIPE_OUT": "rule.json", "DECISIONS_OUT": "d.json"}
    names.update(REPORT="r.json", HTML="r.html")
    return {name: folder / file for name, file in names.items()}


def bring_table(call, workspace, source, **asked):
    files = outputs(source.parent)
    given = {"WORKSPACE": str(workspace), "FILE": str(source), "PERIOD": "2025", "DELIVERED": "2026-01-15"}
    asked = {"COLUMNS": "Analphabétisme=illiteracy_10_plus", **asked}
    _, log = call("asd:importindicators", {**given, **asked, **{name: str(path) for name, path in files.items()}})
    return list(files.values()), log


def test_a_figure_that_the_source_hides_is_hidden_and_nowhere_a_number(call, secret, tmp_path):
    text = "Code;Analphabétisme;Effectif secret\n" + "".join(
        f"{code};{'*' if rank < 2 else 12 + rank};{'71231237,4375' if rank < 2 else 5}\n"
        for rank, code in enumerate(CODES)
    )
    source = tmp_path / "etoiles.csv"
    source.write_text(text, encoding="utf-8")
    rule = tmp_path / "regle.json"
    bring_table(call, secret, source, LOOK_ONLY=True)
    kept = json.loads((tmp_path / "rule.json").read_text(encoding="utf-8"))
    for column in kept["columns"]:
        column["status_marks"] = {"*": "hidden_primary"}
    rule.write_text(json.dumps(kept), encoding="utf-8")
    files, log = bring_table(call, secret, source, RECIPE=str(rule))
    where = "SELECT value, n, status FROM asd_value WHERE period = '2025' AND indicator_id = 'illiteracy_10_plus'"
    found = rows(secret, f"{where} AND status LIKE 'hidden%'")
    assert found == [(None, None, "hidden_primary")] * 2
    assert told(files, ("71231237", "lieu_tres_secret", str(tmp_path)), SECRETS) == {}
    assert not leaked(log.encode(), SECRETS)


@pytest.mark.parametrize(
    "columns, values",
    [
        (("CIN", "Téléphone"), PERSONS[:2]),
        (("contact",), PERSONS[1:2]),
        (("contact",), PERSONS[2:3]),
        (("Nom et prénom", "Adresse", "Courriel"), PERSONS[2:]),
    ],
)
@pytest.mark.parametrize("is_joined", [True, False])
def test_persons_of_a_table_of_indicators_are_kept_and_told_nowhere(call, secret, tmp_path, columns, values, is_joined):
    """Also where rows do not join: what is kept of them is what was read of them."""
    codes = CODES if is_joined else [*CODES[:3], "99.999.99.97", "99.999.99.98", "99.999.99.99"]
    text = ";".join(("Code", *columns, "Analphabétisme")) + "\n"
    text += "".join(";".join((code, *values, f"1{rank},5")) + "\n" for rank, code in enumerate(codes))
    source = tmp_path / "personnes.csv"
    source.write_text(text, encoding="utf-8")
    files, log = bring_table(call, secret, source, NOMINATIVE_REASON="contrôle autorisé")
    assert told([*files, secret], values) == {}
    assert holds(log.encode(), values) == []
    whole = rows(secret, "SELECT recipe, decisions FROM asd_import")
    whole += rows(secret, "SELECT content FROM asd_import_row")
    assert holds(str(whole).encode(), values) == []


def test_the_refusal_of_a_table_that_names_people_names_none(call, secret, tmp_path):
    source = tmp_path / "personnes.csv"
    lines = "".join(f"{code};{PERSONS[0]};{PERSONS[1]};1,5\n" for code in CODES)
    source.write_text("Code;CIN;GSM;Analphabétisme\n" + lines, encoding="utf-8")
    with pytest.raises(Exception) as refused:
        bring_table(call, secret, source)
    assert holds(str(refused.value).encode(), PERSONS) == []
    assert holds(contents(secret), PERSONS) == [] and not any(path.exists() for path in outputs(tmp_path).values())


def bring(call, workspace, source, **asked):
    files = {"ROWS": source.parent / "m.csv", "HTML": source.parent / "m.html", "REPORT": source.parent / "m.json"}
    fields = dict(zip(("HOUSEHOLD_ID", "UNIT_CODE", "PERIOD", "PEOPLE", "AMOUNT_DH"), HEAD))
    given = {"INPUT": str(source), "WORKSPACE": str(workspace), **{f"{k}_FIELD": v for k, v in fields.items()}}
    results, log = call("asd:importbeneficiaries", {**given, **asked, **{k: str(v) for k, v in files.items()}})
    return list(files.values()), log


def test_rejected_households_are_a_row_number_and_a_reason(call, tmp_path, qgis_app):
    workspace = make_workspace(tmp_path / "lieu_tres_secret")
    lines = [
        ("zq7bon", CODES[0], "2026-10", "4", "500"),
        (PSEUDONYMS[0], "99.999.99.99", "2026-10", "3", "93814651,4375"),
        (PSEUDONYMS[1], CODES[0], "2026-10", "nonsensezq", "100"),
        (PSEUDONYMS[2], CODES[0], "2026-10", "4", "montantzq"),
        (PSEUDONYMS[3], "codezqzq", "2026-10", "4", "1"),
        ("zq7bon", CODES[0], "2026-10", "4", "500"),
    ]
    files, log = bring(call, workspace, write(tmp_path / "menages.csv", lines))
    words = (*PSEUDONYMS, "zq7bon", "99.999.99.99", "nonsensezq", "montantzq", "codezqzq", "lieu_tres_secret")
    assert told(files, words, (HOUSEHOLD_AMOUNT,)) == {}
    assert holds(log.encode(), words[:-1]) == [] and not leaked(log.encode(), (HOUSEHOLD_AMOUNT,))
    with files[0].open(encoding="utf-8-sig") as stream:
        assert stream.readline().strip().replace(";", ",") == "row,reason,why"
    # The unit code as it was given stays in the workspace, to be put right there: given_code of asd_import_row.
    assert holds(contents(workspace), (*PSEUDONYMS[:4], "nonsensezq", "montantzq")) == []
    kept = rows(workspace, "SELECT given_name, content FROM asd_import_row")
    assert set(kept) == {(None, None)}


def test_a_household_list_refused_whole_is_told_without_its_rows(call, tmp_path, qgis_app):
    workspace = make_workspace(tmp_path / "w")
    lines = [(one, "99.999.99.99", "2026-10", "3", "93814651,4375") for one in PSEUDONYMS]
    with pytest.raises(Exception) as refused:
        bring(call, workspace, write(tmp_path / "menages.csv", lines))
    assert holds(str(refused.value).encode(), PSEUDONYMS) == []
    assert holds(contents(workspace), PSEUDONYMS) == []


@pytest.fixture()
def package(call, secret, tmp_path):
    for statement in ("DELETE FROM asd_household WHERE household_id = 'zq7pseudoE5'",):
        execute(secret, statement)  # a page of the source that is free holds one
    path = tmp_path / "paquet.asdpkg"
    given = {"MODE": 0, "WORKSPACE": str(secret), "UNITS": "01.051", "OUTPUT": str(path)}
    call("asd:cutpackage", {**given, "REPORT": str(tmp_path / "cut.json")})
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "paquet")
    return path


def test_a_package_without_households_holds_no_byte_of_them(package, tmp_path):
    parts = [path for path in (tmp_path / "paquet").rglob("*") if path.is_file()]
    assert parts
    assert told([package, tmp_path / "cut.json", *parts], PSEUDONYMS, (HOUSEHOLD_AMOUNT,)) == {}


def test_a_package_holds_no_unprotected_count_and_no_free_page(package, tmp_path):
    parts = [path for path in (tmp_path / "paquet").rglob("*") if path.is_file()]
    assert told([package, *parts], ("lieu_tres_secret",), (RAW_AMOUNT,)) == {}
    (inner,) = [path for path in parts if path.suffix == ".gpkg"]
    with closing(sqlite3.connect(inner)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert connection.execute("SELECT DISTINCT run_id FROM asd_beneficiary_count").fetchall() == [("garde",)]


def test_a_package_holds_no_hidden_figure_of_the_value_table(package, tmp_path):
    parts = [path for path in (tmp_path / "paquet").rglob("*") if path.is_file()]
    assert told([package, *parts], (), (HIDDEN_VALUE, HIDDEN_N)) == {}


def test_matching_reports_tell_no_other_column_of_the_rows(call, secret, tmp_path):
    lines = [(code, "x", "71231237.4375") for code in (*CODES, "99.999.99.99", "")]
    source = write(tmp_path / "table.csv", lines, ("code", "commune", "effectif"))
    files = {"HTML": tmp_path / "m.html", "REPORT": tmp_path / "m.json", "KEPT_DECISIONS": tmp_path / "k.json"}
    given = {"INPUT": str(source), "CODE_FIELD": "code", "NAME_FIELD": "commune", "WORKSPACE": str(secret)}
    given = {**given, "OUTPUT": "memory:", **{name: str(path) for name, path in files.items()}}
    _, log = call("asd:reconcilecodes", given)
    words = ("lieu_tres_secret", str(tmp_path), *PSEUDONYMS)
    assert told(files.values(), words, SECRETS) == {}
    assert not leaked(log.encode(), SECRETS)


def test_matching_refuses_or_leaves_unsaid_a_name_of_a_person(call, secret, tmp_path):
    lines = [(code, PERSONS[2], PERSONS[1]) for code in (*CODES, "99.999.99.99", "")]
    source = write(tmp_path / "table.csv", lines, ("code", "Nom et prénom", "GSM"))
    files = {"HTML": tmp_path / "m.html", "REPORT": tmp_path / "m.json", "KEPT_DECISIONS": tmp_path / "k.json"}
    given = {"INPUT": str(source), "CODE_FIELD": "code", "NAME_FIELD": "Nom et prénom", "WORKSPACE": str(secret)}
    given = {**given, "OUTPUT": "memory:", **{name: str(path) for name, path in files.items()}}
    try:
        call("asd:reconcilecodes", given)
    except Exception as refused:
        assert holds(str(refused).encode(), PERSONS) == []
        return
    assert told([Path(path) for path in files.values()], PERSONS) == {}
