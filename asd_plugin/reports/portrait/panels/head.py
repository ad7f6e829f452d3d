"""First page: who the commune is, its score and rank, and the sentence that sums it up."""

from __future__ import annotations

from ....outputs import palettes
from ....outputs.styling import HATCHES
from ....qgis_support.i18n import tr
from .. import wording
from ..paper import CENTRE, END, INK, SOFT, Paper
from ..record import Need, Portrait


def identity(paper: Paper, portrait: Portrait) -> None:
    """Five figures side by side."""
    tiles(paper, wording.identity_tiles(portrait.identity))


def tiles(paper: Paper, shown: list[tuple[str, str]]) -> None:
    """Figures with their captions under them, separated by thin lines."""
    width = paper.width / max(len(shown), 1)
    for place, (figure, caption) in enumerate(shown):
        x = place * width
        if place:
            paper.line(x, 1.5, x, paper.height - 1.5)
        inner, top = width - 5, 0.52 * paper.height
        start = x + (0.0 if place == 0 else 3.5)
        paper.text(start, 0, inner, top, figure, 1.75, bold=True)
        paper.text(start, top, inner, paper.height - top, caption, 0.9, ink=SOFT, wrap=True, middle=False)


def need_box(paper: Paper, portrait: Portrait) -> None:
    """The score in large figures, its class on the scale of classes, ranks and interval."""
    need, pad = portrait.need, 4.0
    room = paper.width - 2 * pad
    paper.text(pad, 2.5, room, 5, tr("Territorial need score"), 1.0, bold=True, ink=SOFT)
    if need.score is None:
        paper.text(pad, 8, room, 12, wording.status_word("missing"), 3.2, bold=True)
    else:
        figure = wording.score_text(need.score)
        paper.text(pad, 7.5, room * 0.55, 14, figure, 4.1, bold=True)
        used = paper.text_width(figure, 4.1, True)
        paper.text(pad + used + 2, 13.5, room - used - 2, 6, tr("out of 100"), 1.05, ink=SOFT)
    _scale(paper.part(pad, 23, room, 10), need)
    y, step = 35.0, min((paper.height - 36.5) / 4, 5.0)
    for key, value in wording.need_rows(portrait):
        used = paper.text_width(value, 1.0, True) + 1
        paper.text(pad, y, room - used, step, key, 0.92, ink=SOFT)
        paper.text(pad + room - used, y, used, step, value, 1.0, bold=True, align=END)
        y += step


def _scale(paper: Paper, need: Need) -> None:
    """The classes from pale to dark, the commune's own pointed at and named."""
    count = max(need.classes, 1)
    step = paper.width / count
    for place, colour in enumerate(palettes.colours("need", count)):
        is_own = need.class_ == place + 1
        paper.fill(place * step, 0 if is_own else 1.2, step - 0.6, 4.6 if is_own else 2.2, colour)
    paper.text(0, 5.4, paper.width, 4.6, wording.class_name(need.class_, need.classes), 1.1, bold=True, ink=INK)


def summary(paper: Paper, portrait: Portrait) -> None:
    """The sentence that sums the page up."""
    paper.text(0, 0, paper.width, paper.height, wording.summary_sentence(portrait), 1.0, wrap=True)


def legend(paper: Paper, portrait: Portrait) -> None:
    """Classes of the map, the sign of units without score, and the commune's own outline."""
    need = portrait.need
    count = max(need.classes, 1)
    room = paper.width * 0.62
    step = room / count
    paper.text(0, 0, room, 3.6, tr("Need, least to highest"), 0.9, ink=SOFT)
    for place, colour in enumerate(palettes.colours("need", count)):
        paper.fill(place * step, 4.0, step, 2.6, colour)
    for place, text in enumerate(limits_of(portrait)):
        at = min(max(place * step - 6, -1.0), room - 11)
        align = CENTRE if 0 < place < count else END if place else "start"
        paper.text(at if place else 0, 6.9, 12, 3.4, text, 0.8, ink=SOFT, align=align)
    fill, hatch, angles = HATCHES["missing"]
    paper.hatched(room + 6, 0.6, 4.5, 2.6, fill, hatch, angles)
    paper.text(room + 12, 0, paper.width - room - 12, 3.8, tr("n.d. (not scored)"), 0.85, ink=SOFT)
    paper.fill(room + 6, 4.6, 4.5, 2.6, INK)
    paper.fill(room + 6.5, 5.1, 3.5, 1.6, "#ffffff")
    paper.text(room + 12, 4, paper.width - room - 12, 3.8, tr("the commune"), 0.85, ink=SOFT)


def limits_of(portrait: Portrait) -> list[str]:
    """Limits of the classes as the map's legend prints them."""
    return [wording.score_text(limit) for limit in portrait.need.limits]
