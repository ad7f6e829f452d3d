"""Children joined into their parent, node by node up the tree."""

from .means import weighted_sum
from .tree import TOLERANCE, Aggregation, aggregate, join, unit_weights

__all__ = ["TOLERANCE", "Aggregation", "aggregate", "join", "unit_weights", "weighted_sum"]
