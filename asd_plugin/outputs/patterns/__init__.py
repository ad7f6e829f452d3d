"""Layers, tables and reports of hot spots and grids."""
