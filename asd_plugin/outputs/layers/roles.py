"""Names by which the group's layers and folders are found again; kept as custom properties, never translated."""

from __future__ import annotations

ROLE = "asd/role"
INDICATOR_PROPERTY = "asd/indicator"
LABELS_PROPERTY = "asd/labels"
GIVEN_NAME = "asd/given_name"  # the name we gave: a layer or folder called otherwise was renamed by its user
GROUP_ROLE, THEMES_ROLE, THEME_ROLE = "group", "themes", "theme"

OUTLINES = ("region", "province", "commune")
COUNTS = ("beneficiaries", "coverage", "density", "priorities", "periods")
POPULATION, NEED = "population", "need"
INDICATOR = "indicator:"

BY_LANGUAGE, FRENCH, ARABIC, BOTH = "language", "fr", "ar", "both"
LABEL_CHOICES = (BY_LANGUAGE, FRENCH, ARABIC, BOTH)
SYMBOLS, CHOROPLETH = "symbols", "choropleth"
COUNT_CHOICES = (SYMBOLS, CHOROPLETH)


def indicator_role(indicator: str) -> str:
    """The role of the layer of one indicator."""
    return INDICATOR + indicator
