"""Protected tables: small cells hidden, further ones hidden to cover them, and a proof that both withstand attack."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, Silent, checkpoint
from .settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING, PUBLISHED, PrimaryRule, Width
from .suppression.attackers import AWARE, UNAWARE, Reader, readers
from .suppression.audit import TREE, WITNESSES, Audit, audit_of
from .suppression.cells import System, read_system
from .suppression.covers import Ties, costs, cover, with_partners
from .suppression.tree_bounds import prove_tree
from .suppression.witnesses import Proof, has_solver, prove

ROUNDS, TURNS = 30, 4
PATIENCE = 2  # rounds without fewer open cells: then no further hiding helps
STUCK = 500  # open cells; with fewer, every round is short
UNLISTED_PRICE = 8.0


class Quiet:
    """Passes on a cancel only: steps that are repeated an unknown number of times have no share of the whole."""

    def __init__(self, whole: Progress):
        self._whole = whole

    def report(self, share: float) -> None:
        """Ignore the share."""

    def cancelled(self) -> bool:
        """Whether the whole was cancelled."""
        return self._whole.cancelled()


@dataclass(frozen=True)
class Protected:
    """``status`` of each row (ok, missing, hidden_primary, hidden_secondary) and the proof.

    ``muted``: small rows whose status is hidden_secondary on purpose: where all parts of a small total are small, the
    word primary alone would give them back. Whoever words the status anew must leave these as they are.
    """

    status: pd.Series
    audit: Audit
    muted: pd.Series


def protect_cells(
    cells: pd.DataFrame,
    keys: list[str],
    value: str,
    hierarchies: dict[str, dict[str, str]],
    rule: PrimaryRule | None = None,
    width: Width | None = None,
    known_before: pd.Series | None = None,
    *,
    is_count: bool = True,
    sensitive: pd.Series | None = None,
    also_hidden: pd.Series | None = None,
    hidden_before: pd.Series | None = None,
    progress: Progress | None = None,
    known_range: pd.DataFrame | None = None,
    muted_before: pd.Series | None = None,
    seed: int = 0,
    must_pass: bool = True,
) -> Protected:
    """Status of every row of ``cells``, such that no hidden value can be found again from the rest.

    ``cells``: one row a cell, totals included where they are published; ``keys``: the columns that name a cell;
    ``value``: a whole count (``is_count``) or an amount >= 0; a missing value is ``missing`` and part of what nobody
    lists. ``hierarchies``: for each key that adds up, member -> parent over all levels, e.g.
    ``{"unit": {"06.141.01.05": "06.141", "06.141": "06", "06": "MA"}, "programme": {"AFS": "total"}}``; a key without
    one (period) never adds up. Totals along a hierarchy count as published even when no row lists them. Several tables
    that share totals are given together (a table by programme has ``total`` as milieu, and so on).

    ``sensitive``: rows to be protected whatever their value (for amounts: those dominated, or on a row with a small
    count). ``also_hidden``: rows hidden for another number's sake, without a range of their own to keep.
    ``known_range``: columns ``low`` and ``high`` by row, what any reader knows of the value from elsewhere (households
    of the census; as many people as households at least), missing where nothing is known.

    ``known_before``: value of the same cell in an earlier publication, missing where it was hidden: such a cell covers
    nothing, and a small one with an unchanged value is counted as ``already_public``. ``hidden_before``: cells hidden
    in an earlier publication stay so. ``muted_before``: rows muted when another number of the table was protected.

    Raises AsdError: ``cells_*``, ``hierarchy_circular``, ``audit_needs_scipy``, and ``audit_failed`` unless
    ``must_pass`` is False. Method and references: docs/methods/disclosure.md.
    """
    rule, width = rule or PrimaryRule(), width or Width()
    system = read_system(cells, keys, value, hierarchies, is_count)
    work = _Work(system, rule, width, is_count, progress or Silent(), seed)
    masks = (_mask(system, series) for series in (sensitive, also_hidden, hidden_before, muted_before))
    work.start(*masks, _of_rows(system, known_before))
    if known_range is not None:
        work.range = tuple(_of_rows(system, known_range[name]) for name in ("low", "high"))
    work.run()
    status = pd.Series(MISSING, index=cells.index, name="status", dtype=object)
    shown = work.hidden[: system.listed]
    told = (work.primary & ~work.muted)[: system.listed]
    status.iloc[system.rows] = np.where(shown, np.where(told, HIDDEN_PRIMARY, HIDDEN_SECONDARY), PUBLISHED)
    muted = pd.Series(False, index=cells.index, name="muted")
    muted.iloc[system.rows] = work.muted[: system.listed]
    audit = audit_of(system, work.hidden, work.primary & ~work.muted, work.lost, work.proofs, work.method, keys)
    if must_pass:
        audit.require_passed()
    return Protected(status, audit, muted)


def _mask(system: System, series: pd.Series | None) -> np.ndarray:
    mask = np.zeros(len(system.values), dtype=bool)
    if series is not None:
        mask[: system.listed] = series.to_numpy(dtype=bool)[system.rows]
    return mask


def _of_rows(system: System, series: pd.Series | None) -> np.ndarray:
    known = np.full(len(system.values), np.nan)
    if series is not None:
        known[: system.listed] = series.to_numpy(dtype="float64", na_value=np.nan)[system.rows]
    return known


class _Work:
    """The pattern as it grows, with the latest proofs."""

    def __init__(self, system: System, rule: PrimaryRule, width: Width, is_count: bool, progress: Progress, seed: int):
        self.system, self.rule, self.width, self.is_count = system, rule, width, is_count
        self.progress, self.seed = progress, seed
        self.proofs: list[tuple[Reader, Proof]] = []
        self.range: tuple[np.ndarray, ...] = ()
        self.method = WITNESSES if has_solver() else TREE
        self.ties = Ties(system)
        listed = np.arange(len(system.values)) < system.listed
        self.price = costs(system) * np.where(listed, 1.0, UNLISTED_PRICE)

    def start(
        self,
        sensitive: np.ndarray,
        also: np.ndarray,
        hidden_before: np.ndarray,
        already_muted: np.ndarray,
        before: np.ndarray,
    ) -> None:
        """Primary cells, what must be hidden too, and which cells can cover."""
        values, system = self.system.values, self.system
        if self.is_count:
            small = (values > 0) & (values < self.rule.threshold) & (self.rule.threshold > 1)
            if self.rule.hides_zero and self.rule.threshold > 0:
                small |= values == 0  # totals nobody lists too: a total known to be zero gives all its parts
            small |= sensitive
        else:
            small = sensitive.copy()
        known = ~np.isnan(before)
        self.primary = small | sensitive
        self.lost = small & known & (before == values)
        self.forced = also | hidden_before
        self.hidden = small | self.forced
        self.muted = already_muted & self.primary
        enough = values >= max(self.rule.threshold, 1) if self.is_count else values > 0
        self.usable = enough & ~system.is_rest & ~known
        self.fixed = self.lost | (known & ~small)

    def run(self) -> None:
        """Hide, prove, hide more where the proof is missing, until every reader is withstood or nothing helps."""
        if not (self.hidden & ~self.lost).any():
            self.proofs = self._prove()
            return
        room = np.maximum(self.system.values - self.rule.threshold, 0.5)  # a cover too near the threshold covers little
        roomy = self.price * np.maximum(1.0, self.rule.threshold / room) if self.is_count else self.price
        self.hidden = with_partners(self.system, self.hidden, self.usable, roomy)
        for _ in range(TURNS):
            if not self._mend_all():
                return
            self.proofs = self._prove()
            idle = self._idle()
            if not idle.any():
                break
            self.hidden &= ~idle
            self.usable &= ~idle

    def _mend_all(self) -> bool:
        """Rounds until nothing is open or nothing helps; False when the last proofs show cells that stay open."""
        fewest, since = None, 0
        for turn in range(ROUNDS):
            checkpoint(self.progress, 0.9 * turn / ROUNDS)
            if not self._round():
                break
            reader, proof = self.proofs[-1]
            state = (-len(self.proofs), int((~proof.proven & self.hidden & ~self.lost).sum()))
            fewest, since = (state, 0) if fewest is None or state < fewest else (fewest, since + 1)
            if since >= PATIENCE and state[1] > STUCK:
                return False
        return True

    def _idle(self) -> np.ndarray:
        """Covers that even the unaware reader computes exactly: they cover nothing, and may as well be published."""
        reader, proof = self.proofs[-1]
        chosen = self.hidden & ~self.primary & ~self.forced & ~self.fixed
        return chosen & ~proof.proven & (reader.name == UNAWARE)

    def _round(self) -> bool:
        """Prove and mend once; whether the pattern grew."""
        self.proofs = self._prove(stop_at_fault=True)
        reader, proof = self.proofs[-1]
        failing = np.flatnonzero(~proof.proven & self.hidden & ~self.lost)
        return len(failing) > 0 and self._mend(reader, proof, failing)

    def _readers(self) -> list[Reader]:
        given = readers(self.system, self.primary, self.hidden, self.rule, self.width, self.is_count, self.muted)
        return [self._informed(reader) for reader in given]

    def _informed(self, reader: Reader) -> Reader:
        """The reader with what is known from elsewhere; a belief that the true value contradicts stops there."""
        values, lower, upper = self.system.values, reader.lower, reader.upper
        if self.range:
            lower = np.fmax(lower, np.minimum(self.range[0], values))  # fmax and fmin pass over what is not known
            upper = np.fmin(upper, np.maximum(self.range[1], values))
        return Reader(reader.name, lower, upper, np.where(self.fixed, 0.0, reader.need), reader.is_whole)

    def _prove(self, stop_at_fault: bool = False) -> list[tuple[Reader, Proof]]:
        free = self.hidden & ~self.fixed
        proofs = []
        for reader in self._readers():
            if self.method == TREE:
                proof = prove_tree(self.system, free, reader)
            else:
                proof = prove(self.system, free, reader, Quiet(self.progress), self.seed)
            proofs.append((reader, proof))
            if stop_at_fault and (~proof.proven & self.hidden & ~self.lost).any():
                break
        return proofs

    def _mend(self, reader: Reader, proof: Proof, failing: np.ndarray) -> bool:
        """Cover the failing cells, small ones first; whether the pattern grew.

        Without a solver, or where a move exists in fractions only, the next cell beside is hidden too.
        """
        before = int(self.hidden.sum())
        done: set[int] = set()
        for target in failing[np.argsort(self.system.values[failing], kind="stable")]:
            checkpoint(Quiet(self.progress), 0.0)
            if done.intersection(self._mirrors(target)):
                continue  # a total of this one part was covered already; the next round sees what is left
            done.add(int(target))
            usable = self.usable & ~self.hidden
            added = None
            if self.method == WITNESSES:
                added = cover(
                    self.system,
                    self.ties,
                    self.hidden & ~self.fixed,
                    usable,
                    target,
                    reader,
                    self.price,
                    (-proof.low[target], proof.high[target]),
                )
            if self.method == TREE:
                added = self._next_partner(target, usable)
            if added is not None:
                self.hidden |= added
        if int(self.hidden.sum()) > before or self._mute(reader, failing):
            return True
        for target in failing:
            added = self._next_partner(target, self.usable & ~self.hidden)
            self.hidden |= False if added is None else added
        return int(self.hidden.sum()) > before

    def _mute(self, reader: Reader, failing: np.ndarray) -> bool:
        """Where no cover helps against the aware reader: the highest small cells among the failing lose their word."""
        told = failing[(self.primary & ~self.muted)[failing]]
        if reader.name != AWARE or not len(told):
            return False
        height = self.system.height[told]
        self.muted[told[height == height.max()]] = True
        return True

    def _mirrors(self, target: int) -> set[int]:
        """Cells of the same value in the same sums."""
        beside = np.concatenate([[target], *(self.ties.cells(one) for one in self.ties.sums(target))]).astype(int)
        return {int(cell) for cell in beside if self.system.values[cell] == self.system.values[target]}

    def _next_partner(self, target: int, usable: np.ndarray) -> np.ndarray | None:
        """Without a solver: the cheapest further cell of the target's sums."""
        sums = self.system.row[self.system.cell == target]
        beside = self.system.cell[np.isin(self.system.row, sums)]
        beside = beside[usable[beside]]
        if not len(beside):
            return None
        added = np.zeros(len(self.hidden), dtype=bool)
        added[beside[np.argmin(self.price[beside])]] = True
        return with_partners(self.system, self.hidden | added, self.usable, self.price)
