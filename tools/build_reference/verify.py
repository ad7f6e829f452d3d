"""Figures that can be computed twice: the build refuses to go on when the two disagree by more than rounding."""

from __future__ import annotations

from .units import cities_from_arrondissements, units_2024_with_arrondissements

# HCP publishes shares to one decimal: two roundings cannot differ by more than this.
ROUNDING = 0.1


def check_city_method(census):
    """Apply the method of the six cities to 2024, where HCP publishes their own rows; return the largest difference.

    In 2014 those cities exist by arrondissement only, so the method that puts them together cannot be checked there.
    """
    table = units_2024_with_arrondissements(census)
    computed = cities_from_arrondissements(table, census).xs("total", level="milieu")
    published = table.xs("total", level="milieu").reindex(computed.index)[computed.columns]
    shares = [c for c in computed.columns if published[c].abs().max() <= 100]
    worst = (computed[shares] - published[shares]).abs().max()
    if not (worst <= ROUNDING).all():
        raise ValueError(
            f"the six cities are not the sum of their arrondissements: {worst[worst > ROUNDING].to_dict()}"
        )
    return float(worst.max())
