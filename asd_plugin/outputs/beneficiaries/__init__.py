"""Layers and reports of rates, densities and small numbers."""
