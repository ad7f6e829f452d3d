"""What is exported: the ranking and the parts of a score as rows, and both as pictures that say what they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ....charts.figures import plain, signed
from ....charts.spec import GapSpec, TableSpec, Words
from ....qgis_support.i18n import label_of, tr
from ..widgets.ranking_model import Ranked, ranking_titles
from ..words.why import leaf_labels, parts, why
from ..words.wording import in_sentence

if TYPE_CHECKING:
    from ..baseline import Compared
    from ..data import ExplorerData
    from ..state.engine import Scored

MOST_ROWS = 40  # of a picture: one page
SOURCES_NAMED = 3


@dataclass(frozen=True)
class Status:
    """What a reader must know about figures that left the screen: ``kept`` in words, whether the model was changed."""

    kept: str
    is_changed: bool
    today: str


def ranking_rows(ranked: list[Ranked], baseline: Compared) -> list[list[Any]]:
    """The ranking as shown, titles first; figures unrounded, missing None."""
    head = [tr("Code"), *ranking_titles(baseline.title)]
    return [head, *([row.code, row.rank, row.name, row.score, row.change, row.province] for row in ranked)]


def ranking_picture(
    data: ExplorerData, scored: Scored, ranked: list[Ranked], baseline: Compared, status: Status
) -> TableSpec:
    """The first rows of the ranking as shown."""
    shown = ranked[:MOST_ROWS]
    note = ""
    if len(shown) < len(ranked):
        note = tr("Rows shown: the first {shown} of {count}.").format(shown=plain(len(shown)), count=plain(len(ranked)))
    rows = tuple(
        (
            plain(row.rank),
            row.name,
            plain(row.score, 1),
            in_sentence(signed(row.change)),
            row.province,
        )
        for row in shown
    )
    title = tr("Ranking of the communes")
    words = Words(title=title, note=note, foot=_foot(data, scored, status), empty=tr("No commune is shown."))
    return TableSpec(words, tuple(ranking_titles(baseline.title)), rows, (False, True, False, False, True))


def why_rows(data: ExplorerData, scored: Scored, code: str, reference: str) -> list[list[Any]]:
    """Every indicator with its part of the gap to the zone, the widest first; the parts sum to the gap."""
    labels, zone = leaf_labels(scored), data.communes.zone_of(code, reference)
    found, _ = parts(data, scored, code, zone)
    names = data.unit_name(code), data.zone_name(zone)
    head = [
        tr("Code"), tr("Commune"), tr("Compared with"), tr("Indicator (code)"), tr("Indicator"), tr("Points of score"),
    ]  # fmt: skip
    ordered = sorted(found.items(), key=lambda item: -abs(item[1]))
    return [head, *([code, *names, leaf, labels[leaf], part] for leaf, part in ordered)]


def why_picture(
    data: ExplorerData, scored: Scored, code: str, reference: str, baseline: Compared, status: Status
) -> GapSpec:
    """The chart on screen, with what it stands on."""
    found = why(data, scored, code, reference, baseline)
    words = replace(found.bars.words, subtitle=found.heading, foot=_foot(data, scored, status))
    return replace(found.bars, words=words)


def _foot(data: ExplorerData, scored: Scored, status: Status) -> tuple[str, ...]:
    title = label_of(scored.model.title) or scored.model.id
    entries = (data.indicators.get(leaf.indicator or "", {}) for leaf in scored.model.leaves)
    sources = list(dict.fromkeys(entry["source"] for entry in entries if entry.get("source")))
    named = "; ".join(sources[:SOURCES_NAMED]) + ("; …" if len(sources) > SOURCES_NAMED else "")
    kept = status.kept
    if status.is_changed:
        kept = tr("changed and not saved: an exploration, not the official score")
    return (
        tr("Model: «{title}» ({state})").format(title=title, state=kept),
        *((tr("Source: {source}").format(source=named),) if named else ()),
        tr("Workspace {workspace}, {date}").format(workspace=data.name, date=status.today),
    )
