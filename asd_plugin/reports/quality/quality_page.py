"""What is wrong with the figures, on one page: score cards, findings by severity, how each rule judges."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ...domain.quality.settings import ERROR, INFO, SEVERITIES, WARNING
from ...outputs.quality.words import advice_words, measure_words, rule_words, severity_words
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ..page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from ..svg import bar

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.quality.figures import QualityResult
    from ...domain.quality.settings import QualitySettings

SERIOUS, OTHERS = (ERROR, WARNING), (INFO,)
SHOWN = 100  # findings of each severity
NEARLY_WHOLE = 0.999
NAMED = 12  # units of one finding; the table of findings has them all
CLEAN, FLAGGED = "#2a7db0", "#b0622a"
COLOURS, BAR = ("#9c2f2b", "#d8912a", "#9fb4bd"), 70


def quality_page(
    result: QualityResult,
    findings: pd.DataFrame,
    labels: dict[str, str],
    source: str,
    settings: QualitySettings,
    date: str,
    notes: list[Problem],
) -> str:
    """Return the page in the user's language.

    ``findings``: the table as it is written (with names of units); ``labels``: name of each indicator; ``source``:
    name of what was judged; ``date``: ISO time.
    """
    title = tr("Quality of the figures: {name}").format(name=source)
    severity = findings["severity"]
    counts = ", ".join(
        f"{severity_words(name).lower()}: {format_number((severity == name).sum())}" for name in SEVERITIES
    )
    lead = tr("Units: {units}. Figures judged: {judged}. Hidden, never judged: {hidden}. Findings: {counts}.").format(
        units=format_number(result.units),
        judged=format_number(result.judged),
        hidden=format_number(result.hidden),
        counts=counts,
    )
    small_print = [
        tr("Robust z beyond {limit} is far; figures older than {age} years are old, counted from {date}.").format(
            limit=format_number(settings.z_limit, 1),
            age=format_number(settings.max_age),
            date=settings.as_of.isoformat(),
        ),
        tr("A finding is a question to the source, not a verdict."),
        computed_on(date),
    ]
    return page(
        title,
        [
            heading(title, lead),
            section(tr("Score card by source"), _score_card(_worst_first(result.by_source), {}, tr("Source"))),
            section(tr("Findings by rule"), _by_rule(findings)),
            *_by_severity(findings, labels, SERIOUS),
            section(tr("By indicator"), _score_card(_worst_first(result.by_indicator), labels, tr("Indicator"))),
            *_by_severity(findings, labels, OTHERS),
            warnings_section(sentence(note) for note in notes),
            footer(small_print),
        ],
    )


def _score_card(card: pd.DataFrame, labels: dict[str, str], head: str) -> str:
    """Share filled, share clean, findings by severity as figures and one bar, and the age where it is known."""
    has_age = "age" in card.columns
    most = max([1, *card[list(SEVERITIES)].sum(axis=1)])
    rows = [
        [
            labels.get(str(name), str(name)) or tr("not given"),
            _share(row["complete"]),
            _share(row["clean"]),
            *(format_number(row[severity]) for severity in SEVERITIES),
            _parted([int(row[severity]) for severity in SEVERITIES], most),
            *((row["latest"], format_number(row["age"], 1)) if has_age else ()),
        ]
        for name, row in card.iterrows()
    ]
    heads = [(head, False), (tr("Filled (%)"), True), (tr("Without error or warning (%)"), True)]
    heads += [*((severity_words(severity), True) for severity in SEVERITIES), ("", False)]
    heads += [(tr("Latest period"), False), (tr("Age in years"), True)] if has_age else []
    return table(heads, rows) if rows else ""


def _worst_first(card: pd.DataFrame) -> pd.DataFrame:
    return card.sort_values(list(SERIOUS), ascending=False, kind="stable")


def _share(share: float) -> Html:
    """A share in per cent, over its bar; only what is whole is printed as 100."""
    told = min(share, NEARLY_WHOLE) if share < 1 else share
    return Html(f"{escape(format_number(100 * told, 1))}<br>{bar(share, CLEAN, BAR)}")


def _parted(counts: list[int], most: int) -> Html:
    """Findings of one source as one bar, a colour a severity; the figures stand beside it."""
    told, parts, x = ", ".join(map(str, counts)), [], 0.0
    for count, colour in zip(counts, COLOURS):
        width = BAR * count / most
        parts.append(f'<rect x="{x:.1f}" width="{width:.1f}" height="10" fill="{colour}"/>' if count else "")
        x += width
    return Html(
        f'<svg class="mirrored" role="img" aria-label="{told}" width="{BAR}" height="10">{"".join(parts)}</svg>'
    )


def _by_rule(findings: pd.DataFrame) -> str:
    if not len(findings):
        return paragraph(tr("Nothing was found."))
    most = max(findings["rule"].value_counts())
    rows = [
        [rule_words(rule), severity_words(severity), format_number(len(group)), bar(len(group) / most, FLAGGED, 90)]
        + [advice_words(rule)]
        for (severity, rule), group in findings.groupby(["severity", "rule"], sort=False)
    ]
    heads = [(tr("Finding"), False), (tr("Severity"), False), (tr("Number"), True), ("", False)]
    return table([*heads, (tr("What to do"), False)], rows)


def _by_severity(findings: pd.DataFrame, labels: dict[str, str], severities: tuple[str, ...]) -> list[str]:
    """The first findings of each severity, worst first; how many are not shown is told."""
    parts = []
    for severity in severities:
        every = findings[findings["severity"] == severity]
        group, whole = every.head(SHOWN), len(every)
        if not len(group):
            continue
        note = ""
        if len(group) < whole:
            note = paragraph(
                tr("Shown: {shown} of {whole}; the table of findings has them all.").format(
                    shown=format_number(len(group)), whole=format_number(whole)
                ),
                "note",
            )
        parts.append(section(severity_words(severity), _rows(group, labels), note))
    return parts


def _rows(group: pd.DataFrame, labels: dict[str, str]) -> str:
    rows = []
    for row in group.itertuples(index=False):
        unit = " ".join(part for part in (row.unit_code, row.unit_name) if part)
        if row.units and row.units != row.unit_code:
            names = _first_names(row.unit_names)
            more = tr("{count} in all: {names}").format(count=format_number(row.count), names=names)
            told = f'<span class="note">{escape(more)}</span>'
            unit = Html(f"{escape(unit)}<br>{told}" if unit else told)
        when = " ".join(part for part in (row.period, _milieu(row.milieu)) if part)
        measure = f"{measure_words(row.rule)}: {format_number(row.measure, 2)}" if row.measure == row.measure else ""
        rows.append([rule_words(row.rule), labels.get(row.indicator, row.indicator), unit, when, row.why, measure])
    heads = [(tr("Finding"), False), (tr("Indicator"), False), (tr("Unit"), False), (tr("Period"), False)]
    heads += [(tr("Why"), False), (tr("How far"), False)]
    return table(heads, rows)


def _first_names(names: str) -> str:
    every = names.split("; ")
    if len(every) <= NAMED:
        return names
    text = tr("{names} and {count} more")
    return text.format(names="; ".join(every[:NAMED]), count=format_number(len(every) - NAMED))


def _milieu(milieu: str) -> str:
    return {"urban": tr("urban"), "rural": tr("rural")}.get(milieu, "")
