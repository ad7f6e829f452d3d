"""What the user has chosen in the comparison dock, as one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_CHOSEN = 8
DEFAULT_REFERENCE = "region"


@dataclass(frozen=True)
class Chosen:
    """A chosen commune and the index of its colour and shape, kept as long as it stays chosen."""

    code: str
    colour: int


@dataclass(frozen=True)
class ComparisonState:
    """Chosen communes in the order of choice, indicator, period, reference (own zone or a code), unit in focus."""

    chosen: tuple[Chosen, ...] = ()
    indicator: str = ""
    period: str = ""
    reference: str = DEFAULT_REFERENCE
    focus: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the chosen communes."""
        return tuple(item.code for item in self.chosen)

    @property
    def full(self) -> bool:
        """Whether no further commune can be told apart."""
        return len(self.chosen) >= MOST_CHOSEN

    def with_unit(self, code: str) -> ComparisonState:
        """Add a commune with the lowest free colour; nothing changes when it is there already or the list is full."""
        if code in self.codes or self.full:
            return self
        taken = {item.colour for item in self.chosen}
        colour = next(index for index in range(MOST_CHOSEN) if index not in taken)
        return replace(self, chosen=(*self.chosen, Chosen(code, colour)))

    def without_unit(self, code: str) -> ComparisonState:
        """Remove a commune; the others keep their colours."""
        focus = "" if self.focus == code else self.focus
        return replace(self, chosen=tuple(item for item in self.chosen if item.code != code), focus=focus)
