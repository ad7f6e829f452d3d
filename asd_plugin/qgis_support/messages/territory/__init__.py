"""Sentences on the workspace, maps, reports and the quality of figures."""
