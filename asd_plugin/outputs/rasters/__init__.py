"""Rasters as results: the GeoTIFF file, how it looks, what the report says of it."""
