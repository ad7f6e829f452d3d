"""Ready-made choices of units, as the menu offers them: highest needs of a zone, saved lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....domain.comparison.spelling import normalise
from ....domain.territory.codes import COUNTRY, region_of
from ....qgis_support.i18n import tr

if TYPE_CHECKING:
    from ..data import ComparisonData
    from ..state import ComparisonState


@dataclass(frozen=True)
class ReadyOffer:
    """What the menu shows.

    ``near``: zones of the chosen units and of the reference, for the first lines; ``regions``: each with its provinces,
    as (code, name); ``lists``: names; ``why_none``: why the highest needs are not on offer, empty when they are.
    """

    near: tuple[tuple[str, str], ...] = ()
    regions: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = ()
    lists: tuple[str, ...] = ()
    why_none: str = ""
    can_save: bool = False


def ready_offer(data: ComparisonData, state: ComparisonState) -> ReadyOffer:
    """Offer what this workspace has at this level."""
    lists = tuple(sorted(name for name, codes in data.shelf.lists.items() if any(map(data.knows, codes))))
    can_save = bool(state.chosen)
    if data.level != "commune":
        why = tr("Needs are scored for communes: choose that level for the ten highest.")
        return ReadyOffer(lists=lists, why_none=why, can_save=can_save)
    if data.shelf.ranking is None:
        why = tr("This workspace holds no score yet: run the need score first.")
        return ReadyOffer(lists=lists, why_none=why, can_save=can_save)
    regions = sorted(((code, data.zone_name(code)) for code in data.regions), key=lambda pair: normalise(pair[1]))
    inside = {
        code: tuple(
            sorted(
                ((own, data.zone_name(own)) for own in data.provinces if region_of(own) == code),
                key=lambda pair: normalise(pair[1]),
            )
        )
        for code, _ in regions
    }
    return ReadyOffer(
        near=tuple((code, data.zone_name(code)) for code in _near(data, state)),
        regions=tuple((code, name, inside[code]) for code, name in regions),
        lists=lists,
        can_save=can_save,
    )


def _near(data: ComparisonData, state: ComparisonState) -> list[str]:
    """Country, then province and region of the unit in focus (else of the one chosen last), and a fixed reference."""
    last = state.focus or (state.codes[-1] if state.codes else "")
    zones = [COUNTRY]
    if last and data.knows(last):
        row = data.communes.row(last)
        zones = [str(data.communes.provinces[row]), str(data.communes.regions[row]), COUNTRY]
    if state.reference in data.provinces or state.reference in data.regions:
        zones.insert(0, state.reference)
    return list(dict.fromkeys(zones))
