"""Draws of an earlier robustness study, read back exactly (``outputs/needs/draws_file`` says how they are written)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    from ...domain.robustness.sampling import Draws

HEAD = "# asd_draws 1; seed "
WEIGHT, CHOICE = "weight:", "choice:"


def read_draws(path: str) -> Draws:
    """Read the draws; AsdError ``draws_file_damaged`` when the file is none or is cut short."""
    import numpy as np

    from ...domain.robustness.sampling import Draws
    from ...domain.robustness.settings import LEFT_OUT, LISTED

    try:
        first, second, *rest = Path(path).read_text(encoding="utf-8").splitlines()
        seed = int(first[len(HEAD) :]) if first.startswith(HEAD) else None
        columns = second[2:].split(",")
        table = np.array([line.split(",") for line in rest], dtype="float64")
    except (OSError, ValueError) as error:
        raise AsdError(problem("draws_file_damaged", path=path)) from error
    nodes = [name[len(WEIGHT) :] for name in columns if name.startswith(WEIGHT)]
    names = [name[len(CHOICE) :] for name in columns if name.startswith(CHOICE)]
    known = seed is not None and table.ndim == 2 and table.shape[1] == len(columns) == len(nodes) + len(names)
    if not known or set(names) != {*LISTED, LEFT_OUT} or not np.isfinite(table).all():
        raise AsdError(problem("draws_file_damaged", path=path))
    choices = {name: table[:, columns.index(CHOICE + name)].astype(np.int16) for name in names}
    weights = np.ascontiguousarray(table[:, [columns.index(WEIGHT + node) for node in nodes]])
    return Draws(seed, tuple(nodes), weights, choices)
