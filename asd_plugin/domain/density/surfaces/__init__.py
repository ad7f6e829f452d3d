"""Kernel density surfaces: points to a raster of units per km2 that holds the input total."""
