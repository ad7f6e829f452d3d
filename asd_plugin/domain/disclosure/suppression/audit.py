"""The proof that comes with a protected table. Its ranges give values away: only classes of them may be published."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, problem
from .attackers import Reader
from .cells import REST, System
from .witnesses import Proof

WITNESSES, TREE = "witnesses", "tree"
CLASSES = (1.0, 2.0, 4.0)


@dataclass(frozen=True)
class Audit:
    """``cells``: RESTRICTED, one row a hidden cell: keys, status, is_listed, reader, low, high, need, proven.

    ``low`` and ``high`` are values proven possible (the true range may be wider). ``totals``: listed totals of several
    parts hidden because nothing below could cover; ``unlisted``: totals that the table does not list and nobody may
    publish beside it; ``already_public``: small cells that an earlier publication gave away (hidden, yet beyond
    protection).
    """

    cells: pd.DataFrame
    primary: int
    secondary: int
    totals: int
    unlisted: int
    already_public: int
    method: str

    @property
    def passed(self) -> bool:
        """Whether every hidden cell keeps its range."""
        return bool(self.cells["proven"].all())

    def require_passed(self) -> None:
        """Raise AsdError ``audit_failed`` unless every hidden cell keeps its range; names cells, never values."""
        if not self.passed:
            failed = self.cells[~self.cells["proven"]]
            examples = list(dict.fromkeys(failed["name"]))
            raise AsdError(problem("audit_failed", count=len(examples), examples=examples[:5]))

    def width_classes(self) -> dict[str, int]:
        """Publishable: how many hidden cells keep how many times the range asked, by reader; no value, no bound."""
        asked = self.cells[self.cells["need"] > 0]
        times = (asked["high"] - asked["low"]) / asked["need"]
        labels = ["below", "1-2", "2-4", "4+"]
        groups = np.digitize(times.to_numpy() + 1e-6, CLASSES)
        found: dict[str, int] = {}
        for reader, group in zip(asked["reader"], groups):
            name = f"{reader} {labels[group]}"
            found[name] = found.get(name, 0) + 1
        return dict(sorted(found.items()))


def audit_of(
    system: System,
    hidden: np.ndarray,
    primary: np.ndarray,
    lost: np.ndarray,
    proofs: list[tuple[Reader, Proof]],
    method: str,
    keys: list[str],
) -> Audit:
    """Gather the proofs of all readers."""
    places = np.flatnonzero(hidden & ~lost)
    listed = np.arange(len(hidden)) < system.listed
    names = {key: _names(system, places, k) for k, key in enumerate(keys)}
    parts = []
    for reader, proof in proofs:
        parts.append(
            pd.DataFrame(
                {
                    **names,
                    "name": [" / ".join(names[key][k] for key in keys) for k in range(len(places))],
                    "status": np.where(primary[places], "hidden_primary", "hidden_secondary"),
                    "is_listed": listed[places],
                    "reader": reader.name,
                    "low": system.values[places] + proof.low[places],
                    "high": system.values[places] + proof.high[places],
                    "need": reader.need[places],
                    "proven": proof.proven[places],
                }
            )
        )
    shown = hidden & listed
    return Audit(
        pd.concat(parts, ignore_index=True),
        primary=int((shown & primary).sum()),
        secondary=int((shown & ~primary).sum()),
        totals=int((shown & ~primary & (system.height > 0) & ~_of_one_part(system)).sum()),
        unlisted=int((hidden & ~listed & ~system.is_rest).sum()),
        already_public=int((lost & listed).sum()),
        method=method,
    )


def _of_one_part(system: System) -> np.ndarray:
    """Totals with one part that is not zero: the same number twice, hidden with it and no further loss."""
    filled = (system.sign > 0) & (system.values[system.cell] > 0)
    parts = np.bincount(system.row[filled], minlength=system.sums)
    single = np.zeros(len(system.values), dtype=bool)
    totals = system.sign < 0
    single[system.cell[totals][parts[system.row[totals]] == 1]] = True
    return single


def _names(system: System, places: np.ndarray, key: int) -> list[str]:
    return [system.members[key][code].replace(REST, "rest of ") for code in system.codes[places, key]]
