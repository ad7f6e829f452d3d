"""Map tips: the indicator card of the commune under the pointer, as a template that QGIS fills in.

Figures go through QGIS's own ``format_number`` with the very locale and decimals of :func:`format_number`, so that a
tip prints what the table prints. A hidden commune's tip is its name and the word hidden: not one digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import format_number, label_of, language, number_locale, tr
from ...qgis_support.written import day, period_words
from ..styling import absent_label

if TYPE_CHECKING:
    from .figures import IndicatorFigures

SPACE = "\u00a0"
LEFT_TO_RIGHT = "\u200e"  # keeps «12 / 1503» in its order inside Arabic
Line = tuple[str, str]


def indicator_tip(figures: IndicatorFigures) -> str:
    """Label, value with unit, status, both periods, three reference zones, source."""
    entry = figures.entry
    lines = [(text(tr("Status")), status_words("status"))]
    if figures.previous:
        lines.append((text(figures.previous), figure(entry, "previous_value", "previous_status")))
    zones = (("province", tr("Province")), ("region", tr("Region")), ("country", tr("Country")))
    lines += [(text(title), figure(entry, f"{zone}_value")) for zone, title in zones]
    lines.append((text(tr("Source")), text(str(entry.get("source") or ""))))
    head = text(f"{label_of(entry['label'])} ({figures.period})")
    return _page(_join(_head(head), _big(figure(entry, "value", "status")), _table(lines)))


def need_tip(model: str, date: str, scored: int, median: float | None) -> str:
    """Score, rank, median of the communes scored, share of indicators, model and date of the run."""
    score = number("score", 1, tr("out of 100"))
    place = f"{text(LEFT_TO_RIGHT)} || {number('rank', 0)} || {text(f' / {format_number(scored)}')}"
    rank = f"CASE WHEN \"rank\" IS NULL THEN '' ELSE {place} END"
    lines = [
        (text(tr("Status")), status_words("status")),
        (text(tr("Rank (1 = highest need)")), rank),
        (text(tr("Median of the communes")), text(format_number(median, 1))),
        (text(tr("Share of indicators available")), number('(100 * "share_available")', 0, "%", is_column=False)),
        (text(tr("Model")), text(model)),
        (text(tr("Computed on")), text(day(date))),
    ]
    return _page(_join(_head(text(tr("Territorial need score"))), _big(score), _table(lines)))


def counts_tip(title: str, figures: Sequence[tuple[str, str, int]], periods: Sequence[str], source: str) -> str:
    """Beneficiary figures of a commune: (column, title, decimals) each, the period in words and the source."""
    lines = [(text(name), number(column, decimals)) for column, name, decimals in figures]
    lines.append((text(tr("Period")), _period(periods)))
    lines.append((text(tr("Source")), text(source)))
    shown = _join(_head(text(title)), _table(lines))
    return _page(_unless_hidden(shown))


def priority_tip(labels: Sequence[Line], breaks: tuple[float, float], periods: Sequence[str], source: str) -> str:
    """Quadrant, need and coverage beside their breaks. ``labels``: (test, quadrant name) in order."""
    quadrant = "CASE " + " ".join(f"WHEN {test} THEN {text(name)}" for test, name in labels) + " ELSE '' END"
    limit = tr("break: {value}")
    need = f"{number('score', 1)} || {text(' · ' + limit.format(value=format_number(breaks[0], 2)))}"
    coverage = f"{number('per_100_households', 1)} || {text(' · ' + limit.format(value=format_number(breaks[1], 2)))}"
    lines = [
        (text(tr("Need score")), need),
        (text(tr("Beneficiary households per 100 households")), coverage),
        (text(tr("Period")), _period(periods)),
        (text(tr("Source")), text(source)),
    ]
    shown = _join(_head(text(tr("Priorities: need and coverage"))), _big(quadrant), _table(lines))
    return _page(_unless_hidden(shown))


def unit_tip(level: str) -> str:
    """Name, code and people of a territory."""
    lines = [
        (text(tr("HCP code")), '"code"'),
        (text(tr("Population")), number("population", 0)),
        (text(tr("Households")), number("households", 0)),
        (text(tr("Area (km²)")), number("area_km2", 0)),
    ]
    return _page(_join(_names(level), _table(lines)))


def figure(entry: dict[str, Any], column: str, status: str = "") -> str:
    """A value of the catalogue's indicator ``entry`` with its unit, or the word for what it is instead."""
    if (entry.get("minimum"), entry.get("maximum"), entry.get("decimals")) == (0, 1, 0):
        shown = f'if("{column}" = 1, {text(tr("Yes"))}, {text(tr("No"))})'
        if column.startswith(("province", "region", "country")):
            shown = number(column, 2)
        return f'CASE WHEN "{column}" IS NULL THEN {_absent(status)} ELSE {shown} END'
    return number(column, entry.get("decimals") or 0, label_of(entry["unit"]), status)


