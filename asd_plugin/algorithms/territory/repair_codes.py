"""Propose HCP codes for a column whose leading zeros were lost; nothing is replaced, the officer sees each proposal."""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import checkpoint
from ...domain.territory.codes import propose_repairs
from ...qgis_support.compat import is_missing, text_field
from ...qgis_support.i18n import tr
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress

LEVELS = ("commune", "province", "region")


class RepairCodes(AsdAlgorithm):
    """Which HCP code did each damaged code stand for? Checked against the embedded reference.

    A code is proposed only when exactly one known code has the same figures once leading zeros are ignored; two
    candidates give ``ambiguous``, none gives ``unknown``, and both leave the proposal empty.
    """

    ID, GROUP = "repaircodes", "workspace"
    NEEDS = ()
    INPUT, CODE_FIELD, LEVEL, OUTPUT = "INPUT", "CODE_FIELD", "LEVEL", "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Repair unit codes")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["code", "hcp", "commune", "zeros"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        any_vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Layer or table"), any_vector))
        self.addParameter(
            QgsProcessingParameterField(
                self.CODE_FIELD, tr("Field holding the unit codes"), "code", self.INPUT, optional=True
            )
        )
        levels = [tr("Communes"), tr("Provinces and prefectures"), tr("Regions")]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Level of the units"), levels, defaultValue=0))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("With proposed codes")))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the codes, propose, and write the input with ``code_proposed`` and ``code_status``."""
        source = self.parameterAsSource(parameters, self.INPUT, context)
        field = self.parameterAsString(parameters, self.CODE_FIELD, context) or "code"
        names = [f.name() for f in source.fields()]
        if field not in names:
            raise AsdError(problem("missing_code_field", layer=source.sourceName(), field=field, found=names))
        features = list(source.getFeatures())
        if not features:
            raise AsdError(problem("no_rows", layer=source.sourceName()))
        level = LEVELS[self.parameterAsEnum(parameters, self.LEVEL, context)]
        repairs = propose_repairs([_text(f[field]) for f in features], known_codes(level))
        checkpoint(FeedbackProgress(feedback), 0.5)
        extra = QgsFields()
        extra.append(text_field("code_proposed"))
        extra.append(text_field("code_status"))
        fields = QgsProcessingUtils.combineFields(source.fields(), extra)
        sink, target = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        for feature, repair in zip(features, repairs):
            row = QgsFeature(fields)
            row.setGeometry(feature.geometry())
            row.setAttributes([*feature.attributes(), repair.proposed or NULL, repair.status])
            sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
        counts = Counter(repair.status for repair in repairs)
        for status, count in sorted(counts.items()):
            feedback.pushInfo(f"{status}: {count}")
        return {self.OUTPUT: target, **{status.upper(): counts.get(status, 0) for status in _STATUSES}}


_STATUSES = ("unchanged", "repaired", "ambiguous", "unknown")


def known_codes(level: str) -> list[str]:
    """HCP codes of ``level`` in the embedded reference."""
    from osgeo import ogr

    dataset = ogr.Open(str(RESOURCES / "reference" / "territory.gpkg"))
    return [feature.GetField("code") for feature in dataset.GetLayerByName(level)]


def _text(value: Any) -> str:
    return "" if is_missing(value) else str(value).strip()
