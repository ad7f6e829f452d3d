"""Fakes of dock and map, the tiny workspace read for real: the presenter decides on true figures."""

from types import SimpleNamespace

import pytest

from tests.builders import make_workspace, score_run, scores_table

MODEL_ID = "essai"


def three(text):
    return {"fr": text, "ar": text, "en": text}


def leaf(name, parent, weight=1, **more):
    return {"id": name, "parent": parent, "weight": weight, "label": three(name), "indicator": name, "period": "2024",
            **more}  # fmt: skip


def model_json(**more):
    """Two domains of weights 1 and 3; the road's question is not asked in towns and counts 0 there."""
    return {
        "asd_score_model": 1,
        "id": MODEL_ID,
        "title": three("Essai"),
        "tree": [
            {"id": "index", "label": three("Index")},
            {"id": "education", "parent": "index", "weight": 1, "label": three("Education")},
            leaf("illiteracy_10_plus", "education"),
            {"id": "housing", "parent": "index", "weight": 3, "label": three("Housing")},
            leaf("no_running_water", "housing", 1),
            leaf("distance_paved_road", "housing", 1, not_asked_as=0, not_asked_where={"milieu": "urban"}),
        ],
        "missing": {"policy": "available_mean", "min_available": 0.5},
        **more,
    }


def made_workspace(folder):
    """The tiny workspace with the model above, used by its latest run."""
    from asd_plugin.workspace import open_workspace

    path = make_workspace(folder)
    with open_workspace(path, writable=True) as opened:
        opened.save_model(model_json())
        opened.record_score(score_run(model_id=MODEL_ID, parameters={"model_id": MODEL_ID}), scores_table())
    return str(path)


class FakeSignal:
    """Connects and emits as a Qt signal, without Qt."""

    def __init__(self):
        self.listeners = []

    def connect(self, listener):
        self.listeners.append(listener)

    def disconnect(self, listener):
        self.listeners.remove(listener)

    def emit(self, *values):
        for listener in list(self.listeners):
            listener(*values)


class Recorder:
    """A collaborator with the signals named, that answers from ``answers`` and records what it was told."""

    def __init__(self, signals, **answers):
        self.calls, self.answers, self.signals = [], answers, signals
        for name in signals:
            setattr(self, name, FakeSignal())

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args, **kwargs):
            self.calls.append((name, args))
            answer = self.answers.get(name)
            return answer(*args) if callable(answer) else answer

        return call

    def last(self, name):
        """Arguments of the latest call, None when it was never called."""
        found = [args for called, args in self.calls if called == name]
        return found[-1] if found else None

    def count(self, name):
        return sum(called == name for called, _ in self.calls)


class AtOnce:
    """Jobs done where they are asked."""

    def __init__(self):
        self.started = []

    def start(self, description, work, done):
        self.started.append(description)
        try:
            result, error = work(), None
        except Exception as raised:
            result, error = None, raised
        done(result, error)

    def drop_all(self):
        pass


class Held(AtOnce):
    """Jobs that wait until the test lets them answer."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def start(self, description, work, done):
        self.waiting.append((work, done))

    def answer(self):
        work, done = self.waiting.pop(0)
        done(work(), None)


def make_dock(**answers):
    dock = Recorder(
        ("workspace_asked", "map_toggled", "picking_toggled", "unit_searched", "unit_focused", "tab_shown",
         "copy_asked", "table_copy_asked", "shown"),
        front_tab=0, confirm_discard=True, summary_text="", **answers,
    )  # fmt: skip
    dock.weights = Recorder(("normalisation_chosen", "aggregation_chosen"))
    dock.weights.scale_fields = Recorder(("ends_typed", "capped_chosen", "reference_chosen", "figure_typed"))
    dock.weights.joining_fields = Recorder(("power_typed", "orness_typed", "order_weights_typed"))
    dock.weights.tree = Recorder(
        ("weight_moved", "weights_rested", "weight_typed", "node_included", "direction_turned", "pairs_asked")
    )
    dock.model = Recorder(
        ("undo_asked", "redo_asked", "reset_asked", "file_asked", "model_chosen", "save_file_asked",
         "save_workspace_asked", "record_asked", "compare_model_asked", "compare_file_asked", "compare_saved_asked")
    )  # fmt: skip
    dock.why = Recorder(("zone_chosen", "what_if_asked", "copy_asked", "export_asked"))
    dock.ranking = Recorder(("saved_asked", "export_asked"))
    return dock


@pytest.fixture()
def held_jobs():
    """Jobs that answer when told."""
    return Held()


@pytest.fixture(scope="session")
def tiny_workspace(tmp_path_factory):
    return made_workspace(tmp_path_factory.mktemp("explorer é"))


@pytest.fixture()
def workspace(tmp_path):
    """A workspace of one's own, to write into."""
    return made_workspace(tmp_path / "espace à soi")


@pytest.fixture()
def make_stage(qgis_app):
    """Presenters with fakes; every one is unloaded at the end."""
    from asd_plugin.docks.score_explorer.feature import _read
    from asd_plugin.docks.score_explorer.presenter import ScoreExplorerPresenter

    made = []

    def make(path, jobs=None):
        dock, layer = make_dock(), Recorder(("unit_picked", "lost", "swept", "picking_ended"))
        watch = Recorder(("layers_changed", "closed"), workspaces=[path] if path else [])
        official = Recorder((), refresh=True)
        presenter = ScoreExplorerPresenter(dock, layer, watch, _read, jobs or AtOnce(), official)
        presenter.load()
        stage = SimpleNamespace(
            dock=dock, layer=layer, watch=watch, presenter=presenter, changes=presenter.changes, path=path,
            tree=dock.weights.tree, bar=dock.model, official=official,
        )  # fmt: skip
        made.append(stage)
        return stage

    yield make
    for stage in made:
        stage.presenter.unload()
        dock = stage.dock
        parts = (dock, stage.tree, stage.bar, dock.weights, dock.why, dock.ranking, stage.layer, stage.watch)
        for part in (*parts, dock.weights.scale_fields, dock.weights.joining_fields):
            assert [name for name in part.signals if getattr(part, name).listeners] == []


@pytest.fixture()
def stage(make_stage, tiny_workspace):
    """A presenter shown on the tiny workspace."""
    made = make_stage(tiny_workspace)
    made.dock.shown.emit(True)
    return made


@pytest.fixture(scope="session")
def read(qgis_app, tiny_workspace):
    """The tiny workspace read and scored: (data, engine, scored)."""
    from asd_plugin.docks.score_explorer.data import Wanted
    from asd_plugin.docks.score_explorer.feature import _read

    return _read(tiny_workspace, Wanted())
