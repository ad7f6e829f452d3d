"""Sentences of a comparison, written from its figures."""

from __future__ import annotations

from ...charts.figures import plain
from ...qgis_support.i18n import tr
from ..portrait import wording
from .record import Compared, ComparisonReport


def names_line(report: ComparisonReport) -> str:
    """What is compared, and with what."""
    return wording.DOT.join(
        [
            tr("{count} communes").format(count=plain(len(report.units))),
            tr("{count} indicators").format(count=plain(len(report.indicators))),
            reference_line(report),
        ]
    )


def reference_line(report: ComparisonReport) -> str:
    """The zone all are compared with, or that each has its own."""
    if report.has_one_reference:
        return tr("compared with: {zone}").format(zone=wording.name_of(report.portrait.reference.names))
    return tr("each compared with its own zone")


def summary_sentence(report: ComparisonReport) -> str:
    """Highest and lowest score, and who has none."""
    scored = [unit for unit in report.by_need() if unit.portrait.need.score is not None]
    absent = [name_of(unit) for unit in report.units if unit.portrait.need.score is None]
    text = tr("None of these communes has a need score.")
    if scored:
        text = tr("From {first} ({score}, rank {rank}) to {last} ({score2}, rank {rank2}) of {count} communes.").format(
            first=name_of(scored[0]),
            score=score_of(scored[0]),
            rank=plain(scored[0].portrait.need.rank),
            last=name_of(scored[-1]),
            score2=score_of(scored[-1]),
            rank2=plain(scored[-1].portrait.need.rank),
            count=plain(scored[0].portrait.need.rank_of),
        )
    if scored and absent:
        text += " " + tr("Without score: {names}.").format(names=", ".join(absent))
    return text


def name_of(unit: Compared) -> str:
    """Name of a commune in the language spoken."""
    return wording.name_of(unit.portrait.identity.names)


def score_of(unit: Compared) -> str:
    """Score of a commune as every page prints it."""
    return wording.in_line(wording.score_text(unit.portrait.need.score))


def values_sentence(report: ComparisonReport) -> str:
    """How to read the cells of the table."""
    return tr("In each cell: value, gap to the reference, rank among {count} communes (1 = highest need).").format(
        count=plain(report.portrait.need.rank_of)
    )


def profile_sentence(report: ComparisonReport) -> str:
    """On how many indicators each extreme commune is pressing."""
    pressing = [(sum(line.kind == "weakness" for line in unit.lines), unit) for unit in report.units]
    most, unit = max(pressing, key=lambda pair: pair[0])
    if not most:
        return tr("None of these communes is among the fifth that need most, on any of these indicators.")
    return tr("{name} is among the fifth that need most on {count} of {total} indicators.").format(
        name=name_of(unit), count=plain(most), total=plain(len(report.indicators))
    )


def gap_sentence(report: ComparisonReport) -> str:
    """How many communes score above their reference."""
    needs = [unit.portrait.need for unit in report.units]
    known = [need for need in needs if need.score is not None and need.zone_score is not None]
    above = sum(need.score > need.zone_score for need in known)
    return tr("Line: the reference. {above} of {count} communes need more.").format(
        above=plain(above), count=plain(len(known))
    )


def zone_word(report: ComparisonReport) -> str:
    """The reference in a sentence: its name, or that each commune has its own."""
    if report.has_one_reference:
        return wording.name_of(report.portrait.reference.names)
    return tr("own zone")


def main_sentence(report: ComparisonReport) -> str:
    """How many communes are above their reference on the first indicator."""
    known = [unit.lines[0] for unit in report.units if unit.lines[0].gap is not None]
    above = sum(line.gap > 0 for line in known)
    return tr("Ring: the reference. {above} of {count} communes are above it.").format(
        above=plain(above), count=plain(len(known))
    )
