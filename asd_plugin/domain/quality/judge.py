"""All rules over all figures: findings worst first, and a score card by indicator and by source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple

import numpy as np
import pandas as pd

from ..progress import Progress, Silent, checkpoint
from .by_source import score_by_indicator, score_by_source, with_origins, with_sources
from .completeness import card_faults, code_faults, completeness_table, freshness, missing_figures, with_absent
from .digits import digits
from .figures import FINDING_COLUMNS, HIDDEN, NOT_ASKED, Finding, QualityData, QualityResult
from .settings import RULES, SEVERITIES, QualitySettings
from .totals import against_milieux, against_parts
from .values import breaks, briefly, impossible, outliers, repeated, small_bases


def judge(data: QualityData, settings: QualitySettings, progress: Progress | None = None) -> QualityResult:
    """Judge ``data``. Values of hidden cells are dropped first: no rule sees them. Raises Cancelled."""
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    cells = data.cells
    hidden = cells["status"].str.startswith(HIDDEN)
    cells = with_absent(with_sources(cells.assign(value=cells["value"].where(~hidden)), data), data)
    hidden = cells["status"].str.startswith(HIDDEN)
    data = QualityData(**{**data.__dict__, "cells": cells})
    judged = data.cells[~hidden & (data.cells["status"] != NOT_ASKED)]
    known = judged[judged["value"].notna()]
    main = judged[judged["level"] == data.main]
    table = completeness_table(data, main)
    checkpoint(progress, 0.2)
    found = [*code_faults(data), *data.points, *card_faults(data), *freshness(data, settings)]
    found += missing_figures(table, main, data.main, settings)
    wrong = list(impossible(known, data.meanings))
    found += wrong
    checkpoint(progress, 0.4)
    found += against_parts(data, settings)
    found += against_milieux(QualityData(**{**data.__dict__, "cells": known}), settings)
    checkpoint(progress, 0.5)
    marked = _marked(known[known["level"] == data.main], wrong)
    found += _distributions(marked, data, settings, progress)
    findings = with_origins(_ordered(found), data)
    by_indicator = score_by_indicator(findings, main, data)
    return QualityResult(
        findings,
        by_indicator,
        score_by_source(findings, main, settings),
        table,
        len(known),
        int(hidden.sum()),
        int(main["code"].nunique()),
    )


def _marked(known: pd.DataFrame, wrong: list[Finding]) -> pd.DataFrame:
    """``known`` with ``is_wrong``: cells told as impossible, which would be told again as far, and as a break."""
    told = {
        (one.indicator, one.period, one.milieu, one.level, code)
        for one in wrong
        for code in (one.units or one.unit_code).split()
    }
    keys = zip(*(known[name] for name in ("indicator", "period", "milieu", "level", "code")))
    return known.assign(is_wrong=[key in told for key in keys] if told else False)


def _distributions(
    known: pd.DataFrame, data: QualityData, settings: QualitySettings, progress: Progress
) -> Iterator[Finding]:
    """Rules on whole distributions: figures of the whole unit, units of the main level."""
    finite = known[np.isfinite(known["value"]) & (known["milieu"] == "total")]
    groups = finite.groupby("indicator", sort=True)
    for place, (indicator, group) in enumerate(groups):
        checkpoint(progress, 0.5 + 0.5 * place / max(1, groups.ngroups))
        meaning = data.meanings[indicator]
        series = {
            period: rows.drop_duplicates("code").set_index("code")["value"]
            for period, rows in group[~group["is_wrong"]].groupby("period", sort=True)
        }
        bases = group[group["n"].notna()]
        far: list[Finding] = []
        for period, values in series.items():
            where = (indicator, period, "total", data.main)
            far += outliers(where, values, data.neighbours, meaning.is_count, settings)
            yield from digits(where, values, meaning, settings)
        for period, rows in bases.groupby("period", sort=True):
            own = rows.drop_duplicates("code").set_index("code")["n"]
            yield from small_bases((indicator, period, "total", data.main), own, meaning.is_count, settings)
        yield from briefly(far, settings)
        yield from breaks((indicator, "total", data.main), series, meaning.is_count, settings)
        yield from repeated((indicator, "total", data.main), series, settings)


def _ordered(found: list[Finding]) -> pd.DataFrame:
    severity = {name: rank for rank, name in enumerate(SEVERITIES)}
    rule = {name: rank for rank, name in enumerate(RULES)}
    found.sort(
        key=lambda one: (
            severity[one.severity],
            rule[one.rule],
            -abs(one.measure) if one.measure == one.measure else 0.0,
            one.indicator,
            one.period,
            one.milieu,
            one.unit_code,
        )
    )
    return pd.DataFrame([astuple(one) for one in found], columns=list(FINDING_COLUMNS))
