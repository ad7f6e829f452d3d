"""What a unit is called in a message when nobody said which field holds its code."""

from __future__ import annotations

from typing import Any

NAMES = ("code", "name_fr", "name")


def feature_label(feature: Any, source: Any) -> str:
    """Code or name of a feature of ``source`` where there is one, else its number."""
    for name in NAMES:
        place = source.fields().indexOf(name)
        if place >= 0:
            return str(feature.attributes()[place])
    return str(feature.id())
