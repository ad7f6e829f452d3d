"""Why the commune scores what it scores, and where it stands among the communes of its reference zone."""

from __future__ import annotations

from ....qgis_support.i18n import tr
from .. import wording
from ..paper import ACCENT, END, INK, LESS, LINE, MORE, SOFT, TRACK, Paper
from ..record import Line, Portrait

SHOWN_TRAITS = 5


def reasons(paper: Paper, portrait: Portrait) -> None:
    """Two halves: what each domain adds to the score, and the indicators that lift it above the mean commune."""
    half = (paper.width - 8) / 2
    if not portrait.need.reasons and not portrait.need.parts:
        text = " ".join([tr("No score, hence no reasons."), wording.missing_sentence(portrait)])
        paper.text(0, 0, paper.width, paper.height, text, 1.05, ink=SOFT, wrap=True, middle=False)
        return
    _parts(paper.part(0, 0, half, paper.height), portrait)
    _reasons(paper.part(half + 8, 0, half, paper.height), portrait)


def _parts(paper: Paper, portrait: Portrait) -> None:
    parts = [part for part in portrait.need.parts if part.own is not None]
    paper.text(0, 0, paper.width, 4.4, tr("Points of the score by domain"), 1.0, bold=True)
    values = [value for part in parts for value in (part.own, part.mean or 0.0)]
    low, high = min([0.0, *values]), max([0.0, *values]) or 1.0
    if not parts:
        return
    step = min((paper.height - 10) / len(parts), 8.4)
    room = paper.width - 13

    def at(value: float) -> float:
        return (value - low) / (high - low) * room

    for place, part in enumerate(parts):
        y = 5.2 + place * step
        paper.text(0, y, paper.width, 3.6, wording.name_of(part.names), 0.9, ink=SOFT)
        top = y + 3.7
        paper.fill(0, top, room, 2.6, TRACK)
        start, end = sorted((at(0.0), at(part.own)))
        paper.fill(start, top, end - start, 2.6, ACCENT)
        if part.mean is not None and portrait.need.basis == "score":
            paper.line(at(part.mean), top - 0.6, at(part.mean), top + 3.2, INK, 0.45)
        paper.text(room + 1, top - 0.9, 12, 4.4, wording.in_line(wording.score_text(part.own)), 1.0, True, align=END)
    paper.text(0, paper.height - 4, paper.width, 4, wording.parts_sentence(portrait), 0.82, ink=SOFT)


def _reasons(paper: Paper, portrait: Portrait) -> None:
    paper.text(0, 0, paper.width, 4.4, tr("What lifts the score above the mean commune"), 1.0, bold=True)
    shown = portrait.need.reasons
    if not shown:
        paper.text(0, 6, paper.width, 5, tr("No indicator lifts it above the mean commune."), ink=SOFT)
        return
    longest, room = wording.longest_reason(portrait), paper.width - 13
    step = 8.4 if len(shown) <= 5 else (paper.height - 10) / len(shown)
    for place, reason in enumerate(shown):
        y = 5.2 + place * step
        paper.text(0, y, paper.width, 3.6, wording.reason_label(portrait, reason.indicator), 0.9, ink=SOFT)
        top = y + 3.7
        paper.fill(0, top, room, 2.6, TRACK)
        paper.fill(0, top, reason.points / longest * room, 2.6, MORE)
        paper.text(room + 1, top - 0.9, 12, 4.4, wording.points(reason.points), 1.0, True, align=END)
    note = tr("Points of the score above the mean of the communes.")
    paper.text(0, paper.height - 4, paper.width, 4, note, 0.82, ink=SOFT)


def strengths(paper: Paper, portrait: Portrait) -> None:
    """Indicators on which few communes of the zone need less."""
    none = tr("No indicator among the fifth of communes that need least.")
    _traits(paper, portrait, portrait.traits("strength"), LESS, none)


def weaknesses(paper: Paper, portrait: Portrait) -> None:
    """Indicators on which few communes of the zone need more."""
    none = tr("No indicator among the fifth of communes that need most.")
    _traits(paper, portrait, portrait.traits("weakness"), MORE, none)


def _traits(paper: Paper, portrait: Portrait, lines: list[Line], colour: str, none: str) -> None:
    """One line each: label, value against the reference, and its place from 0 (least need) to 100 on a strip."""
    if not lines:
        paper.text(0, 0.5, paper.width, 5, none, 0.95, ink=SOFT)
        return
    shown, more = lines[:SHOWN_TRAITS], len(lines) - SHOWN_TRAITS
    strip = 17.0
    figures = (paper.width - strip) * 0.41
    step = min((paper.height - (4 if more > 0 else 0)) / max(len(shown), 5), 5.6)
    for place, line in enumerate(shown):
        y = place * step
        label, value = wording.trait_text(line, portrait)
        labels = paper.width - strip - figures - 4
        paper.text(0, y, labels, step, label, 0.95)
        paper.text(labels + 1, y, figures, step, value, 0.88, ink=SOFT)
        position(paper.part(paper.width - strip, y, strip, step), line.percentile, colour)
    if more > 0:
        text = tr("and {count} more, in the table").format(count=wording.plain(more))
        paper.text(0, len(shown) * step, paper.width, 4, text, 0.85, ink=SOFT)


def position(paper: Paper, percentile: float | None, colour: str) -> None:
    """A strip from 0 to 100 with the commune on it; the outer fifths marked."""
    middle = paper.height / 2
    paper.line(0, middle, paper.width, middle, LINE, 0.9)
    for share in (0.2, 0.8):
        paper.line(paper.width * share, middle - 0.9, paper.width * share, middle + 0.9, LINE, 0.25)
    if percentile is not None:
        paper.dot(1.2 + (paper.width - 2.4) * percentile / 100, middle, 2.4, colour)
