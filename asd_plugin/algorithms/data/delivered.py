"""What the imports of households and of facilities share: a table that may be a text file in any encoding."""

from __future__ import annotations

from typing import Any

from ..base import AsdAlgorithm


class Delivered(AsdAlgorithm):
    """Base of the two: ``INPUT`` is looked at in the thread that owns its layer, and kept in ``_opened``."""

    INPUT = "INPUT"
    _opened: Any = None

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """As every algorithm, with a text file in UTF-16 for a table like any other."""
        from ...sources.deliveries.opened import readable

        given = {**parameters, self.INPUT: readable(parameters.get(self.INPUT), context)}
        return super().checkParameterValues(given, context)

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the layer in the thread that owns it."""
        from ...sources.deliveries.opened import opened

        self._opened = opened(parameters.get(self.INPUT), context)
        return super().prepareAlgorithm(parameters, context, feedback)
