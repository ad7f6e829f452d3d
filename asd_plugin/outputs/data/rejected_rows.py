"""Rows of a delivery that were not taken, as a table to send back: their number in the file and why, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...qgis_support.i18n import tr
from ..tables.book import WHOLE, Column, Sheet
from .matching_words import reason_words

if TYPE_CHECKING:
    import pandas as pd


def rejected_sheet(rows: pd.DataFrame) -> Sheet:
    """Columns row, reason (the stable word) and why (in the user's language), in the order of the file."""
    columns = (Column("row", "row", WHOLE), Column("reason", "reason"), Column("why", "why"))
    ordered = rows.sort_values("row_number", kind="stable")
    words = {reason: rejected_words(reason) for reason in ordered["reason"].unique()}
    lines = zip(ordered["row_number"].tolist(), ordered["reason"].tolist())
    return Sheet("rejected", columns, tuple((row, reason, words[reason]) for row, reason in lines))


def rejected_words(reason: str) -> str:
    """Why a row of households or facilities was not taken."""
    return {
        "unknown_unit": tr("Unknown code"),
        "outside": tr("Outside every commune"),
        "no_place": tr("Neither code nor place"),
        "bad_number": tr("A cell that should be a number is none"),
        "swapped": tr("Longitude and latitude are exchanged"),
        "duplicate": tr("The same identifier stands in an earlier row"),
    }.get(reason) or reason_words(reason)
