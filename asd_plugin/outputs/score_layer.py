"""A score result -> features: the input's attributes and geometry, then the score, its nodes and contributions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
)

from ..domain.progress import Progress, checkpoint
from ..qgis_support.compat import integer_field, real_field, text_field
from ..qgis_support.i18n import label_of, tr
from .field_names import titles

if TYPE_CHECKING:
    from ..domain.scoring.model import Leaf, Node, ScoreModel
    from ..domain.scoring.result import ScoreResult

SCORE_FIELDS = {
    "score": real_field,
    "rank": integer_field,
    "class": integer_field,
    "share_available": real_field,
    "status": text_field,
}
STEP = 500
VERSIONS = ("raw", "smoothed")


@dataclass(frozen=True)
class ScoreFields:
    """Fields of the output. ``names``: the column wanted -> the column given, when the input already had it."""

    fields: QgsFields
    names: dict[str, str]

    @property
    def renamed(self) -> dict[str, str]:
        """Columns that had to take another name."""
        return {wanted: given for wanted, given in self.names.items() if wanted != given}


def score_fields(source_fields: QgsFields, model: ScoreModel, more: dict[str, Any] | None = None) -> ScoreFields:
    """Input fields, then score, rank, class, share_available, status, ``node_<id>``, ``contribution_<leaf id>``.

    An indicator that is smoothed keeps both versions: ``raw_<leaf id>`` and ``smoothed_<leaf id>``. ``more``: further
    columns, name and maker of the field.
    """
    added = QgsFields()
    for name, kind in SCORE_FIELDS.items():
        added.append(kind(name))
    for node in _nodes(model):
        added.append(real_field(f"node_{node.id}"))
    for leaf in model.leaves:
        added.append(real_field(f"contribution_{leaf.id}"))
    for leaf in _smoothed(model):
        for version in VERSIONS:
            added.append(real_field(f"{version}_{leaf.id}"))
    for name, kind in (more or {}).items():
        added.append(kind(name))
    fields = QgsProcessingUtils.combineFields(source_fields, added)
    before = source_fields.count()
    names = {added.at(place).name(): fields.at(before + place).name() for place in range(added.count())}
    return ScoreFields(fields, names)


def score_features(
    source: Any,
    feature_ids: list[int],
    result: ScoreResult,
    fields: QgsFields,
    progress: Progress,
    more: list[list] | None = None,
) -> list[QgsFeature]:
    """Build every output feature in the input's order; nothing is written, so cancelling leaves nothing behind.

    Units with an invalid outline are kept, whatever QGIS is set to do with them: a score does not look at outlines.
    ``more``: values of further columns by unit, in the order of the scores.
    """
    added = _rows(result)
    if more is not None:
        added = [[*row, *values] for row, values in zip(added, more)]
    rows = dict(zip(feature_ids, added))
    features = []
    for feature in every_feature(source):
        if len(features) % STEP == 0:
            checkpoint(progress, len(features) / max(len(rows), 1))
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), *rows[feature.id()]])
        features.append(row)
    return features


def every_feature(source: Any) -> Any:
    """Features of ``source``, invalid outlines included."""
    if isinstance(source, QgsProcessingFeatureSource):
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return source.getFeatures(QgsFeatureRequest(), unchecked)
    return source.getFeatures()


def field_titles(names: dict[str, str], model: ScoreModel, more: dict[str, str] | None = None) -> dict[str, str]:
    """Given column -> title in the user's language; ``more``: titles of further columns."""
    known, found = {**titles(), **(more or {})}, {}
    for node in _nodes(model):
        known[f"node_{node.id}"] = label_of(node.label) or node.id
    for leaf in model.leaves:
        known[f"contribution_{leaf.id}"] = tr("Contribution: {label}").format(label=label_of(leaf.label) or leaf.id)
    for leaf in _smoothed(model):
        label = label_of(leaf.label) or leaf.id
        known[f"raw_{leaf.id}"] = tr("{label}: raw value").format(label=label)
        known[f"smoothed_{leaf.id}"] = tr("{label}: smoothed value").format(label=label)
    for wanted, given in names.items():
        if wanted in known:
            found[given] = known[wanted]
    return found


def _nodes(model: ScoreModel) -> list[Node]:
    """Every node but the root, whose value is the score."""
    return [node for node in model.nodes if node.parent is not None]


def _smoothed(model: ScoreModel) -> list[Leaf]:
    return [leaf for leaf in model.leaves if leaf.smoothing is not None]


def _versions(result: ScoreResult, leaf: Leaf) -> list[list]:
    """Raw and smoothed values of ``leaf``, unit by unit."""
    cells = result.smoothed[result.smoothed["indicator"] == leaf.id].set_index("unit")
    cells = cells.reindex(result.scores.index)
    return [_reals(cells[version].astype("float64")) for version in VERSIONS]


def _rows(result: ScoreResult) -> list[list]:
    """Added attributes of each unit, missing as NULL."""
    scores = result.scores
    columns = [
        _reals(scores["score"]),
        _wholes(scores["rank"]),
        _wholes(scores["class"]),
        _reals(scores["share_available"]),
        scores["status"].tolist(),
        *(_reals(result.nodes[node.id]) for node in _nodes(result.model)),
        *(_reals(result.contributions[leaf.id]) for leaf in result.model.leaves),
        *(version for leaf in _smoothed(result.model) for version in _versions(result, leaf)),
    ]
    return [list(row) for row in zip(*columns)]


def _reals(series: Any) -> list:
    return [NULL if value != value else value for value in series.tolist()]


def _wholes(series: Any) -> list:
    return [NULL if value != value else int(value) for value in series.tolist()]
