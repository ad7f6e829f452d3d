"""Comparisons that are kept: under a name in the workspace, and the last one with the project."""
