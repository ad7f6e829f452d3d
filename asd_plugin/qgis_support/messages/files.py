"""Sentences about small files written by hand, and about what is asked of weights and poverty by a front door."""

from __future__ import annotations

from ..i18n import tr
from .lists import joined

FILES = {
    "weights_method_left_out": lambda f: tr("Left out: {method}. {reason}").format(**f),
    "judgements_not_understood": lambda f: tr(
        "«{file}» is no set of judgements. Write JSON with «criteria» (a list of names) and «experts» (a square matrix "
        "by name), or CSV with the columns expert, first, second, value."
    ).format(**f),
    "file_unreadable": lambda f: tr("The file «{path}» could not be read: {reason}. Check its path.").format(**f),
    "file_not_utf8": lambda f: tr("The file «{path}» is not UTF-8 text. Save it again as UTF-8.").format(**f),
    "file_not_json": lambda f: tr(
        "«{file}» is not valid JSON: line {line}, column {column}: {reason}. Correct it there."
    ).format(**f),
    "file_without_rows": lambda f: tr("«{file}» has no row under its header. Add at least one.").format(**f),
    "file_rows_uneven": lambda f: tr(
        "In «{file}», rows {rows} do not have the {columns} columns of the header. Complete them."
    ).format(**joined(f)),
}
DEPRIVATIONS = {
    "poverty_nothing_chosen": lambda f: tr(
        "No deprivation was chosen. Choose columns of 0 and 1, or give a file of cut-offs."
    ),
    "poverty_chosen_twice": lambda f: tr(
        "These deprivations are both a column of 0 and 1 and a cut-off: {columns}. Keep one of the two."
    ).format(**joined(f)),
    "poverty_too_few_rows": lambda f: tr(
        "Only {count} rows can be used. Under {threshold}, figures would tell about single households, so none are "
        "given. If each row is a territory, say so (ROWS)."
    ).format(**f),
    "poverty_groups_hidden": lambda f: tr(
        "{count} of {of} groups are hidden: fewer than {threshold} rows, or needed to keep such a group hidden."
    ).format(**f),
    "poverty_codes_absent": lambda f: tr("Rows that are territories need the field of their codes. Choose it."),
    "poverty_rows_not_units": lambda f: tr(
        "A layer with one status a row is only given for territories, never for households. Set ROWS to territories, "
        "or do not ask for UNITS."
    ),
    "weights_not_understood": lambda f: tr(
        "The weights are not understood at «{found}». Write name=weight; name=weight, or JSON."
    ).format(**f),
    "weights_named_twice": lambda f: tr("«{name}» has two weights. Keep one.").format(**f),
    "cutoffs_not_understood": lambda f: tr(
        "Cut-offs of «{file}» not understood: {entries}. Write each as a name with «column» and «below» or «above»."
    ).format(**joined(f)),
}
SENTENCES = {**FILES, **DEPRIVATIONS}
