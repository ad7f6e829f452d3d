"""The order of the indicator table: lines under the name of their domain."""

from __future__ import annotations

from ...qgis_support.i18n import label_of
from .record import Line, Portrait


def table_rows(portrait: Portrait) -> list[str | Line]:
    """Lines under the name of their domain."""
    rows: list[str | Line] = []
    domain = ""
    for line in portrait.lines:
        own = str(portrait.indicators[line.indicator].get("domain") or "")
        if own != domain:
            rows.append(domain_name(portrait, own))
            domain = own
        rows.append(line)
    return rows


def domain_name(portrait: Portrait, domain: str) -> str:
    """Name of a domain in the language spoken."""
    return label_of(dict(portrait.domains.get(domain) or {"fr": domain}))
