"""One page on the protection of a table: rules, how much is hidden, how well; no value and no bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...outputs.protection.table_report import table_numbers, width_classes
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ..page_parts import computed_on, footer, heading, page, paragraph, section, table, warnings_section

if TYPE_CHECKING:
    from ...domain.disclosure.tables import SafeTable, TableQuestion
    from ...domain.errors import Problem


def number_titles() -> dict[str, str]:
    """Title of each count of a run."""
    return {
        "CELLS": tr("Cells of the table"),
        "HIDDEN_PRIMARY": tr("Hidden because too small (primary)"),
        "HIDDEN_SECONDARY": tr("Hidden to cover others (secondary)"),
        "MISSING": tr("Missing in the input"),
        "TOTALS_HIDDEN": tr("Of these, totals that nothing below them could cover"),
        "TOTALS_NOT_TO_PUBLISH": tr("Totals outside this table that must not be published"),
        "ALREADY_PUBLIC": tr("Small cells that an earlier publication gave away"),
        "MULTIPLES_MOVED": tr("Multiples of the base that had to move"),
    }


def protection_page(safe: SafeTable, question: TableQuestion, source: str, date: str, notes: list[Problem]) -> str:
    """Return the page in the user's language."""
    title = tr("Protection of a table")
    numbers, names = table_numbers(safe), number_titles()
    rows = [[names[key], format_number(value)] for key, value in numbers.items()]
    is_rounded = question.method == "round"
    lead = _rounded_lead(question) if is_rounded else _suppressed_lead(question)
    parts = [section(tr("What was done"), table([(tr("Measure"), False), (tr("Number"), True)], rows))]
    if not is_rounded:
        parts.append(section(tr("What a reader could still learn"), *_widths(safe)))
    small_print = [tr("Layer: {name}").format(name=source), computed_on(date)]
    small_print.append(tr("This page holds no hidden value and no bound of one: it may travel with the table."))
    return page(
        title, [heading(title, lead), *parts, warnings_section(sentence(n) for n in notes), footer(small_print)]
    )


def _suppressed_lead(question: TableQuestion) -> str:
    return tr(
        "Counts below {threshold} are hidden, with the further cells needed so that nobody can compute them from the "
        "totals. Every hidden cell was attacked; all keep their range."
    ).format(threshold=format_number(question.rule.threshold))


def _rounded_lead(question: TableQuestion) -> str:
    return tr(
        "Every number is a multiple of {base} next to its true value, and totals are still the sum of their parts. A "
        "published number says only that the true one lies less than {base} away."
    ).format(base=format_number(question.base))


def _widths(safe: SafeTable) -> list[str]:
    readers = {
        "aware": tr("A reader who knows the rule and reads the status"),
        "unaware": tr("A reader of the numbers alone"),
    }
    classes = width_classes(safe)
    if not classes:
        return [paragraph(tr("Nothing had to be hidden."))]
    labels = {"below": tr("under the range asked"), "1-2": "1-2 x", "2-4": "2-4 x", "4+": "4 x +"}
    rows = []
    for name, count in classes.items():
        reader, label = name.split(" ", 1)
        rows.append([readers[reader], labels[label], format_number(count)])
    heads = [(tr("Reader"), False), (tr("Range left, in times the range asked"), False), (tr("Hidden cells"), True)]
    return [table(heads, rows), paragraph(tr("Counted once for each number of the table."), "note")]
