"""One page on multidimensional poverty: how many, how deep, where, and in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.disclosure.settings import MISSING, PUBLISHED
from ..qgis_support.i18n import format_number, tr
from ..qgis_support.messages import sentence
from .page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from .svg import BAR, MARK, bar

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.errors import Problem
    from ..domain.poverty.result import Poverty

GROUPS = 100
WIDE = 260


def poverty_page(
    found: Poverty, statuses: pd.Series | None, source: str, threshold: int, date: str, notes: list[Problem]
) -> str:
    """Return the page in the user's language. ``statuses``: by group, where there are groups."""
    title = tr("Multidimensional poverty")
    small_print = [
        tr("Layer: {name}").format(name=source),
        tr("Poor: a weighted share of deprivations of {k} or more (Alkire and Foster 2011).").format(
            k=format_number(found.rule.k, 3)
        ),
        tr("Groups under {threshold} rows are hidden.").format(threshold=format_number(threshold)) if threshold else "",
        computed_on(date),
        tr("The measure describes groups; it says nothing about a named household."),
    ]
    return page(
        title,
        [
            heading(title, _lead(found)),
            section(tr("The measure"), _measure(found)),
            section(tr("Adjusted headcount M0 by group"), _groups(found, statuses)),
            section(tr("In what the poor are deprived"), *_indicators(found)),
            section(tr("Contribution of each indicator by group (%)"), _group_contributions(found, statuses)),
            warnings_section(sentence(note) for note in notes),
            footer(small_print),
        ],
    )


def status_words(status: str) -> str:
    """A status of a group in the user's language."""
    return {
        PUBLISHED: "",
        MISSING: tr("no row"),
        "hidden_primary": tr("hidden"),
        "hidden_secondary": tr("hidden to protect another group"),
    }.get(status, status)


def _lead(found: Poverty) -> str:
    return tr("{used} rows used, {left} left out; {count} deprivations; cut-off k = {k}.").format(
        used=format_number(found.used),
        left=format_number(found.left_out),
        count=format_number(len(found.indicators)),
        k=format_number(found.rule.k, 3),
    )


def _measure(found: Poverty) -> str:
    low, high = (format_number(100 * limit, 1) for limit in found.rule.vulnerable)
    rows = [
        (tr("Headcount H: share who are poor (%)"), 100 * found.headcount, 1),
        (tr("Intensity A: mean share of deprivations of the poor (%)"), 100 * found.intensity, 1),
        (tr("Adjusted headcount M0 = H x A"), found.m0, 3),
        (tr("Vulnerable: {low} to {high} % of deprivations (%)").format(low=low, high=high), 100 * found.vulnerable, 1),
        (
            tr("Severe: {limit} % of deprivations or more (%)").format(
                limit=format_number(100 * found.rule.severe_from, 1)
            ),
            100 * found.severe,
            1,
        ),
    ]
    cells = [[text, format_number(value, decimals)] for text, value, decimals in rows]
    return table([(tr("Measure"), False), (tr("Value"), True)], cells)


def _groups(found: Poverty, statuses: pd.Series | None) -> str:
    if found.groups is None or statuses is None:
        return ""
    order = found.groups.assign(shown=statuses == PUBLISHED).sort_values(
        ["shown", "m0"], ascending=[False, False], kind="stable"
    )
    highest = float(order.loc[order["shown"], "m0"].max()) if order["shown"].any() else 1.0
    rows = []
    for group, row in order.head(GROUPS).iterrows():
        if not row["shown"]:
            rows.append([group, *["–"] * 5, Html(f"<em>{status_words(statuses[group])}</em>")])
            continue
        rows.append(
            [
                group,
                format_number(row["rows"]),
                format_number(100 * row["headcount"], 1),
                format_number(100 * row["intensity"], 1),
                format_number(100 * row["vulnerable"], 1),
                format_number(row["m0"], 3),
                bar(row["m0"] / highest if highest > 0 else 0.0, MARK, WIDE),
            ]
        )
    heads = [(tr("Group"), False), (tr("Rows"), True), (tr("H (%)"), True), (tr("A (%)"), True)]
    heads += [(tr("Vulnerable (%)"), True), ("M0", True), ("", False)]
    more = len(order) - GROUPS
    rest = paragraph(tr("and {count} more, in the run report").format(count=more)) if more > 0 else ""
    return table(heads, rows) + rest


def _indicators(found: Poverty) -> list[str]:
    order = found.indicators.sort_values("contribution", ascending=False, kind="stable")
    highest = float(order["contribution"].max()) if order["contribution"].notna().any() else 1.0
    rows = [
        [
            name,
            format_number(100 * row["share"], 1),
            format_number(100 * row["uncensored"], 1),
            format_number(100 * row["censored"], 1),
            format_number(100 * row["contribution"], 1),
            bar(row["contribution"] / highest, BAR, 200),
        ]
        for name, row in order.iterrows()
    ]
    heads = [(tr("Deprivation"), False), (tr("Weight (%)"), True), (tr("All deprived (%)"), True)]
    heads += [(tr("Poor and deprived (%)"), True), (tr("Contribution to M0 (%)"), True), ("", False)]
    note = tr("An indicator that contributes more than its weight hits the poor more than the others do.")
    return [table(heads, rows), paragraph(note, "note")]


def _group_contributions(found: Poverty, statuses: pd.Series | None) -> str:
    if found.groups is None or statuses is None:
        return ""
    shown = [group for group in found.groups.index if statuses[group] == PUBLISHED and found.groups.at[group, "m0"] > 0]
    names = list(found.indicators.index)
    rows = []
    for group in shown[:GROUPS]:
        shares = found.group_points.loc[group] / found.groups.at[group, "m0"]
        rows.append([group, *(format_number(100 * shares[name], 1) for name in names)])
    return table([(tr("Group"), False), *((name, True) for name in names)], rows) if rows else ""
