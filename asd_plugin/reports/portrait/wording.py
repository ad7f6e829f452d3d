"""The words and figures of a portrait in the language spoken: one formatted text for paper, page, table and map tip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...charts.figures import plain, signed
from ...qgis_support.i18n import format_number, label_of, language, tr
from ...qgis_support.written import in_line
from .record import Figure, Identity, Line, Need, Portrait

SCORE_DECIMALS = 1
LONGEST_LABEL = 54
LEAST_FULL_BAR = 3.0
NARROW = "\u00a0"
DOT = " \u00b7 "
ABSENT = ("missing", "not_asked", "hidden_primary", "hidden_secondary", "hidden")


def score_text(value: float | None) -> str:
    """A score as every map tip, table and page prints it."""
    return format_number(value, SCORE_DECIMALS)


def status_word(status: str) -> str:
    """What stands in the place of a figure that is not there, never empty and never zero."""
    if status.startswith("hidden"):
        return tr("hidden")
    return tr("not asked") if status == "not_asked" else tr("n.d.")


def unit_of(indicator: Mapping[str, Any]) -> str:
    """Short unit printed after a figure (``%``, ``km``), empty when the unit is a phrase."""
    unit = label_of(indicator["unit"])
    if unit.startswith("%"):
        return "\u00a0%"
    return f"\u00a0{unit}" if len(unit) <= 3 and "/" not in unit else ""


def figure_text(figure: Figure, indicator: Mapping[str, Any]) -> str:
    """A value with its decimals and unit, a star when imputed, or the word for why it is not there."""
    if figure.value is None:
        return status_word(figure.status)
    star = "*" if figure.status == "imputed" else ""
    return value_text(figure.value, indicator) + star


def value_text(value: float, indicator: Mapping[str, Any]) -> str:
    """A known value with its decimals and short unit; yes or no for a question of that kind."""
    if label_of(indicator["unit"], "fr") == "0/1":
        return tr("yes") if value >= 0.5 else tr("no")
    text, suffix = plain(value, int(indicator["decimals"])), unit_of(indicator)
    return in_line(text + suffix) if suffix.endswith("%") else in_line(text) + suffix


def gap_text(gap: float | None, indicator: Mapping[str, Any]) -> str:
    """A gap with its sign; a dash where there is nothing to subtract."""
    if gap is None or label_of(indicator["unit"], "fr") == "0/1":
        return "\u2013"
    return in_line(signed(gap, int(indicator["decimals"])))


def percentile_text(percentile: float | None) -> str:
    """A percentile as a whole number."""
    return "\u2013" if percentile is None else plain(percentile)


def short_label(indicator: Mapping[str, Any]) -> str:
    """Short label of an indicator."""
    return label_of(indicator.get("short_label") or indicator["label"])


def table_label(indicator: Mapping[str, Any]) -> str:
    """Label of an indicator with its unit where the figure does not carry it whole; short where it is long."""
    unit = label_of(indicator["unit"])
    text = label_of(indicator["label"])
    shown = "" if unit in ("%", "0/1", "km") else f" \u2013 {unit}" if "(" in unit else f" ({unit})"
    for whole in (text + shown, text, short_label(indicator) + shown):
        if len(whole) <= LONGEST_LABEL:
            return whole
    return short_label(indicator)


def name_of(names: Mapping[str, str]) -> str:
    """A name in the language spoken."""
    return label_of(dict(names))


def other_name(identity: Identity) -> str:
    """The commune's name in the other script."""
    return str(identity.names.get("fr" if language() == "ar" else "ar", ""))


def kind_line(identity: Identity) -> str:
    """Kind, province, region and code of a commune."""
    milieu = {"urban": tr("Urban commune"), "rural": tr("Rural commune")}.get(identity.milieu, tr("Commune"))
    parts = [
        milieu,
        province_line(identity),
        tr("Region: {name}").format(name=name_of(identity.region)),
        tr("HCP code {code}").format(code=in_line(identity.code)),
    ]
    return DOT.join(parts)


def province_line(identity: Identity) -> str:
    """The province, named."""
    text = tr("Prefecture of {name}") if "prefecture" in identity.province_kind else tr("Province of {name}")
    return text.format(name=name_of(identity.province))


def identity_tiles(identity: Identity) -> list[tuple[str, str]]:
    """Figure and caption of each tile."""
    return [
        (plain(identity.population), tr("inhabitants in 2024")),
        (plain(identity.households), tr("households")),
        (in_line(plain(identity.area_km2)) + NARROW + tr("km\u00b2"), tr("area")),
        (plain(identity.per_km2, 1 if (identity.per_km2 or 0) < 10 else 0), tr("inhabitants per km\u00b2")),
        (_change_text(identity.change), tr("population since 2014")),
    ]


def _change_text(change: float | None) -> str:
    return status_word("missing") if change is None else in_line(f"{signed(change, 1)}\u00a0%")


def missing_sentence(portrait: Portrait) -> str:
    """Which indicators of an unscored commune have no figure."""
    labels = [short_label(portrait.indicators[x.indicator]) for x in portrait.lines if x.own.value is None]
    if not labels:
        return ""
    return tr("Without a figure here ({count}): {labels}.").format(count=plain(len(labels)), labels=", ".join(labels))


