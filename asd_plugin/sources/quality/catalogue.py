"""The cards of a workspace, or those that ship with the plugin, with what the communes' figures cover."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...domain.indicators.period_days import days_of
from ...domain.progress import Progress, checkpoint
from ...domain.quality.cards import Catalogue, Coverage, coverage_of

STEP = 20_000


def read_catalogue(workspace: str, resources: Path, progress: Progress) -> Catalogue:
    """Read the cards of ``workspace`` (empty: those under ``resources``). AsdError when a file cannot be read."""
    return _of_workspace(workspace, progress) if workspace else _shipped(resources, progress)


def cards_by_id(workspace: str, resources: Path) -> dict[str, dict[str, Any]]:
    """Cards of ``workspace`` (empty: those under ``resources``) by id, without what their figures cover."""
    from ...workspace import open_workspace
    from ...workspace.reference import read_reference

    if not workspace:
        return {card["id"]: card for card in read_reference(resources).catalogue["indicators"]}
    with open_workspace(workspace) as opened:
        return {card["id"]: card for card in opened.indicators()}


def _of_workspace(path: str, progress: Progress) -> Catalogue:
    from ...workspace import open_workspace

    with open_workspace(path) as opened:
        cards, about = opened.indicators(), opened.meta()
        coverage, held = {}, opened.indicator_periods()
        for place, card in enumerate(cards):
            checkpoint(progress, place / len(cards))
            coverage[card["id"]] = _cover(opened, card, held.get(card["id"], ()))
    return Catalogue(
        cards, about.get("domains") or [], about.get("licence") or {}, _text(about.get("catalogue_version")), coverage
    )


def _cover(opened: Any, card: dict[str, Any], held: Iterable[str | None]) -> Coverage:
    """``held``: periods that have values, though the card may not name them."""
    periods = {*map(str, card.get("periods") or []), *(period for period in held if period)}
    for period in sorted(periods, key=_last_day, reverse=True):
        values, status = opened.values([card["id"]], period)
        rows = zip(values[card["id"]].tolist(), status[card["id"]].tolist())
        found = coverage_of((period, value, said) for value, said in rows)
        if found.present:
            return found
    return Coverage()


def _shipped(resources: Path, progress: Progress) -> Catalogue:
    from ...workspace.reference import read_reference, read_values

    reference = read_reference(resources)
    content = reference.catalogue
    cells: dict[str, list[tuple[str, float | None, str]]] = defaultdict(list)
    for place, row in enumerate(read_values(reference.values, None)):
        if place % STEP == 0:
            checkpoint(progress, min(0.9, place / (12 * STEP)))
        level, _, indicator, period, milieu, value, _, status = row
        if level == "commune" and milieu == "total":
            cells[indicator].append((period, float(value) if value else None, status))
    coverage = {card["id"]: coverage_of(cells.get(card["id"], ())) for card in content["indicators"]}
    version, licence = _text(content.get("version")), content.get("licence") or {}
    return Catalogue(content["indicators"], content.get("domains") or [], licence, version, coverage)


def _last_day(period: str) -> tuple[str, str]:
    days = days_of(period)
    return ("", period) if days is None else (days[1].isoformat(), period)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
