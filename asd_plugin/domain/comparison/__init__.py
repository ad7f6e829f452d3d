"""Comparing units: the value of the reference zone, gaps in units and in robust z, ranks, percentiles, names."""
