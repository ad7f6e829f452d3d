"""Fakes of the presenter's collaborators, and a comparison small enough to work out by hand."""

import json
from types import SimpleNamespace

import pytest

NAN = float("nan")
# code, French, Arabic, province, region, population, illiteracy 2024, illiteracy 2014, road 2024 (status)
ROWS = [
    ("01.051.01.01", "Aïn Béïda", "عين البيضاء", "01.051", "01", 1000.0, 10.0, 20.0, (NAN, "not_asked")),
    ("01.051.04.01", "Bni Hadifa", "بني حذيفة", "01.051", "01", 2000.0, 20.0, 35.0, (1.5, "ok")),
    ("01.051.04.03", "Oulad Ali", "أولاد علي", "01.051", "01", 500.0, 30.0, 40.0, (2.5, "ok")),
    ("01.061.01.01", "Ville Haute", "المدينة العليا", "01.061", "01", 8000.0, 40.0, 50.0, (NAN, "not_asked")),
    ("02.071.04.01", "Oulad Ali", "أولاد علي", "02.071", "02", 300.0, 50.0, 60.0, (4.0, "ok")),
    ("02.071.04.02", "Zoug", "زوك", "02.071", "02", NAN, NAN, NAN, (NAN, "missing")),
    ("02.071.04.03", "Sept", "سبعة", "02.071", "02", 100.0, 12.0, 13.0, (1.0, "imputed")),
    ("02.071.04.05", "Huit", "ثمانية", "02.071", "02", 100.0, 14.0, 15.0, (1.0, "ok")),
    ("02.071.04.07", "Neuf", "تسعة", "02.071", "02", 100.0, 16.0, 17.0, (1.0, "ok")),
]
CODES = [row[0] for row in ROWS]
EXTRA = [  # enough to fill the list of chosen units and one more
    (f"02.071.06.{n:02d}", f"Extra {n}", f"زائدة {n}", "02.071", "02", 100.0, 11.0, 12.0, (1.0, "ok"))
    for n in range(1, 8)
]


def three(text):
    return {"fr": text, "ar": text, "en": text}


def entry(name, label, unit, periods, **more):
    return {
        "id": name,
        "label": three(label),
        "short_label": three(label),
        "domain": "education_training",
        "definition": three(f"Definition of {label}"),
        "unit": three(unit),
        "direction": 1,
        "use": "keep",
        "source": "HCP, RGPH 2024, table 1",
        "licence": "CC BY 4.0, recomputed",
        "periods": periods,
        "decimals": 1,
        **more,
    }


def make_data(path="/tmp/espace.gpkg", national=True, codes=CODES, extra=()):
    import numpy as np

    from asd_plugin.docks.comparison.data import ComparisonData
    from asd_plugin.domain.comparison.compare import Column
    from asd_plugin.domain.comparison.names import Named, NameIndex
    from asd_plugin.domain.comparison.zones import Communes, Published

    rows = [row for row in ROWS if row[0] in codes] + list(extra)
    provinces = {"01.051": three("Al Hoceïma"), "01.061": three("Nord"), "02.071": three("L'Oasis")}
    provinces = {code: name for code, name in provinces.items() if any(row[3] == code for row in rows)}

    def column(values, statuses, published):
        zones = {code: Published(value, "ok") for code, value in published.items()}
        return Column(np.array(values), np.array(statuses, dtype=object), zones, 1)

    return ComparisonData(
        path=path,
        communes=Communes(
            np.array([r[0] for r in rows], dtype=object),
            np.array([r[3] for r in rows], dtype=object),
            np.array([r[4] for r in rows], dtype=object),
            np.array([r[5] for r in rows]),
        ),
        names=NameIndex(Named(r[0], r[1], r[2], provinces[r[3]]["fr"], provinces[r[3]]["ar"]) for r in rows),
        regions={
            c: n
            for c, n in {"01": three("Région Une"), "02": three("Région d'Été")}.items()
            if any(r[4] == c for r in rows)
        },
        provinces=provinces,
        indicators={
            "illiteracy": entry("illiteracy", "Illiteracy", "% of people", ["2014", "2024"], by_milieu=True),
            "road": entry("road", "Distance to a road", "km", ["2024"]),
        },
        domains={"education_training": three("Education")},
        columns={
            ("illiteracy", "2024"): column(
                [r[6] for r in rows],
                ["missing" if r[6] != r[6] else "ok" for r in rows],
                {"MA": 22.0, "01": 33.0, "02": 30.0},
            ),
            ("illiteracy", "2014"): column(
                [r[7] for r in rows], ["missing" if r[7] != r[7] else "ok" for r in rows], {"MA": 32.0, "01": 45.0}
            ),
            ("road", "2024"): column([r[8][0] for r in rows], [r[8][1] for r in rows], {"MA": 2.0}),
        },
        licence=three("Open licence"),
        national=national,
    )


