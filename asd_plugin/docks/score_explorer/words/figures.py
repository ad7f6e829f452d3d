"""What a scale and a way of joining need, as fields to fill: numbers written and read as the user writes them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale

from ....qgis_support.i18n import label_of, number_locale, tr
from ..state.joining import OWA, POWER, order_weights
from ..state.scale import CAPPED, FIGURES, WITHOUT_ENDS, following

if TYPE_CHECKING:
    from ....domain.scoring.model import ScoreModel

MOST_DECIMALS = 6
BETWEEN = re.compile(r"[;\u061b\s]+")
GROUPS = re.compile(r"[\s\u00a0\u202f\u066c']")


@dataclass(frozen=True)
class FigureRow:
    """The figures of one indicator, as texts to edit."""

    leaf: str
    label: str
    unit: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class ScaleFields:
    """What the scale asks for. ``ends``: its two ends, or mean and sd of z-scores; None: it has none.

    ``heads`` and ``rows``: figures by indicator. ``capped``: whether shares beyond the ends are brought back; None:
    not asked. ``reference``: code of the reference commune; None: not asked.
    """

    ends: tuple[float, float] | None = None
    are_moments: bool = False
    capped: bool | None = None
    reference: str | None = None
    heads: tuple[str, ...] = ()
    rows: tuple[FigureRow, ...] = ()


@dataclass(frozen=True)
class JoiningFields:
    """What the way of joining asks for; None: not asked."""

    power: float | None = None
    orness: float | None = None
    order_weights: str = ""


def scale_fields(model: ScoreModel, indicators: dict[str, dict[str, Any]]) -> ScaleFields:
    """The fields of the model's scale; ``indicators``: catalogue entries by id, for the units."""
    scale = model.normalisation
    is_z = scale.method == "z"
    ends = (scale.mean, scale.sd) if is_z else None if scale.method in WITHOUT_ENDS else (scale.low, scale.high)
    key = FIGURES.get(scale.method, "")
    figures = getattr(scale, key) if key else {}
    rows = [
        FigureRow(
            leaf.id,
            label_of(leaf.label) or leaf.id,
            label_of(indicators.get(leaf.indicator or "", {}).get("unit", {})),
            _cells(key, figures.get(leaf.id)),
        )
        for leaf in (following(model) if key else [])
    ]
    return ScaleFields(
        ends,
        is_z,
        scale.truncates if scale.method in CAPPED else None,
        (scale.reference or "") if scale.method == "distance_to_reference" else None,
        _heads(key),
        tuple(rows),
    )


def joining_fields(model: ScoreModel) -> JoiningFields:
    """The fields of the model's way of joining."""
    if model.aggregation == POWER:
        return JoiningFields(power=model.options.power if model.options is not None else 1.0)
    if model.aggregation != OWA:
        return JoiningFields()
    from ....domain.scoring.aggregation.orness import orness_of

    weights = order_weights(model)
    return JoiningFields(
        orness=orness_of(weights) if weights else 0.5,
        order_weights="; ".join(figure_text(weight, 4) for weight in weights),
    )


def figure_text(value: float, decimals: int = MOST_DECIMALS) -> str:
    """A number to edit: the user's decimal sign, no thousands, no trailing zeros."""
    locale = number_locale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    text = locale.toString(float(value), "f", decimals)
    point = locale.decimalPoint()
    return text.rstrip("0").rstrip(str(point)) if str(point) in text else text


def read_figure(text: str) -> float | None:
    """The number a user wrote, with a comma or a point, in any digits; None when it is none."""
    bare = GROUPS.sub("", text).replace("\u2212", "-").replace("\u066b", ".")
    if str(number_locale().decimalPoint()) == "." and "." in bare:
        bare = bare.replace(",", "")
    try:
        value = float(bare.replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) and "_" not in bare else None


def read_figures(text: str) -> tuple[float, ...] | None:
    """Numbers separated by semicolons or spaces; None when one of them is no number, or there is none."""
    found = [read_figure(part) for part in BETWEEN.split(text.strip()) if part]
    if not found or any(value is None for value in found):
        return None
    return tuple(value for value in found if value is not None)


def not_a_number(text: str) -> str:
    """Said of what cannot be read."""
    return tr("«{text}» is not a number; nothing was changed.").format(text=text)


def not_numbers(text: str) -> str:
    """Said of a list that cannot be read."""
    return tr("«{text}» is not a list of numbers separated by semicolons; nothing was changed.").format(text=text)


def _heads(key: str) -> tuple[str, ...]:
    heads = {
        "bounds": (tr("From"), tr("To")),
        "target": (tr("Target"),),
        "thresholds": (tr("Limits, separated by «;»"),),
    }
    return heads.get(key, ())


def _cells(key: str, figure: Any) -> tuple[str, ...]:
    if key == "bounds":
        return tuple(figure_text(end) for end in figure) if figure else ("", "")
    if key == "target":
        return (figure_text(figure) if figure is not None else "",)
    return ("; ".join(figure_text(limit) for limit in figure or ()),)
