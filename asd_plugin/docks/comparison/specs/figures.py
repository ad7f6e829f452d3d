"""One comparison with what its charts need to name things: state, data, catalogue entries, date."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ....qgis_support.i18n import label_of
from ..sentences import by_need

if TYPE_CHECKING:
    from ....domain.comparison.compare import Column, Compared, Comparison
    from ....domain.comparison.trend import Trend
    from ..data import ComparisonData
    from ..state import ComparisonState

MOST_ROWS = 12


def figures_of(data: ComparisonData, state: ComparisonState, today: str) -> Figures:
    """Compare the main indicator of ``state``; the other indicators are compared when a view asks for them."""
    from ....domain.comparison.compare import compare

    column = column_or_empty(data, state.indicator, state.period)
    return Figures(data, state, compare(data.communes, column, state.codes, state.reference), today)


class Figures:
    """The comparison of the main indicator, and of any other on demand, each once."""

    def __init__(self, data: ComparisonData, state: ComparisonState, comparison: Comparison, today: str):
        self.data, self.state, self.comparison, self.today = data, state, comparison, today
        self.indicator: dict[str, Any] = data.indicators[state.indicator]
        self.column: Column = column_or_empty(data, state.indicator, state.period)
        self.colours = {item.code: item.colour for item in state.chosen}

    def ordered(self) -> list[Compared]:
        """Chosen units, highest need first, those without a figure last."""
        return by_need(self.comparison) + [unit for unit in self.comparison.units if unit.rank is None]

    def period_of(self, indicator: str) -> str:
        """Period an indicator is shown for: the chosen one when it has it, else its latest, else the chosen one."""
        periods = self.periods_of(indicator)
        return self.state.period if self.state.period in periods or not periods else periods[-1]

    def periods_of(self, indicator: str) -> list[str]:
        """Periods an indicator has values for, earliest first."""
        return sorted(period for name, period in self.data.columns if name == indicator)

    def column_of(self, indicator: str) -> Column:
        """Values of an indicator for the period it is shown for; a column of missing ones when it has none here."""
        return column_or_empty(self.data, indicator, self.period_of(indicator))

    def titled(self, indicator: str, short: bool = False) -> str:
        """Label of an indicator with the period it is shown for."""
        entry = self.data.indicators[indicator]
        label = label_of((entry.get("short_label") if short else None) or entry["label"])
        return f"{label} ({self.period_of(indicator)})"

    @property
    def second(self) -> str:
        """Indicator across the scatter: the chosen one, else the next of those chosen, else of the same domain."""
        main = self.state.indicator
        wished = [self.state.second, *self.state.indicators, *self._of_domain(), *self.data.indicators]
        return next((name for name in wished if name and name != main and self.periods_of(name)), main)

    @cached_property
    def several(self) -> tuple[str, ...]:
        """Indicators of the views that show many: the chosen ones, or the domain's where only one is chosen."""
        chosen = self.state.indicators
        return tuple((chosen if len(chosen) > 1 else self._of_domain())[:MOST_ROWS])

    @property
    def shows_domain(self) -> bool:
        """Whether those are the domain's, because only one indicator is chosen."""
        return len(self.state.indicators) < 2

    @cached_property
    def lines(self) -> tuple:
        """The chosen units across several indicators."""
        from ....domain.comparison.profile import profile

        columns = {name: self.column_of(name) for name in self.several}
        return profile(self.data.communes, columns, self.state.codes, self.state.reference)

    @cached_property
    def trend(self) -> Trend:
        """The main indicator through its periods."""
        from ....domain.comparison.trend import follow

        name = self.state.indicator
        columns = {period: column_or_empty(self.data, name, period) for period in self.periods_of(name)}
        return follow(self.data.communes, columns, self.state.codes, self.state.reference)

    def _of_domain(self) -> list[str]:
        """The main indicator, then the others of its domain that have values, in catalogue order."""
        main, entries = self.state.indicator, self.data.indicators
        domain = entries[main]["domain"]
        others = [name for name, entry in entries.items() if entry["domain"] == domain and name != main]
        return [main, *(name for name in others if self.periods_of(name))]


def column_or_empty(data: ComparisonData, indicator: str, period: str) -> Column:
    """Values of an indicator for a period; all missing where the workspace has none for this level and milieu."""
    import numpy as np

    from ....domain.comparison.compare import Column

    found = data.columns.get((indicator, period))
    if found is not None:
        return found
    count = data.communes.codes.size
    direction = int(data.indicators[indicator].get("direction") or 0)
    return Column(np.full(count, np.nan), np.full(count, "missing", dtype=object), {}, direction)
