"""«Explain this map»: a few sentences from the figures on screen, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.figures import plain, signed
from ....qgis_support.i18n import label_of, tr
from ..state.rows import node_rows
from .wording import aggregation_name, in_sentence, listed, normalisation_name

if TYPE_CHECKING:
    from ..baseline import Compared
    from ..data import ExplorerData
    from ..state.engine import Scored

NAMED = 3


def explain_map(data: ExplorerData, scored: Scored, baseline: Compared, is_changed: bool) -> list[str]:
    """One paragraph an item: what is shown, what it rests on, where need is highest, what changed."""
    return [
        *_what(data, scored, is_changed),
        _basis(scored),
        *_where(data, scored),
        *(_changes(data, scored, baseline) if is_changed or baseline.is_other else []),
        tr("The score compares territories. It says nothing about a household and decides about none."),
    ]


def _what(data: ExplorerData, scored: Scored, is_changed: bool) -> list[str]:
    known = int((scored.scores == scored.scores).sum())
    title = label_of(scored.model.title) or scored.model.id
    text = tr("The map shows the need score with the model «{title}». Communes with a score: {known} of {total}.")
    text = text.format(known=plain(known), total=plain(len(scored.scores)), title=title)
    if known < len(scored.scores):
        text += " " + tr("Without a score for want of figures: {count} (hatched, not zero).").format(
            count=plain(len(scored.scores) - known)
        )
    if is_changed:
        return [text, tr("The model on screen was changed and is not saved: this is an exploration, not the score.")]
    return [text]


def _basis(scored: Scored) -> str:
    model = scored.model
    groups = [row for row in node_rows(model, model) if row.parent == model.root.id and row.weight > 0]
    groups.sort(key=lambda row: -row.effective)
    shares = listed(tr("{name} ({share} %)").format(name=row.label, share=plain(100 * row.effective)) for row in groups)
    return tr("Indicators joined: {count}; weights: {groups}. Scale: {scale}. Joined by: {joining}.").format(
        count=plain(sum(leaf.weight > 0 for leaf in model.leaves)),
        groups=shares,
        scale=normalisation_name(model.normalisation.method),
        joining=aggregation_name(model.aggregation),
    )


def _where(data: ExplorerData, scored: Scored) -> list[str]:
    """The highest ranks, and the regions that hold more than their share of the highest class."""
    import numpy as np

    order = np.argsort(np.where(np.isnan(scored.ranks), np.inf, scored.ranks), kind="stable")[:NAMED]
    names = listed(data.unit_name(str(data.communes.codes[row])) for row in order)
    lines = [tr("Need is highest in {communes}.").format(communes=names)]
    if not scored.limits:
        return [*lines, tr("The scores do not differ.")]
    top = scored.classes == len(scored.limits) - 1
    regions = [
        (int((top & (data.communes.regions == region)).sum()), int((data.communes.regions == region).sum()), region)
        for region in data.regions
    ]
    regions = sorted((found for found in regions if found[0]), key=lambda found: -found[0])[:NAMED]
    named = listed(
        tr("{region} ({count} of {total})").format(
            region=data.zone_name(region), count=plain(count), total=plain(total)
        )
        for count, total, region in regions
    )
    limit = plain(scored.limits[-2], 1)
    return [
        *lines,
        tr("Communes in the highest class (above {limit}): {count}. Most are in: {regions}.").format(
            limit=limit, count=plain(int(top.sum())), regions=named
        ),
    ]


def _changes(data: ExplorerData, scored: Scored, baseline: Compared) -> list[str]:
    import numpy as np

    change = scored.ranks - baseline.ranks
    known = ~np.isnan(change)
    if not known.any():
        return []
    other_class = known & (scored.classes != baseline.classes)
    model = tr("«{title}»").format(title=baseline.title) if baseline.is_other else tr("the saved model")
    text = tr("Against {model}: communes that change rank: {moved}; communes that change class: {classes}.").format(
        model=model, moved=plain(int((change[known] != 0).sum())), classes=plain(int(other_class.sum()))
    )
    lines = [text]
    filled = np.where(known, change, 0.0)
    for row, words in (
        (int(np.argmin(filled)), tr("Moves most towards the highest need: {commune} (rank change {change}).")),
        (int(np.argmax(filled)), tr("Moves most away from the highest need: {commune} (rank change {change}).")),
    ):
        if filled[row]:
            name = data.unit_name(str(data.communes.codes[row]))
            lines.append(words.format(commune=name, change=in_sentence(signed(float(filled[row])))))
    return lines
