"""Rasters and what goes into them: files read in strips, points and polygons brought to the raster's system."""
