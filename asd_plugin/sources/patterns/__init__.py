"""What hot spots and grids read: a figure with its outlines, territories and a population raster."""
