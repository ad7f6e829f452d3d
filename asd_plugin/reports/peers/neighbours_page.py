"""The page of similar territories: where they are, how near, what makes them alike, what differs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...domain.comparison.peers.neighbours import APART, CLOSE
from ...outputs.peers.neighbours_layer import UNIT_COLOUR, rank_classes
from ...outputs.peers.words import reason_texts, value_text, variable_label
from ...qgis_support.i18n import format_number, label_of, tr
from ..needs.charts import INK, dot, drawing, legend, rect, shortened, text
from ..needs.territory_map import territory_map
from ..page_parts import computed_on, footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name

if TYPE_CHECKING:
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled
    from ...domain.comparison.peers.neighbours import Neighbours
    from ...outputs.needs.map_shapes import Shapes

OTHERS = "#f1eee8"
WIDTH, NAMES, STEP, TOP = 720, 260, 22, 4
MOST_DRAWN = 40
# Okabe and Ito's eight colours first, told apart by colour-blind readers.
HUES = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#000000", "#999999", "#661100",
    "#6699cc", "#117733",
)  # fmt: skip


def neighbours_page(
    found: Neighbours,
    scaled: Scaled,
    inputs: StructureInputs,
    shapes: Shapes | None,
    started: str,
    warnings: Sequence[str],
) -> str:
    """Return the page in the user's language. ``warnings``: sentences; ``started``: ISO time."""
    name = unit_name(inputs.names, found.unit)
    title = tr("Territories similar to {commune}").format(commune=name)
    lead = tr(
        "{count} communes most alike by structure, out of {units} compared. Need and services play no part."
    ).format(count=format_number(len(found.codes)), units=format_number(len(scaled.codes)))
    sentence = tr(
        "The nearest is {nearest}, at {distance}; the average commune of the workspace is at {average}. Distance 0: "
        "same on every variable; 1: opposite on every one."
    ).format(
        nearest=unit_name(inputs.names, found.codes[0]),
        distance=format_number(found.distances[0], 3),
        average=format_number(found.average, 3),
    )
    parts = [
        heading(title, lead),
        paragraph(sentence),
        section(tr("Where they are"), _map(found, inputs, shapes, name)),
        section(tr("How far, variable by variable"), _bars(found, scaled, inputs), _bar_legend(scaled, inputs)),
        section(tr("Why they are alike"), _reasons(found, inputs)),
        section(tr("Their figures"), _figures(found, scaled, inputs)),
        section(tr("Method"), paragraph(_method(scaled, inputs))),
        warnings_section(warnings),
        footer([computed_on(started), label_of(inputs.licence) if inputs.licence else ""]),
    ]
    return page(title, parts)


def _map(found: Neighbours, inputs: StructureInputs, shapes: Shapes | None, name: str) -> str:
    classes = rank_classes(found)
    colours = dict.fromkeys(inputs.names.index, OTHERS)
    tips = {}
    for code, rank, distance in zip(found.codes, found.ranks, found.distances):
        colours[code] = next(shade for first, last, shade, _ in classes if first <= rank <= last)
        tips[code] = f"{rank}. {unit_name(inputs.names, code)}: {format_number(distance, 3)}"
    colours[found.unit], tips[found.unit] = UNIT_COLOUR, name
    entries = [(UNIT_COLOUR, name), *((shade, words) for _, _, shade, words in classes), (OTHERS, tr("other communes"))]
    drawn = territory_map(tr("Map of the similar territories"), shapes, colours, tips, entries)
    if shapes is None:
        return drawn
    # Towns are a few pixels wide on a map of the country: a numbered ring says where they are.
    rings = [_ring(shapes, code, rank, colours[code], tips[code]) for code, rank in zip(found.codes, found.ranks)]
    rings.append(_ring(shapes, found.unit, 0, UNIT_COLOUR, name))
    return drawn.replace("</svg>", "".join(rings) + "</svg>", 1)


