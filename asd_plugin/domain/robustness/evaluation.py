"""From draws to ranks: the draws that share a combination of variants are computed together, block by block."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..progress import Progress, checkpoint
from ..rescoring.ranks import rank_rows
from .sampling import Draws
from .scorers import VariantScorers
from .settings import LEFT_OUT

SLOW_BLOCK = 1  # draws between two looks at the cancel button where each draw is a whole aggregation


def ranks_of_draws(
    scorers: VariantScorers, draws: Draws, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield blocks: positions of the draws, and the ranks of all units in each (draws x units, 0: no rank).

    Every draw comes once, grouped by combination, not in order. Reports the share done and stops when cancelled,
    between blocks of a few hundredths of a second.
    """
    weights = scorers.tree.without(draws.weights, draws.choices[LEFT_OUT])
    keys, which = np.unique(draws.keys(), axis=0, return_inverse=True)
    done = 0
    for number, key in enumerate(keys):
        scorer = scorers.scorer(tuple(int(at) for at in key))
        rows = np.flatnonzero(which.ravel() == number)
        # Draws that leave out the same indicator share the units that miss something: computed together.
        rows = rows[np.argsort(draws.choices[LEFT_OUT][rows], kind="stable")]
        block = scorer.block if scorer.is_fast else SLOW_BLOCK
        for start in range(0, len(rows), block):
            checkpoint(progress, done / len(draws))
            chosen = rows[start : start + block]
            yield chosen, rank_rows(scorer.scores(weights[chosen]))
            done += len(chosen)
    checkpoint(progress, 1.0)