def with_levels(data, **shelf):
    """The same data with provinces and regions (each valued 5 a row), and what lies on its shelf."""
    from dataclasses import replace

    import numpy as np

    from asd_plugin.docks.comparison.data import Shelf
    from asd_plugin.domain.comparison.compare import Column
    from asd_plugin.domain.comparison.names import Named, NameIndex
    from asd_plugin.domain.comparison.zones import Communes

    shelf = Shelf(**shelf)
    labels = shelf.families.labels if shelf.families else {}
    families = np.array([labels.get(code, "") for code in data.communes.codes], dtype=object)
    communes = replace(data.communes, lists=shelf.lists, families=families if labels else None)
    levels = {}
    levels["commune"] = replace(data, communes=communes, shelf=shelf, levels=levels)
    for level, names in (("province", data.provinces), ("region", data.regions)):
        codes = np.array(sorted(names), dtype=object)
        values = np.array([5.0 * (row + 1) for row in range(codes.size)])
        statuses = np.array(["ok"] * codes.size, dtype=object)
        columns = {
            key: Column(values, statuses, column.published, column.direction) for key, column in data.columns.items()
        }
        provinces = codes if level == "province" else np.array([""] * codes.size, dtype=object)
        regions = np.array([code[:2] for code in codes], dtype=object)
        place = data.regions if level == "province" else {}
        levels[level] = replace(
            data,
            communes=Communes(codes, provinces, regions, values * 1000, None, shelf.lists),
            names=NameIndex(
                Named(code, names[code]["fr"], names[code]["ar"], place.get(code[:2], {}).get("fr", ""), "")
                for code in codes
            ),
            columns=columns,
            level=level,
            shelf=shelf,
            levels=levels,
        )
    return levels["commune"]


def in_milieu(data, milieu, indicators=("illiteracy",)):
    """The same data as another milieu: only ``indicators`` have it, one point higher."""
    from dataclasses import replace

    levels = {}
    for level, own in (data.levels or {"commune": data}).items():
        columns = {
            key: replace(column, values=column.values + 1.0)
            for key, column in own.columns.items()
            if key[0] in indicators
        }
        levels[level] = replace(own, columns=columns, milieu=milieu, levels=levels)
    return levels["commune"]


class FakeSignal:
    """Remembers who listens."""

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
    """A collaborator that has any signal it is asked for by name, answers from ``answers``, and records calls."""

    def __init__(self, signals, **answers):
        self.calls = []
        self.answers = answers
        for name in signals:
            setattr(self, name, FakeSignal())

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args, **kwargs):
            self.calls.append((name, args, kwargs))
            answer = self.answers.get(name)
            return answer(*args) if callable(answer) else answer

        return call

    def last(self, name):
        """Arguments of the latest call, None when it was never called."""
        found = [args for called, args, _ in self.calls if called == name]
        return found[-1] if found else None

    def count(self, name):
        return sum(called == name for called, _, _ in self.calls)


