"""The page of a robustness study: ranking with intervals, what moves the ranks, how wide the intervals are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...outputs import palettes
from ...outputs.needs.robustness_layer import interval_table, study_numbers
from ...qgis_support.i18n import format_number, label_of, tr
from ..page_parts import footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name
from .charts import (
    ACCENT,
    DARK,
    SOFT,
    Bar,
    Scale,
    bars,
    dot,
    drawing,
    legend,
    line,
    rect,
    shortened,
    text,
    x_axis,
)
from .territory_map import territory_map

if TYPE_CHECKING:
    import pandas as pd

    from ...outputs.needs.map_shapes import Shapes
    from ...outputs.needs.robustness_layer import Study

SHOWN, BINS = 40, 30
SHARES = (0.0, 0.05, 0.25, 0.75, 0.95, 1.0)  # limits of the map: never, seldom, sometimes, often, practically always
WIDTH, NAMES, STEP = 720, 230, 17


def robustness_page(
    study: Study, names: pd.DataFrame, small_print: list[str], warnings: list[str], shapes: Shapes | None = None
) -> str:
    """Return the page in the user's language; ``small_print``: layer, licence, date; ``shapes``: outlines to map."""
    model, settings = study.score.model, study.ranks.settings
    title = tr("Robustness of the ranking: {title}").format(title=label_of(model.title) or model.id)
    lines = [
        tr("Model: {id}").format(id=model.id),
        tr("Seed: {seed}; draws: {digest}").format(seed=settings.seed, digest=study.ranks.draws.digest[:16]),
        *small_print,
        tr("The score describes territories; it says nothing about a household."),
    ]
    parts = [
        heading(title, _lead(study)),
        section(tr("Ranking with intervals"), _ranking(study, names), paragraph(_reading(study), "note")),
        section(tr("How often each unit is in the top group"), probability_map(study, names, shapes)),
        section(tr("Width of the rank intervals"), _histogram(study)),
        section(tr("Which choice moves the ranks (Sobol indices)"), _sobol(study)),
        section(tr("The ranking without each indicator"), _left_out(study)),
        section(tr("Choices of the study"), _variants(study)),
        warnings_section(warnings),
        footer(lines),
    ]
    return page(title, parts)


def choice_names() -> dict[str, str]:
    """Choices that may vary, in the user's language."""
    return {
        "weights": tr("Weights"),
        "treatment": tr("Treatment of extreme values"),
        "imputation": tr("Missing values"),
        "normalisation": tr("Normalisation"),
        "aggregation": tr("Aggregation"),
        "left_out": tr("Indicator left out"),
    }


def _lead(study: Study) -> str:
    numbers = study_numbers(study)
    return tr(
        "{draws} draws of the choices behind the score. In 95 % of them or more, the same {sure} units are in the top "
        "group of {quota}; {possible} others are in it in some. Half of the rank intervals are {width} ranks wide or "
        "less."
    ).format(
        draws=format_number(numbers["DRAWS_MADE"]),
        quota=format_number(numbers["QUOTA_UNITS"]),
        sure=format_number(numbers["UNITS_SURE"]),
        possible=format_number(numbers["UNITS_POSSIBLE"]),
        width=format_number(numbers["MEDIAN_WIDTH"]),
    )


def _reading(study: Study) -> str:
    low, high = study.ranks.settings.interval
    return tr(
        "The line goes from the {low} % to the {high} % quantile of the ranks drawn; the dot is the rank under the "
        "model as it is, the bar across the median. At the right, the share of draws in which the unit is in the top "
        "group of {quota} units (dashed line)."
    ).format(low=format_number(100 * low), high=format_number(100 * high), quota=format_number(study.ranks.quota))


def _ranking(study: Study, names: pd.DataFrame) -> str:
    found = interval_table(study).dropna(subset=["nominal_rank"]).sort_values("nominal_rank", kind="stable").head(SHOWN)
    top, bottom = 8.0, 8.0 + STEP * len(found)
    end = max(found["rank_high"].max(), found["nominal_rank"].max(), min(study.ranks.quota, 2 * SHOWN))
    scale = Scale(1.0, max(end, 2.0), NAMES + 52, WIDTH - 58)
    parts = x_axis(scale, top, bottom)
    if study.ranks.quota <= scale.high:
        at = scale.at(study.ranks.quota + 0.5)
        parts.append(line(at, top, at, bottom, SOFT, 1.2, ' stroke-dasharray="5 3"'))
    for place, (unit, row) in enumerate(found.iterrows()):
        middle = top + STEP * (place + 0.5)
        name = unit_name(names, unit)
        parts.append(text(NAMES, middle + 4, shortened(name, 34), "end", 11.5))
        parts.append(text(NAMES + 36, middle + 4, format_number(row["nominal_rank"]), "end", 11))
        low, high = scale.at(row["rank_low"]), scale.at(row["rank_high"])
        parts.append(line(low, middle, high, middle, ACCENT, 4, ' stroke-linecap="round" opacity="0.55"'))
        median = scale.at(row["median_rank"])
        parts.append(line(median, middle - 5, median, middle + 5, ACCENT, 2))
        tip = tr("{name}: rank {rank}, from {low} to {high}").format(
            name=name,
            rank=format_number(row["nominal_rank"]),
            low=format_number(row["rank_low"], 1),
            high=format_number(row["rank_high"], 1),
        )
        parts.append(dot(scale.at(row["nominal_rank"]), middle, 3.6, palettes.NEED[4], tip))
        share = f"{format_number(100 * row['probability_in_quota'])} %"
        parts.append(text(WIDTH - 6, middle + 4, share, "end", 11))
    return drawing(tr("Ranking with intervals"), WIDTH, bottom + 20, parts)


