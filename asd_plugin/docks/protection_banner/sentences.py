"""What the banner says."""

from __future__ import annotations

from collections.abc import Sequence

from ...outputs.protection.mark import HOUSEHOLD_POINTS, Unprotected
from ...qgis_support.i18n import format_number, tr

NAMED = 2


def heading() -> str:
    """The banner's first words."""
    return tr("Unprotected working mode")


def told(found: Sequence[Unprotected]) -> str:
    """One line: which layers, why, and what is refused meanwhile."""
    names = ", ".join(f"«{one.name}»" for one in found[:NAMED])
    if len(found) > NAMED:
        names = tr("{names} and {count} more").format(names=names, count=format_number(len(found) - NAMED))
    points = any(one.why == HOUSEHOLD_POINTS for one in found)
    counts = any(one.why != HOUSEHOLD_POINTS for one in found)
    if points and counts:
        text = tr("{names}: unprotected counts and household points. Do not show, print or pass on.")
        return text.format(names=names)
    if points:
        return tr("{names}: household points. Do not show, print or pass on.").format(names=names)
    return tr("{names}: small counts are not protected. Do not show, print or pass on.").format(names=names)


def in_full(found: Sequence[Unprotected]) -> str:
    """Every layer with its reason, one a line: for the tooltip."""
    reasons = {HOUSEHOLD_POINTS: tr("household points")}
    return "\n".join(f"{one.name}: {reasons.get(one.why, tr('small counts are not protected'))}" for one in found)
