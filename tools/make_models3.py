"""Write the ready-made chains to resources/models3: ``/usr/bin/python3 -m tools.make_models3``.

Made by the oldest QGIS supported, so that every later one reads them. Titles and labels are English here; the provider
shows them in the user's language.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "models3"


def main() -> int:
    """Start QGIS without window, register the provider, write every model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from asd_plugin.algorithms.provider import AsdProvider

    provider = AsdProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for make in (publish_density, need_to_priorities, masked_surface):
        model = make()
        model.setGroup("chains")
        if not model.toFile(str(FOLDER / f"{model.name()}.model3")):
            raise SystemExit(f"{model.name()} was not written")
    return 0


def publish_density():
    """Beneficiaries -> counts, protected and recorded -> map page."""
    from qgis.core import QgsProcessingParameterField as Field

    from asd_plugin.reports.map_export import THEMES

    model = _model("publishdensity", _polygons("TERRITORIES"), _vector("BENEFICIARIES"), _workspace())
    text = Field.DataType.String
    for name in ("PERIOD_FIELD", "PROGRAMME_FIELD"):
        _add(model, Field(name, name, None, "BENEFICIARIES", text, optional=True))
    _add(model, _whole("THRESHOLD", 10, 2))
    names = ("TERRITORIES", "BENEFICIARIES", "WORKSPACE", "PERIOD_FIELD", "PROGRAMME_FIELD", "THRESHOLD")
    density = _child(model, "density", "asd:beneficiarydensity", {name: name for name in names}, {"PROTECTION": 0})
    _output(density, "DENSITY", "OUTPUT")
    page = _child(model, "page", "asd:exportmap", {"WORKSPACE": "WORKSPACE"}, {"THEME": THEMES.index("density")})
    _after(page, "density")
    _output(page, "PAGE", "OUTPUT")
    return _done(model, density, page)


def need_to_priorities():
    """Need score -> robustness of the ranking -> priority typology."""
    from qgis.core import QgsProcessingParameterString

    model = _model("needtopriorities", _polygons("TERRITORIES"), _workspace(), _vector("COVERAGE"))
    _add(model, QgsProcessingParameterString("COVERAGE_FIELD", "COVERAGE_FIELD", "per_100_households"))
    common = {"INPUT": "TERRITORIES", "WORKSPACE": "WORKSPACE"}
    score = _child(model, "score", "asd:territorialneedscore", common, {})
    _output(score, "NEED", "OUTPUT")
    robust = _child(model, "robustness", "asd:scorerobustness", common, {})
    _after(robust, "score")
    _output(robust, "ROBUSTNESS", "OUTPUT")
    given = {"COVERAGE": "COVERAGE", "COVERAGE_FIELD": "COVERAGE_FIELD"}
    typology = _child(model, "priorities", "asd:prioritytypology", given, {}, {"INPUT": ("score", "OUTPUT")})
    _after(typology, "robustness")
    _output(typology, "PRIORITIES", "OUTPUT")
    return _done(model, score, robust, typology)


def masked_surface():
    """Household points -> masked points -> density surface."""
    from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

    points = QgsProcessingParameterFeatureSource("POINTS", "POINTS", [QgsProcessing.SourceType.TypeVectorPoint])
    model = _model("maskedsurface", points, _polygons("TERRITORIES"))
    real = QgsProcessingParameterNumber.Type.Double
    _add(model, QgsProcessingParameterNumber("BANDWIDTH", "BANDWIDTH", real, 5000.0, False, 1.0))
    _add(model, _whole("SEED", 1, 0))
    given = {"INPUT": "POINTS", "TERRITORIES": "TERRITORIES", "SEED": "SEED"}
    mask = _child(model, "mask", "asd:maskpoints", given, {})
    _output(mask, "MASKED", "OUTPUT")
    links = {"INPUT": ("mask", "OUTPUT")}
    surface = _child(model, "surface", "asd:densitysurface", {"BANDWIDTH": "BANDWIDTH"}, {}, links)
    _output(surface, "SURFACE", "OUTPUT")
    return _done(model, mask, surface)


def _model(name, *parameters):
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm(name, "chains")
    for parameter in parameters:
        _add(model, parameter)
    return model


def _add(model, parameter):
    from qgis.core import QgsProcessingModelParameter
    from qgis.PyQt.QtCore import QPointF

    component = QgsProcessingModelParameter(parameter.name())
    component.setPosition(QPointF(130.0 + 230.0 * len(model.parameterComponents()), 70.0))
    model.addModelParameter(parameter, component)


def _polygons(name):
    from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

    return QgsProcessingParameterFeatureSource(name, name, [QgsProcessing.SourceType.TypeVectorPolygon])


def _vector(name):
    from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

    return QgsProcessingParameterFeatureSource(name, name, [QgsProcessing.SourceType.TypeVector])


def _workspace():
    from qgis.core import QgsProcessingParameterFile

    return QgsProcessingParameterFile("WORKSPACE", "WORKSPACE", extension="gpkg")


def _whole(name, default, least):
    from qgis.core import QgsProcessingParameterNumber

    return QgsProcessingParameterNumber(
        name, name, QgsProcessingParameterNumber.Type.Integer, default, False, least, 1_000_000
    )


def _child(model, name, algorithm, inputs, constants, links=None):
    """A step: ``inputs`` from the model's parameters, ``constants``, ``links`` from (step, output)."""
    from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelChildParameterSource
    from qgis.PyQt.QtCore import QPointF

    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(240.0 + 260.0 * len(model.childAlgorithms()), 260.0))
    for parameter, given in inputs.items():
        child.addParameterSources(parameter, [source.fromModelParameter(given)])
    for parameter, value in constants.items():
        child.addParameterSources(parameter, [source.fromStaticValue(value)])
    for parameter, (step, output) in (links or {}).items():
        child.addParameterSources(parameter, [source.fromChildOutput(step, output)])
    model.addChildAlgorithm(child)
    return child


def _after(child, step):
    from qgis.core import QgsProcessingModelChildDependency

    child.setDependencies([QgsProcessingModelChildDependency(step)])


def _output(child, name, output):
    from qgis.core import QgsProcessingModelOutput
    from qgis.PyQt.QtCore import QPointF

    found = QgsProcessingModelOutput(name, name)
    found.setChildId(child.childId())
    found.setChildOutputName(output)
    found.setPosition(child.position() + QPointF(0.0, 110.0))
    child.setModelOutputs({**child.modelOutputs(), name: found})


def _done(model, *children):
    for child in children:
        model.setChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


if __name__ == "__main__":
    sys.exit(main())