def probability_map(study: Study, names: pd.DataFrame, shapes: Shapes | None) -> str:
    """The share of draws in which each unit is in the top group, on fixed limits, so that two studies compare."""
    import numpy as np

    found = interval_table(study).dropna(subset=["nominal_rank"])
    shades = palettes.colours("need", len(SHARES) - 1)
    places = np.digitize(found["probability_in_quota"], SHARES[1:-1])
    line_of = tr("{name}: {share} % of the draws, rank {rank}")
    colours, tips = {}, {}
    for place, (unit, row) in zip(places, found.iterrows()):
        colours[unit] = shades[int(place)]
        share, rank = format_number(100 * row["probability_in_quota"]), format_number(row["nominal_rank"])
        tips[unit] = line_of.format(name=unit_name(names, unit), share=share, rank=rank)
    ends = [(format_number(100 * low), format_number(100 * high)) for low, high in zip(SHARES, SHARES[1:])]
    entries = [(shade, tr("{low} to {high} %").format(low=low, high=high)) for shade, (low, high) in zip(shades, ends)]
    return territory_map(tr("How often each unit is in the top group"), shapes, colours, tips, entries[::-1])


def _histogram(study: Study) -> str:
    import numpy as np

    widths = interval_table(study)["rank_width"].dropna().to_numpy()
    if not len(widths) or widths.max() <= 0:
        return paragraph(tr("No rank moved in any draw."))
    counts, edges = np.histogram(widths, bins=BINS, range=(0.0, float(widths.max())))
    bottom, tall, step = 160.0, 140.0, (WIDTH - 20) / BINS
    scale = Scale(0.0, float(widths.max()), 10, WIDTH - 10)
    parts = x_axis(scale, 14, bottom)
    for place, count in enumerate(counts):
        height = tall * count / counts.max()
        tip = tr("{low} to {high}: {count} units").format(
            low=format_number(edges[place]), high=format_number(edges[place + 1]), count=format_number(count)
        )
        parts.append(rect(10 + place * step, bottom - height, step - 1, height, palettes.NEUTRAL[2], tip))
    parts += [line(10, bottom, WIDTH - 10, bottom, SOFT)]
    note = paragraph(tr("Across: ranks between the two ends of the interval. Upwards: units."), "note")
    return drawing(tr("Width of the rank intervals"), WIDTH, bottom + 20, parts) + note


def _sobol(study: Study) -> str:
    if study.sobol is None:
        return ""
    found = study.sobol.table
    found, called, rows = found[found["output"] == "shift"], choice_names(), []
    for _, row in found.sort_values("total", ascending=False, kind="stable").iterrows():
        name = called[row["choice"]]
        rows.append(Bar(name, row["first"], row["first_low"], row["first_high"], palettes.DENSITY[1]))
        rows.append(Bar("", row["total"], row["total_low"], row["total_high"], ACCENT))
    key = legend([(palettes.DENSITY[1], tr("Alone (first order)")), (ACCENT, tr("With the others (total order)"))])
    note = tr(
        "Share of the variance of the mean rank shift. {count} evaluations; the whiskers are bootstrap intervals. "
        "Total far above first order: choices act together."
    ).format(count=format_number(study.sobol.evaluations))
    return bars(tr("Which choice moves the ranks (Sobol indices)"), rows, 2) + key + paragraph(note, "note")


def _left_out(study: Study) -> str:
    if study.left_out is None:
        return ""
    model, found = study.score.model, study.left_out.table.sort_values("mean_shift", ascending=False, kind="stable")
    rows = [
        Bar(label_of(model.node(leaf).label) or leaf, row["mean_shift"], colour=DARK, shown=_shift(row))
        for leaf, row in found.iterrows()
    ]
    note = tr("Mean rank shift when the indicator is left out; in brackets, units that enter the top group.")
    return bars(tr("The ranking without each indicator"), rows) + paragraph(note, "note")


def _shift(row: pd.Series) -> str:
    return f"{format_number(row['mean_shift'], 1)} ({format_number(row['entered_quota'])})"


def _variants(study: Study) -> str:
    ranks, called = study.ranks, choice_names()
    rows = [[called["weights"], _weights(study), format_number(ranks.settings.draws), ""]]
    rows += [
        [called[row["choice"]], str(row["variant"]), format_number(row["draws"]), format_number(row["shift"], 1)]
        for _, row in ranks.variants.iterrows()
    ]
    if ranks.settings.leave_one_out:
        rows.append([called["left_out"], tr("one indicator or none"), format_number(ranks.settings.draws), ""])
    heads = [(tr("Choice"), False), (tr("Variant"), False), (tr("Draws"), True), (tr("Mean rank shift"), True)]
    return table(heads, rows)


def _weights(study: Study) -> str:
    chosen = study.ranks.settings.weights
    if chosen is None:
        return tr("as in the model")
    if chosen.method == "uniform":
        return tr("each weight changed by up to {share} %").format(share=format_number(100 * chosen.spread, 0))
    return tr("Dirichlet law of concentration {value}").format(value=format_number(chosen.concentration, 0))
