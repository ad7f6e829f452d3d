"""Why a commune is ranked where it is: figures from the domain, worded and drawn for the dock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ....charts.figures import plain, signed
from ....charts.spec import GapSpec, Mark, Words
from ....domain.comparison.zones import FAMILY, OWN_FAMILY
from ....qgis_support.i18n import label_of, tr
from .wording import in_sentence, listed

if TYPE_CHECKING:
    from ..baseline import Compared
    from ..data import ExplorerData
    from ..state.engine import Scored

MOST_BARS = 8
LIFTS, LOWERS = 1, 0  # colour and shape of a bar: more need than the zone, less need
NAMED = 3


@dataclass(frozen=True)
class Why:
    """What the panel shows: a heading, the bars, and one line each on what weighs and what helps."""

    heading: str
    bars: GapSpec
    weak: str
    strong: str


@dataclass(frozen=True)
class LeafChoice:
    """An indicator to try another figure for: its own ``value`` (None when missing), unit and decimals."""

    id: str
    label: str
    value: float | None
    unit: str
    decimals: int


def zone_options(has_families: bool = False) -> list[tuple[str, str]]:
    """The reference zones on offer: id and name; the peer family where the workspace has families."""
    names = {
        "province": tr("its province"),
        "region": tr("its region"),
        "country": tr("the whole country"),
    }
    if has_families:
        names[OWN_FAMILY] = tr("its peer family")
    return list(names.items())


def why(data: ExplorerData, scored: Scored, code: str, reference: str, baseline: Compared) -> Why:
    """Explain one commune against its zone (an own zone, or ``family``); parts sum to the gap shown."""
    row, labels = data.row(code), leaf_labels(scored)
    zone = data.communes.zone_of(code, reference)
    name, zone_name = data.unit_name(code), data.zone_name(zone)
    if scored.scores[row] != scored.scores[row]:
        text = tr("{commune} has no score: too many of its figures are missing.").format(commune=name)
        return Why(text, GapSpec(Words(empty=text)), "", "")
    if zone == FAMILY:
        text = tr("{commune} is in no peer family: choose another reference.").format(commune=name)
        return Why(text, GapSpec(Words(empty=text)), "", "")
    found, gap = parts(data, scored, code, zone)
    heading = tr("{commune}: rank {rank} of {count}, score {score}").format(
        commune=name,
        rank=plain(float(scored.ranks[row])),
        count=plain(float((scored.ranks == scored.ranks).sum())),
        score=plain(float(scored.scores[row]), 1),
    )
    before = float(baseline.ranks[row])
    if before == before and (baseline.is_other or before != scored.ranks[row]):
        words = tr("(with «{model}»: {rank})") if baseline.is_other else tr("(with the saved model: {rank})")
        heading += " " + words.format(model=baseline.title, rank=plain(before))
    return Why(
        heading, _bars(found, gap, labels, name, zone_name, zone.startswith(FAMILY)), *_traits(scored, code, labels)
    )


def leaf_labels(scored: Scored) -> dict[str, str]:
    """Names of the indicators in the user's language."""
    return {leaf.id: label_of(leaf.label) or leaf.id for leaf in scored.model.leaves}


def leaf_choices(data: ExplorerData, code: str) -> list[LeafChoice]:
    """The indicators of the model with the commune's own figures, in the order of the file."""
    choices = []
    for leaf in data.chosen.model.leaves:
        entry: dict[str, Any] = data.indicators.get(leaf.indicator or "", {})
        value = float(data.inputs.table.at[code, leaf.id])
        choices.append(
            LeafChoice(
                leaf.id,
                label_of(leaf.label) or leaf.id,
                None if value != value else value,
                label_of(entry["unit"]) if entry else "",
                int(entry.get("decimals", 2)),
            )
        )
    return choices


def what_if_text(scored: Scored, code: str, leaf: str, value: float) -> str:
    """What would become of a commune with another figure, everything computed again."""
    from ....domain.explanation.what_if import what_if_unit

    found = what_if_unit(scored.live, code, leaf, value)
    if found.score != found.score:
        return tr("With that figure the commune would have no score.")
    return tr("Score {before} becomes {after}; rank {old} becomes {new}.").format(
        before=plain(found.score_before, 1),
        after=plain(found.score, 1),
        old=plain(found.rank_before),
        new=plain(found.rank),
    )


def parts(data: ExplorerData, scored: Scored, code: str, zone: str) -> tuple[dict[str, float], float]:
    """Points of score by indicator between a commune and its zone, and the gap they sum to.

    Communes count by their population in a territory, all the same in a peer family.
    """
    from ....domain.explanation.references import counted_by
    from ....domain.explanation.zone_gaps import gaps_to_zone

    found = gaps_to_zone(scored.live, zone, data.communes.members(zone), counted_by(data.communes, zone))
    known = found.parts.loc[code].dropna()
    return {str(leaf): float(part) for leaf, part in known.items()}, float(found.units.at[code, "gap"])


def _bars(
    parts: dict[str, float], gap: float, labels: dict[str, str], name: str, zone: str, is_family: bool
) -> GapSpec:
    """The widest parts as bars, widest first; the note says what the others add up to."""
    ordered = sorted(parts.items(), key=lambda item: -abs(item[1]))
    shown, others = ordered[:MOST_BARS], ordered[MOST_BARS:]
    marks = tuple(
        Mark(leaf, labels[leaf], LIFTS if part > 0 else LOWERS, part, in_sentence(signed(part, 1)))
        for leaf, part in shown
    )
    words = (
        tr("Gap to {zone} (mean of its communes), in points: {gap}. The parts sum to the gap.")
        if is_family
        else tr("Gap to {zone} (mean weighted by population), in points: {gap}. The parts sum to the gap.")
    )
    summary = words.format(gap=in_sentence(signed(gap, 1)), zone=zone)
    note = ""
    if others:
        note = tr("Other indicators together ({count}): {points}.").format(
            count=plain(len(others)), points=in_sentence(signed(sum(part for _, part in others), 1))
        )
    about = Words(title=tr("Why {commune} is ranked there").format(commune=name), note=note, summary=summary)
    return GapSpec(about, marks, tr("less need than the zone"), tr("more need than the zone"), 1, tr("points of score"))


def _traits(scored: Scored, code: str, labels: dict[str, str]) -> tuple[str, str]:
    from ....domain.explanation.traits import traits

    table = traits(scored.live, code)
    table = table[table["is_leaf"]]
    weak = table[table["kind"] == "weakness"].head(NAMED)
    strong = table[table["kind"] == "strength"].iloc[::-1].head(NAMED)
    return _named(weak, labels, tr("Weighs most: {list}.")), _named(strong, labels, tr("Needs least: {list}."))


def _named(table: Any, labels: dict[str, str], words: str) -> str:
    if not len(table):
        return ""
    items = [
        tr("{name} (more need than {percent} % of communes)").format(name=labels[leaf], percent=plain(percentile))
        for leaf, percentile in table["percentile"].items()
    ]
    return words.format(list=listed(items, strong=True))
