"""asd:importindicators by id through the registry: nothing is lost, nothing is guessed, nothing is half written."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.builders import COMMUNES, make_workspace

ALGORITHM = "asd:importindicators"
CODES = [row[0] for row in COMMUNES]
HEAD = "Code;Commune;Analphabétisme\n"


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


@pytest.fixture()
def imported(run, workspace, tmp_path):
    """Import a text as a CSV file; further parameters by name."""

    def _imported(text, name="analphabetes.csv", encoding="cp1252", **asked):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        told = {"COLUMNS": "Analphabétisme=illiteracy_10_plus", "PERIOD": "2025", "DELIVERED": "2026-01-15"}
        return run(ALGORITHM, {"WORKSPACE": workspace, "FILE": str(path), **told, **asked})

    return _imported


def table(codes, figures):
    return HEAD + "".join(f"{code};x;{figure}\n" for code, figure in zip(codes, figures))


def kept(workspace, period="2025"):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        values, status = (table["illiteracy_10_plus"] for table in opened.values(["illiteracy_10_plus"], period))
        return {code: (values[code], status[code]) for code in values.index}


def refusal(imported, *args, **asked):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        imported(*args, **asked)
    return str(refused.value)


def fingerprint(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_decimal_commas_and_lost_zeros_arrive_as_the_figures_they_are(imported, workspace):
    codes = [code.replace(".", "").lstrip("0") for code in CODES]
    found = imported(table(codes, ["12,5", "7,0", "9,25", "11,0", "8,5", "20,125"]))
    assert found["ROWS_READ"] == found["ROWS_JOINED"] == found["NEW"] == 6
    assert found["REPLACED"] == found["CELLS_REFUSED"] == found["UNITS_WITHOUT_ROW"] == 0
    assert kept(workspace)[CODES[5]] == (20.125, "ok")
    assert kept(workspace)[CODES[0]] == (12.5, "ok")


def test_every_row_ends_as_joined_waiting_or_rejected(imported, tmp_path):
    rows = table([*CODES[:4], "99.999.99.99", ""], ["1,5", "2,5", "3,5", "4,5", "5,5", "6,5"])
    found = imported(rows, ROWS=str(tmp_path / "rows.csv"))
    assert found["ROWS_JOINED"] + found["ROWS_WAITING"] + found["ROWS_REJECTED"] == found["ROWS_READ"] == 6
    assert found["ROWS_JOINED"] == 4 and found["UNITS_WITHOUT_ROW"] == 2
    lines = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 7 and "99.999.99.99" in lines[5]


def test_figures_that_cannot_be_are_refused_and_the_rest_is_kept(imported, workspace):
    found = imported(table(CODES, ["1,5", "101,0", "-3,0", "abc", "", "6,5"]))
    assert found["CELLS_REFUSED"] == 3
    status = {code: how for code, (_, how) in kept(workspace).items()}
    assert [status[code] for code in CODES] == ["ok", "missing", "missing", "missing", "missing", "ok"]


def test_the_same_file_again_changes_nothing_and_says_so(imported, workspace):
    text = table(CODES, ["1,5", "2,5", "3,5", "4,5", "5,5", "6,5"])
    imported(text)
    before = fingerprint(workspace)
    again = imported(text)
    assert again["NEW"] == again["REPLACED"] == 0
    assert fingerprint(workspace) == before


def test_a_corrected_file_replaces_its_own_figures_only(imported, workspace):
    imported(table(CODES, ["1,5", "2,5", "3,5", "4,5", "5,5", "6,5"]))
    other = kept(workspace, "2024")
    found = imported(table(CODES[:2], ["9,5", "8,5"]), name="corrige.csv", DELIVERED="2026-02-01")
    assert (found["NEW"], found["REPLACED"]) == (0, 2)
    assert kept(workspace)[CODES[0]][0] == 9.5 and kept(workspace)[CODES[2]][0] == 3.5
    assert str(kept(workspace, "2024")) == str(other)


def test_an_older_delivery_is_refused_and_forced_only_with_a_reason_that_is_kept(imported, workspace):
    from asd_plugin.workspace import open_workspace

    imported(table(CODES, ["1,5"] * 6))
    before = fingerprint(workspace)
    assert "2026-01-15" in refusal(imported, table(CODES, ["2,5"] * 6), name="vieux.csv", DELIVERED="2025-12-01")
    assert fingerprint(workspace) == before
    forced = {"DELIVERED": "2025-12-01", "FORCED": "la livraison de janvier était fausse"}
    assert imported(table(CODES, ["2,5"] * 6), name="vieux.csv", **forced)["REPLACED"] == 6
    with open_workspace(workspace) as opened:
        assert opened.imports()["forced"].tolist() == ["", "la livraison de janvier était fausse"]


def test_columns_that_name_people_stop_the_import_and_are_never_stored(imported, workspace):
    text = "Code;CIN;Analphabétisme\n" + "".join(f"{code};AB12345{n};1{n},5\n" for n, code in enumerate(CODES))
    before = fingerprint(workspace)
    assert "CIN" in refusal(imported, text)
    assert fingerprint(workspace) == before
    assert imported(text, NOMINATIVE_REASON="vérification autorisée")["NEW"] == 6
    assert b"AB12345" not in Path(workspace).read_bytes()


def test_names_are_proposed_and_join_only_by_a_decision_that_is_replayed(imported, workspace, tmp_path):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        name = opened.units("commune").loc[CODES[0], "name_fr"]
    text = f"Commune;Analphabétisme\n{name};12,5\n"
    decisions = tmp_path / "d.json"
    found = imported(text, encoding="utf-8", DECISIONS_OUT=str(decisions), LOOK_ONLY=True)
    assert (found["ROWS_WAITING"], found["ROWS_JOINED"]) == (1, 0)
    document = json.loads(decisions.read_text(encoding="utf-8"))
    assert document["decisions"][0]["candidates"][0][0] == CODES[0]
    document["decisions"][0]["unit_code"] = CODES[0]
    decisions.write_text(json.dumps(document), encoding="utf-8")
    assert imported(text, encoding="utf-8", DECISIONS=str(decisions))["ROWS_JOINED"] == 1
    assert kept(workspace)[CODES[0]] == (12.5, "ok")


def test_only_looking_writes_nothing_and_leaves_the_files_asked_for(imported, workspace, tmp_path):
    before = fingerprint(workspace)
    files = {"HTML": str(tmp_path / "p.html"), "REPORT": str(tmp_path / "r.json")}
    found = imported(table(CODES, ["1,5"] * 6), LOOK_ONLY=True, **files)
    assert found["VALUES"] == 6 and found["NEW"] == 0
    assert fingerprint(workspace) == before
    assert "analphabetes.csv" in (tmp_path / "p.html").read_text(encoding="utf-8")
    report = (tmp_path / "r.json").read_bytes()
    imported(table(CODES, ["1,5"] * 6), LOOK_ONLY=True, **files)
    assert (tmp_path / "r.json").read_bytes() == report


def test_last_months_rule_reads_this_months_file(imported, workspace, tmp_path):
    rule = tmp_path / "rule.json"
    imported(table(CODES, ["1,5"] * 6), RECIPE_OUT=str(rule))
    later = {"COLUMNS": "", "PERIOD": "2026", "DELIVERED": "2026-02-15"}
    found = imported(table(CODES, ["2,5"] * 6), name="fevrier.csv", RECIPE=str(rule), **later)
    assert found["NEW"] == 6
    assert kept(workspace, "2026")[CODES[3]] == (2.5, "ok")


def test_last_months_rule_reads_every_row_of_a_longer_file(imported, tmp_path):
    rule = tmp_path / "rule.json"
    imported(table(CODES[:2], ["1,5"] * 2), RECIPE_OUT=str(rule))
    longer = imported(table(CODES, ["2,5"] * 6), name="longue.csv", RECIPE=str(rule), DELIVERED="2026-02-15")
    assert longer["ROWS_READ"] == longer["ROWS_JOINED"] == 6


def test_labels_of_the_catalogue_are_all_taken_even_where_one_names_a_year(imported):
    head = "Code;illiteracy_10_plus;no_running_water;Remarques (2014)\n"
    text = head + "".join(f"{code};1{n},5;2{n},5;3\n" for n, code in enumerate(CODES))
    assert imported(text, COLUMNS="")["VALUES"] == 12


def test_an_open_layer_is_imported_as_a_file_is(run, workspace):
    from tests.algorithms.test_quality_report import table as layer

    rows = [(code, 10.5 + n) for n, code in enumerate(CODES)]
    asked = {"COLUMNS": "taux=illiteracy_10_plus", "PERIOD": "2025"}
    found = run(ALGORITHM, {"WORKSPACE": workspace, "INPUT": layer(["code:string", "taux:double"], rows), **asked})
    assert found["NEW"] == 6
    assert kept(workspace)[CODES[5]] == (15.5, "ok")


@pytest.mark.parametrize(
    "asked, word",
    [
        ({"COLUMNS": "Analphabétisme"}, "Analphabétisme"),
        ({"COLUMNS": "Analphabétisme=inconnu"}, "inconnu"),
        ({"COLUMNS": "Autre=illiteracy_10_plus"}, "Autre"),
        ({"PERIOD": "hier"}, "hier"),
        ({"DELIVERED": "demain"}, "demain"),
        ({"SHEET": "Feuille 9"}, "Feuille 9"),
        ({"LEVEL": 2}, "Code"),
    ],
)
def test_a_wrong_choice_is_named_and_nothing_is_written(imported, workspace, asked, word):
    before = fingerprint(workspace)
    assert word in refusal(imported, table(CODES, ["1,5"] * 6), **asked)
    assert fingerprint(workspace) == before


def test_a_file_of_which_no_row_joins_is_refused(imported, workspace):
    before = fingerprint(workspace)
    assert "6" in refusal(imported, table([f"99.99{n}.01.01" for n in range(6)], ["1,5"] * 6))
    assert fingerprint(workspace) == before


def test_another_period_is_another_import_and_never_the_same_again(imported, workspace):
    text = table(CODES, ["1,5"] * 6)
    imported(text, PERIOD="2016")
    assert imported(text, PERIOD="2025")["NEW"] == 6
    assert kept(workspace)[CODES[0]] == (1.5, "ok")


def test_a_first_file_comes_back_after_a_second_replaced_its_figures(imported, workspace):
    imported(table(CODES, ["1,5"] * 6))
    imported(table(CODES[:2], ["9,5", "8,5"]), name="corrige.csv", DELIVERED="2026-02-01")
    found = imported(table(CODES, ["1,5"] * 6), DELIVERED="2026-03-01")
    assert found["REPLACED"] == 6 and kept(workspace)[CODES[0]] == (1.5, "ok")


def test_a_person_in_a_row_of_a_table_is_stored_and_printed_nowhere(imported, workspace, tmp_path):
    rows = table(CODES[:5], ["1,5", "2,5", "0661999888 Hamid", "4,5", "5,5"])
    rows += "BK654321;Mohamed Bencheqroun;0661777666\n"
    files = {name: str(tmp_path / f"out_{name}") for name in ("ROWS", "HTML", "REPORT", "RECIPE_OUT", "DECISIONS_OUT")}
    found = imported(rows, **files)
    assert found["ROWS_REJECTED"] == 1
    told = [Path(workspace).read_bytes(), *(Path(path).read_bytes() for path in files.values())]
    for secret in (b"BK654321", b"Bencheqroun", b"0661999888", b"0661777666"):
        assert not any(secret in text for text in told), secret


def test_totals_and_notes_are_counted_rejected_and_told_with_their_reason(imported, workspace, tmp_path):
    from asd_plugin.workspace import open_workspace

    text = "Tableau 3\n" + table(CODES[:3], ["10,5", "20,5", "30,5"]) + ";Total;61,5\n" + HEAD
    text += table(CODES[3:5], ["1,5", "2,5"]).replace(HEAD, "") + ";المجموع;4\n\nSource : Khadija du bureau;;\n"
    found = imported(text, encoding="utf-8", ROWS=str(tmp_path / "rows.csv"))
    assert (found["ROWS_READ"], found["ROWS_JOINED"], found["ROWS_REJECTED"]) == (9, 5, 4)
    told = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")
    lines = [line.replace(";", ",").split(",") for line in told.splitlines()[1:]]
    assert [line[0] for line in lines] == ["3", "4", "5", "6", "7", "8", "9", "10", "12"]
    reasons = {line[0]: [cell for cell in line if cell.endswith("_row")] for line in lines}
    assert (reasons["6"], reasons["7"], reasons["10"]) == (["total_row"], ["note_row"], ["total_row"])
    assert reasons["12"] == ["note_row"] and "Khadija" not in told
    with open_workspace(workspace) as opened:
        kept_rows = opened.import_rows(opened.imports()["import_id"].iloc[-1])
    assert kept_rows["reason"].tolist() == ["total_row", "note_row", "total_row", "note_row"]


def test_figures_hidden_behind_marks_are_hidden_never_missing_nor_zero(imported, workspace, tmp_path):
    text = table(CODES, ["12,5", "*", "c", "<10", "nd", "0"])
    found = imported(text, HTML=str(tmp_path / "p.html"), RECIPE_OUT=str(tmp_path / "rule.json"), MARKS="nd=not_asked")
    assert found["CELLS_REFUSED"] == 0 and found["VALUES"] == 6
    values = [kept(workspace)[code] for code in CODES]
    assert [status for _, status in values] == ["ok", *["hidden_primary"] * 3, "not_asked", "ok"]
    assert all(value != value for value, _ in values[1:5]) and values[5][0] == 0
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "of which hidden: 3" in page and "«*» x 1" in page
    # Next month the rule says the same of the same marks.
    imported(text, name="mars.csv", RECIPE=str(tmp_path / "rule.json"), COLUMNS="", PERIOD="2026")
    assert kept(workspace, "2026")[CODES[4]][1] == "not_asked"


def test_marks_of_no_known_meaning_are_refused(imported):
    assert "rien" in refusal(imported, table(CODES, ["1"] * 6), MARKS="x=rien")


def test_shares_from_0_to_1_are_refused_until_their_scale_is_said(imported, workspace, tmp_path):
    text = table(CODES, ["0,125", "0,25", "0,5", "0,75", "0,1", "0,05"])
    before = fingerprint(workspace)
    assert "Analphabétisme" in refusal(imported, text)
    assert fingerprint(workspace) == before
    imported(text, FACTORS="Analphabétisme=100", RECIPE_OUT=str(tmp_path / "rule.json"))
    assert kept(workspace)[CODES[0]] == (12.5, "ok")
    imported(text, name="mars.csv", RECIPE=str(tmp_path / "rule.json"), COLUMNS="", PERIOD="2026")
    assert kept(workspace, "2026")[CODES[1]] == (25.0, "ok")
    imported(text, name="vrai.csv", FACTORS="Analphabétisme=1", PERIOD="2027")
    assert kept(workspace, "2027")[CODES[1]] == (0.25, "ok")


@pytest.mark.parametrize("text", ["", "\n\n", HEAD, "Code;Commune;Analphabétisme", "\n\n" + HEAD + "\n\n", "x"])
def test_an_empty_file_or_one_of_headings_alone_is_named_with_what_to_do(imported, workspace, text):
    before = fingerprint(workspace)
    told = refusal(imported, text, name="vide.csv")
    assert "vide.csv" in told and "«»" not in told and ("Check" in told or "Open the file" in told)
    assert fingerprint(workspace) == before


def test_the_column_that_says_on_how_many_a_figure_rests_is_kept_beside_it(imported, workspace, tmp_path):
    import sqlite3

    text = "Code;Analphabétisme;Population 10 ans et plus\n"
    text += "".join(f"{code};1{n},5;{n + 1} 000\n" for n, code in enumerate(CODES))
    column = "illiteracy_10_plus=Population 10 ans et plus"
    imported(text, N_COLUMNS=column, RECIPE_OUT=str(tmp_path / "rule.json"))
    imported(text, name="mars.csv", RECIPE=str(tmp_path / "rule.json"), COLUMNS="", PERIOD="2026")
    with sqlite3.connect(workspace) as opened:
        asked = "SELECT n FROM asd_value WHERE period = ? AND import_id IS NOT NULL ORDER BY unit_code"
        for period in ("2025", "2026"):
            assert [n for (n,) in opened.execute(asked, (period,))] == [1000, 2000, 3000, 4000, 5000, 6000]
    assert "Absente" in refusal(imported, text, name="avril.csv", N_COLUMNS="illiteracy_10_plus=Absente")


def names_of(workspace):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        return opened.units("commune")["name_fr"].tolist()


@pytest.mark.parametrize("heading", ["nom", "Name"])
def test_a_bare_nom_over_communes_is_their_names_and_over_people_stops_the_import(imported, workspace, heading):
    head = f"code;{heading};Analphabétisme\n"
    units = head + "".join(f"{c};{name};1{n},5\n" for n, (c, name) in enumerate(zip(CODES, names_of(workspace))))
    assert imported(units, encoding="utf-8")["ROWS_JOINED"] == 6
    people = ["Alami Driss", "Bencheqroun Hind", "Tazi Omar", "Filali Nour", "Berrada Sami", "Kabbaj Ines"]
    told = refusal(imported, head + "".join(f"{c};{name};1,5\n" for c, name in zip(CODES, people)))
    assert heading in told


def test_names_that_no_unit_bears_are_printed_and_stored_nowhere(imported, workspace, tmp_path):
    text = HEAD + "".join(f"{c};{name};1,5\n" for c, name in zip(CODES[:4], names_of(workspace)))
    text += ";Bencheqroun Hind;7,5\nTazi Omar;;8,5\n99.999.01.01;Filali Nour;9,5\n1234567890;;4,5\n"
    names = ("ROWS", "HTML", "REPORT", "RECIPE_OUT", "DECISIONS_OUT")
    files = {name: str(tmp_path / f"out_{name}.{'csv' if name == 'ROWS' else 'txt'}") for name in names}
    found = imported(text, encoding="utf-8", **files)
    assert (found["ROWS_JOINED"], found["ROWS_REJECTED"]) == (4, 4)
    told = [Path(workspace).read_bytes(), *(Path(path).read_bytes() for path in files.values())]
    for secret in (b"Bencheqroun", b"Tazi", b"Filali", b"1234567890"):
        assert not any(secret in text for text in told), secret
    assert b"99.999.01.01" in Path(files["ROWS"]).read_bytes()


def rows_table(path):
    import csv

    text = Path(path).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ","))


def test_rows_of_one_unit_name_each_other(imported, tmp_path):
    text = table([CODES[0], CODES[1], CODES[2], CODES[1]], ["1,5", "2,5", "3,5", "4,5"])
    files = {"ROWS": str(tmp_path / "rows.csv"), "HTML": str(tmp_path / "p.html")}
    found = imported(text, **files)
    assert (found["ROWS_JOINED"], found["ROWS_WAITING"]) == (2, 2)
    assert [row["other_rows"] for row in rows_table(files["ROWS"])] == ["", "5", "", "3"]
    assert f"{CODES[1]}: 3 + 5" in Path(files["HTML"]).read_text(encoding="utf-8")


def test_one_figure_given_by_two_rows_names_both(imported, tmp_path):
    head = "Code;Milieu;Analphabétisme\n"
    text = head + f"{CODES[0]};Total;1,5\n{CODES[1]};Total;2,5\n{CODES[0]};Ensemble;9,5\n"
    files = {"ROWS": str(tmp_path / "rows.csv"), "HTML": str(tmp_path / "p.html")}
    found = imported(text, **files)
    assert found["CELLS_REFUSED"] == 2 and found["VALUES"] == 1
    assert [row["other_rows"] for row in rows_table(files["ROWS"])] == ["4", "", "2"]
    assert f"2 + 4: illiteracy_10_plus ({CODES[0]})" in Path(files["HTML"]).read_text(encoding="utf-8")


def test_milieus_one_under_the_other_are_all_imported(imported, workspace):
    text = "Code;Milieu;Analphabétisme\n"
    for n, code in enumerate(CODES):
        text += "".join(f"{code};{said};{n}{k},5\n" for k, said in enumerate(("Ensemble", "Urbain", "Rural")))
    found = imported(text)
    assert (found["ROWS_READ"], found["ROWS_JOINED"], found["VALUES"]) == (18, 18, 18)
    assert kept(workspace)[CODES[4]] == (40.5, "ok")


def test_figures_that_can_be_read_two_ways_are_refused_until_their_mark_is_said(imported, workspace, tmp_path):
    text = table(CODES, ["1.234", "2.345", "3.456", "4.567", "5.678", "6.789"])
    assert "1.234" in refusal(imported, text)
    imported(text, DECIMAL=2, RECIPE_OUT=str(tmp_path / "rule.json"))
    assert kept(workspace)[CODES[0]] == (1.234, "ok")
    imported(text, name="mars.csv", COLUMNS="", RECIPE=str(tmp_path / "rule.json"), PERIOD="2026")
    assert kept(workspace, "2026")[CODES[5]] == (6.789, "ok")
    assert imported(text, name="mille.csv", DECIMAL=1, PERIOD="2027")["CELLS_REFUSED"] == 6  # thousands of per cent


def test_columns_of_figures_that_are_not_taken_are_named(imported, tmp_path):
    text = "Code;Analphabétisme;Autre taux\n" + "".join(f"{code};1{n},5;2{n},5\n" for n, code in enumerate(CODES))
    imported(text, HTML=str(tmp_path / "p.html"))
    assert "not taken: 1 (Autre taux)" in (tmp_path / "p.html").read_text(encoding="utf-8")
