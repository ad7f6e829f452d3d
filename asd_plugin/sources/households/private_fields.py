"""Fields that would tell who or where a household is, by their name, form or figures: never carried to what leaves."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from ...domain.errors import Problem, problem

if TYPE_CHECKING:
    import numpy as np

# Parts of field names (accents and capitals dropped) that announce a person, an address or an exact place.
_WHO = re.compile(
    r"(^|_)(cin|cine|cnie|idcs|rnp|rsu|nom|noms|prenom|prenoms|name|names|surname|firstname|lastname|fullname|tel|gsm|"
    r"phone|telephone|mobile|portable|email|mail|courriel|rib|iban|adresse|address|nin|passport|passeport)(_|\d|$)"
)
_WHERE = re.compile(r"(^|_)(lat|latitude|lon|long|lng|longitude|x|y|xcoord|ycoord|coord|coords|gps|geom|wkt)(_|\d|$)")
SAME_PLACE = 1e-3
SAME_SHARE = 0.5
FEW_ROWS = 20


def faults_by_name(names: list[str], layer: str) -> list[Problem]:
    """One problem a field whose name says that it names a person or a place."""
    faults = []
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        plain = re.sub(r"[^a-z0-9]+", "_", plain)
        if _WHO.search(plain):
            faults.append(problem("nominative_field", field=name, layer=layer))
        elif _WHERE.search(plain):
            faults.append(problem("field_gives_place", field=name, layer=layer))
    return faults


def faults_by_value(columns: dict[str, Any], places: list[np.ndarray], layer: str) -> list[Problem]:
    """One problem a column that repeats a coordinate (``places``) or tells nearly every row apart."""
    import numpy as np

    faults = []
    for name, values in columns.items():
        if values.dtype.kind == "f" and any(_repeats(values, place) for place in places):
            faults.append(problem("field_gives_place", field=name, layer=layer))
        elif len(values) >= FEW_ROWS and len(np.unique(values[_known(values)])) > SAME_SHARE * len(values):
            faults.append(problem("field_identifies", field=name, layer=layer))
    return faults


def _repeats(values: np.ndarray, place: np.ndarray) -> bool:
    import numpy as np

    return bool(len(values)) and float(np.mean(np.abs(values - place) <= SAME_PLACE)) > SAME_SHARE


def _known(values: np.ndarray) -> np.ndarray:
    import numpy as np

    return ~np.isnan(values) if values.dtype.kind == "f" else np.ones(len(values), bool)
