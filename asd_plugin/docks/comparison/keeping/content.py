"""A comparison as plain data, kept in a workspace or a project, and what of it a workspace no longer has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....domain.errors import AsdError, problem
from ....qgis_support.i18n import label_of, tr
from ..choices import indicator_choices, kept_reference, periods_of
from ..state import DEFAULT_REFERENCE, LEVELS, MILIEUS, MOST_CHOSEN, MOST_INDICATORS, VIEWS, Chosen, ComparisonState

if TYPE_CHECKING:
    from ..data import ComparisonData

VERSION = 1
FORMAT = "asd_comparison"


def content_of(state: ComparisonState, data: ComparisonData) -> dict[str, Any]:
    """Everything that is chosen, with the names of today: they say what is gone when a code means nothing any more."""
    return {
        FORMAT: VERSION,
        "level": state.level,
        "milieu": state.milieu,
        "period": state.period,
        "view": state.view,
        "second": state.second,
        "reference": state.reference,
        "reference_name": _reference_name(state.reference, data),
        "units": [
            {"code": item.code, "colour": item.colour, "name": data.unit_name(item.code)} for item in state.chosen
        ],
        "indicators": [
            {"id": name, "label": label_of(data.indicators[name]["label"]) if name in data.indicators else name}
            for name in state.indicators
        ],
    }


def state_of(content: Mapping[str, Any]) -> ComparisonState:
    """Read what :func:`content_of` wrote, word by word: what makes no sense gives way to what a new comparison has.

    Raises AsdError when it is no comparison, or one of a newer plugin.
    """
    version = content.get(FORMAT) if isinstance(content, Mapping) else None
    if not isinstance(version, int):
        raise AsdError(problem("not_a_comparison"))
    if version > VERSION:
        raise AsdError(problem("comparison_newer", version=version, known=VERSION))
    state = ComparisonState(
        indicators=_ids(content, "indicators", "id")[:MOST_INDICATORS],
        period=_text(content, "period"),
        reference=_text(content, "reference") or DEFAULT_REFERENCE,
        level=_one_of(content, "level", LEVELS),
        milieu=_one_of(content, "milieu", MILIEUS),
        second=_text(content, "second"),
        view=_one_of(content, "view", VIEWS),
    )
    for code in _ids(content, "units", "code"):
        state = state.with_unit(code)
    return _with_colours(state, content)


def what_is_gone(content: Mapping[str, Any], data: ComparisonData) -> str:
    """Say what the workspace at hand does not have of a kept comparison, by the names it had; empty for nothing."""
    state = state_of(content)
    data = data.at(state.level)
    unit_names, labels = _names(content, "units", "code", "name"), _names(content, "indicators", "id", "label")
    known = {choice.id for choice in indicator_choices(data)}
    units = [unit_names.get(code) or code for code in state.codes if not data.knows(code)]
    indicators = [labels.get(name) or name for name in state.indicators if name not in known]
    lost = []
    if data.level != state.level:
        lost.append({"province": tr("the provinces"), "region": tr("the regions")}.get(state.level, tr("the communes")))
    elif units:
        lost.append(tr("units: {names}").format(names=", ".join(units)))
    if indicators:
        lost.append(tr("indicators: {names}").format(names=", ".join(indicators)))
    elif state.indicator and state.period not in periods_of(data, state.indicator):
        lost.append(tr("period: {period}").format(period=state.period))
    if kept_reference(state.reference, data) != state.reference:
        name = _text(content, "reference_name") or state.reference
        lost.append(tr("reference: {name}").format(name=name))
    return tr("No longer in this workspace: {what}.").format(what="; ".join(lost)) if lost else ""


def _with_colours(state: ComparisonState, content: Mapping[str, Any]) -> ComparisonState:
    """Give units their colours back when each has its own, else leave them in order."""
    colours = {_text(item, "code"): item.get("colour") for item in _records(content, "units")}
    wished = [colours.get(code) for code in state.codes]
    fit = all(isinstance(colour, int) and 0 <= colour < MOST_CHOSEN for colour in wished)
    if not fit or len(set(wished)) < len(wished):
        return state
    chosen = tuple(Chosen(code, colour) for code, colour in zip(state.codes, wished))
    return ComparisonState(**{**vars(state), "chosen": chosen})


def _reference_name(reference: str, data: ComparisonData) -> str:
    return data.zone_name(reference) if reference and not reference.isalpha() else ""


def _records(content: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = content.get(key)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []


def _ids(content: Mapping[str, Any], key: str, field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in (_text(item, field) for item in _records(content, key)) if text))


def _names(content: Mapping[str, Any], key: str, field: str, name: str) -> dict[str, str]:
    return {_text(item, field): _text(item, name) for item in _records(content, key)}


def _text(content: Mapping[str, Any], key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else ""


def _one_of(content: Mapping[str, Any], key: str, known: tuple[str, ...]) -> str:
    value = _text(content, key)
    return value if value in known else known[0]
