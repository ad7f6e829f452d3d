"""Real outputs of the density on invented counts of one region, made once: what an attacker would hold."""

from types import SimpleNamespace

import pytest

from tests.attacks.invented import REGION, invented_rows, memory_table, true_cells, write_csv
from tests.attacks.searching import read_table

FIELDS = {
    "UNIT_FIELD": "unit",
    "HOUSEHOLDS_FIELD": "households",
    "PEOPLE_FIELD": "people",
    "AMOUNT_FIELD": "amount",
    "PROGRAMME_FIELD": "programme",
    "PERIOD_FIELD": "period",
}


def listener():
    from qgis.core import QgsProcessingFeedback

    class Heard(QgsProcessingFeedback):
        """Keeps every word of the log."""

        def __init__(self):
            super().__init__()
            self.words = []

        def pushInfo(self, text):
            self.words.append(text)

        pushWarning = pushConsoleInfo = pushDebugInfo = pushCommandInfo = pushFormattedMessage = pushInfo

        def reportError(self, text, fatal=False):
            self.words.append(text)

        def setProgressText(self, text):
            self.words.append(text)

    return Heard()


@pytest.fixture(scope="session")
def call(qgis_app):
    """Run an algorithm and return its results with every word it logged, in the run's log and in QGIS's own."""
    import processing
    from qgis.core import QgsApplication, QgsProcessingContext

    def _call(algorithm, parameters):
        heard, context = listener(), QgsProcessingContext()
        log = QgsApplication.messageLog()

        def keep(*words):
            heard.words.append(str(words[0]))

        log.messageReceived.connect(keep)
        results = processing.run(algorithm, parameters, context=context, feedback=heard)
        log.messageReceived.disconnect(keep)
        return results, "\n".join(heard.words)

    return _call


@pytest.fixture(scope="session")
def office(call, tmp_path_factory):
    """A workspace of one region, invented counts, and everything published from them."""
    from qgis.core import QgsVectorLayer

    folder = tmp_path_factory.mktemp("bureau")
    secret = tmp_path_factory.mktemp("etape_securisee")
    workspace = folder / "region.gpkg"
    call("asd:createworkspace", {"SCOPE": 1, "REGION": REGION, "OUTPUT": str(workspace)})
    communes = QgsVectorLayer(f"{workspace}|layername=asd_commune", "communes", "ogr")
    codes = sorted(feature["code"] for feature in communes.getFeatures())
    del communes
    rows = invented_rows(codes)
    given = {
        "TERRITORIES": f"{workspace}|layername=asd_commune",
        "BENEFICIARIES": str(write_csv(secret / "secret_menages.csv", rows)),
        "WORKSPACE": str(workspace),
        "WITH_TOTALS": True,
        "OUTPUT": str(folder / "densite.gpkg"),
        "TABLE": str(folder / "tableau.gpkg"),
        "REPORT": str(folder / "rapport.json"),
        **FIELDS,
    }
    results, log = call("asd:beneficiarydensity", given)
    made = SimpleNamespace(folder=folder, secret=secret, workspace=workspace, codes=codes, rows=rows, given=given)
    made.results, made.log, made.true = results, log, true_cells(rows)
    made.table = read_table(folder / "tableau.gpkg")
    hidden = made.table[made.table["status"].str.startswith("hidden")]
    made.hidden = list(hidden[["unit_code", "period", "programme"]].itertuples(index=False, name=None))
    made.hidden_amounts = [made.true["amount"][cell] for cell in made.hidden if made.true["amount"][cell] > 0]
    return made


@pytest.fixture(scope="session")
def publish(call, office, tmp_path_factory):
    """Publish a further table, of other rows or with other choices; returns it."""

    def _publish(rows=None, **more):
        folder = tmp_path_factory.mktemp("autre")
        source = memory_table(rows if rows is not None else office.rows)
        given = {**office.given, "BENEFICIARIES": source, "OUTPUT": "memory:", "TABLE": str(folder / "t.gpkg"), **more}
        given.pop("REPORT")
        call("asd:beneficiarydensity", {name: value for name, value in given.items() if value is not None})
        return read_table(folder / "t.gpkg")

    return _publish
