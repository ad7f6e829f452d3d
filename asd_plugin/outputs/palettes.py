"""Colours of the maps: sequential, light to dark, told apart by colour-blind readers and on a grey printer.

Need runs from pale yellow to dark red-brown, density from pale green to dark blue: two themes are never mistaken for
one another. Indicators run in purple where more means more need, in green where more means less of it. Changes run
from zero, the palest, to orange (worse) and to blue (better). Lightness falls at every step, so the order survives
deuteranopia and black-and-white copies (a test measures both).
"""

from __future__ import annotations

NEED = ("#fbe8b2", "#f9c273", "#f08d47", "#cf4f2c", "#86201d")
DENSITY = ("#d9edcb", "#a0d6ba", "#54b4bd", "#2a7db0", "#1f3f7f")
NEUTRAL = ("#eeeae4", "#cfc7bf", "#a89c94", "#7d706b", "#4d4341")
ISSUE = ("#ece4f2", "#cdb8dd", "#a984bf", "#7f4f98", "#4f1f66")
RESOURCE = ("#edf1d0", "#c9d99a", "#97b765", "#5d8c3c", "#285a20")
PALETTES = {"need": NEED, "density": DENSITY, "neutral": NEUTRAL, "issue": ISSUE, "resource": RESOURCE}
# The two arms of a diverging scale, from zero outwards.
WARM = ("#fbe3cd", "#ec9f63", "#b4531c")
COOL = ("#dbe8f3", "#86b3d6", "#2d6499")

BORDER = "#ffffff"
PROVINCE_LINE = "#6b6b6b"
REGION_LINE = "#2e2e2e"
MISSING_FILL, MISSING_HATCH = "#e4e4e4", "#9a9a9a"
HIDDEN_FILL, HIDDEN_HATCH = "#ffffff", "#5b5470"
NOT_ASKED_FILL, NOT_ASKED_HATCH = "#f4f4f1", "#b9b6a8"


def colours(name: str, count: int) -> list[str]:
    """Return ``count`` colours of palette ``name``, light to dark, by straight interpolation between its five anchors.

    One class takes the middle colour. Raises KeyError for an unknown palette.
    """
    anchors = [_channels(colour) for colour in PALETTES[name]]
    if count <= 1:
        return [PALETTES[name][len(anchors) // 2]] * max(count, 0)
    return [_mix(anchors, place * (len(anchors) - 1) / (count - 1)) for place in range(count)]


def arm(anchors: tuple[str, ...], count: int) -> list[str]:
    """``count`` colours of one arm of the diverging scale, from zero outwards; a single one takes the middle."""
    if count <= 1:
        return [anchors[len(anchors) // 2]] * max(count, 0)
    channels = [_channels(colour) for colour in anchors]
    return [_mix(channels, place * (len(anchors) - 1) / (count - 1)) for place in range(count)]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mix(anchors: list[tuple[int, int, int]], position: float) -> str:
    low = min(int(position), len(anchors) - 2)
    share = position - low
    mixed = (round(a + (b - a) * share) for a, b in zip(anchors[low], anchors[low + 1]))
    return "#{:02x}{:02x}{:02x}".format(*mixed)
