"""Names of methods and the small rules of writing numbers into sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ....qgis_support.i18n import language, tr
from ....qgis_support.messages import sentence

if TYPE_CHECKING:
    from ....domain.errors import AsdError

LEFT_TO_RIGHT, END = "\u202a", "\u202c"  # invisible: what is between reads left-to-right inside Arabic


def in_sentence(number: str) -> str:
    """Prepare a number for a sentence or a cell: in Arabic its sign stays on its left."""
    return f"{LEFT_TO_RIGHT}{number}{END}" if language() == "ar" else number


def listed(items: Iterable[str], strong: bool = False) -> str:
    """Items of a sentence one after the other, with the language's own commas (``strong``: semicolons)."""
    marks = ("\u060c ", "\u061b ") if language() == "ar" else (", ", "; ")
    return marks[strong].join(items)


def first_words(error: AsdError, most: int = 1) -> str:
    """The first ``most`` problems in full, and how many more there are: a narrow dock has no room for a long list."""
    text = " ".join(sentence(problem) for problem in error.problems[:most])
    more = len(error.problems) - most
    return tr("{problem} (Others of the kind: {count}.)").format(problem=text, count=more) if more > 0 else text


def normalisation_name(method: str) -> str:
    """What a scale is called."""
    names = {
        "minmax": tr("Min-max"),
        "z": tr("Z-score"),
        "rank": tr("Ranks"),
        "percentile": tr("Percentile ranks"),
        "borda": tr("Borda points"),
        "distance_to_maximum": tr("Distance to the maximum"),
        "distance_to_target": tr("Distance to a target"),
        "distance_to_reference": tr("Distance to a reference unit"),
        "fraction_of_maximum": tr("Fraction of the maximum"),
        "goalposts": tr("Goalposts"),
        "categorical": tr("Categories"),
        "exponential": tr("Exponential (deprivation indices)"),
        "none": tr("As they are"),
    }
    return names.get(method, method)


def aggregation_name(method: str) -> str:
    """What a way of joining is called."""
    names = {
        "arithmetic": tr("Arithmetic mean"),
        "geometric": tr("Geometric mean"),
        "harmonic": tr("Harmonic mean"),
        "power": tr("Power mean"),
        "median": tr("Median"),
        "mpi": tr("MPI (penalty for imbalance)"),
        "ampi": tr("Adjusted MPI"),
        "owa": tr("Ordered weights (OWA)"),
        "copeland": tr("Copeland (duels)"),
        "topsis": tr("TOPSIS"),
    }
    return names.get(method, method)