def class_name(class_: int | None, classes: int) -> str:
    """A need class in words; class 1 is the least need."""
    if class_ is None:
        return tr("not scored")
    words = {
        5: (tr("very low need"), tr("low need"), tr("middling need"), tr("high need"), tr("very high need")),
        4: (tr("low need"), tr("rather low need"), tr("rather high need"), tr("high need")),
        3: (tr("low need"), tr("middling need"), tr("high need")),
    }.get(classes)
    if words:
        return words[class_ - 1]
    return tr("class {class_} of {classes}").format(class_=plain(class_), classes=plain(classes))


def need_rows(portrait: Portrait) -> list[tuple[str, str]]:
    """Ranks, the interval of ranks other defensible weights would give, and the mean of the zone: name and figure."""
    need, zone = portrait.need, name_of(portrait.reference.names)
    if need.rank is None:
        return [(tr("Not ranked: too few indicators are known."), "")]
    everywhere = tr("Rank in the country") if portrait.provenance.national else tr("Rank in the workspace")
    rows = [(everywhere, _of(need.rank, need.rank_of))]
    if need.zone_rank_of != need.rank_of:
        rows.append((tr("Rank, {zone}").format(zone=zone), _of(need.zone_rank, need.zone_rank_of)))
    rows.append((tr("Rank interval (90 %)"), interval_text(need)))
    middle = tr("Median, {zone}") if need.zone_basis == "median_of_members" else tr("Weighted mean, {zone}")
    rows.append((middle.format(zone=zone), in_line(score_text(need.zone_score))))
    return rows


def interval_text(need: Need) -> str:
    """Between which ranks other defensible choices of weights would put the commune."""
    if need.rank_low is None or need.rank_high is None:
        return tr("not studied")
    return in_line(f"{plain(need.rank_low)}\u2013{plain(need.rank_high)}")


def _of(rank: int | None, count: int) -> str:
    return in_line(f"{plain(rank)} / {plain(count)}")


def summary_sentence(portrait: Portrait) -> str:
    """What the first page says, in one or two sentences written from the figures."""
    need, name = portrait.need, name_of(portrait.identity.names)
    if need.score is None:
        return tr("{name} has no need score: too few of its indicators are known. It is not a score of zero.").format(
            name=name
        )
    first = tr("{name} has a need score of {score} out of 100 ({class_}); the reference ({zone}) is at {mean}.").format(
        name=name,
        score=in_line(score_text(need.score)),
        class_=class_name(need.class_, need.classes),
        zone=name_of(portrait.reference.names),
        mean=in_line(score_text(need.zone_score)),
    )
    return f"{first} {_reasons_sentence(portrait)}".strip()


def _reasons_sentence(portrait: Portrait) -> str:
    labels = [reason_label(portrait, reason.indicator) for reason in portrait.need.reasons[:2]]
    if not labels:
        return tr("No indicator lifts it above the mean commune.")
    if len(labels) == 1:
        return tr("What lifts it most above the mean commune: {first}.").format(first=labels[0])
    return tr("What lifts it most above the mean commune: {first} and {second}.").format(
        first=labels[0], second=labels[1]
    )


def reason_label(portrait: Portrait, indicator: str) -> str:
    """Label of an indicator that may be out of the catalogue."""
    entry = portrait.indicators.get(indicator)
    return short_label(entry) if entry else indicator


def longest_reason(portrait: Portrait) -> float:
    """Points that fill a bar of reasons: the strongest one's, but never so few that a trifle looks like much."""
    return max([LEAST_FULL_BAR, *(reason.points for reason in portrait.need.reasons)])


def points(value: float | None) -> str:
    """Points of the score with their sign."""
    return in_line(signed(value, SCORE_DECIMALS))


def parts_sentence(portrait: Portrait) -> str:
    """How to read the bars of the score's parts."""
    if portrait.need.basis == "score":
        return tr("The bars sum to the score; the line on each is the mean commune.")
    return tr("The bars sum to the gap between the score and that of the mean commune.")


def trait_text(line: Line, portrait: Portrait) -> tuple[str, str]:
    """Label of an indicator, and its value against the reference."""
    entry = portrait.indicators[line.indicator]
    value = tr("{value} against {reference}").format(
        value=figure_text(line.own, entry), reference=figure_text(line.reference, entry)
    )
    return short_label(entry), value


def trend_sentence(portrait: Portrait) -> str:
    """How many indicators of the trend got better, counted from the figures."""
    known = [t for t in portrait.trends if t.change is not None]
    if not known:
        return tr("No indicator is known for both censuses.")
    better = sum(_is_better(portrait, t.indicator, t.change) for t in known)
    return tr("{better} of {count} indicators show less need in 2024 than in 2014.").format(
        better=plain(better), count=plain(len(known))
    )


def _is_better(portrait: Portrait, indicator: str, change: float) -> bool:
    return change * float(portrait.indicators[indicator].get("direction") or 0) < 0


def services_sentence(portrait: Portrait) -> str:
    """How many services are further behind than in the reference."""
    known = [line for line in portrait.services if line.gap is not None]
    behind = sum(line.gap * float(portrait.indicators[line.indicator].get("direction") or 0) > 0 for line in known)
    return tr("Less well served than the reference on {behind} of {count} indicators.").format(
        behind=plain(behind), count=plain(len(known))
    )


def indicators_sentence(portrait: Portrait) -> str:
    """How many indicators are weaknesses and strengths."""
    return tr(
        "{weak} weaknesses and {strong} strengths among {count} indicators, against {communes} communes of {zone}."
    ).format(
        weak=plain(len(portrait.traits("weakness"))),
        strong=plain(len(portrait.traits("strength"))),
        count=plain(len(portrait.lines)),
        communes=plain(portrait.reference.communes),
        zone=name_of(portrait.reference.names),
    )
