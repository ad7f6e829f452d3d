"""What the user has chosen in the comparison dock, as one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_CHOSEN = 12
MOST_INDICATORS = 12
DEFAULT_REFERENCE = "region"
LEVELS = ("commune", "province", "region")
MILIEUS = ("total", "urban", "rural")
VIEWS = ("distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table")


@dataclass(frozen=True)
class Chosen:
    """A chosen unit and the index of its colour and shape, kept as long as it stays chosen."""

    code: str
    colour: int


@dataclass(frozen=True)
class ComparisonState:
    """Chosen units of one ``level`` in the order of choice, what is compared, with what, how it is seen.

    ``indicators``: the first is the main one. ``second``: the indicator across the scatter, empty for the next one of
    ``indicators``. ``reference``: an own zone (``province``, ``region``, ``country``, ``family``), the code of a zone
    or of one unit, or ``list:<name>``. ``milieu`` and ``view``: of ``MILIEUS``, ``VIEWS``; ``focus``: unit in focus.
    """

    chosen: tuple[Chosen, ...] = ()
    indicators: tuple[str, ...] = ()
    period: str = ""
    reference: str = DEFAULT_REFERENCE
    focus: str = ""
    level: str = "commune"
    milieu: str = "total"
    second: str = ""
    view: str = "distribution"

    @property
    def indicator(self) -> str:
        """The main indicator, empty before one is chosen."""
        return self.indicators[0] if self.indicators else ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the chosen units."""
        return tuple(item.code for item in self.chosen)

    @property
    def full(self) -> bool:
        """Whether no further unit can be told apart."""
        return len(self.chosen) >= MOST_CHOSEN

    def with_unit(self, code: str) -> ComparisonState:
        """Add a unit with the lowest free colour; nothing changes when it is there already or the list is full."""
        if code in self.codes or self.full:
            return self
        taken = {item.colour for item in self.chosen}
        colour = next(index for index in range(MOST_CHOSEN) if index not in taken)
        return replace(self, chosen=(*self.chosen, Chosen(code, colour)))

    def without_unit(self, code: str) -> ComparisonState:
        """Remove a unit; the others keep their colours."""
        focus = "" if self.focus == code else self.focus
        return replace(self, chosen=tuple(item for item in self.chosen if item.code != code), focus=focus)

    def with_main(self, indicator: str) -> ComparisonState:
        """Make ``indicator`` the main one; the other chosen ones stay behind it."""
        others = tuple(name for name in self.indicators[1:] if name != indicator)
        return replace(self, indicators=(indicator, *others))
