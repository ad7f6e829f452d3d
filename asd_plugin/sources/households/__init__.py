"""Rows about single households or persons: read for masking and for judging an extract, never carried along."""
