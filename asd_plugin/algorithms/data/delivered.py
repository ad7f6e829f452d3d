"""What the imports of households and of facilities share: a table that may be a text file in any encoding."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, Problem, problem
from ..base import AsdAlgorithm

_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


class Delivered(AsdAlgorithm):
    """Base of the two: ``INPUT`` is looked at in the thread that owns its layer, and kept in ``_opened``."""

    INPUT, WORKSPACE = "INPUT", "WORKSPACE"
    _opened: Any = None
    _unsaved: list[str] | None = None

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """As every algorithm, with a text file in UTF-16 for a table like any other."""
        from ...sources.deliveries.opened import readable

        given = {**parameters, self.INPUT: readable(parameters.get(self.INPUT), context)}
        return super().checkParameterValues(given, context)

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the layer, and at those that are being edited, in the thread that owns them."""
        from ...sources.deliveries.open_edits import unsaved_layers
        from ...sources.deliveries.opened import opened

        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        self._unsaved = unsaved_layers(workspace, context.project())
        self._opened = opened(parameters.get(self.INPUT), context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def _require_table(self, source: Any) -> None:
        """AsdError for a file that holds no column at all, or that is no text whatever its name says."""
        from ...sources.deliveries.encoded import is_no_text

        opened = self._opened
        if is_no_text(opened.file, opened.plain.encoding if opened.plain is not None and opened.decoded else ""):
            raise AsdError(problem("sheet_not_text", file=Path(opened.file).name))
        if not len(source.fields()):
            raise AsdError(problem("delivery_empty", layer=source.sourceName()))

    def _workspace(self, parameters: dict, context: Any) -> str:
        """Path of the workspace; AsdError where one of its layers holds changes that are not saved."""
        from ...sources.deliveries.open_edits import refuse_unsaved

        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        refuse_unsaved(self._unsaved or [], workspace)
        return workspace

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


def nothing_joined(layer: str, reasons: Mapping[str, int]) -> AsdError:
    """The refusal of a file of which no row was taken, after the commonest of its ``reasons``."""
    first, count = max(reasons, key=lambda one: reasons[one], default="no_rows"), sum(reasons.values())
    if first == "swapped":
        return AsdError(problem("delivery_swapped", layer=layer, count=reasons[first]))
    return AsdError(problem("delivery_nothing_joined", layer=layer, count=count, reason=first))


def row_notes(reader: Any, reasons: Mapping[str, int]) -> list[Problem]:
    """What is said of rows: exchanged coordinates, points outside the commune of their code, dates that are none,
    codes carried over."""
    notes = []
    if reasons.get("swapped"):
        notes.append(problem("delivery_some_swapped", count=reasons["swapped"]))
    if reader.elsewhere:
        notes.append(problem("delivery_elsewhere", count=reader.elsewhere, nowhere=reader.nowhere))
    found = reader.unread_days()
    if found:
        notes.append(problem("delivery_periods_unread", found=found))
    if reader.by_crosswalk:
        notes.append(problem("delivery_by_crosswalk", count=reader.by_crosswalk))
    return notes
