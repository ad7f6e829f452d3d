"""Sentences about importing a table of indicators: what is asked, what does not join, which cells are refused."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined

ASKED = {
    "import_one_input": lambda f: tr("Choose either a file or an open layer to import: one of the two, not both."),
    "import_without_period": lambda f: tr(
        "{rows} rows say no period, and none was chosen. Give the period of the figures, such as 2025 or 2025-06."
    ).format(**f),
    "import_period_wrong": lambda f: tr(
        "These are no periods: {found}. Write a year (2025), a month (2025-06) or a quarter (2025-Q2)."
    ).format(**joined(f, TEN)),
    "import_milieu_unknown": lambda f: tr(
        "These say no milieu: {found}. Known words: {known}. Correct the column, or leave it out."
    ).format(**joined(f, TEN)),
    "import_mark_unknown": lambda f: tr(
        "The reading rule gives marks a meaning that is not known: {found}. Known: {known}."
    ).format(**joined(f, TEN)),
    "import_marks_unreadable": lambda f: tr(
        "«{text}» does not say what a mark means. Write mark=meaning, separated by semicolons; meanings: {known}."
    ).format(**joined(f, TEN)),
    "import_factor_unreadable": lambda f: tr(
        "«{text}» does not say by what to multiply a column. Write Column=100, separated by semicolons; not 0."
    ).format(**f),
    "import_factor_column": lambda f: tr(
        "A factor is given for columns that are not imported: {columns}. Columns imported: {known}."
    ).format(**joined(f, TEN)),
    "import_bases_unreadable": lambda f: tr(
        "«{text}» does not say which column holds the n of an indicator. Write indicator=Column, separated by "
        "semicolons."
    ).format(**f),
    "import_bases_unknown": lambda f: tr(
        "A column of n is given for indicators that are not imported: {ids}. Indicators imported: {known}."
    ).format(**joined(f, TEN)),
    "import_scale_unknown": lambda f: tr(
        "The indicator is counted in per cent, but the figures of {columns} are all between 0 and 1, and nothing says "
        "whether 0.3 is 0.3 % or 30 %. Say it by factors: Column=100 where 0.3 is 30 %, Column=1 where it is 0.3 %; or "
        "write the sign % in the cells."
    ).format(**joined(f, TEN)),
    "import_no_rows": lambda f: (
        tr("The sheet «{sheet}» of «{file}» has no row of figures.").format(**f)
        if f["sheet"] and f["sheet"] != f["file"]
        else tr(
            "«{file}» has no row of figures left below its headings. Check that the right file was chosen and which "
            "rows are said to be totals or notes."
        ).format(**f)
    ),
    "import_headings_alone": lambda f: (
        tr("No table was found in sheet «{sheet}» of «{file}»").format(**f)
        if f["sheet"]
        else tr("No table was found in «{file}»").format(**f)
    )
    + ": "
    + tr(
        "{rows} rows hold something, but none is a row of a unit below a heading. Open the file: put one row of "
        "headings above, and one row for each unit (its code, its figures) below; or choose another file or sheet."
    ).format(**f),
    "import_no_indicator": lambda f: tr(
        "No column of «{file}» was recognised as an indicator of the catalogue. Columns of figures: {columns}. Say "
        "which column is which indicator, or first make a card for a new one."
    ).format(**joined(f, TEN)),
    "import_pairs_unreadable": lambda f: tr(
        "«{text}» does not say which column is which indicator. Write Column=indicator, separated by semicolons."
    ).format(**f),
    "import_nominative": lambda f: tr(
        "«{file}» holds data that name people: {columns}. Remove these columns and import again; they would never be "
        "stored. Only where the law allows it, write the reason for reading the file all the same."
    ).format(**joined(f, TEN)),
    "import_reads_person": lambda f: tr(
        "The reading rule of «{file}» reads columns that name people: {columns}. They are never read; choose others."
    ).format(**joined(f, TEN)),
    "import_delivered_wrong": lambda f: tr("«{text}» is no date. Write the day as YYYY-MM-DD.").format(**f),
    "import_nothing_joined": lambda f: tr(
        "None of the {rows} rows of «{file}» joined a unit of the level chosen. Check the level and the column of "
        "codes («{key}»); the list of rows says why for each."
    ).format(**f),
    "import_workspace_changed": lambda f: tr(
        "The workspace «{path}» is not as it was read: another file took its place, or somebody imported into it. "
        "Nothing was written. Read the file again from the first page."
    ).format(**f),
    "import_same_again": lambda f: tr(
        "This file was imported on {made} with the same rules and decisions: nothing was changed."
    ).format(**f),
}


def _marks(f: dict) -> str:
    words = {
        "hidden_primary": tr("hidden"),
        "hidden_secondary": tr("hidden"),
        "missing": tr("missing"),
        "not_asked": tr("not asked"),
        "zero": tr("zero"),
    }
    told = [f"«{one['mark']}» x {one['count']}: {words.get(one['meaning'], one['meaning'])}" for one in f["marks"]]
    return ", ".join(told[:TEN]) + (" ..." if len(told) > TEN else "")


NOTES = {
    "import_marks_read": lambda f: tr(
        "Cells where a mark stands in the place of a figure: {count}, of which hidden: {hidden} ({marks}). A hidden "
        "figure is no missing one and no zero: nothing is put in its place."
    ).format(count=f["count"], hidden=f["hidden"], marks=_marks(f)),
    "import_cells_not_a_number": lambda f: tr(
        "Cells that hold no number and give no value: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_below_minimum": lambda f: tr(
        "Figures below what their indicator can be, refused: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_above_maximum": lambda f: tr(
        "Figures above what their indicator can be, refused: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_two_rows": lambda f: tr(
        "Figures that stand in two rows of one unit, none of which was taken: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_parts_absent": lambda f: tr(
        "Figures of parts of a unit of which others are absent, so that they make no figure of it: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_parts_without_figure": lambda f: tr(
        "Figures of parts of a unit of which one has no figure, so that they make none of it: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_cells_parts_not_averaged": lambda f: tr(
        "Figures of parts that make no figure of the whole unit (a median, an index, a rank, a growth, a difference of "
        "rates; or the card says neither sum nor mean), refused: {count} ({places}). Give the figure of the whole unit "
        "in a row of its own, or say in the card how parts make the whole."
    ).format(**joined(f, TEN)),
    "import_cells_parts_without_weight": lambda f: tr(
        "Figures of parts whose people or households are not known, so that no mean can be made of them, refused: "
        "{count} ({places}). Give the population and the households of the parts in the table or in the bridge."
    ).format(**joined(f, TEN)),
    "import_parts_averaged": lambda f: tr(
        "Units made from their parts by a mean weighted by people or households of the 2024 census, since the table "
        "gives none of its own: {count} figures ({ids}). Near, not exact, where period or denominator is another."
    ).format(**joined(f, TEN)),
    "import_parts_hidden": lambda f: tr(
        "Units made of parts of which one is hidden, so that their figure is hidden too: {count} figures ({codes})."
    ).format(**joined(f, TEN)),
    "import_pieces_alone": lambda f: tr(
        "Units that have their figure from a piece of a divided unit alone: {count} ({codes}). If one was there "
        "before, add a row of its own to the bridge (its code, its code, 1) and its figure to the table."
    ).format(**joined(f, TEN)),
    "import_cells_unit_given_itself": lambda f: tr(
        "Figures of parts left aside, for their unit has a row of its own: {count} ({places})."
    ).format(**joined(f, TEN)),
    "import_rows_twice": lambda f: tr(
        "Units of which several rows speak: {count} (unit: rows: {units}). They wait: leave out or correct all but one."
    ).format(**joined(f, TEN)),
    "import_rows_left_waiting": lambda f: tr("Rows that wait for a decision: {count} ({rows}).").format(
        **joined(f, TEN)
    ),
    "import_rows_left_rejected": lambda f: tr("Rows rejected: {count} ({rows}).").format(**joined(f, TEN)),
    "import_bases_read": lambda f: tr(
        "On how many the figures rest (n) is read from: {columns}. Figures: {count}, of which without n: {without}."
    ).format(**joined(f, TEN)),
    "import_scale_small": lambda f: tr(
        "The figures of {columns} are all 1 or less and were taken as per cent, as the heading or the other columns "
        "say: 0.3 is 0.3 %. Check them."
    ).format(**joined(f, TEN)),
    "import_scaled": lambda f: tr("Figures were multiplied by a factor: {columns}.").format(**joined(f, TEN)),
    "import_columns_unread": lambda f: tr(
        "Columns of figures that are no indicator of this import and were not taken: {count} ({columns})."
    ).format(**joined(f, TEN)),
    "import_rows_aside": lambda f: tr(
        "Rows below the heading that are no unit, rejected: {count} (totals: {totals}; notes and headings: {notes}; "
        "rows of other levels or outside the reading rule: {others})."
    ).format(**f),
    "import_units_without_row": lambda f: tr("Units without a row in the file: {count}.").format(**f),
    "import_decisions_gone": lambda f: tr(
        "Decisions for a unit that this workspace does not have, whose rows wait again: {count} ({keys})."
    ).format(**joined(f, TEN)),
    "import_decisions_by_order": lambda f: tr(
        "Rows that say the same and were decided to be different units, told apart by their order alone: {count} "
        "({rows}). If the file of this month has another order, their figures change places: add the province or the "
        "code to the table."
    ).format(**joined(f, TEN)),
    "import_decisions_unused": lambda f: tr("Decisions on rows that this file does not have: {count}.").format(**f),
}

PROVENANCE = {
    "provenance_without_file": lambda f: tr("Choose at least one file to write: page, table or report."),
    "provenance_no_indicator": lambda f: tr("The workspace has no indicator «{id}».").format(**f),
    "provenance_no_unit": lambda f: tr("The workspace has no unit of code «{unit}».").format(**f),
    "provenance_no_folder": lambda f: tr(
        "«{folder}» is no folder. Choose the one that holds the imported files."
    ).format(**f),
    "provenance_differs": lambda f: tr(
        "Imports that give other figures when run again: {count}; the page says which. Find out who changed the file, "
        "the workspace or the reference."
    ).format(**f),
}

SENTENCES = {**ASKED, **NOTES, **PROVENANCE}
