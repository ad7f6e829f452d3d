"""Layers and reports of the tools around the need score: typology, robustness, comparison."""
