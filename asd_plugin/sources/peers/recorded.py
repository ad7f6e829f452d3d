"""Peer families that a workspace keeps, as a group of units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

PEER_FAMILY = "peer_family"  # as a score model names the group


def latest_members(opened: Workspace) -> dict[str, str]:
    """Family of each unit by code in the families recorded last; empty when there are none."""
    known = opened.families()
    return opened.family_members(known[-1]["id"]) if known else {}


def with_peer_families(units: pd.DataFrame, opened: Workspace) -> pd.DataFrame:
    """``units`` with the column ``peer_family``, missing where a unit has none. AsdError when none are recorded."""
    members = latest_members(opened)
    if not members:
        raise AsdError(problem("no_family_recorded"))
    return units.assign(**{PEER_FAMILY: [members.get(code) for code in units.index]})
