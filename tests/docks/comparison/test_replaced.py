"""The workspace changes under the open dock: written, replaced, deleted, exchanged with its layers."""

import pytest

from tests.docks.comparison.conftest import CODES, make_data, with_levels

A, B = CODES[:2]
PATH = "/tmp/espace.gpkg"


def made(created="monday", **more):
    return with_levels(make_data(**more), created=created)


@pytest.fixture()
def real(stage, tmp_path):
    """The stage opened on a file that exists."""
    path = str(tmp_path / "espace.gpkg")
    (tmp_path / "espace.gpkg").write_bytes(b"")
    stage.read[path] = made(path=path)
    stage.open(path)
    stage.path = path
    stage.presenter.choosing.add_unit(A)
    return stage


def notice(stage):
    return stage.dock.last("show_notice")[0]


def test_the_open_file_is_followed_and_let_go_of(real):
    assert real.watch.last("follow") == (real.path,)
    real.watch.closed.emit()
    assert real.watch.last("follow") == ("",)


def test_a_file_written_by_a_run_is_read_again_and_the_choices_stay(real):
    from asd_plugin.docks.comparison.data import Ranking

    real.read[real.path] = with_levels(make_data(real.path), created="monday", ranking=Ranking("r", "m", "d", (A,)))
    real.watch.file_changed.emit()
    assert real.opened == [real.path, real.path]
    assert real.presenter.state.codes == (A,)
    assert real.presenter.data.shelf.ranking.codes == (A,)
    assert notice(real) == ""


def test_a_file_replaced_by_another_workspace_clears_the_choices_and_says_so(real):
    real.read[real.path] = made(created="tuesday", path=real.path, codes=CODES[1:])
    real.watch.file_changed.emit()
    assert real.presenter.state.codes == ()
    assert "was replaced by another workspace" in notice(real)
    assert "espace.gpkg" in notice(real)


def test_a_file_that_is_gone_empties_the_dock_and_says_so(real, tmp_path):
    (tmp_path / "espace.gpkg").unlink()
    real.watch.file_changed.emit()
    assert real.presenter.data is None
    assert "moved or deleted" in real.dock.last("show_empty")[0]


def test_a_file_that_is_no_longer_a_workspace_is_explained_and_what_is_in_memory_stays(real):
    from asd_plugin.domain.errors import AsdError, problem

    real.read[real.path] = AsdError(problem("not_a_workspace", path=real.path, reason=""))
    real.watch.file_changed.emit()
    assert "espace.gpkg" in notice(real)
    assert real.presenter.state.codes == (A,)


def test_while_hidden_nothing_is_read_and_the_change_is_met_when_shown(real):
    real.dock.shown.emit(False)
    real.watch.file_changed.emit()
    assert real.opened == [real.path]
    real.dock.shown.emit(True)
    assert real.opened == [real.path, real.path]


def test_layers_of_another_workspace_in_the_place_of_the_former_open_it(real, tmp_path):
    other = str(tmp_path / "nord.gpkg")
    real.read[other] = made(path=other, codes=[B])
    real.watch.answers["workspaces"] = [other]
    real.watch.layers_changed.emit()
    assert real.presenter.data.path == other
    assert real.presenter.state.codes == ()
    assert any("were removed" in str(args) for name, args, _ in real.dock.calls if name == "show_empty")


def test_a_project_closed_while_the_first_workspace_is_being_read_stays_empty(stage):
    waiting = []
    stage.presenter.desk.jobs.start = lambda description, work, done: waiting.append((work, done))
    stage.watch.answers["workspaces"] = [PATH]
    stage.dock.shown.emit(True)
    stage.watch.answers["workspaces"] = []
    stage.watch.closed.emit()
    work, done = waiting[0]
    done(work(), None)
    assert stage.presenter.data is None
    assert "Open a workspace" in stage.dock.last("show_empty")[0]


def test_the_watch_tells_once_when_the_file_is_at_rest(qgis_app, tmp_path):
    import time

    from qgis.core import QgsProject

    from asd_plugin.docks.comparison import project_watch

    path = tmp_path / "espace.gpkg"
    path.write_bytes(b"one")
    watch = project_watch.ProjectWatch(QgsProject())
    watch.load()
    watch._settled.setInterval(60)
    heard = []
    watch.file_changed.connect(lambda: heard.append(path.exists()))

    def wait(count, seconds=3.0):
        end = time.monotonic() + seconds
        while len(heard) < count and time.monotonic() < end:
            qgis_app.processEvents()

    watch.follow(str(path))
    for text in (b"two!", b"three", b"four..."):
        path.write_bytes(text)
        qgis_app.processEvents()
    wait(1)
    other = tmp_path / "new"
    other.write_bytes(b"another file altogether")
    other.replace(path)
    wait(2)
    path.write_bytes(b"and it is still followed, in its new place")
    wait(3)
    path.unlink()
    wait(4)
    assert heard == [True, True, True, False]
    watch.follow("")
    path.write_bytes(b"nobody listens")
    wait(5, 0.3)
    assert len(heard) == 4
    watch.unload()


def test_a_file_read_again_keeps_the_milieu_and_what_was_said(real):
    from tests.docks.comparison.conftest import in_milieu

    real.read[real.path, "rural"] = in_milieu(real.read[real.path], "rural")
    real.dock.controls.milieu_chosen.emit("rural")
    real.presenter.choosing.add_unit(A)
    assert "already" in notice(real)
    real.watch.file_changed.emit()
    assert real.opened[-2:] == [real.path, (real.path, "rural")]
    assert real.presenter.state.milieu == real.presenter.data.milieu == "rural"
    assert real.presenter.figures.comparison.units[0].value == 11.0
    assert "already" in notice(real)


def test_a_list_saved_from_the_dock_does_not_read_the_file_again(real):
    before = real.watch.count("follow")
    real.dock.controls.list_save_asked.emit("Mine")
    assert real.watch.count("follow") == before + 1
    assert real.opened == [real.path]
