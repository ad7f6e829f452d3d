"""What the assistant has done in the background: read, join, compare, write. Any thread; no widget, no layer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, problem
from ...domain.importing.formats.choosing import NONE
from ...domain.progress import Progress, Span, checkpoint
from ...domain.territory.decisions import PENDING, Decisions
from ...sources.importing.remembered import Remembered, remembered_for, remembered_imports
from ...workspace import open_workspace
from .choosing import with_remembered
from .loading import kept_in_files, require_columns, without_format

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.importing.proposal import Choices, Delivery, Proposal
    from ...domain.importing.sheet import SheetInfo
    from ...sources.territory.reconciling import Ground
    from ...workspace.importing.about import ImportRecord

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SHOWN_CHANGES = 300
BIG = 0.5  # of the old figure


@dataclass(frozen=True)
class Source:
    """Where the table lies: ``path`` of a file, or ``layer`` (features that may be read in any thread) by ``name``.

    ``wanted``: official format (empty: recognised, «none»: columns alone); ``level``: the rows that a format reads.
    ``rule_file``, ``decisions_file``: kept from last time, over what the workspace remembers.
    """

    path: str = ""
    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    layer: Any = None
    name: str = ""
    wanted: str = ""
    level: str = "commune"
    rule_file: str = ""
    decisions_file: str = ""

    @property
    def file(self) -> str:
        """Name without folder."""
        return PurePath(self.path.replace("\\", "/")).name if self.path else self.name


@dataclass(frozen=True)
class Opened:
    """Workspace and file as they were read. ``mark``: tells whether the workspace is still the same later.

    ``cards``: of the workspace, and those that a recognised format brings for indicators without one. ``again``: the
    delivery as the remembered rule reads it. ``is_loaded``: that rule and its decisions come from files.
    """

    workspace: str
    cards: dict[str, dict[str, Any]]
    ground: Ground
    mark: tuple
    sheets: tuple[SheetInfo, ...]
    delivery: Delivery
    remembered: Remembered | None
    brought: frozenset[str] = frozenset()
    again: Delivery | None = None
    is_loaded: bool = False

    @property
    def known_cards(self) -> dict[str, dict[str, Any]]:
        """Cards that the workspace holds."""
        return {key: card for key, card in self.cards.items() if key not in self.brought}


@dataclass(frozen=True)
class Changes:
    """What writing would do to the workspace's figures; ``sample``: replaced ones, the biggest changes first.

    Columns of ``sample``: unit_code, indicator_id, period, milieu, old, value, big. ``last``: the latest delivery of
    the same table, empty without one. ``first``: the first figures in the order of the file, with ``status`` and
    ``change`` (new, replaced, same).
    """

    new: int
    replaced: int
    same: int
    big: int
    sample: pd.DataFrame
    last: str
    first: pd.DataFrame


@dataclass(frozen=True)
class Told:
    """What a person says of a delivery: its ISO date, why an older one is taken, why columns of people are let be."""

    delivered: str = ""
    forced: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Written:
    """An import that is in the workspace; ``same``: when the very same was taken in before (then nothing changed)."""

    about: ImportRecord
    new: int
    replaced: int
    same: str
    notes: tuple[Problem, ...]
    finished: str


def open_source(workspace: str, source: Source, progress: Progress) -> Opened:
    """Read workspace and table. Raises AsdError with what is wrong with either, Cancelled."""
    from ...sources.sheets import list_sheets
    from ...sources.territory.reconciling import read_ground

    with open_workspace(workspace) as opened:
        cards = {card["id"]: card for card in opened.indicators()}
        earlier, mark = remembered_imports(opened.imports()), _mark(opened)
    checkpoint(progress, 0.1)
    ground = read_ground(RESOURCES, workspace)
    checkpoint(progress, 0.3)
    sheets = () if source.layer is not None else tuple(list_sheets(source.path))
    checkpoint(progress, 0.5)
    kept = kept_in_files(source.rule_file, source.decisions_file)
    if kept is not None:
        sheet = kept.sheet_of([one.name for one in sheets], source.sheet)
        source = replace(source, sheet=sheet, wanted=source.wanted or (NONE if without_format(kept) else ""))
    delivery, remembered = _as_earlier(source, cards, earlier)
    if kept is not None:
        remembered = kept.over(remembered, delivery)
    again = with_remembered(delivery, remembered, cards, source.level) if remembered is not None else None
    if kept is not None:
        require_columns(again)
    checkpoint(progress, 1.0)
    found = _format_cards(delivery)
    brought = frozenset(set(found) - set(cards))
    cards = {**found, **cards}
    is_loaded = kept is not None
    return Opened(workspace, cards, ground, mark, sheets, delivery, remembered, brought, again, is_loaded)


def _as_earlier(
    source: Source, cards: dict[str, dict[str, Any]], earlier: tuple[Remembered, ...]
) -> tuple[Delivery, Remembered | None]:
    """The delivery, and the earlier import of the same table; a rule that people wrote holds over a format."""
    delivery = _delivery(source, cards)
    family = delivery.format.family if delivery.format else ""
    remembered = remembered_for(delivery.layout, earlier, family, delivery.sheet)
    if remembered is not None or not family or source.wanted:
        return delivery, remembered
    plain = _delivery(replace(source, wanted=NONE, sheet=source.sheet or delivery.sheet.name), cards)
    remembered = remembered_for(plain.layout, earlier, "", plain.sheet)
    return (delivery if remembered is None else plain), remembered


def _delivery(source: Source, cards: dict[str, dict[str, Any]]) -> Delivery:
    from ...sources.importing.delivery import delivery_of, read_delivery
    from ...sources.sheets import read_sheet, sheet_of_layer

    asked = (source.wanted, source.level)
    if source.layer is not None:
        return delivery_of(sheet_of_layer(source.layer), source.file, cards.values(), None, *asked)
    if not (source.encoding or source.separator):
        return read_delivery(source.path, source.sheet, cards.values(), None, *asked)
    read = read_sheet(source.path, source.sheet, source.encoding, source.separator)
    return delivery_of(read, source.file, cards.values(), None, *asked)


def _format_cards(delivery: Delivery) -> dict[str, dict[str, Any]]:
    return {card["id"]: dict(card) for card in delivery.format.cards} if delivery.format else {}


def propose_rows(
    opened: Opened, delivery: Delivery, choices: Choices, decisions: Decisions, reason: str, progress: Progress
) -> Proposal:
    """Join the rows and plan their figures; what ``asd:importindicators`` does, by the same functions.

    ``reason``: why a file with columns that name people is read; without it such a file is refused.
    """
    from ...sources.importing.delivery import require_no_person
    from ...sources.importing.proposal import propose

    require_no_person(delivery, reason)
    return propose(delivery, opened.ground, opened.known_cards, choices, decisions, progress)


def compare(workspace: str, proposal: Proposal, progress: Progress) -> Changes:
    """Figures of ``proposal`` against those the workspace holds now."""
    from ...outputs.data.import_record import series_of
    from ...workspace.importing.about import INDICATORS

    values, recipe = proposal.values, proposal.recipe
    with open_workspace(workspace) as opened:
        last = opened.last_delivery(INDICATORS, recipe.format_id or series_of(recipe)) or ""
        held = _held(opened, values, proposal.choices.level, Span(progress, 0.1, 0.8))
    keys = ["unit_code", "indicator_id", "period", "milieu"]
    all_of_them = values[[*keys, "value", "status"]].merge(held, on=keys, how="left", indicator=True)
    is_there = all_of_them["_merge"] == "both"
    is_same = is_there & (
        (all_of_them["old"] == all_of_them["value"]) | (all_of_them["old"].isna() & all_of_them["value"].isna())
    )
    change = is_there.map({True: "replaced", False: "new"}).where(~is_same, "same")
    first = all_of_them[[*keys, "value", "status"]].assign(change=change).head(SHOWN_CHANGES)
    both = all_of_them.loc[is_there & ~is_same, [*keys, "value", "old"]]
    moved = (both["value"] - both["old"]).abs() / both["old"].abs().where(both["old"] != 0)
    moved = moved.where(both["old"] != 0, float("inf"))
    moved = moved.where(both["value"].notna(), float("inf")).where(both["old"].notna(), 0.0)
    both = both.assign(big=moved > BIG, moved=moved)
    sample = both.sort_values("moved", ascending=False, kind="stable").drop(columns="moved").head(SHOWN_CHANGES)
    checkpoint(progress, 1.0)
    counts = (int((~is_there).sum()), len(both), int(is_same.sum()), int(both["big"].sum()))
    return Changes(*counts, sample.reset_index(drop=True), last, first)


def _held(workspace: Any, values: pd.DataFrame, level: str, progress: Progress) -> pd.DataFrame:
    import pandas as pd

    parts = []
    groups = list(values.groupby(["period", "milieu"], sort=True))
    for place, ((period, milieu), group) in enumerate(groups):
        checkpoint(progress, place / len(groups))
        ids, units = group["indicator_id"].unique(), group["unit_code"].unique()
        found = workspace.value_series(units, ids, [period], milieu)
        parts.append(found[found["unit_level"] == level])
    names = ["unit_code", "indicator_id", "period", "milieu", "value"]
    held = pd.concat(parts)[names] if parts else pd.DataFrame(columns=names)
    return held.rename(columns={"value": "old"})


def write(
    opened: Opened,
    delivery: Delivery,
    proposal: Proposal,
    decisions: Decisions,
    told: Told,
    progress: Progress,
) -> Written:
    """Write ``proposal`` in one transaction, as ``asd:importindicators`` would.

    Raises AsdError when the workspace is no longer the one that was read, is locked, or when nothing joined; Cancelled
    before the transaction only.
    """
    from ...outputs.data.import_record import (
        ALGORITHM,
        choices_report,
        day_from,
        import_record,
        import_run,
        nothing_joined,
    )
    from ...outputs.provenance import now

    started, kept = now(), kept_decisions(proposal, decisions, now()[:10])
    if not proposal.counts["rows_joined"]:
        raise nothing_joined(delivery, proposal)
    about = import_record(delivery, proposal, kept, day_from(told.delivered), told.forced)
    checkpoint(progress, 0.1)
    with open_workspace(opened.workspace, writable=True) as workspace:
        if _mark(workspace) != opened.mark:
            raise AsdError(problem("import_workspace_changed", path=opened.workspace))
        same = workspace.same_import(about, choices_report(proposal))
        notes = (*proposal.notes, *([problem("import_same_again", made=same["made"])] if same else []))
        if same:
            return Written(about, 0, 0, same["made"], notes, now())
        checkpoint(progress, 0.3)
        run = import_run(ALGORITHM, started, about, proposal, notes, told.reason)
        changed = workspace.record_import(run, about, proposal.values, proposal.left, proposal.new_cards)
    progress.report(1.0)
    return Written(about, changed["new"], changed["replaced"], "", notes, now())


def kept_decisions(proposal: Proposal, decisions: Decisions, when: str) -> Decisions:
    """Decisions made, those of the rule included: what next month's table is read with."""
    from qgis.core import QgsApplication

    from ...domain.territory.matching import decisions_of

    found = decisions_of(proposal.matching, decisions, QgsApplication.userLoginName(), when)
    items = {place: one for place, one in found.items.items() if one.rule != PENDING}
    return replace(decisions, items=items)


def _mark(workspace: Any) -> tuple:
    """What changes when another file takes the workspace's place, or when somebody imports into it."""
    imports, meta = workspace.imports(), workspace.meta()
    return (str(sorted(meta.items(), key=str)), len(imports), imports["import_id"].iloc[-1] if len(imports) else "")
