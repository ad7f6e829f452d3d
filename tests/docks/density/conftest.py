"""Fakes of dock and map; cells small enough to be worked by hand."""

import pandas as pd
import pytest

from asd_plugin.domain.density.settings import HOUSEHOLDS

CODES = ("A", "B", "C")


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

    def __init__(self, signals=(), **answers):
        self.calls, self.answers = [], answers
        for name in signals:
            setattr(self, name, FakeSignal())

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args, **kwargs):
            self.calls.append((name, args or tuple(kwargs.values())))
            answer = self.answers.get(name)
            return answer(*args) if callable(answer) else answer

        return call

    def last(self, name):
        """Arguments of the latest call, None when it was never called."""
        return next((args for called, args in reversed(self.calls) if called == name), None)

    def count(self, name):
        return sum(called == name for called, _ in self.calls)


class AtOnce:
    """Jobs done where they are asked."""

    def start(self, description, work, done):
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
        self.waiting = []

    def start(self, description, work, done):
        self.waiting.append((work, done))

    def answer(self):
        super().start("", *self.waiting.pop(0))


SIGNALS = (
    "workspace_asked", "run_chosen", "households_asked", "cancel_asked", "period_moved", "play_toggled",
    "programme_chosen", "milieu_chosen", "numerator_chosen", "base_chosen", "fixed_toggled", "map_toggled",
    "picking_toggled", "unit_focused", "period_picked", "tab_shown", "copy_asked", "export_asked", "publish_asked",
    "sex_chosen", "age_band_chosen", "shown",
)  # fmt: skip


def cell(code, period, households, status="ok", programme="total", milieu="total"):
    return {"unit_code": code, "period": period, "programme": programme, "milieu": milieu,
            HOUSEHOLDS: households, "status": status}  # fmt: skip


def cells_table():
    return pd.DataFrame(
        [
            cell("A", "2025-01", 20.0),
            cell("B", "2025-01", 7.0, "hidden_primary"),
            cell("C", "2025-01", 30.0, "hidden_secondary"),
            cell("A", "2025-02", 40.0),
            cell("B", "2025-02", 0.0),
            cell("C", "2025-02", 60.0),
            cell("X", "2025-02", 99.0),
        ]
    )


@pytest.fixture()
def grid():
    from asd_plugin.docks.density.state.grid import grid_of

    return grid_of(cells_table(), CODES, [HOUSEHOLDS], "suppressed", 10)


@pytest.fixture()
def make_dock():
    return lambda **answers: Recorder(SIGNALS, **{"front_tab": "legend", **answers})


@pytest.fixture()
def make_map():
    return lambda: Recorder(("unit_picked", "lost", "picking_ended"), is_open=False, word=lambda *_: [])


@pytest.fixture()
def fakes():
    return Recorder, AtOnce, Held
