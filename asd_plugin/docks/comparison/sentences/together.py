"""How two indicators go together among all units; never a cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....charts.figures import plain, signed
from ....qgis_support.i18n import label_of, tr
from .notes import units_count
from .numbers import in_sentence

if TYPE_CHECKING:
    from ....domain.comparison.relation import Relation


def fit_text(relation: Relation, level: str) -> str:
    """Correlation and number of units; why there is no line when there is none."""
    units = units_count(relation.n, level)
    if relation.slope is None:
        few = tr("No fitted line: too few units with both figures, or all equal across ({units}).")
        return few.format(units=units)
    if relation.r is None:
        return tr("Flat line: all equal upwards ({units}).").format(units=units)
    r = in_sentence(signed(relation.r, 2))
    return tr("Fitted line: r = {r}, {units}.").format(r=r, units=units)


def relation_sentence(relation: Relation, x: dict[str, Any], y: dict[str, Any], level: str) -> str:
    """One line on how the two go together: which way and how strongly."""
    from ....domain.comparison.relation import strength

    names = {"x": _label(x), "y": _label(y)}
    units = units_count(relation.n, level)
    size = strength(relation.r)
    if size == "unknown":
        return tr("«{x}» and «{y}»: no link can be computed ({units} have both figures, or one does not vary).").format(
            units=units, **names
        )
    r = in_sentence(plain(relation.r, 2))
    texts = {
        "none": tr("«{x}» and «{y}» are not linked among the {units} (r = {r})."),
        ("weak", 1): tr("The higher «{x}», the higher «{y}», but the link is weak ({units}, r = {r})."),
        ("weak", -1): tr("The higher «{x}», the lower «{y}», but the link is weak ({units}, r = {r})."),
        ("moderate", 1): tr("The higher «{x}», the higher «{y}»: a moderate link ({units}, r = {r})."),
        ("moderate", -1): tr("The higher «{x}», the lower «{y}»: a moderate link ({units}, r = {r})."),
        ("strong", 1): tr("The higher «{x}», the higher «{y}»: a strong link ({units}, r = {r})."),
        ("strong", -1): tr("The higher «{x}», the lower «{y}»: a strong link ({units}, r = {r})."),
    }
    key = size if size == "none" else (size, 1 if relation.r > 0 else -1)
    return texts[key].format(units=units, r=r, **names) + " " + tr("A link is not a cause.")


def _label(indicator: dict[str, Any]) -> str:
    return label_of(indicator.get("short_label") or indicator["label"])
