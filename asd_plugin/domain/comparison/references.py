"""How a reference is named: the own zone of each unit, its own family, or a prefix before a family or a list."""

from __future__ import annotations

OWN_COUNTRY, OWN_REGION, OWN_PROVINCE, OWN_FAMILY = "country", "region", "province", "family"
OWN_ZONES = (OWN_PROVINCE, OWN_REGION, OWN_COUNTRY)
FAMILY, LIST = "family:", "list:"  # how the zones that are no territory start: a family's label, a list's name
