"""Territorial units: HCP codes, levels, repairs."""
