"""The one error of the domain: a list of problems, each a code with fields, never a worded sentence.

The sentences live in ``qgis_support/messages.py``: the domain stays free of translation, and one place decides how
an officer reads what happened, where, and what to do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: a stable ``code`` and the ``fields`` its sentence needs."""

    code: str
    fields: dict[str, Any] = field(default_factory=dict)


def problem(code: str, **fields: Any) -> Problem:
    """Short form of ``Problem(code, {...})``."""
    return Problem(code, fields)


class AsdError(Exception):
    """Work refused. ``problems`` lists every fault found, so that a user mends them in one go."""

    def __init__(self, problems: Problem | Iterable[Problem]):
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("; ".join(f"{p.code} {p.fields}" for p in self.problems))


class Cancelled(Exception):  # noqa: N818 - cancelling is no error
    """The user asked to stop; nothing partial may remain."""


def refuse_if_any(problems: Iterable[Problem]) -> None:
    """Raise one :class:`AsdError` carrying all ``problems``, or do nothing when there are none."""
    found = tuple(problems)
    if found:
        raise AsdError(found)
