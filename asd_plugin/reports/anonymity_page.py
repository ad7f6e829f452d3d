"""One page on the anonymity of an extract: may it leave, who is at risk, what would help. No value of any row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..qgis_support.i18n import format_number, tr
from ..qgis_support.messages import sentence
from .page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from .svg import BAR, bar

if TYPE_CHECKING:
    from ..domain.disclosure.anonymity import Anonymity
    from ..domain.disclosure.generalising import Reached, Step
    from ..domain.errors import Problem

WIDE = 220


def anonymity_page(
    asked: Any, found: Anonymity, steps: list[Step], reached: Reached | None, date: str, notes: list[Problem]
) -> str:
    """Return the page in the user's language."""
    quasi = ", ".join(asked.quasi)
    small_print = [
        tr("Layer: {name}").format(name=asked.name),
        tr("Fields an outsider may know: {fields}").format(fields=quasi),
        tr("A missing value counts as a value. Classes are told by their size, never by their values."),
        computed_on(date),
    ]
    return page(
        tr("Anonymity of an extract"),
        [
            heading(tr("Anonymity of an extract"), _lead(found)),
            section(tr("Classes below k, by size"), _sizes(found)),
            section(tr("Risk of being found again"), _risks(found)),
            section(tr("Sensitive fields"), _diversity(found, asked)),
            section(tr("What would help"), _steps(steps, len(found.size))),
            section(tr("Extract made coarser"), *_reached(reached)),
            warnings_section(sentence(note) for note in notes),
            footer(small_print),
        ],
    )


def step_words(step: Step) -> str:
    """A step in the user's language."""
    return {
        "coarser_code": tr("«{field}»: the unit above (province for commune, region for province)"),
        "wider_band": tr("«{field}»: bands joined two by two"),
        "dropped": tr("«{field}»: leave it out"),
    }[step.how].format(field=step.field)


def _lead(found: Anonymity) -> str:
    if not found.rows_at_risk:
        return tr("Every row is one among at least {k} alike.").format(k=format_number(found.k_found))
    return tr("{rows} of {all} rows ({share} %) are in classes of fewer than {k}: this extract must not leave.").format(
        rows=format_number(found.rows_at_risk),
        all=format_number(len(found.size)),
        share=format_number(100 * found.share_at_risk, 1),
        k=format_number(found.k),
    )


def _sizes(found: Anonymity) -> str:
    small = found.sizes[found.sizes.index < found.k]
    if not len(small):
        return ""
    rows = [[format_number(size), format_number(count), format_number(size * count)] for size, count in small.items()]
    return table([(tr("Rows in the class"), True), (tr("Classes"), True), (tr("Rows"), True)], rows)


def _risks(found: Anonymity) -> str:
    risk = found.risk
    rows = [
        [
            tr("Prosecutor"),
            tr("knows that a person is in the extract; the highest chance"),
            format_number(100 * risk.prosecutor, 1),
        ],
        [
            tr("Journalist"),
            tr("does not know it; the highest chance, from the sizes in the population"),
            format_number(100 * risk.journalist, 1),
        ],
        [
            tr("Marketer"),
            tr("tries everybody; the mean chance ({people} people found)").format(people=format_number(risk.found)),
            format_number(100 * risk.marketer, 1),
        ],
    ]
    return table([(tr("Intruder"), False), (tr("Meaning"), False), (tr("Risk (%)"), True)], rows)


def _diversity(found: Anonymity, asked: Any) -> str:
    rows = [
        [
            name,
            format_number(one.l_distinct),
            format_number(one.l_entropy, 2),
            format_number(one.rows_below),
            format_number(one.t, 3),
        ]
        for name, one in found.diversity.items()
    ]
    heads = [(tr("Field"), False), (tr("Distinct values, least"), True), (tr("Entropy l, least"), True)]
    heads += [(tr("Rows below l"), True), (tr("Distance t, greatest"), True)]
    return table(heads, rows) if rows else ""


def _steps(steps: list[Step], all_rows: int) -> str:
    rows = [
        [
            step_words(step),
            format_number(step.rows_at_risk),
            format_number(step.k_found),
            Html(bar(step.rows_at_risk / max(1, all_rows), BAR, WIDE)),
        ]
        for step in steps
    ]
    heads = [(tr("Step"), False), (tr("Rows still at risk"), True), (tr("k found"), True), ("", False)]
    return table(heads, rows) if rows else ""


def _reached(reached: Reached | None) -> list[str]:
    if reached is None:
        return []
    told = tr("{kept} rows kept, {removed} removed.").format(
        kept=format_number(int(reached.kept.sum())), removed=format_number(int((~reached.kept).sum()))
    )
    return [*(paragraph(step_words(step)) for step in reached.steps), paragraph(told)]
