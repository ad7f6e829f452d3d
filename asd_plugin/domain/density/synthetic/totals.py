"""What invented beneficiaries add up to (standard library only: the algorithm reads its defaults here at load).

Published figures: 3.9 million households, 12.5 million people, 5.5 million children (agency's board, February 2026);
2.435 million households of child aid against 1.540 of lump-sum aid (April 2025); floor of 500 DH a household and month;
about 530 DH a family and month of child aid (31 billion DH over some 24 months, own arithmetic); households of the
census by milieu (RGPH 2024). No figure by territory is published: how they spread is ASSUMED, for training only.
"""

from __future__ import annotations

from dataclasses import dataclass

CHILD_AID, LUMP_SUM = "enfance", "forfaitaire"
PERIOD = "2026-02"
HOUSEHOLDS, POINTS, SEED = 3_900_000, 50_000, 20260218

PEOPLE, CHILDREN = 12_500_000, 5_500_000
CHILD_AID_SHARE = 2.435 / (2.435 + 1.540)
CHILD_AID_AMOUNT_DH, FLOOR_DH = 530, 500
CENSUS_HOUSEHOLDS = {"urban": 6_173_930, "rural": 3_101_108}


@dataclass(frozen=True)
class Totals:
    """Whole numbers the counts add up to exactly."""

    households: int
    people: int
    children: int
    child_aid_households: int
    child_aid_amount_dh: int


def totals_for(households: int) -> Totals:
    """National totals in proportion to ``households`` (3,900,000 gives the published ones)."""
    share = households / HOUSEHOLDS
    child_aid = round(households * CHILD_AID_SHARE)
    return Totals(
        households, round(PEOPLE * share), round(CHILDREN * share), child_aid, CHILD_AID_AMOUNT_DH * child_aid
    )


@dataclass(frozen=True)
class Shape:
    """Assumptions on how beneficiaries spread over communes; none of them is published.

    ``rural_share``: of beneficiary households (61 % of the children of the school grant were rural). ``highest_share``:
    of a commune's households that may benefit. ``need_slope`` and ``size_slope``: log-odds by standard deviation, of
    taking up, and of child rather than lump-sum aid. ``noise``: standard deviation of the log-odds left to chance.
    ``lump_sum_people``: people in a lump-sum household, on average. ``reduced_share``: families of three children and
    more whose amount stays at the floor (children out of school, rank), so that the mean is near 530 DH.
    """

    rural_share: float = 0.55
    highest_share: float = 0.95
    need_slope: float = 0.8
    size_slope: float = 0.6
    noise: float = 0.15
    lump_sum_people: float = 1.87
    reduced_share: float = 0.31


def monthly_amount_dh(children: int) -> int:
    """Child aid of a family with that many children, all at school, ranked from 1; 2024 rates, floor applied."""
    return max(FLOOR_DH, 200 * min(children, 3) + 36 * max(0, min(children, 6) - 3))
