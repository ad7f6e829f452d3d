"""Joining the rows and making ready what the third page shows, all of it away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...domain.comparison.names import Named, NameIndex
from ...domain.progress import Progress, Span, checkpoint
from . import matching_rows as groups

if TYPE_CHECKING:
    from ...domain.importing.proposal import Choices, Delivery, Proposal
    from ...domain.territory.decisions import Decisions
    from .work import Opened


@dataclass(frozen=True)
class Joined:
    """A proposal with its rows in groups, how many each holds, how many bear an exact name, and the units by name."""

    proposal: Proposal
    rows: list[groups.RowSeen]
    counts: dict[str, int]
    exact: int
    index: NameIndex


def join_rows(
    opened: Opened,
    delivery: Delivery,
    choices: Choices,
    decisions: Decisions,
    reason: str,
    known: NameIndex | None,
    progress: Progress,
) -> Joined:
    """Join the rows of ``delivery``; ``known``: the units by name where they were read already. Raises Cancelled."""
    from .work import propose_rows

    proposal = propose_rows(opened, delivery, choices, decisions, reason, Span(progress, 0.0, 0.9))
    rows = groups.rows_seen(proposal)
    checkpoint(progress, 0.95)
    index = known or _index(opened.ground.territory, choices.level)
    return Joined(proposal, rows, groups.counted(rows), sum(map(groups.is_exact, rows)), index)


def _index(territory: Any, level: str) -> NameIndex:
    own = territory[territory["level"] == level].fillna("")
    return NameIndex(Named(code, french, arabic) for code, french, arabic in zip(own.index, own.name_fr, own.name_ar))
