"""The region, province and peer family of each unit that is scored, from a workspace or from the codes themselves."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...domain.comparison.references import FAMILY, OWN_FAMILY
from ...domain.comparison.zones import Communes
from ...domain.errors import AsdError, problem
from ...domain.territory.codes import level_of, province_of, region_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ...workspace.handle import Workspace


@dataclass(frozen=True)
class ZonesOfUnits:
    """Units with their zones, in the order of the codes. ``names``: texts by language of each zone, where known.

    ``family_id``: which of the workspace's families; empty when none was asked for.
    """

    communes: Communes
    names: dict[str, dict[str, str]]
    family_id: str = ""


def zones_of_units(codes: Sequence[str], reference: str, workspace: str = "", family_id: str = "") -> ZonesOfUnits:
    """Read the zones of ``codes``; ``workspace``: path, empty when there is none; ``family_id`` empty: the latest.

    A code the workspace does not know says its region and province itself when it is an HCP code; without a workspace
    no population is known. Raises AsdError: families asked for without a workspace, none recorded, or not of that id.
    """
    import numpy as np

    if reference == OWN_FAMILY and not workspace:
        raise AsdError(problem("families_without_workspace"))
    with _opened(workspace) as opened:
        family_id, families = _families(opened, reference, family_id)
        here = _units(opened, codes)
        names = _names(opened, families, here)
    regions = [_text(here, code, "region_code") or (region_of(code) if level_of(code) else "") for code in codes]
    known = ("commune", "cercle", "province")
    provinces = [
        _text(here, code, "province_code") or (province_of(code) if level_of(code) in known else "") for code in codes
    ]
    population = [float(here.at[code, "population"]) if code in here.index else float("nan") for code in codes]
    labels = np.array([families.get(code, "") for code in codes], dtype=object) if families else None
    arrays = (np.array(list(column), dtype=object) for column in (codes, provinces, regions))
    return ZonesOfUnits(Communes(*arrays, np.array(population, dtype="float64"), labels), names, family_id)


def _opened(workspace: str):
    from ...workspace import open_workspace

    return open_workspace(workspace) if workspace else nullcontext(None)


def _families(opened: Workspace | None, reference: str, family_id: str) -> tuple[str, dict[str, str]]:
    if reference != OWN_FAMILY or opened is None:
        return "", {}
    known = opened.families()
    if not known:
        raise AsdError(problem("no_family_recorded"))
    wanted = family_id or str(known[-1]["id"])
    return wanted, opened.family_members(wanted)


def _units(opened: Workspace | None, codes: Sequence[str]) -> pd.DataFrame:
    """Rows of the workspace for units of any level."""
    import pandas as pd

    tables = [opened.units(level) for level in ("commune", "province", "region")] if opened is not None else []
    empty = pd.DataFrame({"population": []})
    found = pd.concat(tables) if tables else empty
    return found[~found.index.duplicated()]


def _names(opened: Workspace | None, families: dict[str, str], here: pd.DataFrame) -> dict[str, dict[str, str]]:
    if opened is None:
        return {}
    zones = {str(code): str(code) for code in here.index}
    zones.update({f"{FAMILY}{label}": label for label in families.values() if label in here.index})
    return {
        zone: {"fr": _text(here, code, "name_fr"), "ar": _text(here, code, "name_ar")} for zone, code in zones.items()
    }


def _text(here: pd.DataFrame, code: str, column: str) -> str:
    value = here.at[code, column] if column in here.columns and code in here.index else ""
    return value if isinstance(value, str) else ""
