"""The page of peer families: the map, what sets each family apart, how well units belong, how many families."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...outputs.peers.families_layer import colour_of, family_names
from ...outputs.peers.words import category_words, family_name, value_text, variable_label
from ...qgis_support.i18n import format_number, label_of, tr
from ..needs.charts import ACCENT, SOFT, Scale, drawing, line, rect, text, x_axis, y_axis
from ..needs.territory_map import territory_map
from ..page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name

if TYPE_CHECKING:
    from ...domain.comparison.peers.families import Families, Trait
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled
    from ...outputs.needs.map_shapes import Shapes

WIDTH, LEFT, TALL = 720, 60, 340
GAP = 4


def families_page(
    found: Families,
    traits: Mapping[str, list[Trait]],
    scaled: Scaled,
    inputs: StructureInputs,
    shapes: Shapes | None,
    started: str,
    warnings: Sequence[str],
) -> str:
    """Return the page in the user's language. ``warnings``: sentences; ``started``: ISO time."""
    title = tr("Peer families of communes")
    lead = tr("{units} communes in {count} families by structure. Need and services play no part.").format(
        units=format_number(len(found.labels)), count=format_number(found.k)
    )
    parts = [
        heading(title, lead),
        paragraph(_belonging(found)),
        section(tr("Map"), _map(found, traits, inputs, shapes)),
        section(tr("The families"), _families(found, traits, inputs)),
        section(tr("What sets them apart"), _medians(found, traits, scaled, inputs), paragraph(_legend_text(), "note")),
        section(tr("How well communes belong (silhouette)"), _silhouettes(found), paragraph(_reading(), "note")),
        section(tr("How many families"), _curve(found)),
        section(tr("Method"), paragraph(_method(found, scaled, inputs))),
        warnings_section(warnings),
        footer([computed_on(started), label_of(inputs.licence) if inputs.licence else ""]),
    ]
    return page(title, parts)


def _belonging(found: Families) -> str:
    below = int((found.silhouette < 0).sum())
    return tr(
        "Mean silhouette {mean}; {below} communes lie nearer to another family than to their own. A family is a fair "
        "circle of comparison, not a natural kind: its limits are a convention."
    ).format(mean=format_number(found.mean, 2), below=format_number(below))


def _map(found: Families, traits: Mapping[str, list[Trait]], inputs: StructureInputs, shapes: Shapes | None) -> str:
    number = {medoid: place for place, medoid in enumerate(found.medoids, 1)}
    colours = {code: colour_of(number[medoid]) for code, medoid in found.labels.items()}
    tips = {code: f"{unit_name(inputs.names, code)}: {number[medoid]}" for code, medoid in found.labels.items()}
    names = family_names(found, traits)
    entries = [(colour_of(place), names[medoid]) for medoid, place in number.items()]
    return territory_map(tr("Map of the peer families"), shapes, colours, tips, entries)


def _swatch(number: int) -> Html:
    return Html(
        '<svg aria-hidden="true" width="12" height="12"><rect width="12" height="12" '
        f'fill="{colour_of(number)}"/></svg> {number}'
    )


def _families(found: Families, traits: Mapping[str, list[Trait]], inputs: StructureInputs) -> str:
    sizes, means = found.sizes(), found.silhouette.groupby(found.labels).mean()
    people = inputs.names["population"].reindex(found.labels.index).groupby(found.labels).sum()
    rows = [
        [
            _swatch(place),
            family_name(traits[medoid]),
            unit_name(inputs.names, medoid),
            format_number(sizes[medoid]),
            format_number(float(people[medoid])),
            format_number(float(means[medoid]), 2),
        ]
        for place, medoid in enumerate(found.medoids, 1)
    ]
    heads = [
        (tr("Family"), False),
        (tr("Traits"), False),
        (tr("Most typical commune"), False),
        (tr("Communes"), True),
        (tr("Population"), True),
        (tr("Silhouette"), True),
    ]
    return table(heads, rows)


def _medians(found: Families, traits: Mapping[str, list[Trait]], scaled: Scaled, inputs: StructureInputs) -> str:
    rows = []
    for place, medoid in enumerate(found.medoids, 1):
        by_name = {trait.variable: trait for trait in traits[medoid]}
        rows.append([_swatch(place), *(_median(by_name[name], inputs) for name in scaled.names)])
    heads = [(tr("Family"), False), *((variable_label(name, inputs.entries), True) for name in scaled.names)]
    return table(heads, rows)


