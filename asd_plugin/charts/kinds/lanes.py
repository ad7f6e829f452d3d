"""Markers that would cover one another move apart: into lanes along an axis, or into a gutter beside it."""

from __future__ import annotations

from ..page import MARKER, Page
from ..scene import Box, Symbol, Touch
from ..spec import Mark

LANE = MARKER + 3.0
ABREAST = 4  # marks side by side in the gutter


def dodge(places: list[float], apart: float) -> list[int]:
    """Lane of each marker so that no two in a lane are closer than ``apart``; as few lanes as the order allows."""
    lanes, last = [0] * len(places), []
    for index in sorted(range(len(places)), key=lambda i: places[i]):
        lane = next((n for n, x in enumerate(last) if places[index] - x >= apart), len(last))
        if lane == len(last):
            last.append(places[index])
        last[lane] = places[index]
        lanes[index] = lane
    return lanes


def offset(lane: int) -> float:
    """Lanes fan out from the middle: 0, up, down, further up ..."""
    step = (lane + 1) // 2 * LANE
    return -step if lane % 2 else step


def gutter_width(most_lost: int) -> float:
    """Room to keep beside an axis when at most ``most_lost`` units of a row have no value."""
    return min(most_lost, ABREAST) * LANE + 6.0 if most_lost else 0.0


def lanes_height(marks: list[Mark], places: list[float]) -> tuple[list[int], float]:
    """Lane of each mark that has a value, and the height that holds all lanes and the gutter's lines."""
    lanes = dodge(places, MARKER + 2)
    lines = -(-(len(marks) - len(places)) // ABREAST)
    return lanes, max(max(lanes, default=0) + 1, lines, 1) * LANE + 4


def put_lost(lost: list[Mark], page: Page, middle: float) -> None:
    """Put the marks of units without a value in the gutter, at the end of the row whose middle is ``middle``."""
    lines = -(-len(lost) // ABREAST)
    left = page.right - gutter_width(len(lost)) + 6
    for place, mark in enumerate(lost):
        x = left + MARKER / 2 + place % ABREAST * LANE
        y = middle + (place // ABREAST - (lines - 1) / 2) * LANE
        page.items.append(page.lost(mark, x, y, MARKER - 1))
        page.touches.append(Touch(Box(x - 7, y - 7, 14, 14), mark.code))


def put_marks(known: list[Mark], places: list[float], lanes: list[int], page: Page, middle: float) -> list[Symbol]:
    """Put the markers at their places, fanned out around ``middle``."""
    symbols = []
    for mark, x, lane in zip(known, places, lanes):
        symbol = page.symbol(mark, x, middle + offset(lane))
        symbols.append(symbol)
        page.touches.append(Touch(Box(symbol.x - 7, symbol.y - 7, 14, 14), mark.code))
    page.items += symbols
    return symbols
