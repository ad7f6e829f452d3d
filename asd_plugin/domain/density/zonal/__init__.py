"""Statistics of a raster by territory, with the exact share of every pixel that a territory covers."""
