"""The page of an import of households or facilities: counts and reasons; never a word of what a row says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...outputs.data.rejected_rows import rejected_words
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ...qgis_support.written import in_line
from .. import page_parts as parts

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...workspace import ImportRecord

SHOWN = 60


def delivery_page(
    about: ImportRecord,
    told: Sequence[tuple[str, int]],
    rows: pd.DataFrame,
    notes: Sequence[Problem],
    finished: str,
) -> str:
    """The whole HTML document in the user's language. ``told``: numbers with their words; ``rows``: those rejected."""
    title = tr("Import of «{file}»").format(file=about.file_name)
    counts = [(label, format_number(value)) for label, value in told]
    lead = tr("Delivery of {date}.").format(date=about.delivered) if about.delivered else ""
    body = [
        parts.heading(title, lead),
        parts.section(tr("Rows"), parts.table([("", False), (tr("Number"), True)], counts)),
        parts.section(tr("Rows rejected"), _rejected(rows)),
        parts.warnings_section([sentence(note) for note in notes]),
        parts.footer([parts.computed_on(finished), tr("SHA-256 of the file: {hash}").format(hash=about.file_sha256)]),
    ]
    return parts.page(title, body)


def _rejected(rows: pd.DataFrame) -> str:
    if rows.empty:
        return parts.paragraph(tr("Every row was taken."))
    lines = []
    for reason, group in sorted(rows.groupby("reason")["row_number"]):
        numbers = sorted(group.tolist())
        first = ", ".join(str(number) for number in numbers[:SHOWN]) + (" …" if len(numbers) > SHOWN else "")
        lines.append((in_line(rejected_words(reason)), format_number(len(numbers)), in_line(first)))
    heads = [(tr("Why"), False), (tr("Rows"), True), (tr("Their numbers in the file"), False)]
    return parts.table(heads, lines)
