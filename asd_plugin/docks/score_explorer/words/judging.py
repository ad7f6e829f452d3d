"""What is said of pairwise judgements: fractions as people write them, and how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.figures import plain
from ....qgis_support.i18n import tr
from .wording import listed

if TYPE_CHECKING:
    from ..state.judgements import Verdict


def fraction(value: float) -> str:
    """Judgements as people write them: 3, 1/3, and one decimal for what is neither."""
    if value >= 1:
        return plain(value, 0 if abs(value - round(value)) < 1e-6 else 1)
    turned = 1.0 / value
    return f"1/{plain(turned, 0 if abs(turned - round(turned)) < 1e-6 else 1)}"


def percent(share: float) -> str:
    """A weight as a share of 100."""
    return tr("{percent} %").format(percent=plain(100 * share, 1))


def verdict_text(found: Verdict, labels: dict[str, str]) -> str:
    """Whether the judgements agree; if not, the three that contradict each other most, and which to look at first."""
    from ....domain.weighting.ahp import HIGHEST_RATIO

    judged, ratio = found.judged, plain(found.judged.consistency_ratio, 2)
    if judged.is_consistent:
        return tr("Consistency ratio {ratio}: the judgements agree well enough.").format(ratio=ratio)
    worst = judged.worst
    return tr(
        "Consistency ratio {ratio}, above {limit}: the judgements contradict each other, most of all {triple}. "
        "Look first at {first} against {second}: {given} given, {would_be} would agree with the others."
    ).format(
        ratio=ratio,
        limit=plain(HIGHEST_RATIO, 2),
        triple=listed(f"«{labels[name]}»" for name in worst.names),
        first=labels[worst.change[0]],
        second=labels[worst.change[1]],
        given=fraction(worst.given),
        would_be=fraction(worst.would_be),
    )


def joint_text(found: Verdict, labels: dict[str, str]) -> str:
    """The weights of all experts together and their consistency."""
    weights = listed((f"{labels[name]} {percent(share)}" for name, share in found.weights.items()), strong=True)
    text = tr("Together (geometric mean of the judgements): {weights}.").format(weights=weights)
    return f"{text}\n{verdict_text(found, labels)}"
