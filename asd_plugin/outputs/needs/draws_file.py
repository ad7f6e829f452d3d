"""The draws of a robustness study as a CSV file, so that anybody can run them again, here or elsewhere.

One line a draw. Columns: ``weight:<node>`` (share within its parent), ``choice:<name>`` (position of the variant, 0 =
the model's own; for left_out the place of the leaf, -1 = none). Numbers have 17 digits: they come back exactly.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...domain.robustness.sampling import Draws

HEAD = "asd_draws 1; seed "
WEIGHT, CHOICE = "weight:", "choice:"


def draws_text(draws: Draws) -> str:
    """The file's text."""
    import numpy as np

    names = list(draws.choices)
    columns = [*(WEIGHT + node for node in draws.nodes), *(CHOICE + name for name in names)]
    table = np.column_stack([draws.weights, *(draws.choices[name] for name in names)])
    written = io.StringIO()
    formats = ["%.17g"] * len(draws.nodes) + ["%d"] * len(names)
    np.savetxt(written, table, formats, ",", header=f"{HEAD}{draws.seed}\n{','.join(columns)}")
    return written.getvalue()
