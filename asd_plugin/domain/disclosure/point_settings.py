"""How far household points are moved, and how an extract is judged (standard library only: read at load)."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import problem, refuse_if_any

SEED = 20_260_101
K = 5
L = 2
TRIES = 100


@dataclass(frozen=True)
class MaskingRule:
    """Distances in metres on the ellipsoid, after the Demographic and Health Surveys (Burgert et al. 2013).

    ``far_share`` of the rural points go up to ``rural_far_m``. ``least_m``: nearest a masked point may be (a donut;
    0 as in the surveys). ``tries``: draws before a point is given up.
    """

    urban_m: float = 2_000.0
    rural_m: float = 5_000.0
    rural_far_m: float = 10_000.0
    far_share: float = 0.01
    least_m: float = 0.0
    tries: int = TRIES

    def check(self) -> None:
        """Raise AsdError naming every value that cannot work."""
        faults = []
        for name in ("urban_m", "rural_m", "rural_far_m"):
            value = getattr(self, name)
            if not value > 0 or value <= self.least_m:
                faults.append(problem("masking_distance", name=name.upper(), value=value, least=self.least_m))
        if self.rural_far_m < self.rural_m:
            faults.append(problem("masking_far_below", far=self.rural_far_m, near=self.rural_m))
        refuse_if_any(faults)