def _median(trait: Trait, inputs: StructureInputs) -> str:
    if trait.percentile == trait.percentile:
        figure = value_text(trait.variable, trait.value, inputs.entries)
        mark = {"high": " ▲", "low": " ▼"}.get(trait.side, "")
        return f"{figure} (P{format_number(trait.percentile, 0)}){mark}"
    word = category_words().get((trait.variable, trait.category), trait.category)
    return tr("{share} % {category}").format(share=format_number(100 * trait.value, 0), category=word)


def _legend_text() -> str:
    return tr(
        "Median of the family and, after P, its percentile among all communes; ▲ above the 70th, ▼ below the 30th. "
        "Categories: share of the most frequent one."
    )


def _reading() -> str:
    return tr(
        "One line a commune, sorted within its family. 1: at home in its family; 0: between two; below 0: nearer to "
        "another one."
    )


def _silhouettes(found: Families) -> str:
    """The plot of Rousseeuw (1987), one block a family; lines thinner than a pixel are one shape."""
    low = min(float(found.silhouette.min()), 0.0)
    scale = Scale(low - 0.02, max(float(found.silhouette.max()), 0.1) + 0.02, LEFT, WIDTH - 60)
    room = TALL - 10 - GAP * (found.k - 1)
    parts, top, zero = x_axis(scale, 4, TALL, 8), 6.0, scale.at(0.0)
    for place, medoid in enumerate(found.medoids, 1):
        widths = found.silhouette[found.labels == medoid].sort_values(ascending=False).tolist()
        step = room / len(found.labels)
        points = [f"{zero:.1f},{top:.1f}"]
        for row, width in enumerate(widths):
            x = scale.at(width)
            points += [f"{x:.1f},{top + row * step:.2f}", f"{x:.1f},{top + (row + 1) * step:.2f}"]
        end = top + len(widths) * step
        points.append(f"{zero:.1f},{end:.1f}")
        parts.append(f'<polygon points="{" ".join(points)}" fill="{colour_of(place)}"/>')
        parts.append(text(LEFT - 8, (top + end) / 2 + 4, str(place), "end"))
        parts.append(text(WIDTH - 52, (top + end) / 2 + 4, format_number(sum(widths) / len(widths), 2), size=11))
        top = end + GAP
    mean = scale.at(found.mean)
    parts.append(line(zero, 4, zero, TALL, SOFT))
    parts.append(line(mean, 4, mean, TALL, "#333333", 1.2, ' stroke-dasharray="5 4"'))
    return drawing(tr("Silhouette of each commune, by family"), WIDTH, TALL + 20, parts)


def _curve(found: Families) -> str:
    """Mean silhouette by number of families; nothing when only one number was tried."""
    if len(found.curve) < 2:
        return ""
    tall, ks = 200, sorted(found.curve)
    across = Scale(ks[0] - 0.5, ks[-1] + 0.5, LEFT, WIDTH - 20)
    up = Scale(0.0, max(*found.curve.values(), 0.1) * 1.15, tall, 8)
    parts = y_axis(up, LEFT, WIDTH - 20, 5)
    for k in ks:
        x, y = across.at(k), up.at(found.curve[k])
        colour = ACCENT if k == found.k else "#a9bccb"
        tip = tr("{count} families: {mean}").format(count=k, mean=format_number(found.curve[k], 3))
        parts.append(rect(x - 14, y, 28, tall - y, colour, tip))
        parts.append(text(x, y - 5, format_number(found.curve[k], 2), "middle", 11))
        parts.append(text(x, tall + 15, str(k), "middle", 11))
    words = tr("Mean silhouette by number of families; {count} was kept, the largest.").format(count=found.k)
    return drawing(words, WIDTH, tall + 22, parts) + paragraph(words, "note")


def _method(found: Families, scaled: Scaled, inputs: StructureInputs) -> str:
    shares = tr("; ").join(
        f"{variable_label(name, inputs.entries)} {format_number(100 * share, 0)} %"
        for name, share in zip(scaled.names, scaled.weights)
    )
    return tr(
        "k-medoids (PAM) on the Gower distance of: {shares} (share of the weight). Numbers are held between their 1st "
        "and 99th percentile; population, density and area as logarithms; missing variables left aside pair by pair. "
        "Seed {seed}: the same choices give the same families. A family is named by its salient traits and its most "
        "typical commune (medoid). Relief is not in the reference data: add an altitude layer of your own to use it."
    ).format(shares=shares, seed=found.seed)
