"""What the density dock says, in the user's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...domain.density.settings import (
    AMOUNT,
    AREA,
    ELIGIBLE,
    HOUSEHOLDS,
    PEOPLE,
    POPULATED_AREA,
    POPULATION,
    UNIT_HOUSEHOLDS,
    WHOLE,
)
from ...domain.density.tables.settings import UNSPECIFIED
from ...outputs.styling import absent_label
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.written import period_words
from .state.choice import COUNT, MEAN, SUM, Choice
from .state.grid import MISSING, OK, PRIMARY, SECONDARY, SPLITS, CellGrid

if TYPE_CHECKING:
    from .data import Run
    from .state.measured import Measured

BAND = re.compile(r"\d+(-\d+|\+)$")  # the bands that ages were put in; any other text stands for itself


def numerator_name(numerator: str) -> str:
    """Name of what is counted."""
    if numerator.startswith(SUM):
        return tr("Sum of {measure}").format(measure=numerator[len(SUM) :])
    if numerator.startswith(MEAN):
        return tr("Mean of {measure}").format(measure=numerator[len(MEAN) :])
    names = {
        HOUSEHOLDS: tr("Beneficiary households"),
        PEOPLE: tr("Beneficiary people"),
        "children": tr("Beneficiary children"),
        AMOUNT: tr("Amount (DH)"),
    }
    return names[numerator]


def base_name(base: str) -> str:
    """Name of a denominator."""
    names = {
        COUNT: tr("none (circles)"),
        AREA: tr("per km²"),
        POPULATED_AREA: tr("per populated km²"),
        POPULATION: tr("per 1,000 inhabitants"),
        UNIT_HOUSEHOLDS: tr("per 100 households"),
        ELIGIBLE: tr("per 100 eligible households"),
    }
    return names[base]


def period_name(period: str) -> str:
    """A period as it is written."""
    return tr("Period not said") if period == WHOLE else period_words(period)


def part_name(split: str, name: str) -> str:
    """A programme, milieu, sex or age band (``split``) in words; what is not known here is said as it is written."""
    if name == UNSPECIFIED:
        return tr("not said")
    totals = {
        "programme": tr("All programmes"),
        "milieu": tr("Both milieus"),
        "sex": tr("Both sexes"),
        "age_band": tr("All ages"),
    }
    if name == WHOLE:
        return totals[split]
    if split == "age_band" and BAND.match(name):
        return tr("{band} years").format(band=name)
    known = {"milieu": {"urban": tr("Urban"), "rural": tr("Rural")}, "sex": _sexes()}
    return known.get(split, {}).get(name.casefold(), name)


def _sexes() -> dict[str, str]:
    women, men = tr("Women"), tr("Men")
    of_women, of_men = ("f", "female", "féminin", "feminin"), ("m", "male", "masculin")
    return {**dict.fromkeys(of_women, women), **dict.fromkeys(of_men, men)}


def whom(choice: Choice) -> str:
    """Whom the figures speak of: programme and milieu, then sex and age where one was chosen."""
    parts = dict(zip(SPLITS, choice.parts))
    always = ("programme", "milieu")
    said = [part_name(split, name) for split, name in parts.items() if name != WHOLE or split in always]
    text = said[0]
    for other in said[1:]:
        text = tr("{first}, {other}").format(first=text, other=other)
    return text


def status_name(status: int, threshold: int) -> str:
    """Why a commune has no figure; empty when it has one."""
    kinds = {MISSING: "missing", PRIMARY: "hidden_primary", SECONDARY: "hidden_secondary"}
    return absent_label(kinds[status], threshold) if status in kinds else ""


def figure(value: float, status: int, decimals: int, threshold: int) -> str:
    """A value, or why there is none."""
    return format_number(value, decimals) if status == OK else status_name(status, threshold)


def measure_name(choice: Choice) -> str:
    """What the map shows: numerator and denominator."""
    name = numerator_name(choice.numerator)
    if not choice.base:
        return name
    return tr("{numerator}, {base}").format(numerator=name, base=base_name(choice.base))


def title_of(choice: Choice) -> str:
    """What the map shows, of whom and when."""
    text = tr("{measure} - {whom} - {period}")
    return text.format(measure=measure_name(choice), whom=whom(choice), period=period_name(choice.period))


def counts_text(measured: Measured) -> str:
    """How many communes are shown, hidden and missing."""
    counts = measured.counts()
    text = tr("{shown} communes shown, {small} hidden (small counts), {covering} hidden to cover them, {missing} n.d.")
    return text.format(
        shown=format_number(counts[OK]),
        small=format_number(counts[PRIMARY]),
        covering=format_number(counts[SECONDARY]),
        missing=format_number(counts[MISSING]),
    )


def layer_name(grid: CellGrid) -> str:
    """Name of the layer on the map, which says whether it may leave."""
    name = tr("Density, protected") if grid.is_protected else tr("Density, working view: not to be published")
    return tr("{layer} (SYNTHETIC)").format(layer=name) if grid.is_synthetic else name


def run_name(run: Run) -> str:
    """A recorded run in a list: when, what, and how it is protected."""
    when = run.finished[:16].replace("T", " ")
    text = tr("Recorded counts, {when}") if run.protection != "none" else tr("Recorded counts, {when}: NOT protected")
    text = text.format(when=when)
    return tr("{layer} (SYNTHETIC)").format(layer=text) if run.is_synthetic else text


def state_text(grid: CellGrid, is_recorded: bool, is_protecting: bool) -> str:
    """What may be done with what is on screen."""
    if grid.is_protected and is_recorded:
        return tr("Recorded and protected: it can be copied and exported.")
    if grid.is_protected:
        return tr("Protected like a recorded run. To copy or export it, publish it: the workspace then remembers it.")
    if is_recorded:
        return tr("This run was recorded without protection: nothing of it can be copied or exported.")
    if is_protecting:
        return tr("Working view: small counts are hidden, but totals could give some back. Protecting goes on…")
    return tr("Working view: small counts are hidden, but totals could give some back. It stays inside the agency.")
