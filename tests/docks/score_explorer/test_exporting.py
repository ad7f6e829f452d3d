"""Ranking and explanation out of the dock: nothing broken is written, and what leaves says what it is."""

import csv

import pytest

RANKING, WHY = 1, 2
SFA, HAUTE, ZOUG = "02.071.04.01", "01.061.01.01", "02.071.04.02"


@pytest.fixture()
def office(make_stage, workspace, qgis_app):
    """A stage whose ranking is the one of a real table."""
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.docks.score_explorer.widgets.ranking_model import RankingModel

    table = RankingModel()
    stage = make_stage(workspace)
    stage.dock.answers.update(
        front_tab=RANKING,
        show_ranking=lambda ranking, _focus: table.show_ranking(ranking),
        ranking_rows=table.ranked,
        picture_style=(QFont(), False),
    )
    stage.dock.shown.emit(True)
    return stage


def notice(stage):
    return stage.dock.last("show_notice")[0]


def rows_of(path):
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.reader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ","))


def focus_on(stage, code):
    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(code)


@pytest.mark.parametrize("ending", ["csv", "png", "svg"])
def test_a_file_that_cannot_be_written_is_said(office, tmp_path, ending):
    focus_on(office, SFA)
    office.dock.answers["ask_target"] = str(tmp_path / "absent" / f"x.{ending}")
    office.dock.why.export_asked.emit(ending)
    assert "could not be written" in notice(office)
    office.dock.ranking.export_asked.emit(ending)
    assert "could not be written" in notice(office)


def test_declining_writes_and_says_nothing(office, tmp_path):
    focus_on(office, SFA)
    said = office.dock.count("show_notice")
    office.dock.answers["ask_target"] = ""
    office.dock.why.export_asked.emit("csv")
    office.dock.ranking.export_asked.emit("png")
    assert office.dock.count("show_notice") == said


def test_a_commune_without_a_score_has_nothing_to_export(office):
    focus_on(office, ZOUG)
    office.dock.why.export_asked.emit("csv")
    assert "no score" in notice(office)
    assert office.dock.count("ask_target") == 0
    office.dock.why.copy_asked.emit("picture")
    assert office.dock.count("put_picture_on_clipboard") == 0


def test_nothing_open_nothing_copied(make_stage):
    stage = make_stage("")
    stage.dock.shown.emit(True)
    stage.dock.table_copy_asked.emit()
    stage.dock.ranking.export_asked.emit("csv")
    stage.dock.why.copy_asked.emit("table")
    stage.dock.why.export_asked.emit("svg")
    assert stage.dock.count("put_on_clipboard") == 0
    assert stage.dock.count("ask_target") == 0


def test_the_ranking_as_csv_holds_what_is_shown(office, tmp_path):
    path = tmp_path / "rangs.csv"
    office.dock.answers["ask_target"] = str(path)
    office.dock.ranking.export_asked.emit("csv")
    rows = rows_of(path)
    assert rows[0][0] == "Code"
    assert "saved model" in rows[0][4]
    assert rows[1][:3] == [SFA, "1", "Oued Sfa"]
    assert rows[-1][:2] == [ZOUG, ""]
    assert float(rows[1][3].replace(",", ".")) == pytest.approx(office.presenter.scored.scores[4], abs=1e-6)
    assert office.dock.last("ask_target")[0].endswith("essai_ranking.csv")


def test_the_parts_as_csv_sum_to_the_gap(office, tmp_path):
    from asd_plugin.docks.score_explorer.words.why import parts

    focus_on(office, SFA)
    path = tmp_path / "pourquoi.csv"
    office.dock.answers["ask_target"] = str(path)
    office.dock.why.export_asked.emit("csv")
    rows = rows_of(path)[1:]
    data = office.presenter.data
    _, gap = parts(data, office.presenter.scored, SFA, data.communes.zone_of(SFA, "region"))
    assert sum(float(row[5].replace(",", ".")) for row in rows) == pytest.approx(gap, abs=1e-6)
    assert {row[0] for row in rows} == {SFA}


@pytest.mark.parametrize("page", ["ranking", "why"])
def test_a_picture_says_which_model_and_that_it_is_not_official(office, tmp_path, page):
    focus_on(office, SFA)
    office.tree.weight_typed.emit("education", 2.0)
    path = tmp_path / "image.svg"
    office.dock.answers["ask_target"] = str(path)
    getattr(office.dock, page).export_asked.emit("svg")
    text = path.read_text(encoding="utf-8")
    for words in ("Essai", "not the official score", "espace.gpkg"):
        assert words in text
    office.dock.answers["ask_target"] = str(tmp_path / "image.png")
    getattr(office.dock, page).export_asked.emit("png")
    assert (tmp_path / "image.png").read_bytes().startswith(b"\x89PNG")


def test_copying_gives_a_picture_or_a_table(office):
    focus_on(office, SFA)
    office.dock.why.copy_asked.emit("picture")
    assert office.dock.last("put_picture_on_clipboard")[0].width() > 500
    office.dock.why.copy_asked.emit("table")
    assert "Oued Sfa\t" in office.dock.last("put_on_clipboard")[0]
    office.dock.table_copy_asked.emit()
    assert office.dock.last("put_on_clipboard")[0].splitlines()[1].startswith(f"{SFA}\t1\t")
    assert "6" in notice(office)


def test_a_picture_of_a_long_ranking_says_how_many_rows_it_leaves_out(office):
    from asd_plugin.docks.score_explorer.exporting.tables import MOST_ROWS, Status, ranking_picture
    from asd_plugin.docks.score_explorer.widgets.ranking_model import Ranked

    many = [Ranked(str(n), float(n), "Commune", 1.0, None, "Province") for n in range(MOST_ROWS + 3)]
    presenter = office.presenter
    status = Status("", False, "2024-01-01")
    spec = ranking_picture(presenter.data, presenter.scored, many, presenter.baseline.now, status)
    assert len(spec.rows) == MOST_ROWS
    assert str(MOST_ROWS + 3) in spec.words.note
