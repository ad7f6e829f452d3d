"""The tiny workspace, tables for it, and the assistant with its real window and jobs done at once."""

from types import SimpleNamespace

import pytest

from tests.builders import COMMUNES, make_workspace

CODES = [row[0] for row in COMMUNES]
NAMES = [row[1] for row in COMMUNES]
HEAD = "Code;Commune;Analphabétisme\n"


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


def text_of(rows):
    return HEAD + "".join(";".join(row) + "\n" for row in rows)


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


@pytest.fixture()
def whole(tmp_path):
    """A table of the six communes: five by code, one by its name alone."""
    rows = [(code, name, f"{place}1,5") for place, (code, name) in enumerate(zip(CODES, NAMES))]
    rows[1] = ("", NAMES[1], "11,5")
    path = tmp_path / "table.csv"
    path.write_text(text_of(rows), encoding="cp1252")
    return str(path)


@pytest.fixture()
def assistant(workspace):
    """``open(path)`` shows the assistant on the tiny workspace and a file."""
    from asd_plugin.docks.import_assistant.background import OneJob
    from asd_plugin.docks.import_assistant.dialog import ImportDialog
    from asd_plugin.docks.import_assistant.feature import Doors
    from asd_plugin.docks.import_assistant.presenter import ImportPresenter
    from asd_plugin.docks.import_assistant.steps import Steps

    opened, pages = [], []
    doors = Doors(
        lambda *told: pages.append(told) or "<html></html>",
        lambda *asked: opened.append(asked),
        lambda path: opened.append(("layers", path)),
        edit_card=lambda *asked: opened.append(asked) or "illiteracy_10_plus",
        compare=lambda path: opened.append(("compare", path)),
    )
    dialog, jobs = ImportDialog(), AtOnce()
    job = OneJob(jobs, dialog)
    presenter = ImportPresenter(dialog, Steps(), job, doors, dialog)
    presenter.load()

    def open_on(path, data_class="aggregate"):
        presenter.open(workspace, path)
        dialog.source.data_class.setCurrentIndex(dialog.source.data_class.findData(data_class))
        dialog.source.told.emit()

    def read(path, period="2025"):
        open_on(path)
        dialog.next_asked.emit()
        dialog.reading.period.setText(period)
        chosen = {"Analphabétisme": "illiteracy_10_plus"}
        table = dialog.reading.columns
        for row, box in enumerate(table._boxes):
            box.setCurrentIndex(box.findData(chosen.get(table.column_at(row), "")))

    def go():
        dialog.next_asked.emit()

    yield SimpleNamespace(
        dialog=dialog, presenter=presenter, open=open_on, read=read, go=go, opened=opened, pages=pages, job=job,
        workspace=workspace,
    )  # fmt: skip
    presenter.unload()
    dialog.deleteLater()
