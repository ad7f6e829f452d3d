"""The sections of a portrait's page as HTML; every text and figure comes from the same words as the printed one."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ...outputs import palettes
from ...qgis_support.i18n import language, tr
from ..cards_part import linked
from . import small_print, table_rows, wording
from .record import Figure, Line, Portrait


def article(portrait: Portrait, figure: str) -> str:
    """One portrait in the language spoken, around the map's ``figure``."""
    side = "rtl" if language() == "ar" else "ltr"
    parts = (
        _head(portrait),
        tiles(wording.identity_tiles(portrait.identity)),
        f'<h2>{escape(tr("Need in the province"))}</h2><div class="map">{figure}{_need_box(portrait)}</div>',
        f"<p>{escape(wording.summary_sentence(portrait))}</p>",
        f"<h2>{escape(tr('Why this score'))}</h2>{_why(portrait)}",
        _traits(portrait),
        f"<h2>{escape(tr('Indicators'))}</h2>{_indicators(portrait)}",
        f'<div class="two"><section>{_trend(portrait)}</section><section>{_services(portrait)}</section></div>',
        f"<h2>{escape(tr('Beneficiaries of direct social aid'))}</h2>{_aid(portrait)}",
        _small_print(portrait),
    )
    code = escape(portrait.identity.code, quote=True)
    return f'<article lang="{language()}" dir="{side}" id="{code}-{language()}">' + "\n".join(parts) + "</article>"


def tiles(shown: Iterable[tuple[str, str]]) -> str:
    """Figures with their captions."""
    return (
        '<div class="tiles">'
        + "".join(f"<div><b>{escape(figure)}</b><span>{escape(caption)}</span></div>" for figure, caption in shown)
        + "</div>"
    )


def _head(portrait: Portrait) -> str:
    identity = portrait.identity
    other = "fr" if language() == "ar" else "ar"
    return (
        f"<header><p class='soft'>{escape(tr('Agence nationale du soutien social'))}</p>"
        f"<p class='kicker'>{escape(tr('Territorial portrait'))}</p>"
        f"<h1>{escape(wording.name_of(identity.names))}"
        f"<span class='other' lang='{other}'>{escape(wording.other_name(identity))}</span></h1>"
        f"<p class='soft'>{escape(wording.kind_line(identity))}</p></header>"
    )


def _need_box(portrait: Portrait) -> str:
    need = portrait.need
    score = wording.score_text(need.score)
    steps = "".join(
        f'<i style="background:{colour}"{" class=own" if need.class_ == place + 1 else ""}></i>'
        for place, colour in enumerate(palettes.colours("need", max(need.classes, 1)))
    )
    out_of = "" if need.score is None else f" <span class='soft'>{escape(tr('out of 100'))}</span>"
    rows = "".join(f"<dt>{escape(key)}</dt><dd>{escape(value)}</dd>" for key, value in wording.need_rows(portrait))
    return (
        f"<div class='box'><b class='soft'>{escape(tr('Territorial need score'))}</b>"
        f"<div><span class='score'>{escape(score)}</span>{out_of}</div>"
        f"<div class='scale'>{steps}</div><b>{escape(wording.class_name(need.class_, need.classes))}</b>"
        f"<dl>{rows}</dl></div>"
    )


def _why(portrait: Portrait) -> str:
    if portrait.need.score is None:
        text = " ".join([tr("No score, hence no reasons."), wording.missing_sentence(portrait)])
        return f"<p class='soft'>{escape(text)}</p>"
    parts = [part for part in portrait.need.parts if part.own is not None]
    most = max([value for part in parts for value in (part.own, part.mean or 0.0)], default=0.0) or 1.0
    bars = "".join(
        f"<span>{escape(wording.name_of(part.names))}</span>"
        f"<div class='track'><i style='width:{_share(part.own, most)}'></i>"
        f"{_mean_mark(portrait, part.mean, most)}</div>"
        f"<b>{escape(wording.in_line(wording.score_text(part.own)))}</b>"
        for part in parts
    )
    longest = wording.longest_reason(portrait)
    lifts = (
        "".join(
            f"<span>{escape(wording.reason_label(portrait, reason.indicator))}</span>"
            f"<div class='track'><i class='more' style='width:{_share(reason.points, longest)}'></i></div>"
            f"<b>{escape(wording.points(reason.points))}</b>"
            for reason in portrait.need.reasons
        )
        or f"<span>{escape(tr('No indicator lifts it above the mean commune.'))}</span>"
    )
    return (
        f"<div class='two'><section><b>{escape(tr('Points of the score by domain'))}</b><div class='bars'>{bars}</div>"
        f"<p class='note'>{escape(wording.parts_sentence(portrait))}</p></section>"
        f"<section><b>{escape(tr('What lifts the score above the mean commune'))}</b><div class='bars'>{lifts}</div>"
        f"<p class='note'>{escape(tr('Points of the score above the mean of the communes.'))}</p></section></div>"
    )


def _mean_mark(portrait: Portrait, mean: float | None, most: float) -> str:
    if mean is None or portrait.need.basis != "score":
        return ""
    return f"<u style='inset-inline-start:{_share(mean, most)}'></u>"


def _share(value: float, most: float) -> str:
    return f"{100 * min(max(value / most, 0.0), 1.0):.1f}%"


