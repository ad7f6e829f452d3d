"""Words and choices of the published tables (standard library only: front doors read it at load)."""

from __future__ import annotations

OLD, NEW, SHARE = "old_code", "new_code", "share"  # columns of a crosswalk between units
NONE, COUNTRY_LINE, REGION_LINE, PROVINCE_LINE, VALUE = "none", "country", "region", "province", "value"
REFERENCES = (NONE, COUNTRY_LINE, REGION_LINE, PROVINCE_LINE, VALUE)  # in the order of the front door's list
UNSPECIFIED = "unspecified"  # rows that leave a split empty, where others do not
BASE_PERIOD = "2024"  # the census behind the reference territory