def number(column: str, decimals: int, unit: str = "", status: str = "", is_column: bool = True) -> str:
    """Expression printing a column as :func:`asd_plugin.qgis_support.i18n.format_number` does, with its unit."""
    name = f'"{column}"' if is_column else column
    shown = f"format_number({name}, {decimals}, '{number_locale().name()}')"
    if unit:
        shown += f" || {text(SPACE + unit)}"
    return f"CASE WHEN {name} IS NULL THEN {_absent(status)} ELSE {shown} END"


def status_words(column: str) -> str:
    """Expression wording a status as tables do."""
    words = {
        "ok": tr("published"),
        "imputed": tr("imputed"),
        "missing": tr("missing"),
        "not_asked": tr("not asked here"),
    }
    cases = " ".join(f"WHEN \"{column}\" = '{name}' THEN {text(word)}" for name, word in words.items())
    return f'CASE {cases} ELSE coalesce("{column}", {text(tr("missing"))}) END'


def text(words: str) -> str:
    """``words`` as a quoted string of an expression, safe inside HTML."""
    return "'" + escape(words, quote=False).replace("\\", "\\\\").replace("'", "''") + "'"


def _period(periods: Sequence[str]) -> str:
    """Expression writing the column ``period`` in words."""
    cases = "".join(f'WHEN "period" = {text(one)} THEN {text(period_words(one))} ' for one in periods)
    return f"CASE {cases}ELSE coalesce(\"period\", '') END"


def _absent(status: str) -> str:
    missing = text(format_number(None))
    if not status:
        return missing
    return f"if(\"{status}\" = 'not_asked', {text(absent_label('not_asked'))}, {missing})"


def _names(level: str = "commune") -> str:
    """The territory in the user's language, and the ones it lies in."""
    ending = "ar" if language() == "ar" else "fr"
    parts = [f"'<b>' || {_safe(f'name_{ending}')} || '</b>'"]
    if level == "commune_in":
        parts += [f"' · ' || coalesce({_safe(f'{zone}_{ending}')}, '')" for zone in ("province", "region")]
    return " || ".join([*parts, "'<br/>'"])


def _safe(column: str) -> str:
    return f"replace(replace(\"{column}\", '&', '&amp;'), '<', '&lt;')"


def _head(title: str) -> str:
    return f"{_names('commune_in')} || {title} || '<br/>'"


def _big(value: str) -> str:
    return f"'<big><b>' || ({value}) || '</b></big><br/>'"


def _table(lines: Sequence[Line]) -> str:
    """A line each and no table: Qt's rich text would keep the columns left to right in Arabic."""
    colon = "\u00a0:" if language() == "fr" else ":"
    rows = [f"{title} || '{colon} <b>' || coalesce({value}, '') || '</b><br/>'" for title, value in lines]
    return " || ".join(["'<small>'", *rows, "'</small>'"])


def _unless_hidden(shown: str) -> str:
    hidden = f"{_names('commune_in')} || {text(tr('Hidden to protect households'))}"
    return f"if(\"status\" LIKE 'hidden%', {hidden}, {shown})"


def _join(*parts: str) -> str:
    return " || ".join(parts)


def _page(expression: str) -> str:
    direction = "rtl" if language() == "ar" else "ltr"
    return f'<div dir="{direction}">[% {expression} %]</div>'
