"""What the imports of households and of facilities share: a table that may be a text file in any encoding."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, problem
from ..base import AsdAlgorithm

_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


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

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _day(self, delivered: str) -> str:
        """What is said of the delivery's date, or the day of the file; today for a layer."""
        if delivered:
            return delivery_day(delivered)
        when = Path(self._opened.file).stat().st_mtime if self._opened.file else None
        return (date.fromtimestamp(when) if when else date.today()).isoformat()


def delivery_day(text: str) -> str:
    """``text`` where it is YYYY, YYYY-MM or YYYY-MM-DD of the calendar; AsdError for anything else (2026-99)."""
    from ...outputs.data.import_record import day_from

    try:
        if _DAY.fullmatch(text) and day_from((text + "-01-01")[:10]):
            return text
    except AsdError as error:
        raise AsdError(problem("delivery_bad_date", found=text)) from error
    raise AsdError(problem("delivery_bad_date", found=text))
