"""Which choice moves the ranks: first and total order Sobol indices of groups of choices, with bootstrap intervals."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import AsdError, problem
from ..progress import Progress, Silent, Span
from ..rescoring.ranks import NO_RANK
from ..scoring.model import ScoreModel
from .checks import refuse_bad_sampling
from .evaluation import ranks_of_draws
from .monte_carlo import mean_shifts, nominal_ranks, ready_scorers
from .result import SobolResult
from .sampling import draw, join_draws, varying
from .settings import RobustnessSettings, SobolSettings

SHIFT = "shift"
FEW_ROWS = 500
_BOOTSTRAP_STREAM = 99


def sobol_indices(
    model: ScoreModel,
    table: pd.DataFrame,
    settings: RobustnessSettings,
    sampling: SobolSettings | None = None,
    groups: pd.DataFrame | None = None,
    status: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> SobolResult:
    """First and total order index of each choice that varies, for the mean absolute rank shift and chosen units' ranks.

    ``settings`` says what varies (its draws and seed are not used). All weights together are one choice. Saltelli's
    scheme: two independent samples A and B of N rows, and for each choice i the rows of A with choice i from B;
    estimators of Jansen, see :func:`jansen`. A row in which the unit has no rank in some evaluation is left out for
    that unit. Raises AsdError as ``study_robustness`` does, and when nothing varies; Cancelled.
    """
    sampling, progress = sampling or SobolSettings(), progress or Silent()
    units = [str(unit) for unit in table.index]
    refuse_bad_sampling(sampling, units)
    scorers = ready_scorers(model, table, settings, groups, status, Span(progress, 0.0, 0.1))
    both = draw(scorers.tree, scorers.variants, settings, 2 * sampling.base, sampling.seed)
    choices = varying(scorers.tree, scorers.variants, settings)
    if not choices:
        raise AsdError(problem("robustness_nothing_varies", model=model.id))
    n = sampling.base
    a, b = both.part(slice(0, n)), both.part(slice(n, 2 * n))
    everything = join_draws([a, b, *(a.taking(b, choice) for choice in choices)])
    nominal = nominal_ranks(scorers)
    at = [units.index(unit) for unit in sampling.units]
    outputs = np.empty((1 + len(at), len(everything)))
    for rows, block in ranks_of_draws(scorers, everything, Span(progress, 0.1, 0.95)):
        outputs[0, rows] = mean_shifts(block, nominal)
        chosen = block[:, at].T.astype("float64")
        outputs[1:, rows] = np.where(chosen == NO_RANK, np.nan, chosen)
    tables = [_indices(y.reshape(-1, n), choices, sampling) for y in outputs]
    progress.report(1.0)
    return SobolResult(
        sampling,
        settings,
        pd.concat([part.assign(output=name) for name, (part, _) in zip([SHIFT, *sampling.units], tables)])[
            ["output", *tables[0][0].columns]
        ].reset_index(drop=True),
        pd.DataFrame([facts for _, facts in tables], index=pd.Index([SHIFT, *sampling.units], name="output")),
        len(everything),
        everything.digest,
        (problem("sobol_few_rows", base=n, wanted=FEW_ROWS),) if n < FEW_ROWS else (),
    )


def jansen(y_a: np.ndarray, y_b: np.ndarray, y_ab: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First and total order indices (Jansen 1999): S = 1 - mean((yB - yAB)^2)/(2V), T = mean((yA - yAB)^2)/(2V).

    ``y_a``, ``y_b``: N outputs; ``y_ab``: choices x N, rows of A with one choice from B. V is the variance of yA and yB
    together (divisor 2N). NaN when they do not vary.
    """
    variance = np.var(np.concatenate([y_a, y_b]))
    if not variance > _noise(y_a, y_b):
        return np.full(len(y_ab), np.nan), np.full(len(y_ab), np.nan)
    first = 1.0 - np.mean((y_b - y_ab) ** 2, axis=1) / (2.0 * variance)
    return first, np.mean((y_a - y_ab) ** 2, axis=1) / (2.0 * variance)


def jansen_bootstrap(
    y_a: np.ndarray, y_b: np.ndarray, y_ab: np.ndarray, resamples: int, stream: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Indices of ``resamples`` samples of the N rows with replacement: two arrays, resamples x choices."""
    n = len(y_a)
    centre = np.mean(np.concatenate([y_a, y_b]))
    a, b = y_a - centre, y_b - centre
    times = stream.multinomial(n, np.full(n, 1.0 / n), size=resamples).astype("float64") / n
    variance = times @ (a**2 + b**2) / 2.0 - (times @ (a + b) / 2.0) ** 2
    variance = np.where(variance > _noise(a, b), variance, np.nan)[:, None]
    far_b = times @ ((y_b - y_ab) ** 2).T
    far_a = times @ ((y_a - y_ab) ** 2).T
    return 1.0 - far_b / (2.0 * variance), far_a / (2.0 * variance)


def _indices(y: np.ndarray, choices: list[str], sampling: SobolSettings) -> tuple[pd.DataFrame, dict]:
    """Table of indices of one output; ``y``: evaluations x rows (A, B, then one a choice)."""
    whole = ~np.isnan(y).any(axis=0)
    y_a, y_b, y_ab = y[0, whole], y[1, whole], y[2:, whole]
    used = int(whole.sum())
    facts = {"mean": float("nan"), "variance": float("nan"), "rows": used}
    columns = ["first", "first_low", "first_high", "total", "total_low", "total_high"]
    found = np.full((len(choices), len(columns)), np.nan)
    if used >= 2:
        together = np.concatenate([y_a, y_b])
        facts.update(mean=float(together.mean()), variance=float(together.var()))
        first, total = jansen(y_a, y_b, y_ab)
        if not np.isnan(first).any():
            stream = np.random.default_rng([sampling.seed, _BOOTSTRAP_STREAM])
            firsts, totals = jansen_bootstrap(y_a, y_b, y_ab, sampling.resamples, stream)
            ends = [100.0 * end for end in sampling.interval]
            found = np.column_stack(
                [first, *np.nanpercentile(firsts, ends, axis=0), total, *np.nanpercentile(totals, ends, axis=0)]
            )
    return pd.DataFrame(found, columns=columns).assign(choice=choices)[["choice", *columns]], facts


def _noise(y_a: np.ndarray, y_b: np.ndarray) -> float:
    """Variance that float noise alone can make."""
    largest = max(np.abs(y_a).max(), np.abs(y_b).max())
    return float((1e-12 * largest) ** 2)
