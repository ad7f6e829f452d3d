"""What is said of one import, whatever it brings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

INDICATORS, BENEFICIARIES, FACILITIES = "indicators", "beneficiaries", "facilities"
KINDS = (INDICATORS, BENEFICIARIES, FACILITIES)


@dataclass(frozen=True)
class ImportRecord:
    """One file taken in. ``import_id``: unique, the caller's (a uuid hex).

    ``delivered``: ISO date (year, year-month or day) the data speak of or were delivered on.
    ``format_id``: what deliveries of the same thing share, so that an older one is known as older. ``forced``: why it
    is taken all the same.
    """

    import_id: str
    kind: str
    file_name: str = ""
    file_sha256: str = ""
    sheet: str = ""
    format_id: str = ""
    data_class: str = "aggregate"
    delivered: str = ""
    user: str = ""
    rows_read: int = 0
    rows_joined: int = 0
    rows_rejected: int = 0
    rows_waiting: int = 0
    recipe: dict[str, Any] = field(default_factory=dict)
    decisions: dict[str, Any] = field(default_factory=dict)
    forced: str = ""
