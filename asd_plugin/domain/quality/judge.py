"""All rules over all figures: findings worst first, and a score card by indicator and by source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple

import numpy as np
import pandas as pd

from ..progress import Progress, Silent, checkpoint
from .completeness import card_faults, code_faults, completeness_table, freshness, missing_figures
from .figures import FINDING_COLUMNS, HIDDEN, NOT_ASKED, Finding, QualityData, QualityResult
from .settings import ERROR, RULES, SEVERITIES, WARNING, QualitySettings
from .totals import against_parts
from .values import breaks, digits, impossible, outliers


def judge(data: QualityData, settings: QualitySettings, progress: Progress | None = None) -> QualityResult:
    """Judge ``data``. Values of hidden cells are dropped first: no rule sees them. Raises Cancelled."""
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    cells = data.cells
    hidden = cells["status"].str.startswith(HIDDEN)
    data = QualityData(**{**data.__dict__, "cells": cells.assign(value=cells["value"].where(~hidden))})
    judged = data.cells[~hidden & (data.cells["status"] != NOT_ASKED)]
    known = judged[judged["value"].notna()]
    main = judged[judged["level"] == data.main]
    table = completeness_table(data, main)
    checkpoint(progress, 0.2)
    found = [*code_faults(data), *card_faults(data), *freshness(data, settings)]
    found += missing_figures(table, data.main, settings)
    found += impossible(known, data.meanings)
    checkpoint(progress, 0.4)
    found += against_parts(data, settings)
    checkpoint(progress, 0.5)
    found += _distributions(known[known["level"] == data.main], data, settings, progress)
    findings = _ordered(found)
    by_indicator = _score_card(findings, main, data)
    return QualityResult(
        findings,
        by_indicator,
        _by_source(by_indicator),
        table,
        len(known),
        int(hidden.sum()),
        int(main["code"].nunique()),
    )


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
            for period, rows in group.groupby("period", sort=True)
        }
        for period, values in series.items():
            where = (indicator, period, "total", data.main)
            yield from outliers(where, values, data.neighbours, meaning.is_count, settings)
            yield from digits(where, values, meaning, settings)
        yield from breaks((indicator, "total", data.main), series, meaning.is_count, settings)


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


def _score_card(findings: pd.DataFrame, main: pd.DataFrame, data: QualityData) -> pd.DataFrame:
    """By indicator: source, periods, cells asked and present, share present, findings by severity, share clean.

    Clean: present cells of the main level without an error or a warning of their own.
    """
    counts = findings.groupby(["indicator", "severity"]).size().unstack(fill_value=0)
    serious = findings[findings["severity"].isin((ERROR, WARNING)) & (findings["unit_code"] != "")]
    serious = serious[serious["level"] == data.main]
    flagged = serious.drop_duplicates(["indicator", "period", "milieu", "unit_code"]).groupby("indicator").size()
    rows = []
    for indicator, group in main.groupby("indicator", sort=False):
        present = int(group["value"].notna().sum())
        spotted = int(flagged.get(indicator, 0))
        row = [indicator, data.meanings[indicator].source, group["period"].nunique(), len(group), present]
        row += [int(counts[name].get(indicator, 0)) if name in counts else 0 for name in SEVERITIES]
        rows.append([*row, min(spotted, present)])
    columns = ["indicator", "source", "periods", "asked", "present", *SEVERITIES, "flagged"]
    return _shares(pd.DataFrame(rows, columns=columns)).set_index("indicator")


def _by_source(by_indicator: pd.DataFrame) -> pd.DataFrame:
    names = ["asked", "present", *SEVERITIES, "flagged"]
    grouped = by_indicator.groupby("source", sort=True)
    summed = grouped[names].sum().assign(indicators=grouped.size())
    return _shares(summed.reset_index()).set_index("source")


def _shares(table: pd.DataFrame) -> pd.DataFrame:
    asked, present = table["asked"].astype("float64"), table["present"].astype("float64")
    clean = 1 - table["flagged"] / present.where(present > 0)
    return table.assign(complete=table["present"] / asked.where(asked > 0), clean=clean)
