"""Algorithms on the territory itself: workspace, layers, project, map pages, codes."""