def _ring(shapes: Shapes, code: str, rank: int, colour: str, tip: str) -> str:
    """A ring with the rank at the first point of a unit's outline; empty when it has none."""
    start = re.match(r"M(-?\d+) (-?\d+)", shapes.paths.get(code, ""))
    if start is None:
        return ""
    x, y = float(start[1]), float(start[2])
    more = ' direction="ltr" stroke="none" fill="#222222" font-weight="bold"'
    return dot(x, y, 11, colour, tip, ' stroke="#ffffff" stroke-width="3"') + (
        text(x + 15, y + 10, str(rank), size=30, more=more + ' paint-order="stroke"') if rank else ""
    )


def _bars(found: Neighbours, scaled: Scaled, inputs: StructureInputs) -> str:
    """One bar a neighbour, cut by variable: the parts sum to the distance."""
    hues = dict(zip(scaled.names, HUES * 3))
    drawn = min(len(found.codes), MOST_DRAWN)
    room = WIDTH - NAMES - 60
    scale = room / max(max(found.distances[:drawn]), 1e-9)
    parts = []
    for place in range(drawn):
        y, x = TOP + place * STEP, float(NAMES)
        parts.append(text(NAMES - 8, y + 15, shortened(unit_name(inputs.names, found.codes[place]), 36), "end"))
        by_name = {reason.variable: reason for reason in found.reasons[place]}
        for name in scaled.names:
            if name in by_name:
                wide = by_name[name].part * scale
                tip = f"{variable_label(name, inputs.entries)}: {format_number(by_name[name].part, 3)}"
                parts.append(rect(x, y + 3, wide, 15, hues[name], tip))
                x += wide
        parts.append(text(x + 6, y + 15, format_number(found.distances[place], 3), more=f' fill="{INK}"'))
    more = len(found.codes) - drawn
    note = paragraph(tr("and {count} more, in the table").format(count=format_number(more)), "note") if more else ""
    return drawing(tr("Distance of each similar territory, by variable"), WIDTH, TOP * 2 + drawn * STEP, parts) + note


def _bar_legend(scaled: Scaled, inputs: StructureInputs) -> str:
    return legend([(hue, variable_label(name, inputs.entries)) for name, hue in zip(scaled.names, HUES * 3)])


def _reasons(found: Neighbours, inputs: StructureInputs) -> str:
    rows = []
    for place, code in enumerate(found.codes):
        alike = reason_texts(found.alike(place), found.unit, code, inputs) or "–"
        different = reason_texts(found.different(place), found.unit, code, inputs) or tr("nothing much")
        figures = (format_number(found.ranks[place]), format_number(found.distances[place], 3))
        rows.append([figures[0], unit_name(inputs.names, code), figures[1], alike, different])
    heads = [
        (tr("Rank"), True),
        (tr("Commune"), False),
        (tr("Distance"), True),
        (tr("Alike (this commune and the other)"), False),
        (tr("Different (this commune and the other)"), False),
    ]
    return table(heads, rows)


def _figures(found: Neighbours, scaled: Scaled, inputs: StructureInputs) -> str:
    rows = [
        [
            unit_name(inputs.names, code),
            code,
            *(value_text(name, inputs.table.at[code, name], inputs.entries) for name in scaled.names),
        ]
        for code in (found.unit, *found.codes)
    ]
    heads = [(tr("Commune"), False), (tr("HCP code"), False)]
    return table([*heads, *((variable_label(name, inputs.entries), True) for name in scaled.names)], rows)


def _method(scaled: Scaled, inputs: StructureInputs) -> str:
    shares = tr("; ").join(
        f"{variable_label(name, inputs.entries)} {format_number(100 * share, 0)} %"
        for name, share in zip(scaled.names, scaled.weights)
    )
    return tr(
        "Gower distance: for each variable the difference as a share of its range (logarithms of population, density "
        "and area; 0 or 1 for categories), averaged with the weights {shares}. Extremes are held at the 1st and 99th "
        "percentile. Missing variables are left aside pair by pair. «Alike»: closer than the average commune on that "
        "variable, and within {close} % of its range; «different»: {apart} % or more."
    ).format(shares=shares, close=format_number(100 * CLOSE), apart=format_number(100 * APART))