DOCK_SIGNALS = [
    "workspace_asked",
    "unit_typed",
    "unit_chosen",
    "unit_removed",
    "units_cleared",
    "picking_toggled",
    "selected_added",
    "indicator_chosen",
    "reference_chosen",
    "period_chosen",
    "unit_focused",
    "map_selection_asked",
    "copy_asked",
    "picture_copy_asked",
    "export_asked",
    "layouts_wanted",
    "layout_asked",
    "comparisons_wanted",
    "save_asked",
    "save_as_asked",
    "comparison_chosen",
    "rename_asked",
    "delete_asked",
    "shown",
    "theme_changed",
    "view_chosen",
    "second_chosen",
    "units_brushed",
]


CONTROL_SIGNALS = [
    "level_chosen",
    "milieu_chosen",
    "indicator_toggled",
    "card_asked",
    "ready_wanted",
    "highest_asked",
    "list_asked",
    "list_save_asked",
    "list_delete_asked",
]


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


class FakeStore:
    """Comparisons in memory, through JSON as in a workspace; ``error`` is raised by whatever writes."""

    def __init__(self):
        self.kept, self.error = {}, None

    def all(self, path):
        return {name: json.loads(text) for name, text in self.kept.items()}

    def save(self, path, name, content):
        self._refuse()
        self.kept[name] = json.dumps(content)

    def rename(self, path, old, new):
        self._refuse()
        self.kept[new] = self.kept.pop(old)

    def delete(self, path, name):
        self._refuse()
        del self.kept[name]

    def _refuse(self):
        if self.error is not None:
            raise self.error


@pytest.fixture()
def stage(qgis_app):
    """Presenter with fakes: ``stage.dock``, ``.link``, ``.watch``, ``.presenter``, ``.show()`` to paint at once."""
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.docks.comparison.presenter import ComparisonPresenter

    dock = Recorder(DOCK_SIGNALS, picture_style=(QFont("DejaVu Sans", 9), False))
    dock.controls = Recorder(CONTROL_SIGNALS)
    link = Recorder(
        ("unit_picked", "units_drawn", "nothing_picked", "selection_changed", "picking_ended"),
        selected_codes=[],
        has_units=True,
    )
    watch = Recorder(("layers_changed", "closed", "file_changed"), workspaces=[])
    read = {"/tmp/espace.gpkg": make_data()}
    opened, kept = [], {}

    def reader(path, milieu):
        opened.append(path if milieu == "total" else (path, milieu))
        result = read[path if milieu == "total" else (path, milieu)]
        if isinstance(result, Exception):
            raise result
        return result

    def keep(path, name, codes):
        if isinstance(kept.get("error"), Exception):
            raise kept["error"]
        kept.update({name: codes}) if codes is not None else kept.pop(name)
        return dict(kept)

    layouts = Recorder((), names=["A4"], add_picture="A4", add_table="A4")
    store, memory = FakeStore(), Recorder(("found",), take=None, waiting=None)
    parts = (layouts, store, memory)
    presenter = ComparisonPresenter(dock, link, watch, reader, lambda: "23/11/2026", AtOnce(), keep, *parts)
    presenter.load()

    def open_it(path="/tmp/espace.gpkg"):
        watch.answers["workspaces"] = [path]
        dock.shown.emit(True)
        presenter.drawing.redraw_now()

    made = SimpleNamespace(
        dock=dock, link=link, watch=watch, presenter=presenter, read=read, opened=opened, kept=kept, open=open_it,
        layouts=layouts, store=store, memory=memory,
    )  # fmt: skip
    yield made
    presenter.unload()


@pytest.fixture()
def figures(qgis_app):
    """``figures(codes, indicator, period, reference)`` -> what charts, table and export are made from."""
    from asd_plugin.docks.comparison.specs import Figures
    from asd_plugin.docks.comparison.state import ComparisonState
    from asd_plugin.domain.comparison.compare import compare

    def build(codes, indicator="illiteracy", period="2024", reference="country", data=None):
        data = data or make_data()
        state = ComparisonState(indicators=(indicator,), period=period, reference=reference)
        for code in codes:
            state = state.with_unit(code)
        comparison = compare(data.communes, data.columns[indicator, period], state.codes, reference)
        return Figures(data, state, comparison, "23/11/2026")

    return build
