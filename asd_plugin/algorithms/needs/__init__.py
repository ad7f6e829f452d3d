"""Algorithms on territorial needs: scores, their checks and weights, robustness, poverty, priorities."""