def _traits(portrait: Portrait) -> str:
    sides = (
        ("weakness", "more", tr("Weaknesses"), tr("No indicator among the fifth of communes that need most.")),
        ("strength", "less", tr("Strengths"), tr("No indicator among the fifth of communes that need least.")),
    )
    found = []
    for kind, tone, title, none in sides:
        rows = "".join(_trait_row(line, portrait) for line in portrait.traits(kind))
        body = f"<table><tbody>{rows}</tbody></table>" if rows else f"<p class='note'>{escape(none)}</p>"
        found.append(f"<section><h2 class='{tone}'>{escape(title)}</h2>{body}</section>")
    return f"<div class='two'>{''.join(found)}</div>"


def _trait_row(line: Line, portrait: Portrait) -> str:
    label, value = wording.trait_text(line, portrait)
    return f"<tr><td>{escape(label)}</td><td class='soft'>{escape(value)}</td><td class='n'>{_place(line)}</td></tr>"


def _place(line: Line) -> str:
    if line.percentile is None:
        return ""
    tip = escape(wording.percentile_text(line.percentile), quote=True)
    style = f"inset-inline-start:calc({line.percentile:.1f}% - {0.8 * line.percentile / 100:.2f}em)"
    return f"<span class='place' title='{tip}'><i class='{line.kind}' style='{style}'></i></span>"


def _indicators(portrait: Portrait) -> str:
    zone = wording.name_of(portrait.reference.names)
    heads = _heads((tr("Indicator"), tr("Value"), zone, tr("Gap"), tr("Percentile"), tr("less need \u2013 more need")))
    rows = []
    for row in table_rows.table_rows(portrait):
        if isinstance(row, str):
            rows.append(f"<tr class='domain'><td colspan='6'>{escape(row)}</td></tr>")
            continue
        entry = portrait.indicators[row.indicator]
        rows.append(
            f"<tr><td>{linked(row.indicator, wording.table_label(entry))}</td>"
            f"{_value_cell(row.own, wording.figure_text(row.own, entry), row.kind)}"
            f"<td class='n'>{escape(wording.figure_text(row.reference, entry))}</td>"
            f"<td class='n'>{escape(wording.gap_text(row.gap, entry))}</td>"
            f"<td class='n'>{escape(wording.percentile_text(row.percentile))}</td><td class='n'>{_place(row)}</td></tr>"
        )
    note = f"<p class='note'>{escape(wording.indicators_sentence(portrait))}</p>"
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>{note}"


def _heads(texts: Iterable[str]) -> str:
    return "".join(f"<th{'' if not place else ' class=n'}>{escape(text)}</th>" for place, text in enumerate(texts))


def _value_cell(figure: Figure, text: str, kind: str = "") -> str:
    tone = "absent" if figure.value is None else kind
    return f"<td class='n {tone}'>{escape(text)}</td>"


def _trend(portrait: Portrait) -> str:
    title = f"<h2>{escape(tr('Change since 2014'))}</h2>"
    note = f"<p class='note'>{escape(wording.trend_sentence(portrait))}</p>"
    if not portrait.trends:
        return title + note
    heads = _heads((tr("Indicator"), "2014", "2024", tr("Since 2014"), tr("Reference")))
    rows = "".join(
        f"<tr><td>{linked(item.indicator, wording.short_label(entry))}</td>"
        f"{_value_cell(item.before, wording.figure_text(item.before, entry))}"
        f"{_value_cell(item.after, wording.figure_text(item.after, entry))}"
        f"<td class='n'><b>{escape(wording.gap_text(item.change, entry))}</b></td>"
        f"<td class='n soft'>{escape(wording.gap_text(item.reference_change, entry))}</td></tr>"
        for item in portrait.trends
        for entry in [portrait.indicators[item.indicator]]
    )
    return f"{title}<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{note}"


def _services(portrait: Portrait) -> str:
    heads = _heads((tr("Indicator"), tr("Value"), tr("Reference"), tr("Gap")))
    rows = "".join(
        f"<tr><td>{linked(line.indicator, wording.short_label(entry))}</td>"
        f"{_value_cell(line.own, wording.figure_text(line.own, entry))}"
        f"<td class='n soft'>{escape(wording.figure_text(line.reference, entry))}</td>"
        f"<td class='n soft'>{escape(wording.gap_text(line.gap, entry))}</td></tr>"
        for line in portrait.services
        for entry in [portrait.indicators[line.indicator]]
    )
    note = f"<p class='note'>{escape(wording.services_sentence(portrait))}</p>"
    title = f"<h2>{escape(tr('Services and access'))}</h2>"
    return f"{title}<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{note}"


def _aid(portrait: Portrait) -> str:
    shown = "" if portrait.aid is None else tiles(small_print.aid_tiles(portrait.aid))
    return f"{shown}<p class='note'>{escape(small_print.aid_sentence(portrait))}</p>"


def _small_print(portrait: Portrait) -> str:
    about = portrait.provenance
    is_synthetic = portrait.aid is not None and portrait.aid.is_synthetic
    tone = "status warning" if is_synthetic else "status"
    lines = (
        small_print.method_text(portrait),
        small_print.limits_text(portrait),
        small_print.marks_text(),
        small_print.date_line(about),
        small_print.sources_line(about),
    )
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f"<footer><p class='{tone}'>{escape(small_print.status_line(portrait))}</p>{body}</footer>"
