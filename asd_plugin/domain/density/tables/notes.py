"""What an officer must know before using a density: rows, rates, protection, each as a problem to word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...disclosure.settings import HIDDEN_SECONDARY, PrimaryRule
from ...errors import Problem, problem
from ..rates import RateTable, likely_reason
from ..rows import Columns, Tally
from ..settings import ROUND, UNPROTECTED, Rate

if TYPE_CHECKING:
    from ..by_unit import Account, Choice
    from .published import Published

EXAMPLES = 5


def row_notes(account: Account, choice: Choice) -> list[Problem]:
    """What became of the rows that are not on the map."""
    asked = account.rows - account.not_asked_for
    notes = []
    if choice.is_latest_of > 1:
        notes.append(problem("latest_period", count=choice.is_latest_of, period=choice.period))
    if account.not_asked_for:
        notes.append(problem("rows_not_asked_for", count=account.not_asked_for))
    if account.outside:
        code = "points_outside" if account.counted else "points_all_outside"
        notes.append(problem(code, count=account.outside, rows=asked))
    for code, count in (
        ("points_without_place", account.without_place),
        ("points_on_border", account.on_border),
        ("points_in_overlap", account.in_overlap),
    ):
        if count:
            notes.append(problem(code, count=count))
    return notes


def several_rows_note(counted: Tally, choice: Choice, is_table: bool, columns: Columns) -> list[Problem]:
    """Counts of somebody else that come in several rows for one unit and group: perhaps loaded twice."""
    if not is_table or columns.households is None:
        return []
    units = int((counted.rows[choice.listed] > 1).any(axis=0).sum())
    return [problem("units_in_several_rows", count=units)] if units else []


def rate_notes(
    rated: RateTable, above: list[tuple[str, str, float]], rates: tuple[Rate, ...], period: str, base_period: str
) -> list[Problem]:
    """Rates without a base, and rates that sound data cannot give, with the likely reason."""
    without = rated.without_base.items()
    notes = [problem("rate_without_base", rate=name, count=count) for name, count in without if count]
    for rate in rates:
        codes = [code for code, name, _ in above if name == rate.name]
        if codes:
            notes.append(
                problem(
                    "rate_above_maximum",
                    rate=rate.name,
                    maximum=rate.maximum,
                    count=len(codes),
                    examples=codes[:EXAMPLES],
                    period=period,
                    base_period=base_period,
                    reason=likely_reason(period, base_period),
                )
            )
    return notes


def protection_notes(published: Published, rule: PrimaryRule) -> list[Problem]:
    """That nothing is protected; what an earlier publication gave away; how many rows cover others; hidden totals."""
    if published.way == UNPROTECTED:
        return [problem("no_protection", threshold=rule.threshold)]
    if published.way == ROUND:
        return [problem("counts_rounded")]
    notes, summary = [], published.summary()
    secondary = int((published.table["status"] == HIDDEN_SECONDARY).sum())
    if secondary:
        notes.append(problem("cells_hidden_to_cover", count=secondary, primary=summary["hidden_primary"]))
    if summary["totals_hidden"]:
        notes.append(problem("totals_hidden", count=summary["totals_hidden"]))
    if summary["already_public"]:
        notes.append(problem("cells_already_public", count=summary["already_public"]))
    return notes
