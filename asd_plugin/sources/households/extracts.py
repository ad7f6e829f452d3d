"""An extract of persons -> a table of texts for judging its anonymity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Progress
from ..units import as_number, read_texts
from .private_fields import faults_by_name

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


def read_extract(
    source: Any, name: str, quasi: list[str], sensitive: list[str], population_field: str, progress: Progress
) -> tuple[pd.DataFrame, np.ndarray | None, list[Problem]]:
    """Read the columns as texts (missing as None) and the population of each row's class, where it is given.
    Raises Cancelled.

    Refuses columns that are not there and quasi-identifiers that name a person; other such fields are told.
    """
    import numpy as np
    import pandas as pd

    found = [field.name() for field in source.fields()]
    wanted = list(dict.fromkeys((*quasi, *sensitive)))
    every = [*wanted, *([population_field] if population_field else [])]
    refuse_if_any(
        problem("missing_field", layer=name, field=one, purpose=one, found=found) for one in every if one not in found
    )
    refuse_if_any(fault for fault in faults_by_name(wanted, name) if fault.code == "nominative_field")
    texts = read_texts(source, every, progress)
    table = pd.DataFrame({one: pd.Series(texts[one], dtype=object) for one in wanted})
    if not len(table):
        raise AsdError(problem("no_rows", layer=name))
    named = [fault.fields["field"] for fault in faults_by_name(found, name)]
    notes = [problem("extract_names_people", layer=name, fields=named)] if named else []
    if not population_field:
        return table, None, notes
    numbers = [as_number(text) if text else None for text in texts[population_field]]
    population = np.array([np.nan if number is None else number for number in numbers], "float64")
    return table, population, notes
