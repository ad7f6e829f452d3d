"""Rows of a table that are no unit, and why."""
